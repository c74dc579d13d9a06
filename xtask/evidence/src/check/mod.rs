//! `docs check`: every fact is in the document or the node says why not; every node has a fact behind it.

pub(crate) mod compare;
pub(crate) mod document;
mod everywhere;
mod evidence;
mod forward;
mod merge;
mod needs;
mod reasons;
mod rules;
mod twins;
mod unstated_rules;
pub(crate) mod view;

use std::collections::{BTreeMap, BTreeSet};

use generator::pointer::Pointer;
use serde_json::Value;

use super::diff;
use super::facts::{FactsFile, Place};
use super::problem::{Code, Problem};
use document::Document;
use everywhere::Everywhere;
pub(crate) use evidence::keyword_of_kind;
use merge::Merged;
use reasons::{Reason, Reasons};
use view::View;

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
    /// Every operation of the document, as `POST /api/v1/plans`.
    inside: BTreeSet<String>,
    /// The figures.
    pub rows: Vec<Row>,
    /// Every difference that has a reason.
    pub deviations: Vec<Deviation>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

impl Report {
    /// Every operation of the document, as `POST /api/v1/plans`.
    #[must_use]
    pub fn operations(&self) -> BTreeSet<String> {
        self.inside.clone()
    }
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
    let mut by_operation: BTreeMap<String, Vec<&FactsFile>> = BTreeMap::new();
    for file in files {
        by_operation.entry(file.facts.operation()).or_default().push(file);
    }
    let captures: Vec<Merged<'_>> = by_operation.into_values().map(Merged::new).collect();
    let operations: Vec<(&Merged<'_>, View)> = captures
        .iter()
        .filter_map(|merged| Some((merged, view_of(&document, merged, &mut report)?)))
        .collect();
    let all = Everywhere::of(&operations);
    let mut reasons = Reasons::of(&document);
    for (merged, view) in &operations {
        operation(&document, (merged, view, &all), &mut reasons, &mut report);
    }
    without_facts(&document, files, &mut reasons, &mut report);
    reasons.unneeded(&mut report);
    unwritten(&document, &document.value, &Pointer::root(), &mut report);
    each_once(&mut report.problems);
    report
}

/// What is wrong with a shared schema is said once, not at each of its places.
fn each_once(problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    problems.retain(|problem| {
        let about = problem.message.split(" of `").next().unwrap_or_default().to_owned();
        seen.insert((problem.code, problem.file.clone(), problem.line, problem.column, about))
    });
}

/// The operation of these captures in the document, if it is there.
fn view_of(document: &Document<'_>, merged: &Merged<'_>, report: &mut Report) -> Option<View> {
    let newest = merged.files.first()?;
    let facts = &newest.facts;
    let pointer = Pointer::root().child("paths").child(&facts.path).child(&facts.method.to_lowercase());
    if document.get(&pointer).is_none() && facts.rank.is_by_hand() {
        return None;
    }
    if document.get(&pointer).is_none() {
        let message = format!("the document has no operation {}", facts.operation());
        let problem = newest.problem(0, None, Code::MISSING, message);
        report.problems.push(problem.help("write it with `cargo xtask docs draft PAGE`"));
        return None;
    }
    Some(View::build(document, &pointer))
}

fn operation<'d>(
    document: &'d Document<'d>,
    (merged, view, all): (&Merged<'_>, &View, &Everywhere),
    reasons: &mut Reasons<'d>,
    report: &mut Report,
) {
    let Some(newest) = merged.files.first() else { return };
    let rules = match rules::collect(document, view) {
        Ok(rules) => rules,
        Err((pointer, message)) => {
            report.problems.push(document.problem(&pointer, Code::DOCUMENT, message));
            return;
        }
    };
    let operation = newest.facts.operation();
    let row = Row { operation: operation.clone(), ..Row::default() };
    let Everywhere { proven, listed, said } = all;
    let rules = &rules;
    let mut check =
        Check { operation, document, merged, view, proven, listed, said, rules, reasons, report, row };
    check.sources();
    check.report.problems.extend(twins::problems(merged));
    check.contradictions();
    forward::run(&mut check);
    evidence::run(&mut check);
    needs::run(&mut check);
    let row = std::mem::take(&mut check.row);
    report.rows.push(row);
}

/// The comparison of one operation.
struct Check<'a, 'd> {
    operation: String,
    document: &'a Document<'d>,
    merged: &'a Merged<'a>,
    view: &'a View,
    /// What a fact of any operation speaks of.
    proven: &'a BTreeSet<Pointer>,
    /// Lists of values that any operation's page prints.
    listed: &'a BTreeSet<Pointer>,
    /// What the page of any operation says of a schema.
    said: &'a BTreeSet<(Pointer, &'static str, String)>,
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

    /// What the document says, in words.
    fn document(&self) -> &str {
        if self.document.is_empty() { "nothing" } else { &self.document }
    }

    /// Whether an entry of `x-excuses` names this difference: the kind with what the document says, and what the
    /// page says if it says something.
    fn is_excused_by(&self, excuse: &Value) -> bool {
        let says = |key: &str| excuse.get(key).map(compare::plain);
        says(self.kind).is_some_and(|said| said == self.document())
            && says("page").unwrap_or_default() == self.page
    }

    /// The entry of `x-excuses` that names this difference.
    fn excuse(&self) -> String {
        let quoted = |text: &str| Value::from(text).to_string();
        let (kind, document) = (self.kind, quoted(self.document()));
        if self.page.is_empty() {
            format!("{{{kind}: {document}}}")
        } else {
            format!("{{{kind}: {document}, page: {}}}", quoted(&self.page))
        }
    }
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

/// Texts that a draft left to be written.
fn unwritten(document: &Document<'_>, value: &Value, pointer: &Pointer, report: &mut Report) {
    match value {
        Value::Object(map) => {
            map.iter().for_each(|(key, value)| unwritten(document, value, &pointer.child(key), report));
        }
        Value::Array(list) => {
            let each = list.iter().enumerate();
            each.for_each(|(at, value)| unwritten(document, value, &pointer.index(at), report));
        }
        Value::String(text) if text.split(|c: char| !c.is_alphanumeric()).any(|word| word == "TODO") => {
            let message = "this text is still to be written";
            let problem = document.problem(pointer, Code::UNWRITTEN, message);
            report.problems.push(problem.help("write it in your own words"));
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
            report.inside.insert(format!("{} {path}", method.to_uppercase()));
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
