//! What is answered: examples of the document, or made-up bodies that are as it says.

use bytes::Bytes;
use corpus::instances::Sampler;
use corpus::validity::{Validator, Validity};
use corpus::written::Version;
use serde_json::Value;

use crate::document::{At, Operation};
use crate::request::{covers, is_json};

/// How many bodies are made up before one is given that is not quite as described.
const MOST_TRIED: usize = 200;

/// The answers of an operation.
pub(crate) struct Answers(Vec<Answer>);

/// An answer of a status.
pub(crate) struct Answer {
    /// As it is written: `200`, `4XX`, `default`.
    statuses: String,
    pub(crate) headers: Vec<(String, String)>,
    media: Vec<Media>,
}

/// A body.
pub(crate) struct Media {
    pub(crate) name: String,
    pub(crate) body: Bytes,
    validator: Option<Validator>,
}

/// Makes bodies.
pub(crate) struct Maker<'w> {
    pub(crate) sampler: Sampler<'w>,
    pub(crate) validity: Validity,
}

impl Answers {
    /// Of an operation.
    pub(crate) fn of(operation: &Operation<'_>, maker: &Maker<'_>) -> Self {
        let responses = operation.at.get("responses");
        let answers = responses.iter().flat_map(At::entries).map(|(statuses, response)| Answer {
            statuses: statuses.to_owned(),
            headers: headers(&response, maker),
            media: if operation.method == "HEAD" { Vec::new() } else { media(operation, &response, maker) },
        });
        Self(answers.collect())
    }

    /// The answer of a status, or, unless one is asked for, the first of success.
    pub(crate) fn choose(&self, asked: Option<u16>) -> (u16, Option<&Answer>) {
        if let Some(status) = asked {
            return (status, self.of_status(status));
        }
        let found = self.0.iter().find_map(|answer| {
            let status = answer.statuses.replace(['X', 'x'], "0").parse().ok()?;
            (200..300).contains(&status).then_some((status, answer))
        });
        if let Some((status, answer)) = found {
            return (status, Some(answer));
        }
        if let Some(answer) = self.0.iter().find(|answer| answer.statuses == "default") {
            return (200, Some(answer));
        }
        let first = self.0.first();
        let status = first.and_then(|answer| answer.statuses.replace(['X', 'x'], "0").parse().ok());
        (status.unwrap_or(200), first)
    }

    /// What is documented for a status: for itself, for its range, or for all others.
    pub(crate) fn of_status(&self, status: u16) -> Option<&Answer> {
        let exact = status.to_string();
        let range = format!("{}XX", status / 100);
        let named = |name: &str| self.0.iter().find(|answer| answer.statuses.eq_ignore_ascii_case(name));
        named(&exact).or_else(|| named(&range)).or_else(|| named("default"))
    }
}

impl Answer {
    /// The body of the media type that is asked for; JSON, where several are as good.
    pub(crate) fn media(&self, accept: &str) -> Option<&Media> {
        let ranges: Vec<_> = accept.split(',').filter(|range| !range.trim().is_empty()).collect();
        let is_asked = |media: &&Media| {
            let name = media.name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
            ranges.is_empty() || ranges.iter().any(|range| covers(range, &name))
        };
        let asked = || self.media.iter().filter(is_asked);
        asked().find(|media| is_json(&media.name)).or_else(|| asked().next()).or(self.media.first())
    }

    /// The body as JSON that is documented, and whether this value is one.
    pub(crate) fn takes(&self, value: &Value) -> bool {
        let json = self.media.iter().find(|media| is_json(&media.name));
        json.is_none_or(|media| media.validator.as_ref().is_none_or(|one| one.objections(value).is_empty()))
    }
}

fn headers(response: &At<'_>, maker: &Maker<'_>) -> Vec<(String, String)> {
    let headers = response.get("headers");
    let made = headers.iter().flat_map(At::entries).filter_map(|(name, header)| {
        let schema = if header.written.version == Version::V2_0 { None } else { header.get("schema") };
        let example = header.node.get("example").cloned();
        let value = example.or_else(|| schema.and_then(|schema| instance(&schema, maker)))?;
        Some((name.to_owned(), plain(&value)))
    });
    made.collect()
}

/// A value as plain text; of a list, its items.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

fn media(operation: &Operation<'_>, response: &At<'_>, maker: &Maker<'_>) -> Vec<Media> {
    if response.written.version == Version::V2_0 {
        let Some(schema) = response.get("schema") else { return Vec::new() };
        let produces = operation.at.get("produces").or_else(|| At::root(response.written)?.get("produces"));
        let mut names: Vec<_> =
            produces.iter().flat_map(At::items).filter_map(|one| one.node.as_str()).collect();
        if names.is_empty() {
            names.push("application/json");
        }
        let examples = response.node.get("examples");
        let made = names.into_iter().map(|name| {
            let example = examples.and_then(|examples| examples.get(name)).cloned();
            of(name, Some(&schema), example.into_iter().collect(), maker)
        });
        return made.collect();
    }
    let content = response.get("content");
    let made = content.iter().flat_map(At::entries).map(|(name, media)| {
        let several = media.get("examples");
        let values = several.iter().flat_map(At::entries).filter_map(|(_, one)| one.node.get("value"));
        let examples: Vec<_> = media.node.get("example").into_iter().chain(values).cloned().collect();
        let schema = media.get("schema").or_else(|| media.get("itemSchema"));
        of(name, schema.as_ref(), examples, maker)
    });
    made.collect()
}

/// A body of a media type.
fn of(name: &str, schema: Option<&At<'_>>, examples: Vec<Value>, maker: &Maker<'_>) -> Media {
    let validator = schema.and_then(|schema| maker.validity.validator(&schema.place).ok());
    let fits = |value: &Value| validator.as_ref().is_none_or(|one| one.objections(value).is_empty());
    let of_schema = schema.and_then(|schema| schema.node.get("example")).cloned();
    let example = examples.into_iter().chain(of_schema).find(fits);
    let value = example.or_else(|| instance(schema?, maker));
    let base = name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let text = value.as_ref().map_or_else(|| "null".to_owned(), Value::to_string);
    let body = match base.as_str() {
        _ if is_json(&base) => text,
        "text/event-stream" => format!("data: {text}\n\n"),
        "application/jsonl" | "application/x-ndjson" | "application/ndjson" => format!("{text}\n"),
        "application/json-seq" => format!("\u{1e}{text}\n"),
        base if base.ends_with("/xml") || base.ends_with("+xml") => match value {
            Some(Value::String(text)) => text,
            _ => "<body/>".to_owned(),
        },
        _ => value.as_ref().map(plain).unwrap_or_default(),
    };
    // A range is no media type that a body can have.
    let name = if name.contains('*') { "application/octet-stream".to_owned() } else { name.to_owned() };
    Media { name, body: body.into(), validator }
}

/// A value that is one of its schema; if none is found, one that nearly is.
fn instance(schema: &At<'_>, maker: &Maker<'_>) -> Option<Value> {
    let validator = maker.validity.validator(&schema.place).ok();
    let made = maker.sampler.instances(&schema.place, MOST_TRIED);
    let mut known: Vec<_> = made.into_iter().filter(|one| !one.unknown).map(|one| one.value).collect();
    let right = known
        .iter()
        .position(|value| validator.as_ref().is_none_or(|validator| validator.objections(value).is_empty()));
    match right {
        Some(index) => Some(known.swap_remove(index)),
        None => known.into_iter().next(),
    }
}
