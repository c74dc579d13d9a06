//! Form-urlencoded bodies.

use super::operation::Parameter;
use super::parameter::{component, nested, query, text};
use crate::runtime::{Kind, View};

/// A form of the properties of an object. Those without an encoding of their own: lists of scalars repeat
/// their name, what is nested deeper is named as in `a[b][0]`.
pub(super) fn form(value: View<'_>, encodings: &[Parameter]) -> String {
    let mut pairs = Vec::new();
    for (name, value) in value.properties() {
        let encoding = encodings.iter().find(|encoding| encoding.name == name);
        if let Some(encoding) = encoding {
            query(encoding, value, &mut pairs);
        } else if is_scalars(value) {
            pairs.extend(value.items().map(|item| (component(&name), component(&text(item)))));
        } else {
            nested(&component(&name), value, component, &mut pairs);
        }
    }
    let pairs: Vec<_> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
    pairs.join("&")
}

/// Whether it is a list of scalars.
pub(super) fn is_scalars(value: View<'_>) -> bool {
    value.kind() == Some(Kind::Array) && value.items().all(|item| !item.is_nested())
}
