//! Whether a node has the expected shape, and what is read of one that nearly has.

use super::grammar::{Shape, describe, describe_text, locations};
use super::{Node, Version};

/// How a node agrees with a shape.
pub(crate) enum Fit {
    Fits,
    /// It is read as if it did: what is wrong, and what is read.
    Nearly(String, String),
    /// It is null, which says nothing here.
    Absent,
    Wrong,
}

/// Holds a node, without what it contains, against a shape.
pub(crate) fn fit(shape: Shape, node: Node<'_>) -> Fit {
    if is(shape, node) {
        return Fit::Fits;
    }
    if node.is_null() && shape != Shape::TypeNames {
        return Fit::Absent;
    }
    match read_as(shape, node) {
        Some(read) => {
            let message =
                format!("expected {}, found {}", shape.title(node.document().version), describe(node));
            Fit::Nearly(message, read)
        }
        None => Fit::Wrong,
    }
}

fn is(shape: Shape, node: Node<'_>) -> bool {
    match shape {
        Shape::Any => true,
        Shape::Flag => node.as_flag().is_some(),
        Shape::Number => node.as_number().is_some(),
        // `5.0` for 5 is only another spelling.
        Shape::Count => node.as_number().is_some() && node.count().is_some(),
        Shape::Location => {
            let known = locations(node.document().version);
            node.as_text().is_some_and(|text| known.contains(&text))
        }
        Shape::Choice(texts) => node.as_text().is_some_and(|text| texts.contains(&text)),
        Shape::TypeNames if node.is_list() => {
            !node.is_empty() && node.elements().all(|(_, name)| name.as_text().is_some())
        }
        Shape::Text | Shape::TypeNames => node.as_text().is_some(),
        Shape::Bound => node.as_flag().is_some() || node.as_number().is_some(),
        Shape::Object(_) | Shape::Reference(_) | Shape::Map(_) => node.is_object(),
        Shape::Schema | Shape::SchemaOrFlag => node.is_object() || node.as_flag().is_some(),
        Shape::Discriminator => {
            node.is_object() || (node.document().version == Version::V2_0 && node.as_text().is_some())
        }
        Shape::List(_) => node.is_list(),
    }
}

/// What is read of a node that is clearly meant, in the words of a message.
fn read_as(shape: Shape, node: Node<'_>) -> Option<String> {
    let number = |node: Node<'_>| node.number().map(|number| format!("the number {number}"));
    let flag = |node: Node<'_>| node.flag().map(|flag| format!("`{flag}`"));
    match shape {
        Shape::Text => node.text().map(describe_text),
        Shape::Flag | Shape::SchemaOrFlag => flag(node),
        Shape::Number => number(node),
        Shape::Bound => flag(node).or_else(|| number(node)),
        Shape::Count => node.count().map(|count| format!("the number {count}")),
        // YAML reads `null` without quotes as no value; among type names it can only mean the type.
        Shape::TypeNames if node.is_null() => Some(describe_text("null")),
        Shape::TypeNames => {
            let names: Option<Vec<_>> = node.elements().map(|(_, element)| type_name(element)).collect();
            names.filter(|names| !names.is_empty()).map(|names| format!("`{}`", serde_json::json!(names)))
        }
        Shape::Discriminator => {
            let name = node.as_text()?;
            Some(format!("`{}`", serde_json::json!({ "propertyName": name })))
        }
        Shape::List(Shape::Text) => Some(format!("`{}`", serde_json::json!([node.text()?]))),
        _ => None,
    }
}

fn type_name(node: Node<'_>) -> Option<&str> {
    if node.is_null() { Some("null") } else { node.as_text() }
}

/// For how many misspelt names of a document a similar one is looked for.
pub(crate) const MAX_SUGGESTIONS: usize = 50;
