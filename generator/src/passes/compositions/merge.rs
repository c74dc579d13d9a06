//! What two schemas say together.

use std::collections::{HashMap, HashSet};

use super::composer::Composer;
use crate::diagnostics::{Code, Cost};
use crate::model::{
    Additional, Array, Constraint, EnumValue, Enumeration, Integer, JsonKind, Number, Object, Property,
    SchemaUse, Shape, Text,
};
use crate::pointer::Pointer;

/// What a kind is called in messages.
pub fn kind_name(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Null => "null",
        JsonKind::Boolean => "a boolean",
        JsonKind::Integer => "a whole number",
        JsonKind::Number => "a number",
        JsonKind::String => "text",
        JsonKind::Array => "a list",
        JsonKind::Object => "an object",
    }
}

/// What all say, or why that is nothing. The later ones are more specific.
pub fn all(composer: &mut Composer, shapes: Vec<Shape>, pointer: &Pointer) -> Result<Shape, String> {
    if shapes.iter().all(|shape| matches!(shape, Shape::Object(_))) {
        let objects = shapes.into_iter().filter_map(|shape| match shape {
            Shape::Object(object) => Some(object),
            _ => None,
        });
        return Ok(self::objects(composer, objects, pointer).map_or(Shape::Any(None), Shape::Object));
    }
    let mut shapes = shapes.into_iter();
    let first = shapes.next().unwrap_or(Shape::Any(None));
    shapes.try_fold(first, |whole, next| both(composer, whole, next, pointer))
}

/// What both say, or why that is nothing. The second is the more specific one.
fn both(composer: &mut Composer, one: Shape, two: Shape, pointer: &Pointer) -> Result<Shape, String> {
    Ok(match (one, two) {
        (Shape::Any(_), other) | (other, Shape::Any(_)) => other,
        (Shape::Never, _) | (_, Shape::Never) => Shape::Never,
        (Shape::Null, Shape::Null) => Shape::Null,
        (Shape::Boolean, Shape::Boolean) => Shape::Boolean,
        (Shape::Integer(one), Shape::Integer(two)) => Shape::Integer(integers(one, two)),
        (Shape::Integer(integer), Shape::Number(number))
        | (Shape::Number(number), Shape::Integer(integer)) => Shape::Integer(integers(
            Integer {
                format: None,
                minimum: number.minimum,
                maximum: number.maximum,
                multiple_of: number.multiple_of,
                currency: None,
            },
            integer,
        )),
        (Shape::Number(one), Shape::Number(two)) => Shape::Number(Number {
            format: two.format.or(one.format),
            minimum: tighter(one.minimum, two.minimum, true),
            maximum: tighter(one.maximum, two.maximum, false),
            multiple_of: two.multiple_of.or(one.multiple_of),
        }),
        (Shape::Text(one), Shape::Text(two)) => Shape::Text(texts(one, two)),
        (Shape::Enumeration(one), Shape::Enumeration(two)) => enumerations(&one, two)?,
        (Shape::Enumeration(enumeration), other) | (other, Shape::Enumeration(enumeration))
            if other.family().is_some() =>
        {
            restricted(enumeration, &other)?
        }
        (Shape::Array(one), Shape::Array(two)) => Shape::Array(Array {
            items: uses(composer, one.items, two.items, &pointer.child("items")),
            min_items: one.min_items.max(two.min_items),
            max_items: least(one.max_items, two.max_items),
            unique: one.unique || two.unique,
        }),
        (Shape::Tuple(tuple), Shape::Array(_) | Shape::Tuple(_)) | (Shape::Array(_), Shape::Tuple(tuple)) => {
            Shape::Tuple(tuple)
        }
        (Shape::Object(one), Shape::Object(two)) => {
            objects(composer, [one, two], pointer).map_or(Shape::Any(None), Shape::Object)
        }
        (one, two) => return Err(contradiction(&one, &two)),
    })
}

fn contradiction(one: &Shape, two: &Shape) -> String {
    let name = |shape: &Shape| shape.family().map_or("something else", kind_name);
    format!("one part asks for {}, another for {}", name(one), name(two))
}

fn least(one: Option<u64>, two: Option<u64>) -> Option<u64> {
    match (one, two) {
        (Some(one), Some(two)) => Some(one.min(two)),
        (one, two) => one.or(two),
    }
}

/// The bound that lets fewer values through.
fn tighter(one: Option<Constraint>, two: Option<Constraint>, lower: bool) -> Option<Constraint> {
    let (Some(first), Some(second)) = (&one, &two) else { return one.or(two) };
    let (a, b) = (first.value.as_f64()?, second.value.as_f64()?);
    let first_wins = if a.total_cmp(&b).is_eq() { first.exclusive } else { (a > b) == lower };
    if first_wins { one } else { two }
}

fn integers(one: Integer, two: Integer) -> Integer {
    Integer {
        format: two.format.or(one.format),
        minimum: tighter(one.minimum, two.minimum, true),
        maximum: tighter(one.maximum, two.maximum, false),
        multiple_of: two.multiple_of.or(one.multiple_of),
        currency: two.currency.or(one.currency),
    }
}

fn texts(one: Text, two: Text) -> Text {
    Text {
        format: two.format.or(one.format),
        min_length: one.min_length.max(two.min_length),
        max_length: least(one.max_length, two.max_length),
        media_type: two.media_type.or(one.media_type),
        pattern: two.pattern.or(one.pattern),
    }
}

fn enumerations(one: &Enumeration, two: Enumeration) -> Result<Shape, String> {
    let allowed: HashMap<String, &EnumValue> =
        one.values.iter().map(|value| (value.value.to_string(), value)).collect();
    let values: Vec<EnumValue> = two
        .values
        .into_iter()
        .filter_map(|value| {
            let first = allowed.get(&value.value.to_string())?;
            Some(EnumValue {
                name: value.name.or_else(|| first.name.clone()),
                description: value.description.or_else(|| first.description.clone()),
                value: value.value,
            })
        })
        .collect();
    if values.is_empty() {
        return Err("the parts list values, but none in common".to_owned());
    }
    Ok(Shape::Enumeration(Enumeration { values, open: one.open && two.open }))
}

/// The listed values that another shape lets through by their kind.
fn restricted(enumeration: Enumeration, other: &Shape) -> Result<Shape, String> {
    let kind = other.family();
    let values: Vec<EnumValue> =
        enumeration.values.into_iter().filter(|value| Some(JsonKind::of(&value.value)) == kind).collect();
    if values.is_empty() {
        return Err("one part lists values, none of which has the type that another asks for".to_owned());
    }
    Ok(Shape::Enumeration(Enumeration { values, open: enumeration.open }))
}

/// All objects as one; each property is looked up once, however many objects there are.
fn objects(
    composer: &mut Composer,
    objects: impl IntoIterator<Item = Object>,
    pointer: &Pointer,
) -> Option<Object> {
    let mut objects = objects.into_iter();
    let mut whole = objects.next()?;
    let mut places: HashMap<String, usize> =
        whole.properties.iter().enumerate().map(|(place, one)| (one.name.clone(), place)).collect();
    for object in objects {
        for property in object.properties {
            let known = places.get(&property.name).and_then(|place| whole.properties.get_mut(*place));
            if let Some(existing) = known {
                *existing = merged_property(composer, existing, property);
            } else {
                places.insert(property.name.clone(), whole.properties.len());
                whole.properties.push(property);
            }
        }
        whole.required.extend(object.required);
        whole.additional = additional(composer, whole.additional, object.additional, pointer);
        whole.patterns.extend(object.patterns);
        whole.min_properties = whole.min_properties.max(object.min_properties);
        whole.max_properties = least(whole.max_properties, object.max_properties);
        whole.rules.extend(object.rules);
        whole.discriminator = object.discriminator.or(whole.discriminator);
    }
    let mut seen = HashSet::new();
    for name in std::mem::take(&mut whole.required) {
        match places.get(&name).and_then(|place| whole.properties.get_mut(*place)) {
            Some(property) => property.required = true,
            None if seen.insert(name.clone()) => whole.required.push(name),
            None => {}
        }
    }
    Some(whole)
}

fn additional(composer: &mut Composer, one: Additional, two: Additional, pointer: &Pointer) -> Additional {
    match (one, two) {
        (Additional::Typed(one), Additional::Typed(two)) => {
            Additional::Typed(uses(composer, one, two, &pointer.child("additionalProperties")))
        }
        (typed @ Additional::Typed(_), _) | (_, typed @ Additional::Typed(_)) => typed,
        (Additional::Forbidden, _) | (_, Additional::Forbidden) => Additional::Forbidden,
        (Additional::Any, _) | (_, Additional::Any) => Additional::Any,
        (Additional::Unsaid, Additional::Unsaid) => Additional::Unsaid,
    }
}

/// A property that both parts have; `two` is the more specific one.
fn merged_property(composer: &mut Composer, one: &Property, two: Property) -> Property {
    let schemas = &composer.context.schemas;
    let kinds = [one, &two].map(|property| schemas.shape(property.schema).family());
    let schema = match kinds {
        [Some(first), Some(second)] if first != second => {
            let message = format!(
                "the property `{}` is {} here and {} in another part of the composition",
                two.name,
                kind_name(second),
                kind_name(first)
            );
            let cost = Cost::ReadAs("this one says".to_owned());
            composer.context.warn(Code::CompositionConflict, &two.pointer, message, cost);
            two.schema
        }
        _ => uses(composer, one.schema, two.schema, &two.pointer),
    };
    let said = two.docs.summary.is_some() || two.docs.description.is_some();
    Property {
        schema,
        required: one.required || two.required,
        access: two.access.and(one.access),
        secret: one.secret || two.secret,
        docs: if said { two.docs } else { one.docs.clone() },
        called: two.called.or_else(|| one.called.clone()),
        ..two
    }
}

/// A use that means what both mean.
fn uses(composer: &mut Composer, one: SchemaUse, two: SchemaUse, pointer: &Pointer) -> SchemaUse {
    let schemas = &composer.context.schemas;
    let (first, second) = (schemas.follow(one), schemas.follow(two));
    let null = |used: SchemaUse| used.nullable || schemas[used.schema].nullable;
    let nullable = null(first) && null(second);
    let (a, b) = (&schemas[first.schema], &schemas[second.schema]);
    if first.schema == second.schema || matches!(a.shape, Shape::Any(_)) || same(&a.shape, &b.shape) {
        return two;
    }
    if matches!(b.shape, Shape::Any(_)) {
        return one;
    }
    let id = composer.merged(vec![first.schema, second.schema], pointer, Some(second.schema));
    SchemaUse { schema: id, nullable, boxed: false }
}

/// Whether two scalars are the same; larger shapes are told apart by their place.
fn same(one: &Shape, two: &Shape) -> bool {
    matches!(
        one,
        Shape::Boolean
            | Shape::Integer(_)
            | Shape::Number(_)
            | Shape::Text(_)
            | Shape::Enumeration(_)
            | Shape::Null
    ) && one == two
}
