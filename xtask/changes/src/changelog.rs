//! The entry of a changelog, in the form of <https://keepachangelog.com>, grouped by what a caller has to do.

use std::fmt::Write as _;

use crate::change::{Action, Change, Layer, Verdict};
use crate::markdown::{code, plain};
use crate::report::Report;
use crate::version::Version;

/// So many changes are told one by one.
const LISTED: usize = 40;

/// The groups of an entry: heading, what stands before the list, the actions.
const GROUPS: [(&str, &str, &[Action]); 7] = [
    ("Changed", "Give more than before:", &[Action::Give]),
    ("Changed", "Write or read another type:", &[Action::Adapt]),
    ("Changed", "Be ready for more than before:", &[Action::Expect]),
    ("Changed", "Ask the provider what is meant:", &[Action::Ask]),
    ("Deprecated", "Plan to do without:", &[Action::Leave]),
    ("Removed", "Find another way:", &[Action::DoWithout]),
    ("Added", "Nothing has to be done:", &[Action::Use]),
];

/// The order of the headings in an entry.
const HEADINGS: [&str; 4] = ["Added", "Changed", "Deprecated", "Removed"];

/// The entry for a version.
#[must_use]
pub fn entry(report: &Report, version: &Version, date: &str) -> String {
    let mut text = format!("## {version} - {date}\n");
    for heading in HEADINGS {
        let mut is_open = false;
        for (_, lead, actions) in GROUPS.iter().filter(|(of, ..)| *of == heading) {
            let changes: Vec<&Change> = report
                .changes
                .iter()
                .filter(|change| actions.contains(&change.action) && is_told(change))
                .collect();
            if changes.is_empty() {
                continue;
            }
            if !is_open {
                _ = writeln!(text, "\n### {heading}");
                is_open = true;
            }
            _ = writeln!(text, "\n{lead}\n");
            changes.iter().take(LISTED).for_each(|change| one(&mut text, change));
            let more = changes.len().saturating_sub(LISTED);
            if more > 0 {
                _ = writeln!(text, "- and {more} more, which the report of `changes` lists.");
            }
        }
    }
    if report.changes.iter().all(|change| !is_told(change)) {
        text.push_str("\n### Changed\n\n- Documentation only.\n");
    }
    text
}

/// Words alone are no news.
fn is_told(change: &Change) -> bool {
    let is_news = change.verdict != Verdict::Documentation || change.action == Action::Leave;
    is_news && change.layer != Layer::Facts
}

fn one(text: &mut String, change: &Change) {
    let way = change.way.map(|way| format!(" ({})", way.as_str())).unwrap_or_default();
    let layer = if change.layer == Layer::Wire { "The API: " } else { "" };
    _ = write!(text, "- {layer}{}{way} {}", code(&change.subject), plain(&change.what));
    if let (Some(before), Some(after)) = (&change.before, &change.after) {
        _ = write!(text, ": {} → {}", code(before), code(after));
    }
    text.push_str(".\n");
}

/// A changelog with an entry: before the first version, after what is not released; with the head of one, if there was
/// none. An entry of the same version is replaced.
#[must_use]
pub fn with_entry(changelog: &str, version: &Version, entry: &str) -> String {
    let is_version =
        |line: &str| line.starts_with("## ") && !line.to_ascii_lowercase().contains("unreleased");
    let of_this = |line: &str| {
        line.strip_prefix("## ").is_some_and(|rest| {
            let named = rest.trim_start_matches('[').split([' ', ']']).next().unwrap_or_default();
            named == version.to_string()
        })
    };
    let head = if changelog.trim().is_empty() { "# Changelog\n" } else { changelog };
    let mut kept: Vec<&str> = Vec::new();
    let mut skipping = false;
    for line in head.lines() {
        if line.starts_with("## ") {
            skipping = of_this(line);
        }
        if !skipping {
            kept.push(line);
        }
    }
    let at = kept.iter().position(|line| is_version(line)).unwrap_or(kept.len());
    let (before, after) = kept.split_at(at);
    let mut text = before.join("\n").trim_end().to_owned();
    text.push_str("\n\n");
    text.push_str(entry.trim_end());
    text.push('\n');
    if !after.is_empty() {
        text.push('\n');
        text.push_str(&after.join("\n"));
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> Version {
        text.parse().expect("a version")
    }

    #[test]
    fn an_entry_goes_before_those_of_older_versions() {
        let old = "# Changelog\n\n## Unreleased\n\n- x\n\n## 0.1.0 - 2026-01-01\n\n- y\n";
        let new = with_entry(old, &version("0.2.0"), "## 0.2.0 - 2026-02-01\n\n- z\n");
        let expected = "# Changelog\n\n## Unreleased\n\n- x\n\n## 0.2.0 - 2026-02-01\n\n- z\n\n## 0.1.0 - 2026-01-01\n\n- y\n";
        assert_eq!(new, expected);
        // The same again is the same.
        assert_eq!(with_entry(&new, &version("0.2.0"), "## 0.2.0 - 2026-02-01\n\n- z\n"), expected);
    }

    #[test]
    fn a_first_entry_has_a_head() {
        assert_eq!(with_entry("", &version("0.2.0"), "## 0.2.0\n"), "# Changelog\n\n## 0.2.0\n");
    }
}
