//! Media types, and what they carry.

use serde_json::Value;

use super::View;
use crate::document::{At, Node, Version};
use crate::pointer::Pointer;

/// What is meant where 2.0 names no media type.
pub(super) const JSON: &str = "application/json";

/// A media type and what it carries.
#[derive(Debug)]
pub(crate) struct Media<'d> {
    pub(crate) name: &'d str,
    pub(crate) pointer: Pointer,
    pub(crate) carries: Carried<'d>,
    /// What each item of a sequence is.
    pub(crate) items: Option<At<'d>>,
    /// `encoding` by property.
    pub(crate) encoding: Vec<(&'d str, At<'d>)>,
    pub(crate) example: Option<Value>,
}

/// What a media type carries.
#[derive(Debug, Clone)]
pub(crate) enum Carried<'d> {
    /// Nothing is said of it.
    Unsaid,
    Schema(At<'d>),
    /// Bytes, whatever the media type.
    File(At<'d>),
    /// The fields of a form, and where they are listed.
    Form(Pointer, Vec<(&'d str, At<'d>)>),
}

impl<'d> Media<'d> {
    pub(super) fn new(name: &'d str, pointer: Pointer, carries: Carried<'d>) -> Self {
        Self { name, pointer, carries, items: None, encoding: Vec::new(), example: None }
    }
}

/// The media types of `content`.
pub(crate) fn content<'d>(holder: &At<'d>) -> Vec<Media<'d>> {
    let media = holder.parts("content").map(|(name, written)| {
        // Of what a reference that leads nowhere would describe, the name is known.
        let Some(at) = written.clone().followed() else {
            return Media::new(name, written.pointer, Carried::Unsaid);
        };
        let carries = at.get("schema").map_or(Carried::Unsaid, Carried::Schema);
        Media {
            items: at.get("itemSchema"),
            encoding: at.parts("encoding").collect(),
            example: example(&at),
            ..Media::new(name, at.pointer, carries)
        }
    });
    media.collect()
}

/// The media types of a response of 2.0: those that the operation produces.
pub(super) fn answer_20<'d>(operation: &View<'d>, response: &At<'d>) -> Vec<Media<'d>> {
    let Some(schema) = response.get("schema") else { return Vec::new() };
    let examples = response.node.get("examples");
    let is_file = schema.text("type") == Some("file");
    let carries = if is_file { Carried::File(schema) } else { Carried::Schema(schema) };
    let media = operation.listed("produces").into_iter().map(|name| Media {
        example: examples.and_then(|examples| examples.get(name)).map(Node::to_value),
        ..Media::new(name, response.pointer.clone(), carries.clone())
    });
    media.collect()
}

/// The example of a parameter or of a media type: of several the first that has a value.
pub(crate) fn example(holder: &At<'_>) -> Option<Value> {
    // Parameters of 2.0 have none of their own.
    let vendors = || {
        let is_2_0 = holder.node.document().version == Version::V2_0;
        holder.node.get("x-example").filter(|_| is_2_0)
    };
    let one = holder.node.get("example").or_else(vendors).map(Node::to_value);
    one.or_else(|| {
        let mut examples = holder.parts("examples").filter_map(|(_, example)| example.followed());
        examples.find_map(|example| value(&example))
    })
}

/// The value of an example; since 3.2 apart from how it is written.
fn value(example: &At<'_>) -> Option<Value> {
    let value = example.node.get("value").or_else(|| example.node.get("dataValue"));
    value.map(Node::to_value).or_else(|| {
        let text = example.text("serializedValue")?;
        Some(serde_json::from_str(text).unwrap_or_else(|_| text.into()))
    })
}
