//! A schema as it is written, with what differs between versions of OpenAPI as methods.

mod bounds;
pub(crate) mod keywords;
mod references;
pub(crate) mod types;
mod values;

pub(crate) use bounds::Bound;
use serde_json::Value;

use super::extensions::{FIELD_NAMES, RUST_NAME, SCHEMA_NAMES, SENSITIVE};
use super::{Node, Version};
use crate::formats;
use keywords::HONOURED;
use types::{Meant, meant};

/// The keywords by which a schema refers to another.
pub(crate) const REFERRING: [&str; 3] = ["$ref", "$dynamicRef", "$recursiveRef"];

/// The keywords that compose a schema of others.
pub(crate) const COMPOSITIONS: [&str; 3] = ["allOf", "oneOf", "anyOf"];

/// The keywords that list variants.
pub(crate) const UNIONS: [&str; 2] = ["oneOf", "anyOf"];

/// A schema, or what it says of the values of one of its types.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View<'d> {
    node: Node<'d>,
    /// Only the keywords that speak of this type count.
    only: Option<&'static str>,
    /// Whether `oneOf` and `anyOf` count.
    unions: bool,
}

/// What `additionalProperties` says.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Additional<'d> {
    Unsaid,
    Flag(bool),
    Schema(Node<'d>),
}

impl<'d> View<'d> {
    /// The schema at a node.
    pub(crate) fn of(node: Node<'d>) -> Self {
        Self { node, only: None, unions: true }
    }

    fn version(self) -> Version {
        self.node.document().version
    }

    /// A keyword that counts here. Most that are asked for are not there, so that is looked at first.
    pub(crate) fn get(self, keyword: &str) -> Option<Node<'d>> {
        let found = self.node.get(keyword)?;
        let counts = match self.only {
            Some(name) if keyword == "format" => {
                let of_numbers = found.text().and_then(formats::type_of);
                let of_numbers = matches!(of_numbers, Some("integer" | "number"));
                match name {
                    "string" => !of_numbers,
                    "integer" | "number" => of_numbers,
                    _ => false,
                }
            }
            Some(name) => {
                let name = if name == "integer" { "number" } else { name };
                keywords::type_of(keyword) == Some(name)
            }
            None if UNIONS.contains(&keyword) => self.unions && self.counts(keyword),
            None => self.counts(keyword),
        };
        counts.then_some(found)
    }

    /// OpenAPI 2.0 and 3.0 ignore most of what stands beside `$ref`.
    fn counts(self, keyword: &str) -> bool {
        self.version() > Version::V3_0
            || keyword.starts_with("x-")
            || HONOURED.contains(&keyword)
            || self.node.reference().is_none()
    }

    pub(crate) fn has(self, keyword: &str) -> bool {
        self.get(keyword).is_some()
    }

    fn has_any(self, names: &[&str]) -> bool {
        names.iter().any(|name| self.has(name))
    }

    pub(crate) fn text(self, keyword: &str) -> Option<&'d str> {
        self.get(keyword)?.text()
    }

    /// Whether an extension says that its values are not to be shown.
    pub(crate) fn is_sensitive(self) -> bool {
        SENSITIVE.iter().any(|key| self.is(key))
    }

    pub(crate) fn is(self, keyword: &str) -> bool {
        self.get(keyword).and_then(Node::flag) == Some(true)
    }

    pub(crate) fn count(self, keyword: &str) -> Option<u64> {
        self.get(keyword)?.count()
    }

    /// `false` as a schema: nothing is one of it.
    pub(crate) fn is_nothing(self) -> bool {
        self.node.as_flag() == Some(false)
            || self.node.document().found_out.impossible.contains(&self.node.key())
    }

    /// Whether the schema is null and nothing else.
    pub(crate) fn is_null(self) -> bool {
        let null = |node: Node<'_>| node.is_null() || node.as_text().is_some_and(|name| name == "null");
        let of_type = self.get("type").is_some_and(|names| {
            if names.is_list() {
                !names.is_empty() && names.elements().all(|(_, name)| null(name))
            } else {
                null(names) || names.as_text().is_some_and(|name| meant(name) == Meant::Alias("null", None))
            }
        });
        let of_values = match (self.get("const"), self.get("enum")) {
            (Some(value), _) => value.is_null(),
            (None, Some(values)) => {
                values.is_list() && !values.is_empty() && values.elements().all(|(_, value)| value.is_null())
            }
            (None, None) => false,
        };
        self.only.is_none() && (of_type || of_values)
    }

    /// Whether null is allowed beside what else is said.
    pub(crate) fn nullable(self) -> bool {
        let member = |keyword: &str| {
            let mut members = self.get(keyword).into_iter().flat_map(Node::elements);
            members.any(|(_, member)| Self::of(member).is_null())
        };
        self.only.is_none()
            && (self.is("nullable")
                || (self.version() == Version::V2_0 && self.is("x-nullable"))
                || self.is_null()
                || self.written_types().1
                || self.has_null_value()
                || UNIONS.iter().any(|keyword| member(keyword)))
    }

    /// The members of a union that say that they are nullable and nothing else, beside others that say more: as written
    /// they allow any value, but null is what is meant.
    pub(crate) fn null_flags(self, keyword: &str) -> Vec<usize> {
        let flags: Vec<(usize, bool)> = self
            .members(keyword)
            .into_iter()
            .map(|(number, node)| (number, Self::of(node).is_null_flag()))
            .collect();
        if flags.iter().all(|(_, is_flag)| *is_flag) {
            return Vec::new();
        }
        flags.into_iter().filter_map(|(number, is_flag)| is_flag.then_some(number)).collect()
    }

    /// Whether all that it says of values is that null is one.
    fn is_null_flag(self) -> bool {
        let flag = if self.version() == Version::V2_0 { "x-nullable" } else { "nullable" };
        let silent = |name: &str| {
            name == flag || name == "default" || keywords::is_silent(name) || keywords::is_prose(name)
        };
        self.is(flag) && self.node.members().all(|(name, _)| silent(name))
    }

    /// The types that `type` names, without null, and whether null is among them.
    fn written_types(self) -> (Vec<&'static str>, bool) {
        let Some(names) = self.get("type") else { return (Vec::new(), false) };
        if !names.is_list() {
            return match names.as_text().map(meant) {
                Some(Meant::Type("null") | Meant::Alias("null", _)) => (Vec::new(), true),
                Some(Meant::Type(name) | Meant::Alias(name, _)) => (vec![name], false),
                _ => (Vec::new(), names.is_null()),
            };
        }
        let mut types = Vec::new();
        let mut nullable = false;
        for (_, name) in names.elements() {
            match name.as_text().map(meant) {
                Some(Meant::Type("null")) => nullable = true,
                None if name.is_null() => nullable = true,
                Some(Meant::Type(name)) if !types.contains(&name) => types.push(name),
                Some(Meant::Type(_)) => {}
                // A list with a name that nobody knows says nothing.
                _ => return (Vec::new(), false),
            }
        }
        if types.contains(&"number") {
            types.retain(|name| *name != "integer");
        }
        // All types there are: then no type says the same.
        if types.len() == 5 {
            types.clear();
        }
        (types, nullable)
    }

    /// The types, where there are several, each of which the keywords concern that speak of it; the values or the
    /// members of a composition say more.
    pub(crate) fn several_types(self) -> Option<Vec<&'static str>> {
        let (types, _) = self.written_types();
        let alone = !self.has_any(&["enum", "const", "oneOf", "anyOf", "allOf"]) && !self.refers();
        (self.only.is_none() && alone && types.len() > 1).then_some(types)
    }

    /// What it says of the values of one type.
    pub(crate) fn only(self, name: &'static str) -> Self {
        Self { only: Some(name), ..self }
    }

    /// What it says beside its union.
    pub(crate) fn without_unions(self) -> Self {
        Self { unions: false, ..self }
    }

    /// Whether every value is one of it.
    pub(crate) fn is_anything(self) -> bool {
        let says = |keyword: &str| self.has(keyword);
        let restricts = keywords::restricting().chain(COMPOSITIONS).any(says);
        let open = self.node.is_object() && !restricts && !self.refers();
        self.node.as_flag() == Some(true)
            || (open && !["type", "format", "enum", "const", "not"].iter().any(|keyword| self.has(keyword)))
    }

    /// The one type that is named or follows from the values.
    pub(crate) fn type_name(self) -> Option<&'static str> {
        if self.only.is_some() {
            return self.only;
        }
        match self.written_types().0.as_slice() {
            [one] => Some(one),
            [] if self.content_format().is_some() => Some("string"),
            _ => self.type_of_values(),
        }
    }

    /// The type, or the one that the other keywords speak of, with the keyword that does.
    pub(crate) fn implied_type(self) -> Option<(&'static str, Option<&'static str>)> {
        if let Some(name) = self.type_name() {
            return Some((name, None));
        }
        let spoken = |of: &[&str]| {
            let mut rows = keywords::telling();
            rows.find(|row| row.of.is_some_and(|name| of.contains(&name)) && self.speaks(row.name))
        };
        if let Some(row) = spoken(&["object"]).or_else(|| spoken(&["array"])) {
            return row.of.map(|of| (of, Some(row.name)));
        }
        if !self.written_values().is_empty() {
            return None;
        }
        if let Some(of) = self.text("format").and_then(formats::type_of) {
            return Some((of, Some("format")));
        }
        let row = spoken(&["string"]).or_else(|| spoken(&["number"]))?;
        row.of.map(|of| (of, Some(row.name)))
    }

    /// Whether a keyword is there that says something.
    fn speaks(self, keyword: &str) -> bool {
        self.get(keyword).is_some_and(|value| match keyword {
            "properties" | "required" | "patternProperties" => !value.is_empty(),
            "uniqueItems" => value.flag() == Some(true),
            _ => true,
        })
    }

    /// Whether nothing is said beside `allOf`, `oneOf` and `anyOf`.
    pub(crate) fn only_composes(self) -> bool {
        self.implied_type().is_none() && self.written_values().is_empty() && self.format().is_none()
    }

    /// Whether a discriminator names the schemas that extend this one, rather than the variants of a union.
    pub(crate) fn names_extensions(self) -> bool {
        self.has("discriminator") && UNIONS.iter().all(|keyword| self.members(keyword).is_empty())
    }

    /// `format`, or what a foreign type or the encoding of the content mean as one.
    pub(crate) fn format(self) -> Option<&'d str> {
        let of_alias = || match self.get("type")?.as_text().map(meant) {
            Some(Meant::Alias(_, format)) => format,
            _ => None,
        };
        if let Some(written) = self.text("format") {
            return Some(written);
        }
        let of_type = if self.only.is_none() { of_alias() } else { None };
        of_type.or_else(|| self.content_format())
    }

    /// The format that `contentEncoding` and `contentMediaType` mean.
    fn content_format(self) -> Option<&'static str> {
        if self.has("format") || !matches!(self.written_types().0.as_slice(), [] | ["string"]) {
            return None;
        }
        let encoding = self.text("contentEncoding").map(str::to_ascii_lowercase);
        match (encoding.as_deref(), self.text("contentMediaType")) {
            (Some("base64" | "base64url"), _) => Some("byte"),
            (Some("binary"), _) => Some("binary"),
            (None, Some(media_type)) if is_bytes(media_type) => Some("binary"),
            _ => None,
        }
    }

    /// The properties by name.
    pub(crate) fn properties(self) -> impl Iterator<Item = (&'d str, Node<'d>)> + use<'d> {
        self.get("properties").into_iter().flat_map(Node::members)
    }

    /// The names of the required properties: those of the list, and those with a flag, as older drafts had it.
    pub(crate) fn required(self) -> Vec<&'d str> {
        let list = self.get("required").filter(|names| names.as_flag().is_none());
        let mut names: Vec<&str> = list.into_iter().flat_map(Node::texts).collect();
        let flagged = self
            .properties()
            .filter(|(_, property)| property.get("required").and_then(Node::as_flag) == Some(true));
        for (name, _) in flagged {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    pub(crate) fn additional(self) -> Additional<'d> {
        match self.get("additionalProperties") {
            None => Additional::Unsaid,
            Some(node) => match node.flag() {
                Some(flag) => Additional::Flag(flag),
                None => Additional::Schema(node),
            },
        }
    }

    /// The schemas of the first items, with the keyword that lists them.
    pub(crate) fn prefix_items(self) -> Option<(&'static str, Node<'d>)> {
        let prefix = self.get("prefixItems").filter(|list| list.is_list());
        let older = || self.get("items").filter(|list| list.is_list()).map(|list| ("items", list));
        prefix.map(|list| ("prefixItems", list)).or_else(older)
    }

    /// The schema of the items, or of those after the first ones.
    pub(crate) fn items(self) -> Option<Node<'d>> {
        let items = self.get("items").filter(|items| !items.is_list())?;
        (items.as_flag() != Some(false) || self.prefix_items().is_none()).then_some(items)
    }

    /// The greatest number of items.
    pub(crate) fn max_items(self) -> Option<u64> {
        let ends = || {
            let (_, prefix) = self.prefix_items()?;
            let ends = self.get("items").and_then(Node::as_flag) == Some(false);
            ends.then(|| prefix.elements().count() as u64)
        };
        self.count("maxItems").or_else(ends)
    }

    /// The members of a composition with their numbers.
    pub(crate) fn members(self, composition: &str) -> Vec<(usize, Node<'d>)> {
        self.get(composition).into_iter().flat_map(Node::elements).collect()
    }

    /// The example: of several the first.
    pub(crate) fn example(self) -> Option<Value> {
        let one = self.get("example").map(Node::to_value);
        one.or_else(|| {
            let (_, first) = self.get("examples").filter(|list| list.is_list())?.elements().next()?;
            Some(first.to_value())
        })
    }

    /// The value of a discriminator that stands for it, as tools for 2.0 write it.
    pub(crate) fn tag(self) -> Option<&'d str> {
        if self.version() == Version::V2_0 { self.text("x-ms-discriminator-value") } else { None }
    }

    /// A name that an extension gives it, and whether it is meant for Rust.
    pub(crate) fn called(self) -> Option<(&'d str, bool)> {
        let name = |key| self.text(key).filter(|name| !name.trim().is_empty());
        SCHEMA_NAMES.iter().find_map(|key| Some((name(key)?, *key == RUST_NAME)))
    }

    /// A name that an extension gives the property that it is.
    pub(crate) fn field_name(self) -> Option<&'d str> {
        FIELD_NAMES.iter().find_map(|key| self.text(key).filter(|name| !name.trim().is_empty()))
    }

    /// The property beside a union that names its variant, and what its values stand for.
    pub(crate) fn discriminated_by(self) -> Option<(&'d str, Node<'d>)> {
        let node = self.get("x-discriminated-by")?;
        Some((node.get("property")?.as_text()?, node.get("mapping").filter(|mapping| mapping.is_object())?))
    }

    /// The property that tells variants apart; older documents write the name alone.
    pub(crate) fn discriminator(self) -> Option<(&'d str, Option<Node<'d>>)> {
        let node = self.get("discriminator")?;
        match node.get("propertyName").and_then(Node::text) {
            Some(name) => Some((name, node.get("mapping"))),
            None => Some((node.as_text()?, None)),
        }
    }
}

#[cfg(test)]
mod tests;

/// Whether what is of a media type is no text.
fn is_bytes(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let of_bytes = ["application/octet-stream", "application/pdf", "application/zip", "application/gzip"];
    let kinds = ["audio/", "font/", "image/", "video/"];
    let is_text = essence.ends_with("+xml") || essence.ends_with("+json");
    of_bytes.contains(&essence.as_str()) || !is_text && kinds.iter().any(|kind| essence.starts_with(kind))
}
