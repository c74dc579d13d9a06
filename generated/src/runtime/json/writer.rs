//! Writes fields as the properties of an object.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Encode, Extra, Nullable, Secrets};

/// What stands for a secret in `Debug`.
const REDACTED: &str = "[redacted]";

/// Puts fields into an object. The methods are the words of the macro `object!`.
#[derive(Debug)]
pub struct ObjectWriter<'a> {
    map: Map<String, Value>,
    extra: &'a Extra,
    secrets: Secrets,
}

#[allow(clippy::ref_option, reason = "the macro borrows all fields alike")]
impl<'a> ObjectWriter<'a> {
    /// An object with these properties beside its fields.
    #[must_use]
    pub fn new(extra: &'a Extra, secrets: Secrets) -> Self {
        Self { map: Map::new(), extra, secrets }
    }

    /// A property that is always there.
    pub fn required<T: Encode>(&mut self, name: &'static str, field: &T) {
        let value = field.write(self.secrets);
        self.put(name, Some(value));
    }

    /// A property that may be left out.
    pub fn optional<T: Encode>(&mut self, name: &'static str, field: &Option<T>) {
        let value = field.as_ref().map(|field| field.write(self.secrets));
        self.put(name, value);
    }

    /// A property that may be left out or null, where the two differ.
    pub fn nullable<T: Encode>(&mut self, name: &'static str, field: &Nullable<T>) {
        let value = if field.is_absent() { None } else { Some(field.write(self.secrets)) };
        self.put(name, value);
    }

    /// As [`Self::required`].
    pub fn lenient_required<T: Encode>(&mut self, name: &'static str, field: &T) {
        self.required(name, field);
    }

    /// As [`Self::optional`].
    pub fn lenient_optional<T: Encode>(&mut self, name: &'static str, field: &Option<T>) {
        self.optional(name, field);
    }

    /// As [`Self::nullable`].
    pub fn lenient_nullable<T: Encode>(&mut self, name: &'static str, field: &Nullable<T>) {
        self.nullable(name, field);
    }

    /// As [`Self::required`], not shown in `Debug`.
    pub fn secret_required<T: Encode>(&mut self, name: &'static str, field: &T) {
        self.required(name, field);
        self.redact(name);
    }

    /// As [`Self::optional`], not shown in `Debug`.
    pub fn secret_optional<T: Encode>(&mut self, name: &'static str, field: &Option<T>) {
        self.optional(name, field);
        self.redact(name);
    }

    /// As [`Self::nullable`], not shown in `Debug`.
    pub fn secret_nullable<T: Encode>(&mut self, name: &'static str, field: &Nullable<T>) {
        self.nullable(name, field);
        self.redact(name);
    }

    /// A property that only has this value.
    pub fn constant(&mut self, name: &'static str, value: Value) {
        self.put(name, Some(value));
    }

    /// Typed properties beside the fields; a field of the same name goes first.
    pub fn additional<T: Encode>(&mut self, map: &BTreeMap<String, T>) {
        for (name, value) in map {
            if !self.map.contains_key(name) {
                self.map.insert(name.clone(), value.write(self.secrets));
            }
        }
    }

    /// The object.
    #[must_use]
    pub fn finish(mut self) -> Value {
        for (name, value) in self.extra.iter() {
            if !self.map.contains_key(name) {
                self.map.insert(name.to_owned(), value.clone());
            }
        }
        Value::Object(self.map)
    }

    fn put(&mut self, name: &'static str, value: Option<Value>) {
        let value = match self.extra.kept(name) {
            Some(kept) if kept.stand_in == value => kept.raw.clone(),
            _ => value,
        };
        if let Some(value) = value {
            self.map.insert(name.to_owned(), value);
        }
    }

    fn redact(&mut self, name: &'static str) {
        if self.secrets == Secrets::Hidden
            && let Some(value) = self.map.get_mut(name)
        {
            *value = Value::from(REDACTED);
        }
    }
}
