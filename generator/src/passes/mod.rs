//! What is decided about the model before it becomes Rust: one visible list.

mod aliases;
mod bases;
mod compositions;
mod constants;
mod cycles;
mod direction;
mod duplicates;
mod evidence;
mod ownership;
mod parts;
mod patterns;
mod ranges;
mod secrets;
#[cfg(test)]
pub(crate) mod testing;
mod tuples;
mod undeclared;
mod unions;
mod variants;
mod verify;

use crate::diagnostics::{Code, Cost, Diagnostic, Diagnostics, Reason};
use crate::model::{Api, Schemas, Shape};
use crate::pointer::Pointer;

type Pass = fn(&mut Api, &mut Diagnostics);

/// The passes in the order in which they run; each relies on what those before it have done.
pub const PASSES: &[(&str, Pass)] = &[
    ("cut aliases of themselves", aliases::cut),
    ("read wildcards of media types with a schema as JSON", ranges::run),
    ("find what holds secrets, as long as the document's own parts tell", secrets::run),
    ("read unions of constants as enumerations", constants::run),
    ("find what extends a base with a discriminator", bases::find),
    ("find what is only part of compositions", parts::find),
    ("merge compositions", compositions::run),
    ("look through inline aliases", aliases::collapse),
    ("read such a base as one of those that extend it", bases::unite),
    ("hold properties named by a pattern in a map", patterns::run),
    ("read tuples that Rust has none for as lists", tuples::run),
    ("simplify unions", unions::run),
    ("look through inline aliases again", aliases::collapse),
    ("give variants the property that names them", ownership::run),
    ("split what is sent from what is received", direction::run),
    ("name required properties that are not declared", undeclared::run),
    ("make equal schemas without a name one", duplicates::run),
    ("cut cycles", cycles::run),
    ("tell variants apart", evidence::run),
    ("find what of the rest holds secrets", secrets::run),
];

/// Runs all passes.
pub fn run(api: &mut Api, diagnostics: &mut Diagnostics) {
    for (name, pass) in PASSES {
        pass(api, diagnostics);
        debug_assert_eq!(verify::verify(api, name), Vec::<String>::new());
    }
}

/// What most passes work on.
struct Context<'a> {
    schemas: &'a mut Schemas,
    diagnostics: &'a mut Diagnostics,
}

impl<'a> Context<'a> {
    fn new(api: &'a mut Api, diagnostics: &'a mut Diagnostics) -> Self {
        Self { schemas: &mut api.schemas, diagnostics }
    }

    fn warn(&mut self, code: Code, pointer: &Pointer, message: impl Into<String>, cost: impl Into<Cost>) {
        self.diagnostics.push(Diagnostic::new(code, pointer, message).consequence(cost));
    }

    /// Says that a schema is carried raw, and why; its shape.
    fn raw(&mut self, code: Code, pointer: &Pointer, reason: impl Into<String>) -> Shape {
        let reason = Reason::new(code, reason);
        self.warn(code, pointer, &reason.text, Cost::Raw);
        Shape::Any(Some(reason))
    }
}
