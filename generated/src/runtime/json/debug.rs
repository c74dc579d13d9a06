//! `Debug` of encoded values.

use std::fmt;

use serde_json::Value;

use super::{Encode, Secrets};

/// Writes a value with its type's name, under wire names, without what is absent, secrets redacted.
///
/// # Errors
/// When the formatter fails.
pub fn debug(name: &str, value: &dyn Encode, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match value.write(Secrets::Hidden) {
        Value::Object(map) => {
            let mut output = f.debug_struct(name);
            for (name, value) in &map {
                output.field(name, &Plain(value));
            }
            output.finish()
        }
        other => f.debug_tuple(name).field(&Plain(&other)).finish(),
    }
}

/// JSON as JSON, in one line or many.
struct Plain<'a>(&'a Value);

impl fmt::Debug for Plain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::Array(items) => f.debug_list().entries(items.iter().map(Plain)).finish(),
            Value::Object(map) => f.debug_map().entries(map.iter().map(|(k, v)| (k, Plain(v)))).finish(),
            scalar => fmt::Display::fmt(scalar, f),
        }
    }
}
