//! `docs check`: every fact is in the document or the node says why not; every node has a fact behind it.

mod compare;
mod document;
mod evidence;
mod forward;
mod merge;
mod rules;
mod view;

use std::collections::{BTreeMap, BTreeSet};

use generator::pointer::Pointer;
use serde_json::Value;

use super::diff;
use super::facts::{FactsFile, Place};
use super::problem::{Code, Problem};
use document::Document;
use merge::Merged;
use view::{Spot, View};

/// A place where page and document differ, with the reason that the document gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deviation {
    /// The operation.
    pub operation: String,
    /// The place.
    pub place: Place,
    /// The node of the document that gives the reason.
    pub pointer: Pointer,
    /// What is compared: a kind of fact, or `more`.
    pub kind: String,
    /// What the page says; nothing if it is silent.
    pub page: String,
    /// What the document says; nothing if it is silent.
    pub document: String,
    /// Why they differ.
    pub because: String,
    /// The fact, by file name, node and entry, if there is one.
    pub origin: Option<(String, usize, usize)>,
}

/// The figures of one operation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// The operation.
    pub operation: String,
    /// Facts that count: the newest, and older ones where the newest lost something.
    pub facts: usize,
    /// Said by the document as well.
    pub carried: usize,
    /// Said otherwise, with a reason.
    pub deviating: usize,
    /// Not said, without a reason.
    pub missing: usize,
    /// Said by the document alone, without a reason.
    pub unproven: usize,
    /// Said by the document alone, with a reason.
    pub inferred: usize,
}

/// What the comparison found.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// The figures.
    pub rows: Vec<Row>,
    /// Every difference that has a reason.
    pub deviations: Vec<Deviation>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// Compares a document with facts files, in both directions.
#[must_use]
pub fn run(name: &str, text: &str, files: &[FactsFile]) -> Report {
    let mut report = Report::default();
    let document = match Document::read(name, text) {
        Ok(document) => document,
        Err(problem) => {
            report.problems.push(problem);
            return report;
        }
    };
    let mut reasons = Reasons { document: &document, used: BTreeSet::new() };
    let mut operations: BTreeMap<String, Vec<&FactsFile>> = BTreeMap::new();
    for file in files {
        operations.entry(file.facts.operation()).or_default().push(file);
    }
    for files in operations.into_values() {
        operation(&document, &Merged::new(files), &mut reasons, &mut report);
    }
    without_facts(&document, files, &mut reasons, &mut report);
    reasons.unneeded(&mut report);
    report
}

/// A document that problems are shown in.
pub struct Located<'a>(Document<'a>);

impl<'a> Located<'a> {
    /// Reads a document.
    #[must_use]
    pub fn read(name: &'a str, text: &'a str) -> Option<Self> {
        Document::read(name, text).ok().map(Self)
    }

    /// A problem of one of its nodes.
    #[must_use]
    pub fn problem(&self, pointer: &Pointer, code: Code, message: String) -> Problem {
        self.0.problem(pointer, code, message)
    }
}

fn operation<'d>(
    document: &'d Document<'d>,
    merged: &Merged<'_>,
    reasons: &mut Reasons<'d>,
    report: &mut Report,
) {
    let Some(newest) = merged.files.first() else { return };
    let facts = &newest.facts;
    let pointer = Pointer::root().child("paths").child(&facts.path).child(&facts.method.to_lowercase());
    if document.get(&pointer).is_none() {
        let message = format!("the document has no operation {}", facts.operation());
        let problem = newest.problem(0, None, Code::MISSING, message);
        report.problems.push(problem.help("write it with `cargo xtask docs draft PAGE`"));
        return;
    }
    let view = View::build(document, &pointer);
    let rules = match rules::collect(document, &view) {
        Ok(rules) => rules,
        Err((pointer, message)) => {
            report.problems.push(document.problem(&pointer, Code::DOCUMENT, message));
            return;
        }
    };
    let mut check = Check {
        operation: facts.operation(),
        document,
        merged,
        view: &view,
        rules: &rules,
        reasons,
        report,
        row: Row { operation: facts.operation(), ..Row::default() },
    };
    check.sources();
    check.contradictions();
    forward::run(&mut check);
    evidence::run(&mut check);
    let row = std::mem::take(&mut check.row);
    report.rows.push(row);
}

/// The comparison of one operation.
struct Check<'a, 'd> {
    operation: String,
    document: &'a Document<'d>,
    merged: &'a Merged<'a>,
    view: &'a View,
    rules: &'a [rules::Rule],
    reasons: &'a mut Reasons<'d>,
    report: &'a mut Report,
    row: Row,
}

/// A difference between page and document, before it is known whether there is a reason for it.
struct Difference<'a> {
    place: &'a Place,
    kind: &'a str,
    page: String,
    document: String,
    origin: Option<(String, usize, usize)>,
}

impl<'a> Difference<'a> {
    /// Something that only the document says.
    fn added(place: &'a Place, kind: &'a str, document: String) -> Self {
        Self { place, kind, page: String::new(), document, origin: None }
    }
}

/// A reason that the document gives.
#[derive(Debug, Clone)]
struct Reason {
    /// The node that gives it.
    pointer: Pointer,
    because: String,
}

impl Check<'_, '_> {
    fn deviation(&mut self, difference: Difference<'_>, reason: Reason) {
        self.report.deviations.push(Deviation {
            operation: self.operation.clone(),
            place: difference.place.clone(),
            pointer: reason.pointer,
            kind: difference.kind.to_owned(),
            page: difference.page,
            document: difference.document,
            because: reason.because,
            origin: difference.origin,
        });
    }

    /// `x-source` names the captures, newest first.
    fn sources(&mut self) {
        let pointer = self.view.pointer.child("x-source");
        let text = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
        let written: Vec<_> = self
            .document
            .get(&pointer)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .map(|source| (text(source, "page"), text(source, "captured")))
            .collect();
        let known: Vec<_> = self
            .merged
            .files
            .iter()
            .map(|file| (Some(file.facts.page.clone()), Some(file.facts.captured.clone())))
            .collect();
        if written != known {
            let names: Vec<String> = known
                .into_iter()
                .map(|(page, captured)| {
                    format!("{} of {}", page.unwrap_or_default(), captured.unwrap_or_default())
                })
                .collect();
            let problem =
                self.document.problem(&pointer, Code::EVIDENCE, "`x-source` does not name the captures");
            self.report.problems.push(problem.help(format!("name, in this order: {}", names.join("; "))));
        }
    }

    /// Where a page contradicts itself or an older capture, the document may say what it made of it.
    fn contradictions(&mut self) {
        for contradiction in &self.merged.contradictions {
            if let Some(spot) = self.view.spot(&contradiction.place) {
                self.reasons.use_all(spot);
            }
            let list = contradiction.place.parent().and_then(|parent| self.view.spot(&parent));
            if let Some(list) =
                list.filter(|_| contradiction.place.path.last().is_some_and(|name| name == "*"))
            {
                self.reasons.use_all(list);
            }
        }
        if let Some((newest, older)) = self.merged.files.split_first() {
            let changes =
                older.iter().filter_map(|file| diff::diff(&file.facts, &newest.facts).ok()).flatten();
            for spot in changes.filter_map(|change| self.view.spot(&change.place)) {
                self.reasons.use_all(spot);
            }
        }
        if self.merged.is_lossy() {
            self.reasons.used.insert(self.view.pointer.child("x-docs"));
        }
    }
}

/// The reasons that the document gives, and which of them were needed.
struct Reasons<'a> {
    document: &'a Document<'a>,
    used: BTreeSet<Pointer>,
}

impl Reasons<'_> {
    /// Why the document differs at this spot from what a page says.
    fn of_difference(&mut self, spot: &Spot) -> Option<Reason> {
        self.first(spot, "x-docs")
    }

    /// Why the document says at this spot what no page says.
    fn of_addition(&mut self, spot: &Spot) -> Option<Reason> {
        self.of_difference(spot).or_else(|| self.first(spot, "x-inferred"))
    }

    fn first(&mut self, spot: &Spot, keyword: &str) -> Option<Reason> {
        let document = self.document;
        spot.pointers().find_map(|pointer| {
            let at = pointer.child(keyword);
            let reason = document.get(&at)?;
            let because = compare::plain(reason.get("because").unwrap_or(reason));
            self.used.insert(at);
            Some(Reason { pointer: pointer.clone(), because })
        })
    }

    fn use_all(&mut self, spot: &Spot) {
        self.used.extend(spot.pointers().map(|pointer| pointer.child("x-docs")));
    }

    fn use_inferred(&mut self, spot: &Spot) {
        self.used.extend(spot.pointers().map(|pointer| pointer.child("x-inferred")));
    }

    /// Reasons for which nothing differs.
    fn unneeded(&self, report: &mut Report) {
        let mut found = Vec::new();
        collect_reasons(&self.document.value, &Pointer::root(), &mut found);
        for pointer in found.into_iter().filter(|pointer| !self.used.contains(pointer)) {
            let message =
                format!("nothing differs from the pages here, so this {} is not needed", last(&pointer));
            let problem = self.document.problem(&pointer, Code::UNNEEDED, message);
            report.problems.push(problem.help("remove it, or move it to the node that differs"));
        }
    }
}

fn last(pointer: &Pointer) -> String {
    pointer.last().map(std::borrow::Cow::into_owned).unwrap_or_default()
}

fn collect_reasons(value: &Value, pointer: &Pointer, found: &mut Vec<Pointer>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match key.as_str() {
                    "x-docs" | "x-inferred" => found.push(pointer.child(key)),
                    "example" | "examples" | "default" | "enum" => {}
                    _ => collect_reasons(value, &pointer.child(key), found),
                }
            }
        }
        Value::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                collect_reasons(value, &pointer.index(at), found);
            }
        }
        _ => {}
    }
}

/// Operations of the document that no page stands behind.
fn without_facts(
    document: &Document<'_>,
    files: &[FactsFile],
    reasons: &mut Reasons<'_>,
    report: &mut Report,
) {
    const METHODS: &[&str] = &["get", "put", "post", "delete", "patch", "head", "options", "trace"];
    let Some(Value::Object(paths)) = document.value.get("paths") else { return };
    for (path, item) in paths {
        let methods = item.as_object().into_iter().flat_map(|item| item.keys());
        for method in methods.filter(|method| METHODS.contains(&method.as_str())) {
            let known = files
                .iter()
                .any(|file| file.facts.path == *path && file.facts.method.eq_ignore_ascii_case(method));
            let pointer = Pointer::root().child("paths").child(path).child(method);
            let inferred = pointer.child("x-inferred");
            if known {
                continue;
            }
            if document.get(&inferred).is_some() {
                reasons.used.insert(inferred);
                continue;
            }
            let message = format!("no facts file is about {} {path}", method.to_uppercase());
            let problem = document.problem(&pointer, Code::EVIDENCE, message);
            report.problems.push(problem.help("read its page with `cargo xtask docs facts PAGE`"));
        }
    }
}
