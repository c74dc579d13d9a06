//! The model of a document, after all passes, as text that people can read.

use std::collections::BTreeSet;
use std::fmt::Write;

use generator::diagnostics::Diagnostics;
use generator::model::{
    Access, Additional, Api, Body, Constraint, Effect, Enumeration, Evidence, Location, Media, Object,
    Operation, Parameter, ParameterEncoding, Response, Role, Schema, SchemaId, SchemaUse, Segment, Shape,
    StatusPattern, Tag, Union, UnionKind, Usage,
};
use generator::source::Source;
use generator::{check, load, lower, passes};
use serde_json::Value;

/// Everything that the model of a document says, one thing a line.
pub fn of(source: &Source) -> String {
    let mut diagnostics = Diagnostics::new();
    let Some(document) = load::load(source, &mut diagnostics) else {
        panic!("the document cannot be read: {diagnostics:?}");
    };
    check::check(&document, &mut diagnostics);
    let mut api = lower::lower(&document, &mut diagnostics);
    passes::run(&mut api, &mut diagnostics);
    render(&api, &diagnostics.sorted(source))
}

fn render(api: &Api, diagnostics: &Diagnostics) -> String {
    let mut renderer = Renderer { api, text: String::new(), depth: 0, open: BTreeSet::new() };
    renderer.head();
    for operation in &api.operations {
        renderer.operation(operation);
    }
    for (id, schema) in api.schemas.iter() {
        if schema.component.is_some() && schema.usage != Usage::default() {
            renderer.component(id, schema);
        }
    }
    for one in diagnostics {
        let cost = one.cost.as_ref().map(|cost| format!("; {cost}")).unwrap_or_default();
        renderer.line(&format!("{} {}{cost}", one.code, one.message));
        for loss in one.losses() {
            renderer.inside(|renderer| renderer.line(&format!("{}: {}", loss.fate, loss.pointer)));
        }
    }
    renderer.text
}

struct Renderer<'a> {
    api: &'a Api,
    text: String,
    depth: usize,
    /// The inline schemas that are being written.
    open: BTreeSet<SchemaId>,
}

impl Renderer<'_> {
    fn line(&mut self, text: &str) {
        let _ = writeln!(self.text, "{:indent$}{text}", "", indent = self.depth * 2);
    }

    fn inside(&mut self, write: impl FnOnce(&mut Self)) {
        self.depth += 1;
        write(self);
        self.depth -= 1;
    }

    fn head(&mut self) {
        for server in &self.api.servers {
            self.line(&format!("server {} = {}", server.url, server.default_url()));
        }
        for scheme in &self.api.security_schemes {
            self.line(&format!("security {}: {:?}", scheme.name, scheme.kind));
        }
    }

    fn operation(&mut self, operation: &Operation) {
        let path: String = operation
            .path
            .segments
            .iter()
            .map(|segment| match segment {
                Segment::Literal(text) => text.clone(),
                Segment::Parameter(name) => format!("<{name}>"),
            })
            .collect();
        let id = operation.id.as_deref().unwrap_or("-");
        self.line(&format!("{} {path} {id}", operation.method.as_str()));
        self.inside(|this| {
            for alternative in &operation.security {
                let schemes: Vec<_> = alternative.iter().map(|one| one.scheme.as_str()).collect();
                this.line(&format!(
                    "needs {}",
                    if schemes.is_empty() { "nothing".to_owned() } else { schemes.join(" + ") }
                ));
            }
            for server in &operation.servers {
                this.line(&format!("server {}", server.default_url()));
            }
            for parameter in &operation.parameters {
                this.parameter(parameter);
            }
            if let Some(body) = &operation.body {
                this.body(body);
            }
            for response in &operation.responses {
                this.response(response);
            }
        });
    }

    fn parameter(&mut self, parameter: &Parameter) {
        let location = match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::QueryString => "querystring",
            Location::Header => "header",
            Location::Cookie => "cookie",
        };
        let encoding = match &parameter.encoding {
            ParameterEncoding::Joined { separators, repeated } => joined(separators, *repeated),
            ParameterEncoding::Style { style, explode, allow_reserved } => {
                let explode = if *explode { " exploded" } else { "" };
                let reserved = if *allow_reserved { " reserved" } else { "" };
                format!("{style:?}{explode}{reserved}")
            }
            ParameterEncoding::Content { media_type, .. } => media_type.clone(),
        };
        let mark = if parameter.required { "!" } else { "" };
        self.used(&format!("{location} {}{mark} ({encoding})", parameter.name), parameter.schema);
    }

    fn body(&mut self, body: &Body) {
        self.line(if body.required { "body" } else { "optional body" });
        self.inside(|this| this.media(&body.media));
    }

    fn media(&mut self, media: &[Media]) {
        for media in media {
            let label = format!("{} ({:?})", media.media_type, media.kind);
            match media.schema {
                Some(used) => self.used(&label, used),
                None => self.line(&label),
            }
            self.inside(|this| {
                for part in &media.parts {
                    let content_type = part.content_type.as_deref().unwrap_or("-");
                    let explode = part.style.is_some_and(|(_, explode)| explode);
                    let written = match &part.separators {
                        Some(separators) => joined(separators, explode),
                        None => format!("{:?}", part.style),
                    };
                    this.line(&format!("part {}: {content_type} {written}", part.property));
                }
            });
        }
    }

    fn response(&mut self, response: &Response) {
        let status = match response.status {
            StatusPattern::Exact(status) => status.to_string(),
            StatusPattern::Range(digit) => format!("{digit}XX"),
            StatusPattern::Default => "default".to_owned(),
        };
        self.line(&format!("answer {status}"));
        self.inside(|this| {
            this.media(&response.media);
            for header in &response.headers {
                let mark = if header.required { "!" } else { "" };
                match header.schema {
                    Some(used) => this.used(&format!("header {}{mark}", header.name), used),
                    None => this.line(&format!("header {}{mark}", header.name)),
                }
            }
        });
    }

    fn component(&mut self, id: SchemaId, schema: &Schema) {
        let way = match (schema.usage.sent, schema.usage.received) {
            (true, true) => "both ways",
            (true, false) => "sent",
            _ => "received",
        };
        let null = if schema.nullable { " or null" } else { "" };
        let (name, shape) = (name_of(schema), self.brief(&schema.shape));
        self.line(&format!("{name} ({way}) = {shape}{null}"));
        self.body_of(id);
    }

    /// A use: its type in words, and what the type holds on the lines below if it has no name.
    fn used(&mut self, label: &str, used: SchemaUse) {
        let schema = &self.api.schemas[used.schema];
        let null =
            if used.nullable || (schema.component.is_none() && schema.nullable) { " or null" } else { "" };
        let boxed = if used.boxed { " boxed" } else { "" };
        let words = self.words(used.schema);
        self.line(&format!("{label}: {words}{null}{boxed}"));
        if schema.component.is_none() {
            self.body_of(used.schema);
        }
    }

    fn words(&self, id: SchemaId) -> String {
        let schema = &self.api.schemas[id];
        if schema.component.is_some() { name_of(schema) } else { self.brief(&schema.shape) }
    }

    fn brief(&self, shape: &Shape) -> String {
        match shape {
            Shape::Any(None) => "anything".to_owned(),
            Shape::Any(Some(reason)) => format!("anything ({})", reason.text),
            Shape::Never => "nothing".to_owned(),
            Shape::Null => "null".to_owned(),
            Shape::Boolean => "boolean".to_owned(),
            Shape::Integer(integer) => {
                format!(
                    "integer{}",
                    facts(&[
                        format(integer.format.as_ref()),
                        range(integer.minimum.as_ref(), integer.maximum.as_ref()),
                        steps(integer.multiple_of.as_ref())
                    ])
                )
            }
            Shape::Number(number) => {
                format!(
                    "number{}",
                    facts(&[
                        format(number.format.as_ref()),
                        range(number.minimum.as_ref(), number.maximum.as_ref()),
                        steps(number.multiple_of.as_ref())
                    ])
                )
            }
            Shape::Text(text) => {
                let pattern = text.pattern.as_ref().map(|pattern| format!("/{pattern}/"));
                format!(
                    "text{}",
                    facts(&[
                        format(text.format.as_ref()),
                        lengths(text.min_length, text.max_length),
                        pattern
                    ])
                )
            }
            Shape::Enumeration(list) if list.open => format!("one of {}, or others", values(list)),
            Shape::Enumeration(list) => format!("one of {}", values(list)),
            Shape::Array(array) => {
                let unique = array.unique.then(|| "unique".to_owned());
                format!("list{}", facts(&[lengths(array.min_items, array.max_items), unique]))
            }
            Shape::Tuple(_) => "tuple".to_owned(),
            Shape::Object(object) => {
                let size = lengths(object.min_properties, object.max_properties);
                let name = if object.properties.is_empty() { "map" } else { "object" };
                format!("{name}{}", facts(&[size]))
            }
            Shape::AllOf(_) => "composition".to_owned(),
            Shape::Union(union) => match union.kind {
                UnionKind::OneOf => "one of these".to_owned(),
                UnionKind::AnyOf | UnionKind::Types => "any of these".to_owned(),
            },
            Shape::Alias(target) => format!("the same as {}", self.words(target.schema)),
        }
    }

    /// What a schema holds, and what is noted about it.
    fn body_of(&mut self, id: SchemaId) {
        if !self.open.insert(id) {
            return;
        }
        self.depth += 1;
        let schema = &self.api.schemas[id];
        for note in &schema.docs.notes {
            self.line(&format!("# {note}"));
        }
        if !schema.also_accepts.is_empty() {
            self.line(&format!("also accepts {:?}", schema.also_accepts));
        }
        match &schema.shape {
            Shape::Array(array) => self.used("each", array.items),
            Shape::Tuple(tuple) => {
                for (place, used) in tuple.items.iter().enumerate() {
                    self.used(&place.to_string(), *used);
                }
                if let Some(rest) = tuple.rest {
                    self.used("rest", rest);
                }
            }
            Shape::Object(object) => self.object(object),
            Shape::Union(union) => self.union(union),
            Shape::Enumeration(list) => self.named_values(list),
            Shape::Alias(target) if self.api.schemas[target.schema].component.is_none() => {
                self.body_of(target.schema);
            }
            _ => {}
        }
        self.depth -= 1;
        self.open.remove(&id);
    }

    fn named_values(&mut self, list: &Enumeration) {
        for value in list.values.iter().filter(|value| value.name.is_some() || value.description.is_some()) {
            let name = value.name.as_deref().unwrap_or("-");
            let description = value.description.as_deref().unwrap_or("");
            self.line(format!("{} is {name} {description}", value.value).trim_end());
        }
    }

    fn object(&mut self, object: &Object) {
        for property in &object.properties {
            let mark = if property.required { "!" } else { "" };
            let access = match property.access {
                Access::ReadWrite => "",
                Access::ReadOnly => " (only received)",
                Access::WriteOnly => " (only sent)",
            };
            let role = match property.role {
                Role::Plain => "",
                Role::Telling => " (always written)",
                Role::Tag => " (written by unions)",
            };
            self.used(&format!("{}{mark}{access}{role}", property.name), property.schema);
            self.inside(|this| {
                let notes = &property.docs.notes;
                let own = this.api.schemas[property.schema.schema].docs.notes != *notes;
                for note in notes.iter().filter(|_| own) {
                    this.line(&format!("# {note}"));
                }
            });
        }
        for (pattern, used) in &object.patterns {
            self.used(&format!("/{pattern}/"), *used);
        }
        match object.additional {
            Additional::Unsaid => {}
            Additional::Forbidden => self.line("nothing else"),
            Additional::Any => self.line("*: anything"),
            Additional::Typed(used) => self.used("*", used),
        }
        for name in &object.required {
            self.line(&format!("required without a property: {name}"));
        }
        for rule in &object.rules {
            let effect = match &rule.effect {
                Effect::Unchecked(words) => words.clone(),
                effect => format!("{effect:?}"),
            };
            self.line(&format!("rule {effect} when {:?}", rule.when));
        }
    }

    fn union(&mut self, union: &Union) {
        if let Some(discriminator) = &union.discriminator {
            self.line(&format!("by {}", discriminator.property));
        }
        for variant in &union.variants {
            let name = variant.name.as_ref().map(|name| format!("{name} ")).unwrap_or_default();
            let mut line = format!("- {name}[{}]", evidence(&variant.evidence));
            for tag in &variant.writes {
                line.push_str(" writing ");
                line.push_str(&naming(tag));
            }
            self.used(&line, variant.schema);
        }
    }
}

fn name_of(schema: &Schema) -> String {
    let name = schema.component.clone().unwrap_or_default();
    if schema.request { format!("{name} as sent") } else { name }
}

/// A property that names a variant, and its values there.
fn naming(tag: &Tag) -> String {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let values: Vec<String> = tag.values.iter().map(text).collect();
    format!("{}={}", tag.property, values.join("|"))
}

fn evidence(evidence: &Evidence) -> String {
    let kinds: Vec<String> = evidence.kinds.iter().map(|kind| format!("{kind:?}").to_lowercase()).collect();
    let mut facts = vec![kinds.join("|")];
    if let Some(tag) = &evidence.tag {
        facts.push(format!("tag {}", naming(tag)));
    }
    for (name, values) in &evidence.constants {
        let values: Vec<String> = values.iter().map(ToString::to_string).collect();
        facts.push(format!("{name}={}", values.join("|")));
    }
    if !evidence.values.is_empty() {
        let values: Vec<String> = evidence.values.iter().map(ToString::to_string).collect();
        facts.push(format!("values {}", values.join("|")));
    }
    if !evidence.required.is_empty() {
        facts.push(format!("needs {}", evidence.required.join(",")));
    }
    if !evidence.nullable.is_empty() {
        facts.push(format!("null {}", evidence.nullable.join(",")));
    }
    if !evidence.known.is_empty() {
        facts.push(format!("knows {}", evidence.known.join(",")));
    }
    if !evidence.open {
        facts.push("closed".to_owned());
    }
    for (name, looks) in std::iter::once(("each", &evidence.items))
        .chain(evidence.properties.iter().map(|(name, looks)| (name.as_str(), looks)))
        .filter(|(_, looks)| !looks.is_empty())
    {
        let looks: Vec<String> = looks.iter().map(self::evidence).collect();
        facts.push(format!("{name}: [{}]", looks.join(" or ")));
    }
    facts.join("; ")
}

fn values(list: &Enumeration) -> String {
    list.values.iter().map(|value| value.value.to_string()).collect::<Vec<_>>().join(", ")
}

fn facts(facts: &[Option<String>]) -> String {
    let said: Vec<&str> = facts.iter().flatten().map(String::as_str).collect();
    if said.is_empty() { String::new() } else { format!(" ({})", said.join(", ")) }
}

fn format(format: Option<&String>) -> Option<String> {
    format.cloned()
}

fn range(minimum: Option<&Constraint>, maximum: Option<&Constraint>) -> Option<String> {
    let bound =
        |bound: &Constraint| format!("{}{}", bound.value, if bound.exclusive { " excluded" } else { "" });
    (minimum.is_some() || maximum.is_some()).then(|| {
        format!("{}..{}", minimum.map(bound).unwrap_or_default(), maximum.map(bound).unwrap_or_default())
    })
}

fn steps(step: Option<&serde_json::Number>) -> Option<String> {
    step.map(|step| format!("in steps of {step}"))
}

fn lengths(least: Option<u64>, most: Option<u64>) -> Option<String> {
    let word = |bound: Option<u64>| bound.map(|bound| bound.to_string()).unwrap_or_default();
    (least.is_some() || most.is_some()).then(|| format!("{}..{} long", word(least), word(most)))
}

/// How the items of a list become one text.
fn joined(separators: &str, repeated: bool) -> String {
    let repeated = if repeated { " repeated" } else { "" };
    format!("Joined by {separators:?}{repeated}")
}
