//! What holds a secret: whatever is made of one, but for objects, whose properties are told one by one.

use std::collections::HashMap;

use crate::diagnostics::Diagnostics;
use crate::model::{Api, SchemaId, Secrecy, Shape};

/// Marks what may hold a secret.
pub fn run(api: &mut Api, _: &mut Diagnostics) {
    let mut holders: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
    let mut found = Vec::new();
    for id in api.schemas.ids() {
        if api.schemas[id].is_secret() {
            found.push(id);
        }
        for held in held(&api.schemas[id].shape) {
            holders.entry(held).or_default().push(id);
        }
    }
    while let Some(id) = found.pop() {
        for holder in holders.remove(&id).unwrap_or_default() {
            let before = std::mem::replace(&mut api.schemas[holder].secrecy, Secrecy::Secret);
            if before == Secrecy::Shown {
                found.push(holder);
            }
        }
    }
}

/// What a value is made of, properties aside.
fn held(shape: &Shape) -> Vec<SchemaId> {
    match shape {
        Shape::Object(object) if !object.properties.is_empty() => Vec::new(),
        other => other.uses().into_iter().map(|used| used.schema).collect(),
    }
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
            "Plain": { "type": "array", "items": { "$ref": "#/components/schemas/Holder" } },
        }));
        assert!(codes.is_empty(), "{codes:?}");
        let secret = |name| schema(&api, name).is_secret();
        assert_eq!(["Word", "Words", "ByName", "Either", "Salary"].map(secret), [true; 5]);
        assert_eq!(["Holder", "Plain"].map(secret), [false; 2]);
    }
}
