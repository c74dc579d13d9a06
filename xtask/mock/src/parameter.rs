//! The values of parameters, out of their texts.

use corpus::validity::{Validator, Validity};
use corpus::written::Version;
use serde_json::{Map, Value};

use crate::document::At;

/// What a parameter has to be.
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: String,
    required: bool,
    form: Form,
    explode: bool,
    /// What stands between items that are not written one by one.
    separator: char,
    deep: bool,
    /// The names of the properties, of an object.
    properties: Vec<String>,
    /// None where nothing is asked of it, or what is cannot be read.
    validator: Option<Validator>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Scalar,
    List,
    Object,
    Json,
}

impl Parameter {
    /// The parameter at a place; none of what is no parameter of its own, such as a body of 2.0.
    pub(crate) fn of(at: &At<'_>, validity: &Validity) -> Option<Self> {
        let (name, location) = (at.text("name")?, at.text("in")?);
        if !matches!(location, "path" | "query" | "header" | "cookie") {
            return None;
        }
        // Headers of this kind are described elsewhere.
        let described = ["accept", "content-type", "authorization"];
        if location == "header" && described.contains(&name.to_ascii_lowercase().as_str()) {
            return None;
        }
        let content = at.get("content").and_then(|content| content.entries().into_iter().next());
        let is_json = content.is_some();
        let schema = match at.written.version {
            Version::V2_0 => Some(at.clone()),
            _ => content.and_then(|(_, media)| media.get("schema")).or_else(|| at.get("schema")),
        };
        let kind = schema.as_ref().map_or(Form::Scalar, |schema| form(schema, 0));
        let style = at.text("style").or_else(|| at.text("collectionFormat"));
        let by_default = matches!(location, "query" | "cookie") && at.written.version != Version::V2_0;
        let explode = at.node.get("explode").and_then(Value::as_bool);
        let separator = match style {
            Some("spaceDelimited" | "ssv") => ' ',
            Some("pipeDelimited" | "pipes") => '|',
            Some("tsv") => '\t',
            _ => ',',
        };
        let properties = schema.as_ref().and_then(|schema| schema.get("properties"));
        let properties = properties.iter().flat_map(At::entries).map(|(name, _)| name.to_owned()).collect();
        let validator = schema.and_then(|schema| match at.written.version {
            Version::V2_0 => validity.of_schema(&plain(schema.node)).ok(),
            _ => validity.validator(&schema.place).ok(),
        });
        Some(Self {
            name: name.to_owned(),
            location: location.to_owned(),
            required: at.is("required") || location == "path",
            form: if is_json { Form::Json } else { kind },
            explode: explode.unwrap_or(by_default && style.is_none_or(|style| style == "form"))
                || style == Some("multi"),
            separator,
            deep: style == Some("deepObject"),
            properties,
            validator,
        })
    }

    /// What is wrong with its value among these pairs, each with its place.
    pub(crate) fn violations(&self, pairs: &[(String, String)]) -> Vec<(String, String)> {
        let place = format!("{}.{}", self.location, self.name);
        let is_own = |name: &str| {
            if self.location == "header" { name.eq_ignore_ascii_case(&self.name) } else { name == self.name }
        };
        let own: Vec<&str> =
            pairs.iter().filter(|(name, _)| is_own(name)).map(|(_, value)| value.as_str()).collect();
        let candidates = match self.form {
            Form::Object => self.object(pairs, &own).map(|object| typed_and_plain(&object)),
            Form::List if self.explode => (!own.is_empty()).then(|| lists(&own)),
            Form::List => own.first().map(|text| match *text {
                "" => vec![Value::Array(Vec::new()), Value::from(vec![""])],
                text => lists(&text.split(self.separator).collect::<Vec<_>>()),
            }),
            Form::Json => own.first().map(|text| serde_json::from_str(text).into_iter().collect()),
            Form::Scalar => own.last().map(|text| scalars(text)),
        };
        let Some(candidates) = candidates else {
            let missing = (place, "is required".to_owned());
            return if self.required { vec![missing] } else { Vec::new() };
        };
        if candidates.is_empty() {
            return vec![(place, "is no JSON".to_owned())];
        }
        let Some(validator) = &self.validator else { return Vec::new() };
        let found = least_objections(validator, &candidates).into_iter();
        found.map(|(pointer, message)| (format!("{place}{pointer}"), message)).collect()
    }

    /// The properties of an object, as they are written.
    fn object(&self, pairs: &[(String, String)], own: &[&str]) -> Option<Vec<(String, String)>> {
        let found: Vec<(String, String)> = if self.deep {
            let inner = |name: &str| {
                let key = name.strip_prefix(&self.name)?.strip_prefix('[')?.strip_suffix(']')?;
                Some(key.to_owned())
            };
            pairs.iter().filter_map(|(name, value)| Some((inner(name)?, value.clone()))).collect()
        } else if self.explode && self.location == "query" {
            pairs.iter().filter(|(name, _)| self.properties.contains(name)).cloned().collect()
        } else {
            let parts: Vec<_> = own.first()?.split(self.separator).collect();
            let pair = |pair: &[&str]| match pair {
                [one] => one.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned())),
                [name, value] => Some(((*name).to_owned(), (*value).to_owned())),
                _ => None,
            };
            parts.chunks(if self.explode { 1 } else { 2 }).filter_map(pair).collect()
        };
        (!found.is_empty()).then_some(found)
    }
}

/// What is wrong with a value that may be one of these: the same text, read as JSON first and then as it stands. A part of
/// it may be the one, and another the other.
pub(crate) fn least_objections(validator: &Validator, candidates: &[Value]) -> Vec<(String, String)> {
    let mut found: Vec<_> = candidates.iter().map(|value| validator.objections(value)).collect();
    if let ([typed, plain], Some(wrong)) = (candidates, found.first()) {
        let mut mixed = typed.clone();
        for (pointer, _) in wrong {
            let name: String = pointer.split('/').take(2).collect::<Vec<_>>().join("/");
            if let (Some(part), Some(other)) = (mixed.pointer_mut(&name), plain.pointer(&name)) {
                *part = other.clone();
            }
        }
        found.push(validator.objections(&mixed));
    }
    found.into_iter().min_by_key(Vec::len).unwrap_or_default()
}

/// A parameter of 2.0 without what is no schema.
fn plain(parameter: &Value) -> Value {
    let mut schema = parameter.clone();
    if let Some(schema) = schema.as_object_mut() {
        for key in ["name", "in", "required", "description", "collectionFormat", "allowEmptyValue"] {
            schema.remove(key);
        }
    }
    schema
}

/// Whether values are lists or objects.
fn form(schema: &At<'_>, depth: usize) -> Form {
    let names = |name: &str| match schema.node.get("type") {
        Some(Value::String(own)) => own == name,
        Some(Value::Array(several)) => several.iter().any(|one| one == name),
        _ => false,
    };
    if names("array") || schema.node.get("items").is_some() {
        return Form::List;
    }
    if names("object") || schema.node.get("properties").is_some() {
        return Form::Object;
    }
    if depth > 8 {
        return Form::Scalar;
    }
    let inner = ["allOf", "anyOf", "oneOf"].into_iter().filter_map(|key| schema.get(key));
    let mut inner = inner.flat_map(|list| list.items()).map(|part| form(&part, depth + 1));
    inner.find(|form| *form != Form::Scalar).unwrap_or(Form::Scalar)
}

/// What a text may stand for: what it is as JSON, and itself.
pub(crate) fn scalars(text: &str) -> Vec<Value> {
    let typed: Option<Value> = serde_json::from_str(text).ok();
    let typed = typed.filter(|value: &Value| !value.is_string() && !value.is_array() && !value.is_object());
    typed.into_iter().chain([Value::from(text)]).collect()
}

fn typed(text: &str) -> Value {
    scalars(text).swap_remove(0)
}

fn lists(texts: &[&str]) -> Vec<Value> {
    vec![texts.iter().map(|text| typed(text)).collect(), texts.iter().copied().map(Value::from).collect()]
}

/// An object of these pairs, its values what they are as JSON, and as they stand; what comes twice is a list.
pub(crate) fn typed_and_plain(pairs: &[(String, String)]) -> Vec<Value> {
    let make = |value: &dyn Fn(&str) -> Value| {
        let mut object: Map<String, Value> = Map::new();
        for (name, text) in pairs {
            let value = value(text);
            match object.get_mut(name) {
                Some(Value::Array(list)) => list.push(value),
                Some(first) => *first = Value::Array(vec![first.take(), value]),
                None => drop(object.insert(name.clone(), value)),
            }
        }
        Value::Object(object)
    };
    vec![make(&typed), make(&|text| Value::from(text))]
}
