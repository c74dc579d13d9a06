//! Pages as a browser copies them: the bullets and the indentation are gone, names and types are not. What announces
//! attributes says one or several, and the examples say which of them lie inside; both are restored from that.

use crate::problem::Source;

use super::furniture::Furniture;
use super::json::{Json, Kind};
use super::lines::{Line, Lines};
use super::samples::{self, Samples};
use super::{RequestLine, attribute, full};

/// Whether the page is one: it has sections, and attributes that no bullet starts.
fn is_one(source: &Source<'_>) -> bool {
    let all = source.lines();
    let has_marks = all.iter().any(|line| line.trim_start().starts_with('•') || line.trim() == "-");
    let sections = all.iter().position(|line| full::SECTIONS.contains(line));
    !has_marks && sections.is_some_and(|at| all.iter().skip(at).any(|line| is_attribute(line)))
}

fn is_attribute(text: &str) -> bool {
    !text.contains(" Show ") && attribute::named(text).is_some()
}

/// Gives the lines of a copied page their bullets and indentation back.
pub fn restore(lines: &mut Lines<'_>, source: &Source<'_>, furniture: &Furniture) {
    if !is_one(source) {
        return;
    }
    let curl = source.lines().iter().position(|line| line.starts_with("curl"));
    let samples = curl.map(|at| {
        let mut rest = Lines::new(source, furniture);
        rest.go_to(at + 1);
        samples::read(&mut rest)
    });
    let mut restorer = Restorer { samples: samples.unwrap_or_default(), ..Restorer::default() };
    for line in lines.all_mut() {
        if line.is_blank() {
            continue;
        }
        if line.text.starts_with("curl") || (restorer.is_open && is_request(line.text)) {
            break;
        }
        restorer.line(line);
    }
}

fn is_request(text: &str) -> bool {
    RequestLine::read(text, 1).is_some()
}

/// A list of attributes that is open.
#[derive(Debug, Clone, Default)]
struct List {
    indent: usize,
    /// What the example shows of the object around.
    shown: Option<Json>,
    /// Whether only one attribute was announced.
    is_single: bool,
    names: Vec<String>,
}

#[derive(Default)]
struct Restorer {
    samples: Samples,
    /// Whether a section has begun.
    is_open: bool,
    in_responses: bool,
    lists: Vec<List>,
}

impl Restorer {
    fn line(&mut self, line: &mut Line<'_>) {
        if full::SECTIONS.contains(&line.text) {
            self.is_open = true;
            self.in_responses = line.text == "Responses";
            let shown = self.samples.payload.clone().filter(|_| line.text.starts_with("Body"));
            self.lists = vec![List { indent: 2, shown, ..List::default() }];
        } else if !self.is_open || full::is_media(line.text) {
        } else if self.in_responses && samples::is_status(line.text.split(' ').next().unwrap_or_default()) {
            (line.bullet, line.indent) = (true, 2);
            let status = line.text.split(' ').next();
            let answer = self.samples.answers.iter().find(|answer| answer.status.as_deref() == status);
            self.lists = vec![List {
                indent: 2,
                shown: answer.map(|answer| answer.json.clone()),
                is_single: true,
                names: vec!["response".to_owned()],
            }];
        } else if let Some(name) = opened(line.text) {
            self.open(line, name);
        } else if is_attribute(line.text) {
            self.attribute(line);
        } else {
            line.indent = self.lists.last().map_or(0, |list| list.indent + 2);
        }
    }

    /// `Hide NAME attributes Show NAME attributes object`.
    fn open(&mut self, line: &mut Line<'_>, name: &str) {
        let Some(around) = self.lists.last() else { return };
        line.indent = around.indent + 2;
        let shown = around.shown.as_ref();
        let shown = if name == "response" { shown } else { shown.and_then(|shown| shown.get(name)) };
        let shown = shown.and_then(object).cloned();
        let is_single = line.text.contains(" attribute Show ");
        self.lists.push(List { indent: line.indent, shown, is_single, names: Vec::new() });
    }

    /// An attribute closes the lists that it cannot be of.
    fn attribute(&mut self, line: &mut Line<'_>) {
        let name = line.text.split(' ').next().unwrap_or_default();
        while self.lists.len() > 1 && self.lists.last().is_some_and(|list| !list.may_hold(name)) {
            self.lists.pop();
        }
        let Some(list) = self.lists.last_mut() else { return };
        list.names.push(name.to_owned());
        (line.bullet, line.indent) = (true, list.indent);
    }
}

impl List {
    fn may_hold(&self, name: &str) -> bool {
        let is_full = self.is_single && !self.names.is_empty();
        let is_shown = self.shown.as_ref().is_none_or(|shown| shown.get(name).is_some());
        !is_full && is_shown && !self.names.iter().any(|other| other == name)
    }
}

/// The name in `Hide NAME attributes Show …`.
fn opened(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("Hide ").filter(|rest| rest.contains(" Show "))?;
    rest.split(' ').next()
}

/// An object, or the first one of a list.
fn object(json: &Json) -> Option<&Json> {
    match &json.kind {
        Kind::List(items) => items.first().and_then(object),
        Kind::Object(_) => Some(json),
        _ => None,
    }
}
