//! The report as data.

use serde_json::{Map, Value, json};

use crate::change::{Change, PageLine, Site, Verdict};
use crate::report::Report;

/// The report as one object.
#[must_use]
pub fn render(report: &Report) -> String {
    let counts = report.layers().map(|layer| {
        let of = Verdict::ALL.map(|verdict| {
            (verdict.as_str().replace(' ', "_"), Value::from(report.of_kind(layer, verdict).count()))
        });
        (layer.as_str().to_owned(), Value::Object(of.into_iter().collect()))
    });
    let report = json!({
        "old": report.old,
        "new": report.new,
        "version": {
            "step": report.step.as_str(),
            "released": report.released.to_string(),
            "required": report.required().to_string(),
            "given": report.given.as_ref().map(ToString::to_string),
            "enough": !report.is_too_low(),
        },
        "counts": Value::Object(counts.collect()),
        "unread": { "old": report.unread[0], "new": report.unread[1] },
        "changes": report.changes.iter().map(change).collect::<Vec<_>>(),
    });
    format!("{report:#}\n")
}

fn change(change: &Change) -> Value {
    let mut object = Map::new();
    let mut add = |key: &str, value: Option<Value>| {
        object.extend(value.map(|value| (key.to_owned(), value)));
    };
    add("layer", Some(change.layer.as_str().into()));
    add("verdict", Some(change.verdict.as_str().replace(' ', "_").into()));
    add("subject", Some(change.subject.as_str().into()));
    add("what", Some(change.what.as_str().into()));
    add("reason", Some(change.reason.as_ref().into()));
    add("way", change.way.map(|way| way.as_str().into()));
    add("before", change.before.as_deref().map(Value::from));
    add("after", change.after.as_deref().map(Value::from));
    add("old", change.old.as_ref().map(site));
    add("new", change.new.as_ref().map(site));
    add("operations", (!change.operations.is_empty()).then(|| change.operations.clone().into()));
    add("pages", (!change.pages.is_empty()).then(|| change.pages.iter().map(page).collect()));
    Value::Object(object)
}

fn page(line: &PageLine) -> Value {
    json!({ "page": line.page, "line": line.line })
}

fn site(site: &Site) -> Value {
    json!({
        "pointer": site.pointer.as_str(),
        "file": site.file,
        "line": site.line,
        "column": site.column,
    })
}
