//! Bodies, responses and media types.

use openapiv3::{Header, MediaType, ParameterSchemaOrContent, ReferenceOr, RequestBody, StatusCode};
use serde_json::Value;

use super::keywords::borrowed;
use super::{Lowering, docs, parameter};
use crate::model::{
    Body, Fate, Media, MediaKind, PartEncoding, Response, ResponseHeader, SchemaUse, StatusPattern,
};
use crate::pointer::Pointer;

impl Lowering<'_> {
    /// A request body; `None` if its reference leads nowhere or it carries nothing.
    pub fn body(&mut self, body: &ReferenceOr<RequestBody>, pointer: &Pointer) -> Option<Body> {
        let Some((body, pointer)) = self.resolve(body, pointer) else {
            self.lose(
                Fate::LeftOut,
                pointer,
                "the reference to the body leads nowhere",
                "no body can be sent",
            );
            return None;
        };
        let mut docs = docs::of_description(body.description.as_ref(), |name| body.extensions.get(name));
        docs.example = body.content.values().find_map(example);
        let media = self.content(&body.content, &pointer);
        let body = Body { required: body.required, docs, media, pointer };
        (!body.media.is_empty()).then_some(body)
    }

    /// The media types of `content`, a member of the node at `pointer`.
    pub fn content<'c>(
        &mut self,
        content: impl IntoIterator<Item = (&'c String, &'c MediaType)>,
        pointer: &Pointer,
    ) -> Vec<Media> {
        let holder = pointer.child("content");
        content.into_iter().map(|(name, media)| self.media(name, media, holder.child(name))).collect()
    }

    fn media(&mut self, name: &str, media: &MediaType, pointer: Pointer) -> Media {
        let schema =
            media.schema.as_ref().map(|schema| self.schema(&borrowed(schema), &pointer.child("schema")));
        let node = self.document.node(&pointer.child("encoding"));
        let parts = media
            .encoding
            .iter()
            .map(|(property, encoding)| PartEncoding {
                property: property.clone(),
                content_type: encoding.content_type.clone(),
                style: encoding.style.as_ref().map(|style| {
                    let style = parameter::query_style(style);
                    let written = node.and_then(|node| node.get(property)?.get("explode")?.as_bool());
                    (style, written.unwrap_or(style == crate::model::Style::Form))
                }),
                allow_reserved: encoding.allow_reserved,
            })
            .collect();
        Media { media_type: name.to_owned(), kind: kind(name), schema, parts, pointer }
    }

    /// The responses of an operation, `default` last.
    pub fn responses(&mut self, responses: &openapiv3::Responses, pointer: &Pointer) -> Vec<Response> {
        let mut lowered = Vec::new();
        for (status, response) in &responses.responses {
            let key = match status {
                StatusCode::Code(code) => code.to_string(),
                StatusCode::Range(digit) => self.range_key(*digit, pointer),
            };
            let pattern = match status {
                StatusCode::Code(code) => StatusPattern::Exact(*code),
                StatusCode::Range(digit) => StatusPattern::Range(u8::try_from(*digit).unwrap_or(u8::MAX)),
            };
            lowered.extend(self.response(response, pattern, &pointer.child(&key)));
        }
        if let Some(response) = &responses.default {
            lowered.extend(self.response(response, StatusPattern::Default, &pointer.child("default")));
        }
        lowered
    }

    /// The key of a range as it is written: `4XX` or `4xx`.
    fn range_key(&self, digit: u16, pointer: &Pointer) -> String {
        let upper = format!("{digit}XX");
        let keys = self.document.node(pointer).and_then(Value::as_object);
        let written = keys.and_then(|keys| keys.keys().find(|key| key.eq_ignore_ascii_case(&upper)).cloned());
        written.unwrap_or(upper)
    }

    fn response(
        &mut self,
        response: &ReferenceOr<openapiv3::Response>,
        status: StatusPattern,
        pointer: &Pointer,
    ) -> Option<Response> {
        let Some((response, pointer)) = self.resolve(response, pointer) else {
            let reason = "the reference to the response leads nowhere";
            self.lose(Fate::LeftOut, pointer, reason, "the response is handled as an undocumented one");
            return None;
        };
        let mut docs =
            docs::of_description(Some(&response.description), |name| response.extensions.get(name));
        docs.example = response.content.values().find_map(example);
        let links = response.extensions.get("x-oa31-links").and_then(Value::as_object);
        for name in links.into_iter().flat_map(serde_json::Map::keys) {
            let place = pointer.child("links").child(name);
            let consequence = "the request it leads to has to be made by hand";
            self.lose(Fate::LeftOut, &place, "links are not carried", consequence);
        }
        let headers = response
            .headers
            .iter()
            .filter_map(|(name, header)| self.header(name, header, &pointer.child("headers").child(name)))
            .collect();
        let media = self.content(&response.content, &pointer);
        Some(Response { pointer, status, docs, media, headers })
    }

    fn header(
        &mut self,
        name: &str,
        header: &ReferenceOr<Header>,
        pointer: &Pointer,
    ) -> Option<ResponseHeader> {
        // Its media type is that of the body, which is handled there.
        if name.eq_ignore_ascii_case("content-type") {
            return None;
        }
        let Some((header, pointer)) = self.resolve(header, pointer) else {
            let reason = "the reference to the header leads nowhere";
            self.lose(Fate::LeftOut, pointer, reason, "the header is not described");
            return None;
        };
        let mut docs = docs::of_description(header.description.as_ref(), |name| header.extensions.get(name));
        docs.deprecated = header.deprecated.unwrap_or_default();
        let (schema, _) = self.schema_or_content(&header.format, &pointer);
        Some(ResponseHeader { name: name.to_owned(), required: header.required, docs, schema, pointer })
    }

    /// The schema of a parameter or header, and the media type if it has `content`.
    pub fn schema_or_content(
        &mut self,
        format: &ParameterSchemaOrContent,
        pointer: &Pointer,
    ) -> (Option<SchemaUse>, Option<String>) {
        match format {
            ParameterSchemaOrContent::Schema(schema) => {
                (Some(self.schema(&borrowed(schema), &pointer.child("schema"))), None)
            }
            ParameterSchemaOrContent::Content(content) => {
                let media = self.content(content.iter().take(1), pointer).pop();
                let name = media.as_ref().map(|media| media.media_type.clone());
                (media.and_then(|media| media.schema), name)
            }
        }
    }
}

fn example(media: &MediaType) -> Option<Value> {
    media.example.clone().or_else(|| docs::first_example(media.examples.values()))
}

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
        | "text/jsonl"
        | "application/json-seq" => return MediaKind::JsonLines,
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
