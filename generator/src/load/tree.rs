//! From text to a value tree: key order kept, duplicate keys reported, size and depth bounded.

use std::collections::HashMap;
use std::fmt;

use saphyr_parser::Parser;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use serde_json::{Map, Number, Value};

use super::notes::{Members, Path};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::pointer::Pointer;

/// The longest text that is read.
const MAX_BYTES: usize = 256 << 20;

/// How deep lists and objects may stand in each other.
const MAX_DEPTH: usize = 100;

/// How often the repetition of one key is reported.
const MAX_REPETITIONS: usize = 10;

/// What is said about aliases that go beyond the limit.
const EXPANDED: &str = "the aliases expand to far more than the text";

/// Reads the text as JSON if it looks like it, else as YAML; `at` is where the tree will hang.
pub(super) fn parse(text: &str, at: &Pointer, diagnostics: &mut Diagnostics) -> Option<Value> {
    if text.len() > MAX_BYTES {
        let message = format!("the text has {} bytes; {MAX_BYTES} are read at most", text.len());
        diagnostics.push(Diagnostic::new(Code::TooLarge, at, message));
        return None;
    }
    let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (result, found) = if bare.trim_start().starts_with('{') {
        let json = parse_json(bare, at);
        match json {
            // YAML allows more between braces than JSON does.
            (Err(problem), found) if problem.code == Code::Syntax => match parse_yaml(bare, at) {
                (Ok(value), found) => (Ok(value), found),
                (Err(_), _) => (Err(problem), found),
            },
            other => other,
        }
    } else {
        parse_yaml(bare, at)
    };
    diagnostics.extend(found);
    result.map_err(|problem| diagnostics.push(*problem)).ok()
}

type Parsed = (Result<Value, Box<Diagnostic>>, Vec<Diagnostic>);

fn parse_json(text: &str, at: &Pointer) -> Parsed {
    let mut reader = Reader::new(text, at);
    let mut json = serde_json::Deserializer::from_str(text);
    let value = reader.deserialize(&mut json).and_then(|value| {
        json.end()?;
        Ok(value)
    });
    let value = value.map_err(|error| {
        let place = Place::Position { file: at.clone(), line: error.line(), column: error.column() };
        reader.problem(place, &error.to_string())
    });
    (value, reader.found)
}

fn parse_yaml(text: &str, at: &Pointer) -> Parsed {
    let mut reader = Reader::new(text, at);
    if let Some(place) = nested_too_deeply(text, at) {
        return (Err(Box::new(too_deep(place))), reader.found);
    }
    let yaml = serde_yaml::Deserializer::from_str(text);
    let value = reader.deserialize(yaml).map_err(|error| {
        let place = error.location().map_or(Place::Value(at.clone()), |position| Place::Position {
            file: at.clone(),
            line: position.line(),
            column: position.column(),
        });
        reader.problem(place, &error.to_string())
    });
    (value, reader.found)
}

fn too_deep(place: Place) -> Diagnostic {
    let message = format!("lists and objects stand in each other more than {MAX_DEPTH} deep");
    Diagnostic::new(Code::TooDeep, place, message)
}

/// The YAML parser reads everything before the depth is seen, and brackets in brackets cost it time that
/// grows with the square of their number. So a text that opens many more brackets than it closes is first
/// looked through by the other parser, which stops at 255.
fn nested_too_deeply(text: &str, at: &Pointer) -> Option<Place> {
    let mut open = 0_usize;
    let suspicious = text.bytes().any(|byte| {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open > 2 * MAX_DEPTH
    });
    if !suspicious {
        return None;
    }
    let problem = Parser::new_from_str(text).find_map(Result::err)?;
    let (line, column) = (problem.marker().line(), problem.marker().col() + 1);
    problem.info().contains("recursion limit").then(|| Place::Position { file: at.clone(), line, column })
}

/// Builds the tree and keeps count.
struct Reader {
    path: Path,
    depth: usize,
    found: Vec<Diagnostic>,
    /// How much may still be read, in nodes and bytes of text; aliases count each time they are used.
    budget: usize,
    /// Why the reading was stopped, if it was.
    stopped: Option<Diagnostic>,
}

impl Reader {
    fn new(text: &str, at: &Pointer) -> Self {
        let mut path = Path::default();
        for token in at.tokens() {
            path.enter(&token);
        }
        Self {
            path,
            depth: 0,
            found: Vec::new(),
            budget: text.len().saturating_mul(10).saturating_add(1 << 20),
            stopped: None,
        }
    }

    fn problem(&mut self, place: Place, message: &str) -> Box<Diagnostic> {
        if let Some(stopped) = self.stopped.take() {
            return Box::new(stopped);
        }
        if message.contains("recursion limit exceeded") {
            return Box::new(too_deep(place));
        }
        if message.contains("repetition limit exceeded") {
            return Box::new(Diagnostic::new(Code::TooLarge, self.path.pointer(), EXPANDED));
        }
        // The place is shown by itself.
        let message = message.split(" at line ").next().unwrap_or(message);
        Box::new(Diagnostic::new(Code::Syntax, place, message))
    }

    fn spend<E: Error>(&mut self, amount: usize) -> Result<(), E> {
        if let Some(rest) = self.budget.checked_sub(amount) {
            self.budget = rest;
            return Ok(());
        }
        self.stopped = Some(Diagnostic::new(Code::TooLarge, self.path.pointer(), EXPANDED));
        Err(E::custom(EXPANDED))
    }

    fn deeper<E: Error>(&mut self) -> Result<(), E> {
        self.depth += 1;
        if self.depth <= MAX_DEPTH {
            return self.spend(1);
        }
        self.stopped = Some(too_deep(self.path.pointer().into()));
        Err(E::custom("nested too deeply"))
    }

    fn duplicate(&mut self, name: &str, occurrence: usize) {
        let pointer = self.path.pointer().child(name);
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

    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        self.visit_str(&value.to_string()).map(rounded)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        self.visit_str(&value.to_string()).map(rounded)
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

    /// A value with a YAML tag; the tag says nothing here.
    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (_, value) = tagged.variant_seed(Key)?;
        value.newtype_variant_seed(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        self.deeper()?;
        let mut list = Vec::new();
        loop {
            let length = self.path.enter_index(list.len());
            let element = elements.next_element_seed(&mut *self)?;
            self.path.leave(length);
            match element {
                Some(element) => list.push(element),
                None => break,
            }
        }
        self.depth -= 1;
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        self.deeper()?;
        let mut map = Map::new();
        let mut repeated: HashMap<String, usize> = HashMap::new();
        while let Some(name) = members.next_key_seed(Key)? {
            self.spend(1 + name.len())?;
            let length = self.path.enter(&name);
            let value = members.next_value_seed(&mut *self)?;
            self.path.leave(length);
            if map.contains_key(&name) {
                let occurrence = repeated.entry(name.clone()).or_default();
                *occurrence += 1;
                if *occurrence <= MAX_REPETITIONS {
                    self.duplicate(&name, *occurrence);
                }
            }
            map.insert(name, value);
        }
        merge(&mut map);
        self.depth -= 1;
        Ok(Value::Object(map))
    }
}

/// An integer beyond 64 bits, as the float next to it.
fn rounded(value: Value) -> Value {
    let float = value.as_str().and_then(|text| text.parse().ok()).and_then(Number::from_f64);
    float.map_or(value, Value::Number)
}

/// YAML's merge key: the members of another object, where the object has none of that name.
fn merge(map: &mut Members) {
    let merged = match map.get("<<") {
        Some(Value::Object(other)) => vec![other.clone()],
        Some(Value::Array(others)) if others.iter().all(Value::is_object) => {
            others.iter().filter_map(Value::as_object).cloned().collect()
        }
        _ => return,
    };
    map.shift_remove("<<");
    for (name, value) in merged.into_iter().flatten() {
        map.entry(name).or_insert(value);
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(text: &str) -> (Option<Value>, Vec<Code>) {
        let mut diagnostics = Diagnostics::new();
        let tree = parse(text, &Pointer::root(), &mut diagnostics);
        (tree, diagnostics.iter().map(|one| one.code).collect())
    }

    #[test]
    fn keys_are_text_as_written() {
        let (tree, codes) = read("200: a\n1.10: b\non: c\nnull: d\n");
        assert_eq!(tree, Some(json!({ "200": "a", "1.10": "b", "on": "c", "null": "d" })));
        assert!(codes.is_empty());
    }

    #[test]
    fn the_last_of_equal_keys_is_used() {
        for text in ["a: 1\nb: 2\na: 3\na: 4\n", r#"{"a": 1, "b": 2, "a": 3, "a": 4}"#] {
            let (tree, codes) = read(text);
            assert_eq!(tree, Some(json!({ "a": 4, "b": 2 })));
            assert_eq!(codes, [Code::DuplicateKey, Code::DuplicateKey]);
        }
    }

    #[test]
    fn merge_keys_fill_in() {
        let (tree, _) = read("a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  y: 3\n");
        assert_eq!(tree.and_then(|tree| tree.get("b").cloned()), Some(json!({ "y": 3, "x": 1 })));
    }

    #[test]
    fn tags_and_large_numbers_are_read() {
        let (tree, _) = read("a: !custom 1\nb: -9223372036854776000\n");
        assert_eq!(tree, Some(json!({ "a": 1, "b": -9.223_372_036_854_776e18 })));
    }

    #[test]
    fn loose_json_is_yaml() {
        assert_eq!(read("{a: 1, b: [2,],}").0, Some(json!({ "a": 1, "b": [2] })));
    }

    #[test]
    fn nesting_is_bounded() {
        for text in ["[".repeat(200_000), "{\"a\":".repeat(200_000), "- ".repeat(200_000), "a: [".repeat(101)]
        {
            let (tree, codes) = read(&text);
            assert_eq!(tree, None);
            assert_eq!(codes, [Code::TooDeep]);
        }
    }

    #[test]
    fn aliases_are_bounded() {
        let lines = (1..12).map(|level| {
            let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
            format!("a{level}: &a{level} [{aliases}]\n")
        });
        let text = std::iter::once("a0: &a0 [x, x, x, x, x]\n".to_owned()).chain(lines).collect::<String>();
        assert_eq!(read(&text), (None, vec![Code::TooLarge]));
    }

    #[test]
    fn long_aliased_texts_are_bounded() {
        let text = format!("a: &a {}\nb: [{}]\n", "x".repeat(1 << 20), vec!["*a"; 10_000].join(", "));
        assert_eq!(read(&text), (None, vec![Code::TooLarge]));
    }
}
