//! Operations.

use openapiv3::{Operation as Source, PathItem};
use serde::Deserialize;
use serde_json::Value;

use super::parameter::Lists;
use super::{Lowering, docs, path, servers};
use crate::model::{Fate, Method, Operation};
use crate::pointer::Pointer;

const INCOMING: &str = "nothing receives it; the types of its bodies are there";

impl Lowering<'_> {
    /// Every operation, in document order.
    pub fn operations(&mut self) -> Vec<Operation> {
        let document = self.document;
        let paths = Pointer::root().child("paths");
        let mut operations = Vec::new();
        for (path, item) in &document.openapi.paths.paths {
            let place = paths.child(path);
            let Some((item, target)) = self.resolve(item, &place) else {
                let reason = "the reference to the path item leads nowhere";
                self.lose(Fate::LeftOut, &place, reason, "its operations are left out");
                continue;
            };
            for (method, operation) in self.in_order(&item, &target) {
                operations.push(self.operation(path, method, operation, &item, &target));
            }
        }
        operations
    }

    /// The operations of a path item, in the order in which the document has them.
    fn in_order<'i>(&self, item: &'i PathItem, pointer: &Pointer) -> Vec<(Method, &'i Source)> {
        let mut operations: Vec<_> =
            item.iter().filter_map(|(name, operation)| Some((method(name)?, operation))).collect();
        if let Some(node) = self.document.node(pointer).and_then(Value::as_object) {
            let place =
                |method: Method| node.keys().position(|key| key.eq_ignore_ascii_case(method.as_str()));
            operations.sort_by_key(|(method, _)| place(*method));
        }
        operations
    }

    fn operation(
        &mut self,
        path: &str,
        method: Method,
        source: &Source,
        item: &PathItem,
        item_pointer: &Pointer,
    ) -> Operation {
        let pointer = item_pointer.child(&method.as_str().to_ascii_lowercase());
        let path = path::template(path);
        let security = self.security(source.security.as_ref(), &pointer);
        let lists = Lists {
            item: &item.parameters,
            item_pointer: item_pointer.clone(),
            operation: &source.parameters,
            operation_pointer: pointer.clone(),
        };
        let parameters = self.parameters(&lists, &path, !security.is_empty());
        let body =
            source.request_body.as_ref().and_then(|body| self.body(body, &pointer.child("requestBody")));
        let responses = self.responses(&source.responses, &pointer.child("responses"));
        self.callbacks(source, &pointer);
        let own_servers = if source.servers.is_empty() { &item.servers } else { &source.servers };
        Operation {
            id: source.operation_id.clone().filter(|id| !id.trim().is_empty()),
            method,
            path,
            tags: source.tags.clone(),
            docs: docs::of_operation(source, item),
            parameters,
            body,
            responses,
            security,
            servers: servers(own_servers),
            pointer,
        }
    }

    /// Callbacks are requests to the client: their types are kept, the operations are left out.
    fn callbacks(&mut self, source: &Source, pointer: &Pointer) {
        let callbacks = source.extensions.get("x-oa31-callbacks").and_then(Value::as_object);
        for (name, callback) in callbacks.into_iter().flatten() {
            let pointer = pointer.child("callbacks").child(name);
            self.lose(Fate::LeftOut, &pointer, "callbacks are not carried", INCOMING);
            for (expression, item) in callback.as_object().into_iter().flatten() {
                self.incoming(item, &pointer.child(expression));
            }
        }
    }

    /// Webhooks, in the same way as callbacks.
    pub fn webhooks(&mut self) {
        let document = self.document;
        for section in ["webhooks", "x-webhooks"] {
            let place = Pointer::root().child(section);
            for (name, item) in document.tree.get(section).and_then(Value::as_object).into_iter().flatten() {
                let pointer = place.child(name);
                self.lose(Fate::LeftOut, &pointer, "webhooks are not carried", INCOMING);
                self.incoming(item, &pointer);
            }
        }
    }

    /// Lowers the bodies of requests that come to the client.
    fn incoming(&mut self, item: &Value, pointer: &Pointer) {
        let Ok(item) = PathItem::deserialize(item) else { return };
        for (method, operation) in item.iter() {
            let place = pointer.child(method).child("requestBody");
            let body = operation.request_body.as_ref().and_then(|body| self.body(body, &place));
            let schemas = body.iter().flat_map(|body| &body.media).filter_map(|media| media.schema);
            self.webhooks.extend(schemas.map(|used| used.schema));
        }
    }
}

fn method(name: &str) -> Option<Method> {
    Some(match name {
        "get" => Method::Get,
        "put" => Method::Put,
        "post" => Method::Post,
        "delete" => Method::Delete,
        "options" => Method::Options,
        "head" => Method::Head,
        "patch" => Method::Patch,
        "trace" => Method::Trace,
        _ => return None,
    })
}
