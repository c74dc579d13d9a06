//! The report as SARIF 2.1.0, with which forges annotate the lines of the new document.

use generator::diagnostics::{Place, sarif_location, sarif_log};
use generator::pointer::Pointer;
use generator::source::Source;
use serde_json::{Value, json};

use crate::change::{Change, Layer, Verdict};
use crate::report::Report;
use crate::text::{heading, version};

/// The report as one log. Breaking changes are errors where the version does not say so, and warnings where it does.
#[must_use]
pub fn render(report: &Report, new: &Source) -> String {
    let rules: Vec<Value> =
        report.layers().flat_map(|layer| Verdict::ALL.map(|verdict| rule(layer, verdict))).collect();
    let results: Vec<Value> = report.changes.iter().map(|change| result(report, change, new)).collect();
    let run = json!({
        "tool": { "driver": {
            "name": "changes",
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "rules": rules,
        } },
        "invocations": [{
            "executionSuccessful": !report.is_too_low(),
            "toolExecutionNotifications": [{
                "level": if report.is_too_low() { "error" } else { "note" },
                "message": { "text": format!("version: {}", version(report)) },
            }],
        }],
        "columnKind": "unicodeCodePoints",
        "results": results,
    });
    sarif_log(&run)
}

fn id(layer: Layer, verdict: Verdict) -> String {
    format!("{}/{}", layer.as_str(), verdict.as_str().replace(' ', "-"))
}

fn rule(layer: Layer, verdict: Verdict) -> Value {
    json!({
        "id": id(layer, verdict),
        "shortDescription": { "text": format!("{}: {}", heading(layer), verdict.as_str()) },
    })
}

fn result(report: &Report, change: &Change, new: &Source) -> Value {
    let level = match change.verdict {
        Verdict::Breaking if report.is_too_low() => "error",
        Verdict::Breaking | Verdict::NotKnowable => "warning",
        Verdict::Additive | Verdict::Documentation => "note",
    };
    let way = change.way.map(|way| format!(" ({})", way.as_str())).unwrap_or_default();
    let mut text = format!("{}{way} {}", change.subject, change.what);
    if let (Some(before), Some(after)) = (&change.before, &change.after) {
        text = format!("{text}: {before} → {after}");
    }
    // What is gone is shown where it was: at what is left of that which held it.
    let pointer =
        change.new.as_ref().or(change.old.as_ref()).map_or_else(Pointer::root, |site| site.pointer.clone());
    json!({
        "ruleId": id(change.layer, change.verdict),
        "level": level,
        "message": { "text": format!("{text}. {}", change.reason) },
        "locations": [sarif_location(&Place::Key(pointer), new)],
    })
}
