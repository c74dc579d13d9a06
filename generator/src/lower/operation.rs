//! Operations.

use super::{Lowering, docs, path, servers};
use crate::document::operation::View;
use crate::document::{At, Node, extensions, paths, server};
use crate::model::{Method, Operation, Repeats};

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
            name: view.name(),
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
            pointer: source.pointer.clone(),
        }
    }
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
