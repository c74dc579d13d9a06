//! What is said of types: the document's prose, then the facts that a type does not show.

use std::collections::BTreeSet;

use serde_json::Value;

use super::bounds::constraints;
use super::lines::{example, join, list, marks, paragraph, prose};
use super::markdown::{code, markdown};
use super::rules::rules;
use crate::model::{
    Access, Additional, Docs as Said, EnumValue, Object, Property, Schema, SchemaUse, Schemas, Shape, Variant,
};
use crate::plan::form::{Form, form, is_map, nullable};
use crate::plan::names::text_of;
use crate::rust::{Constant, Docs, Ident, Presence};

/// Of a struct.
pub fn structure(schema: &Schema, object: &Object, constants: &[Constant]) -> Docs {
    let mut facts = marks(&schema.docs);
    for Constant { name, value, .. } in constants {
        facts.push(format!("{} is always {}.", code(name), code(&value.to_string())));
    }
    if let Some(least) = object.min_properties.filter(|least| *least > 0) {
        facts.push(format!("At least {least} properties."));
    }
    if let Some(most) = object.max_properties {
        facts.push(format!("At most {most} properties."));
    }
    if object.additional == Additional::Forbidden && !object.properties.is_empty() {
        facts.push("The API knows no other properties.".to_owned());
    }
    let rules = rules(&object.rules);
    join([titled(schema), list(facts), rules])
}

/// Of an enum.
pub fn enumeration(schema: &Schema) -> Docs {
    join([titled(schema), list(marks(&schema.docs))])
}

/// Of an alias.
pub fn alias(schema: &Schema) -> Docs {
    let mut facts = marks(&schema.docs);
    facts.extend(constraints(schema));
    join([titled(schema), list(facts)])
}

/// The prose of a schema, or a word about where it is from.
fn titled(schema: &Schema) -> Docs {
    let prose = prose(&schema.docs);
    if !prose.is_empty() {
        return prose;
    }
    let name = schema.component.clone().unwrap_or_else(|| schema.pointer.as_str().to_owned());
    vec![format!("{} of the API's description.", code(&name))]
}

/// Of a listed value with this name.
pub fn listed_value(value: &EnumValue, name: &str) -> Docs {
    let prose = value.description.as_deref().map(markdown).unwrap_or_default();
    let wire = match &value.value {
        Value::String(text) if text == name => Vec::new(),
        Value::String(text) => vec![format!("Wire value {}.", code(text))],
        other => vec![format!("Wire value {}.", code(&other.to_string()))],
    };
    let docs = join([prose, wire]);
    if docs.is_empty() { vec![format!("Wire value {}.", code(name))] } else { docs }
}

/// Of a field of this name.
pub fn field(schemas: &Schemas, property: &Property, name: &Ident, presence: Presence, sent: bool) -> Docs {
    let schema = &schemas[property.schema.schema];
    let own = prose(&property.docs);
    // What a component says stands with the component.
    let inherited = if own.is_empty() && schema.component.is_none() { prose(&schema.docs) } else { own };
    let mut facts = Vec::new();
    if name.as_str() != property.name {
        facts.push(format!("Wire name {}.", code(&property.name)));
    }
    if presence == Presence::Required && sent && nullable(schemas, property.schema) {
        facts.push("Must be sent, `null` included.".to_owned());
    }
    facts.extend(marks(&property.docs));
    if schema.component.is_none() {
        inherit(schema, &mut facts);
    }
    match property.access {
        Access::ReadOnly => facts.push("Set by the server.".to_owned()),
        Access::WriteOnly => facts.push("Never comes back.".to_owned()),
        Access::ReadWrite => {}
    }
    if matches!(presence, Presence::Tag(_)) {
        facts.push("Written by the unions that this stands in.".to_owned());
    }
    let docs = join([inherited, list(facts)]);
    if docs.is_empty() { vec![sentence(&described(schemas, property.schema))] } else { docs }
}

/// Of the map of all other properties.
pub fn additional(schema: &Schema) -> Docs {
    let own = if schema.component.is_some() { Vec::new() } else { prose(&schema.docs) };
    join([vec!["All other properties, by name.".to_owned()], own])
}

/// Adds what a schema without a name says, and what its values are.
fn inherit(schema: &Schema, facts: &mut Vec<String>) {
    for fact in marks(&schema.docs) {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    }
    if form(schema) == Form::Plain {
        facts.extend(constraints(schema));
    }
}

/// What is said of the values of a parameter or another plain use.
pub fn used(schemas: &Schemas, said: &Said, used: SchemaUse) -> Docs {
    let schema = &schemas[used.schema];
    let own = prose(said);
    let inherited = if own.is_empty() && schema.component.is_none() { prose(&schema.docs) } else { own };
    join([inherited, list(facts(schemas, said, used))])
}

/// The facts about the values of a use.
fn facts(schemas: &Schemas, said: &Said, used: SchemaUse) -> Vec<String> {
    let schema = &schemas[used.schema];
    let mut facts = marks(said);
    if schema.component.is_none() {
        inherit(schema, &mut facts);
    }
    facts
}

/// What is said of a whole body beside its own prose: of one whose type has no name, also what its schema says.
pub fn whole(schemas: &Schemas, said: &Said, used: Option<SchemaUse>) -> Vec<String> {
    let plain = used.filter(|used| {
        let schema = &schemas[used.schema];
        schema.component.is_none() && form(schema) == Form::Plain
    });
    let Some(used) = plain else { return example(said).into_iter().collect() };
    let described = paragraph(&prose(&schemas[used.schema].docs));
    described.into_iter().chain(facts(schemas, said, used)).collect()
}

/// What values here are, in a few words.
fn described(schemas: &Schemas, used: SchemaUse) -> String {
    let schema = &schemas[used.schema];
    if let Some(name) = &schema.component {
        return format!("{} of the API's description", code(name));
    }
    let words = match &schema.shape {
        Shape::Boolean => "true or false",
        Shape::Integer(_) => "a whole number",
        Shape::Number(_) => "a number",
        Shape::Text(_) => "text",
        Shape::Enumeration(_) => "one of listed values",
        Shape::Array(array) => return format!("a list, each of {}", described(schemas, array.items)),
        Shape::Tuple(_) => "a list with a type for each place",
        Shape::Object(object) if is_map(object) => "a map by name",
        Shape::Object(_) => "an object",
        Shape::Union(_) => "one of several",
        Shape::Alias(used) => return described(schemas, *used),
        Shape::Null => "null",
        Shape::Any(_) | Shape::Never | Shape::AllOf(_) => "any JSON",
    };
    words.to_owned()
}

/// Of a file of types that belong to a component.
pub fn file(component: Option<&Schema>) -> Docs {
    let name = component.and_then(|schema| schema.component.as_deref());
    name.map(|name| format!("{} and what it holds.", code(name))).into_iter().collect()
}

/// Of the setter of a property: what the property is, of which the field says more.
pub fn setter(schemas: &Schemas, property: &Property) -> Docs {
    let schema = &schemas[property.schema.schema];
    let own = prose(&property.docs);
    let said = if own.is_empty() && schema.component.is_none() { prose(&schema.docs) } else { own };
    vec![paragraph(&said).unwrap_or_else(|| format!("Sets {}.", code(&property.name)))]
}

/// Of the setter of all other properties.
pub fn additional_setter() -> Docs {
    vec!["Sets all other properties.".to_owned()]
}

/// Of a type of its own for texts or numbers that are called so.
pub fn new_type(called: &BTreeSet<String>) -> Docs {
    let called: Vec<_> = called.iter().map(|name| code(name)).collect();
    vec![format!("What the description calls {}.", called.join(", "))]
}

/// Of a variant of a union.
pub fn variant(schemas: &Schemas, variant: &Variant) -> Docs {
    let schema = &schemas[variant.schema.schema];
    let tags = match &variant.evidence.tag {
        Some(tag) if !tag.values.is_empty() => {
            let values: Vec<_> = tag.values.iter().map(|value| code(&text_of(value))).collect();
            Some(format!("Where {} is {}.", code(&tag.property), values.join(" or ")))
        }
        _ => None,
    };
    // Of components the type says it all.
    let own = if schema.component.is_some() { Vec::new() } else { prose(&schema.docs) };
    let docs = join([own, tags.into_iter().collect()]);
    if docs.is_empty() { vec![sentence(&described(schemas, variant.schema))] } else { docs }
}

/// Words with a capital and a full stop.
fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().into_iter().flat_map(char::to_uppercase).chain(characters).chain(['.']).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::plan::testing::{item, planned, sent, structure, union};
    use crate::rust::Item;

    /// The docs of the only property, required or not.
    fn docs(schema: &Value, required: bool) -> Vec<String> {
        let required: &[&str] = if required { &["it"] } else { &[] };
        let pet = json!({ "type": "object", "required": required, "properties": { "it": schema } });
        let planned = planned(&sent(&json!({ "Pet": pet })));
        structure(&planned, "models::Pet").fields.first().map(|field| field.docs.clone()).expect("a field")
    }

    #[test]
    fn a_field_says_its_bounds() {
        let said = docs(
            &json!({ "type": "string", "description": "A name.", "minLength": 1, "maxLength": 9 }),
            false,
        );
        assert!(said.starts_with(&["A name.".to_owned(), String::new()]), "{said:?}");
        assert!(said.contains(&"1 to 9 characters.".to_owned()), "{said:?}");
    }

    #[test]
    fn a_required_property_that_may_be_null_must_be_sent() {
        let must = "Must be sent, `null` included.".to_owned();
        assert!(docs(&json!({ "type": ["string", "null"] }), true).contains(&must));
        assert!(!docs(&json!({ "type": ["string", "null"] }), false).contains(&must));
    }

    #[test]
    fn a_field_says_its_wire_name_where_that_is_another() {
        let properties = json!({ "firstName": { "type": "string" }, "age": { "type": "integer" } });
        let pet = json!({ "type": "object", "properties": properties });
        let planned = planned(&sent(&json!({ "Pet": pet })));
        let said: Vec<_> =
            structure(&planned, "models::Pet").fields.iter().map(|field| &field.docs).collect();
        assert_eq!(said, [&["Wire name `firstName`.".to_owned()], &["A whole number.".to_owned()]]);
    }

    #[test]
    fn a_setter_says_what_the_property_is() {
        let properties = json!({
            "name": { "type": "string", "description": "What it is called.\n\nBy its owner.", "maxLength": 9 },
            "age": { "type": "integer" },
        });
        let pet = json!({ "type": "object", "properties": properties });
        let planned = planned(&sent(&json!({ "Pet": pet })));
        let setters =
            structure(&planned, "models::Pet").fields.iter().filter_map(|field| field.setter.as_ref());
        let said: Vec<_> = setters.flat_map(|setter| setter.docs.clone()).collect();
        assert_eq!(said, ["What it is called.", "Sets `age`."]);
    }

    #[test]
    fn a_variant_says_its_tag() {
        let pet = |kind: &str| json!({ "type": "object", "required": ["kind"], "properties": { "kind": { "const": kind } } });
        let planned = planned(&sent(&json!({ "Cat": pet("cat"), "Dog": pet("dog"), "Pet": {
            "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }],
            "discriminator": { "propertyName": "kind" },
        } })));
        let first = union(&planned, "models::Pet").variants.first().expect("a variant");
        assert_eq!(first.docs, ["Where `kind` is `cat`."]);
    }

    #[test]
    fn a_type_of_which_nothing_is_said_is_named() {
        let planned = planned(&sent(&json!({ "Code": { "type": "string" } })));
        let Item::Alias(code) = item(&planned, "models::Code") else { panic!("no alias") };
        assert_eq!(code.docs, ["`Code` of the API's description."]);
    }
}
