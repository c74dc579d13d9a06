//! What the document says about a node, for its readers.

use serde_json::Value;

/// The prose and marks of a node, as the document has them; rendering to rustdoc comes later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Docs {
    /// `summary`, or `title` of a schema.
    pub summary: Option<String>,
    /// `description`, Markdown.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `x-deprecated-reason`: why it is.
    pub deprecated_reason: Option<String>,
    /// `default`.
    pub default: Option<Value>,
    /// `example`, or the first of `examples`.
    pub example: Option<Value>,
    /// `externalDocs`: address and text.
    pub external: Option<(String, Option<String>)>,
    /// `x-docs`: where the node departs from the published page.
    pub departure: Option<Departure>,
    /// `x-elsewhere`: which other page than the operation's states the node.
    pub elsewhere: Option<Elsewhere>,
    /// `x-inferred`: why the node is there although no page states it.
    pub inferred: Option<String>,
    /// `x-source`: the pages an operation was transcribed from, newest first.
    pub sources: Vec<Provenance>,
    /// What lowering and the passes have to say to the reader, e.g. how a union is told apart
    /// or which constraint the types do not carry.
    pub notes: Vec<String>,
}

impl Docs {
    /// These, and what they leave unsaid from others.
    #[must_use]
    pub fn or(self, others: Self) -> Self {
        Self {
            summary: self.summary.or(others.summary),
            description: self.description.or(others.description),
            deprecated: self.deprecated || others.deprecated,
            deprecated_reason: self.deprecated_reason.or(others.deprecated_reason),
            default: self.default.or(others.default),
            example: self.example.or(others.example),
            external: self.external.or(others.external),
            departure: self.departure.or(others.departure),
            elsewhere: self.elsewhere.or(others.elsewhere),
            inferred: self.inferred.or(others.inferred),
            sources: if self.sources.is_empty() { others.sources } else { self.sources },
            notes: self.notes.into_iter().chain(others.notes).collect(),
        }
    }
}

/// Where a node departs from the published page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Departure {
    /// What the page states.
    pub says: String,
    /// Why the node differs.
    pub because: String,
}

/// What another page says than that of the operation.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Elsewhere {
    /// The page's address.
    pub page: String,
    /// What it states.
    pub says: String,
}

/// A published page and when it was captured.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Provenance {
    /// The page's address.
    pub page: String,
    /// The month of the capture, `2026-06`.
    pub captured: String,
}
