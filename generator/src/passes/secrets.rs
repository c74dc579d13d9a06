//! What holds a secret: whatever is made of one is one, and objects hold theirs in properties, which are told one by
//! one.

use std::collections::HashMap;

use crate::diagnostics::Diagnostics;
use crate::model::{Api, SchemaId, Secrecy, Shape};

/// Marks what may hold a secret.
pub fn run(api: &mut Api, _: &mut Diagnostics) {
    let mut holders: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
    let mut found = Vec::new();
    for id in api.schemas.ids().collect::<Vec<_>>() {
        let schema = &mut api.schemas[id];
        if has_secret_property(&schema.shape) {
            schema.secrecy = schema.secrecy.max(Secrecy::InPart);
        }
        if schema.holds_secrets() {
            found.push(id);
        }
        for used in schema.shape.uses() {
            holders.entry(used.schema).or_default().push(id);
        }
    }
    while let Some(id) = found.pop() {
        let secrecy = api.schemas[id].secrecy;
        for holder in holders.get(&id).into_iter().flatten() {
            let holder_secrecy =
                if has_properties(&api.schemas[*holder].shape) { Secrecy::InPart } else { secrecy };
            if api.schemas[*holder].secrecy < holder_secrecy {
                api.schemas[*holder].secrecy = holder_secrecy;
                found.push(*holder);
            }
        }
    }
}

fn has_properties(shape: &Shape) -> bool {
    matches!(shape, Shape::Object(object) if !object.properties.is_empty())
}

fn has_secret_property(shape: &Shape) -> bool {
    matches!(shape, Shape::Object(object) if object.properties.iter().any(|property| property.secret))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{api, schema};

    #[test]
    fn what_is_made_of_a_secret_is_one_and_what_has_one_is_none() {
        let (api, codes) = api(&json!({
            "Word": { "type": "string", "format": "password" },
            "Words": { "type": "array", "items": { "$ref": "#/components/schemas/Word" } },
            "ByName": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Words" } },
            "Either": { "oneOf": [{ "$ref": "#/components/schemas/ByName" }, { "type": "integer" }] },
            "Salary": { "type": "number", "x-sensitive": true },
            "Holder": { "type": "object", "properties": { "word": { "$ref": "#/components/schemas/Word" } } },
            "Open": { "type": "object", "properties": { "word": { "type": "string" } } },
            "Plain": { "type": "array", "items": { "$ref": "#/components/schemas/Holder" } },
        }));
        assert!(codes.is_empty(), "{codes:?}");
        let secret = |name| schema(&api, name).is_secret();
        assert_eq!(["Word", "Words", "ByName", "Either", "Salary"].map(secret), [true; 5]);
        assert_eq!(["Holder", "Plain", "Open"].map(secret), [false; 3]);
        let holds = |name| schema(&api, name).holds_secrets();
        assert_eq!(["Word", "Holder", "Plain", "Open"].map(holds), [true, true, true, false]);
    }
}
