//! The examples in the documentation of a client as one program.

use std::fmt::Write as _;

use generator::Tree;

/// A transport that is never asked.
const NOWHERE: &str = "
struct Nowhere;

impl LIBRARY::Transport for Nowhere {
    fn send(
        &self,
        _: http::Request<LIBRARY::Payload>,
        _: &LIBRARY::SendOptions,
    ) -> LIBRARY::runtime::BoxFuture<'_, Result<http::Response<LIBRARY::Body>, LIBRARY::TransportError>> {
        Box::pin(async { Err(LIBRARY::TransportError::connect(\"nothing is sent\")) })
    }
}

";

/// An example: what stands in the function that takes a client of `library`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The name of the crate.
    pub library: String,
    /// Its lines, with those that are hidden in the docs, and the end of the function.
    pub lines: Vec<String>,
}

/// The examples in the docs of a client's methods.
#[must_use]
pub fn shown(tree: &Tree) -> Vec<Shown> {
    let mut all: Vec<Shown> = Vec::new();
    let mut inside = false;
    let client = tree.get("src/client.rs").unwrap_or_default();
    for line in client.lines().filter_map(|line| line.trim_start().strip_prefix("///")) {
        let line = line.strip_prefix(' ').unwrap_or(line);
        match line {
            "```no_run" => inside = true,
            "```" => inside = false,
            line if inside => {
                if let Some(rest) = line.strip_prefix("# async fn example(client: ") {
                    let library = rest.split("::").next().unwrap_or_default().to_owned();
                    all.push(Shown { library, lines: Vec::new() });
                } else if let Some(last) = all.last_mut() {
                    last.lines.push(line.strip_prefix("# ").unwrap_or(line).to_owned());
                }
            }
            _ => {}
        }
    }
    all
}

/// A program that builds the request of each example, which checks all that the client sends; it fails with what is wrong
/// with them.
///
/// # Panics
/// When there is no memory.
#[must_use]
pub fn program(tree: &Tree) -> String {
    let mut functions = String::new();
    let mut calls = String::new();
    let examples = shown(tree);
    let library = examples.first().map(|one| one.library.clone()).unwrap_or_default();
    for (number, example) in (1..).zip(&examples) {
        let result = "Result<(), Box<dyn std::error::Error>>";
        writeln!(functions, "fn example_{number}(client: {library}::Client) -> {result} {{").expect("memory");
        for line in &example.lines {
            writeln!(functions, "    {}", line.replace(".await?", ".build()?")).expect("memory");
        }
        calls.push_str(&call(number, &library));
    }
    format!(
        "//! The examples of the documentation.\n#![allow(unused, deprecated, clippy::all)]\n\nfn main() {{\n    \
         let mut wrong: Vec<String> = Vec::new();\n{calls}    \
         assert!(wrong.is_empty(), \"{{}}\", wrong.join(\"\\n\"));\n}}\n\n{nowhere}{functions}",
        nowhere = NOWHERE.replace("LIBRARY", &library)
    )
}

/// Makes the request of an example with a client that asks for no credentials.
fn call(number: usize, library: &str) -> String {
    format!(
        "    let client = {library}::Client::builder().base_url(\"http://localhost\").without_credentials()\n        \
         .transport(std::sync::Arc::new(Nowhere));\n    \
         let made = example_{number}(client.build().expect(\"a client\"));\n    \
         wrong.extend(made.err().map(|error| error.to_string()));\n"
    )
}
