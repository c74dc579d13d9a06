//! Operations.

use super::{Lowering, docs, path, servers};
use crate::document::operation::{self as written, View};
use crate::document::{At, Node, extensions, paths, server};
use crate::model::{
    GivenName, Grouped, Method, NextPage, Operation, PageInput, Paged, Pages, Repeats, SaidBy,
};

impl<'a> Lowering<'a> {
    /// Every operation, in document order.
    pub fn operations(&mut self, root: &At<'a>) -> Vec<Operation> {
        let items: Vec<_> = root.parts("paths").filter(|(path, _)| path.starts_with('/')).collect();
        let mut operations = Vec::new();
        for (path, item) in items {
            let Some(item) = item.followed() else { continue };
            for (name, operation) in paths::operations(&item) {
                operations.push(self.operation(root, path, Method::new(name), &operation, &item));
            }
        }
        operations
    }

    fn operation(
        &mut self,
        root: &At<'a>,
        path: &str,
        method: Method,
        source: &At<'a>,
        item: &At<'a>,
    ) -> Operation {
        let template = path::template(path);
        let view = View { root: root.clone(), item: item.clone(), at: source.clone() };
        let security = self.security(root, source);
        let parameters = self.parameters(item, source, &template, !security.is_empty());
        let body = self.body(&view);
        let responses = self.responses(&view);
        self.callbacks(&view);
        Operation {
            id: source.text("operationId").filter(|id| !id.trim().is_empty()).map(str::to_owned),
            name: view.name().map(|(text, for_rust)| GivenName { text, for_rust }),
            grouped: grouped(&view),
            method,
            path: template,
            tags: source.node.get("tags").into_iter().flat_map(Node::texts).map(str::to_owned).collect(),
            docs: docs::of_operation(source, item),
            parameters,
            body,
            responses,
            security,
            servers: servers(server::of_operation(&view)),
            hidden: extensions::HIDING.iter().find(|name| source.is(name)).copied(),
            repeats: repeats(&view),
            paged: view.pages().map_or(Paged::Unsaid, |said| Paged::Said(pages(said))),
            pointer: source.pointer.clone(),
        }
    }
}

/// Where an extension groups it.
fn grouped(view: &View<'_>) -> Option<Grouped> {
    let path: Vec<String> = view.groups().into_iter().map(str::to_owned).collect();
    (!path.is_empty()).then(|| Grouped { path, name: view.name_in_group().map(str::to_owned) })
}

/// What is said about sending an operation again.
fn repeats(operation: &View<'_>) -> Repeats {
    let said = operation.repeats();
    Repeats {
        idempotent: said.idempotent,
        never: said.never,
        statuses: said.statuses,
        refusals: said.refusals,
        pauses: said.pauses,
    }
}

/// What is said about its pages.
fn pages(said: written::Pages) -> Pages {
    let input = |input| match input {
        written::Input::Parameter(name) => PageInput::Parameter(name),
        written::Input::Body(path) => PageInput::Body(path),
    };
    let next = |next| match next {
        written::Next::Cursor(path, chosen) => NextPage::Cursor(path, input(chosen)),
        written::Next::LastItem(path, chosen) => NextPage::LastItem(path, input(chosen)),
        written::Next::Page(chosen) => NextPage::Page(input(chosen)),
        written::Next::Offset(chosen) => NextPage::Offset(input(chosen)),
        written::Next::Address(path) => NextPage::Address(path),
    };
    Pages {
        by: SaidBy::Extension(said.key),
        own: said.own,
        next: said.next.map(next),
        items: said.items,
        more: said.more,
        total: said.total,
    }
}
