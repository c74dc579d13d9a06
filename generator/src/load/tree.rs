//! From text to a value tree: key order kept, duplicate keys reported, size and depth bounded.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::pointer::{Pointer, push_token};
use crate::source::Source;

/// Reads the text as JSON if it looks like it, else as YAML.
pub(super) fn parse(source: &Source, diagnostics: &mut Diagnostics) -> Option<Value> {
    let mut reader = Reader::new(source);
    let text = source.text.strip_prefix('\u{feff}').unwrap_or(&source.text);
    let result = if text.trim_start().starts_with('{') {
        parse_json(text, &mut reader)
    } else {
        parse_yaml(text, &mut reader)
    };
    diagnostics.extend(reader.found);
    result.map_err(|problem| diagnostics.push(*problem)).ok()
}

fn parse_json(text: &str, reader: &mut Reader) -> Result<Value, Box<Diagnostic>> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = reader.deserialize(&mut json).and_then(|value| {
        json.end()?;
        Ok(value)
    });
    value.map_err(|error| {
        let place = Place::Position { line: error.line(), column: error.column() };
        Box::new(Diagnostic::new(Code::Syntax, place, error.to_string()))
    })
}

fn parse_yaml(text: &str, reader: &mut Reader) -> Result<Value, Box<Diagnostic>> {
    let yaml = serde_yaml::Deserializer::from_str(text);
    reader.deserialize(yaml).map_err(|error| {
        let place = error
            .location()
            .map_or(Place::Document, |at| Place::Position { line: at.line(), column: at.column() });
        Box::new(Diagnostic::new(Code::Syntax, place, error.to_string()))
    })
}

/// Builds the tree and keeps count.
struct Reader {
    /// The pointer of the node that is being read.
    path: String,
    found: Vec<Diagnostic>,
    /// How much may still be read, in bytes of text and nodes.
    budget: usize,
}

impl Reader {
    fn new(source: &Source) -> Self {
        Self {
            path: String::new(),
            found: Vec::new(),
            budget: source.text.len().saturating_mul(10).saturating_add(1 << 20),
        }
    }

    fn spend<E: Error>(&mut self, amount: usize) -> Result<(), E> {
        self.budget =
            self.budget.checked_sub(amount).ok_or_else(|| E::custom("the document expands to too much"))?;
        Ok(())
    }

    fn duplicate(&mut self, name: &str, occurrence: usize) {
        let mut path = self.path.clone();
        push_token(&mut path, name);
        let pointer = Pointer::new(&path);
        self.found.push(
            Diagnostic::new(
                Code::DuplicateKey,
                Place::Occurrence(pointer.clone(), occurrence),
                format!("the key `{name}` stands here again"),
            )
            .consequence("the last value is used")
            .further(Place::Occurrence(pointer, 0), "first here"),
        );
    }
}

impl<'de> DeserializeSeed<'de> for &mut Reader {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for &mut Reader {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        self.spend(1)?;
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        self.spend(1)?;
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        self.spend(1)?;
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        self.spend(1)?;
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        self.spend(1)?;
        Ok(Number::from_f64(value).map_or_else(|| Value::String(value.to_string()), Value::Number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        self.spend(1 + value.len())?;
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        self.spend(1 + value.len())?;
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        self.spend(1)?;
        let mut list = Vec::new();
        let length = self.path.len();
        loop {
            push_token(&mut self.path, &list.len().to_string());
            let element = elements.next_element_seed(&mut *self)?;
            self.path.truncate(length);
            match element {
                Some(element) => list.push(element),
                None => return Ok(Value::Array(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        self.spend(1)?;
        let mut map = Map::new();
        let mut repeated: Vec<String> = Vec::new();
        let length = self.path.len();
        while let Some(name) = members.next_key_seed(Key)? {
            self.spend(1 + name.len())?;
            push_token(&mut self.path, &name);
            let value = members.next_value_seed(&mut *self)?;
            self.path.truncate(length);
            if map.contains_key(&name) {
                repeated.push(name.clone());
                let occurrence = repeated.iter().filter(|other| **other == name).count();
                self.duplicate(&name, occurrence);
            }
            map.insert(name, value);
        }
        Ok(Value::Object(map))
    }
}

/// A key, taken as it is written: `200`, `on` and `1.10` are text.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key {
    type Value = String;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<String, E> {
        Ok(value)
    }
}
