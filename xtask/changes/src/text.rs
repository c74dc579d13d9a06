//! The report for a terminal.

use std::fmt::Write as _;

use crate::change::{Change, Layer, Site, Verdict};
use crate::report::Report;

/// So many operations are named with a change.
const OPERATIONS: usize = 3;

/// The report as lines.
#[must_use]
pub fn render(report: &Report) -> String {
    let mut text = String::new();
    for layer in report.layers() {
        for verdict in Verdict::ALL {
            let changes: Vec<&Change> = report.of_kind(layer, verdict).collect();
            if !changes.is_empty() {
                _ = writeln!(text, "{}: {} ({})", heading(layer), verdict.as_str(), changes.len());
                for change in changes {
                    one(&mut text, change);
                }
                text.push('\n');
            }
        }
    }
    text.push_str(&summary(report));
    text
}

/// What a layer is called in a heading.
#[must_use]
pub fn heading(layer: Layer) -> &'static str {
    match layer {
        Layer::Facts => "On the pages",
        Layer::Wire => "On the wire",
        Layer::Rust => "In Rust",
    }
}

/// Where a change is to be looked at: in the new document, or in the old one where it is gone.
#[must_use]
pub fn site(change: &Change) -> Option<&Site> {
    change.new.as_ref().or(change.old.as_ref())
}

fn one(text: &mut String, change: &Change) {
    let way = change.way.map(|way| format!(" ({})", way.as_str())).unwrap_or_default();
    _ = writeln!(text, "  {}{way} {}", change.subject, change.what);
    if let (Some(before), Some(after)) = (&change.before, &change.after) {
        _ = writeln!(text, "      {before}  →  {after}");
    } else if let Some(only) = change.before.as_ref().or(change.after.as_ref()) {
        _ = writeln!(text, "      {only}");
    }
    _ = writeln!(text, "      because {}", change.reason);
    let at = site(change).map(|site| format!("{}:{}:{}", site.file, site.line, site.column));
    let operations = operations(change);
    let rest: Vec<String> = at.into_iter().chain(pages(change)).chain(operations).collect();
    if !rest.is_empty() {
        _ = writeln!(text, "      {}", rest.join("; "));
    }
}

/// The lines of documentation pages that state a change.
#[must_use]
pub fn pages(change: &Change) -> Option<String> {
    let lines: Vec<String> =
        change.pages.iter().map(|line| format!("{}, line {}", line.page, line.line)).collect();
    (!lines.is_empty()).then(|| format!("stated in {}", lines.join(" and ")))
}

/// The operations that a change reaches, a few by name.
#[must_use]
pub fn operations(change: &Change) -> Option<String> {
    let named: Vec<&str> = change.operations.iter().take(OPERATIONS).map(String::as_str).collect();
    let more = change.operations.len().saturating_sub(named.len());
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    (!named.is_empty()).then(|| format!("in {}{rest}", named.join(", ")))
}

/// The last lines: how much there is of each, and the version.
#[must_use]
pub fn summary(report: &Report) -> String {
    let count = |layer, verdict| report.of_kind(layer, verdict).count();
    let mut text = String::new();
    for layer in report.layers() {
        let counts = Verdict::ALL.map(|verdict| format!("{} {}", count(layer, verdict), verdict.as_str()));
        _ = writeln!(text, "{}: {}", heading(layer), counts.join(", "));
    }
    let [old, new] = report.unread;
    if old + new > 0 {
        _ = writeln!(
            text,
            "parts that are raw, left out or ignored: {old} of the old document, {new} of the new one"
        );
    }
    _ = writeln!(text, "version: {}", version(report));
    text
}

/// What the changes ask of the version.
#[must_use]
pub fn version(report: &Report) -> String {
    let (released, required, step) = (&report.released, report.required(), report.step.as_str());
    let asked = format!("{released} → {required} at least ({step})");
    match &report.given {
        Some(given) if report.is_too_low() => format!("{asked}; {given} is too low"),
        Some(given) => format!("{asked}; {given} is enough"),
        None => asked,
    }
}
