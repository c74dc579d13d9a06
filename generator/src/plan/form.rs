//! What becomes of the shapes of the model, names and types aside.

use serde_json::Value;

use crate::formats::{self, Holds};
use crate::model::{
    Access, Additional, EnumValue, Enumeration, Media, MediaKind, Object, PartEncoding, Property, Role,
    Schema, SchemaUse, Schemas, Shape,
};
use crate::rust::PartKind;

/// What becomes of a schema.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// A struct.
    Struct,
    /// An enum of values.
    Enum,
    /// An enum of types.
    Union,
    /// A type that needs no name, or an alias for it.
    Plain,
}

/// What becomes of a schema.
pub fn form(schema: &Schema) -> Form {
    match &schema.shape {
        Shape::Object(object) if !is_map(object) => Form::Struct,
        Shape::Enumeration(enumeration) if enumerable(enumeration) => Form::Enum,
        Shape::Union(_) => Form::Union,
        _ => Form::Plain,
    }
}

/// Whether an object has no properties of its own, but may have any.
pub fn is_map(object: &Object) -> bool {
    object.properties.is_empty() && object.additional != Additional::Forbidden
}

/// Whether the values make an enum; truth values do not, nor numbers of which one has a fraction.
fn enumerable(enumeration: &Enumeration) -> bool {
    let all = |test: fn(&EnumValue) -> bool| enumeration.values.iter().all(test);
    let whole = all(|value| value.value.as_i64().is_some());
    !enumeration.values.is_empty()
        && !all(|value| value.value.is_boolean())
        && (whole || !all(|value| value.value.is_number()))
}

/// The schema of a use, behind all aliases.
pub fn target(schemas: &Schemas, used: SchemaUse) -> &Schema {
    &schemas[schemas.follow(used).schema]
}

/// Whether null is allowed here.
pub fn nullable(schemas: &Schemas, used: SchemaUse) -> bool {
    let end = schemas.follow(used);
    let target = &schemas[end.schema];
    end.nullable || target.nullable || matches!(target.shape, Shape::Null)
}

/// Whether values are large enough to be held in a box where others may stand: objects, and lists with a type for
/// each place.
pub fn is_large(schemas: &Schemas, used: SchemaUse) -> bool {
    let target = target(schemas, used);
    form(target) == Form::Struct || matches!(target.shape, Shape::Tuple(_))
}

/// The only value of a property that is always written, which so has no field.
pub fn constant<'a>(schemas: &'a Schemas, property: &Property) -> Option<&'a Value> {
    let schema = &schemas[property.schema.schema];
    let Shape::Enumeration(enumeration) = schemas.shape(property.schema) else { return None };
    let required = schema.component.is_none() && property.required && !nullable(schemas, property.schema);
    match enumeration.values.as_slice() {
        [only] if (required || property.role == Role::Telling) && !enumeration.open => Some(&only.value)
            .filter(|value| value.is_string() || value.is_boolean() || value.as_i64().is_some()),
        _ => None,
    }
}

/// Whether a property is there in the direction that the schema travels.
pub fn travels(property: &Property, schema: &Schema) -> bool {
    match (schema.usage.sent, schema.usage.received, property.access) {
        (true, false, access) => access != Access::ReadOnly,
        (false, true, access) => access != Access::WriteOnly,
        _ => true,
    }
}

/// Whether values are files that are sent, and whether several; of a union, where one of its variants is.
pub fn upload(schemas: &Schemas, used: SchemaUse) -> Option<PartKind> {
    upload_within(schemas, used, 4)
}

fn upload_within(schemas: &Schemas, used: SchemaUse, levels: usize) -> Option<PartKind> {
    let levels = levels.checked_sub(1)?;
    match &target(schemas, used).shape {
        Shape::Text(text) => {
            (formats::holds(text.format.as_deref()) == Holds::File).then_some(PartKind::File)
        }
        Shape::Array(array) => {
            upload_within(schemas, array.items, levels).filter(|kind| *kind == PartKind::File)?;
            Some(PartKind::Files)
        }
        Shape::Union(union) => {
            let kinds = union.variants.iter().filter_map(|one| upload_within(schemas, one.schema, levels));
            kinds.max_by_key(|kind| *kind == PartKind::Files)
        }
        _ => None,
    }
}

/// Whether an object is a map of files, and whether of several under each name.
pub fn map_of_files(schemas: &Schemas, used: SchemaUse) -> Option<PartKind> {
    match &target(schemas, used).shape {
        Shape::Object(object) if is_map(object) => files(schemas, object),
        _ => None,
    }
}

/// Whether what an object has beside its properties are files, and whether several under each name.
pub fn files(schemas: &Schemas, object: &Object) -> Option<PartKind> {
    match object.additional {
        Additional::Typed(value) => upload(schemas, value),
        _ => None,
    }
}

/// The object whose properties are sent in parts that are not all alike.
pub fn object_in_parts<'a>(schemas: &'a Schemas, media: &Media) -> Option<&'a Object> {
    let target = target(schemas, media.schema?);
    let Shape::Object(object) = &target.shape else { return None };
    let is_said = |part: &PartEncoding| {
        part.content_type.is_some()
            || part.separators.is_some()
            || part.style.is_some()
            || !part.headers.is_empty()
    };
    let typed = media.parts.iter().any(is_said);
    let files = object.properties.iter().any(|property| upload(schemas, property.schema).is_some())
        || files(schemas, object).is_some();
    (media.kind == MediaKind::Multipart && form(target) == Form::Struct && (typed || files)).then_some(object)
}
