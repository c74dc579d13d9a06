//! Forms of 2.0: parameters that are the fields of a body.

use super::{Body, Carried, Media, View};
use crate::document::{At, Node, Version};

pub(crate) const URL_ENCODED: &str = "application/x-www-form-urlencoded";
pub(crate) const MULTIPART: &str = "multipart/form-data";

/// How the items of a list become one text, from the outermost list inwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Joined {
    /// Whether each item of the outermost list stands for itself.
    pub(crate) repeated: bool,
    /// What stands between the items of each list that is not repeated.
    pub(crate) separators: String,
}

impl Joined {
    /// How a parameter or header of 2.0 writes its lists; `None` if it is none.
    pub(crate) fn of(parameter: &At<'_>) -> Option<Self> {
        if parameter.node.document().version != Version::V2_0 {
            return None;
        }
        let mut joined = Self { repeated: false, separators: String::new() };
        let mut level = Some(parameter.node);
        while let Some(node) = level.filter(|node| node.get("type").and_then(Node::as_text) == Some("array"))
        {
            match node.get("collectionFormat").and_then(Node::as_text).unwrap_or_default() {
                "multi" => joined.repeated = true,
                "ssv" => joined.separators.push(' '),
                "tsv" => joined.separators.push('\t'),
                "pipes" => joined.separators.push('|'),
                _ => joined.separators.push(','),
            }
            level = node.get("items").map(Node::followed);
        }
        (joined.repeated || !joined.separators.is_empty()).then_some(joined)
    }
}

/// Whether a field holds a file, or several.
pub(crate) fn is_file(field: Node<'_>) -> bool {
    let says = |node: Node<'_>| node.get("type").and_then(Node::as_text) == Some("file");
    says(field) || field.get("items").is_some_and(says)
}

impl<'d> View<'d> {
    /// The parameters `in: formData`, as one body.
    pub(super) fn form(&self) -> Option<Body<'d>> {
        let fields = self.parameters("formData").into_iter();
        let fields: Vec<(&'d str, At<'d>)> = fields.filter_map(|at| Some((at.text("name")?, at))).collect();
        if fields.is_empty() {
            return None;
        }
        let holder = if self.at.node.has("parameters") { &self.at } else { &self.item };
        let pointer = holder.pointer.child("parameters");
        let required = fields.iter().any(|(_, field)| field.is("required"));
        let has_file = fields.iter().any(|(_, field)| is_file(field.node));
        let carries = Carried::Form(pointer.clone(), fields);
        let media = self.form_types(has_file).into_iter();
        let media = media.map(|name| Media::new(name, pointer.clone(), carries.clone())).collect();
        Some(Body { at: None, pointer, required, media })
    }

    /// The media types that forms have; a file can only be a part.
    fn form_types(&self, has_file: bool) -> Vec<&'d str> {
        let mut names = self.listed("consumes");
        let is = |name: &str, of: &str| name.trim().to_ascii_lowercase().starts_with(of);
        names.retain(|name| is(name, "multipart/") || (!has_file && is(name, URL_ENCODED)));
        if names.is_empty() {
            names.push(if has_file { MULTIPART } else { URL_ENCODED });
        }
        names
    }
}
