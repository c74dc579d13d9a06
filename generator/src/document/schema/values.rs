//! The values that a schema lists.

use serde_json::Value;

use super::View;
use crate::document::Node;

impl<'d> View<'d> {
    /// The values as they are written: of `const`, or else of `enum`.
    pub(super) fn written_values(self) -> Vec<Node<'d>> {
        match self.get("const") {
            Some(value) if !value.is_object() && !value.is_list() => vec![value],
            _ => self.get("enum").into_iter().flat_map(Node::elements).map(|(_, value)| value).collect(),
        }
    }

    /// The listed values with their places in the list, in the type of the schema where another spelling makes them so.
    pub(crate) fn values(self) -> Vec<Value> {
        let name = self.type_name();
        self.written_values().into_iter().map(|value| value_of(name, value)).collect()
    }

    /// The values of `enum` that are read in another type, and as what.
    pub(crate) fn converted_values(self) -> Vec<(usize, Node<'d>, Value)> {
        let (Some(name), None) = (self.type_name(), self.get("const")) else { return Vec::new() };
        let listed = self.get("enum").into_iter().flat_map(Node::elements);
        let converted = listed.map(|(number, value)| (number, value, value_of(Some(name), value)));
        converted.filter(|(_, written, read)| written.to_value() != *read).collect()
    }

    pub(super) fn has_null_value(self) -> bool {
        let mut listed = self.get("enum").into_iter().flat_map(Node::elements);
        match self.get("const") {
            Some(value) if !value.is_object() && !value.is_list() => value.is_null(),
            _ => listed.any(|(_, value)| value.is_null()),
        }
    }

    /// The type that all values share, null apart.
    pub(super) fn type_of_values(self) -> Option<&'static str> {
        let mut types = self.written_values().into_iter().filter(|value| !value.is_null()).map(|value| {
            if value.is_list() {
                "array"
            } else if value.is_object() {
                "object"
            } else if value.as_flag().is_some() {
                "boolean"
            } else {
                match value.as_number() {
                    Some(number) if number.is_f64() => "number",
                    Some(_) => "integer",
                    None => "string",
                }
            }
        });
        let first = types.next().filter(|first| !matches!(*first, "array" | "object"))?;
        types.all(|other| other == first).then_some(first)
    }
}

/// A listed value, in the type `name` where another spelling makes it so.
fn value_of(name: Option<&str>, node: Node<'_>) -> Value {
    let converted = match (name, node.as_text()) {
        (Some("string"), None) => node.text().map(Value::from),
        (Some("integer"), Some(text)) => text.parse::<i64>().ok().map(Value::from),
        (Some("number"), Some(text)) => text.parse().ok().map(Value::Number),
        (Some("boolean"), Some(text)) => text.parse::<bool>().ok().map(Value::Bool),
        _ => None,
    };
    converted.unwrap_or_else(|| node.to_value())
}
