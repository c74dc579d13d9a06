//! The types of values.

use super::Planner;
use super::allot::{Form, form};
use crate::model::{Additional, Constraint, Integer, Property, Schema, SchemaId, SchemaUse, Shape, Text};
use crate::rust::{Direction, Format, Presence, Type};

/// A chain of aliases that is longer leads nowhere.
const LONGEST_CHAIN: usize = 64;

impl<'a> Planner<'a> {
    /// The type of a use, `Option` where null is allowed.
    pub fn ty(&self, used: SchemaUse) -> Type {
        let ty = self.not_null(used);
        if self.nullable(used) && ty != Type::Json { Type::Option(Box::new(ty)) } else { ty }
    }

    /// The type of a use, null aside.
    pub fn not_null(&self, used: SchemaUse) -> Type {
        let ty = self.schema_type(used.schema);
        if used.boxed { Type::Boxed(Box::new(ty)) } else { ty }
    }

    /// The type of a schema in the places that use it.
    fn schema_type(&self, id: SchemaId) -> Type {
        let schema = self.schema(id);
        match self.allotment.get(id) {
            Some(allotted) => Type::Model(allotted.path.clone()),
            // A component that the direction pass found no use for.
            None if schema.component.is_some() || form(schema) != Form::Plain => Type::Json,
            None => self.plain_type(id),
        }
    }

    /// What a schema without a name of its own is, and what an alias stands for.
    pub fn plain_type(&self, id: SchemaId) -> Type {
        if self.aliases_cut.contains(&id) {
            return Type::Json;
        }
        match &self.schema(id).shape {
            Shape::Any(_) | Shape::Never | Shape::AllOf(_) => Type::Json,
            Shape::Null => Type::Unit,
            Shape::Boolean => Type::Bool,
            Shape::Integer(integer) => integer_type(integer),
            Shape::Number(number) => match number.format.as_deref() {
                Some("int32" | "integer") => Type::I32,
                Some("int64") => Type::I64,
                _ => Type::F64,
            },
            Shape::Text(text) => text_type(text),
            Shape::Enumeration(enumeration) => {
                let all = |test: fn(&serde_json::Value) -> bool| {
                    enumeration.values.iter().all(|value| test(&value.value))
                };
                match () {
                    () if enumeration.values.is_empty() => Type::Json,
                    () if all(serde_json::Value::is_boolean) => Type::Bool,
                    () if all(serde_json::Value::is_u64) => Type::U64,
                    () if all(serde_json::Value::is_number) => Type::F64,
                    () => Type::Json,
                }
            }
            Shape::Array(array) => Type::Vec(Box::new(self.ty(array.items))),
            Shape::Tuple(tuple) => Type::Tuple(tuple.items.iter().map(|item| self.ty(*item)).collect()),
            Shape::Object(object) => Type::Map(Box::new(match object.additional {
                Additional::Typed(value) => self.ty(value),
                _ => Type::Json,
            })),
            Shape::Union(union) => match union.variants.as_slice() {
                [only] => self.ty(only.schema),
                _ => Type::Json,
            },
            Shape::Alias(used) => self.not_null(*used),
        }
    }

    /// Whether null is allowed here.
    pub fn nullable(&self, used: SchemaUse) -> bool {
        self.chain(used).any(|used| used.nullable || self.schema(used.schema).nullable)
            || matches!(self.target(used).shape, Shape::Null)
    }

    /// A use and those behind it, where aliases lead.
    fn chain(&self, used: SchemaUse) -> impl Iterator<Item = SchemaUse> {
        std::iter::successors(Some(used), |used| match self.schema(used.schema).shape {
            Shape::Alias(next) => Some(next),
            _ => None,
        })
        .take(LONGEST_CHAIN)
    }

    /// The schema of a use, behind all aliases.
    pub fn target(&self, used: SchemaUse) -> &'a Schema {
        let last = self.chain(used).last().unwrap_or(used);
        self.schema(last.schema)
    }

    /// Whether a use holds several values in one place, which variants hold in a box.
    pub fn is_tuple(&self, used: SchemaUse) -> bool {
        matches!(self.target(used).shape, Shape::Tuple(_))
    }

    /// The id of the schema of a use, behind all aliases.
    pub fn target_id(&self, used: SchemaUse) -> SchemaId {
        self.chain(used).last().unwrap_or(used).schema
    }

    /// Aliases that lead back to themselves by aliases alone, which Rust has no types for.
    pub fn cut_aliases(&self) -> Vec<SchemaId> {
        let mut cut = Vec::new();
        let aliases = self
            .api
            .schemas
            .iter()
            .filter(|(id, schema)| form(schema) == Form::Plain && self.allotment.get(*id).is_some());
        for (id, _) in aliases {
            let mut seen = Vec::new();
            let mut left = self.alias_steps(id);
            while let Some(next) = left.pop() {
                if next == id {
                    cut.push(id);
                    break;
                }
                if form(self.schema(next)) == Form::Plain && !cut.contains(&next) && !seen.contains(&next) {
                    seen.push(next);
                    left.extend(self.alias_steps(next));
                }
            }
        }
        cut
    }

    fn alias_steps(&self, id: SchemaId) -> Vec<SchemaId> {
        match &self.schema(id).shape {
            Shape::Array(array) => vec![array.items.schema],
            Shape::Tuple(tuple) => tuple.items.iter().map(|item| item.schema).collect(),
            Shape::Object(object) if form(self.schema(id)) == Form::Plain => match object.additional {
                Additional::Typed(value) => vec![value.schema],
                _ => Vec::new(),
            },
            Shape::Union(union) if form(self.schema(id)) == Form::Plain => {
                union.variants.iter().map(|variant| variant.schema.schema).collect()
            }
            Shape::Alias(used) => vec![used.schema],
            _ => Vec::new(),
        }
    }

    /// Whether a required property has one value only, and so no field.
    pub fn is_constant(&self, property: &Property) -> bool {
        self.constant(property).is_some()
    }

    /// The only value of a required property.
    pub fn constant<'p>(&'p self, property: &Property) -> Option<&'p serde_json::Value> {
        let schema = self.schema(property.schema.schema);
        let Shape::Enumeration(enumeration) = &schema.shape else { return None };
        let inline = schema.component.is_none() && property.required && !self.nullable(property.schema);
        match enumeration.values.as_slice() {
            [only] if inline && !enumeration.open => Some(&only.value)
                .filter(|value| value.is_string() || value.is_boolean() || value.as_i64().is_some()),
            _ => None,
        }
    }

    /// The ways a type travels, for the macros; what is only sent can be read too, if the caller asks for it.
    pub fn direction(&self, schema: &Schema) -> Direction {
        match (schema.usage.sent, schema.usage.received) {
            (true, false) if !self.config.decode_all => Direction::Sent,
            (false, true) => Direction::Received,
            _ => Direction::Both,
        }
    }

    /// Whether a property may be missing or null, in a type that is or is not sent.
    pub fn presence(&self, property: &Property, sent: bool) -> Presence {
        match (property.required, sent && self.nullable(property.schema)) {
            (true, _) => Presence::Required,
            (false, true) if self.not_null(property.schema) != Type::Json => Presence::Nullable,
            (false, _) => Presence::Optional,
        }
    }

    /// The type of the field of a property.
    pub fn field_type(&self, property: &Property, presence: Presence) -> Type {
        match presence {
            Presence::Required => self.ty(property.schema),
            Presence::Optional => Type::Option(Box::new(self.not_null(property.schema))),
            Presence::Nullable => Type::Nullable(Box::new(self.not_null(property.schema))),
        }
    }
}

/// The width of a whole number, by its format and bounds.
fn integer_type(integer: &Integer) -> Type {
    let unsigned = integer.minimum.as_ref().is_some_and(not_negative);
    match (integer.format.as_deref(), unsigned) {
        (Some("uint8" | "uint16" | "uint32"), _) | (Some("int8" | "int16" | "int32"), true) => Type::U32,
        (Some("int8" | "int16" | "int32"), false) => Type::I32,
        (Some("uint64" | "uint"), _) | (_, true) => Type::U64,
        (_, false) => Type::I64,
    }
}

fn not_negative(bound: &Constraint) -> bool {
    bound.value.as_f64().is_some_and(|value| value >= 0.0 || (bound.exclusive && value >= -1.0))
}

/// The type of a text format; text of other formats is `String`.
fn text_type(text: &Text) -> Type {
    match text.format.as_deref() {
        Some("date") => Type::Format(Format::Date),
        Some("date-time" | "datetime") => Type::Format(Format::DateTime),
        Some("time" | "partial-time") => Type::Format(Format::Time),
        Some("duration") => Type::Format(Format::Duration),
        Some("uuid") => Type::Format(Format::Uuid),
        Some("decimal") => Type::Format(Format::Decimal),
        Some("byte" | "base64") => Type::Format(Format::Base64),
        _ => Type::String,
    }
}
