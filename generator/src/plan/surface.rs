//! What became of every node of the document, for `surface.json`.

use std::collections::BTreeMap;

use super::Planner;
use super::allot::{Form, form, is_map};
use crate::model::{Fate, Loss, Operation, Parameter, Property, Schema, SchemaId, Shape};
use crate::pointer::Pointer;
use crate::rust::{Entry, Type};

impl Planner<'_> {
    pub fn enter_schema(&mut self, id: SchemaId, rust: &str) {
        let schema = self.schema(id);
        let raw = if form(schema) == Form::Plain { self.rawness(id) } else { None };
        self.enter(&schema.pointer, Some(rust.to_owned()), Some(direction(schema)), raw);
    }

    /// A property and the field that carries it; none where its value never changes.
    pub fn enter_property(&mut self, property: &Property, holder: &Schema, rust: Option<String>) {
        let raw = rust.as_ref().and_then(|_| self.rawness(self.target_id(property.schema)));
        self.enter(&property.pointer, rust, Some(direction(holder)), raw);
    }

    /// Why values of a schema that the document types are raw JSON, wholly or within.
    fn rawness(&self, id: SchemaId) -> Option<String> {
        match &self.schema(id).shape {
            Shape::Any(reason) => reason.clone(),
            Shape::Never => Some("no value is valid".to_owned()),
            Shape::AllOf(_) => Some("its parts cannot be made one".to_owned()),
            Shape::Tuple(_) if !matches!(self.plain_type(id), Type::Tuple(_)) => {
                Some("the tuple has further items, or too many".to_owned())
            }
            Shape::Object(object) if is_map(object) && object.patterns.len() > 1 => {
                Some("several patterns of names".to_owned())
            }
            _ if self.aliases_cut.contains(&id) => {
                Some("it is nothing but a list or map of itself".to_owned())
            }
            _ => None,
        }
    }

    /// A property of what is sent in parts.
    pub fn enter_form_property(&mut self, property: &Property, rust: String) {
        let raw = self.rawness(self.target_id(property.schema));
        self.enter(&property.pointer, Some(rust), Some("sent"), raw);
    }

    pub fn enter_operation(&mut self, operation: &Operation, method: &str) {
        self.enter(&operation.pointer, Some(format!("Client::{method}")), None, None);
    }

    pub fn enter_parameter(&mut self, parameter: &Parameter, rust: String) {
        let raw = self.rawness(self.target_id(parameter.schema));
        self.enter(&parameter.pointer, Some(rust), Some("sent"), raw);
    }

    fn enter(
        &mut self,
        pointer: &Pointer,
        rust: Option<String>,
        direction: Option<&'static str>,
        raw: Option<String>,
    ) {
        self.surface.push(Entry {
            pointer: pointer.as_str().to_owned(),
            rust,
            direction,
            carried: if raw.is_some() { "raw" } else { "typed" },
            reason: raw,
        });
    }

    /// All entries in order of the pointers, those of the model's losses included.
    pub fn finish_surface(&mut self) -> Vec<Entry> {
        let mut surface = std::mem::take(&mut self.surface);
        let mut losses: BTreeMap<_, _> =
            self.api.losses.iter().map(|loss| (loss.pointer.as_str(), (loss, false))).collect();
        for entry in &mut surface {
            if let Some((loss, found)) = losses.get_mut(entry.pointer.as_str()) {
                *found = true;
                (entry.carried, entry.reason) = (carried(loss), Some(loss.reason.clone()));
            }
        }
        surface.extend(losses.into_values().filter(|(_, found)| !found).map(|(loss, _)| Entry {
            pointer: loss.pointer.as_str().to_owned(),
            rust: None,
            direction: None,
            carried: carried(loss),
            reason: Some(loss.reason.clone()),
        }));
        surface.sort();
        surface.dedup();
        surface
    }
}

fn carried(loss: &Loss) -> &'static str {
    match loss.fate {
        Fate::Raw => "raw",
        Fate::LeftOut => "left out",
    }
}

fn direction(schema: &Schema) -> &'static str {
    match (schema.usage.sent, schema.usage.received) {
        (true, false) => "sent",
        (false, true) => "received",
        _ => "both",
    }
}
