//! What operations send.

use super::Planner;
use super::allot::{Form, form};
use super::docs::code;
use super::names::{Case, Scope};
use super::operations::style_word;
use crate::model::{self, Media, MediaKind, Shape};
use crate::rust::{Bodies, Body, BodyEncoding, BodyVariant, Docs, PartEncoding, Path, Type};

impl Planner<'_> {
    pub fn body(
        &mut self,
        operation: &model::Operation,
        request: &Path,
        scope: &mut Scope,
        (arguments, setters): (&mut Scope, &mut Scope),
    ) -> Option<Body> {
        let body = operation.body.as_ref()?;
        let name = if body.required { arguments } else { setters }.member("body", &[]).name;
        let docs = Self::prose(&body.docs);
        let (ty, encoding) = match body.media.as_slice() {
            [] => (Type::Bytes, Bodies::One(BodyEncoding::Bytes("application/octet-stream".to_owned()))),
            [only] => {
                let (ty, encoding) = self.media_body(only);
                (ty, Bodies::One(encoding))
            }
            several => {
                let allocated = scope.allocate(&format!("{}Body", request.name), Case::Type);
                let path = request.sibling(allocated.name);
                let variants = self.body_variants(several);
                (Type::Model(path.clone()), Bodies::Several(path, variants))
            }
        };
        let docs = if body.required {
            docs
        } else {
            super::facts::join([vec!["What is sent; nothing, unless set.".to_owned()], docs])
        };
        Some(Body { docs, name, required: body.required, ty, encoding })
    }

    fn body_variants(&self, several: &[Media]) -> Vec<BodyVariant> {
        let mut scope = Scope::default();
        let mut variants = Vec::with_capacity(several.len());
        for media in several {
            let (ty, encoding) = self.media_body(media);
            let docs: Docs = vec![format!("As {}.", code(&media.media_type))];
            let name = scope.allocate(variant_word(media, several), Case::Type).name;
            let boxed = encoding.is_encoded()
                && media.schema.is_some_and(|used| form(self.target(used)) == Form::Struct);
            let ty = if boxed && !matches!(ty, Type::Boxed(_)) { Type::Boxed(Box::new(ty)) } else { ty };
            variants.push(BodyVariant { docs, name, ty, encoding });
        }
        variants
    }

    fn media_body(&self, media: &Media) -> (Type, BodyEncoding) {
        let name = media.media_type.clone();
        let typed = || media.schema.map_or(Type::Json, |used| self.ty(used));
        match media.kind {
            MediaKind::Json => (typed(), BodyEncoding::Json(name)),
            MediaKind::Form => (typed(), BodyEncoding::Form(name, self.parts(media))),
            MediaKind::Multipart => (typed(), BodyEncoding::Multipart(name, self.parts(media))),
            MediaKind::Text | MediaKind::Xml | MediaKind::EventStream | MediaKind::JsonLines => {
                (Type::String, BodyEncoding::Text(name))
            }
            MediaKind::Binary => {
                let name = if name.contains('*') { "application/octet-stream".to_owned() } else { name };
                (Type::Bytes, BodyEncoding::Bytes(name))
            }
        }
    }

    fn parts(&self, media: &Media) -> Vec<PartEncoding> {
        let mut parts: Vec<_> = media.parts.iter().map(|part| self.part(media, part)).collect();
        for property in self.binary_properties(media) {
            if !parts.iter().any(|part| part.property == property) {
                parts.push(PartEncoding {
                    property,
                    content_type: None,
                    style: None,
                    allow_reserved: false,
                    binary: true,
                });
            }
        }
        parts
    }

    fn part(&self, media: &Media, part: &model::PartEncoding) -> PartEncoding {
        PartEncoding {
            property: part.property.clone(),
            content_type: part.content_type.clone(),
            style: part.style.map(|(style, explode)| (style_word(style), explode)),
            allow_reserved: part.allow_reserved,
            binary: self.binary_properties(media).contains(&part.property),
        }
    }

    /// The properties of a form that are files.
    fn binary_properties(&self, media: &Media) -> Vec<String> {
        let Some(used) = media.schema else { return Vec::new() };
        let Shape::Object(object) = &self.target(used).shape else { return Vec::new() };
        let binary = |used| match &self.target(used).shape {
            Shape::Text(text) => text.format.as_deref() == Some("binary"),
            _ => false,
        };
        let files = object.properties.iter().filter(|property| match &self.target(property.schema).shape {
            Shape::Array(array) => binary(array.items),
            _ => binary(property.schema),
        });
        files.map(|property| property.name.clone()).collect()
    }
}

/// The name of a media type beside others.
fn variant_word<'m>(media: &'m Media, all: &[Media]) -> &'m str {
    let alone = all.iter().filter(|other| other.kind == media.kind).count() == 1;
    match media.kind {
        _ if !alone => &media.media_type,
        MediaKind::Json => "json",
        MediaKind::Form => "form",
        MediaKind::Multipart => "multipart",
        MediaKind::EventStream => "events",
        MediaKind::JsonLines => "lines",
        MediaKind::Xml => "xml",
        MediaKind::Text => "text",
        MediaKind::Binary => "binary",
    }
}
