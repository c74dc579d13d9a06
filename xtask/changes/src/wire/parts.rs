//! How the properties of a form are written: `encoding`, with the headers of parts.

use std::collections::{BTreeSet, HashMap};

use generator::model::{
    Header, Media, MediaKind, Parameter, ParameterEncoding, PartEncoding, SchemaUse, Schemas, Shape, Style,
    Text,
};
use generator::pointer::Pointer;

use super::findings::Finding;
use super::relation::rules;
use super::shapes::is_composed;
use super::walk::Walk;
use super::written::Written;
use super::{Found, docs};
use crate::change::Way;

/// What is sent as a form, or in parts.
#[derive(Clone, Copy)]
pub struct Encoded<'a> {
    at: &'a Pointer,
    kind: MediaKind,
    schema: Option<SchemaUse>,
    parts: &'a [PartEncoding],
}

impl<'a> Encoded<'a> {
    /// Of a body.
    pub fn of_body(of: &'a Media) -> Self {
        Self { at: &of.pointer, kind: of.kind, schema: of.schema, parts: &of.parts }
    }

    /// Of a parameter that is written by a media type.
    pub fn of_parameter(of: &'a Parameter) -> Option<Self> {
        match &of.encoding {
            ParameterEncoding::Content { kind, parts, .. } => {
                Some(Self { at: &of.pointer, kind: *kind, schema: Some(of.schema), parts })
            }
            _ => None,
        }
    }

    fn part(self, property: &str) -> Option<&'a PartEncoding> {
        self.parts.iter().find(|part| part.property == property)
    }
}

/// Compares all properties of which either document says how they are written.
pub fn compare(
    walk: &mut Walk<'_>,
    found: &mut Found,
    (old, new): (Encoded<'_>, Encoded<'_>),
    subject: &str,
) {
    let (old_schemas, new_schemas) = (&walk.old.schemas, &walk.new.schemas);
    let named: BTreeSet<&str> =
        old.parts.iter().chain(new.parts).map(|part| part.property.as_str()).collect();
    for property in properties(new_schemas, new) {
        let values = (shape(old_schemas, old, property), shape(new_schemas, new, property));
        // What comes or goes with its property is said of that.
        let (Some(was), Some(is)) = values else { continue };
        if !named.contains(property) && !is_file_of_one(was, is) {
            continue;
        }
        let parts = (old.part(property), new.part(property));
        let of_part = format!("{subject} part {property}");
        let places =
            (parts.0.map_or(old.at, |part| &part.pointer), parts.1.map_or(new.at, |part| &part.pointer));
        let types = (types(parts.0, old_schemas, was), types(parts.1, new_schemas, is));
        let mut own = media_types(&types.0, &types.1);
        let composed = is_composed(was) || is_composed(is);
        let written = (style(parts.0, old.kind, composed), style(parts.1, new.kind, composed));
        if written.0 != written.1 {
            let finding = Finding::new(rules::WRITTEN_OTHERWISE, "is written in another way");
            own.push(finding.changed(written.0, written.1));
        }
        let set = |finding: Finding| {
            finding.going(Way::Sent).about(of_part.clone()).at(places.0.clone(), places.1.clone())
        };
        found.own.extend(own.into_iter().map(set));
        let of =
            (parts.0.map_or(&[][..], |part| &part.headers), parts.1.map_or(&[][..], |part| &part.headers));
        headers(walk, found, of, places, &of_part);
    }
}

/// How both documents have values written: the properties of a form each, and what is none as JSON.
pub fn written(walk: &mut Walk<'_>, (old, new): (Encoded<'_>, Encoded<'_>)) -> Written {
    let is_form = |of: Encoded<'_>| matches!(of.kind, MediaKind::Form | MediaKind::Multipart);
    if !is_form(old) || !is_form(new) {
        return Written::Json;
    }
    let said = [old, new].into_iter().flat_map(|of| of.parts.iter().map(move |part| (of.kind, part)));
    let otherwise: HashMap<String, Written> = said
        .filter_map(|(kind, part)| Some((part.property.clone(), written_otherwise(kind, part)?)))
        .collect();
    walk.forms.add(otherwise)
}

/// How a property is written, where a document says that it is written otherwise than usual.
fn written_otherwise(kind: MediaKind, part: &PartEncoding) -> Option<Written> {
    let is_json = part.content_type.as_deref().is_some_and(|one| one.to_ascii_lowercase().contains("json"));
    let is_usual = matches!(part.style, None | Some((Style::Form, true))) && part.separators.is_none();
    match (is_json, kind) {
        (true, MediaKind::Multipart) => Some(Written::JsonField),
        (true, _) => Some(Written::Json),
        _ => (!is_usual).then_some(Written::Text),
    }
}

/// Whether a part was a file, or is one now, and is text on the other side: its media type is another then, though
/// nothing is said of it.
fn is_file_of_one(was: &Shape, is: &Shape) -> bool {
    matches!((was, is), (Shape::Text(was), Shape::Text(is)) if is_bytes(was) != is_bytes(is))
}

fn properties<'a>(schemas: &'a Schemas, of: Encoded<'_>) -> Vec<&'a str> {
    match of.schema.map(|schema| schemas.shape(schema)) {
        Some(Shape::Object(object)) => object.properties.iter().map(|one| one.name.as_str()).collect(),
        _ => Vec::new(),
    }
}

/// What a property holds.
fn shape<'a>(schemas: &'a Schemas, of: Encoded<'_>, property: &str) -> Option<&'a Shape> {
    match schemas.shape(of.schema?) {
        Shape::Object(object) => {
            let named = object.properties.iter().find(|one| one.name == property)?;
            Some(schemas.shape(named.schema))
        }
        _ => None,
    }
}

/// The media types that a part may have: those that are listed, or the one that OpenAPI gives to such a value.
fn types(part: Option<&PartEncoding>, schemas: &Schemas, holds: &Shape) -> BTreeSet<String> {
    match part.and_then(|part| part.content_type.as_deref()) {
        Some(listed) => listed.split(',').map(|one| one.trim().to_ascii_lowercase()).collect(),
        None => usual(schemas, holds).map(str::to_owned).into_iter().collect(),
    }
}

/// The media type of what nothing is said of; none, where that depends on the value.
fn usual(schemas: &Schemas, holds: &Shape) -> Option<&'static str> {
    let mut holds = holds;
    // A list is written item by item.
    while let Shape::Array(list) = holds {
        holds = schemas.shape(list.items);
    }
    Some(match holds {
        Shape::Object(_) | Shape::Tuple(_) => "application/json",
        Shape::Text(text) if is_bytes(text) => "application/octet-stream",
        Shape::Boolean | Shape::Integer(_) | Shape::Number(_) | Shape::Text(_) | Shape::Enumeration(_) => {
            "text/plain"
        }
        _ => return None,
    })
}

fn is_bytes(of: &Text) -> bool {
    of.format.as_deref() == Some("binary")
}

fn media_types(old: &BTreeSet<String>, new: &BTreeSet<String>) -> Vec<Finding> {
    // Of a value that can be anything it is not known which it would have.
    if old.is_empty() || new.is_empty() {
        let changed = || Finding::new(rules::WRITTEN_OTHERWISE, "has other media types");
        let said = |all: &BTreeSet<String>| all.iter().cloned().collect::<Vec<_>>().join(", ");
        return (old != new).then(|| changed().changed(said(old), said(new))).into_iter().collect();
    }
    let lacks = |all: &BTreeSet<String>, others: &BTreeSet<String>| -> Vec<String> {
        all.iter().filter(|one| !others.iter().any(|other| covers(other, one))).cloned().collect()
    };
    let gone = lacks(old, new)
        .into_iter()
        .map(|one| Finding::new(rules::MEDIA_REMOVED_SENT, format!("cannot be {one} any more")));
    let come =
        lacks(new, old).into_iter().map(|one| Finding::new(rules::MEDIA_ADDED, format!("can be {one} now")));
    gone.chain(come).collect()
}

/// Whether a media type or a range of them has another among it.
fn covers(range: &str, one: &str) -> bool {
    range == one
        || range == "*/*"
        || range.strip_suffix('*').is_some_and(|start| start.ends_with('/') && one.starts_with(start))
}

/// How the value stands in the form, as far as it makes a difference.
fn style(part: Option<&PartEncoding>, kind: MediaKind, composed: bool) -> String {
    let style = part.and_then(|part| part.style).map(|(style, explode)| {
        let explode = if composed && explode { ", exploded" } else { "" };
        if composed { format!("{style:?}{explode}") } else { String::new() }
    });
    let style = match style {
        // Without a word on it, a form is written so, but for what is no list in it.
        Some(usual) if kind == MediaKind::Form && usual == "Form, exploded" => String::new(),
        other => other.unwrap_or_default(),
    };
    let separators = part.and_then(|part| part.separators.as_deref()).filter(|_| composed);
    let separators = separators.map(|between| format!(", joined by {between:?}")).unwrap_or_default();
    let reserved =
        if part.is_some_and(|part| part.allow_reserved) { ", reserved characters as they are" } else { "" };
    let said = format!("{style}{separators}{reserved}");
    if said.is_empty() { "as usual".to_owned() } else { said.trim_start_matches(", ").to_owned() }
}

/// The headers that a part is sent with.
fn headers(
    walk: &mut Walk<'_>,
    found: &mut Found,
    (old, new): (&[Header], &[Header]),
    places: (&Pointer, &Pointer),
    subject: &str,
) {
    let same = |one: &Header, other: &Header| one.name.eq_ignore_ascii_case(&other.name);
    let named = |of: &Header| format!("{subject} header {}", of.name);
    for header in new {
        let Some(known) = old.iter().find(|known| same(known, header)) else {
            let (judged, what) = if header.required {
                (rules::REQUIRED_INPUT_ADDED, "is there, and required")
            } else {
                (rules::OPTIONAL_INPUT_ADDED, "can be sent now")
            };
            let finding = Finding::new(judged, what).going(Way::Sent).about(named(header));
            found.own.push(finding.at(places.0.clone(), header.pointer.clone()));
            continue;
        };
        let mut own =
            docs::compare((&known.docs, &header.docs), (&known.pointer, &header.pointer), Way::Sent);
        if known.required != header.required {
            let (judged, what) = if header.required {
                (rules::INPUT_REQUIRED, "is required now")
            } else {
                (rules::INPUT_OPTIONAL, "is not required any more")
            };
            own.push(Finding::new(judged, what).going(Way::Sent));
        }
        if let (Some(was), Some(is)) = (known.schema, header.schema) {
            let (root, null) = walk.places(was, is, (Way::Sent, Written::Text));
            found.roots.push(root);
            own.extend(null);
        }
        let set =
            |finding: Finding| finding.about(named(header)).at(known.pointer.clone(), header.pointer.clone());
        found.own.extend(own.into_iter().map(set));
    }
    for header in old.iter().filter(|known| new.iter().all(|header| !same(known, header))) {
        let finding = Finding::new(rules::INPUT_REMOVED, "is gone").going(Way::Sent).about(named(header));
        found.own.push(finding.at(header.pointer.clone(), places.1.clone()));
    }
}
