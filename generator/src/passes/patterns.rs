//! Properties named by a pattern: they are held by the map of further properties.

use std::collections::HashSet;

use super::Context;
use crate::diagnostics::{Code, Cost, Diagnostics};
use crate::model::{Additional, Api, Object, Schema, SchemaUse, Shape, Union, UnionKind, Variant};

/// Why patterns are not typed.
const AMONG_ANY: &str = "properties named by a pattern stand among others that may be anything";

pub(super) fn run(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut context = Context::new(api, diagnostics);
    for id in context.schemas.ids().collect::<Vec<_>>() {
        let schema = &mut context.schemas[id];
        let Shape::Object(object) = &mut schema.shape else { continue };
        if object.patterns.is_empty() {
            continue;
        }
        let values = values(object);
        schema.docs.notes.push(names(object));
        let place = schema.pointer.child("patternProperties");
        object.patterns.clear();
        if object.additional == Additional::Any {
            context.warn(Code::RawSchema, &place, AMONG_ANY, Cost::Raw);
            continue;
        }
        let used = match values.as_slice() {
            [one] => *one,
            _ => SchemaUse::of(context.schemas.push(Schema::new(place, union(values)))),
        };
        if let Shape::Object(object) = &mut context.schemas[id].shape {
            object.additional = Additional::Typed(used);
        }
    }
}

/// Which names further properties have, for the docs.
fn names(object: &Object) -> String {
    let names: Vec<String> = object.patterns.iter().map(|(pattern, _)| format!("`{pattern}`")).collect();
    let only = matches!(object.additional, Additional::Forbidden);
    let which = if only { "Further properties" } else { "Some further properties" };
    format!("{which} have names that match {}.", names.join(" or "))
}

/// What the values of further properties may be, each once.
fn values(object: &Object) -> Vec<SchemaUse> {
    let typed = match object.additional {
        Additional::Typed(used) => Some(used),
        _ => None,
    };
    let mut seen = HashSet::new();
    object.patterns.iter().map(|(_, used)| *used).chain(typed).filter(|used| seen.insert(*used)).collect()
}

fn union(uses: Vec<SchemaUse>) -> Shape {
    let variants = uses.into_iter().map(Variant::of).collect();
    Shape::Union(Union { kind: UnionKind::AnyOf, variants, discriminator: None })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{api, object, schema};
    use crate::model::{Additional, Shape};

    #[test]
    fn patterned_properties_are_further_properties() {
        let (api, _) = api(&json!({ "Headers": {
            "type": "object",
            "patternProperties": { "^x-": { "type": "string" }, "^n-": { "type": "integer" } },
            "additionalProperties": false
        } }));
        let headers = schema(&api, "Headers");
        let Additional::Typed(used) = object(headers).additional else { panic!("{headers:?}") };
        assert!(matches!(api.schemas.shape(used), Shape::Union(union) if union.variants.len() == 2));
        assert!(
            headers.docs.notes.iter().any(|note| note.contains("`^x-` or `^n-`")),
            "{:?}",
            headers.docs.notes
        );
    }

    #[test]
    fn patterns_among_anything_are_raw_and_said() {
        let (_, codes) = api(&json!({ "Headers": {
            "type": "object",
            "patternProperties": { "^x-": { "type": "string" } },
            "additionalProperties": true
        } }));
        assert_eq!(codes, ["G0901"]);
    }
}
