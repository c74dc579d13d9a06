//! Media types whose content is a sequence: what is said of each item.

use std::collections::HashSet;

use super::{Lowering, families};
use crate::diagnostics::{Code, Cost, Part};
use crate::document::operation::{Carried, Media};
use crate::document::schema::{COMPOSITIONS, View};
use crate::document::{At, Document, Key, Node, Version, paths};
use crate::model::{MediaKind, SchemaUse};

/// Which way content travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Sent,
    Received,
}

impl<'a> Lowering<'a> {
    /// The schema of the items, where the content is read item by item; what else is said of items is a loss.
    pub(super) fn items(&mut self, media: &Media<'a>, kind: MediaKind, way: Way) -> Option<SchemaUse> {
        let whole = match &media.carries {
            Carried::Schema(whole) => Some(whole),
            _ => None,
        };
        let Some(items) = &media.items else {
            return items_of_list(kind, whole?.clone()).map(|items| self.schema(&items));
        };
        let reason = match (kind, way) {
            (MediaKind::EventStream, Way::Received) | (MediaKind::JsonLines | MediaKind::JsonSequence, _) => {
                if let Some(whole) = whole {
                    let reason = "the items are typed as `itemSchema` says";
                    self.lose(Code::NotCarried, &whole.pointer, reason, Cost::LeftOut(Part::It));
                }
                return Some(self.schema(items));
            }
            (MediaKind::EventStream, Way::Sent) => "events are sent as one text".to_owned(),
            (MediaKind::Multipart, _) => "parts without names are not told apart".to_owned(),
            _ => format!("`{}` is not known to be a sequence", media.name),
        };
        self.lose(Code::NotCarried, &items.pointer, reason, Cost::Raw);
        None
    }
}

/// The items of the list that 3.2 takes a sequence for, where that is all that is said of it.
fn items_of_list(kind: MediaKind, whole: At<'_>) -> Option<At<'_>> {
    let sequence = matches!(kind, MediaKind::EventStream | MediaKind::JsonLines | MediaKind::JsonSequence);
    if !sequence || whole.node.document().version < Version::V3_2 {
        return None;
    }
    let list = whole.followed()?;
    let view = View::of(list.node);
    let items = view.items().filter(|_| view.type_name() == Some("array"))?;
    Some(At { node: items, pointer: list.pointer.child("items") })
}

/// The schemas of whole server-sent events: the text that is their `data` may hold JSON.
pub(super) fn events(document: &Document<'_>) -> HashSet<Key> {
    let mut found = HashSet::new();
    let mut waiting: Vec<Node<'_>> = Vec::new();
    let items = document.root().into_iter().flat_map(|root| root.parts("paths").collect::<Vec<_>>());
    for (_, item) in items.filter_map(|(path, item)| Some((path, item.followed()?))) {
        for (_, operation) in paths::operations(&item) {
            let responses = operation.parts("responses").filter_map(|(_, response)| response.followed());
            for (name, media) in responses.flat_map(|response| response.parts("content")) {
                if families::kind(name) == MediaKind::EventStream {
                    waiting.extend(media.followed().and_then(|media| media.node.get("itemSchema")));
                }
            }
        }
    }
    while let Some(schema) = waiting.pop().map(Node::followed) {
        if found.insert(schema.key()) {
            let parts = COMPOSITIONS.iter().flat_map(|keyword| View::of(schema).members(keyword));
            waiting.extend(parts.map(|(_, part)| part));
        }
    }
    found
}

/// What the JSON is that the text at a node holds, if it is said to.
pub(super) fn embedded<'a>(at: &At<'a>) -> Option<At<'a>> {
    let json = at.text("contentMediaType").is_some_and(|name| families::kind(name) == MediaKind::Json);
    at.get("contentSchema").filter(|_| json)
}
