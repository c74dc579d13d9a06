//! A schema as it is written, with what differs between versions of OpenAPI as methods.

pub(crate) mod keywords;
pub(crate) mod types;

use serde_json::{Number, Value};

use super::scalar::whole;
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

/// 2 to the power of 63: what programs that count in floats write for the largest 64-bit integer.
const BEYOND: f64 = 9_223_372_036_854_775_808.0;

/// A schema, or what it says of the values of one of its types.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View<'d> {
    node: Node<'d>,
    /// Only the keywords that speak of this type count.
    only: Option<&'static str>,
    /// Whether `oneOf` and `anyOf` count.
    unions: bool,
}

/// The bounds of a number.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Bounds {
    pub(crate) minimum: Option<Bound>,
    pub(crate) maximum: Option<Bound>,
    pub(crate) multiple_of: Option<Number>,
}

/// A bound, and whether it is itself out.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bound {
    pub(crate) value: Number,
    pub(crate) exclusive: bool,
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

    /// A keyword that counts here.
    pub(crate) fn get(self, keyword: &str) -> Option<Node<'d>> {
        let counts = match self.only {
            Some(name) if keyword == "format" => {
                let of_numbers = self.node.get(keyword)?.text().and_then(formats::type_of);
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
        self.node.get(keyword).filter(|_| counts)
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

    pub(crate) fn is(self, keyword: &str) -> bool {
        self.get(keyword).and_then(Node::flag) == Some(true)
    }

    pub(crate) fn count(self, keyword: &str) -> Option<u64> {
        self.get(keyword)?.count()
    }

    /// Whether it refers to another schema.
    pub(crate) fn refers(self) -> bool {
        self.only.is_none() && REFERRING.iter().any(|keyword| self.refers_by(keyword))
    }

    fn refers_by(self, keyword: &str) -> bool {
        self.node.get(keyword).is_some_and(|text| text.as_text().is_some())
    }

    /// Whether it says nothing of values but what it refers to, and binds no name for that.
    pub(crate) fn only_refers(self) -> bool {
        let silent = |name: &str| match name {
            "$ref" => true,
            _ if REFERRING.contains(&name) => !self.refers_by("$ref"),
            _ => keywords::is_silent(name),
        };
        self.refers()
            && self.node.members().all(|(name, _)| silent(name) || !self.counts(name))
            && self.dynamic_anchors().iter().all(|(_, way)| way.is_empty())
    }

    /// Whether it says nothing of values beside this keyword.
    pub(crate) fn only_says(self, keyword: &str) -> bool {
        self.node
            .members()
            .all(|(name, _)| name == keyword || keywords::is_silent(name) || keywords::is_prose(name))
    }

    /// The names that it binds for `$dynamicRef`, each with the way to what it stands for: itself, or a definition.
    pub(crate) fn dynamic_anchors(self) -> Vec<(&'d str, Vec<&'d str>)> {
        if self.version() < Version::V3_1 || !self.node.is_object() {
            return Vec::new();
        }
        let anchor = |node: Node<'d>| node.get("$dynamicAnchor").and_then(Node::as_text);
        let own = anchor(self.node).map(|name| (name, Vec::new()));
        let held = ["$defs", "definitions"].into_iter().flat_map(|section| {
            let members = self.node.get(section).into_iter().flat_map(Node::members);
            members.filter_map(move |(key, member)| Some((anchor(member)?, vec![section, key])))
        });
        own.into_iter().chain(held).collect()
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

    fn has_null_value(self) -> bool {
        let mut listed = self.get("enum").into_iter().flat_map(Node::elements);
        match self.get("const") {
            Some(value) if !value.is_object() && !value.is_list() => value.is_null(),
            _ => listed.any(|(_, value)| value.is_null()),
        }
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

    /// The type that all values share, null apart.
    fn type_of_values(self) -> Option<&'static str> {
        let mut types = self.written_values().into_iter().filter(|value| !value.is_null()).map(|value| {
            if value.is_list() {
                "array"
            } else if value.is_object() {
                "object"
            } else if value.as_flag().is_some() {
                "boolean"
            } else {
                match value.as_number() {
                    Some(number) if number.is_f64() => "number",
                    Some(_) => "integer",
                    None => "string",
                }
            }
        });
        let first = types.next().filter(|first| !matches!(*first, "array" | "object"))?;
        types.all(|other| other == first).then_some(first)
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

    /// The values as they are written: of `const`, or else of `enum`.
    fn written_values(self) -> Vec<Node<'d>> {
        match self.get("const") {
            Some(value) if !value.is_object() && !value.is_list() => vec![value],
            _ => self.get("enum").into_iter().flat_map(Node::elements).map(|(_, value)| value).collect(),
        }
    }

    /// The listed values with their places in the list, in the type of the schema where another spelling makes them so.
    pub(crate) fn values(self) -> Vec<Value> {
        let name = self.type_name();
        self.written_values().into_iter().map(|value| value_of(name, value)).collect()
    }

    /// The values of `enum` that are read in another type, and as what.
    pub(crate) fn converted_values(self) -> Vec<(usize, Node<'d>, Value)> {
        let (Some(name), None) = (self.type_name(), self.get("const")) else { return Vec::new() };
        let listed = self.get("enum").into_iter().flat_map(Node::elements);
        let converted = listed.map(|(number, value)| (number, value, value_of(Some(name), value)));
        converted.filter(|(_, written, read)| written.to_value() != *read).collect()
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
            (Some("binary"), _) | (None, Some("application/octet-stream")) => Some("binary"),
            _ => None,
        }
    }

    /// The bounds of a number; 3.0 writes exclusive ones as flags, 3.1 as numbers.
    pub(crate) fn bounds(self) -> Bounds {
        let integer = self.type_name() == Some("integer");
        let number = |keyword: &str| {
            let number = self.get(keyword)?.number()?;
            // The bounds of integers, where they are whole, are written without a fraction.
            let whole = number.as_f64().filter(|_| integer && number.is_f64()).and_then(outermost);
            Some(whole.map_or(number, Number::from))
        };
        let bound = |plain: &str, exclusive: &str, tighter: fn(f64, f64) -> bool| {
            let inclusive = number(plain);
            let out = number(exclusive);
            let wins = match (&inclusive, &out) {
                (_, None) => false,
                (None, Some(_)) => true,
                (Some(inclusive), Some(out)) => out
                    .as_f64()
                    .zip(inclusive.as_f64())
                    .is_some_and(|(out, inclusive)| tighter(out, inclusive)),
            };
            if wins {
                return out.map(|value| Bound { value, exclusive: true });
            }
            inclusive.map(|value| Bound { value, exclusive: self.is(exclusive) })
        };
        Bounds {
            minimum: bound("minimum", "exclusiveMinimum", |out, inclusive| out >= inclusive),
            maximum: bound("maximum", "exclusiveMaximum", |out, inclusive| out <= inclusive),
            multiple_of: number("multipleOf"),
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

    /// The property that tells variants apart; older documents write the name alone.
    pub(crate) fn discriminator(self) -> Option<(&'d str, Option<Node<'d>>)> {
        let node = self.get("discriminator")?;
        match node.get("propertyName").and_then(Node::text) {
            Some(name) => Some((name, node.get("mapping"))),
            None => Some((node.as_text()?, None)),
        }
    }
}

/// A listed value, in the type `name` where another spelling makes it so.
fn value_of(name: Option<&str>, node: Node<'_>) -> Value {
    let converted = match (name, node.as_text()) {
        (Some("string"), None) => node.text().map(Value::from),
        (Some("integer"), Some(text)) => text.parse::<i64>().ok().map(Value::from),
        (Some("number"), Some(text)) => text.parse().ok().map(Value::Number),
        (Some("boolean"), Some(text)) => text.parse::<bool>().ok().map(Value::Bool),
        _ => None,
    };
    converted.unwrap_or_else(|| node.to_value())
}

/// The whole number that a bound stands for.
fn outermost(float: f64) -> Option<i64> {
    if float == BEYOND {
        Some(i64::MAX)
    } else if float == -BEYOND {
        Some(i64::MIN)
    } else {
        whole(float)
    }
}

#[cfg(test)]
mod tests;
