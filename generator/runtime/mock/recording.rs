//! Calls and their answers as lines of a file, without secrets.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue, TRANSFER_ENCODING};
use http::{StatusCode, header};
use serde_json::{Map, Value, json};

use super::answer::Answer;
use super::head::Head;
use super::sent::{REDACTED, Sent};
use crate::runtime::{Raw, RawReply, is_secret_name, without_secrets};

/// What a call is known by: two with the same are the same.
pub(super) fn question(sent: &Sent) -> Value {
    let query = sent.query().iter().map(|(name, value)| {
        let value = if sent.is_secret_in_query(name) { REDACTED.to_owned() } else { clean(value, sent) };
        json!([name, value])
    });
    let body = match &sent.shown {
        Some(shown) => json!({ "text": clean(&shown.text(), sent) }),
        None => body(&sent.plain_body(), sent),
    };
    json!({
        "operation": sent.operation(),
        "method": sent.method().as_str(),
        "path": clean(&sent.shown_path(), sent),
        "query": query.collect::<Vec<_>>(),
        "body": body,
    })
}

/// What it is answered, as far as that is nobody's secret.
pub(super) fn reply(head: &Head, body: &Bytes, sent: &Sent) -> Value {
    let headers = head.headers.iter().filter(|(name, value)| !value.is_sensitive() && is_kept(name));
    let headers =
        headers.filter_map(|(name, value)| Some(json!([name.as_str(), clean(value.to_str().ok()?, sent)])));
    let raw = RawReply::new(head.status, head.headers.clone(), body.clone());
    let read = sent.reads.and_then(|reads| reads.read(head.status, &raw).shown);
    // What the client cannot read has no description that says what is secret in it: names tell.
    let shown = read.or_else(|| Raw::of_body(body).map(|json| without_secrets(&json)));
    let body = match shown.filter(|_| !body.is_empty()) {
        Some(shown) => json!({ "text": clean(&shown.text(), sent) }),
        None => self::body(body, sent),
    };
    json!({ "status": head.status.as_u16(), "headers": headers.collect::<Vec<_>>(), "body": body })
}

/// Whether a header of an answer is kept: not, where it is a secret, or follows from the body.
fn is_kept(name: &HeaderName) -> bool {
    let others = [CONTENT_LENGTH, TRANSFER_ENCODING, header::SET_COOKIE, header::CONNECTION];
    !others.contains(name) && !is_secret_name(name.as_str())
}

fn body(body: &[u8], sent: &Sent) -> Value {
    match std::str::from_utf8(body) {
        Ok(text) => json!({ "text": clean(text, sent) }),
        Err(_) => json!({ "base64": STANDARD.encode(body) }),
    }
}

/// Text without the secrets of a call.
fn clean(text: &str, sent: &Sent) -> String {
    /// Shorter ones are no secrets, and would tear words apart.
    const LEAST: usize = 4;
    let secrets = sent.secrets.iter().filter(|secret| secret.len() >= LEAST);
    secrets.fold(text.to_owned(), |text, secret| text.replace(secret.as_str(), REDACTED))
}

/// The answer of a line.
pub(super) fn answer(reply: &Value) -> Option<Answer> {
    let status = reply.get("status")?.as_u64().and_then(|status| u16::try_from(status).ok())?;
    let mut headers = HeaderMap::new();
    for pair in reply.get("headers")?.as_array()? {
        let text = |index: usize| pair.get(index)?.as_str();
        headers.append(HeaderName::try_from(text(0)?).ok()?, HeaderValue::from_str(text(1)?).ok()?);
    }
    let body: &Map<String, Value> = reply.get("body")?.as_object()?;
    let body = match (body.get("text"), body.get("base64")) {
        (Some(text), _) => Bytes::from(text.as_str()?.to_owned()),
        (None, Some(base64)) => STANDARD.decode(base64.as_str()?).ok()?.into(),
        _ => return None,
    };
    Some(Answer::replaced(Head { status: StatusCode::from_u16(status).ok()?, headers }, body))
}
