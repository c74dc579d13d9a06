//! The types of values.

mod cycles;
mod scalars;

use std::collections::BTreeSet;

use super::form::{Form, form, nullable};
use super::names::Names;
use crate::model::{Additional, Api, Property, SchemaId, SchemaUse, Schemas, Shape};
use crate::rust::{Presence, Type};

/// The types of an API: what every use of a schema is in Rust.
#[derive(Debug)]
pub struct Types<'a> {
    schemas: &'a Schemas,
    names: &'a Names,
    /// Aliases that would only lead back to themselves; they are raw.
    cut: BTreeSet<SchemaId>,
}

/// The types, once the names are known.
pub fn types<'a>(api: &'a Api, names: &'a Names) -> Types<'a> {
    Types { schemas: &api.schemas, names, cut: cycles::endless(&api.schemas, names) }
}

impl Types<'_> {
    /// The type of a use, `Option` where null is allowed.
    pub fn of(&self, used: SchemaUse) -> Type {
        let ty = self.not_null(used);
        if ty != Type::Json && nullable(self.schemas, used) { Type::Option(Box::new(ty)) } else { ty }
    }

    /// The type of a use, null aside.
    pub fn not_null(&self, used: SchemaUse) -> Type {
        let ty = self.schema(used.schema);
        if used.boxed { Type::Boxed(Box::new(ty)) } else { ty }
    }

    /// The type of a schema in the places that use it.
    fn schema(&self, id: SchemaId) -> Type {
        let schema = &self.schemas[id];
        match self.names.of(id) {
            Some(named) => Type::Model(named.path.clone()),
            // A component that the direction pass found no use for.
            None if schema.component.is_some() || form(schema) != Form::Plain => Type::Json,
            None => self.plain(id),
        }
    }

    /// What a schema without a name of its own is, and what an alias stands for.
    pub fn plain(&self, id: SchemaId) -> Type {
        if self.cut.contains(&id) {
            return Type::Json;
        }
        match &self.schemas[id].shape {
            Shape::Any(_) | Shape::Never | Shape::AllOf(_) => Type::Json,
            Shape::Null => Type::Unit,
            Shape::Boolean => Type::Bool,
            Shape::Integer(integer) => scalars::integer(integer),
            Shape::Number(number) => scalars::number(number),
            Shape::Text(text) => scalars::text(text),
            Shape::Enumeration(enumeration) => scalars::listed(enumeration),
            Shape::Array(array) => Type::Vec(Box::new(self.of(array.items))),
            Shape::Tuple(tuple) => Type::Tuple(tuple.items.iter().map(|item| self.of(*item)).collect()),
            Shape::Object(object) => Type::Map(Box::new(match object.additional {
                Additional::Typed(value) => self.of(value),
                _ => Type::Json,
            })),
            Shape::Union(union) => match union.variants.as_slice() {
                [only] => self.of(only.schema),
                _ => Type::Json,
            },
            Shape::Alias(used) => self.not_null(*used),
        }
    }

    /// Whether a schema is an alias that would only lead back to itself.
    pub fn is_endless(&self, id: SchemaId) -> bool {
        self.cut.contains(&id)
    }

    /// Whether a property may be missing or null, in a type that is or is not sent.
    pub fn presence(&self, property: &Property, sent: bool) -> Presence {
        match (property.required, sent && nullable(self.schemas, property.schema)) {
            (true, _) => Presence::Required,
            (false, true) if self.not_null(property.schema) != Type::Json => Presence::Nullable,
            (false, _) => Presence::Optional,
        }
    }

    /// The type of the field of a property.
    pub fn field(&self, property: &Property, presence: Presence) -> Type {
        match presence {
            Presence::Required => self.of(property.schema),
            Presence::Optional => Type::Option(Box::new(self.not_null(property.schema))),
            Presence::Nullable => Type::Nullable(Box::new(self.not_null(property.schema))),
        }
    }
}
