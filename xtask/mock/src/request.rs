//! What has to be sent, and what is wrong with what was.

use corpus::validity::{Validator, Validity};
use corpus::written::Version;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use percent_encoding::percent_decode_str;

use crate::document::{At, Operation};
use crate::parameter::{Parameter, least_objections, typed_and_plain};

/// A request as it came.
pub(crate) struct Came<'r> {
    /// The parameters in the path, decoded.
    pub(crate) path: Vec<(String, String)>,
    pub(crate) query: &'r str,
    pub(crate) headers: &'r HeaderMap,
    pub(crate) body: &'r [u8],
}

/// What has to be sent.
pub(crate) struct Wanted {
    parameters: Vec<Parameter>,
    body: Option<Body>,
}

struct Body {
    required: bool,
    /// By media type: what judges it, if it is something that can be judged.
    media: Vec<(String, Option<Validator>)>,
}

impl Wanted {
    /// Of an operation.
    pub(crate) fn of(operation: &Operation<'_>, validity: &Validity) -> Self {
        let parameters = operation.parameters.iter().filter_map(|at| Parameter::of(at, validity)).collect();
        let body = match operation.at.written.version {
            Version::V2_0 => Body::of_parameters(operation, validity),
            _ => operation.at.get("requestBody").map(|body| Body::of(&body, validity)),
        };
        Self { parameters, body }
    }

    /// All that is wrong with a request: the place, and why.
    pub(crate) fn violations(&self, came: &Came<'_>) -> Vec<(String, String)> {
        let query = pairs(came.query);
        let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let headers: Vec<_> =
            came.headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
        let cookies = came.headers.get_all("cookie").iter().map(text).collect::<Vec<_>>().join("; ");
        let cookies: Vec<_> = cookies
            .split("; ")
            .filter_map(|pair| pair.split_once('='))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let mut found = Vec::new();
        for parameter in &self.parameters {
            let pairs = match parameter.location.as_str() {
                "path" => &came.path,
                "query" => &query,
                "header" => &headers,
                _ => &cookies,
            };
            found.extend(parameter.violations(pairs));
        }
        found.extend(self.body.iter().flat_map(|body| body.violations(came)));
        found
    }
}

impl Body {
    fn of(at: &At<'_>, validity: &Validity) -> Self {
        let content = at.get("content");
        let media = content.iter().flat_map(At::entries).map(|(name, media)| {
            let schema = media.get("schema");
            (name.to_owned(), schema.and_then(|schema| validity.validator(&schema.place).ok()))
        });
        Self { required: at.is("required"), media: media.collect() }
    }

    /// Of 2.0: a parameter that is the body; what is in a form is looked at by nobody.
    fn of_parameters(operation: &Operation<'_>, validity: &Validity) -> Option<Self> {
        let body = operation.parameters.iter().find(|one| one.text("in") == Some("body"))?;
        let own = operation.at.get("consumes");
        let consumes = own.or_else(|| At::root(operation.at.written)?.get("consumes"));
        let mut names: Vec<_> =
            consumes.iter().flat_map(At::items).filter_map(|one| one.node.as_str()).collect();
        if names.is_empty() {
            names.push("application/json");
        }
        let validator = || validity.validator(&body.get("schema")?.place).ok();
        let media = names.into_iter().map(|name| (name.to_owned(), validator())).collect();
        Some(Self { required: body.is("required"), media })
    }

    fn violations(&self, came: &Came<'_>) -> Vec<(String, String)> {
        let wrong = |message: String| vec![("body".to_owned(), message)];
        if came.body.is_empty() {
            return if self.required { wrong("is required".to_owned()) } else { Vec::new() };
        }
        let given = came.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let given = given.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let Some((_, validator)) = self.media.iter().find(|(name, _)| covers(name, &given)) else {
            let names: Vec<_> = self.media.iter().map(|(name, _)| name.as_str()).collect();
            return wrong(format!("is of the type `{given}`, and has to be of: {}", names.join(", ")));
        };
        let candidates = if is_json(&given) {
            match serde_json::from_slice(came.body) {
                Ok(value) => vec![value],
                Err(error) => return wrong(format!("is no JSON: {error}")),
            }
        } else if given == "application/x-www-form-urlencoded" {
            typed_and_plain(&pairs(&String::from_utf8_lossy(came.body)))
        } else {
            return Vec::new();
        };
        let Some(validator) = validator else { return Vec::new() };
        let found = least_objections(validator, &candidates).into_iter();
        found.map(|(pointer, message)| (format!("body{pointer}"), message)).collect()
    }
}

/// Whether a media type is JSON.
pub(crate) fn is_json(media_type: &str) -> bool {
    let name = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    name.ends_with("/json") || name.ends_with("+json")
}

/// Whether a media type, or a range of them, is that of a name.
pub(crate) fn covers(range: &str, name: &str) -> bool {
    let range = range.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match range.split_once('/') {
        Some(("*", "*")) => true,
        Some((kind, "*")) => name.split_once('/').is_some_and(|(own, _)| own == kind),
        _ => range == name,
    }
}

/// The pairs of a query or a form, decoded.
pub(crate) fn pairs(text: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let pairs = text.split('&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        })
        .collect()
}
