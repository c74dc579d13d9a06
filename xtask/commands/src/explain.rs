//! `spec explain CODE`: what a code means, an example, and the way out.

use std::io::{self, Write};

use generator::diagnostics::Code;

/// The page of all codes, which a test makes from the table of codes, here and in docs/: what is packed has this folder
/// only.
const PAGE: &str = include_str!("diagnostics.md");

/// Prints the section of a code.
///
/// # Errors
/// Those of the writer.
pub fn run(code: Code, out: &mut dyn Write) -> io::Result<()> {
    let heading = format!("## {code}: ");
    let lines = PAGE.lines().skip_while(|line| !line.starts_with(&heading));
    let section = lines.enumerate().take_while(|(at, line)| *at == 0 || !line.starts_with("## "));
    let text: Vec<&str> = section.map(|(_, line)| line.strip_prefix("## ").unwrap_or(line)).collect();
    writeln!(out, "{}", text.join("\n").trim_end())
}

/// The code of this name, however it is spelt.
///
/// # Errors
/// Where the codes are listed.
pub fn named(name: &str) -> Result<Code, String> {
    let known = Code::ALL.iter().find(|code| code.as_str().eq_ignore_ascii_case(name.trim()));
    known
        .copied()
        .ok_or_else(|| format!("there is no code `{name}`; docs/diagnostics.md lists all, from G0101 on"))
}
