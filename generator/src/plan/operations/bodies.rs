//! What operations send.

use super::parts;
use crate::diagnostics::Cost;
use crate::model::{self, Media, MediaKind};
use crate::plan::context::{Notes, Plan};
use crate::plan::form::{is_large, map_of_files, object_in_parts};
use crate::plan::items::check;
use crate::plan::names::{Case, Scope};
use crate::plan::rustdoc;
use crate::rust::{Bodies, Body, BodyEncoding, BodyVariant, From, Ident, PartEncoding, Path, Struct, Type};

/// What is sent, called `name`, and the structs that it is sent by in parts; enums and structs take their names
/// from `scope`, after the request.
pub fn body(
    plan: &Plan<'_>,
    body: &model::Body,
    name: Ident,
    request: &Path,
    scope: &mut Scope,
) -> (Body, Vec<Struct>, Notes) {
    let mut notes = Notes::default();
    let mut forms = Vec::new();
    let mut encoded = |media: &Media, scope: &mut Scope| {
        let Encoded { ty, encoding, form } = media_body(plan, media, request, scope, &mut notes);
        // A form of parts knows itself what they have to be.
        let by_check = encoding.is_encoded() && form.is_none();
        let check = media.schema.filter(|_| by_check).and_then(|used| check(plan, used));
        forms.extend(form);
        (ty, encoding, check)
    };
    let (ty, encoding) = match body.media.as_slice() {
        [] => (Type::Payload, Bodies::One(BodyEncoding::Bytes(OCTETS.to_owned()), None)),
        [only] => {
            let (ty, encoding, check) = encoded(only, scope);
            (ty, Bodies::One(encoding, check))
        }
        several => {
            let path = request.sibling(scope.allocate(&format!("{}Body", request.name), Case::Type).name);
            let mut names = Scope::default();
            let variants = several.iter().map(|media| {
                let (ty, encoding, check) = encoded(media, scope);
                let name = names.allocate(variant_word(media, several), Case::Variant).name;
                BodyVariant { check, ..variant(plan, media, name, ty, encoding) }
            });
            let variants = convertible(plan, variants.collect(), several);
            (Type::Model(path.clone()), Bodies::Several(path, variants))
        }
    };
    let docs = rustdoc::operations::body(&plan.api.schemas, body);
    let body = Body { docs, name, required: body.required, ty, encoding };
    (body, forms, notes)
}

const JSON: &str = "application/json";

/// What is sent where nothing is said.
const OCTETS: &str = "application/octet-stream";

fn variant(plan: &Plan<'_>, media: &Media, name: Ident, ty: Type, encoding: BodyEncoding) -> BodyVariant {
    let large = media.schema.is_some_and(|used| is_large(&plan.api.schemas, used));
    let boxed = large && encoding.is_encoded() && !matches!(ty, Type::Boxed(_));
    let ty = if boxed { Type::Boxed(Box::new(ty)) } else { ty };
    BodyVariant { docs: rustdoc::operations::media(media), name, ty, encoding, check: None, from: None }
}

/// The variants with what they are made of: what only one of them holds, aliases looked through.
fn convertible(plan: &Plan<'_>, variants: Vec<BodyVariant>, media: &[Media]) -> Vec<BodyVariant> {
    let held = |(variant, media): (&BodyVariant, &Media)| match media.schema {
        Some(used) if variant.encoding.is_encoded() && matches!(variant.ty.unboxed(), Type::Model(_)) => {
            plan.types.bare(used)
        }
        _ => variant.ty.unboxed().clone(),
    };
    let all: Vec<Type> = variants.iter().zip(media).map(held).collect();
    let from = |ty: &Type| match ty {
        _ if all.iter().filter(|other| *other == ty).count() > 1 => None,
        Type::Unit | Type::Option(_) | Type::Boxed(_) => None,
        Type::String => Some(From::Text),
        _ => Some(From::Held),
    };
    let made: Vec<_> = all.iter().map(from).collect();
    variants.into_iter().zip(made).map(|(variant, from)| BodyVariant { from, ..variant }).collect()
}

/// How a media type is sent, and the struct of its parts.
struct Encoded {
    ty: Type,
    encoding: BodyEncoding,
    form: Option<Struct>,
}

fn media_body(
    plan: &Plan<'_>,
    media: &Media,
    request: &Path,
    scope: &mut Scope,
    notes: &mut Notes,
) -> Encoded {
    let name = media.media_type.clone();
    if media.kind == MediaKind::Xml && media.schema.is_some() {
        notes.lose(media, "XML has no types", Cost::RawText);
    }
    let typed = || media.schema.map_or(Type::Json, |used| plan.types.of(used));
    let (ty, encoding) = match media.kind {
        MediaKind::Json => {
            (typed(), BodyEncoding::Json(if is_range(&name) { JSON.to_owned() } else { name }))
        }
        MediaKind::Form => {
            let parts = media.parts.iter().map(part).collect();
            (typed(), BodyEncoding::Form(parts, plan.config.client.forms))
        }
        MediaKind::Multipart => return multipart(plan, media, request, scope, notes),
        MediaKind::JsonLines | MediaKind::JsonSequence => {
            (Type::Items(Box::new(typed())), BodyEncoding::Items(name))
        }
        MediaKind::Text | MediaKind::Xml | MediaKind::EventStream => (Type::String, BodyEncoding::Text(name)),
        MediaKind::Binary if is_range(&name) => (Type::Upload, BodyEncoding::Upload(name)),
        MediaKind::Binary => (Type::Payload, BodyEncoding::Bytes(name)),
    };
    Encoded { ty, encoding, form: None }
}

fn multipart(
    plan: &Plan<'_>,
    media: &Media,
    request: &Path,
    scope: &mut Scope,
    notes: &mut Notes,
) -> Encoded {
    let (schemas, name) = (&plan.api.schemas, media.media_type.clone());
    if let Some(object) = object_in_parts(schemas, media) {
        let form = scope.allocate(&format!("{}Form", request.name), Case::Type).name;
        let required = scope.belonging(&form, "Required");
        let path = request.sibling(form);
        let (form, further) = parts::structure(plan, media, object, path.clone(), &required);
        notes.extend(further);
        return Encoded { ty: Type::Model(path), encoding: BodyEncoding::Parts(name), form: Some(form) };
    }
    notes.diagnostics.extend(media.parts.iter().map(parts::of_nothing));
    let (ty, encoding) = match media.schema.and_then(|used| map_of_files(schemas, used)) {
        Some(kind) => (Type::map(parts::held(kind).unwrap_or(Type::Upload)), BodyEncoding::Parts(name)),
        // Parts that have no names are the caller's, the boundary with them.
        None if media.schema.is_none() && !is_form_data(&name) => (Type::Payload, BodyEncoding::Bytes(name)),
        None => (media.schema.map_or(Type::Json, |used| plan.types.of(used)), BodyEncoding::Multipart(name)),
    };
    Encoded { ty, encoding, form: None }
}

/// Whether a media type names several.
fn is_range(media_type: &str) -> bool {
    media_type.contains(['*', ','])
}

fn is_form_data(media_type: &str) -> bool {
    media_type.to_ascii_lowercase().starts_with("multipart/form-data")
}

/// How a property of a form is written.
pub fn part(part: &model::PartEncoding) -> PartEncoding {
    PartEncoding {
        property: part.property.clone(),
        content_type: part.content_type.clone(),
        style: part.style,
        separators: part.separators.clone(),
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
        MediaKind::JsonSequence => "records",
        MediaKind::Xml => "xml",
        MediaKind::Text => "text",
        MediaKind::Binary => "binary",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::plan::testing::{only, operation, planned, with};
    use crate::rust::{Operation, PartKind};

    fn sending(content: &Value) -> Operation {
        let body = json!({ "required": true, "content": content });
        let planned = planned(&operation(&with(&json!({ "requestBody": body }))));
        only(&planned).0.clone()
    }

    #[test]
    fn several_media_types_are_an_enum_named_by_their_kinds() {
        let text = json!({ "schema": { "type": "string" } });
        let body = sending(&json!({ "application/json": text, "text/csv": text, "text/plain": text })).body;
        let Some(Body { encoding: Bodies::Several(path, variants), .. }) = body else { panic!("{body:?}") };
        let names: Vec<_> = variants.iter().map(|variant| variant.name.as_str()).collect();
        assert_eq!((path.name.as_str(), names), ("ActBody", vec!["Json", "TextCsv", "TextPlain"]));
    }

    #[test]
    fn files_are_sent_in_parts_of_a_struct_of_their_own() {
        let file = json!({ "type": "string", "format": "binary" });
        let schema = json!({ "type": "object", "properties": {
            "one": file, "more": { "type": "array", "items": file }, "note": { "type": "string" },
        } });
        let planned = sending(&json!({ "multipart/form-data": { "schema": schema } }));
        let [form] = planned.forms.as_slice() else { panic!("{:?}", planned.forms) };
        let kinds: Vec<_> = form.parts.iter().flatten().map(|part| part.kind).collect();
        assert_eq!(
            (form.path.name.as_str(), kinds),
            ("ActForm", vec![PartKind::File, PartKind::Files, PartKind::Value])
        );
    }
}
