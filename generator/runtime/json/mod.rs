//! JSON to typed values and back, in one pass over the bytes.
//!
//! Reading never fails on a part of a body: what does not fit is noted as drift and kept as it is written, so
//! that writing gives back what was read.

mod containers;
#[cfg(any(feature = "jiff", feature = "chrono", feature = "uuid", feature = "rust_decimal"))]
mod conversions;
mod debug;
mod drift;
mod enumeration;
mod evidence;
mod exact;
mod extra;
mod into;
mod joined;
mod kind;
mod macros;
mod maps;
mod minor;
mod newtype;
mod nullable;
mod number;
mod object;
mod object_reader;
mod object_writer;
mod own;
mod raw;
mod reader;
mod scalars;
mod scan;
mod secret;
mod secret_names;
mod tags;
mod text;
mod union;
mod view;
mod writer;

pub use debug::debug;
#[cfg(feature = "mock")]
pub(crate) use debug::hidden as without_secrets;
pub use drift::{Drift, DriftEvent, DriftKind, OnDrift, Strictness};
pub use enumeration::{UnknownValue, constant, debug_enum};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use enumeration::{integer_enum, string_enum, value_enum};
pub use evidence::{Union, Variant};
pub use exact::Exact;
pub use extra::Extra;
pub use into::{AsEntries, AsNullable, AsOption, AsTexts, AsValue, IntoNullable, IntoText};
pub(crate) use joined::joined;
pub use kind::{Kind, Kinds, kinds};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use macros::{object, serde_impls};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use maps::map;
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use minor::money;
pub use minor::{Minor, MoneyError, minor_amount};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use newtype::{newtype, newtype_of};
pub use nullable::Nullable;
pub use number::exact;
pub use object::{Constant, Hidden, Object, Property};
pub use object_reader::{DecodeEntries, Slot};
pub use object_writer::EncodeEntries;
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use own::own_type;
pub use own::{read_json, read_number, read_text, write_json, write_number, write_text};
pub use raw::Raw;
pub use reader::{Fit, Reader};
pub use secret::Secret;
pub(crate) use secret_names::is_secret as is_secret_name;
pub use tags::Also;
pub use text::{Base64, Date, DateTime, Decimal, Duration, TextFormat, Time, Uuid};
pub use union::{Read, variant};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use union::{from_variant, from_variants, union, write_variant};
pub use view::{Items, Properties, View};
pub(crate) use view::{Name, sort, sorted};
pub use writer::{Key, Tag, Writer};

use bytes::Bytes;

/// Whether secrets are written out or redacted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Secrets {
    /// Written out: what goes on the wire.
    Shown,
    /// Redacted: what goes into `Debug`.
    Hidden,
}

/// A value that can be written as JSON.
pub trait Encode {
    /// Writes the value.
    fn write(&self, writer: &mut Writer);

    /// Whether it is left out where it may be.
    fn is_absent(&self) -> bool {
        false
    }

    /// The value as it goes on the wire.
    fn encode(&self) -> Raw {
        let mut writer = Writer::new(Secrets::Shown);
        self.write(&mut writer);
        // By pointer: see `runtime/mod.rs`.
        let finish: fn(Writer) -> Raw = Writer::finish;
        finish(writer)
    }
}

/// Why a value cannot be sent.
pub(crate) const NOT_FINITE: &str = "a number is NaN or infinite, which cannot be sent";

/// A value as it goes on the wire; none where it holds a number that JSON cannot say.
pub(crate) fn sendable(value: &dyn Encode) -> Option<Raw> {
    let mut writer = Writer::new(Secrets::Shown);
    value.write(&mut writer);
    writer.is_finite().then(|| writer.finish())
}

/// A value that can be read from JSON, whatever comes.
pub trait Decode: Encode {
    /// What is read, in a few words, for drift events.
    fn expected(&self) -> &'static str;

    /// What stands for a value that was missing or unusable where the type cannot say so.
    /// It always comes with a drift event.
    fn placeholder() -> Self
    where
        Self: Sized;

    /// Reads a value into a placeholder.
    fn read(&mut self, reader: &mut Reader<'_>) -> Fit;
}

/// What a body was read as.
#[derive(Clone, Debug)]
pub struct Decoded<T> {
    /// The value; none where the body is of another kind.
    pub value: Option<T>,
    /// Whether the value, written, is the body again. Not, where a list or map that is the whole body had to leave
    /// something out: an object keeps what its fields cannot hold, and nothing holds a body.
    pub whole: bool,
    /// Whether the body is an object with none of the properties of its type, but with others, or without those
    /// that are required: an envelope, a message.
    pub stranger: bool,
    /// Where the body is not as described.
    pub drift: Drift,
}

/// Reads a body.
#[must_use]
pub fn decode<T: Decode>(body: &Bytes) -> Decoded<T> {
    decode_by(body, Strictness::LENIENT)
}

/// Reads a body; `strictness` says what of it is drift.
pub(crate) fn decode_by<T: Decode>(body: &Bytes, strictness: Strictness) -> Decoded<T> {
    let mut value = T::placeholder();
    // By pointer: see `runtime/mod.rs`.
    let read: fn(&Bytes, Strictness, &mut dyn Decode) -> Decoded<()> = decode_into;
    let Decoded { value: read, whole, stranger, drift } = read(body, strictness, &mut value);
    Decoded { value: read.map(|()| value), whole, stranger, drift }
}

fn decode_into(body: &Bytes, strictness: Strictness, value: &mut dyn Decode) -> Decoded<()> {
    let mut reader = Reader::new(body, strictness);
    let fit = reader.root(value);
    let whole = fit == Fit::Exact && reader.is_whole();
    let stranger = reader.is_stranger();
    Decoded { value: (fit != Fit::Misfit).then_some(()), whole, stranger, drift: reader.into_drift() }
}

/// Reads JSON through serde: drift is not reported, and what is kept raw is JSON made anew.
///
/// # Errors
/// When the JSON kind does not fit.
pub fn deserialize<'de, T: Decode, D: serde::Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let raw = <Raw as serde::Deserialize>::deserialize(deserializer)?;
    let Decoded { value, drift, .. } = decode::<T>(raw.bytes());
    value.ok_or_else(|| serde::de::Error::custom(drift))
}
