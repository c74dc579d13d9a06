//! What readers are told, and what is taken where nothing is sent.

use generator::model::Docs;
use generator::pointer::Pointer;

use super::findings::Finding;
use super::relation::rules;
use crate::change::Way;

/// Compares what two nodes say to their readers.
pub fn compare((old, new): (&Docs, &Docs), (was, is): (&Pointer, &Pointer), way: Way) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut add = |finding: Finding| found.push(finding.at(was.clone(), is.clone()));
    if old.deprecated != new.deprecated {
        add(if new.deprecated {
            Finding::new(rules::DEPRECATED, "is deprecated now")
        } else {
            Finding::new(rules::RECOMMENDED, "is not deprecated any more")
        });
    }
    if old.default != new.default {
        let said =
            |value: Option<&serde_json::Value>| value.map_or_else(|| "none".to_owned(), ToString::to_string);
        let judged = if way == Way::Sent { rules::DEFAULT_CHANGED } else { rules::WORDS };
        let (before, after) = (said(old.default.as_ref()), said(new.default.as_ref()));
        add(Finding::new(judged, "has another default").going(way).changed(before, after));
    }
    let words = |docs: &Docs| {
        let external = docs.external.clone();
        [docs.summary.clone(), docs.description.clone(), external.map(|(address, _)| address)]
    };
    if words(old) != words(new) {
        let first = |docs: &Docs| docs.description.clone().or(docs.summary.clone()).unwrap_or_default();
        let finding = Finding::new(rules::WORDS, "is described in other words");
        add(finding.changed(cut(&first(old)), cut(&first(new))));
    } else if old.example != new.example {
        add(Finding::new(rules::WORDS, "has another example"));
    }
    found
}

/// As much of a text as a report shows: one line.
fn cut(text: &str) -> String {
    const SHOWN: usize = 160;
    let line: Vec<&str> = text.split_whitespace().collect();
    let line = line.join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}
