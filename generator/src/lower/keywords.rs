//! One view of the keywords of a schema, whichever of its forms `openapiv3` chose.

use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, IntegerType, NumberType, ObjectType, ReferenceOr, Schema,
    SchemaData, SchemaKind, StringType, Type, VariantOrUnknownOrEmpty,
};
use serde_json::{Number, Value};

/// The keywords of a schema.
#[derive(Default)]
pub(super) struct Keywords<'s> {
    pub type_name: Option<&'s str>,
    pub values: Vec<Value>,
    pub format: Option<String>,
    pub pattern: Option<&'s str>,
    pub min_length: Option<usize>,
    pub max_length: Option<usize>,
    pub bounds: Bounds,
    pub properties: Vec<(&'s str, ReferenceOr<&'s Schema>)>,
    pub required: &'s [String],
    pub additional: Option<&'s AdditionalProperties>,
    pub min_properties: Option<usize>,
    pub max_properties: Option<usize>,
    pub items: Option<ReferenceOr<&'s Schema>>,
    pub min_items: Option<usize>,
    pub max_items: Option<usize>,
    pub unique: bool,
    pub all_of: &'s [ReferenceOr<Schema>],
    pub one_of: &'s [ReferenceOr<Schema>],
    pub any_of: &'s [ReferenceOr<Schema>],
    pub not: Option<&'s ReferenceOr<Schema>>,
}

/// The bounds of a number.
#[derive(Default)]
pub(super) struct Bounds {
    pub minimum: Option<Number>,
    pub maximum: Option<Number>,
    pub exclusive_minimum: bool,
    pub exclusive_maximum: bool,
    pub multiple_of: Option<Number>,
}

impl<'s> Keywords<'s> {
    /// The keywords of `kind`; numbers are taken from `node`, which has them as they are written.
    pub fn of(kind: &'s SchemaKind, node: Option<&Value>) -> Self {
        let mut keywords = match kind {
            SchemaKind::Type(Type::String(text)) => Self::of_text(text),
            SchemaKind::Type(Type::Number(number)) => Self::of_number(number),
            SchemaKind::Type(Type::Integer(integer)) => Self::of_integer(integer),
            SchemaKind::Type(Type::Boolean(boolean)) => Self {
                type_name: Some("boolean"),
                values: boolean
                    .enumeration
                    .iter()
                    .map(|value| value.map_or(Value::Null, Value::Bool))
                    .collect(),
                ..Self::default()
            },
            SchemaKind::Type(Type::Object(object)) => Self::of_object(object),
            SchemaKind::Type(Type::Array(array)) => Self::of_array(array),
            SchemaKind::OneOf { one_of } => Self { one_of, ..Self::default() },
            SchemaKind::AllOf { all_of } => Self { all_of, ..Self::default() },
            SchemaKind::AnyOf { any_of } => Self { any_of, ..Self::default() },
            SchemaKind::Not { not } => Self { not: Some(not), ..Self::default() },
            SchemaKind::Any(any) => Self::of_any(any),
        };
        if let Some(node) = node {
            keywords.take_numbers(node);
        }
        keywords
    }

    fn of_text(text: &'s StringType) -> Self {
        Self {
            type_name: Some("string"),
            values: text
                .enumeration
                .iter()
                .map(|value| value.clone().map_or(Value::Null, Value::String))
                .collect(),
            format: format_name(&text.format),
            pattern: text.pattern.as_deref(),
            min_length: text.min_length,
            max_length: text.max_length,
            ..Self::default()
        }
    }

    fn of_number(number: &'s NumberType) -> Self {
        let float = |value: Option<f64>| value.and_then(Number::from_f64);
        Self {
            type_name: Some("number"),
            values: number.enumeration.iter().map(|value| Value::from(*value)).collect(),
            format: format_name(&number.format),
            bounds: Bounds {
                minimum: float(number.minimum),
                maximum: float(number.maximum),
                exclusive_minimum: number.exclusive_minimum,
                exclusive_maximum: number.exclusive_maximum,
                multiple_of: float(number.multiple_of),
            },
            ..Self::default()
        }
    }

    fn of_integer(integer: &'s IntegerType) -> Self {
        Self {
            type_name: Some("integer"),
            values: integer.enumeration.iter().map(|value| Value::from(*value)).collect(),
            format: format_name(&integer.format),
            bounds: Bounds {
                minimum: integer.minimum.map(Number::from),
                maximum: integer.maximum.map(Number::from),
                exclusive_minimum: integer.exclusive_minimum,
                exclusive_maximum: integer.exclusive_maximum,
                multiple_of: integer.multiple_of.map(Number::from),
            },
            ..Self::default()
        }
    }

    fn of_object(object: &'s ObjectType) -> Self {
        Self {
            type_name: Some("object"),
            properties: properties(&object.properties),
            required: &object.required,
            additional: object.additional_properties.as_ref(),
            min_properties: object.min_properties,
            max_properties: object.max_properties,
            ..Self::default()
        }
    }

    fn of_array(array: &'s ArrayType) -> Self {
        Self {
            type_name: Some("array"),
            items: array.items.as_ref().map(unboxed),
            min_items: array.min_items,
            max_items: array.max_items,
            unique: array.unique_items,
            ..Self::default()
        }
    }

    fn of_any(any: &'s AnySchema) -> Self {
        let float = |value: Option<f64>| value.and_then(Number::from_f64);
        Self {
            type_name: any.typ.as_deref(),
            values: any.enumeration.clone(),
            format: any.format.clone(),
            pattern: any.pattern.as_deref(),
            min_length: any.min_length,
            max_length: any.max_length,
            bounds: Bounds {
                minimum: float(any.minimum),
                maximum: float(any.maximum),
                exclusive_minimum: any.exclusive_minimum.unwrap_or_default(),
                exclusive_maximum: any.exclusive_maximum.unwrap_or_default(),
                multiple_of: float(any.multiple_of),
            },
            properties: properties(&any.properties),
            required: &any.required,
            additional: any.additional_properties.as_ref(),
            min_properties: any.min_properties,
            max_properties: any.max_properties,
            items: any.items.as_ref().map(unboxed),
            min_items: any.min_items,
            max_items: any.max_items,
            unique: any.unique_items.unwrap_or_default(),
            all_of: &any.all_of,
            one_of: &any.one_of,
            any_of: &any.any_of,
            not: any.not.as_deref(),
        }
    }

    /// Replaces what went through binary floating point by what is written.
    fn take_numbers(&mut self, node: &Value) {
        let take = |name: &str, into: &mut Option<Number>| {
            if let Some(Value::Number(number)) = node.get(name) {
                *into = Some(number.clone());
            }
        };
        take("minimum", &mut self.bounds.minimum);
        take("maximum", &mut self.bounds.maximum);
        take("multipleOf", &mut self.bounds.multiple_of);
        if let Some(Value::Array(values)) = node.get("enum") {
            self.values.clone_from(values);
        }
    }

    /// Whether nothing is said beside `allOf`, `oneOf` and `anyOf`.
    pub fn only_composes(&self) -> bool {
        self.implied_type().is_none() && self.values.is_empty() && self.format.is_none()
    }

    /// Whether a discriminator names the schemas that extend this one, rather than the variants of a union.
    pub fn names_extensions(&self, data: &SchemaData) -> bool {
        data.discriminator.is_some() && self.one_of.is_empty() && self.any_of.is_empty()
    }

    /// The type, or the one that the other keywords speak of.
    pub fn implied_type(&self) -> Option<&'s str> {
        self.type_name.or_else(|| {
            if !self.properties.is_empty()
                || !self.required.is_empty()
                || self.additional.is_some()
                || self.min_properties.is_some()
                || self.max_properties.is_some()
            {
                Some("object")
            } else if self.items.is_some()
                || self.min_items.is_some()
                || self.max_items.is_some()
                || self.unique
            {
                Some("array")
            } else if !self.values.is_empty() {
                None
            } else if self.pattern.is_some() || self.min_length.is_some() || self.max_length.is_some() {
                Some("string")
            } else if self.bounds.minimum.is_some()
                || self.bounds.maximum.is_some()
                || self.bounds.multiple_of.is_some()
            {
                Some("number")
            } else {
                self.format.as_deref().and_then(type_of_format)
            }
        })
    }
}

/// The type that a format belongs to, where no `type` is given.
fn type_of_format(format: &str) -> Option<&'static str> {
    match format {
        "int32" | "int64" | "uint32" | "uint64" => Some("integer"),
        "float" | "double" => Some("number"),
        "date" | "date-time" | "time" | "duration" | "uuid" | "email" | "uri" | "uri-reference" | "url"
        | "hostname" | "ipv4" | "ipv6" | "byte" | "binary" | "password" => Some("string"),
        _ => None,
    }
}

fn properties<'s>(
    properties: impl IntoIterator<Item = (&'s String, &'s ReferenceOr<Box<Schema>>)>,
) -> Vec<(&'s str, ReferenceOr<&'s Schema>)> {
    properties.into_iter().map(|(name, schema)| (name.as_str(), unboxed(schema))).collect()
}

fn unboxed(schema: &ReferenceOr<Box<Schema>>) -> ReferenceOr<&Schema> {
    match schema {
        ReferenceOr::Reference { reference } => ReferenceOr::Reference { reference: reference.clone() },
        ReferenceOr::Item(schema) => ReferenceOr::Item(schema),
    }
}

/// A reference to a schema, or the schema, by reference.
pub(super) fn borrowed(schema: &ReferenceOr<Schema>) -> ReferenceOr<&Schema> {
    match schema {
        ReferenceOr::Reference { reference } => ReferenceOr::Reference { reference: reference.clone() },
        ReferenceOr::Item(schema) => ReferenceOr::Item(schema),
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
