//! What became of every node of the document, for `surface.json`.

use super::Planner;
use super::allot::{Form, form};
use crate::model::{Fate, Operation, Parameter, Property, Schema, Shape};
use crate::pointer::Pointer;
use crate::rust::{Entry, Type};

impl Planner<'_> {
    pub fn enter_schema(&mut self, schema: &Schema, rust: &str) {
        let raw = matches!(schema.shape, Shape::AllOf(_) | Shape::Tuple(_))
            .then(|| "no type can say it".to_owned());
        let raw = match &schema.shape {
            Shape::Any(reason) => reason.clone(),
            Shape::Tuple(_) if matches!(form(schema), Form::Plain) => None,
            _ => raw,
        };
        self.enter(&schema.pointer, Some(rust.to_owned()), Some(direction(schema)), raw);
    }

    /// A property and the field that carries it, if one does.
    pub fn enter_property(&mut self, property: &Property, holder: &Schema, rust: Option<String>) {
        let target = self.target(property.schema);
        let raw = match &target.shape {
            Shape::Any(reason) => reason.clone(),
            _ if self.not_null(property.schema) == Type::Json && !matches!(target.shape, Shape::Any(_)) => {
                Some("no type can say it".to_owned())
            }
            _ => None,
        };
        self.enter(&property.pointer, rust, Some(direction(holder)), raw);
    }

    pub fn enter_operation(&mut self, operation: &Operation, method: &str) {
        self.enter(&operation.pointer, Some(format!("Client::{method}")), None, None);
    }

    pub fn enter_parameter(&mut self, parameter: &Parameter, rust: String) {
        self.enter(&parameter.pointer, Some(rust), Some("sent"), None);
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
        for loss in &self.api.losses {
            let carried = match loss.fate {
                Fate::Raw => "raw",
                Fate::LeftOut => "left out",
            };
            let reason = Some(loss.reason.clone());
            match surface.iter_mut().find(|entry| entry.pointer == loss.pointer.as_str()) {
                Some(entry) => (entry.carried, entry.reason) = (carried, reason),
                None => surface.push(Entry {
                    pointer: loss.pointer.as_str().to_owned(),
                    rust: None,
                    direction: None,
                    carried,
                    reason,
                }),
            }
        }
        surface.sort();
        surface.dedup();
        surface
    }
}

fn direction(schema: &Schema) -> &'static str {
    match (schema.usage.sent, schema.usage.received) {
        (true, false) => "sent",
        (false, true) => "received",
        _ => "both",
    }
}
