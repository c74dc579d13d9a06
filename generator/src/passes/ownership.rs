//! The property that names the variant of a union belongs to the variant: its value follows from the type.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;

use super::variants::tags::{Tags, inherited};
use crate::diagnostics::Diagnostics;
use crate::model::{
    Access, Api, Docs, EnumValue, Enumeration, Object, Property, Schema, SchemaId, SchemaUse, Schemas, Shape,
    Variant,
};
use crate::pointer::Pointer;

/// Unions stand inside each other no deeper than this for the inner variants to be named by the outer ones.
const NESTING: usize = 4;

/// By object and property, the values that name the object in the unions that hold it.
type Named = BTreeMap<(SchemaId, String), Vec<String>>;

pub(super) fn run(api: &mut Api, _: &mut Diagnostics) {
    for ((id, property), values) in gather(&api.schemas) {
        own(&mut api.schemas, id, &property, &values);
    }
}

/// Which objects are named by which property, and how.
fn gather(schemas: &Schemas) -> Named {
    let mut found = Named::new();
    for (_, schema) in schemas.iter() {
        let Shape::Union(union) = &schema.shape else { continue };
        let Some(discriminator) = union.discriminator.as_ref().or_else(|| inherited(schemas, union)) else {
            continue;
        };
        let tags = Tags::new(schemas, discriminator);
        for variant in &union.variants {
            add(schemas, &tags, variant, NESTING, &mut found);
        }
    }
    found
}

fn add(schemas: &Schemas, tags: &Tags, variant: &Variant, depth: usize, found: &mut Named) {
    let id = schemas.follow(variant.schema).schema;
    match &schemas[id].shape {
        // Its tag may be any.
        Shape::Object(_) if tags.is_default(schemas, variant) => {}
        Shape::Object(_) => {
            let known = found.entry((id, tags.property.to_owned())).or_default();
            let mapped = tags.mapped_to(schemas, variant, 0);
            // Without a mapping, the name of the schema.
            let values = if mapped.is_empty() { variant.tags.clone() } else { mapped };
            let new: Vec<String> = values.into_iter().filter(|value| !known.contains(value)).collect();
            known.extend(new);
        }
        Shape::Union(inner) if depth > 0 => {
            for variant in &inner.variants {
                add(schemas, tags, &Variant { tags: Vec::new(), ..variant.clone() }, depth - 1, found);
            }
        }
        _ => {}
    }
}

/// Leaves the property no other values than these.
fn own(schemas: &mut Schemas, id: SchemaId, name: &str, values: &[String]) {
    let Shape::Object(object) = &schemas[id].shape else { return };
    let declared = object.properties.iter().find(|property| property.name == name);
    let listed = match declared.map(|property| schemas.shape(property.schema)) {
        None | Some(Shape::Text(_)) => listed(values),
        Some(Shape::Enumeration(all)) if all.open => listed(values),
        Some(Shape::Enumeration(all)) => among(all, values),
        Some(_) => return,
    };
    // Nothing names the object, or something contradicts it.
    if listed.is_empty() || (declared.is_none() && listed.len() > 1) {
        return;
    }
    let pointer = match declared {
        Some(property) => property.pointer.clone(),
        None => schemas[id].pointer.child("properties").child(name),
    };
    let shape = Shape::Enumeration(Enumeration { values: listed, open: false });
    let used = SchemaUse::of(schemas.push(Schema::new(pointer.clone(), shape)));
    if let Shape::Object(object) = &mut schemas[id].shape {
        write(object, name, used, pointer);
    }
}

fn write(object: &mut Object, name: &str, used: SchemaUse, pointer: Pointer) {
    object.required.retain(|required| required != name);
    if let Some(property) = object.properties.iter_mut().find(|property| property.name == name) {
        property.schema = used;
        property.required = true;
        property.access = Access::ReadWrite;
        return;
    }
    object.properties.push(Property {
        pointer,
        name: name.to_owned(),
        schema: used,
        required: true,
        access: Access::ReadWrite,
        docs: Docs::default(),
    });
}

fn listed(values: &[String]) -> Vec<EnumValue> {
    let value =
        |text: &String| EnumValue { value: Value::from(text.as_str()), name: None, description: None };
    values.iter().map(value).collect()
}

/// Those of the listed values that name the object.
fn among(all: &Enumeration, values: &[String]) -> Vec<EnumValue> {
    let wanted: HashSet<&str> = values.iter().map(String::as_str).collect();
    let named = |value: &&EnumValue| value.value.as_str().is_some_and(|text| wanted.contains(text));
    all.values.iter().filter(named).cloned().collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{api, end, property};
    use crate::model::Shape;

    fn listed(kind: &Value, mapping: &Value) -> Vec<(String, bool, bool)> {
        let variants = ["Cat", "Dog"].map(|name| json!({ "$ref": format!("#/components/schemas/{name}") }));
        let object = json!({ "type": "object", "properties": { "kind": kind } });
        let (api, _) = api(&json!({
            "Kind": { "type": "string", "enum": ["c", "d", "Cat"] },
            "Cat": object, "Dog": object,
            "Pet": { "oneOf": variants, "discriminator": { "propertyName": "kind", "mapping": mapping } }
        }));
        let kind = property(&api, "Cat", "kind");
        let Shape::Enumeration(list) = &end(&api, kind.schema).shape else { panic!("{kind:?}") };
        let inline = api.schemas[kind.schema.schema].component.is_none();
        let values = list.values.iter().map(|value| value.value.to_string());
        values.map(|value| (value, kind.required, inline)).collect()
    }

    #[test]
    fn plain_text_becomes_the_value_that_names_the_variant() {
        let text = json!({ "type": "string" });
        assert_eq!(listed(&text, &json!({ "c": "Cat", "d": "Dog" })), [("\"c\"".to_owned(), true, true)]);
        assert_eq!(listed(&text, &json!({})), [("\"Cat\"".to_owned(), true, true)]);
    }

    #[test]
    fn a_list_of_all_values_is_narrowed_to_those_of_the_variant() {
        let kinds = json!({ "$ref": "#/components/schemas/Kind" });
        assert_eq!(listed(&kinds, &json!({ "c": "Cat", "d": "Dog" })), [("\"c\"".to_owned(), true, true)]);
        let mapping = json!({ "c": "Cat", "Cat": "Cat", "d": "Dog" });
        let both = [("\"c\"".to_owned(), true, true), ("\"Cat\"".to_owned(), true, true)];
        assert_eq!(listed(&kinds, &mapping), both);
    }

    #[test]
    fn a_property_that_is_not_declared_is_written_all_the_same() {
        let variants = ["Cat", "Dog"].map(|name| json!({ "$ref": format!("#/components/schemas/{name}") }));
        let object = json!({ "type": "object", "properties": { "age": { "type": "integer" } } });
        let (api, _) = api(&json!({
            "Cat": object, "Dog": object,
            "Pet": { "oneOf": variants, "discriminator": { "propertyName": "kind" } }
        }));
        assert!(property(&api, "Dog", "kind").required);
    }
}
