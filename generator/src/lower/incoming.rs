//! Requests that come to the client: webhooks and callbacks.

use std::collections::HashSet;

use super::Lowering;
use crate::diagnostics::{Code, Cost, Diagnostic, Part, Place};
use crate::document::operation::View;
use crate::document::{At, paths};
use crate::model::{self, Docs, MediaKind, Schema, SchemaUse, Shape, Union, UnionKind, Variant};
use crate::pointer::Pointer;

/// What the type of all that comes is called.
const NAME: &str = "WebhookEvent";

/// The requests that come to the client, as far as they have been met.
#[derive(Default)]
pub(super) struct Incoming {
    /// What each may have for a body, with the name of its webhook or callback.
    events: Vec<(String, SchemaUse)>,
    /// Where the first of them stands.
    first: Option<Pointer>,
    /// The callbacks under `components` that operations refer to.
    used: HashSet<Pointer>,
}

impl<'a> Lowering<'a> {
    /// The callbacks of an operation.
    pub(super) fn callbacks(&mut self, operation: &View<'a>) {
        let callbacks: Vec<_> = operation.at.parts("callbacks").collect();
        for (name, callback) in callbacks {
            let place = callback.pointer.clone();
            let Some(callback) = callback.followed() else { continue };
            self.incoming.used.insert(callback.pointer.clone());
            let expressions: Vec<_> = callback.members().collect();
            let found: Vec<bool> = expressions
                .into_iter()
                .map(|(_, item)| self.request_to_the_client(&operation.root, name, item))
                .collect();
            if !found.contains(&true) {
                let message = format!("the callback `{name}` has no JSON body to read");
                self.left_out(Code::CallbacksLeftOut, place, message);
            }
        }
    }

    /// Webhooks, and callbacks that nothing refers to.
    pub(super) fn webhooks(&mut self, root: &At<'a>) {
        for section in paths::WEBHOOKS {
            let items: Vec<_> = root.parts(section).collect();
            for (name, item) in items {
                let place = item.pointer.clone();
                if !self.request_to_the_client(root, name, item) {
                    let message = format!("the webhook `{name}` has no JSON body to read");
                    self.left_out(Code::WebhookLeftOut, place, message);
                }
            }
        }
        let components = root.get("components");
        let callbacks: Vec<_> = components.iter().flat_map(|at| at.parts("callbacks")).collect();
        for (name, callback) in callbacks {
            if !self.incoming.used.contains(&callback.pointer) {
                let message = format!("no operation refers to the callback `{name}`");
                self.left_out(Code::CallbacksLeftOut, callback.pointer, message);
            }
        }
    }

    /// The union of all that comes.
    pub(super) fn events(&mut self) -> Option<SchemaUse> {
        let pointer = self.incoming.first.take()?;
        let mut variants: Vec<Variant> = Vec::new();
        for (name, schema) in std::mem::take(&mut self.incoming.events) {
            if variants.iter().any(|variant| variant.schema.schema == schema.schema) {
                continue;
            }
            let own = self.schemas[schema.schema].component.is_none().then_some(name);
            variants.push(Variant { name: own, ..Variant::of(schema) });
        }
        let union = Union { kind: UnionKind::AnyOf, variants, discriminator: None };
        let mut schema = Schema::new(pointer, Shape::Union(union));
        schema.component = Some(NAME.to_owned());
        schema.docs = Docs {
            summary: Some(
                "What the API sends by itself: the events of its webhooks and callbacks.".to_owned(),
            ),
            ..Docs::default()
        };
        let id = self.push(schema);
        self.first_visit(id);
        self.webhooks.push(model::Incoming { schema: id, request: None });
        Some(SchemaUse::of(id))
    }

    /// Lowers the bodies of the requests at a path item; whether one of them is JSON.
    fn request_to_the_client(&mut self, root: &At<'a>, name: &str, item: At<'a>) -> bool {
        let section = item.pointer.clone();
        let Some(item) = item.followed() else { return false };
        let before = self.incoming.events.len();
        for (method, at) in paths::operations(&item) {
            let request = section.child(&method.to_ascii_lowercase());
            let body = self.body(&View { root: root.clone(), item: item.clone(), at });
            let media: Vec<_> = body.into_iter().flat_map(|body| body.media).collect();
            self.webhooks.extend(media.iter().filter_map(|media| {
                let request = Some((request.clone(), media.media_type.clone()));
                Some(model::Incoming { schema: media.schema?.schema, request })
            }));
            let json = media.into_iter().filter(|media| media.kind == MediaKind::Json);
            let events = json.filter_map(|media| Some((name.to_owned(), media.schema?)));
            self.incoming.events.extend(events);
        }
        let is_event = self.incoming.events.len() > before;
        if is_event {
            self.incoming.first.get_or_insert(section);
        }
        is_event
    }

    fn left_out(&mut self, code: Code, place: Pointer, message: String) {
        let cost = Cost::LeftOut(Part::It);
        self.diagnostics.push(Diagnostic::new(code, Place::Key(place), message).consequence(cost));
    }
}
