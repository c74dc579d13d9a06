//! What `Default` gives: the values that the description documents.

use serde_json::Value;

use super::enums;
use crate::model::{Property, SchemaUse, Shape};
use crate::plan::context::Plan;
use crate::plan::form::{Form, form, nullable, target};
use crate::rust::{Expression, Field, Initial, Presence, Type};

/// What a struct of these fields is by default; each stands for the property beside it.
pub fn initial<'a>(plan: &Plan<'_>, fields: impl Iterator<Item = (&'a Field, &'a Property)>) -> Initial {
    let required = fields.filter(|(field, _)| field.presence == Presence::Required);
    let values: Option<Vec<_>> = required.map(|(_, property)| documented(plan, property)).collect();
    match values {
        None => Initial::None,
        Some(values) if values.is_empty() => Initial::Empty,
        Some(values) => Initial::Documented(values),
    }
}

/// The documented value of a required property.
fn documented(plan: &Plan<'_>, property: &Property) -> Option<Expression> {
    let own = &plan.schema(property.schema.schema).docs;
    let value = property.docs.default.as_ref().or(own.default.as_ref())?;
    expression(plan, property.schema, value)
}

/// A value of a use, where it is one and can be written.
fn expression(plan: &Plan<'_>, used: SchemaUse, value: &Value) -> Option<Expression> {
    let schemas = &plan.api.schemas;
    let end = schemas.follow(used);
    let target = target(schemas, used);
    // Boxes, options and raw values are not worth a way of writing them.
    if used.boxed || end.boxed || nullable(schemas, used) {
        return None;
    }
    if let (Shape::Enumeration(of), Form::Enum) = (&target.shape, form(target)) {
        let place = of.values.iter().position(|one| one.value == *value)?;
        let (names, _) = enums::variant_names(target, of);
        let path = plan.names.of(end.schema)?.path.clone();
        return Some(Expression::Variant(path, names.get(place)?.clone(), None));
    }
    let ty = plan.types.bare(used);
    if let Type::New(of) = &ty {
        return Some(match scalar(&of.held, value)? {
            whole @ Expression::Integer(_) => into(whole),
            text => text,
        });
    }
    match (ty, value) {
        (Type::Vec(_), Value::Array(items)) => {
            let Shape::Array(array) = &target.shape else { return None };
            let items = items.iter().map(|item| expression(plan, array.items, item));
            Some(Expression::List(items.collect::<Option<_>>()?))
        }
        (Type::Map(map), Value::Object(entries)) if entries.is_empty() => {
            Some(Expression::Map(map.kind, map.names != Type::String, Vec::new()))
        }
        (ty, value) => scalar(&ty, value),
    }
}

fn scalar(ty: &Type, value: &Value) -> Option<Expression> {
    match (ty, value) {
        (Type::String | Type::Format(_), Value::String(text)) => Some(into(Expression::Text(text.clone()))),
        (Type::Bool, Value::Bool(value)) => Some(Expression::Bool(*value)),
        (Type::I32, value) => {
            integer(value).filter(|number| i32::try_from(*number).is_ok()).map(Expression::Integer)
        }
        (Type::U32, value) => {
            integer(value).filter(|number| u32::try_from(*number).is_ok()).map(Expression::Integer)
        }
        (Type::I64, value) => integer(value).map(Expression::Integer),
        (Type::U64, value) => integer(value).filter(|number| *number >= 0).map(Expression::Integer),
        (Type::F64, value) => value.as_f64().map(Expression::Number),
        _ => None,
    }
}

fn integer(value: &Value) -> Option<i64> {
    value.as_i64()
}

fn into(inner: Expression) -> Expression {
    Expression::Into(Box::new(inner))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::plan::testing::{planned, received, structure};

    /// What is documented of a required property with this schema.
    fn of(schema: &Value) -> Initial {
        let size = json!({ "type": "string", "enum": ["small", "large"] });
        let pet =
            json!({ "type": "object", "required": ["it"], "properties": { "it": schema, "other": {} } });
        structure(&planned(&received(&json!({ "Pet": pet, "Size": size }))), "models::Pet").initial.clone()
    }

    #[test]
    fn a_struct_has_a_default_where_all_that_is_required_has_one() {
        let written = |initial: Initial| match initial {
            Initial::Documented(values) => format!("{values:?}"),
            Initial::None | Initial::Empty => String::new(),
        };
        for (schema, expected) in [
            (json!({ "type": "string", "default": "a" }), r#"[Into(Text("a"))]"#),
            (json!({ "type": "integer", "format": "int32", "default": 3 }), "[Integer(3)]"),
            (json!({ "type": "number", "default": 3 }), "[Number(3.0)]"),
            (
                json!({ "type": "array", "items": { "type": "boolean" }, "default": [true] }),
                "[List([Bool(true)])]",
            ),
            (json!({ "type": "string" }), ""),
            // None of its type.
            (json!({ "type": "integer", "format": "int32", "default": 3_000_000_000_i64 }), ""),
            (json!({ "type": "boolean", "default": "yes" }), ""),
        ] {
            assert_eq!(written(of(&schema)), expected, "{schema}");
        }
        let size = written(of(&json!({ "$ref": "#/components/schemas/Size", "default": "large" })));
        assert!(size.contains("Large"), "{size}");
    }

    #[test]
    fn a_struct_without_required_properties_is_empty_by_default() {
        let pet = json!({ "Pet": { "type": "object", "properties": { "it": {} } } });
        assert!(matches!(structure(&planned(&received(&pet)), "models::Pet").initial, Initial::Empty));
    }
}
