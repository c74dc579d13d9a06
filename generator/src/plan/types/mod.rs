//! The types of values.

pub mod scalars;

use super::form::{Form, form, nullable};
use super::names::Names;
use super::own::OwnTypes;
use crate::model::{Additional, Api, Property, SchemaId, SchemaUse, Schemas, Shape};
use crate::rust::{Format, Map, MapKind, Presence, Type};

/// The types of an API: what every use of a schema is in Rust.
#[derive(Debug)]
pub struct Types<'a> {
    schemas: &'a Schemas,
    names: &'a Names,
    own: &'a OwnTypes,
    maps: MapKind,
}

/// The types, once the names are known.
pub fn types<'a>(api: &'a Api, names: &'a Names, own: &'a OwnTypes, maps: MapKind) -> Types<'a> {
    Types { schemas: &api.schemas, names, own, maps }
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

    /// Whether a schema is a type of another crate, or one of its own for a text or a number.
    pub fn is_own(&self, id: SchemaId) -> bool {
        self.own.of(id).is_some() || self.own.new_type(id).is_some()
    }

    /// The map of the crate, from such names to such values.
    pub fn map(&self, names: Type, value: Type) -> Type {
        Type::Map(Box::new(Map { kind: self.maps, names, value }))
    }

    fn map_of(&self, id: SchemaId, value: Type) -> Type {
        self.map(self.own.names(id).map_or(Type::String, |of| Type::New(Box::new(of.clone()))), value)
    }

    /// The type of a schema in the places that use it.
    fn schema(&self, id: SchemaId) -> Type {
        let schema = &self.schemas[id];
        match self.names.of(id) {
            Some(named) => Type::Model(named.path.clone()),
            // A component that the direction pass found no use for.
            None if self.is_own(id) => self.plain(id),
            None if schema.component.is_some() || form(schema) != Form::Plain => Type::Json,
            None => self.plain(id),
        }
    }

    /// What a schema without a name of its own is, and what an alias stands for.
    pub fn plain(&self, id: SchemaId) -> Type {
        if let Some(own) = self.own.of(id) {
            return Type::Own(Box::new(own.clone()));
        }
        if let Some(of) = self.own.new_type(id) {
            return Type::New(Box::new(of.clone()));
        }
        match &self.schemas[id].shape {
            Shape::Any(_) | Shape::Never | Shape::AllOf(_) => Type::Json,
            Shape::Null => Type::Unit,
            Shape::Boolean => Type::Bool,
            Shape::Integer(integer) => scalars::integer(integer),
            Shape::Number(number) => scalars::number(number),
            Shape::Text(_) if self.schemas[id].is_secret() => Type::Format(Format::Secret),
            Shape::Text(text) => scalars::text(text),
            Shape::Enumeration(enumeration) => scalars::listed(enumeration),
            Shape::Array(array) => Type::Vec(Box::new(self.of(array.items))),
            Shape::Tuple(tuple) => Type::Tuple(tuple.items.iter().map(|item| self.of(*item)).collect()),
            Shape::Object(object) => self.map_of(
                id,
                match object.additional {
                    Additional::Typed(value) => self.of(value),
                    _ => Type::Json,
                },
            ),
            Shape::Union(union) => match union.variants.as_slice() {
                [only] => self.of(only.schema),
                _ => Type::Json,
            },
            Shape::Alias(used) => self.not_null(*used),
        }
    }

    /// The type of a use, null and boxes aside, with what its aliases stand for.
    pub fn bare(&self, used: SchemaUse) -> Type {
        let id = self.schemas.follow(used).schema;
        let schema = &self.schemas[id];
        if self.is_own(id) {
            return self.plain(id);
        }
        if form(schema) != Form::Plain {
            return self.schema(id);
        }
        let within = |used: SchemaUse| {
            let ty = self.bare(used);
            let ty = if used.boxed { Type::Boxed(Box::new(ty)) } else { ty };
            if ty != Type::Json && nullable(self.schemas, used) { Type::Option(Box::new(ty)) } else { ty }
        };
        match &schema.shape {
            Shape::Array(array) => Type::Vec(Box::new(within(array.items))),
            Shape::Tuple(tuple) => Type::Tuple(tuple.items.iter().copied().map(within).collect()),
            Shape::Object(object) => self.map_of(
                id,
                match object.additional {
                    Additional::Typed(value) => within(value),
                    _ => Type::Json,
                },
            ),
            _ => self.plain(id),
        }
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
            Presence::Optional | Presence::Tag(_) => Type::Option(Box::new(self.not_null(property.schema))),
            Presence::Nullable => Type::Nullable(Box::new(self.not_null(property.schema))),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::plan::testing::{planned, received, sent, structure};

    /// The type of a required property with this schema, in what is received.
    fn of(schema: &Value) -> Type {
        let pet = json!({ "type": "object", "required": ["it"], "properties": { "it": schema } });
        let planned = planned(&received(&json!({ "Pet": pet })));
        structure(&planned, "models::Pet").fields.first().map(|field| field.ty.clone()).expect("a field")
    }

    #[test]
    fn formats_of_text_have_types_and_others_are_text() {
        let text = |format: &str| of(&json!({ "type": "string", "format": format }));
        assert_eq!(text("date"), Type::Format(Format::Date));
        assert_eq!(text("uuid"), Type::Format(Format::Uuid));
        assert_eq!(text("postcode"), Type::String);
    }

    #[test]
    fn whole_numbers_are_as_wide_as_format_and_bounds_say() {
        assert_eq!(of(&json!({ "type": "integer" })), Type::I64);
        assert_eq!(of(&json!({ "type": "integer", "minimum": 0 })), Type::U64);
        assert_eq!(of(&json!({ "type": "integer", "format": "int32", "minimum": -1 })), Type::I32);
        assert_eq!(of(&json!({ "type": "integer", "format": "int32", "exclusiveMinimum": -1 })), Type::U32);
    }

    #[test]
    fn null_makes_an_option_but_not_of_any_json() {
        assert_eq!(of(&json!({ "type": ["boolean", "null"] })), Type::Option(Box::new(Type::Bool)));
        assert_eq!(of(&json!({})), Type::Json);
    }

    #[test]
    fn only_what_is_sent_tells_missing_from_null() {
        let pet =
            json!({ "Pet": { "type": "object", "properties": { "a": { "type": ["string", "null"] } } } });
        let presence = |api| {
            let planned = planned(&api);
            structure(&planned, "models::Pet").fields.first().map(|field| field.presence)
        };
        assert_eq!(presence(sent(&pet)), Some(Presence::Nullable));
        assert_eq!(presence(received(&pet)), Some(Presence::Optional));
    }
}
