//! What the parts of a document are by their places.

use crate::document::paths::{ADDITIONAL, METHODS, WEBHOOKS};
use crate::pointer::Pointer;

/// Whether a part of a document is an operation or a component schema.
pub fn is_kept(pointer: &Pointer) -> bool {
    let tokens: Vec<_> = pointer.tokens().collect();
    let words: Vec<&str> = tokens.iter().map(AsRef::as_ref).collect();
    match words.as_slice() {
        ["paths", ..] => is_operation(pointer),
        ["components", "schemas", _] | ["definitions", _] => pointer.in_file().0.is_none(),
        _ => false,
    }
}

/// Whether a part of a document is an operation that clients call.
pub fn is_operation(pointer: &Pointer) -> bool {
    let tokens: Vec<_> = pointer.tokens().collect();
    let words: Vec<&str> = tokens.iter().map(AsRef::as_ref).collect();
    match words.as_slice() {
        ["paths", _, method] => METHODS.contains(method),
        ["paths", _, section, _] => *section == ADDITIONAL,
        _ => false,
    }
}

/// Whether a part of a document is a request that the API sends by itself.
pub fn is_incoming(pointer: &Pointer) -> bool {
    let tokens: Vec<_> = pointer.tokens().collect();
    matches!(tokens.as_slice(), [section, _, method]
        if WEBHOOKS.contains(&section.as_ref()) && METHODS.contains(&method.as_ref()))
}
