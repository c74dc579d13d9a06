//! Families of media types: how their bytes are made and read.

use crate::model::MediaKind;

/// The family of a media type.
pub(super) fn kind(name: &str) -> MediaKind {
    let essence = name.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "application/x-www-form-urlencoded" => return MediaKind::Form,
        "text/event-stream" => return MediaKind::EventStream,
        "application/x-ndjson"
        | "application/ndjson"
        | "application/jsonl"
        | "application/json-lines"
        | "application/jsonlines"
        | "application/x-jsonlines"
        | "application/x-json-stream"
        | "application/stream+json"
        | "text/jsonl" => return MediaKind::JsonLines,
        "application/json-seq" => return MediaKind::JsonSequence,
        "application/yaml"
        | "application/x-yaml"
        | "application/toml"
        | "application/graphql"
        | "application/javascript"
        | "application/csv"
        | "application/sql" => return MediaKind::Text,
        _ => {}
    }
    let subtype = essence.rsplit('/').next().unwrap_or_default();
    if essence.starts_with("multipart/") {
        MediaKind::Multipart
    } else if subtype == "json" || subtype.ends_with("+json") {
        MediaKind::Json
    } else if subtype.ends_with("+json-seq") {
        MediaKind::JsonSequence
    } else if subtype == "xml" || subtype.ends_with("+xml") {
        MediaKind::Xml
    } else if essence.starts_with("text/") || subtype.ends_with("+yaml") {
        MediaKind::Text
    } else {
        MediaKind::Binary
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_types_fall_into_families() {
        for (name, expected) in [
            ("application/json; charset=utf-8", MediaKind::Json),
            ("application/json;charset=UTF-8", MediaKind::Json),
            ("Application/JSON", MediaKind::Json),
            ("application/Problem+JSON; v=1", MediaKind::Json),
            ("application/vnd.api+json", MediaKind::Json),
            ("application/problem+JSON", MediaKind::Json),
            ("text/json", MediaKind::Json),
            ("application/x-www-form-urlencoded", MediaKind::Form),
            ("multipart/form-data", MediaKind::Multipart),
            ("multipart/mixed; boundary=x", MediaKind::Multipart),
            ("text/event-stream", MediaKind::EventStream),
            ("application/x-ndjson", MediaKind::JsonLines),
            ("application/jsonl", MediaKind::JsonLines),
            ("application/json-seq", MediaKind::JsonSequence),
            ("application/geo+json-seq", MediaKind::JsonSequence),
            ("application/atom+xml", MediaKind::Xml),
            ("text/xml", MediaKind::Xml),
            ("text/plain", MediaKind::Text),
            ("text/*", MediaKind::Text),
            ("*/*", MediaKind::Binary),
            ("application/*", MediaKind::Binary),
            ("image/png", MediaKind::Binary),
            ("application/octet-stream", MediaKind::Binary),
        ] {
            assert_eq!(kind(name), expected, "{name}");
        }
    }
}
