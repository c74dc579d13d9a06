//! Rules that the grammar cannot state. Each is a small function with a code; nothing is changed here.

mod bodies_20;
mod examples;
mod extensions;
mod operations;
mod parameters;
mod pattern;
mod schemas;
mod servers;
mod tags;

use crate::diagnostics::Diagnostics;
use crate::document::grammar::{Kind, Shape};
use crate::document::schema::{COMPOSITIONS, View};
use crate::document::{Document, Node};
use crate::load::notes::Notes;

/// A rule about one object.
type Rule = fn(Node<'_>, &mut Notes);

/// The rules by the kind of object.
const RULES: &[(Kind, Rule)] = &[
    (Kind::OpenApi, tags::parents),
    (Kind::OpenApi, extensions::retries),
    (Kind::Schema, schemas::bounds),
    (Kind::Schema, schemas::compositions),
    (Kind::Schema, schemas::default_value),
    (Kind::Schema, schemas::directions),
    (Kind::Schema, schemas::discriminator),
    (Kind::Schema, schemas::items),
    (Kind::Schema, schemas::pattern),
    (Kind::Schema, schemas::required),
    (Kind::Schema, examples::of_schema),
    (Kind::Parameter, examples::beside),
    (Kind::Header, examples::beside),
    (Kind::MediaType, examples::beside),
    (Kind::Schema, extensions::rules),
    (Kind::Schema, extensions::forms),
    (Kind::Operation, extensions::forms),
    (Kind::Operation, extensions::retries),
    (Kind::Parameter, extensions::forms),
    (Kind::Response, extensions::forms),
    (Kind::Server, servers::variables),
];

/// Checks a document that was read; what is found is added to `diagnostics`.
pub fn check(document: &Document<'_>, diagnostics: &mut Diagnostics) {
    let mut checker = Checker { notes: Notes::default() };
    if let Some(root) = document.root() {
        checker.value(Shape::Object(Kind::OpenApi), root.node);
        operations::check(&root, &mut checker.notes);
        parameters::check(&root, &mut checker.notes);
        bodies_20::check(&root, &mut checker.notes);
        servers::addresses(&root, &mut checker.notes);
    }
    diagnostics.extend(checker.notes.found);
}

struct Checker {
    notes: Notes,
}

impl Checker {
    /// Goes down the grammar and applies the rules to each object.
    fn value(&mut self, shape: Shape, node: Node<'_>) {
        match shape {
            Shape::List(item) => {
                for (number, element) in node.elements() {
                    let length = self.notes.path.enter_index(number);
                    self.value(*item, element);
                    self.notes.path.leave(length);
                }
            }
            Shape::Map(item) => {
                for (name, member) in node.members() {
                    let length = self.notes.path.enter(name);
                    self.value(*item, member);
                    self.notes.path.leave(length);
                }
            }
            _ if node.is_object() => {
                let refers = node.reference().is_some();
                let whole = match shape.kind() {
                    Some(Kind::Schema) => !View::of(node).only_refers(),
                    _ => !refers,
                };
                if let Some(kind) = shape.kind().filter(|_| whole) {
                    self.object(kind, node);
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, kind: Kind, node: Node<'_>) {
        let version = node.document().version;
        let ruled = if kind.is_schema_itself(version) { Kind::Schema } else { kind };
        for (_, rule) in RULES.iter().filter(|(of, _)| *of == ruled) {
            rule(node, &mut self.notes);
        }
        for (name, member) in node.members() {
            let Some(shape) = kind.shape_of(name, version) else { continue };
            if kind == Kind::Schema && !View::of(node).has(name) {
                continue;
            }
            let shape = if name == "items" && member.is_list() { Shape::List(&Shape::Schema) } else { shape };
            let length = self.notes.path.enter(name);
            self.value(shape, member);
            self.notes.path.leave(length);
        }
    }
}

/// How many schemas a search through compositions looks at.
const MAX_PARTS: usize = 10_000;

/// Calls `visit` for the schema and for everything that it is composed of, until that returns true. A
/// search that is given up counts as successful, so that nothing false is said.
fn any_part<'d>(node: Node<'d>, visit: &mut dyn FnMut(View<'d>) -> bool) -> bool {
    let mut waiting = vec![node];
    for _ in 0..MAX_PARTS {
        let Some(node) = waiting.pop() else { return false };
        let document = node.document();
        let target = node.target().and_then(|target| document.node(target.key));
        waiting.extend(target);
        let view = View::of(node);
        if target.is_some() && view.only_refers() {
            continue;
        }
        if visit(view) {
            return true;
        }
        for keyword in COMPOSITIONS {
            waiting.extend(view.members(keyword).into_iter().map(|(_, member)| member));
        }
    }
    true
}
