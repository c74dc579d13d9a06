//! What became of every node of the document, for `surface.json`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::context::Plan;
use super::form::{Form, form};
use crate::model::{Fate, Loss, Operation, Parameter, Property, Schema, SchemaId, SchemaUse, Schemas, Shape};
use crate::pointer::Pointer;
use crate::rust::{Direction, Entry, Node};

/// A schema and its type.
pub fn schema(plan: &Plan<'_>, id: SchemaId, rust: String) -> Entry {
    let schema = plan.schema(id);
    let raw = (form(schema) == Form::Plain).then(|| rawness(plan, id)).flatten();
    of_holder(entry(&schema.pointer, Node::Schema, raw), schema, Some(rust))
}

/// A property and the field that carries it; none where its value never changes.
pub fn property(plan: &Plan<'_>, property: &Property, holder: &Schema, rust: Option<String>) -> Entry {
    let raw = rust.as_ref().and_then(|_| rawness_of(plan, property.schema));
    of_holder(entry(&property.pointer, Node::Property, raw), holder, rust)
}

/// A property of what is sent in parts.
pub fn part(plan: &Plan<'_>, property: &Property, rust: String) -> Entry {
    sent(entry(&property.pointer, Node::Property, rawness_of(plan, property.schema)), rust)
}

/// A parameter and what takes it.
pub fn parameter(plan: &Plan<'_>, parameter: &Parameter, rust: String) -> Entry {
    sent(entry(&parameter.pointer, Node::Parameter, rawness_of(plan, parameter.schema)), rust)
}

/// An operation and its request.
pub fn operation(operation: &Operation, request: String) -> Entry {
    let sources = operation.docs.sources.iter();
    Entry {
        rust: Some(request),
        sources: sources.map(|source| (source.page.clone(), source.captured.clone())).collect(),
        ..entry(&operation.pointer, Node::Operation, None)
    }
}

/// Components without a type, since nothing but `allOf` refers to them: all that they say stands in those that they
/// are part of.
pub fn parts(schemas: &Schemas) -> Vec<Entry> {
    let parts =
        schemas.iter().map(|(_, schema)| schema).filter(|one| one.component.is_some() && !one.has_type());
    let entries = parts.flat_map(|part| {
        let own = match &part.shape {
            Shape::AllOf(own) => own.iter().map(|own| &schemas[own.schema]).collect(),
            _ => vec![part],
        };
        let own = own.into_iter().filter(|own| part.pointer.contains(&own.pointer));
        let properties = own.flat_map(|own| match &own.shape {
            Shape::Object(object) => object.properties.as_slice(),
            _ => &[],
        });
        let properties = properties.map(|one| entry(&one.pointer, Node::Property, None));
        std::iter::once(entry(&part.pointer, Node::Schema, None)).chain(properties)
    });
    entries.collect()
}

/// One entry for each node, in order of the pointers, those of the model's losses included.
pub fn surface(entries: impl IntoIterator<Item = Entry>, losses: &[Loss]) -> Vec<Entry> {
    let mut surface: BTreeMap<Pointer, Entry> = BTreeMap::new();
    for entry in entries {
        match surface.get_mut(&entry.pointer) {
            None => drop(surface.insert(entry.pointer.clone(), entry)),
            Some(known) => known.join(entry),
        }
    }
    for loss in losses {
        let told = Some((loss.fate, loss.reason.clone()));
        match surface.get_mut(&loss.pointer) {
            // What has a type is no loss of the whole, whatever a part of it lost.
            Some(known) if loss.fate == Fate::LeftOut || known.loss.is_none() => known.loss = told,
            Some(_) => {}
            None => {
                let lost = Entry { loss: told, ..entry(&loss.pointer, node(&loss.pointer), None) };
                surface.insert(loss.pointer.clone(), lost);
            }
        }
    }
    surface.into_values().collect()
}

fn sent(entry: Entry, rust: String) -> Entry {
    Entry { rust: Some(rust), direction: Some(Direction::Sent), ..entry }
}

fn of_holder(entry: Entry, holder: &Schema, rust: Option<String>) -> Entry {
    let entry = Entry { direction: Some(direction(holder)), ..entry };
    if holder.request { Entry { rust_sent: rust, ..entry } } else { Entry { rust, ..entry } }
}

fn rawness_of(plan: &Plan<'_>, used: SchemaUse) -> Option<String> {
    rawness(plan, plan.api.schemas.follow(used).schema)
}

/// Why values of a schema that the document types are raw JSON, wholly or within.
fn rawness(plan: &Plan<'_>, id: SchemaId) -> Option<String> {
    match &plan.schema(id).shape {
        Shape::Any(reason) => reason.clone(),
        Shape::Never => Some("no value is valid".to_owned()),
        Shape::AllOf(_) => Some("its parts cannot be made one".to_owned()),
        _ => None,
    }
}

impl Entry {
    /// Adds what another entry says of the same node.
    fn join(&mut self, other: Self) {
        let differs = self.rust_sent.is_some() != other.rust_sent.is_some();
        if differs && other.direction.is_some() {
            self.direction = Some(Direction::Both);
        }
        self.loss = self.loss.take().or(other.loss);
        // A property and the schema that stands there are one node, which is called what the property is.
        if self.kind == other.kind {
            self.direction = self.direction.or(other.direction);
            self.rust = self.rust.take().or(other.rust);
            self.rust_sent = self.rust_sent.take().or(other.rust_sent);
        }
    }
}

fn entry(pointer: &Pointer, kind: Node, raw: Option<String>) -> Entry {
    Entry {
        pointer: pointer.clone(),
        kind,
        rust: None,
        rust_sent: None,
        direction: None,
        loss: raw.map(|reason| (Fate::Raw, reason)),
        sources: Vec::new(),
    }
}

/// What a node is that nothing in the crate stands for, by where it is.
fn node(pointer: &Pointer) -> Node {
    let tokens: Vec<Cow<str>> = pointer.tokens().collect();
    let tokens: Vec<&str> = tokens.iter().map(AsRef::as_ref).collect();
    match tokens.as_slice() {
        [
            "paths",
            _,
            "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace" | "query",
        ]
        | ["paths", _, "additionalOperations", _] => Node::Operation,
        [.., "parameters", _] => Node::Parameter,
        [.., "properties", _] => Node::Property,
        ["components", "schemas", _]
        | [.., "schema" | "items" | "additionalProperties"]
        | [.., "oneOf" | "anyOf" | "allOf" | "prefixItems" | "$defs", _] => Node::Schema,
        _ => Node::Other,
    }
}

fn direction(schema: &Schema) -> Direction {
    match (schema.usage.sent, schema.usage.received) {
        (true, false) => Direction::Sent,
        (false, true) => Direction::Received,
        _ => Direction::Both,
    }
}
