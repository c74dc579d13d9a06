//! Rewrites of `$ref` with other keywords beside it.

use serde_json::{Value, json};

use super::super::Version;
use super::{Members, Notes};
use crate::diagnostics::Code;
use crate::pointer::Pointer;

/// Keywords beside `$ref` that are honoured in 3.0 too, where the specification ignores them.
const HONOURED: &[&str] =
    &["nullable", "description", "title", "deprecated", "readOnly", "writeOnly", "default", "example"];

/// Keywords beside `$ref` hold together with what it points to: `allOf` says the same in 3.0. Whether the
/// `$ref` still stands alone.
pub(in super::super) fn reference_siblings(schema: &mut Members, notes: &mut Notes) -> bool {
    if notes.version == Version::V3_0 {
        ignore(schema, notes);
    }
    if schema.len() <= 1 {
        return true;
    }
    let Some(reference) = schema.shift_remove("$ref") else { return false };
    let member = json!({ "$ref": reference });
    // At the end, so that the other members keep their places.
    if let Value::Array(members) = schema.entry("allOf").or_insert_with(|| json!([])) {
        members.push(member);
    }
    false
}

fn ignore(schema: &mut Members, notes: &mut Notes) {
    schema.retain(|name, _| {
        if name == "$ref" || name.starts_with("x-") {
            return true;
        }
        let honoured = HONOURED.contains(&name.as_str());
        let message = format!("`{name}` stands beside `$ref`, which OpenAPI 3.0 ignores");
        if honoured {
            notes.say_key(Code::ReferenceSiblingsHonoured, name, message, "it is honoured");
        } else {
            notes.say_key(Code::ReferenceSiblingsIgnored, name, message, "it is ignored");
        }
        honoured
    });
}

/// `$recursiveRef: '#'` of an older JSON Schema means the schema that it stands in, by its outermost name.
pub(super) fn recursive_reference(schema: &mut Members, notes: &mut Notes) {
    if schema.get("$recursiveRef").is_none_or(|target| target != "#") || schema.contains_key("$ref") {
        return;
    }
    let here = notes.here();
    let mut component = Pointer::root();
    for token in here.tokens().take(3) {
        component = component.child(&token);
    }
    if component.as_str().starts_with("/components/schemas/") {
        schema.shift_remove("$recursiveRef");
        schema.insert("$ref".to_owned(), format!("#{component}").into());
    }
}

/// `$dynamicRef` means what `$ref` does, as far as types go: no caller of a schema stands around it.
pub(super) fn dynamic_reference(schema: &mut Members, _: &mut Notes) {
    if schema.get("$dynamicRef").is_some_and(Value::is_string)
        && !schema.contains_key("$ref")
        && let Some(target) = schema.shift_remove("$dynamicRef")
    {
        schema.insert("$ref".to_owned(), target);
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::Version::{V3_0, V3_1};
    use super::*;

    fn rewritten(schema: Value, version: Version) -> (Value, bool, Vec<String>) {
        let Value::Object(mut schema) = schema else { panic!("not a schema") };
        let mut notes = Notes::new(version);
        let alone = reference_siblings(&mut schema, &mut notes);
        let codes = notes.found.iter().map(|one| one.code.to_string()).collect();
        (Value::Object(schema), alone, codes)
    }

    #[test]
    fn siblings_hold_together_with_the_target() {
        let written = json!({ "$ref": "#/a", "properties": { "b": {} } });
        let (schema, alone, codes) = rewritten(written, V3_1);
        assert_eq!(schema, json!({ "properties": { "b": {} }, "allOf": [{ "$ref": "#/a" }] }));
        assert!(!alone && codes.is_empty());
    }

    #[test]
    fn old_documents_have_few_siblings() {
        let written = json!({ "$ref": "#/a", "nullable": true, "minLength": 3 });
        let (schema, _, codes) = rewritten(written, V3_0);
        assert_eq!(schema, json!({ "nullable": true, "allOf": [{ "$ref": "#/a" }] }));
        assert_eq!(
            codes,
            [Code::ReferenceSiblingsHonoured.as_str(), Code::ReferenceSiblingsIgnored.as_str()]
        );
        let (schema, alone, _) = rewritten(json!({ "$ref": "#/a", "type": "object" }), V3_0);
        assert_eq!(schema, json!({ "$ref": "#/a" }));
        assert!(alone);
    }

    #[test]
    fn recursion_by_another_keyword() {
        let mut notes = Notes::new(V3_1);
        notes.path.go_to(&Pointer::new("/components/schemas/Node/properties/children"));
        let mut schema = Members::from_iter([("$recursiveRef".to_owned(), json!("#"))]);
        recursive_reference(&mut schema, &mut notes);
        assert_eq!(schema.get("$ref"), Some(&json!("#/components/schemas/Node")));
    }
}
