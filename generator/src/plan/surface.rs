//! What became of every node of the document, for `surface.json`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::Planner;
use super::allot::{Form, form};
use crate::model::{Fate, Operation, Parameter, Property, Schema, SchemaId, Shape};
use crate::pointer::Pointer;
use crate::rust::{Direction, Entry, Node};

impl Planner<'_> {
    pub fn enter_schema(&mut self, id: SchemaId, rust: &str) {
        let schema = self.schema(id);
        let raw = if form(schema) == Form::Plain { self.rawness(id) } else { None };
        self.enter(&schema.pointer, Node::Schema, schema, Some(rust.to_owned()), raw);
    }

    /// A property and the field that carries it; none where its value never changes.
    pub fn enter_property(&mut self, property: &Property, holder: &Schema, rust: Option<String>) {
        let raw = rust.as_ref().and_then(|_| self.rawness(self.target_id(property.schema)));
        self.enter(&property.pointer, Node::Property, holder, rust, raw);
    }

    /// A property of what is sent in parts.
    pub fn enter_form_property(&mut self, property: &Property, rust: String) {
        let raw = self.rawness(self.target_id(property.schema));
        let entry = entry(&property.pointer, Node::Property, raw);
        self.surface.push(Entry { rust: Some(rust), direction: Some(Direction::Sent), ..entry });
    }

    fn enter(
        &mut self,
        pointer: &Pointer,
        node: Node,
        holder: &Schema,
        rust: Option<String>,
        raw: Option<String>,
    ) {
        let entry = Entry { direction: Some(direction(holder)), ..entry(pointer, node, raw) };
        let entry = if holder.request { Entry { rust_sent: rust, ..entry } } else { Entry { rust, ..entry } };
        self.surface.push(entry);
    }

    /// Why values of a schema that the document types are raw JSON, wholly or within.
    fn rawness(&self, id: SchemaId) -> Option<String> {
        match &self.schema(id).shape {
            Shape::Any(reason) => reason.clone(),
            Shape::Never => Some("no value is valid".to_owned()),
            Shape::AllOf(_) => Some("its parts cannot be made one".to_owned()),
            _ if self.aliases_cut.contains(&id) => {
                Some("it is nothing but a list or map of itself".to_owned())
            }
            _ => None,
        }
    }

    pub fn enter_operation(&mut self, operation: &Operation, request: &str) {
        let sources = operation.docs.sources.iter();
        self.surface.push(Entry {
            rust: Some(request.to_owned()),
            sources: sources.map(|source| (source.page.clone(), source.captured.clone())).collect(),
            ..entry(&operation.pointer, Node::Operation, None)
        });
    }

    pub fn enter_parameter(&mut self, parameter: &Parameter, rust: String) {
        let raw = self.rawness(self.target_id(parameter.schema));
        let entry = entry(&parameter.pointer, Node::Parameter, raw);
        self.surface.push(Entry { rust: Some(rust), direction: Some(Direction::Sent), ..entry });
    }

    /// One entry for each node, in order of the pointers, those of the model's losses included.
    pub fn finish_surface(&mut self) -> Vec<Entry> {
        let mut surface: BTreeMap<Pointer, Entry> = BTreeMap::new();
        for entry in std::mem::take(&mut self.surface) {
            match surface.get_mut(&entry.pointer) {
                None => drop(surface.insert(entry.pointer.clone(), entry)),
                Some(known) => known.join(entry),
            }
        }
        for loss in &self.api.losses {
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
}

impl Entry {
    /// Adds what another entry says of the same node.
    fn join(&mut self, other: Self) {
        if self.rust_sent.is_some() != other.rust_sent.is_some() {
            self.direction = Some(Direction::Both);
        }
        self.rust = self.rust.take().or(other.rust);
        self.rust_sent = self.rust_sent.take().or(other.rust_sent);
        self.loss = self.loss.take().or(other.loss);
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
        ["paths", _, "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace"] => {
            Node::Operation
        }
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
