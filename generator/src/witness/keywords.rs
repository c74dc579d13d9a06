//! One view of the keywords of a schema, whichever of its forms `openapiv3` chose.

use openapiv3::{
    AnySchema, ArrayType, IntegerType, NumberType, ObjectType, ReferenceOr, Schema, SchemaKind, StringType,
    Type, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

/// The keywords of a schema.
#[derive(Default)]
pub(super) struct Keywords<'s> {
    pub(super) type_name: Option<&'s str>,
    /// How many values are listed.
    pub(super) values: usize,
    pub(super) format: Option<String>,
    pub(super) required: &'s [String],
    pub(super) properties: Vec<(&'s str, Held<'s>)>,
    pub(super) items: Option<Held<'s>>,
    pub(super) bounds: Vec<(&'static str, Option<f64>)>,
    pub(super) flags: Vec<(&'static str, bool)>,
    pub(super) all_of: &'s [ReferenceOr<Schema>],
    pub(super) one_of: &'s [ReferenceOr<Schema>],
    pub(super) any_of: &'s [ReferenceOr<Schema>],
}

impl<'s> Keywords<'s> {
    /// The keywords of `kind`.
    pub(super) fn of(kind: &'s SchemaKind) -> Self {
        match kind {
            SchemaKind::Type(Type::String(text)) => Self::of_text(text),
            SchemaKind::Type(Type::Number(number)) => Self::of_number(number),
            SchemaKind::Type(Type::Integer(integer)) => Self::of_integer(integer),
            SchemaKind::Type(Type::Boolean(boolean)) => {
                Self { type_name: Some("boolean"), values: boolean.enumeration.len(), ..Self::default() }
            }
            SchemaKind::Type(Type::Object(object)) => Self::of_object(object),
            SchemaKind::Type(Type::Array(array)) => Self::of_array(array),
            SchemaKind::OneOf { one_of } => Self { one_of, ..Self::default() },
            SchemaKind::AllOf { all_of } => Self { all_of, ..Self::default() },
            SchemaKind::AnyOf { any_of } => Self { any_of, ..Self::default() },
            SchemaKind::Not { .. } => Self::default(),
            SchemaKind::Any(any) => Self::of_any(any),
        }
    }

    fn of_text(text: &'s StringType) -> Self {
        Self {
            type_name: Some("string"),
            values: text.enumeration.len(),
            format: format_name(&text.format),
            bounds: vec![("minLength", count(text.min_length)), ("maxLength", count(text.max_length))],
            ..Self::default()
        }
    }

    fn of_number(number: &'s NumberType) -> Self {
        Self {
            type_name: Some("number"),
            values: number.enumeration.len(),
            format: format_name(&number.format),
            bounds: vec![
                ("minimum", number.minimum),
                ("maximum", number.maximum),
                ("multipleOf", number.multiple_of),
            ],
            flags: exclusive(number.exclusive_minimum, number.exclusive_maximum),
            ..Self::default()
        }
    }

    fn of_integer(integer: &'s IntegerType) -> Self {
        Self {
            type_name: Some("integer"),
            values: integer.enumeration.len(),
            format: format_name(&integer.format),
            bounds: vec![
                ("minimum", float(integer.minimum)),
                ("maximum", float(integer.maximum)),
                ("multipleOf", float(integer.multiple_of)),
            ],
            flags: exclusive(integer.exclusive_minimum, integer.exclusive_maximum),
            ..Self::default()
        }
    }

    fn of_object(object: &'s ObjectType) -> Self {
        Self {
            type_name: Some("object"),
            properties: properties(&object.properties),
            required: &object.required,
            bounds: vec![
                ("minProperties", count(object.min_properties)),
                ("maxProperties", count(object.max_properties)),
            ],
            ..Self::default()
        }
    }

    fn of_array(array: &'s ArrayType) -> Self {
        Self {
            type_name: Some("array"),
            items: array.items.as_ref().map(unboxed),
            bounds: vec![("minItems", count(array.min_items)), ("maxItems", count(array.max_items))],
            flags: vec![("uniqueItems", array.unique_items)],
            ..Self::default()
        }
    }

    fn of_any(any: &'s AnySchema) -> Self {
        Self {
            type_name: any.typ.as_deref(),
            values: any.enumeration.len(),
            format: any.format.clone(),
            bounds: vec![
                ("minLength", count(any.min_length)),
                ("maxLength", count(any.max_length)),
                ("minimum", any.minimum),
                ("maximum", any.maximum),
                ("multipleOf", any.multiple_of),
                ("minProperties", count(any.min_properties)),
                ("maxProperties", count(any.max_properties)),
                ("minItems", count(any.min_items)),
                ("maxItems", count(any.max_items)),
            ],
            flags: exclusive(
                any.exclusive_minimum.unwrap_or_default(),
                any.exclusive_maximum.unwrap_or_default(),
            ),
            properties: properties(&any.properties),
            required: &any.required,
            items: any.items.as_ref().map(unboxed),
            all_of: &any.all_of,
            one_of: &any.one_of,
            any_of: &any.any_of,
        }
    }
}

fn exclusive(minimum: bool, maximum: bool) -> Vec<(&'static str, bool)> {
    vec![("exclusiveMinimum", minimum), ("exclusiveMaximum", maximum)]
}

/// A count as the number that a document writes.
fn count(count: Option<usize>) -> Option<f64> {
    count.and_then(|count| serde_json::Number::from(count).as_f64())
}

fn float(number: Option<i64>) -> Option<f64> {
    number.and_then(|number| serde_json::Number::from(number).as_f64())
}

fn properties<'s>(
    properties: impl IntoIterator<Item = (&'s String, &'s ReferenceOr<Box<Schema>>)>,
) -> Vec<(&'s str, Held<'s>)> {
    properties.into_iter().map(|(name, schema)| (name.as_str(), unboxed(schema))).collect()
}

fn unboxed(schema: &ReferenceOr<Box<Schema>>) -> Held<'_> {
    match schema {
        ReferenceOr::Reference { reference } => Held::Reference(reference),
        ReferenceOr::Item(schema) => Held::Schema(schema),
    }
}

/// The name of a format, known to `openapiv3` or not.
fn format_name<T: serde::Serialize>(format: &VariantOrUnknownOrEmpty<T>) -> Option<String> {
    match format {
        VariantOrUnknownOrEmpty::Item(item) => match serde_json::to_value(item) {
            Ok(Value::String(name)) => Some(name),
            _ => None,
        },
        VariantOrUnknownOrEmpty::Unknown(name) => Some(name.clone()),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}

/// A schema in its place, or a reference to one.
#[derive(Clone, Copy)]
pub(super) enum Held<'s> {
    Reference(&'s str),
    Schema(&'s Schema),
}

impl<'s> From<&'s ReferenceOr<Schema>> for Held<'s> {
    fn from(schema: &'s ReferenceOr<Schema>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Reference(reference),
            ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }
}
