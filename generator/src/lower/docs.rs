//! What the document says to its readers, and our `x-` marks.

use crate::document::extensions::DEPRECATED_REASONS;
use crate::document::operation::example;
use crate::document::schema::View;
use crate::document::{At, Node, provenance};
use crate::model::{Departure, Docs, Elsewhere, Provenance, Tagged};

/// The docs of a schema.
pub(super) fn of_schema(view: View<'_>) -> Docs {
    let mut docs = Docs {
        summary: text(view.text("title")),
        description: text(view.text("description")),
        deprecated: view.is("deprecated"),
        // Null as default says that there is none.
        default: view.get("default").filter(|default| !default.is_null()).map(Node::to_value),
        example: view.example().filter(|example| !example.is_null()),
        external: external(view.get("externalDocs")),
        ..Docs::default()
    };
    marks(&mut docs, |name| view.get(name));
    if let Some(separator) = view.get("x-separator").and_then(Node::as_text) {
        docs.notes.push(format!("A list joined by `{separator}`."));
    }
    if let Some(resource) = view.get("x-resource").and_then(Node::as_text) {
        docs.notes.push(format!("The server calls this `{resource}`."));
    }
    docs
}

/// The docs of an operation; those of the path item stand in where it has none.
pub(super) fn of_operation(operation: &At<'_>, item: &At<'_>) -> Docs {
    let inherited = |name| text(operation.text(name)).or_else(|| text(item.text(name)));
    let mut docs = Docs {
        summary: inherited("summary"),
        description: inherited("description"),
        deprecated: operation.is("deprecated"),
        external: external(operation.node.get("externalDocs")),
        ..Docs::default()
    };
    marks(&mut docs, |name| operation.node.get(name));
    docs
}

/// The docs of a parameter, a header, a response or a body.
pub(super) fn of_part(part: &At<'_>) -> Docs {
    let mut docs = Docs {
        summary: text(part.text("summary")),
        description: text(part.text("description")),
        deprecated: part.is("deprecated"),
        example: example(part),
        ..Docs::default()
    };
    marks(&mut docs, |name| part.node.get(name));
    docs
}

/// The tags with their docs.
pub(super) fn of_tags(root: &At<'_>) -> Vec<Tagged> {
    let tags = root.list("tags").filter_map(|tag| {
        let docs = Docs {
            summary: text(tag.text("summary")),
            description: text(tag.text("description")),
            external: external(tag.node.get("externalDocs")),
            ..Docs::default()
        };
        let (parent, kind) = (text(tag.text("parent")), text(tag.text("kind")));
        Some(Tagged { name: tag.text("name")?.to_owned(), docs, parent, kind })
    });
    tags.collect()
}

fn text(text: Option<&str>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty()).map(str::to_owned)
}

fn external(external: Option<Node<'_>>) -> Option<(String, Option<String>)> {
    let text = |name: &str| external?.get(name)?.text().map(str::to_owned);
    Some((text("url")?, text("description")))
}

/// Adds `x-deprecated-reason`, `x-docs`, `x-elsewhere`, `x-inferred` and `x-source`; what has another form is not ours.
fn marks<'d>(docs: &mut Docs, extension: impl Fn(&str) -> Option<Node<'d>>) {
    let field = |value: Node<'_>, name: &str| value.get(name)?.as_text().map(str::to_owned);
    let said = |name: &str| extension(name).map(|value| provenance::ruling(value).unwrap_or(value));
    docs.departure = said("x-docs")
        .and_then(|value| Some(Departure { says: field(value, "says")?, because: field(value, "because")? }));
    docs.elsewhere = said("x-elsewhere")
        .and_then(|value| Some(Elsewhere { page: field(value, "page")?, says: field(value, "says")? }));
    docs.inferred = said("x-inferred")
        .and_then(|value| value.as_text().map(str::to_owned).or_else(|| field(value, "because")));
    docs.deprecated_reason = DEPRECATED_REASONS.iter().find_map(|key| text(extension(key)?.as_text()));
    docs.sources = extension("x-source")
        .into_iter()
        .flat_map(Node::elements)
        .filter_map(|(_, value)| {
            Some(Provenance { page: field(value, "page")?, captured: field(value, "captured")? })
        })
        .collect();
}
