//! What the document says to its readers, and our `x-` marks.

use openapiv3::{ExternalDocumentation, Operation, ParameterData, ReferenceOr, SchemaData, Tag};
use serde_json::Value;

use crate::model::{Departure, Docs, Provenance};

/// The docs of a schema.
pub(super) fn of_schema(data: &SchemaData) -> Docs {
    let mut docs = Docs {
        summary: text(data.title.as_ref()),
        description: text(data.description.as_ref()),
        deprecated: data.deprecated,
        default: data.default.clone(),
        example: data.example.clone(),
        external: external(data.external_docs.as_ref()),
        ..Docs::default()
    };
    marks(&mut docs, |name| data.extensions.get(name));
    if let Some(separator) = data.extensions.get("x-separator").and_then(Value::as_str) {
        docs.notes.push(format!("A list joined by `{separator}`."));
    }
    if let Some(resource) = data.extensions.get("x-resource").and_then(Value::as_str) {
        docs.notes.push(format!("The server calls this `{resource}`."));
    }
    docs
}

/// The docs of an operation; those of the path item stand in where it has none.
pub(super) fn of_operation(operation: &Operation, item: &openapiv3::PathItem) -> Docs {
    let mut docs = Docs {
        summary: text(operation.summary.as_ref()).or_else(|| text(item.summary.as_ref())),
        description: text(operation.description.as_ref()).or_else(|| text(item.description.as_ref())),
        deprecated: operation.deprecated,
        external: external(operation.external_docs.as_ref()),
        ..Docs::default()
    };
    marks(&mut docs, |name| operation.extensions.get(name));
    docs
}

/// The docs of a parameter.
pub(super) fn of_parameter(data: &ParameterData) -> Docs {
    let mut docs = Docs {
        description: text(data.description.as_ref()),
        deprecated: data.deprecated.unwrap_or_default(),
        example: data.example.clone().or_else(|| first_example(data.examples.values())),
        ..Docs::default()
    };
    marks(&mut docs, |name| data.extensions.get(name));
    docs
}

/// The docs of a part that has a description and extensions.
pub(super) fn of_description<'e>(
    description: Option<&String>,
    extension: impl Fn(&str) -> Option<&'e Value>,
) -> Docs {
    let mut docs = Docs { description: text(description), ..Docs::default() };
    marks(&mut docs, extension);
    docs
}

/// The tags with their docs.
pub(super) fn of_tags(tags: &[Tag]) -> Vec<(String, Docs)> {
    tags.iter()
        .map(|tag| {
            let docs = Docs {
                description: text(tag.description.as_ref()),
                external: external(tag.external_docs.as_ref()),
                ..Docs::default()
            };
            (tag.name.clone(), docs)
        })
        .collect()
}

/// The value of the first example that has one.
pub(super) fn first_example<'e>(
    mut examples: impl Iterator<Item = &'e ReferenceOr<openapiv3::Example>>,
) -> Option<Value> {
    examples.find_map(|example| example.as_item()?.value.clone())
}

fn text(text: Option<&String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty()).cloned()
}

fn external(external: Option<&ExternalDocumentation>) -> Option<(String, Option<String>)> {
    external.map(|external| (external.url.clone(), external.description.clone()))
}

/// Adds `x-docs`, `x-inferred` and `x-source`; what has another form is not ours.
fn marks<'e>(docs: &mut Docs, extension: impl Fn(&str) -> Option<&'e Value>) {
    let field = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    docs.departure = extension("x-docs")
        .and_then(|value| Some(Departure { says: field(value, "says")?, because: field(value, "because")? }));
    docs.inferred = extension("x-inferred").and_then(Value::as_str).map(str::to_owned);
    docs.sources = extension("x-source")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|value| {
            Some(Provenance { page: field(value, "page")?, captured: field(value, "captured")? })
        })
        .collect();
}
