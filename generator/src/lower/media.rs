//! Bodies, responses and media types.

use super::sequence::Way;
use super::{Lowering, docs, families, parameter};
use crate::diagnostics::{Code, Cost, Part};
use crate::document::operation::{self, Carried, Joined, View};
use crate::document::{At, Node, Version};
use crate::model::{
    Body, Described, Header, Media, MediaKind, PartEncoding, Response, SchemaUse, StatusPattern, Style,
};

impl<'a> Lowering<'a> {
    /// The request body of an operation; `None` if its reference leads nowhere or it carries nothing.
    pub fn body(&mut self, operation: &View<'a>) -> Option<Body> {
        let body = operation.body()?.ok()?;
        let mut docs = body.at.as_ref().map(docs::of_part).unwrap_or_default();
        docs.example = body.media.iter().find_map(|media| media.example.clone());
        let media: Vec<_> = body.media.into_iter().map(|media| self.media(media, Way::Sent)).collect();
        let body = Body { required: body.required, docs, media, pointer: body.pointer };
        (!body.media.is_empty()).then_some(body)
    }

    fn media(&mut self, media: operation::Media<'a>, way: Way) -> Media {
        let mut kind = families::kind(media.name);
        self.lost_encodings(&media, kind, way);
        let encodings = media.encoding.iter();
        let mut parts: Vec<_> = encodings
            .map(|(property, encoding)| {
                let headers =
                    if kind == MediaKind::Multipart { self.part_headers(encoding) } else { Vec::new() };
                PartEncoding { headers, ..part_encoding(property, encoding, kind, media.name) }
            })
            .collect();
        let items = self.items(&media, kind, way);
        let described = if items.is_some() { Described::Items } else { Described::Content };
        let schema = match media.carries {
            _ if items.is_some() => items,
            Carried::Unsaid => None,
            Carried::Schema(schema) => Some(self.schema(&schema)),
            Carried::File(schema) => {
                kind = MediaKind::Binary;
                Some(self.schema(&schema))
            }
            Carried::Form(pointer, fields) => {
                parts.extend(fields.iter().filter_map(|(name, field)| field_encoding(name, field)));
                Some(self.form(pointer, &fields))
            }
        };
        let media_type = media.name.to_owned();
        Media { media_type, kind, schema, described, parts, pointer: media.pointer }
    }

    /// What is said of how properties are written, where it makes no difference.
    fn lost_encodings(&mut self, media: &operation::Media<'a>, kind: MediaKind, way: Way) {
        let form = matches!(kind, MediaKind::Form | MediaKind::Multipart) && way == Way::Sent;
        for (property, encoding) in &media.encoding {
            if !form {
                let message = format!("the encoding of `{property}` says nothing of `{}`", media.name);
                self.lose(Code::NotCarried, &encoding.pointer, message, Cost::LeftOut(Part::It));
                continue;
            }
            let keys: &[&str] = match kind {
                MediaKind::Multipart if has_styles(encoding, media.name) => &["allowReserved"],
                MediaKind::Multipart => &["style", "explode", "allowReserved"],
                _ => &["headers"],
            };
            for key in keys.iter().filter(|key| encoding.node.has(key)) {
                let message = format!("`{key}` says nothing of `{}`", media.name);
                let place = encoding.pointer.child(key);
                self.lose(Code::NotCarried, &place, message, Cost::LeftOut(Part::It));
            }
        }
    }

    /// The headers of a part, but for those that say what it is, which are written by what it holds.
    fn part_headers(&mut self, encoding: &At<'a>) -> Vec<Header> {
        let mut headers = Vec::new();
        for (name, header) in encoding.parts("headers").collect::<Vec<_>>() {
            if name.eq_ignore_ascii_case("content-disposition") {
                let message = format!("`{name}` of a part is made of its name and its file's");
                self.lose(Code::NotCarried, &header.pointer, message, Cost::LeftOut(Part::It));
                continue;
            }
            headers.extend(self.header(name, header));
        }
        headers
    }

    /// The responses of an operation, `default` last.
    pub fn responses(&mut self, operation: &View<'a>) -> Vec<Response> {
        let all: Vec<_> = operation.at.parts("responses").collect();
        let mut lowered = Vec::new();
        for (key, response) in &all {
            if let Some(pattern) = status(key) {
                lowered.push(self.response(operation, response, pattern));
            }
        }
        let default = all.iter().find(|(key, _)| *key == "default");
        lowered
            .extend(default.map(|(_, response)| self.response(operation, response, StatusPattern::Default)));
        lowered
    }

    fn response(&mut self, operation: &View<'a>, response: &At<'a>, status: StatusPattern) -> Response {
        let Some(response) = response.clone().followed() else {
            let docs = crate::model::Docs::default();
            let pointer = response.pointer.clone();
            return Response {
                pointer,
                status,
                docs,
                media: Vec::new(),
                bodiless: false,
                headers: Vec::new(),
            };
        };
        let media = operation.answer(&response);
        let mut docs = docs::of_part(&response);
        docs.example = media.iter().find_map(|media| media.example.clone());
        let headers: Vec<_> = response.parts("headers").collect();
        let headers = headers.into_iter().filter_map(|(name, header)| self.header(name, header)).collect();
        let media = media.into_iter().map(|media| self.media(media, Way::Received)).collect();
        let bodiless = operation.is_bodiless(&response);
        Response { pointer: response.pointer, status, docs, media, bodiless, headers }
    }

    fn header(&mut self, name: &str, header: At<'a>) -> Option<Header> {
        // Its media type is that of the body, which is handled there.
        if name.eq_ignore_ascii_case("content-type") {
            return None;
        }
        let header = header.followed()?;
        let (schema, _) = self.schema_or_content(&header);
        Some(Header {
            name: name.to_owned(),
            required: header.is("required"),
            docs: docs::of_part(&header),
            schema,
            pointer: header.pointer,
        })
    }

    /// The schema of a parameter or header, and what it is written as if it has `content`; without either it is a
    /// text.
    pub fn schema_or_content(&mut self, holder: &At<'a>) -> (Option<SchemaUse>, Option<Media>) {
        if let Some(schema) = operation::value_of(holder) {
            return (Some(self.schema(&schema)), None);
        }
        match operation::content(holder).into_iter().next() {
            Some(media) => {
                let media = self.media(media, Way::Sent);
                (media.schema, Some(media))
            }
            None => (Some(self.any_text(&holder.pointer.child("schema"))), None),
        }
    }
}

/// How a list in a form of 2.0 is written.
fn field_encoding(name: &str, field: &At<'_>) -> Option<PartEncoding> {
    let joined = Joined::of(field)?;
    Some(PartEncoding {
        pointer: field.pointer.clone(),
        property: name.to_owned(),
        content_type: None,
        style: Some((Style::Form, joined.repeated)),
        separators: (!joined.separators.is_empty()).then_some(joined.separators),
        allow_reserved: false,
        headers: Vec::new(),
    })
}

/// Whether styles say how parts are written: since 3.1, and only in forms.
fn has_styles(encoding: &At<'_>, media_type: &str) -> bool {
    encoding.node.document().version >= Version::V3_1
        && media_type.to_ascii_lowercase().starts_with("multipart/form-data")
}

fn part_encoding(property: &str, encoding: &At<'_>, kind: MediaKind, media_type: &str) -> PartEncoding {
    let explode = encoding.node.get("explode").and_then(Node::flag);
    let style = encoding.text("style").and_then(parameter::style).or(explode.map(|_| Style::Form));
    let style = style.map(|style| (style, explode.unwrap_or(style == Style::Form)));
    let style = style.filter(|_| kind != MediaKind::Multipart || has_styles(encoding, media_type));
    PartEncoding {
        pointer: encoding.pointer.clone(),
        property: property.to_owned(),
        content_type: encoding.text("contentType").map(str::to_owned),
        style,
        separators: None,
        allow_reserved: encoding.is("allowReserved"),
        headers: Vec::new(),
    }
}

/// The statuses that a key of the responses names.
fn status(key: &str) -> Option<StatusPattern> {
    match key.parse() {
        Ok(code) => Some(StatusPattern::Exact(code)),
        Err(_) if key.to_ascii_uppercase().ends_with("XX") => {
            key.get(..1)?.parse().ok().map(StatusPattern::Range)
        }
        Err(_) => None,
    }
}
