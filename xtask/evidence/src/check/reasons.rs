//! The reasons that the document gives: at a node, or once for a kind of contradiction in `x-rulings`.

use std::collections::BTreeSet;

use generator::pointer::Pointer;
use serde_json::Value;

use super::compare;
use super::document::Document;
use super::view::Spot;
use super::{Difference, Report};
use crate::problem::Code;

/// Keywords that give a reason: what a page says is set aside, another page says it, no page says it.
const KEYWORDS: [&str; 3] = ["x-docs", "x-elsewhere", "x-inferred"];

/// A reason that the document gives.
#[derive(Debug, Clone)]
pub struct Reason {
    /// The node that gives it.
    pub pointer: Pointer,
    /// The reason in words.
    pub because: String,
}

/// The reasons that the document gives, and which of them were needed.
pub struct Reasons<'a> {
    document: &'a Document<'a>,
    /// Keywords, excuses and rulings for which something differs.
    pub used: BTreeSet<Pointer>,
}

impl<'a> Reasons<'a> {
    /// The reasons of a document, none of them needed so far.
    pub fn of(document: &'a Document<'a>) -> Self {
        Self { document, used: BTreeSet::new() }
    }

    /// Why the document differs at this spot: the node that excuses this very difference, itself or by the ruling
    /// that it refers to, and no other.
    pub fn excuse(&mut self, spot: &Spot, difference: &Difference<'_>) -> Option<Reason> {
        // What a page says can only be set aside by a word about the page.
        let keywords: &[&str] =
            if difference.origin.is_some() { &["x-docs"] } else { &["x-elsewhere", "x-inferred", "x-docs"] };
        let nodes = spot.pointers().filter_map(|pointer| Some((pointer, self.document.get(pointer)?)));
        let each = nodes.flat_map(|(pointer, node)| {
            keywords.iter().filter_map(move |keyword| Some((pointer, *keyword, node.get(*keyword)?)))
        });
        let found: Vec<_> = each
            .filter_map(|(pointer, keyword, written)| {
                let given = pointer.child(keyword);
                let ruling = ruling_of(written);
                let entry = self
                    .entry(&pointer.child("x-excuses"), difference)
                    .or_else(|| self.entry(&ruling.as_ref()?.child("excuses"), difference))?;
                let said = ruling.and_then(|ruling| self.document.get(&ruling)).unwrap_or(written);
                let reason = Reason { pointer: pointer.clone(), because: because(said) };
                Some((reason, [entry, given]))
            })
            .collect();
        // A schema and what it refers to may both say it.
        self.used.extend(found.iter().flat_map(|(_, used)| used.clone()));
        found.into_iter().map(|(reason, _)| reason).next()
    }

    /// The entry of a list of excuses that names the difference.
    fn entry(&self, list: &Pointer, difference: &Difference<'_>) -> Option<Pointer> {
        let excuses = self.document.get(list)?.as_array()?;
        Some(list.index(excuses.iter().position(|excuse| difference.is_excused_by(excuse))?))
    }

    /// A type that an example shows may be marked as inferred, and need not.
    pub fn use_inferred(&mut self, spot: &Spot) {
        self.used.extend(spot.pointers().map(|pointer| pointer.child("x-inferred")));
    }

    /// Where pages contradict themselves, the document may say what it made of it.
    pub fn use_all(&mut self, spot: &Spot) {
        self.used.extend(spot.pointers().map(|pointer| pointer.child("x-docs")));
    }

    /// Reasons for which nothing differs, and references to rulings that are not there.
    pub fn unneeded(&self, report: &mut Report) {
        let document = self.document;
        let mut found = Vec::new();
        collect(&document.value, &Pointer::root(), &mut found);
        for pointer in found.into_iter().filter(|pointer| !self.used.contains(pointer)) {
            let written = document.get(&pointer);
            let what = match pointer.last().as_deref() {
                Some(keyword) if KEYWORDS.contains(&keyword) => keyword.to_owned(),
                _ => format!("excuse {}", written.map(compare::plain).unwrap_or_default()),
            };
            let lost = written.and_then(ruling_of).filter(|ruling| document.get(ruling).is_none());
            let problem = if let Some(ruling) = lost {
                let name = ruling.last().unwrap_or_default();
                document.problem(&pointer, Code::DOCUMENT, format!("x-rulings has no ruling `{name}`"))
            } else {
                let message =
                    format!("nothing differs from the pages in this way, so this {what} is not needed");
                document.problem(&pointer, Code::UNNEEDED, message)
            };
            report.problems.push(problem.help("remove it, or move it to the node that differs"));
        }
    }
}

/// The ruling that a reason refers to.
fn ruling_of(written: &Value) -> Option<Pointer> {
    let name = written.get("ruling")?.as_str()?;
    Some(Pointer::root().child("x-rulings").child(name))
}

/// The words of a reason.
fn because(written: &Value) -> String {
    let words = written.get("because").or_else(|| written.get("says"));
    compare::plain(words.unwrap_or(written))
}

fn collect(value: &Value, pointer: &Pointer, found: &mut Vec<Pointer>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match key.as_str() {
                    keyword if KEYWORDS.contains(&keyword) => found.push(pointer.child(key)),
                    "x-rulings" => rulings(value, &pointer.child(key), found),
                    "x-excuses" => entries(value, &pointer.child(key), found),
                    "example" | "examples" | "default" | "enum" => {}
                    _ => collect(value, &pointer.child(key), found),
                }
            }
        }
        Value::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                collect(value, &pointer.index(at), found);
            }
        }
        _ => {}
    }
}

/// A ruling is needed as far as its excuses are.
fn rulings(value: &Value, pointer: &Pointer, found: &mut Vec<Pointer>) {
    for (name, ruling) in value.as_object().into_iter().flatten() {
        let excuses = pointer.child(name).child("excuses");
        entries(ruling.get("excuses").unwrap_or(&Value::Null), &excuses, found);
    }
}

fn entries(list: &Value, pointer: &Pointer, found: &mut Vec<Pointer>) {
    found.extend((0..list.as_array().map_or(0, Vec::len)).map(|at| pointer.index(at)));
}
