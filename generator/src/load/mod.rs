//! From the text of a document to its parts: value tree, normalised, typed.

mod tree;

use openapiv3::{OpenAPI, ReferenceOr, Schema};
use serde::Deserialize;
use serde_json::Value;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::pointer::Pointer;
use crate::source::Source;

/// The version that a document is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// OpenAPI 3.0.
    V3_0,
    /// OpenAPI 3.1 or later.
    V3_1,
}

/// A document that was read.
#[derive(Debug, Clone)]
pub struct Document {
    /// The typed form.
    pub openapi: OpenAPI,
    /// The value tree, normalised to OpenAPI 3.0; its pointers are those of the document as written.
    pub tree: Value,
    /// The version the document is written in.
    pub version: Version,
}

/// Why a reference leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReferenceError {
    /// It names another document.
    External,
    /// It does not have the form of a reference.
    Malformed,
    /// There is nothing at its target.
    Missing,
}

impl Document {
    /// The node at `pointer`.
    #[must_use]
    pub fn node(&self, pointer: &Pointer) -> Option<&Value> {
        self.tree.pointer(pointer.as_str())
    }

    /// What a `$ref` points to; a chain of references is not followed.
    pub fn resolve(&self, reference: &str) -> Result<(Pointer, &Value), ReferenceError> {
        if !reference.starts_with('#') {
            return Err(ReferenceError::External);
        }
        let pointer = Pointer::from_fragment(reference).ok_or(ReferenceError::Malformed)?;
        let node = self.node(&pointer).ok_or(ReferenceError::Missing)?;
        Ok((pointer, node))
    }

    /// The node at `pointer` read as a certain part, e.g. `ReferenceOr<Parameter>`.
    #[must_use]
    pub fn typed_at<'a, T: Deserialize<'a>>(&'a self, pointer: &Pointer) -> Option<T> {
        T::deserialize(self.node(pointer)?).ok()
    }

    /// The schema at `pointer`.
    #[must_use]
    pub fn schema_at(&self, pointer: &Pointer) -> Option<ReferenceOr<Schema>> {
        self.typed_at(pointer)
    }
}

/// Reads a document. What is wrong with it is added to `diagnostics`; `None` if nothing can be used.
pub fn load(source: &Source, diagnostics: &mut Diagnostics) -> Option<Document> {
    let tree = tree::parse(source, diagnostics)?;
    let version = version(&tree, diagnostics)?;
    let openapi = OpenAPI::deserialize(&tree)
        .map_err(|error| {
            diagnostics.push(Diagnostic::new(Code::Unreadable, Place::Document, error.to_string()));
        })
        .ok()?;
    Some(Document { openapi, tree, version })
}

fn version(tree: &Value, diagnostics: &mut Diagnostics) -> Option<Version> {
    let Some(version) = tree.get("openapi") else {
        let diagnostic = if tree.get("swagger").is_some() {
            Diagnostic::new(
                Code::Swagger,
                Place::Key(Pointer::root().child("swagger")),
                "this is a Swagger 2.0 document",
            )
        } else {
            Diagnostic::new(Code::NotOpenApi, Place::Document, "the root has no key `openapi`")
        };
        diagnostics.push(diagnostic);
        return None;
    };
    let text = version.as_str().unwrap_or_default();
    if text.starts_with("3.0") {
        Some(Version::V3_0)
    } else if text.starts_with("3.1") || text.starts_with("3.2") {
        Some(Version::V3_1)
    } else {
        diagnostics.push(Diagnostic::new(
            Code::Version,
            Pointer::root().child("openapi"),
            format!("the version {version} is not known"),
        ));
        None
    }
}
