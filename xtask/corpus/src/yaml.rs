//! YAML as JSON: what `serde_json::Value` takes by itself, with numbers of any size and merge keys.

use std::fmt;

use serde::de::{Deserialize, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde_json::{Map, Number, Value};

/// The tree of a text.
///
/// # Errors
/// When it is no YAML.
pub fn parse(text: &str) -> Result<Value, serde_yaml::Error> {
    let Node(mut tree) = serde_yaml::from_str(text)?;
    merge(&mut tree);
    Ok(tree)
}

struct Node(Value);

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader).map(Self)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        Ok(float(&value.to_string()))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        Ok(float(&value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or_else(|| value.to_string().into(), Value::Number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Node(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(list.into())
    }

    /// Keys are taken as texts, statuses too; of equal ones the last counts.
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some((key, Node(value))) = entries.next_entry::<String, Node>()? {
            map.insert(key, value);
        }
        Ok(map.into())
    }

    /// A value with a tag, which says nothing here.
    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (_, value) = tagged.variant::<String>()?;
        value.newtype_variant::<Node>().map(|Node(value)| value)
    }
}

/// A number beyond 64 bits.
fn float(text: &str) -> Value {
    let number = text.parse().ok().and_then(Number::from_f64);
    number.map_or_else(|| text.into(), Value::Number)
}

/// YAML's merge keys: the members of other objects, where an object has none of that name.
fn merge(node: &mut Value) {
    match node {
        Value::Array(items) => items.iter_mut().for_each(merge),
        Value::Object(entries) => {
            let others = match entries.remove("<<") {
                Some(Value::Array(others)) => others,
                other => other.into_iter().collect(),
            };
            for (name, value) in others.iter().filter_map(Value::as_object).flatten() {
                entries.entry(name).or_insert_with(|| value.clone());
            }
            entries.values_mut().for_each(merge);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn keys_numbers_tags_and_merges_become_json() {
        let text =
            "200: no\nbig: -100000000000000000000\ntag: !x [1, ~]\nmerged: {<<: [{a: 1}, {b: 2}], a: 3}\n";
        let tree = parse(text).expect("a tree");
        assert_eq!(tree, json!({"200": "no", "big": -1e20, "tag": [1, null], "merged": {"a": 3, "b": 2}}));
    }
}
