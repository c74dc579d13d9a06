//! OpenAPI Overlay 1.0 and 1.1: changes of a document that is not ours, kept in a file of their own.
//!
//! [`lay`] makes of a document and its overlays the document that is read. Every part of it keeps its place, in the
//! document or in the overlay that it comes from; what is wrong with an overlay is a problem of the document that comes
//! out. Beyond the specification, an action that matches nothing is an error, an action can state what it expects
//! (`x-expect`), and one that changes nothing is reported.
//!
//! The configuration of Stainless (`stainless.yml`) is laid as an overlay that gives names.

mod action;
mod change;
mod fixes;
mod path;
mod said;
mod stainless;

use generator::document::part::Part;
use generator::pointer::Pointer;
use generator::source::Source;
use serde_json::Value;

use action::{Action, Change};
pub use fixes::overlay_of_fixes;

/// The document with its overlays laid over it, in their order.
#[must_use]
pub fn lay(source: Source, overlays: Vec<Source>) -> Source {
    // What cannot be read is reported when it is.
    let Some(part) = source.part() else { return source };
    let mut laying = Laying { value: part.to_value(), budget: budget(&part), part, found: Vec::new() };
    let mut source = source;
    let mut overlays_read = Vec::new();
    for overlay in overlays {
        let name = overlay.name.clone();
        let (with, part) = source.with_overlay(overlay);
        source = with;
        laying.found.extend(source.problems_of_last_overlay().into_iter().map(said::of_the_text));
        overlays_read.extend(part.map(|part| Overlay { name, at: source.last_overlay(), part }));
    }
    for Overlay { name, at, part } in &overlays_read {
        if stainless::is(part) {
            stainless::lay(&mut laying, part, at);
        } else if action::is_circular(name, &overlays_read) {
            laying.found.push(said::circular(&at.child("extends")));
        } else {
            for action in &action::read(part, at, &mut laying.found) {
                laying.carry_out(action, part);
            }
        }
    }
    source.changed(&laying.part, laying.found)
}

/// An overlay as it was read.
struct Overlay {
    name: String,
    /// The whole of it.
    at: Pointer,
    part: Part,
}

/// How much actions may add, in nodes and bytes of text.
fn budget(document: &Part) -> usize {
    document.size().saturating_mul(10).saturating_add(1 << 20)
}

/// The document while actions are carried out.
struct Laying {
    part: Part,
    /// The same, as paths are looked up in it.
    value: Value,
    budget: usize,
    found: Vec<generator::diagnostics::Diagnostic>,
}

impl Laying {
    fn carry_out(&mut self, action: &Action, overlay: &Part) {
        let targets = action.target.matches(&self.value);
        if targets.is_empty() {
            self.found.push(said::unmatched(&action.target));
            return;
        }
        if let Some(expected) = &action.expected {
            let differs = |at: &&Pointer| !self.at(at).is_some_and(|now| change::holds(now, &expected.value));
            if let Some(at) = targets.iter().find(differs) {
                let one = if self.says_already(action, &targets) {
                    said::unneeded(action, "the document says this already")
                } else {
                    said::unexpected(expected, at, self.at(at))
                };
                self.found.push(one);
                return;
            }
        }
        if self.says_already(action, &targets) {
            self.found.push(said::unneeded(action, "the document says this already"));
        }
        let changed = match &action.change {
            Change::Remove => self.remove(action, targets),
            Change::Update(with) => match overlay.get(&with.at) {
                Some(part) => self.merge(action, &targets, part),
                None => Ok(()),
            },
            Change::Copy(path) => {
                let sources = path.matches(&self.value);
                let part = match sources.as_slice() {
                    [one] => self.part.get(one).cloned(),
                    _ => None,
                };
                part.map_or_else(
                    || Err(Box::new(said::not_one(path, sources.len()))),
                    |part| self.merge(action, &targets, &part),
                )
            }
        };
        self.found.extend(changed.err().map(|one| *one));
    }

    fn at(&self, at: &Pointer) -> Option<&Value> {
        self.value.pointer(at.as_str())
    }

    /// Whether all targets hold what they are updated with.
    fn says_already(&self, action: &Action, targets: &[Pointer]) -> bool {
        let Change::Update(with) = &action.change else { return false };
        targets.iter().all(|at| self.at(at).is_some_and(|now| change::says(now, &with.value)))
    }

    fn merge(&mut self, action: &Action, targets: &[Pointer], with: &Part) -> Result<(), said::Problem> {
        let kinds: Vec<&str> =
            targets.iter().filter_map(|at| self.part.get(at)).map(|part| change::kind(&part.held)).collect();
        if kinds.windows(2).any(|pair| pair.first() != pair.last()) {
            return Err(Box::new(said::mixed(action)));
        }
        for at in targets {
            let Some(left) = self.budget.checked_sub(with.size()) else {
                return Err(Box::new(said::too_large(action)));
            };
            self.budget = left;
            let Some(target) = self.part.get_mut(at) else { continue };
            change::merge(target, with).map_err(|unlike| Box::new(said::unlike(action, at, &unlike)))?;
            self.mirror(at);
        }
        Ok(())
    }

    fn remove(&mut self, action: &Action, targets: Vec<Pointer>) -> Result<(), said::Problem> {
        for at in path::last_first(targets) {
            let (Some(holder), Some(name)) = (at.parent(), at.last()) else {
                return Err(Box::new(said::whole(action)));
            };
            // What held it may have been removed just before.
            if let Some(part) = self.part.get_mut(&holder) {
                change::remove(part, &name);
                self.mirror(&holder);
            }
        }
        Ok(())
    }

    /// Brings the value at a place up to date.
    fn mirror(&mut self, at: &Pointer) {
        if let (Some(part), Some(value)) = (self.part.get(at), self.value.pointer_mut(at.as_str())) {
            *value = part.to_value();
        }
    }
}
