//! What became of every node of the document, for `surface.json`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value;

use super::context::Plan;
use super::facts;
use super::form::{Form, form};
use crate::diagnostics::{Fate, Loss, Reason};
use crate::model::{Operation, Parameter, Property, Schema, SchemaId, SchemaUse, Schemas, Shape};
use crate::pointer::Pointer;
use crate::rust::{Argument, Direction, Entry, Facts, Field, Node};

/// A schema and its type, at each of its places.
pub fn schema(plan: &Plan<'_>, id: SchemaId, rust: &str) -> Vec<Entry> {
    let schema = plan.schema(id);
    let raw = (form(schema) == Form::Plain).then(|| schema.shape.raw()).flatten();
    let facts = facts::of_schema(plan, id);
    let own = of_holder(entry(&schema.pointer, Node::Schema, raw), schema, Some(rust.to_owned()), facts);
    let others = schema.also_at.iter().filter(|place| **place != schema.pointer);
    let others = others.map(|place| {
        let facts = Facts { ty: own.facts.ty.clone(), ..Facts::default() };
        let entry = of_holder(entry(place, Node::Schema, None), schema, Some(rust.to_owned()), facts);
        Entry { same_as: Some(schema.pointer.clone()), ..entry }
    });
    let others: Vec<_> = others.collect();
    std::iter::once(own).chain(others).collect()
}

/// A property and the field that carries it.
pub fn property(plan: &Plan<'_>, property: &Property, holder: &Schema, rust: String, field: &Field) -> Entry {
    let raw = rawness_of(plan, property.schema);
    let facts = facts::of_field(plan, property, field);
    of_holder(entry(&property.pointer, Node::Property, raw), holder, Some(rust), facts)
}

/// A property whose value never changes, so that no field carries it.
pub fn constant(property: &Property, holder: &Schema, value: &Value) -> Entry {
    of_holder(entry(&property.pointer, Node::Property, None), holder, None, facts::of_constant(value))
}

/// A property of what is sent in parts.
pub fn part(plan: &Plan<'_>, property: &Property, rust: String, field: &Field) -> Entry {
    let facts = facts::of_field(plan, property, field);
    sent(entry(&property.pointer, Node::Property, rawness_of(plan, property.schema)), rust, facts)
}

/// A parameter and what takes it.
pub fn parameter(plan: &Plan<'_>, parameter: &Parameter, rust: String, is_argument: bool) -> Entry {
    let facts = facts::of_parameter(plan, parameter, is_argument);
    sent(entry(&parameter.pointer, Node::Parameter, rawness_of(plan, parameter.schema)), rust, facts)
}

/// An operation and its request, and what its method takes.
pub fn operation(plan: &Plan<'_>, operation: &Operation, request: String, arguments: &[Argument]) -> Entry {
    let sources = operation.docs.sources.iter();
    Entry {
        rust: Some(request),
        facts: facts::of_operation(plan, operation, arguments),
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

/// One entry for each node, in order of the pointers, those that are lost included.
pub fn surface(entries: impl IntoIterator<Item = Entry>, losses: Vec<Loss>) -> Vec<Entry> {
    let mut surface: BTreeMap<Pointer, Entry> = BTreeMap::new();
    for entry in entries {
        match surface.get_mut(&entry.pointer) {
            None => drop(surface.insert(entry.pointer.clone(), entry)),
            Some(known) => known.join(entry),
        }
    }
    for Loss { pointer, fate, reason } in losses {
        let known = surface.entry(pointer).or_insert_with_key(|pointer| entry(pointer, node(pointer), None));
        // Of several losses of one node the greatest counts.
        if known.loss.as_ref().is_none_or(|(before, _)| *before < fate) {
            known.loss = Some((fate, reason));
        }
    }
    surface.into_values().collect()
}

fn sent(entry: Entry, rust: String, facts: Facts) -> Entry {
    Entry { rust: Some(rust), direction: Some(Direction::Sent), facts, ..entry }
}

fn of_holder(entry: Entry, holder: &Schema, rust: Option<String>, facts: Facts) -> Entry {
    let entry = Entry { direction: Some(direction(holder)), ..entry };
    if holder.request {
        Entry { rust_sent: rust, facts_sent: Some(facts), ..entry }
    } else {
        Entry { rust, facts, ..entry }
    }
}

fn rawness_of(plan: &Plan<'_>, used: SchemaUse) -> Option<Reason> {
    plan.api.schemas.shape(used).raw()
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
            self.facts_sent = self.facts_sent.take().or(other.facts_sent);
            if self.facts == Facts::default() {
                self.facts = other.facts;
            }
        } else {
            complete(&mut self.facts, &other.facts);
            if let (Some(sent), Some(other)) = (&mut self.facts_sent, &other.facts_sent) {
                complete(sent, other);
            }
        }
    }
}

/// Adds what the schema at a property says of its values.
fn complete(facts: &mut Facts, other: &Facts) {
    if facts.values.is_empty() {
        facts.values.clone_from(&other.values);
    }
    let new = other.rules.iter().filter(|(keyword, _)| facts.rules.iter().all(|(known, _)| known != keyword));
    let new: Vec<_> = new.cloned().collect();
    facts.rules.extend(new);
}

fn entry(pointer: &Pointer, kind: Node, raw: Option<Reason>) -> Entry {
    Entry {
        pointer: pointer.clone(),
        kind,
        rust: None,
        rust_sent: None,
        direction: None,
        facts: Facts::default(),
        facts_sent: None,
        same_as: None,
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
