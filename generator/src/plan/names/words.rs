//! The words that names are made of, where the document gives none or several.

use serde_json::Value;

use crate::model::{Described, Media, MediaKind, StatusPattern};

/// A value as text for a name.
pub fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A word for what a media type carries.
pub fn content_word(media: &Media) -> &'static str {
    match (media.described, media.kind) {
        (Described::Content, _) => "body",
        (Described::Items, MediaKind::EventStream) => "event",
        (Described::Items, _) => "item",
    }
}

/// What people call a media type.
pub fn media_word(media: &Media) -> String {
    let essence = media.media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let (kind, subtype) = essence.split_once('/').unwrap_or(("", &essence));
    match (media.kind, subtype) {
        (MediaKind::EventStream, _) => "events".to_owned(),
        (MediaKind::JsonLines, _) => "lines".to_owned(),
        (MediaKind::JsonSequence, _) => "records".to_owned(),
        (MediaKind::Form, _) => "form".to_owned(),
        (MediaKind::Multipart, _) => "multipart".to_owned(),
        (_, "plain") => "text".to_owned(),
        (_, "octet-stream") => "binary".to_owned(),
        (_, "*") => if kind == "*" { "any" } else { kind }.to_owned(),
        _ => subtype.strip_prefix("x-").unwrap_or(subtype).to_owned(),
    }
}

/// A word for statuses.
pub fn status_word(status: StatusPattern) -> String {
    let word = match status {
        StatusPattern::Default => "default",
        StatusPattern::Range(1) => "informational",
        StatusPattern::Range(2) => "success",
        StatusPattern::Range(3) => "redirection",
        StatusPattern::Range(4) => "client-error",
        StatusPattern::Range(5) => "server-error",
        StatusPattern::Range(other) => return format!("status-{other}xx"),
        StatusPattern::Exact(status) => {
            return exact_word(status).map_or(format!("status-{status}"), str::to_owned);
        }
    };
    word.to_owned()
}

fn exact_word(status: u16) -> Option<&'static str> {
    Some(match status {
        200 => "ok",
        201 => "created",
        202 => "accepted",
        203 => "non-authoritative",
        204 => "no-content",
        205 => "reset-content",
        206 => "partial-content",
        207 => "multi-status",
        301 => "moved-permanently",
        302 => "found",
        303 => "see-other",
        304 => "not-modified",
        307 => "temporary-redirect",
        308 => "permanent-redirect",
        400 => "bad-request",
        401 => "unauthorized",
        402 => "payment-required",
        403 => "forbidden",
        404 => "not-found",
        405 => "method-not-allowed",
        406 => "not-acceptable",
        408 => "request-timeout",
        409 => "conflict",
        410 => "gone",
        411 => "length-required",
        412 => "precondition-failed",
        413 => "content-too-large",
        414 => "uri-too-long",
        415 => "unsupported-media-type",
        418 => "im-a-teapot",
        422 => "unprocessable-content",
        423 => "locked",
        424 => "failed-dependency",
        428 => "precondition-required",
        429 => "too-many-requests",
        451 => "unavailable-for-legal-reasons",
        500 => "internal-server-error",
        501 => "not-implemented",
        502 => "bad-gateway",
        503 => "service-unavailable",
        504 => "gateway-timeout",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses_are_named_as_http_does() {
        let words = [StatusPattern::Exact(404), StatusPattern::Exact(299), StatusPattern::Range(5)];
        assert_eq!(words.map(status_word), ["not-found", "status-299", "server-error"]);
    }
}
