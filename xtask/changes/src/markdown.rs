//! The report for a comment on a pull request.

use std::fmt::Write as _;

use crate::change::{Change, Verdict};
use crate::report::Report;
use crate::text::{heading, operations, pages, site, version};

/// So many changes of one kind are listed; forges cut what is longer.
const LISTED: usize = 100;

/// The report as Markdown.
#[must_use]
pub fn render(report: &Report) -> String {
    let mut text = format!("## What changes for callers\n\nVersion: {}\n", version(report));
    for layer in report.layers() {
        for verdict in Verdict::ALL {
            let changes: Vec<&Change> = report.of_kind(layer, verdict).collect();
            if changes.is_empty() {
                continue;
            }
            _ = writeln!(text, "\n### {}: {} ({})\n", heading(layer), verdict.as_str(), changes.len());
            changes.iter().take(LISTED).for_each(|change| one(&mut text, change));
            let more = changes.len().saturating_sub(LISTED);
            if more > 0 {
                _ = writeln!(text, "- … and {more} more");
            }
        }
    }
    text
}

fn one(text: &mut String, change: &Change) {
    let way = change.way.map(|way| format!(" ({})", way.as_str())).unwrap_or_default();
    _ = write!(text, "- {}{way} {}", code(&change.subject), plain(&change.what));
    match (&change.before, &change.after) {
        (Some(before), Some(after)) => _ = write!(text, ": {} → {}", code(before), code(after)),
        (Some(only), None) | (None, Some(only)) => _ = write!(text, ": {}", code(only)),
        (None, None) => {}
    }
    let at = site(change).map(|site| code(&format!("{}:{}", site.file, site.line)));
    let told = [pages(change), operations(change)].into_iter().flatten();
    let rest: Vec<String> = at.into_iter().chain(told.map(|one| plain(&one))).collect();
    _ = writeln!(text, "; {} ({})", plain(&change.reason), rest.join("; "));
}

/// Text of a document as code: it cannot end the code that it stands in, nor its line.
pub(crate) fn code(text: &str) -> String {
    let line: Vec<&str> = text.split_whitespace().collect();
    let line = line.join(" ");
    let longest = line.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let blank = if line.starts_with('`') || line.ends_with('`') || line.is_empty() { " " } else { "" };
    format!("{fence}{blank}{line}{blank}{fence}")
}

/// Text of a document as text: nothing in it is Markdown, a link or HTML.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut in_code = false;
    for c in text.chars() {
        match c {
            // What we write as code stays so.
            '`' => {
                in_code = !in_code;
                plain.push(c);
            }
            '\n' | '\r' => plain.push(' '),
            '\\' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '!' | '@' if !in_code => {
                plain.push('\\');
                plain.push(c);
            }
            c => plain.push(c),
        }
    }
    if in_code {
        plain.push('`');
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_a_document_stays_text() {
        assert_eq!(plain("a <b> [c](d) @e"), "a \\<b\\> \\[c\\](d) \\@e");
        assert_eq!(plain("is `a_b` now"), "is `a_b` now");
        assert_eq!(plain("a ` b"), "a ` b`");
        assert_eq!(code("a`b"), "``a`b``");
        assert_eq!(code("`a`\nb"), "`` `a` b ``");
    }
}
