//! The requests: what sets their parts, what they give, and the types that belong to them.

use super::{ExportKind, Exports, argument, models};
use crate::rust::{Bodies, Operation, Replies, Reply};

/// An operation.
pub fn operation(all: &mut Exports, of: &Operation) {
    let path = of.path.to_string();
    all.item(path.clone(), ExportKind::Struct, "struct");
    for (_, setter) in &of.setters {
        let taken = [(setter.name.to_string(), argument(&setter.ty))];
        all.function((&path, ExportKind::Setter, setter.name.as_str()), Some("self"), &taken, "Self");
    }
    if let Some(body) = &of.body {
        if !body.required {
            let taken = [(body.name.to_string(), argument(&body.ty))];
            all.function((&path, ExportKind::Setter, body.name.as_str()), Some("self"), &taken, "Self");
        }
        if let Bodies::Several(body, variants) = &body.encoding {
            let body = body.to_string();
            all.item(body.clone(), ExportKind::Enum, "enum");
            for variant in variants {
                all.variant(&body, variant.name.as_str(), Some(&variant.ty.to_string()));
            }
        }
    }
    if let Some(required) = &of.required {
        let arguments = of.arguments.iter().map(|(_, one)| (one.name.as_str(), one.ty.to_string()));
        let body = of.body.iter().filter(|body| body.required);
        let body = body.map(|body| (body.name.as_str(), body.ty.to_string()));
        models::literal(all, &of.path.sibling(required.clone()).to_string(), arguments.chain(body));
    }
    sending(all, of, &path);
    of.forms.iter().for_each(|form| models::structure(all, form));
    of.replies.iter().for_each(|replies| self::replies(all, replies));
    if let Some(headers) = &of.headers {
        let path = headers.path.to_string();
        all.item(path.clone(), ExportKind::Struct, "struct");
        for (_, name, ty, _) in &headers.fields {
            all.field(&path, ExportKind::Field, name.as_str(), &format!("Option<{ty}>"));
        }
    }
}

/// The methods that send it.
fn sending(all: &mut Exports, of: &Operation, path: &str) {
    let error = held(&of.error);
    let mut method = |name: &str, gives: String| {
        all.function((path, ExportKind::Method, name), Some("self"), &[], &gives);
    };
    let stream = of.stream.as_ref().map(|stream| format!("Opening<Stream<{}>, {error}>", stream.item));
    match (&of.output, stream) {
        (Some(output), stream) => {
            let output = held(output);
            method("send", format!("Sending<{output}, {error}>"));
            method("send_with_response", format!("Sending<Response<{output}>, {error}>"));
            if let Some(stream) = stream {
                method("send_stream", stream);
            }
        }
        (None, Some(stream)) => method("send", stream),
        (None, None) => {}
    }
    if of.downloads {
        method("send_download", format!("Opening<Download, {error}>"));
    }
}

/// An enum of replies.
fn replies(all: &mut Exports, of: &Replies) {
    let path = of.path.to_string();
    all.item(path.clone(), ExportKind::Enum, "enum");
    for variant in &of.variants {
        let held = (variant.reply != Reply::Nothing).then(|| held(&variant.reply));
        all.variant(&path, variant.name.as_str(), held.as_deref());
    }
    // What arrives bit by bit cannot be had twice.
    if of.variants.iter().all(|variant| !matches!(variant.reply, Reply::Stream(_))) {
        all.implementation(&path, "Clone");
        all.implementation(&path, "PartialEq");
    }
}

/// The type of a reply.
fn held(of: &Reply) -> String {
    match of {
        Reply::Nothing => "()".to_owned(),
        Reply::Json(ty) => ty.to_string(),
        Reply::OptionalJson(ty) => format!("Option<{ty}>"),
        Reply::Raw | Reply::Undescribed => "Raw".to_owned(),
        Reply::Text | Reply::AnyText => "String".to_owned(),
        Reply::Binary => "Bytes".to_owned(),
        Reply::Stream(stream) => format!("Stream<{}>", stream.item),
        Reply::Several(path) => path.to_string(),
    }
}
