//! Rules about what operations of OpenAPI 2.0 send and get: one body, of media types that can carry it.

use crate::diagnostics::{Code, Cost, Diagnostic, Part, Place};
use crate::document::operation::{MULTIPART, URL_ENCODED, View, is_file};
use crate::document::paths::{Use, operations, parameters};
use crate::document::{At, Version};
use crate::load::notes::Notes;
use crate::pointer::Pointer;

/// A parameter that is the body or a part of it.
struct Sent<'d> {
    at: At<'d>,
    /// Where it is listed.
    place: Pointer,
}

/// The bodies of all operations.
pub(super) fn check(root: &At<'_>, notes: &mut Notes) {
    if root.node.document().version != Version::V2_0 {
        return;
    }
    let mut unsaid = None;
    for (_, item) in root.parts("paths").filter(|(path, _)| path.starts_with('/')) {
        let Some(item) = item.followed() else { continue };
        for (_, at) in operations(&item) {
            let operation = View { root: root.clone(), item: item.clone(), at };
            one_body(&operation, notes);
            let form = sent(&operation, "formData");
            if form.is_empty() {
                unsaid = unsaid.or_else(|| without_media_type(&operation));
            } else {
                form_types(&operation, &form, notes);
            }
        }
    }
    if let Some((key, place)) = unsaid {
        let message = format!("neither this operation nor the document says what it `{key}`");
        notes.found.push(
            Diagnostic::new(Code::MissingAssumed, Place::Key(place), message)
                .consequence("JSON is assumed, here and elsewhere"),
        );
    }
}

/// The parameters in this location that are used.
fn sent<'d>(operation: &View<'d>, location: &str) -> Vec<Sent<'d>> {
    let mut found = Vec::new();
    for holder in [&operation.item, &operation.at] {
        let list = holder.pointer.child("parameters");
        let listed = parameters(holder, &[]).into_iter();
        let listed = listed.filter(|one| one.location == location && one.use_of == Use::Sent);
        found.extend(listed.map(|one| Sent { place: list.index(one.number), at: one.at }));
    }
    found
}

/// A request has one body: of several parameters the last one, and no form beside it.
fn one_body(operation: &View<'_>, notes: &mut Notes) {
    let mut bodies = sent(operation, "body");
    let Some(body) = bodies.pop() else { return };
    // The body of the path item gives way to that of the operation.
    bodies.retain(|other| other.place.parent() == body.place.parent());
    for other in bodies.into_iter().chain(sent(operation, "formData")) {
        notes.found.push(
            Diagnostic::new(Code::SeveralBodies, other.place, "this stands beside another body")
                .further(body.place.clone(), "the body that is sent")
                .consequence(Cost::LeftOut(Part::Parameter)),
        );
    }
}

/// The first of its keys that nobody says although something is sent or comes back.
fn without_media_type(operation: &View<'_>) -> Option<(&'static str, Pointer)> {
    let unsaid = |key: &str| !operation.at.node.has(key) && !operation.root.node.has(key);
    let sends = !sent(operation, "body").is_empty();
    let mut responses = operation.at.parts("responses").filter_map(|(_, response)| response.followed());
    let mut gets = || responses.any(|response| response.node.has("schema"));
    let key = if sends && unsaid("consumes") {
        "consumes"
    } else if unsaid("produces") && gets() {
        "produces"
    } else {
        return None;
    };
    Some((key, operation.at.pointer.clone()))
}

/// Forms have media types of their own, and only one of these carries files.
fn form_types(operation: &View<'_>, form: &[Sent<'_>], notes: &mut Notes) {
    let holder = if operation.at.node.has("consumes") { &operation.at } else { &operation.root };
    let Some(listed) = holder.node.get("consumes").filter(|listed| !listed.is_empty()) else { return };
    let names = |of: &str| listed.texts().any(|name| name.trim().to_ascii_lowercase().starts_with(of));
    let file = form.iter().find(|one| is_file(one.at.node));
    // Anything may be sent where all types are accepted.
    if names("multipart/") || names("*/*") || (file.is_none() && names(URL_ENCODED)) {
        return;
    }
    let (place, message, used) = match (file, form.first()) {
        (Some(file), _) => (&file.place, "no media type of the operation carries files", MULTIPART),
        (None, Some(first)) => {
            (&first.place, "no media type of the operation is that of a form", URL_ENCODED)
        }
        (None, None) => return,
    };
    notes.found.push(
        Diagnostic::new(Code::MissingAssumed, place.clone(), message)
            .further(holder.pointer.child("consumes"), "the media types")
            .consequence(format!("`{used}` is sent")),
    );
}
