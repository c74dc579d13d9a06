//! From the document to the model, one to one: nothing is merged and nothing decided here.

mod bindings;
mod docs;
mod families;
mod incoming;
mod media;
mod operation;
mod parameter;
mod path;
mod reference;
mod rule;
mod scalar;
mod schema;
mod scope;
mod security;
mod sequence;
mod signature;
mod union;

use std::collections::{HashMap, HashSet, VecDeque};

use crate::diagnostics::{Code, Cost, Diagnostic, Diagnostics, Fate};
use crate::document::{At, Document, Key, Node, server};
use crate::model::{Api, Incoming, Info, SchemaId, SchemaUse, Schemas, Server, ServerVariable, Shape};
use crate::pointer::Pointer;
use bindings::{Scope, Templates};

/// Lowers a document. What is not carried as it is typed is in `diagnostics`.
#[must_use]
pub fn lower(document: &Document<'_>, diagnostics: &mut Diagnostics) -> Api {
    let Some(root) = document.root() else { return Api::default() };
    let mut lowering = Lowering::new(document, diagnostics);
    lowering.components();
    let operations = lowering.operations(&root);
    lowering.webhooks(&root);
    let event = lowering.events();
    lowering.pending();
    lowering.reasons_of_loading();
    let signature = lowering.signature(&root);
    let info = root.get("info");
    let text = |name: &str| info.as_ref().and_then(|info| info.text(name)).map(str::to_owned);
    Api {
        info: Info {
            title: text("title").unwrap_or_default(),
            version: text("version").unwrap_or_default(),
            description: text("description"),
        },
        servers: servers(server::of_document(&root)),
        security_schemes: security::schemes(document),
        tags: docs::of_tags(&root),
        operations,
        webhooks: lowering.webhooks,
        event,
        signature,
        only_used: false,
        removed: Vec::new(),
        schemas: lowering.schemas,
    }
}

/// Servers with their variables.
fn servers(servers: Vec<server::Server<'_>>) -> Vec<Server> {
    let variable = |(name, variable): (&str, At<'_>)| ServerVariable {
        name: name.to_owned(),
        default: variable.text("default").unwrap_or_default().to_owned(),
        values: variable.node.get("enum").into_iter().flat_map(Node::texts).map(str::to_owned).collect(),
        description: variable.text("description").map(str::to_owned),
    };
    let servers = servers.into_iter().map(|server| Server {
        url: server.url,
        name: server.name.map(str::to_owned),
        description: server.description.map(str::to_owned),
        variables: server.variables.into_iter().map(variable).collect(),
    });
    servers.collect()
}

/// What lowering holds while it walks the document.
struct Lowering<'a> {
    document: &'a Document<'a>,
    diagnostics: &'a mut Diagnostics,
    schemas: Schemas,
    /// The schema at each pointer that was met, as a definition or as the target of a reference, in each scope.
    by_pointer: HashMap<(Pointer, Scope), SchemaId>,
    /// What dynamic names stand for here.
    scope: Scope,
    templates: Templates,
    /// What stands beside the union of each base that lists what extends it.
    bases: HashMap<Pointer, SchemaUse>,
    /// The object of each form that is described field by field, by the place of the list.
    forms: HashMap<Pointer, SchemaUse>,
    /// Which schemas have been filled in.
    filled: Vec<bool>,
    /// Targets of references that may lie outside what is walked.
    pending: VecDeque<(SchemaId, At<'a>, Scope)>,
    /// What webhooks and callbacks bring to the client.
    webhooks: Vec<Incoming>,
    incoming: incoming::Incoming,
    /// The schemas of whole server-sent events.
    events: HashSet<Key>,
}

impl<'a> Lowering<'a> {
    fn new(document: &'a Document<'a>, diagnostics: &'a mut Diagnostics) -> Self {
        Self {
            document,
            diagnostics,
            schemas: Schemas::default(),
            by_pointer: HashMap::new(),
            scope: Scope::default(),
            templates: Templates::default(),
            bases: HashMap::new(),
            forms: HashMap::new(),
            filled: Vec::new(),
            pending: VecDeque::new(),
            webhooks: Vec::new(),
            incoming: incoming::Incoming::default(),
            events: sequence::events(document),
        }
    }

    fn warn(&mut self, code: Code, pointer: &Pointer, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(code, pointer, message));
    }

    /// Says what is not carried as the document has it, why, and what that costs.
    fn lose(&mut self, code: Code, pointer: &Pointer, reason: impl Into<String>, cost: impl Into<Cost>) {
        self.diagnostics.push(Diagnostic::new(code, pointer, reason).consequence(cost));
    }

    /// Gives schemas of which loading has left nothing the reason for it.
    fn reasons_of_loading(&mut self) {
        for loss in self.diagnostics.losses().into_iter().filter(|loss| loss.fate == Fate::Raw) {
            let plain = (loss.pointer, Scope::default());
            if let Some(id) = self.by_pointer.get(&plain)
                && let Shape::Any(none @ None) = &mut self.schemas[*id].shape
            {
                *none = Some(loss.reason);
            }
        }
    }
}
