//! JSON to typed values and back, over [`serde_json::Value`].
//!
//! Decoding moves parts out of a `Value` and never fails on data: what does not fit is noted as drift and
//! kept as it came, so that encoding gives back what was decoded.

mod containers;
#[cfg(any(feature = "jiff", feature = "chrono", feature = "uuid", feature = "rust_decimal"))]
mod conversions;
mod debug;
mod decoder;
mod enumeration;
mod extra;
mod nullable;
mod object;
mod reader;
mod scalars;
mod text;
mod union;
mod writer;

pub use debug::debug;
pub use decoder::{Decoder, Drift, DriftEvent};
pub use enumeration::{UnknownValue, constant, debug_enum};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use enumeration::{integer_enum, string_enum, value_enum};
pub use extra::Extra;
pub use nullable::Nullable;
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use object::{object, serde_impls, when_received};
pub use reader::{ObjectReader, ReadObject, placeholder_object, read_object};
pub use text::{Base64, Date, DateTime, Decimal, Duration, Time, Uuid};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use union::union;
pub use union::{Kind, Kinds, Read, Union, Variant, equal, kinds, same};
pub use writer::ObjectWriter;

use serde_json::Value;

/// Whether secrets are written out or redacted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secrets {
    /// Written out: what goes on the wire.
    Shown,
    /// Redacted: what goes into `Debug`.
    Hidden,
}

/// A value that can be written as JSON.
pub trait Encode {
    /// The value as JSON, secrets shown or hidden.
    fn write(&self, secrets: Secrets) -> Value;

    /// The value as it goes on the wire.
    fn encode(&self) -> Value {
        self.write(Secrets::Shown)
    }
}

/// A value that can be read from JSON, whatever comes.
pub trait Decode: Encode + Sized {
    /// What is read, in a few words, for drift events.
    const EXPECTED: &'static str;

    /// Reads a value.
    ///
    /// # Errors
    /// The value, untouched, where its JSON kind does not fit at all; the holder keeps it raw.
    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, Value>;

    /// What stands for a value that was missing or unusable where the type cannot say so.
    /// It always comes with a drift event.
    fn placeholder() -> Self;

    /// A value of another JSON kind that says the same, such as the text `"12"` for a number.
    fn convert(_value: &Value) -> Option<Self> {
        None
    }
}

/// The JSON kind of a value, in words.
#[must_use]
pub const fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "text",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    }
}

/// Reads JSON through serde: drift is not reported, but nothing is lost either.
///
/// # Errors
/// When the JSON kind does not fit.
pub fn deserialize<'de, T: Decode, D: serde::Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = <Value as serde::Deserialize>::deserialize(deserializer)?;
    T::decode(value, &mut Decoder::muted()).map_err(|raw| {
        serde::de::Error::custom(format_args!("expected {}, found {}", T::EXPECTED, kind_of(&raw)))
    })
}
