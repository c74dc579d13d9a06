//! What a caller meets of a node, for `surface.json`: types, presence, values and rules.

use serde_json::{Map, Value, json};

use super::context::Plan;
use super::form::{Form, form, nullable, target};
use super::rustdoc;
use crate::model::{
    Access, Additional, Body, Constraint, Object, Operation, Parameter, Property, Response, Schema, SchemaId,
    SchemaUse, Shape, Union,
};
use crate::rust::{Argument, Facts, Field, Presence, Type};

type Rules = Vec<(String, Value)>;

/// Of a schema with a type of its own.
pub fn of_schema(plan: &Plan<'_>, id: SchemaId) -> Facts {
    let schema = plan.schema(id);
    let (ty, values, mut rules) = match (&schema.shape, form(schema)) {
        (Shape::Object(object), Form::Struct) => ("struct".to_owned(), Vec::new(), of_object(plan, object)),
        (Shape::Enumeration(listed), Form::Enum) => {
            let word = if listed.open { "open enum" } else { "enum" };
            let values = listed.values.iter().map(|value| value.value.clone()).collect();
            (word.to_owned(), values, Rules::new())
        }
        (Shape::Union(union), Form::Union) => ("union".to_owned(), variants(plan, union), Rules::new()),
        _ => (plan.types.plain(id).to_string(), Vec::new(), rules(plan, schema)),
    };
    if schema.nullable {
        rules.push(("nullable".to_owned(), Value::Bool(true)));
    }
    Facts { ty: Some(ty), values, rules, ..Facts::default() }
}

/// Of a property with a field.
pub fn of_field(plan: &Plan<'_>, property: &Property, field: &Field) -> Facts {
    let ty = match &field.ty {
        Type::Option(inner) if matches!(field.presence, Presence::Optional | Presence::Tag(_)) => inner,
        Type::Nullable(inner) => inner,
        other => other,
    };
    let mut rules = of_use(plan, property.schema);
    let flags = [
        ("nullable", nullable(&plan.api.schemas, property.schema)),
        ("readOnly", property.access == Access::ReadOnly),
        ("writeOnly", property.access == Access::WriteOnly),
    ];
    let flags = flags.into_iter().filter(|(_, holds)| *holds);
    rules.extend(flags.map(|(keyword, _)| (keyword.to_owned(), Value::Bool(true))));
    rules.extend(property.docs.default.clone().map(|value| ("default".to_owned(), value)));
    Facts { ty: Some(ty.to_string()), presence: Some(field.presence), rules, ..Facts::default() }
}

/// Of a property that always has the same value.
pub fn of_constant(value: &Value) -> Facts {
    Facts { values: vec![value.clone()], ..Facts::default() }
}

/// Of a parameter, which is an argument or is set.
pub fn of_parameter(plan: &Plan<'_>, parameter: &Parameter, is_argument: bool) -> Facts {
    let mut rules = vec![("in".to_owned(), Value::from(parameter.location.as_str()))];
    rules.extend(of_use(plan, parameter.schema));
    let default = parameter.docs.default.as_ref();
    let default = default.or(target(&plan.api.schemas, parameter.schema).docs.default.as_ref()).cloned();
    rules.extend(default.map(|value| ("default".to_owned(), value)));
    Facts {
        ty: Some(plan.types.not_null(parameter.schema).to_string()),
        presence: Some(if is_argument { Presence::Required } else { Presence::Optional }),
        rules,
        ..Facts::default()
    }
}

/// Of an operation whose method takes these.
pub fn of_operation(plan: &Plan<'_>, operation: &Operation, arguments: &[Argument]) -> Facts {
    let taken: Vec<String> = arguments.iter().map(|one| format!("{}: {}", one.name, one.ty)).collect();
    let alternatives = operation.security.iter().map(|needed| {
        let schemes = needed.iter().map(|one| {
            if one.scopes.is_empty() {
                one.scheme.clone()
            } else {
                format!("{}({})", one.scheme, one.scopes.join(" "))
            }
        });
        Value::from(schemes.collect::<Vec<_>>().join(" + "))
    });
    let security: Vec<Value> = alternatives.collect();
    Facts {
        ty: Some(format!("fn({})", taken.join(", "))),
        sends: operation.body.as_ref().map(|body| sends(plan, body)).unwrap_or_default(),
        answers: operation.responses.iter().map(|response| answer(plan, response)).collect(),
        rules: if security.is_empty() {
            Rules::new()
        } else {
            vec![("security".to_owned(), security.into())]
        },
        ..Facts::default()
    }
}

fn sends(plan: &Plan<'_>, body: &Body) -> Vec<(String, String)> {
    let bodies = body.media.iter().map(|media| (media.media_type.clone(), media_type(plan, media.schema)));
    bodies.collect()
}

fn answer(plan: &Plan<'_>, response: &Response) -> (String, String) {
    let media = response.media.iter();
    let bodies = media.map(|media| format!("{}: {}", media.media_type, media_type(plan, media.schema)));
    (response.status.to_string(), bodies.collect::<Vec<_>>().join(", "))
}

fn media_type(plan: &Plan<'_>, used: Option<SchemaUse>) -> String {
    used.map_or_else(|| "Bytes".to_owned(), |used| plan.types.of(used).to_string())
}

/// The variants, with the values of the discriminator that name them.
fn variants(plan: &Plan<'_>, union: &Union) -> Vec<Value> {
    let variants = union.variants.iter().map(|variant| {
        let ty = plan.types.not_null(variant.schema).unboxed().to_string();
        if variant.tags.is_empty() { ty } else { format!("{} = {ty}", variant.tags.join(" | ")) }
    });
    variants.map(Value::from).collect()
}

fn of_object(plan: &Plan<'_>, object: &Object) -> Rules {
    let mut rules = Rules::new();
    counts(&mut rules, "Properties", object.min_properties, object.max_properties);
    match object.additional {
        Additional::Forbidden => rules.push(("additionalProperties".to_owned(), Value::Bool(false))),
        Additional::Typed(used) => {
            rules.push(("additionalProperties".to_owned(), plan.types.of(used).to_string().into()));
        }
        Additional::Unsaid | Additional::Any => {}
    }
    let lines: Vec<Value> = object.rules.iter().map(|rule| rustdoc::rules::line_of(rule).into()).collect();
    if !lines.is_empty() {
        rules.push(("x-rules".to_owned(), lines.into()));
    }
    rules
}

/// What is said where a schema is used; of one with a name nothing: it has a line of its own.
fn of_use(plan: &Plan<'_>, used: SchemaUse) -> Rules {
    let id = plan.api.schemas.follow(used).schema;
    let schema = plan.schema(id);
    let named = plan.names.of(id).is_some() || plan.names.of(used.schema).is_some();
    if named || schema.component.is_some() { Rules::new() } else { rules(plan, schema) }
}

/// The bounds of values that have no type of their own.
fn rules(plan: &Plan<'_>, schema: &Schema) -> Rules {
    let mut rules = Rules::new();
    match &schema.shape {
        Shape::Text(text) => {
            of_format(&mut rules, text.format.as_deref());
            counts(&mut rules, "Length", text.min_length, text.max_length);
            rules.extend(text.pattern.clone().map(|pattern| ("pattern".to_owned(), pattern.into())));
        }
        Shape::Integer(of) => {
            of_format(&mut rules, of.format.as_deref());
            bounds(&mut rules, of.minimum.as_ref(), of.maximum.as_ref(), of.multiple_of.as_ref());
        }
        Shape::Number(of) => {
            of_format(&mut rules, of.format.as_deref());
            bounds(&mut rules, of.minimum.as_ref(), of.maximum.as_ref(), of.multiple_of.as_ref());
        }
        Shape::Array(array) => {
            counts(&mut rules, "Items", array.min_items, array.max_items);
            if array.unique {
                rules.push(("uniqueItems".to_owned(), Value::Bool(true)));
            }
            within(&mut rules, "items", of_use(plan, array.items));
        }
        Shape::Object(object) => {
            counts(&mut rules, "Properties", object.min_properties, object.max_properties);
            if let Additional::Typed(used) = object.additional {
                within(&mut rules, "additionalProperties", of_use(plan, used));
            }
        }
        _ => {}
    }
    rules
}

fn of_format(rules: &mut Rules, format: Option<&str>) {
    rules.extend(format.map(|format| ("format".to_owned(), format.into())));
}

fn within(rules: &mut Rules, keyword: &str, inner: Rules) {
    if !inner.is_empty() {
        rules.push((keyword.to_owned(), Value::Object(inner.into_iter().collect::<Map<_, _>>())));
    }
}

fn counts(rules: &mut Rules, of: &str, least: Option<u64>, most: Option<u64>) {
    rules.extend(least.map(|least| (format!("min{of}"), least.into())));
    rules.extend(most.map(|most| (format!("max{of}"), most.into())));
}

fn bounds(
    rules: &mut Rules,
    least: Option<&Constraint>,
    most: Option<&Constraint>,
    step: Option<&serde_json::Number>,
) {
    for (of, inclusive, exclusive) in
        [(least, "minimum", "exclusiveMinimum"), (most, "maximum", "exclusiveMaximum")]
    {
        let keyword = |bound: &Constraint| if bound.exclusive { exclusive } else { inclusive };
        rules.extend(of.map(|bound| (keyword(bound).to_owned(), json!(bound.value))));
    }
    rules.extend(step.map(|step| ("multipleOf".to_owned(), json!(step))));
}
