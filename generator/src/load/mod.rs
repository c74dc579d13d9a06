//! From the text of a document to its parts: text, value tree, normalised to 3.0, narrowed, typed.
//!
//! What a [`Document`] promises to later stages:
//! - pointers into its tree are those of the document as written, except behind the rewrites that
//!   `normalise` lists;
//! - each `$ref` leads to something of the right kind, and no schema is made of itself;
//! - the path parameters of an operation are those of its path, each `(name, in)` once in a list.

mod anchors;
mod bases;
mod convert;
mod files;
pub(crate) mod grammar;
mod narrow;
mod normalise;
pub(crate) mod notes;
pub(crate) mod operations;
mod parts;
mod references;
mod walk;

use openapiv3::{OpenAPI, ReferenceOr, Schema};
use serde::Deserialize;
use serde_json::Value;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Place};
use crate::pointer::Pointer;
use crate::source::Source;

pub use files::external_files;
use grammar::{Kind, Shape};
use notes::Members;
use walk::Walker;

/// What stands before the name of a keyword that a rewrite has put aside.
pub const REWRITTEN: &str = "x-oa31-";

/// Marks a schema that is null and nothing else, in particular a member of `oneOf` or `anyOf`; the schema
/// that has the member is nullable.
pub const NULL: &str = "x-oa31-null";

/// Marks a reference in `allOf` to a component whose union leads back to it, and that component: what stands
/// beside the union is meant.
pub const BASE: &str = "x-oa31-base";

/// The keywords that list variants.
const UNIONS: [&str; 2] = ["oneOf", "anyOf"];

/// Marks a parameter that cannot be sent; it only keeps its place in the list.
pub const LEFT_OUT: &str = "x-oa31-left-out";

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
    /// The value tree, normalised to OpenAPI 3.0.
    pub tree: Value,
    /// The version the document is written in.
    pub version: Version,
}

/// Why a reference leads nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    let mut tree = files::read(source, diagnostics)?;
    let version = version(&tree, diagnostics)?;
    files::attach(source, &mut tree, diagnostics);
    let mut walker = Walker::new(version);
    walker.value(Shape::Object(Kind::OpenApi), &mut tree);
    references::resolve(&mut tree, &mut walker, source);
    let mut notes = walker.notes;
    operations::mend(&mut tree, &mut notes);
    let openapi = typed(&mut tree, &mut notes);
    diagnostics.extend(notes.found);
    Some(Document { openapi: openapi?, tree, version })
}

/// The typed form, if need be of what can be read.
fn typed(tree: &mut Value, notes: &mut notes::Notes) -> Option<OpenAPI> {
    if let Ok(openapi) = OpenAPI::deserialize(&*tree) {
        return Some(openapi);
    }
    narrow::narrow(Shape::Object(Kind::OpenApi), tree, notes);
    OpenAPI::deserialize(&*tree)
        .map_err(|error| {
            notes.found.push(Diagnostic::new(Code::NotOpenApi, Place::Document, error.to_string()));
        })
        .ok()
}

/// The version of the document, if it is one that can be read and says anything.
fn version(tree: &Value, diagnostics: &mut Diagnostics) -> Option<Version> {
    let version = openapi_version(tree).map_err(|problem| diagnostics.push(*problem)).ok()?;
    if tree.get("openapi").and_then(Value::as_str).is_some_and(|text| text.starts_with("3.2")) {
        diagnostics.push(
            Diagnostic::new(
                Code::NewerVersion,
                Pointer::root().child("openapi"),
                "OpenAPI 3.2 is newer than what is read",
            )
            .consequence("the document is read as 3.1"),
        );
    }
    let parts = ["paths", "components", "webhooks"];
    if parts.iter().all(|name| tree.get(name).and_then(Value::as_object).is_none_or(Members::is_empty)) {
        // OpenAPI allows `paths` to be empty, but not that nothing stands for the API.
        if parts.iter().all(|name| tree.get(name).is_none()) {
            let message = "the document has neither `paths` nor `components`";
            diagnostics.push(Diagnostic::new(Code::NothingToGenerate, Place::Document, message));
            return None;
        }
        diagnostics.push(
            Diagnostic::new(Code::NothingDescribed, Place::Document, "no path and no component is described")
                .consequence("the client has no methods"),
        );
    }
    Some(version)
}

fn openapi_version(tree: &Value) -> Result<Version, Box<Diagnostic>> {
    let Some(root) = tree.as_object() else {
        let message = format!("the document is {}, not an object", grammar::describe(tree));
        return Err(Box::new(Diagnostic::new(Code::NotOpenApi, Pointer::root(), message)));
    };
    let Some(version) = root.get("openapi") else {
        return Err(Box::new(if root.contains_key("swagger") {
            let place = Place::Key(Pointer::root().child("swagger"));
            Diagnostic::new(Code::Swagger, place, "this is a Swagger 2.0 document")
        } else {
            let diagnostic =
                Diagnostic::new(Code::NotOpenApi, Place::Document, "the root has no key `openapi`");
            match root.keys().find(|name| name.to_lowercase() == "openapi") {
                Some(name) => diagnostic.help(format!("write `openapi` instead of `{name}`")),
                None => diagnostic,
            }
        }));
    };
    let text = convert::scalar_text(version).unwrap_or_default();
    if text == "3" || text.starts_with("3.0") {
        Ok(Version::V3_0)
    } else if text.starts_with("3.1") || text.starts_with("3.2") {
        Ok(Version::V3_1)
    } else {
        let message = format!("there is no OpenAPI {text}");
        let place = Pointer::root().child("openapi");
        Err(Box::new(Diagnostic::new(Code::Version, place, message).help("3.0, 3.1 and 3.2 are read")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Rendering;

    fn read(text: &str) -> (Option<Document>, Vec<Code>) {
        let mut diagnostics = Diagnostics::new();
        let document = load(&Source::new("test.yaml", text), &mut diagnostics);
        (document, diagnostics.iter().map(|one| one.code).collect())
    }

    #[test]
    fn nulls_and_gaps_are_filled() {
        let (document, codes) = read(
            "openapi: 3.0.0\ninfo:\npaths:\n  /a:\n    get:\n      responses:\n    put:\ncomponents:\n  schemas:\n    A:\n",
        );
        let document = document.expect("a document");
        assert!(codes.iter().all(|code| *code == Code::Converted), "{codes:?}");
        assert_eq!(document.openapi.operations().count(), 1);
        assert!(document.schema_at(&Pointer::new("/components/schemas/A")).is_some());
    }

    #[test]
    fn the_rest_of_a_list_keeps_its_places() {
        let (document, codes) = read(
            "openapi: 3.0.0\ninfo: {title: t, version: v}\npaths:\n  /a:\n    get:\n      parameters:\n      - {in: query}\n      - {in: query, name: b, schema: {}}\n      responses: {}\n",
        );
        assert_eq!(codes, [Code::MissingKey]);
        let name = Pointer::new("/paths/~1a/get/parameters/1/name");
        assert_eq!(document.expect("a document").node(&name), Some(&Value::from("b")));
    }

    #[test]
    fn references_through_rewritten_keywords_hold() {
        let (document, codes) = read(
            "openapi: 3.1.0\ninfo: {title: t, version: v}\ncomponents:\n  schemas:\n    A:\n      type: array\n      prefixItems: [{$defs: {B: {const: b}}}]\n    C: {$ref: '#/components/schemas/A/prefixItems/0/$defs/B'}\n",
        );
        assert_eq!(codes, []);
        let document = document.expect("a document");
        let node = document.node(&Pointer::new("/components/schemas/C/$ref")).and_then(Value::as_str);
        let (_, target) = document.resolve(node.unwrap_or_default()).expect("the target");
        assert_eq!(target.get("enum"), Some(&serde_json::json!(["b"])));
    }

    #[test]
    fn schemas_outside_of_the_grammar_are_read_where_they_are_needed() {
        let (document, _) = read(
            "openapi: 3.1.0\ninfo: {title: t, version: v}\nx-types:\n  A: {type: [string, 'null']}\ncomponents:\n  schemas:\n    B: {$ref: '#/x-types/A'}\n",
        );
        let schema = document.expect("a document").schema_at(&Pointer::new("/x-types/A"));
        assert!(matches!(schema, Some(ReferenceOr::Item(schema)) if schema.schema_data.nullable));
    }

    #[test]
    fn other_files_hang_in_the_tree() {
        let main = "openapi: 3.0.0\ninfo: {title: t, version: v}\npaths: {}\ncomponents:\n  schemas:\n    A: {$ref: 'types/a.yaml#/A'}\n    C: {$ref: 'types/c.yaml'}\n";
        let mut source = Source::new("main.yaml", main);
        source.add_file(Source::new(
            "types/a.yaml",
            "A: {type: object, properties: {b: {$ref: '#/B'}, c: {$ref: c.yaml}}}\nB:\n  type: strin\n",
        ));
        source.add_file(Source::new(
            "types/c.yaml",
            "type: array\nitems: {$ref: '../main.yaml#/components/schemas/A'}\n",
        ));
        let mut diagnostics = Diagnostics::new();
        let document = load(&source, &mut diagnostics).expect("a document");
        let shown =
            diagnostics.sorted(&source).render(&source, Rendering { short: true, ..Rendering::default() });
        assert_eq!(
            shown,
            "types/a.yaml:3:9: error[G0409]: there is no type `strin` (#/B/type)\n1 error, 0 warnings\n"
        );
        let reference = Pointer::new("/components/schemas/A/$ref");
        let reference = document.node(&reference).and_then(Value::as_str).unwrap_or_default();
        let (pointer, target) = document.resolve(reference).expect("the target");
        assert_eq!(pointer.as_str(), "/x-files/types~1a.yaml/A");
        let inner = target.pointer("/properties/c/$ref").and_then(Value::as_str).unwrap_or_default();
        assert_eq!(
            document.resolve(inner).map(|(pointer, _)| pointer),
            Ok(Pointer::new("/x-files/types~1c.yaml"))
        );
        let back = document.node(&Pointer::new("/x-files/types~1c.yaml/items/$ref"));
        assert_eq!(back, Some(&Value::from("#/components/schemas/A")));
    }

    #[test]
    fn deep_schemas_do_not_exhaust_the_stack() {
        let text = format!(
            "openapi: 3.0.0\npaths: {{}}\ncomponents: {{schemas: {{A: {}{{}}{}}}}}\n",
            "{properties: {a: ".repeat(47),
            "}}".repeat(47)
        );
        assert!(read(&text).0.is_some());
    }
}
