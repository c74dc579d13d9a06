//! An operation as it is written, with what differs between versions of OpenAPI as methods.

mod form;
mod media;
mod pages;
mod repeats;

use super::extensions::{OPERATION_GROUPS, OPERATION_NAMES, RUST_NAME};
use super::schema::View as SchemaView;
use super::{At, Node, Version};
use crate::pointer::Pointer;

pub(crate) use form::{Joined, MULTIPART, URL_ENCODED, is_file};
pub(crate) use media::{Carried, Media, content, example};
pub(crate) use pages::{Input, Next, Pages};
pub(crate) use repeats::status;

/// An operation, with what it takes over from the document and from its path item.
#[derive(Debug, Clone)]
pub(crate) struct View<'d> {
    pub(crate) root: At<'d>,
    pub(crate) item: At<'d>,
    pub(crate) at: At<'d>,
}

/// What an operation sends.
#[derive(Debug)]
pub(crate) struct Body<'d> {
    /// Where it is described; a form of 2.0 is described field by field.
    pub(crate) at: Option<At<'d>>,
    pub(crate) pointer: Pointer,
    pub(crate) required: bool,
    pub(crate) media: Vec<Media<'d>>,
}

impl<'d> View<'d> {
    fn version(&self) -> Version {
        self.at.node.document().version
    }

    /// A name that an extension gives it, behind the group that another gives, and whether it is meant for Rust; then it
    /// is whole.
    pub(crate) fn name(&self) -> Option<(String, bool)> {
        let text =
            |key: &str| self.at.node.get(key).and_then(Node::as_text).filter(|text| !text.trim().is_empty());
        if let Some(own) = text(RUST_NAME) {
            return Some((own.to_owned(), true));
        }
        let name = OPERATION_NAMES.iter().find_map(|key| text(key))?;
        let words: Vec<&str> = self.groups().into_iter().chain([name]).collect();
        Some((words.join("_"), false))
    }

    /// The name that an extension gives it within its group; none, where another one is whole.
    pub(crate) fn name_in_group(&self) -> Option<&'d str> {
        let text = |key: &str| self.at.node.get(key).and_then(Node::as_text);
        OPERATION_NAMES.iter().filter(|_| text(RUST_NAME).is_none()).find_map(|key| text(key))
    }

    /// The groups that an extension puts it in, each within the one before.
    pub(crate) fn groups(&self) -> Vec<&'d str> {
        let groups = OPERATION_GROUPS.iter().filter_map(|key| self.at.node.get(key));
        let mut groups = groups.map(|group| match group.as_text() {
            Some(text) => text.split('.').collect(),
            None => group.texts().collect::<Vec<_>>(),
        });
        let has_name = |groups: &Vec<&str>| groups.iter().any(|name| !name.trim().is_empty());
        groups.find(has_name).unwrap_or_default().into_iter().filter(|name| !name.trim().is_empty()).collect()
    }

    /// What it sends; the place of the reference, if that leads nowhere.
    pub(crate) fn body(&self) -> Option<Result<Body<'d>, Pointer>> {
        if self.version() == Version::V2_0 {
            return self.body_parameter().or_else(|| self.form()).map(Ok);
        }
        let written = self.at.get("requestBody")?;
        let pointer = written.pointer.clone();
        let Some(at) = written.followed() else { return Some(Err(pointer)) };
        let (pointer, required) = (at.pointer.clone(), at.is("required"));
        Some(Ok(Body { pointer, required, media: content(&at), at: Some(at) }))
    }

    /// The media types of one of its responses.
    pub(crate) fn answer(&self, response: &At<'d>) -> Vec<Media<'d>> {
        match self.version() {
            Version::V2_0 => media::answer_20(self, response),
            _ => content(response),
        }
    }

    /// Whether it is said of one of its responses that it has no body: by content with nothing in it, in 2.0 by none.
    pub(crate) fn is_bodiless(&self, response: &At<'d>) -> bool {
        match self.version() {
            Version::V2_0 => !response.node.has("schema"),
            _ => response.node.has("content") && response.parts("content").next().is_none(),
        }
    }

    /// The parameter `in: body`.
    fn body_parameter(&self) -> Option<Body<'d>> {
        let at = self.parameters("body").pop()?;
        let carries = match at.get("schema") {
            None if !at.node.has("type") => Carried::Unsaid,
            schema => Carried::Schema(schema.unwrap_or_else(|| at.clone())),
        };
        let example = example(&at);
        let media = self.listed("consumes").into_iter().map(|name| Media {
            example: example.clone(),
            ..Media::new(name, at.pointer.clone(), carries.clone())
        });
        let (pointer, required, media) = (at.pointer.clone(), at.is("required"), media.collect());
        Some(Body { at: Some(at), pointer, required, media })
    }

    /// The parameters of 2.0 in this location, those of the path item first, each once.
    fn parameters(&self, location: &str) -> Vec<At<'d>> {
        let mut found: Vec<At<'d>> = Vec::new();
        for holder in [&self.item, &self.at] {
            for at in holder.list("parameters").filter_map(At::followed) {
                if at.text("in") == Some(location) && at.node.has("name") {
                    found.retain(|other| other.text("name") != at.text("name"));
                    found.push(at);
                }
            }
        }
        found
    }

    /// The media types of 2.0 that it names under this key, or else the document does; JSON, if nobody does.
    fn listed(&self, key: &str) -> Vec<&'d str> {
        let holder = if self.at.node.has(key) { &self.at } else { &self.root };
        let mut names: Vec<&str> = Vec::new();
        for name in holder.node.get(key).into_iter().flat_map(Node::texts) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        if names.is_empty() { vec![media::JSON] } else { names }
    }
}

/// The schema of a parameter or header; in 2.0 that is the parameter itself.
pub(crate) fn value_of<'d>(at: &At<'d>) -> Option<At<'d>> {
    let schema = at.get("schema");
    if at.node.document().version != Version::V2_0 {
        return schema;
    }
    let view = SchemaView::of(at.node);
    let speaks = || view.implied_type().is_some() || !view.values().is_empty();
    if view.has("type") || (schema.is_none() && speaks()) { Some(at.clone()) } else { schema }
}
