//! Names that are distinct in a scope, allocated in document order.

use std::collections::{HashMap, HashSet};

use super::spelling::{Case, Detail, spell, spell_in};
use crate::output::is_reserved;
use crate::rust::Ident;

/// The names of a scope.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    taken: HashSet<String>,
    /// By the name that was wanted, the number to try next: all below are taken.
    next: HashMap<String, u32>,
    /// By the name that was wanted, the text that has it.
    texts: HashMap<String, String>,
}

/// A name and whether it had to give way to one before it.
#[derive(Clone, Debug)]
pub struct Allocated {
    /// The name.
    pub name: Ident,
    /// The name it would have had.
    pub wanted: Option<String>,
}

impl Scope {
    /// A scope in which these names are taken.
    pub fn with(taken: &[&str]) -> Self {
        Self { taken: taken.iter().map(|&name| name.to_owned()).collect(), ..Self::default() }
    }

    /// Takes a name as it is; false, if it was taken already.
    pub fn reserve(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// The same for what was called so before.
    pub fn keep(&mut self, name: &str) -> bool {
        self.texts.entry(name.to_owned()).or_insert_with(|| name.to_owned());
        self.reserve(name)
    }

    /// Whether the name made of this text is free.
    pub fn is_free(&self, text: &str, case: Case) -> bool {
        !self.taken.contains(&spell(text, case))
    }

    /// A free name made of this text: of more of it where that is taken, and with a number where that is too.
    pub fn allocate(&mut self, text: &str, case: Case) -> Allocated {
        self.beside(text, case, &[])
    }

    /// A free name of what belongs to a type: its name and a word.
    pub fn belonging(&mut self, name: &Ident, word: &str) -> Ident {
        self.allocate_spelt(format!("{}{word}", name.as_str().trim_end_matches('_')), Case::Type).name
    }

    /// A free name of a module, whose file every system can hold.
    pub fn module(&mut self, text: &str) -> Ident {
        let spelt = spell(text, Case::Value);
        let held = is_reserved(&spelt).then(|| self.apart(&format!("{spelt}_"))).flatten();
        held.unwrap_or_else(|| self.allocate(text, Case::Value).name)
    }

    /// As `allocate`; a name that only the runtime has taken gets `_`, which is no collision.
    pub fn beside(&mut self, text: &str, case: Case, runtime: &[&str]) -> Allocated {
        let mut base = spell(text, case);
        if runtime.contains(&base.as_str()) {
            base.push('_');
        }
        if self.taken.contains(&base) {
            // What is the same text is not told apart by how it is written.
            let differs = self.texts.get(&base).is_some_and(|first| first != text);
            let more = Detail::ALL.into_iter().skip(1).filter(|_| differs);
            let mut more = more.map(|detail| spell_in(text, case, detail));
            let free = more.find(|name| !self.taken.contains(name) && !runtime.contains(&name.as_str()));
            if let Some(name) = free.as_deref().and_then(Ident::new) {
                self.reserve(name.as_str());
                return Allocated { name, wanted: Some(base) };
            }
        }
        self.texts.entry(base.clone()).or_insert_with(|| text.to_owned());
        self.allocate_spelt(base, case)
    }

    /// A free name that is spelt already; one that only the runtime has taken gets `_`.
    pub fn spelt(&mut self, name: String, case: Case, runtime: &[&str]) -> Allocated {
        let taken = runtime.contains(&name.as_str());
        self.allocate_spelt(if taken { format!("{name}_") } else { name }, case)
    }

    fn allocate_spelt(&mut self, base: String, case: Case) -> Allocated {
        let mut number = self.next.get(&base).copied().unwrap_or(1);
        loop {
            let candidate = if number == 1 { base.clone() } else { numbered(&base, number, case) };
            if !self.taken.contains(&candidate)
                && let Some(name) = Ident::new(&candidate)
            {
                self.taken.insert(candidate);
                self.next.insert(base.clone(), number + 1);
                return Allocated { name, wanted: (number > 1).then_some(base) };
            }
            number += 1;
        }
    }

    /// A name of the runtime's, with `_` appended while it is taken.
    pub fn apart(&mut self, name: &str) -> Option<Ident> {
        let mut free = name.to_owned();
        while self.taken.contains(&free) {
            free.push('_');
        }
        self.reserve(&free);
        Ident::new(&free)
    }
}

/// A name with a number behind it.
fn numbered(base: &str, number: u32, case: Case) -> String {
    // A type has no `_` between a letter and a digit, and needs one between two digits.
    let is_type = matches!(case, Case::Type | Case::Variant);
    let stem = if is_type { base.trim_end_matches('_') } else { base };
    let digits = stem.ends_with(|c: char| c.is_ascii_digit());
    let apart = if is_type { digits } else { !stem.ends_with('_') };
    if apart { format!("{stem}_{number}") } else { format!("{stem}{number}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(texts: &[&str], case: Case) -> Vec<String> {
        let mut scope = Scope::default();
        texts.iter().map(|text| scope.allocate(text, case).name.to_string()).collect()
    }

    #[test]
    fn spells_what_no_identifier_can_be() {
        assert_eq!(
            all(
                &[
                    "type",
                    "Self",
                    "2fa",
                    "",
                    "$ref",
                    "+1",
                    "-1",
                    "@",
                    "名",
                    "🦀",
                    "naïve-Case",
                    "self",
                    "gen"
                ],
                Case::Value
            ),
            [
                "type_",
                "self_",
                "n2fa",
                "empty",
                "ref_",
                "plus_1",
                "minus_1",
                "at",
                "ming",
                "crab",
                "naive_case",
                "self_lower",
                "gen_"
            ]
        );
        assert_eq!(
            all(&["option", "Vec", "string", "pet-food", "a.b"], Case::Type),
            ["Option_", "Vec_", "String_", "PetFood", "AB"]
        );
        assert_eq!(all(&["Self", "self", "v1", "V1"], Case::Type), ["Self_", "SelfLower", "V1", "V1Upper"]);
    }

    #[test]
    fn what_collides_says_more_and_what_is_the_same_is_numbered() {
        assert_eq!(
            all(&["petId", "pet_id", "PETId", "pet-id2", "petId"], Case::Value),
            ["pet_id", "pet_underscore_id", "pet_id_mixed", "pet_id2", "pet_id_2"]
        );
        assert_eq!(all(&["pet", "Pet", "PET", "Pet2"], Case::Type), ["Pet", "PetMixed", "PetUpper", "Pet2"]);
        assert_eq!(all(&["pet", "pet", "Pet2"], Case::Type), ["Pet", "Pet2", "Pet2_2"]);
        assert_eq!(all(&["self", "Self"], Case::Variant), ["Self_", "SelfMixed"]);
    }

    #[test]
    fn cuts_long_names() {
        let long = "a".repeat(300);
        let longer = "a".repeat(301);
        let names = all(&[&long, &longer], Case::Type);
        assert!(names.iter().all(|name| name.len() < 100), "{names:?}");
        assert_ne!(names.first(), names.last());
        assert_eq!(names.first(), all(&[&long], Case::Type).first());
    }

    #[test]
    fn a_module_is_not_called_as_a_device() {
        let mut scope = Scope::default();
        let names = ["Aux", "con", "COM1", "Auxiliary", "aux_"].map(|text| scope.module(text).to_string());
        assert_eq!(names, ["aux_", "con_", "com1_", "auxiliary", "aux__"]);
    }
}
