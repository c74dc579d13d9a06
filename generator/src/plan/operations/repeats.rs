//! What a client is told about sending an operation again.

use crate::model::{Location, Operation, Parameter, Shape};
use crate::plan::context::Plan;
use crate::rust::Repeats;

/// Headers by which servers know a repetition, in small letters without what stands between their words.
const KEYS: &[&str] =
    &["idempotencykey", "xidempotencykey", "idempotencekey", "xidempotencekey", "idempotencytoken"];

/// How long the text is that the client makes as a key: a UUID.
const KEY_LENGTH: u64 = 36;

/// What is known of an operation with these parameters, in their order.
pub fn repeats(plan: &Plan<'_>, operation: &Operation, parameters: &[&Parameter]) -> Repeats {
    let said = operation.repeats.clone();
    Repeats {
        idempotent: said.idempotent,
        never: said.never,
        statuses: said.statuses,
        refusals: said.refusals,
        key: parameters.iter().position(|one| is_key(plan, one)),
        pauses: said.pauses,
    }
}

/// Whether a parameter is a key that the client can make.
fn is_key(plan: &Plan<'_>, parameter: &Parameter) -> bool {
    let letters = parameter.name.chars().filter(char::is_ascii_alphanumeric);
    let name = letters.collect::<String>().to_ascii_lowercase();
    let holds_uuid = match &plan.schema(parameter.schema.schema).shape {
        Shape::Text(text) => {
            text.max_length.is_none_or(|most| most >= KEY_LENGTH)
                && text.min_length.is_none_or(|least| least <= KEY_LENGTH)
                && text.pattern.is_none()
                && text.format.as_deref().is_none_or(|format| format == "uuid")
        }
        _ => false,
    };
    parameter.location == Location::Header && KEYS.contains(&name.as_str()) && holds_uuid
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::plan::testing::{only, operation, planned, with};

    #[test]
    fn a_key_is_a_header_that_can_hold_a_uuid() {
        let key = |name: &str, location: &str, schema: serde_json::Value| {
            let parameter = json!({ "name": name, "in": location, "schema": schema });
            let planned = planned(&operation(&with(&json!({ "parameters": [parameter] }))));
            only(&planned).0.repeats.key
        };
        let text = || json!({ "type": "string" });
        assert_eq!(key("Idempotency-Key", "header", text()), Some(0));
        assert_eq!(
            key("X-Idempotency-Key", "header", json!({ "type": "string", "format": "uuid" })),
            Some(0)
        );
        assert_eq!(key("idempotency_key", "query", text()), None);
        assert_eq!(key("X-Request-Id", "header", text()), None);
        assert_eq!(key("Idempotency-Key", "header", json!({ "type": "integer" })), None);
        assert_eq!(key("Idempotency-Key", "header", json!({ "type": "string", "maxLength": 20 })), None);
        assert_eq!(
            key("Idempotency-Key", "header", json!({ "type": "string", "pattern": "^[a-z]+$" })),
            None
        );
    }
}
