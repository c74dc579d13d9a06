//! Rules that the grammar cannot state. Each is a small function with a code; nothing is changed here.

mod extensions;
mod operations;
mod pattern;
mod schemas;
mod servers;

use serde_json::Value;

use crate::diagnostics::Diagnostics;
use crate::load::Document;
use crate::load::grammar::{Kind, Shape};
use crate::load::notes::{Members, Notes};
use crate::pointer::Pointer;

/// A rule about one object.
type Rule = fn(&Document, &Members, &mut Notes);

/// The rules by the kind of object.
const RULES: &[(Kind, Rule)] = &[
    (Kind::Schema, schemas::bounds),
    (Kind::Schema, schemas::compositions),
    (Kind::Schema, schemas::default_value),
    (Kind::Schema, schemas::directions),
    (Kind::Schema, schemas::discriminator),
    (Kind::Schema, schemas::items),
    (Kind::Schema, schemas::pattern),
    (Kind::Schema, schemas::required),
    (Kind::Schema, extensions::rules),
    (Kind::Schema, extensions::forms),
    (Kind::Operation, extensions::forms),
    (Kind::Parameter, extensions::forms),
    (Kind::Response, extensions::forms),
    (Kind::Server, servers::variables),
];

/// Checks a document that was read; what is found is added to `diagnostics`.
pub fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let mut checker = Checker { document, notes: Notes::new(document.version) };
    checker.value(Shape::Object(Kind::OpenApi), &document.tree);
    operations::check(document, &mut checker.notes);
    diagnostics.extend(checker.notes.found);
}

struct Checker<'a> {
    document: &'a Document,
    notes: Notes,
}

impl Checker<'_> {
    /// Goes down the grammar and applies the rules to each object.
    fn value(&mut self, shape: Shape, value: &Value) {
        match (shape, value) {
            (Shape::List(item), Value::Array(list)) => {
                for (index, element) in list.iter().enumerate() {
                    let length = self.notes.path.enter_index(index);
                    self.value(*item, element);
                    self.notes.path.leave(length);
                }
            }
            (Shape::Map(item), Value::Object(map)) => {
                for (name, member) in map {
                    let length = self.notes.path.enter(name);
                    self.value(*item, member);
                    self.notes.path.leave(length);
                }
            }
            (_, Value::Object(map)) if !map.contains_key("$ref") => {
                if let Some(kind) = shape.kind() {
                    self.object(kind, map);
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, kind: Kind, map: &Members) {
        for (_, rule) in RULES.iter().filter(|(of, _)| *of == kind) {
            rule(self.document, map, &mut self.notes);
        }
        for (name, value) in map {
            let Some(shape) = kind.shape_of(name) else { continue };
            let length = self.notes.path.enter(name);
            self.value(shape, value);
            self.notes.path.leave(length);
        }
    }
}

/// The schema that a node stands for, through references.
fn followed<'a>(document: &'a Document, mut node: &'a Value) -> &'a Value {
    // Reading has broken the cycles; the limit only makes that plain.
    for _ in 0..100 {
        let target = node
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(Pointer::from_fragment)
            .and_then(|pointer| document.tree.pointer(pointer.as_str()));
        match target {
            Some(target) => node = target,
            None => break,
        }
    }
    node
}

/// How many schemas a search through compositions looks at.
const MAX_PARTS: usize = 10_000;

/// Calls `visit` for the schema and for everything that it is composed of, until that returns true. A
/// search that is given up counts as successful, so that nothing false is said.
fn any_part(document: &Document, node: &Value, visit: &mut dyn FnMut(&Members) -> bool) -> bool {
    let mut waiting = vec![node];
    for _ in 0..MAX_PARTS {
        let Some(node) = waiting.pop() else { return false };
        let Some(map) = followed(document, node).as_object() else { continue };
        if visit(map) {
            return true;
        }
        for keyword in ["allOf", "oneOf", "anyOf"] {
            waiting.extend(map.get(keyword).and_then(Value::as_array).into_iter().flatten());
        }
    }
    true
}
