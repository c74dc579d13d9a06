//! Where the reading is, and what it found.

use crate::diagnostics::{Code, Cost, Diagnostic, Diagnostics, Place};
use crate::document::Node;
use crate::pointer::{Pointer, push_token};

/// The pointer of the node that is being read; grows and shrinks without copying.
#[derive(Debug, Default)]
pub(crate) struct Path(String);

impl Path {
    /// Goes to a member; the result is for `leave`.
    pub(crate) fn enter(&mut self, name: &str) -> usize {
        let length = self.0.len();
        push_token(&mut self.0, name);
        length
    }

    /// Goes to a list element; the result is for `leave`.
    pub(crate) fn enter_index(&mut self, index: usize) -> usize {
        let length = self.0.len();
        self.0.push('/');
        self.0.push_str(&index.to_string());
        length
    }

    /// Goes from the root to `pointer`; the result is for `leave`.
    pub(crate) fn go_to(&mut self, pointer: &Pointer) -> usize {
        let length = self.0.len();
        self.0.push_str(pointer.as_str());
        length
    }

    /// Goes back to where `enter` started from.
    pub(crate) fn leave(&mut self, length: usize) {
        self.0.truncate(length);
    }

    /// Whether we are at a schema that only adds to others: a member of a composition, or a condition.
    pub(crate) fn in_composition(&self) -> bool {
        let (holder, name) = self.0.rsplit_once('/').unwrap_or_default();
        let member = ["/allOf", "/oneOf", "/anyOf", "/dependentSchemas"];
        member.iter().any(|keyword| holder.ends_with(keyword))
            || (matches!(name, "if" | "then" | "else" | "not") && !holder.ends_with("/properties"))
    }

    /// Whether we are at what 2.0 calls the schema of a response.
    pub(crate) fn is_answer(&self) -> bool {
        let mut tokens = self.0.rsplit('/');
        tokens.next() == Some("schema") && tokens.nth(1) == Some("responses")
    }

    /// Where we are.
    pub(crate) fn pointer(&self) -> Pointer {
        Pointer::new(&self.0)
    }
}

/// What the reading of one document carries along.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    pub(crate) path: Path,
    pub(crate) found: Diagnostics,
}

impl Notes {
    /// Where we are.
    pub(crate) fn here(&self) -> Pointer {
        self.path.pointer()
    }

    /// Reports something about the node we are at.
    pub(crate) fn say(&mut self, code: Code, message: impl Into<String>, cost: impl Into<Cost>) {
        self.found.push(Diagnostic::new(code, self.here(), message).consequence(cost));
    }

    /// Reports something wrong with the member `name` that costs the node we are at.
    pub(crate) fn lose_here(&mut self, code: Code, name: &str, message: impl Into<String>, cost: Cost) {
        let here = self.here();
        let lost = Diagnostic::new(code, here.child(name), message).consequence(cost);
        self.found.push(lost.at_the_cost_of([here]));
    }

    /// Reports something about the key `name` of the node we are at.
    pub(crate) fn say_key(
        &mut self,
        code: Code,
        name: &str,
        message: impl Into<String>,
        cost: impl Into<Cost>,
    ) {
        let place = Place::Key(self.here().child(name));
        self.found.push(Diagnostic::new(code, place, message).consequence(cost));
    }

    /// Reports keys of a security scheme that belong to those of other types.
    pub(crate) fn surplus<'n>(&mut self, node: Node<'_>, names: impl Iterator<Item = &'n str>) {
        for name in names.filter(|name| node.has(name)) {
            let message = format!("`{name}` says nothing of a security scheme of this type");
            self.say_key(Code::UnknownKey, name, message, Cost::Ignored);
        }
    }

    /// Reports something about the value of the member `name` of the node we are at.
    pub(crate) fn say_value(
        &mut self,
        code: Code,
        name: &str,
        message: impl Into<String>,
        cost: impl Into<Cost>,
    ) {
        let place = self.here().child(name);
        self.found.push(Diagnostic::new(code, place, message).consequence(cost));
    }
}
