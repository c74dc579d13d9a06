//! From a request to its answer, without a connection.

use std::path::Path;

use bytes::Bytes;
use corpus::instances::Sampler;
use corpus::validity::{Direction, Judged, Validity};
use corpus::written::Written;
use http::header::{ACCEPT, ALLOW, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::answer::{Answers, Maker};
use crate::document::{At, base_path, operations};
use crate::request::{Came, Wanted};

/// The header that has the violations where the documented body has no room for them.
const VIOLATIONS: &str = "x-violations";

/// How deep optional properties of made-up bodies are filled in.
const DEPTH: usize = 2;

/// Answers as a document says.
pub struct Service {
    base: String,
    routes: Vec<Route>,
}

struct Route {
    method: String,
    segments: Vec<String>,
    wanted: Wanted,
    answers: Answers,
}

/// What is answered.
#[derive(Debug)]
pub struct Reply {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Service {
    /// Of a document.
    ///
    /// # Errors
    /// When it cannot be read, or its schemas are none.
    pub fn of(document: &Path) -> Result<Self, String> {
        let written = Written::read(document).map_err(|error| format!("{}: {error}", document.display()))?;
        let root = At::root(&written).ok_or("there is no document")?;
        let sent = Validity::judging(&written, Direction::Sent, Judged::All)?;
        let validity = Validity::judging(&written, Direction::Received, Judged::All)?;
        let maker = Maker { sampler: Sampler::new(&written).full_to(DEPTH), validity };
        let mut routes: Vec<_> = operations(&root)
            .iter()
            .map(|operation| Route {
                method: operation.method.clone(),
                segments: operation.path.split('/').map(ToOwned::to_owned).collect(),
                wanted: Wanted::of(operation, &sent),
                answers: Answers::of(operation, &maker),
            })
            .collect();
        // What is written out comes before what is a parameter.
        routes.sort_by_key(|route| route.segments.iter().map(|one| one.contains('{')).collect::<Vec<_>>());
        Ok(Self { base: base_path(&root), routes })
    }

    /// How many operations it answers.
    #[must_use]
    pub fn operations(&self) -> usize {
        self.routes.len()
    }

    /// Answers a request. `Prefer: code=404` asks for the answer of another status.
    #[must_use]
    pub fn answer(
        &self,
        method: &Method,
        path: &str,
        query: &str,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Reply {
        let path = path.strip_prefix(&self.base).filter(|rest| rest.starts_with('/')).unwrap_or(path);
        let found: Vec<_> =
            self.routes.iter().filter_map(|route| Some((route, route.parameters(path)?))).collect();
        if found.is_empty() {
            return told(StatusCode::NOT_FOUND, &json!({"message": "the document has no such path"}));
        }
        let Some((route, path)) = found.iter().find(|(route, _)| route.method == method.as_str()) else {
            // Of several paths that fit, the one that is written out is meant.
            let is_meant =
                |route: &Route| found.first().is_some_and(|(first, _)| first.segments == route.segments);
            let meant = found.iter().filter(|(route, _)| is_meant(route));
            let allowed: Vec<_> = meant.map(|(route, _)| route.method.as_str()).collect();
            let mut reply =
                told(StatusCode::METHOD_NOT_ALLOWED, &json!({"message": "the path has no such method"}));
            insert(&mut reply.headers, ALLOW.as_str(), &allowed.join(", "));
            return reply;
        };
        let came = Came { path: path.clone(), query, headers, body };
        let violations = route.wanted.violations(&came);
        if violations.is_empty() { route.reply(headers) } else { route.refusal(&violations, headers) }
    }
}

impl Route {
    /// The parameters in a path, decoded, if it is one of this route.
    fn parameters(&self, path: &str) -> Option<Vec<(String, String)>> {
        let given: Vec<_> = path.split('/').collect();
        if given.len() != self.segments.len() {
            return None;
        }
        let mut found = Vec::new();
        for (segment, given) in self.segments.iter().zip(given) {
            let mut rest = given;
            let mut pattern = segment.as_str();
            while let Some((before, after)) = pattern.split_once('{') {
                let (name, after) = after.split_once('}')?;
                rest = rest.strip_prefix(before)?;
                let until = after.split('{').next().unwrap_or_default();
                let end = if until.is_empty() { rest.len() } else { rest.find(until)? };
                let (value, further) = rest.split_at_checked(end)?;
                if value.is_empty() {
                    return None;
                }
                found.push((name.to_owned(), percent_decode_str(value).decode_utf8_lossy().into_owned()));
                (rest, pattern) = (further, after);
            }
            if rest != pattern {
                return None;
            }
        }
        Some(found)
    }

    fn reply(&self, headers: &HeaderMap) -> Reply {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let asked = text("prefer").and_then(|prefer| prefer.split("code=").nth(1));
        let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).collect::<String>();
        let (status, answer) = self.answers.choose(asked.and_then(|code| digits(code).parse().ok()));
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
        let mut reply = Reply { status, headers: HeaderMap::new(), body: Bytes::new() };
        let Some(answer) = answer else { return reply };
        for (name, value) in &answer.headers {
            insert(&mut reply.headers, name, value);
        }
        let has_body = !matches!(status.as_u16(), 204 | 304);
        if let Some(media) = answer.media(text(ACCEPT.as_str()).unwrap_or_default()).filter(|_| has_body) {
            insert(&mut reply.headers, CONTENT_TYPE.as_str(), &media.name);
            reply.body = media.body.clone();
        }
        reply
    }

    /// What says all that is wrong, in the body unless that is documented as something else.
    fn refusal(&self, violations: &[(String, String)], headers: &HeaderMap) -> Reply {
        let mut errors = serde_json::Map::new();
        for (place, message) in violations {
            let list = errors.entry(place.clone()).or_insert_with(|| json!([]));
            if let Some(list) = list.as_array_mut() {
                list.push(Value::from(message.as_str()));
            }
        }
        let body = json!({"message": "the request is not as the document says", "errors": errors});
        let status = StatusCode::BAD_REQUEST;
        let Some(answer) = self.answers.of_status(status.as_u16()) else { return told(status, &body) };
        if answer.takes(&body) {
            let mut reply = told(status, &body);
            for (name, value) in &answer.headers {
                insert(&mut reply.headers, name, value);
            }
            return reply;
        }
        let mut prefer = headers.clone();
        prefer.insert("prefer", HeaderValue::from_static("code=400"));
        let mut reply = self.reply(&prefer);
        insert(&mut reply.headers, VIOLATIONS, &body["errors"].to_string());
        reply
    }
}

fn told(status: StatusCode, body: &Value) -> Reply {
    let mut reply = Reply { status, headers: HeaderMap::new(), body: body.to_string().into() };
    insert(&mut reply.headers, CONTENT_TYPE.as_str(), "application/json");
    reply
}

/// Sets a header, if it can be one; what is no ASCII is left out of it.
fn insert(headers: &mut HeaderMap, name: &str, value: &str) {
    let value: String = value.chars().filter(|c| matches!(c, ' '..='~')).collect();
    if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(&value)) {
        headers.insert(name, value);
    }
}
