//! Reads the properties of an object into fields.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::extra::{Extra, Kept};
use super::{Decode, Decoder, Nullable};

/// A type whose fields are the properties of an object.
pub trait ReadObject: Sized {
    /// Takes the fields out, one by one.
    fn read(reader: ObjectReader<'_>) -> Self;
}

/// Reads an object.
///
/// # Errors
/// The value, where it is no object.
pub fn read_object<T: ReadObject>(value: Value, decoder: &mut Decoder) -> Result<T, Value> {
    match value {
        Value::Object(map) => Ok(T::read(ObjectReader { map, extra: Extra::new(), decoder })),
        other => Err(other),
    }
}

/// What is read from an object without properties.
#[must_use]
pub fn placeholder_object<T: ReadObject>() -> T {
    T::read(ObjectReader { map: Map::new(), extra: Extra::new(), decoder: &mut Decoder::muted() })
}

/// Takes properties out of an object. The methods are the words of the macro `object!`.
#[derive(Debug)]
pub struct ObjectReader<'a> {
    map: Map<String, Value>,
    extra: Extra,
    decoder: &'a mut Decoder,
}

/// Whether a converted value is drift.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Conversion {
    Noted,
    Expected,
}

impl ObjectReader<'_> {
    /// A property that is always there.
    pub fn required<T: Decode>(&mut self, name: &'static str) -> T {
        self.read_required(name, Conversion::Noted)
    }

    /// A property that may be left out.
    pub fn optional<T: Decode>(&mut self, name: &'static str) -> Option<T> {
        self.read_optional(name, Conversion::Noted)
    }

    /// A property that may be left out or null, where the two differ.
    pub fn nullable<T: Decode>(&mut self, name: &'static str) -> Nullable<T> {
        self.read_nullable(name, Conversion::Noted)
    }

    /// As [`Self::required`], of a property that is known to come as another JSON kind too.
    pub fn lenient_required<T: Decode>(&mut self, name: &'static str) -> T {
        self.read_required(name, Conversion::Expected)
    }

    /// As [`Self::optional`], of a property that is known to come as another JSON kind too.
    pub fn lenient_optional<T: Decode>(&mut self, name: &'static str) -> Option<T> {
        self.read_optional(name, Conversion::Expected)
    }

    /// As [`Self::nullable`], of a property that is known to come as another JSON kind too.
    pub fn lenient_nullable<T: Decode>(&mut self, name: &'static str) -> Nullable<T> {
        self.read_nullable(name, Conversion::Expected)
    }

    /// As [`Self::required`], of a property that `Debug` does not show.
    pub fn secret_required<T: Decode>(&mut self, name: &'static str) -> T {
        self.required(name)
    }

    /// As [`Self::optional`], of a property that `Debug` does not show.
    pub fn secret_optional<T: Decode>(&mut self, name: &'static str) -> Option<T> {
        self.optional(name)
    }

    /// As [`Self::nullable`], of a property that `Debug` does not show.
    pub fn secret_nullable<T: Decode>(&mut self, name: &'static str) -> Nullable<T> {
        self.nullable(name)
    }

    /// A property that only has this value.
    pub fn constant(&mut self, name: &'static str, expected: Value) {
        let raw = self.map.remove(name);
        if raw.as_ref() == Some(&expected) {
            return;
        }
        let mark = self.decoder.mark();
        let found = raw.as_ref().map_or("nothing", super::kind_of);
        self.decoder.note("the value that tells the type", found);
        self.decoder.within(mark, name);
        self.extra.keep(name.to_owned(), Kept { raw, stand_in: Some(expected) });
    }

    /// All properties that are left, where they have a type. What does not fit stays unknown.
    pub fn additional<T: Decode>(&mut self) -> BTreeMap<String, T> {
        let mut typed = BTreeMap::new();
        for (name, value) in std::mem::take(&mut self.map) {
            let mark = self.decoder.mark();
            let result = T::decode(value, self.decoder);
            if let Err(raw) = &result {
                self.decoder.misfit(mark, T::EXPECTED, raw);
            }
            self.decoder.within(mark, &name);
            match result {
                Ok(value) => drop(typed.insert(name, value)),
                Err(raw) => drop(self.map.insert(name, raw)),
            }
        }
        typed
    }

    /// What is left.
    #[must_use]
    pub fn finish(mut self) -> Extra {
        self.extra.set_unknown(self.map);
        self.extra
    }

    fn read_required<T: Decode>(&mut self, name: &'static str, conversion: Conversion) -> T {
        let (field, raw) = if let Some(value) = self.map.remove(name) {
            self.field(name, value, conversion)
        } else {
            self.missing(name, T::EXPECTED);
            (None, None)
        };
        match (field, raw) {
            (Some(field), None) => field,
            (field, raw) => {
                let field = field.unwrap_or_else(T::placeholder);
                self.extra.keep(name.to_owned(), Kept { raw, stand_in: Some(field.encode()) });
                field
            }
        }
    }

    fn read_optional<T: Decode>(&mut self, name: &'static str, conversion: Conversion) -> Option<T> {
        let (key, value) = self.map.remove_entry(name)?;
        if value.is_null() {
            self.extra.keep(key, Kept { raw: Some(value), stand_in: None });
            return None;
        }
        self.field_or_kept(name, key, value, conversion)
    }

    fn read_nullable<T: Decode>(&mut self, name: &'static str, conversion: Conversion) -> Nullable<T> {
        let Some((key, value)) = self.map.remove_entry(name) else { return Nullable::Absent };
        if value.is_null() {
            return Nullable::Null;
        }
        self.field_or_kept(name, key, value, conversion).map_or(Nullable::Absent, Nullable::Value)
    }

    fn field_or_kept<T: Decode>(
        &mut self,
        name: &'static str,
        key: String,
        value: Value,
        conversion: Conversion,
    ) -> Option<T> {
        let (field, raw) = self.field(name, value, conversion);
        if raw.is_some() {
            let stand_in = field.as_ref().map(T::encode);
            self.extra.keep(key, Kept { raw, stand_in });
        }
        field
    }

    /// The field, if there can be one, and the raw value, if it must be kept.
    fn field<T: Decode>(
        &mut self,
        name: &'static str,
        value: Value,
        conversion: Conversion,
    ) -> (Option<T>, Option<Value>) {
        let mark = self.decoder.mark();
        let (field, raw) = match T::decode(value, self.decoder) {
            Ok(field) => (Some(field), None),
            Err(raw) => (T::convert(&raw), Some(raw)),
        };
        if let Some(raw) = &raw
            && (field.is_none() || conversion == Conversion::Noted)
        {
            self.decoder.misfit(mark, T::EXPECTED, raw);
        }
        self.decoder.within(mark, name);
        (field, raw)
    }

    fn missing(&mut self, name: &'static str, expected: &'static str) {
        let mark = self.decoder.mark();
        self.decoder.note(expected, "nothing");
        self.decoder.within(mark, name);
    }
}
