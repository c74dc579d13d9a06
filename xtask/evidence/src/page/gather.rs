//! From the structure of a page to facts: what is printed, then what examples show, then what sentences state.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::facts::types::Type;
use crate::facts::{Class, Contradiction, Fact, Found, Layout, Node, Part, Place, Statement, UNSTATED};
use crate::problem::{Code, Problem, Source};

use super::attribute::Attribute;
use super::json::Json;
use super::scope::Scope;
use super::{Form, Known, Page, RequestLine, align, examples, prose, request};

/// The facts of a page.
pub struct Gathered {
    pub method: String,
    pub path: String,
    pub layout: Layout,
    pub nodes: Vec<Node>,
    pub contradictions: Vec<Contradiction>,
}

/// Gathers the facts of a page.
pub fn gather(source: &Source<'_>, page: &Page, known: &Known) -> Result<Gathered, Vec<Problem>> {
    let mut gatherer =
        Gatherer { source, page, known, nodes: Nodes::default(), texts: Vec::new(), problems: Vec::new() };
    let request = gatherer.operation();
    gatherer.parameters(&request);
    let names = match &page.body {
        Some(body) => align::names(source, &body.attributes, page.samples.payload.as_ref())?,
        None => Vec::new(),
    };
    gatherer.body(&names);
    gatherer.responses();
    gatherer.sentences();
    gatherer.check_alignment(&names);
    gatherer.check_nesting();
    if !gatherer.problems.is_empty() {
        return Err(gatherer.problems);
    }
    Ok(Gathered {
        method: request.method,
        path: request.path,
        layout: page.layout(),
        nodes: gatherer.nodes.ordered(),
        contradictions: Vec::new(),
    })
}

/// Nodes by place.
#[derive(Default)]
struct Nodes {
    nodes: Vec<Node>,
    index: BTreeMap<Place, usize>,
}

impl Nodes {
    fn exists(&mut self, place: &Place, line: usize, found: Found) {
        if !self.index.contains_key(place) {
            self.index.insert(place.clone(), self.nodes.len());
            let fact = Fact { statement: Statement::Exists, line, found };
            self.nodes.push(Node { place: place.clone(), facts: vec![fact] });
        }
    }

    /// Adds a fact once; the first line counts.
    fn add(&mut self, place: &Place, statement: Statement, line: usize, found: Found) {
        self.exists(place, line, found);
        let Some(node) = self.index.get(place).and_then(|at| self.nodes.get_mut(*at)) else { return };
        if !node.facts.iter().any(|fact| fact.statement == statement) {
            node.facts.push(Fact { statement, line, found });
        }
    }

    fn get(&self, place: &Place) -> Option<&Node> {
        self.index.get(place).and_then(|at| self.nodes.get(*at))
    }

    /// Parents before children, otherwise as they appeared; a parent that nothing mentions is implied.
    fn ordered(mut self) -> Vec<Node> {
        for at in 0..self.nodes.len() {
            let (place, fact) = (self.nodes[at].place.clone(), self.nodes[at].facts[0].clone());
            let mut outer = place.parent();
            while let Some(parent) = outer.filter(|parent| !parent.path.is_empty()) {
                self.exists(&parent, fact.line, fact.found);
                outer = parent.parent();
            }
        }
        let mut first: BTreeMap<Place, usize> = BTreeMap::new();
        for node in &self.nodes {
            for length in 0..=node.place.path.len() {
                let prefix =
                    Place { part: node.place.part.clone(), path: node.place.path[..length].to_vec() };
                let next = first.len();
                first.entry(prefix).or_insert(next);
            }
        }
        let rank = |place: &Place| -> Vec<usize> {
            let prefixes = (0..=place.path.len())
                .map(|length| Place { part: place.part.clone(), path: place.path[..length].to_vec() });
            prefixes.filter_map(|prefix| first.get(&prefix).copied()).collect()
        };
        self.nodes.sort_by_cached_key(|node| rank(&node.place));
        self.nodes
    }
}

struct Gatherer<'a> {
    source: &'a Source<'a>,
    page: &'a Page,
    known: &'a Known,
    nodes: Nodes,
    /// Descriptions, read when every name is known.
    texts: Vec<(Place, &'a str, usize)>,
    problems: Vec<Problem>,
}

impl<'a> Gatherer<'a> {
    fn operation(&mut self) -> RequestLine {
        let place = Place::top(Part::Operation);
        let url = self.page.samples.curl.as_ref().and_then(|curl| curl.url.as_ref());
        let server_and_path = url.and_then(|(url, line)| {
            let path_at = url.find("://").and_then(|at| Some(at + 3 + url[at + 3..].find('/')?))?;
            Some((&url[..path_at], url[path_at..].split('?').next().unwrap_or_default(), *line))
        });
        let method = self.page.samples.curl.as_ref().and_then(|curl| curl.method.as_ref());
        let from_curl = method.zip(server_and_path).map(|((method, line), (_, path, _))| RequestLine {
            method: method.clone(),
            path: path.to_owned(),
            line: *line,
        });
        let printed = self.page.request.clone();
        let found = if printed.is_some() { Found::Printed } else { Found::Example };
        let (request, curl) = match (printed, from_curl) {
            (Some(printed), curl) => (printed, curl),
            (None, Some(curl)) => (curl.clone(), Some(curl)),
            (None, None) => (RequestLine { method: String::new(), path: String::new(), line: 1 }, None),
        };
        let request = if found == Found::Example { self.template(request) } else { request };
        self.agree(&request, curl.as_ref());
        self.nodes.exists(&place, request.line, found);
        if let Some((title, line)) = &self.page.title {
            self.nodes.add(&place, Statement::Title(title.clone()), *line, Found::Printed);
        }
        if let Some((server, _, line)) = server_and_path {
            self.nodes.add(&place, Statement::Server(server.to_owned()), line, Found::Example);
        }
        self.texts.extend(self.page.text.iter().map(|(text, line)| (place.clone(), text.as_str(), *line)));
        request
    }

    /// The path of an operation that the command alone shows, which fills parameters in.
    fn template(&mut self, shown: RequestLine) -> RequestLine {
        match request::template_of(&shown, self.known) {
            Ok(request) => request,
            Err(help) => {
                let message =
                    "the path is shown by the command alone, with a value in the place of a parameter";
                let problem = Problem::at_line(self.source, shown.line, Code::REQUEST, message);
                self.problems.push(problem.help(help));
                shown
            }
        }
    }

    /// The curl command must be of this operation, its body that of the example.
    fn agree(&mut self, request: &RequestLine, curl: Option<&RequestLine>) {
        let is_left = self.page.breaks_off && curl.is_none() && !request.method.is_empty();
        if self.page.form == Form::Twin || is_left {
            return;
        }
        let Some(curl) = curl else {
            let message = "the page shows no request line and no complete curl command";
            self.problem(request.line, Code::REQUEST, message);
            return;
        };
        if curl.method != request.method || request::template_values(&request.path, &curl.path).is_none() {
            let message = format!(
                "the command calls {} {}, the page is about {} {}",
                curl.method, curl.path, request.method, request.path
            );
            self.problem(curl.line, Code::REQUEST, message);
        }
        let samples = &self.page.samples;
        let data = samples.curl.as_ref().and_then(|curl| curl.data.as_ref());
        if let Some((data, payload)) = data.zip(samples.payload.as_ref())
            && data.value() != payload.value()
        {
            self.problem(data.line, Code::REQUEST, "the command sends another body than the request example");
        }
    }

    fn problem(&mut self, line: usize, code: Code, message: impl Into<String>) {
        let problem = Problem::at_line(self.source, line, code, message);
        self.problems.push(problem.help("capture the page again"));
    }

    fn parameters(&mut self, request: &RequestLine) {
        for (part, attributes) in &self.page.parameters {
            for attribute in attributes {
                let Some(name) = &attribute.name else {
                    self.problem(attribute.line, Code::ALIGN, "the name of this parameter is lost");
                    continue;
                };
                let place = Place { part: part.clone(), path: vec![name.clone()] };
                self.attribute(&place, attribute, Found::Printed);
            }
        }
        for (part, (text, line)) in &self.page.nameless {
            for (place, statement) in prose::unplaced(&Place::top(part.clone()), text) {
                self.nodes.add(&place, statement, *line, Found::Prose);
            }
        }
        let Some(curl) = &self.page.samples.curl else { return };
        for (name, line) in curl.headers.iter().chain(&self.page.samples.headers) {
            let place = Place { part: Part::Header, path: vec![name.clone()] };
            self.nodes.exists(&place, *line, Found::Example);
        }
        let Some((url, line)) = &curl.url else { return };
        let path = url.find("://").and_then(|at| url[at + 3..].find('/').map(|slash| &url[at + 3 + slash..]));
        for (name, value) in
            request::template_values(&request.path, path.unwrap_or_default()).unwrap_or_default()
        {
            let place = Place { part: Part::Path, path: vec![name.to_owned()] };
            let shape = examples::shape_of(value, name);
            let statement = Statement::Example { kind: "string".to_owned(), shape };
            self.nodes.add(&place, statement, *line, Found::Example);
        }
    }

    fn body(&mut self, names: &[(&str, Found)]) {
        let Some(body) = &self.page.body else { return };
        let top = Place::top(Part::Body);
        self.nodes.exists(&top, body.line, Found::Printed);
        if self.page.form != Form::Twin {
            let mark = body.required.unwrap_or(body.line);
            self.nodes.add(&top, Statement::Required(body.required.is_some()), mark, Found::Printed);
        }
        if let Some((media, line)) = &body.media {
            self.nodes.add(&top, Statement::MediaType(media.clone()), *line, Found::Printed);
        }
        for (attribute, (name, found)) in body.attributes.iter().zip(names) {
            let path = name.split('.').map(str::to_owned).collect();
            self.attribute(&Place { part: Part::Body, path }, attribute, *found);
        }
        let Some(payload) = &self.page.samples.payload else { return };
        self.example(&top, payload);
    }

    fn responses(&mut self) {
        for response in &self.page.responses {
            let top = Place::top(Part::Response(response.status.clone()));
            self.nodes.exists(&top, response.line, Found::Printed);
            if let Some((media, line)) = &response.media {
                self.nodes.add(&top, Statement::MediaType(media.clone()), *line, Found::Printed);
            }
            self.texts.extend(response.text.iter().map(|(text, line)| (top.clone(), text.as_str(), *line)));
            self.children(&top, &response.attributes);
        }
        for answer in &self.page.samples.answers {
            let status = answer.status.clone().unwrap_or_else(|| UNSTATED.to_owned());
            let top = Place::top(Part::Response(status));
            self.nodes.exists(&top, answer.line, Found::Example);
            self.example(&top, &answer.json);
        }
    }

    fn children(&mut self, place: &Place, attributes: &'a [Attribute]) {
        for attribute in attributes {
            match &attribute.name {
                Some(name) => self.attribute(&place.child(name), attribute, Found::Printed),
                None => self.problem(attribute.line, Code::ALIGN, "the name of this attribute is lost"),
            }
        }
    }

    fn attribute(&mut self, place: &Place, attribute: &'a Attribute, found: Found) {
        let line = attribute.line;
        let has_marks = self.page.form != Form::Twin;
        self.nodes.exists(place, line, found);
        let mut add =
            |statement: Statement, line: usize| self.nodes.add(place, statement, line, Found::Printed);
        let mut items = None;
        if let Some(printed) = &attribute.printed {
            add(Statement::Type(printed.text.clone()), line);
            if let Some(format) = &printed.format {
                add(Statement::Format(format.clone()), line);
            }
            if has_marks && (place.is_sent() || attribute.required) {
                add(Statement::Required(attribute.required), line);
            }
            if printed.nullable {
                add(Statement::Nullable, line);
            }
            items = Type::items(&printed.text);
        }
        if attribute.deprecated {
            add(Statement::Deprecated { instead: None }, line);
        }
        let number = attribute.printed.as_ref().is_some_and(|printed| printed.text != "string");
        for listed in &attribute.values {
            let value =
                if number { number_or_text(&listed.value) } else { Value::from(listed.value.clone()) };
            add(Statement::Value { value, label: listed.label.clone() }, listed.line);
        }
        for (statement, line) in &attribute.bounds {
            add(statement.clone(), *line);
        }
        self.texts.extend(attribute.text.iter().map(|(text, line)| (place.clone(), text.as_str(), *line)));
        let holder = if let Some(items) = items { self.items(place, items, line) } else { place.clone() };
        self.children(&holder, &attribute.children);
    }

    /// The place of the items of a printed `array[…]`.
    fn items(&mut self, place: &Place, items: Type, line: usize) -> Place {
        let place = place.child("*");
        self.nodes.exists(&place, line, Found::Printed);
        self.nodes.add(&place, Statement::Type(items.text), line, Found::Printed);
        if let Some(format) = items.format {
            self.nodes.add(&place, Statement::Format(format), line, Found::Printed);
        }
        place
    }

    fn example(&mut self, top: &Place, json: &Json) {
        let nodes = &self.nodes;
        let is_object = |place: &Place| {
            let printed = nodes.get(place).and_then(Node::type_text) == Some("array");
            let below = nodes.nodes.iter().any(|node| {
                node.place.is_below(place)
                    && node.place.path.get(place.path.len()).is_some_and(|step| step != "*")
            });
            printed && below
        };
        for (place, statement, line) in examples::walk(top, json, &is_object) {
            self.nodes.add(&place, statement, line, Found::Example);
        }
    }

    fn sentences(&mut self) {
        let mut scope = Scope::default();
        for node in self.nodes.nodes.iter().filter(|node| node.place.part == Part::Body) {
            let values = node.values().into_iter().filter_map(Value::as_str).map(str::to_owned).collect();
            let printed = node.type_text().is_some_and(|text| text.starts_with("array"));
            let shown = node
                .statements()
                .any(|statement| matches!(statement, Statement::Example { kind, .. } if kind == "array"));
            scope.add(&node.place.path, values, printed || shown);
        }
        for (place, text, line) in std::mem::take(&mut self.texts) {
            for (place, statement) in prose::read(&scope, &place, text) {
                let statement = match statement {
                    Statement::Sentence { hash, .. } if self.known.furniture.has_sentence(&hash) => {
                        Statement::Sentence { class: Class::Boilerplate, hash }
                    }
                    other => other,
                };
                self.nodes.add(&place, statement, line, Found::Prose);
            }
        }
    }

    /// An attribute that the example shows only inside of its neighbour has lost a step of its indentation.
    fn check_nesting(&mut self) {
        let shown = |node: &Node| {
            node.statements()
                .any(|statement| matches!(statement, Statement::Example { .. } | Statement::Class(_)))
        };
        let mut misplaced = Vec::new();
        for node in self.nodes.nodes.iter().filter(|node| !node.place.is_sent() && !shown(node)) {
            let (Some(parent), Some(name)) = (node.place.parent(), node.place.path.last()) else { continue };
            let inside = self.nodes.nodes.iter().find(|other| {
                let neighbour = other.place.parent();
                other.found() == Some(Found::Example)
                    && other.place.path.last() == Some(name)
                    && neighbour.and_then(|place| place.parent()).is_some_and(|outer| outer == parent)
            });
            let line = node.facts.first().map_or(1, |fact| fact.line);
            misplaced.extend(inside.map(|other| (line, other.place.dotted())));
        }
        for (line, place) in misplaced {
            let message = format!("the example shows this attribute only as `{place}`");
            self.problem(line, Code::INDENT, message);
        }
    }

    /// What a description says must fit the example's value under the name that it was given.
    fn check_alignment(&mut self, names: &[(&str, Found)]) {
        let attributes = self.page.body.iter().flat_map(|body| &body.attributes);
        let lost: Vec<(&str, &Attribute)> = names
            .iter()
            .zip(attributes)
            .filter(|((_, found), _)| *found == Found::Aligned)
            .map(|((name, _), attribute)| (*name, attribute))
            .collect();
        for (name, attribute) in &lost {
            let others = lost.iter().map(|(other, _)| *other).filter(|other| other != name);
            if let Some(other) = align::speaks_of(attribute, name, others) {
                let message = format!("by order this describes `{name}`, but it speaks of `{other}`");
                let problem = Problem::at_line(self.source, attribute.line, Code::ALIGN, message);
                self.problems.push(problem.help("a name is missing or too many before this line"));
            }
        }
        for (name, _) in &lost {
            let place = Place::top(Part::Body).child(name);
            let shown = self.page.samples.payload.as_ref().and_then(|payload| payload.get(name));
            let Some((node, shown)) = self.nodes.get(&place).zip(shown) else { continue };
            if let Some((line, why)) = misfit(node, &shown.value()) {
                let message = format!("by order this describes `{name}`, but {why}");
                let problem = Problem::at_line(self.source, line, Code::ALIGN, message);
                self.problems.push(problem.help("a name is missing or too many before this line"));
            }
        }
    }
}

/// Why the value cannot be of this node.
fn misfit(node: &Node, shown: &Value) -> Option<(usize, &'static str)> {
    let values = node.values();
    for fact in &node.facts {
        let why = match &fact.statement {
            Statement::Value { .. } if !values.contains(&shown) => "its example is none of the values",
            Statement::Default(Value::Bool(_)) if !shown.is_boolean() => "its example is not true or false",
            Statement::Mentions(words) if words.iter().any(|word| word == "UUID") => {
                let text = shown.as_str().filter(|text| examples::shape_of(text, "").is_none());
                if text.is_none() {
                    continue;
                }
                "its example is not a UUID"
            }
            _ => continue,
        };
        return Some((fact.line, why));
    }
    None
}

fn number_or_text(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| Value::from(text))
}
