//! Forms that are written for something else than what they say, and what is meant by them.
//!
//! A client may read them as they are meant only where its ledger says that a place is read differently from how it is
//! written; there the document is held to mean what this table says. Where the ledger is silent, the document means what
//! it says; where the table has no such form, too: a reader that departs in a way of its own is found either way.

use serde_json::{Value, json};

use super::written::{Version, escaped};

/// A form: puts what is meant by it in its place, if the node at a pointer has the form.
struct Idiom {
    /// The ledger's pointer ends so; a star is any token.
    ends: &'static [&'static str],
    put: fn(Version, &mut Value, &str) -> Option<()>,
}

/// The table.
const IDIOMS: &[Idiom] = &[
    // `anyOf: [{$ref: …}, {nullable: true}]`. Taken at its word the second variant allows everything, and with it the
    // whole union: nobody writes a reference for that. Those who write it have a type and null in mind (schemars does).
    Idiom { ends: &["anyOf", "*", "nullable"], put: null },
    Idiom { ends: &["oneOf", "*", "nullable"], put: null },
    // `required: true` on a property is how draft 3 of JSON Schema requires it; since then it is no schema.
    Idiom { ends: &["properties", "*", "required"], put: required },
    // A list in `items` is a tuple up to draft 2019-09; 2020-12 calls that `prefixItems`, and the rest `items`.
    Idiom { ends: &["items"], put: tuple },
];

/// Puts what is meant into a tree, where a node that is read differently has one of these forms.
pub fn put(version: Version, tree: &mut Value, pointer: &str) {
    for idiom in IDIOMS {
        let mut tokens = pointer.rsplit('/');
        if idiom.ends.iter().rev().all(|end| tokens.next().is_some_and(|token| *end == "*" || *end == token))
        {
            (idiom.put)(version, tree, pointer);
        }
    }
}

fn null(_: Version, tree: &mut Value, pointer: &str) -> Option<()> {
    let (variant, _) = pointer.rsplit_once('/')?;
    let variant = tree.pointer_mut(variant)?;
    let says = variant.as_object()?;
    let beside = |key: &String| {
        ["nullable", "title", "description", "default", "example", "deprecated"].contains(&key.as_str())
    };
    if says.get("nullable") == Some(&json!(true)) && says.keys().all(beside) {
        *variant = json!({"enum": [null]});
    }
    Some(())
}

fn required(_: Version, tree: &mut Value, pointer: &str) -> Option<()> {
    let (property, _) = pointer.rsplit_once('/')?;
    let (properties, name) = property.rsplit_once('/')?;
    let (schema, _) = properties.rsplit_once('/')?;
    let name = tree.pointer(properties)?.as_object()?.keys().find(|key| escaped(key) == name)?.clone();
    let says = tree.pointer_mut(property)?.as_object_mut()?;
    if says.get("required") != Some(&json!(true)) {
        return None;
    }
    says.remove("required");
    let schema = tree.pointer_mut(schema)?.as_object_mut()?;
    let names = schema.entry("required").or_insert_with(|| json!([])).as_array_mut()?;
    if !names.iter().any(|other| other.as_str() == Some(&name)) {
        names.push(Value::from(name));
    }
    Some(())
}

fn tuple(version: Version, tree: &mut Value, pointer: &str) -> Option<()> {
    let (schema, _) = pointer.rsplit_once('/')?;
    let schema = tree.pointer_mut(schema)?.as_object_mut()?;
    if version.is_draft_4() || schema.contains_key("prefixItems") {
        return None;
    }
    let items = schema.remove("items")?;
    if items.is_array() {
        schema.insert("prefixItems".to_owned(), items);
        if let Some(rest) = schema.remove("additionalItems") {
            schema.insert("items".to_owned(), rest);
        }
    } else {
        schema.insert("items".to_owned(), items);
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_means_something_else_only_where_it_is_read_differently() {
        let schemas = json!({
            "Jar": {"anyOf": [{"$ref": "#/Lid"}, {"nullable": true}, {"nullable": true, "maxLength": 3}]},
            "Lid": {"properties": {"a/b": {"$ref": "#/Jar", "required": true}, "c": {"required": true}}, "required": ["d"]},
            "Row": {"items": [{"type": "string"}], "additionalItems": false}
        });
        let meant = |version, pointers: &[&str]| {
            let mut tree = schemas.clone();
            for pointer in pointers {
                put(version, &mut tree, pointer);
            }
            tree
        };
        assert_eq!(
            meant(Version::V3_0, &["/Jar", "/Lid/properties/c", "/nowhere/anyOf/1/nullable"]),
            schemas
        );
        let all = [
            "/Jar/anyOf/0/nullable",
            "/Jar/anyOf/1/nullable",
            "/Jar/anyOf/2/nullable",
            "/Lid/properties/a~1b/required",
            "/Row/items",
        ];
        let lid = json!({"properties": {"a/b": {"$ref": "#/Jar"}, "c": {"required": true}}, "required": ["d", "a/b"]});
        let jar = json!({"anyOf": [{"$ref": "#/Lid"}, {"enum": [null]}, {"nullable": true, "maxLength": 3}]});
        assert_eq!(meant(Version::V3_0, &all), json!({"Jar": jar, "Lid": lid, "Row": schemas["Row"]}));
        let row = json!({"prefixItems": [{"type": "string"}], "items": false});
        assert_eq!(meant(Version::V3_1, &all), json!({"Jar": jar, "Lid": lid, "Row": row}));
    }
}
