//! Required properties that no schema declares: there is no field for them, and it is said.

use super::Context;
use crate::diagnostics::{Code, Cost, Diagnostics};
use crate::model::{Api, Shape, Usage};

/// So many names are shown.
const SHOWN: usize = 20;

pub(super) fn run(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut context = Context::new(api, diagnostics);
    for id in context.schemas.ids().collect::<Vec<_>>() {
        let schema = &mut context.schemas[id];
        let Shape::Object(object) = &schema.shape else { continue };
        if object.required.is_empty() || schema.usage == Usage::default() {
            continue;
        }
        let names = listed(&object.required);
        schema.docs.notes.push(format!("The document requires {names}, but does not describe it."));
        if !schema.request {
            let pointer = schema.pointer.clone();
            let message = format!("{names} is required, but not among the properties");
            let place = pointer.child("required");
            context.warn(Code::RequiredUndeclared, &place, message, Cost::NoField);
        }
    }
}

/// The names, the first of them if there are many.
fn listed(names: &[String]) -> String {
    let first: Vec<String> = names.iter().take(SHOWN).map(|name| format!("`{name}`")).collect();
    let first = first.join(", ");
    match names.len().checked_sub(SHOWN) {
        None | Some(0) => first,
        Some(more) => format!("{first} and {more} more"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{api, schema};

    #[test]
    fn names_without_a_property_are_said_once() {
        let half = json!({ "$ref": "#/components/schemas/Half" });
        let mut schemas = json!({
            "Half": { "type": "object", "properties": { "a": {} }, "required": ["a", "b"] },
            "Whole": { "allOf": [half], "properties": { "b": {} } }
        });
        // Where it is only part of another that describes the property, nothing is missing.
        assert!(api(&schemas).1.is_empty());
        if let Some(schemas) = schemas.as_object_mut() {
            schemas.insert("Halves".to_owned(), json!({ "type": "array", "items": half }));
        }
        let (api, codes) = api(&schemas);
        assert_eq!(codes, ["G0907"]);
        assert_eq!(schema(&api, "Half").docs.notes, ["The document requires `b`, but does not describe it."]);
        assert!(schema(&api, "Whole").docs.notes.is_empty());
    }
}
