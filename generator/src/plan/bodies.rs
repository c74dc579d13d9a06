//! What operations send.

use super::Planner;
use super::allot::{Form, form};
use super::docs::code;
use super::names::{Case, Scope};
use crate::model::{self, Media, MediaKind};
use crate::rust::{
    Bodies, Body, BodyEncoding, BodyVariant, Docs, Expression, PartEncoding, Path, Struct, Type,
};

impl Planner<'_> {
    pub fn body(
        &mut self,
        operation: &model::Operation,
        request: &Path,
        scope: &mut Scope,
        (arguments, setters): (&mut Scope, &mut Scope),
        forms: &mut Vec<Struct>,
    ) -> Option<Body> {
        let body = operation.body.as_ref()?;
        let name = if body.required { arguments } else { setters }.beside("body", Case::Value, &[]).name;
        let docs = Self::prose(&body.docs);
        let (ty, encoding) = match body.media.as_slice() {
            [] => (Type::Bytes, Bodies::One(BodyEncoding::Bytes("application/octet-stream".to_owned()))),
            [only] => {
                let (ty, encoding) = self.media_body(only, request, scope, forms);
                (ty, Bodies::One(encoding))
            }
            several => {
                let allocated = scope.allocate(&format!("{}Body", request.name), Case::Type);
                let path = request.sibling(allocated.name);
                let variants = self.body_variants(several, request, scope, forms);
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

    /// What is sent in an example: the first media type.
    pub fn body_example(
        &self,
        operation: &model::Operation,
        body: &Body,
        forms: &[Struct],
        held: bool,
    ) -> Option<Expression> {
        let media = operation.body.as_ref()?.media.first();
        let value =
            |ty: &Type, encoding: &BodyEncoding| match (encoding, media.and_then(|media| media.schema)) {
                (BodyEncoding::Text(_) | BodyEncoding::Bytes(_), _) => {
                    Some(Expression::Text("text".to_owned()))
                }
                (BodyEncoding::Parts, Some(used)) => self.form_example(forms.first()?, used),
                (_, Some(used)) if held => self.example(ty, used, None, 0),
                (_, Some(used)) => self.argument_example(ty, used, None, 0),
                (_, None) => Some(Expression::Null),
            };
        match &body.encoding {
            Bodies::One(encoding) => value(&body.ty, encoding),
            Bodies::Several(path, variants) => {
                let first = variants.first()?;
                let held = match value(first.ty.unboxed(), &first.encoding)? {
                    text @ Expression::Text(_) => Expression::Into(Box::new(text)),
                    Expression::Items(items) => Expression::List(items),
                    other => other,
                };
                let boxed = matches!(first.ty, Type::Boxed(_));
                let held = if boxed { Expression::Boxed(Box::new(held)) } else { held };
                Some(Expression::Variant(path.clone(), first.name.clone(), Some(Box::new(held))))
            }
        }
    }

    fn body_variants(
        &mut self,
        several: &[Media],
        request: &Path,
        outer: &mut Scope,
        forms: &mut Vec<Struct>,
    ) -> Vec<BodyVariant> {
        let mut scope = Scope::default();
        let mut variants = Vec::with_capacity(several.len());
        for media in several {
            let (ty, encoding) = self.media_body(media, request, outer, forms);
            let docs: Docs = vec![format!("As {}.", code(&media.media_type))];
            let name = scope.allocate(variant_word(media, several), Case::Variant).name;
            let boxed = encoding.is_encoded()
                && media
                    .schema
                    .is_some_and(|used| self.is_tuple(used) || form(self.target(used)) == Form::Struct);
            let ty = if boxed && !matches!(ty, Type::Boxed(_)) { Type::Boxed(Box::new(ty)) } else { ty };
            variants.push(BodyVariant { docs, name, ty, encoding });
        }
        variants
    }

    fn media_body(
        &mut self,
        media: &Media,
        request: &Path,
        scope: &mut Scope,
        forms: &mut Vec<Struct>,
    ) -> (Type, BodyEncoding) {
        let name = media.media_type.clone();
        let typed = media.schema.map_or(Type::Json, |used| self.ty(used));
        match media.kind {
            MediaKind::Json => (typed, BodyEncoding::Json(name)),
            MediaKind::Form => (typed, BodyEncoding::Form(media.parts.iter().map(part).collect())),
            MediaKind::Multipart => match self.form_object(media).cloned() {
                Some(object) => {
                    let form = scope.allocate(&format!("{}Form", request.name), Case::Type).name;
                    let required = scope.allocate(&format!("{form}Required"), Case::Type).name;
                    let path = request.sibling(form);
                    forms.push(self.form_struct(media, &object, path.clone(), required));
                    (Type::Model(path), BodyEncoding::Parts)
                }
                None => (typed, BodyEncoding::Multipart),
            },
            MediaKind::Text | MediaKind::Xml | MediaKind::EventStream | MediaKind::JsonLines => {
                (Type::String, BodyEncoding::Text(name))
            }
            MediaKind::Binary => {
                let name = if name.contains('*') { "application/octet-stream".to_owned() } else { name };
                (Type::Bytes, BodyEncoding::Bytes(name))
            }
        }
    }
}

fn part(part: &model::PartEncoding) -> PartEncoding {
    PartEncoding {
        property: part.property.clone(),
        content_type: part.content_type.clone(),
        style: part.style,
        allow_reserved: part.allow_reserved,
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
