//! From texts to a [`Document`]: each value is held against the grammar, references are resolved. What is wrong is
//! reported, and kept beside the trees, so that later stages find only what can be used.

mod anchors;
mod bases;
mod cycles;
mod losses;
pub(crate) mod notes;
mod once;
mod parameters;
mod parts;
mod parts_20;
mod references;
mod schemas;
mod walk;

use crate::diagnostics::{Code, Cost, Diagnostic, Diagnostics, Place};
use crate::document::grammar::{Kind, Shape, describe};
use crate::document::{At, Document, Node, Version};
use crate::pointer::Pointer;
use crate::source::Source;
use walk::Walker;

/// Reads a document. What is wrong with it is added to `diagnostics`; `None` if nothing can be used.
pub fn load<'s>(source: &'s Source, diagnostics: &mut Diagnostics) -> Option<Document<'s>> {
    diagnostics.extend(source.parsed().found.iter().cloned());
    let mut document = Document::new(source, Version::V3_1);
    document.version = version(&document.root()?, diagnostics)?;
    for file in &source.files {
        diagnostics.extend(file.parsed().found.iter().cloned());
    }
    let (tables, found) = {
        let mut walker = Walker::new(&document);
        if let Some(root) = document.root() {
            walker.value(Shape::Object(Kind::OpenApi), root.node);
            // What webhooks were called before 3.1 had them.
            if let Some(webhooks) = root.get("x-webhooks") {
                walker.value_at(
                    &webhooks.pointer,
                    Shape::Map(&Shape::Reference(Kind::PathItem)),
                    webhooks.node,
                );
            }
        }
        let tables = references::resolve(&document, &mut walker);
        (tables, walker.finish())
    };
    diagnostics.extend(found);
    document.found_out = tables;
    Some(document)
}

/// The version of the document, if it is one that can be read and says anything.
fn version(root: &At<'_>, diagnostics: &mut Diagnostics) -> Option<Version> {
    let version = openapi_version(root.node).map_err(|problem| diagnostics.push(*problem)).ok()?;
    if let Some(text) = root.text("openapi").filter(|text| minor(text).is_some_and(|minor| minor > NEWEST)) {
        let message = format!("OpenAPI {text} is newer than what is read");
        diagnostics.push(
            Diagnostic::new(Code::NewerVersion, Pointer::root().child("openapi"), message)
                .consequence(Cost::ReadAs(format!("OpenAPI 3.{NEWEST}"))),
        );
    }
    let parts: &[&str] = match version {
        Version::V2_0 => &["paths", "definitions"],
        _ => &["paths", "components", "webhooks"],
    };
    if parts.iter().all(|name| root.node.get(name).is_none_or(|part| !part.is_object() || part.is_empty())) {
        // OpenAPI allows `paths` to be empty, but not that nothing stands for the API.
        if !parts.iter().any(|name| root.node.has(name)) {
            let message = format!(
                "the document has neither `{}`",
                parts.iter().take(2).copied().collect::<Vec<_>>().join("` nor `")
            );
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

fn openapi_version(root: Node<'_>) -> Result<Version, Box<Diagnostic>> {
    if !root.is_object() {
        let message = format!("the document is {}, not an object", describe(root));
        return Err(Box::new(Diagnostic::new(Code::NotOpenApi, Pointer::root(), message)));
    }
    let keys = ["openapi", "swagger"];
    let Some((key, version)) = keys.into_iter().find_map(|key| Some((key, root.get(key)?))) else {
        let diagnostic = Diagnostic::new(Code::NotOpenApi, Place::Document, "the root has no key `openapi`");
        let meant = root.members().find_map(|(name, _)| {
            keys.into_iter().find(|key| name.to_lowercase() == *key).map(|key| (name, key))
        });
        return Err(Box::new(match meant {
            Some((name, key)) => diagnostic.help(format!("write `{key}` instead of `{name}`")),
            None => diagnostic,
        }));
    };
    let text = version.text().unwrap_or_default();
    if text == "2" || text.starts_with("2.0") {
        return Ok(Version::V2_0);
    }
    match minor(text) {
        Some(0) => Ok(Version::V3_0),
        Some(1) => Ok(Version::V3_1),
        Some(NEWEST..) => Ok(Version::V3_2),
        None => {
            let message = format!("there is no OpenAPI {text}");
            let place = Pointer::root().child(key);
            Err(Box::new(
                Diagnostic::new(Code::Version, place, message).help("2.0, 3.0, 3.1 and 3.2 are read"),
            ))
        }
    }
}

/// The newest minor version of OpenAPI 3 that is known.
const NEWEST: u32 = 2;

/// The minor version of an OpenAPI 3.
fn minor(text: &str) -> Option<u32> {
    match text.strip_prefix('3')? {
        "" => Some(0),
        rest => rest.strip_prefix('.')?.split(['.', '-']).next()?.parse().ok(),
    }
}

#[cfg(test)]
mod tests;
