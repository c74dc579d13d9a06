//! The second reader: `openapiv3` reads every 3.0 document from its text, and what it understands is held against the
//! views by which the model is made. A disagreement is a mistake of one of the two, and is reported.

mod keywords;
mod reading;
mod trail;

use std::collections::{BTreeSet, HashSet};
use std::fmt::Display;

use openapiv3::{MediaType, OpenAPI, Operation, Parameter, ParameterSchemaOrContent, PathItem, ReferenceOr};
use serde_json::Value;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Severity};
use crate::document::schema::{COMPOSITIONS, View};
use crate::document::{At, Document, Node, Version, paths};
use crate::pointer::Pointer;
use keywords::{Held, Keywords};
use reading::read;
use trail::Trail;

/// Compares what both readers understand of a 3.0 document; where something has been reported already, nothing is added.
pub(crate) fn compare(document: &Document<'_>, diagnostics: &mut Diagnostics) {
    let (Version::V3_0, Some(root)) = (document.version, document.root()) else { return };
    // What is wrong by the specification, and read all the same, is beyond the second reader.
    if diagnostics.iter().any(|one| one.code.severity() == Severity::Error) {
        return;
    }
    // That an extension is not read is no reason to read anything else differently.
    let said = diagnostics.iter().filter(|one| one.code != Code::VendorExtension);
    let said: Vec<&Pointer> = said.filter_map(|one| one.place.pointer()).collect();
    let noted: HashSet<Pointer> = said.iter().copied().flat_map(with_holders).collect();
    let mut comparison = Comparison { noted, found: Diagnostics::new() };
    let reading = read(&document.source().text_as_read());
    for problem in reading.problems {
        let part = problem.place.pointer().cloned().unwrap_or_default();
        // What has been said of the part, or of what is in it, is the reason.
        if !said.iter().any(|said| part.contains(said)) {
            let message = format!("the second reader cannot read this: {}", problem.message);
            comparison.found.push(Diagnostic::new(Code::ReadersDisagree, problem.place, message));
        }
        comparison.noted.extend(with_holders(&part));
    }
    if let Some(openapi) = reading.document {
        comparison.document(&root, &openapi);
    }
    diagnostics.extend(comparison.found);
}

/// A node, and the two that hold it: what is said of a keyword is said of its schema too.
fn with_holders(pointer: &Pointer) -> impl Iterator<Item = Pointer> {
    let holder = pointer.parent();
    let outer = holder.as_ref().and_then(Pointer::parent);
    std::iter::once(pointer.clone()).chain(holder).chain(outer)
}

struct Comparison {
    /// Where something has been reported.
    noted: HashSet<Pointer>,
    found: Diagnostics,
}

impl Comparison {
    fn differ(&mut self, at: Trail<'_>, what: &str, ours: &impl Display, theirs: &impl Display) {
        let at = at.pointer();
        if !self.noted.contains(&at) {
            let message = format!("{what}: one reader finds {ours}, the other {theirs}");
            self.found.push(Diagnostic::new(Code::ReadersDisagree, at, message));
        }
    }

    fn same<T: PartialEq + Display>(&mut self, at: Trail<'_>, what: &str, ours: &T, theirs: &T) {
        if ours != theirs {
            self.differ(at, what, ours, theirs);
        }
    }

    fn names<'n>(
        &mut self,
        at: Trail<'_>,
        what: &str,
        ours: impl Iterator<Item = &'n str> + Clone,
        theirs: impl Iterator<Item = &'n str> + Clone,
    ) {
        // Mostly they come in the same order.
        if ours.clone().eq(theirs.clone()) {
            return;
        }
        let (ours, theirs): (BTreeSet<&str>, BTreeSet<&str>) = (ours.collect(), theirs.collect());
        if ours != theirs {
            let list = |one: &BTreeSet<&str>, other: &BTreeSet<&str>| {
                let more: Vec<&str> = one.difference(other).copied().collect();
                if more.is_empty() { "no more".to_owned() } else { format!("also `{}`", more.join("`, `")) }
            };
            self.differ(at, what, &list(&ours, &theirs), &list(&theirs, &ours));
        }
    }

    fn document(&mut self, root: &At<'_>, openapi: &OpenAPI) {
        let root_at = Trail::At(&root.pointer);
        let ours: Vec<_> = root.parts("paths").filter(|(path, _)| path.starts_with('/')).collect();
        let theirs = &openapi.paths.paths;
        let names = ours.iter().map(|(path, _)| *path);
        self.names(Trail::Member(&root_at, "paths"), "the paths", names, theirs.keys().map(String::as_str));
        for (path, item) in &ours {
            if let Some(ReferenceOr::Item(theirs)) = theirs.get(*path) {
                self.item(item, theirs);
            }
        }
        let components = openapi.components.iter().flat_map(|components| &components.schemas);
        let Some(schemas) = root.part("components").and_then(|components| components.part("schemas")) else {
            return;
        };
        let at = Trail::At(&schemas.pointer);
        for (name, theirs) in components {
            self.schema(schemas.node.get(name), theirs.into(), Trail::Member(&at, name));
        }
    }

    fn item(&mut self, ours: &At<'_>, theirs: &PathItem) {
        // Those that 3.0 knows.
        let known = ours.members().filter(|(name, operation)| of_30(name) && operation.node.is_object());
        let operations: Vec<_> =
            known.filter_map(|(name, operation)| Some((name, operation.followed()?))).collect();
        let methods = operations.iter().map(|(method, _)| *method);
        let others: Vec<&str> = theirs.iter().map(|(method, _)| method).collect();
        self.names(Trail::At(&ours.pointer), "the methods", methods, others.iter().copied());
        self.parameters(ours, &theirs.parameters);
        for (method, operation) in &operations {
            if let Some((_, theirs)) = theirs.iter().find(|(name, _)| name == method) {
                self.operation(operation, theirs);
            }
        }
    }

    fn operation(&mut self, ours: &At<'_>, theirs: &Operation) {
        let id = ours.text("operationId").unwrap_or_default();
        let at = Trail::At(&ours.pointer);
        self.same(at, "the `operationId`", &id, &theirs.operation_id.as_deref().unwrap_or_default());
        self.parameters(ours, &theirs.parameters);
        if let (Some(ours), Some(ReferenceOr::Item(theirs))) = (ours.get("requestBody"), &theirs.request_body)
        {
            let at = Trail::At(&ours.pointer);
            self.same(at, "`required`", &ours.is("required"), &theirs.required);
            self.content(&ours, theirs.content.iter());
        }
        let Some(responses) = ours.get("responses") else { return };
        let keys: Vec<_> = responses.members().filter(|(name, _)| !name.starts_with("x-")).collect();
        let statuses: Vec<String> = theirs.responses.responses.keys().map(ToString::to_string).collect();
        let default = theirs.responses.default.as_ref();
        let upper: Vec<String> = keys.iter().map(|(name, _)| status(name)).collect();
        self.names(
            Trail::At(&responses.pointer),
            "the statuses",
            upper.iter().map(String::as_str),
            statuses.iter().map(String::as_str).chain(default.map(|_| "default")),
        );
        for ((_, ours), key) in keys.iter().zip(&upper) {
            let theirs = theirs.responses.responses.iter().find(|(name, _)| name.to_string() == *key);
            let theirs = theirs.map(|(_, response)| response).or(default.filter(|_| key == "default"));
            if let Some(ReferenceOr::Item(theirs)) = theirs {
                self.content(ours, theirs.content.iter());
            }
        }
    }

    fn parameters(&mut self, holder: &At<'_>, theirs: &[ReferenceOr<Parameter>]) {
        for (ours, theirs) in holder.list("parameters").zip(theirs) {
            let ReferenceOr::Item(theirs) = theirs else { continue };
            let data = theirs.parameter_data_ref();
            let (location, style) = place_and_style(theirs);
            let text = |name: &str| ours.text(name).unwrap_or_default();
            let at = Trail::At(&ours.pointer);
            self.same(at, "`name`", &text("name"), &data.name.as_str());
            self.same(at, "`in`", &text("in"), &location);
            self.same(at, "`required`", &ours.is("required"), &data.required);
            if ours.node.has("style") {
                self.same(at, "`style`", &text("style"), &style.as_str());
            }
            match &data.format {
                ParameterSchemaOrContent::Schema(schema) => {
                    self.schema(ours.node.get("schema"), schema.into(), Trail::Member(&at, "schema"));
                }
                ParameterSchemaOrContent::Content(content) => self.content(&ours, content.iter()),
            }
        }
    }

    fn content<'m>(
        &mut self,
        ours: &At<'_>,
        theirs: impl Iterator<Item = (&'m String, &'m MediaType)> + Clone,
    ) {
        let holder = Trail::At(&ours.pointer);
        let at = Trail::Member(&holder, "content");
        let content = ours.node.get("content");
        let names: Vec<_> = content.into_iter().flat_map(Node::members).map(|(name, _)| name).collect();
        self.names(
            at,
            "the media types",
            names.iter().copied(),
            theirs.clone().map(|(name, _)| name.as_str()),
        );
        for (name, media) in theirs {
            if let (Some(media), Some(ours)) = (&media.schema, content.and_then(|content| content.get(name)))
            {
                let at = Trail::Member(&at, name);
                self.schema(ours.get("schema"), media.into(), Trail::Member(&at, "schema"));
            }
        }
    }

    fn schema(&mut self, ours: Option<Node<'_>>, theirs: Held<'_>, at: Trail<'_>) {
        let Some(ours) = ours else {
            self.differ(at, "a schema", &"none", &"one");
            return;
        };
        let view = View::of(ours);
        let theirs = match theirs {
            Held::Schema(theirs) => theirs,
            Held::Reference(reference) => {
                self.same(at, "`$ref`", &ours.reference().unwrap_or_default(), &reference);
                return;
            }
        };
        let keywords = Keywords::of(&theirs.schema_kind);
        let text = |name: &str| view.text(name).unwrap_or_default();
        self.same(at, "`type`", &text("type"), &keywords.type_name.unwrap_or_default());
        self.same(at, "`format`", &text("format"), &keywords.format.as_deref().unwrap_or_default());
        self.same(at, "`nullable`", &view.is("nullable"), &theirs.schema_data.nullable);
        let listed = view.get("enum").map_or(0, |values| values.elements().count());
        self.same(at, "the number of values", &listed, &keywords.values);
        self.bounds(view, at, &keywords);
        let required: Vec<_> = view.get("required").into_iter().flat_map(Node::texts).collect();
        let known = keywords.required.iter().map(String::as_str);
        self.names(at, "`required`", required.iter().copied(), known);
        let properties: Vec<_> = view.properties().collect();
        let known = keywords.properties.iter().map(|(name, _)| *name);
        self.names(at, "the properties", properties.iter().map(|(name, _)| *name), known);
        self.held(ours, keywords, at);
    }

    /// The schemas that a schema holds.
    fn held(&mut self, ours: Node<'_>, keywords: Keywords<'_>, at: Trail<'_>) {
        let properties = ours.get("properties");
        let holder = Trail::Member(&at, "properties");
        for (name, theirs) in keywords.properties {
            let ours = properties.and_then(|known| known.get(name));
            self.schema(ours, theirs, Trail::Member(&holder, name));
        }
        if let Some(items) = keywords.items {
            self.schema(ours.get("items"), items, Trail::Member(&at, "items"));
        }
        for (keyword, theirs) in
            COMPOSITIONS.into_iter().zip([keywords.all_of, keywords.one_of, keywords.any_of])
        {
            let members: Vec<_> = ours.get(keyword).into_iter().flat_map(Node::elements).collect();
            let holder = Trail::Member(&at, keyword);
            if members.len() != theirs.len() {
                let what = format!("the number of members of `{keyword}`");
                self.differ(at, &what, &members.len(), &theirs.len());
            }
            for ((number, ours), theirs) in members.into_iter().zip(theirs) {
                self.schema(Some(ours), theirs.into(), Trail::Element(&holder, number));
            }
        }
    }

    /// Numbers are compared as floats, which is what the second reader makes of them.
    fn bounds(&mut self, view: View<'_>, at: Trail<'_>, keywords: &Keywords<'_>) {
        let float = |name: &str| view.get(name).and_then(Node::number).and_then(|number| number.as_f64());
        for (name, theirs) in &keywords.bounds {
            let ours = float(name);
            if ours != *theirs {
                let text =
                    |bound: Option<f64>| bound.map_or_else(|| "none".to_owned(), |bound| bound.to_string());
                self.differ(at, &format!("`{name}`"), &text(ours), &text(*theirs));
            }
        }
        for (name, theirs) in &keywords.flags {
            let ours = view.is(name);
            if ours != *theirs {
                self.differ(at, &format!("`{name}`"), &ours, theirs);
            }
        }
    }
}

/// Whether a path item of 3.0 has a key for this method.
fn of_30(name: &str) -> bool {
    paths::METHODS.contains(&name) && name != "query"
}

/// The location of a parameter and its style.
fn place_and_style(parameter: &Parameter) -> (&'static str, String) {
    let name = |style: serde_json::Result<Value>| {
        style.ok().and_then(|style| style.as_str().map(str::to_owned)).unwrap_or_default()
    };
    match parameter {
        Parameter::Query { style, .. } => ("query", name(serde_json::to_value(style))),
        Parameter::Header { style, .. } => ("header", name(serde_json::to_value(style))),
        Parameter::Path { style, .. } => ("path", name(serde_json::to_value(style))),
        Parameter::Cookie { style, .. } => ("cookie", name(serde_json::to_value(style))),
    }
}

/// A key of the responses, ranges in capitals.
fn status(key: &str) -> String {
    if key == "default" { key.to_owned() } else { key.to_ascii_uppercase() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    /// What is reported about a text, given the text that the second reader gets.
    fn compared(ours: &str, theirs: &str) -> Vec<String> {
        let source = Source::new("a.yaml", ours);
        let mut diagnostics = Diagnostics::new();
        let document = crate::load::load(&source, &mut diagnostics).expect("a document");
        let mut comparison = Comparison { noted: HashSet::new(), found: Diagnostics::new() };
        let openapi = read(theirs).document.expect("a document");
        comparison.document(&document.root().expect("a root"), &openapi);
        let shown = |one: &Diagnostic| {
            format!("{}: {}", one.place.pointer().map_or("", Pointer::as_str), one.message)
        };
        comparison.found.iter().map(shown).collect()
    }

    const DOCUMENT: &str = "openapi: 3.0.3
info: {title: t, version: v}
paths:
  /a/{b}:
    get:
      operationId: c
      parameters: [{name: b, in: path, required: true, schema: {type: string, maxLength: 3}}]
      responses:
        '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/E'}}}}
components:
  schemas:
    E:
      type: object
      required: [f]
      properties:
        f: {type: integer, minimum: 1, exclusiveMinimum: true, nullable: true}
        g: {type: array, items: {type: string, enum: [h, i], format: date}}
        j: {oneOf: [{type: string}, {$ref: '#/components/schemas/E'}]}
";

    #[test]
    fn each_difference_is_found() {
        assert_eq!(compared(DOCUMENT, DOCUMENT), Vec::<String>::new());
        for (from, to, place) in [
            ("/a/{b}:", "/a/b:", "/paths"),
            ("get:", "put:", "/paths/~1a~1{b}"),
            ("operationId: c", "operationId: z", "/paths/~1a~1{b}/get"),
            ("in: path, required: true", "in: query", "/paths/~1a~1{b}/get/parameters/0"),
            ("name: b", "name: z", "/paths/~1a~1{b}/get/parameters/0"),
            ("maxLength: 3", "maxLength: 4", "/paths/~1a~1{b}/get/parameters/0/schema"),
            ("'200'", "'201'", "/paths/~1a~1{b}/get/responses"),
            ("application/json", "text/json", "/paths/~1a~1{b}/get/responses/200/content"),
            (
                "schemas/E'}}}}",
                "schemas/Z'}}}}",
                "/paths/~1a~1{b}/get/responses/200/content/application~1json/schema",
            ),
            ("required: [f]", "required: [g]", "/components/schemas/E"),
            ("j: {oneOf", "z: {oneOf", "/components/schemas/E"),
            ("minimum: 1", "minimum: 2", "/components/schemas/E/properties/f"),
            ("exclusiveMinimum: true, ", "", "/components/schemas/E/properties/f"),
            (", nullable: true", "", "/components/schemas/E/properties/f"),
            ("type: integer", "type: number", "/components/schemas/E/properties/f"),
            ("enum: [h, i]", "enum: [h]", "/components/schemas/E/properties/g/items"),
            ("format: date", "format: time", "/components/schemas/E/properties/g/items"),
            ("[{type: string}, {$ref", "[{$ref", "/components/schemas/E/properties/j"),
        ] {
            let changed = DOCUMENT.replacen(from, to, 1);
            assert_ne!(changed, DOCUMENT, "{from}");
            let found = compared(DOCUMENT, &changed);
            let at = format!("{place}: ");
            assert!(found.iter().any(|one| one.starts_with(&at)), "{from}: {found:?}");
        }
    }
}
