//! Values in and out of JSON.

use bytes::Bytes;
use serde_json::Value;

use crate::runtime::{self, Decode, Decoded, Drift, Encode};

/// Reads a text that has the kind of the type.
pub fn read<T: Decode>(text: impl Into<Bytes>) -> (T, Drift) {
    let Decoded { value, drift, .. } = runtime::decode(&text.into());
    (value.unwrap_or_else(|| panic!("the kind does not fit: {drift}")), drift)
}

pub fn decode<T: Decode>(value: &Value) -> (T, Drift) {
    read(value.to_string())
}

pub fn encode(value: &dyn Encode) -> Value {
    value.encode().parse().expect("JSON")
}

/// What is written of what is read.
pub fn rewritten<T: Decode>(text: impl Into<Bytes>) -> String {
    read::<T>(text).0.encode().text().into_owned()
}
