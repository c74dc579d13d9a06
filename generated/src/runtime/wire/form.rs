//! Form-urlencoded bodies.

use serde_json::Value;

use super::operation::Parameter;
use super::parameter::{component, nested, query, text};

/// A form of the properties of an object. Those without an encoding of their own: lists of scalars repeat
/// their name, what is nested deeper is named as in `a[b][0]`.
pub(super) fn form(value: &Value, encodings: &[Parameter]) -> String {
    let mut pairs = Vec::new();
    for (name, value) in value.as_object().into_iter().flatten() {
        let encoding = encodings.iter().find(|encoding| encoding.name == name);
        match (encoding, value) {
            (Some(encoding), _) => query(encoding, value, &mut pairs),
            (None, Value::Array(items)) if items.iter().all(is_scalar) => {
                pairs.extend(items.iter().map(|item| (component(name), component(&text(item)))));
            }
            (None, _) => nested(&component(name), value, component, &mut pairs),
        }
    }
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
    pairs.join("&")
}

pub(super) fn is_scalar(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}
