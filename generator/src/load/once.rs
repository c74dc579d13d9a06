//! What is said once, however many places it is found at.

use std::collections::BTreeMap;

use super::notes::Notes;
use crate::diagnostics::{Code, Cost, Diagnostic, Place, similar};
use crate::document::extensions::EXTENSIONS;
use crate::document::fit;
use crate::document::grammar::Kind;
use crate::document::vendors;
use crate::pointer::Pointer;

/// Places, by what is said of them and of which keyword.
#[derive(Debug, Default)]
pub(super) struct Once(BTreeMap<(Code, String), Vec<Pointer>>);

impl Once {
    /// Notes a place: that of the keyword, or of `nullable` in a union by this keyword.
    pub(super) fn note(&mut self, code: Code, keyword: &str, place: Pointer) {
        self.0.entry((code, keyword.to_owned())).or_default().push(place);
    }

    /// Says it; a similar name is looked for where fewer than the limit were `misspelt` before.
    pub(super) fn say(self, mut misspelt: usize, notes: &mut Notes) {
        for ((code, keyword), places) in self.0 {
            let Some(first) = places.first().cloned() else { continue };
            let said = Diagnostic::new(code, Place::Key(first), message(code, &keyword, places.len()));
            if code == Code::VendorExtension && vendors::purpose(&keyword).is_none() {
                // Nothing is lost: it is of nobody who makes clients, unless it is misspelt.
                let known = EXTENSIONS.iter().map(|one| one.name);
                let help = similar(&keyword, known).map(|name| format!("did you mean `{name}`?"));
                notes.found.push(Diagnostic { help, ..said });
                continue;
            }
            let cost = match code {
                Code::NullFlag => Cost::ReadAs("null".to_owned()),
                _ => Cost::Ignored,
            };
            let mut diagnostic = said.consequence(cost).at_the_cost_of(places);
            if code == Code::UnknownKey && misspelt < fit::MAX_SUGGESTIONS {
                misspelt += 1;
                let known = Kind::Schema.fields().iter().map(|field| field.name);
                diagnostic.help = similar(&keyword, known).map(|name| format!("did you mean `{name}`?"));
            }
            notes.found.push(diagnostic);
        }
    }
}

/// What is wrong, in so many places.
fn message(code: Code, keyword: &str, count: usize) -> String {
    let times =
        |places: &str| if count == 1 { String::new() } else { format!("; it stands in {count} {places}") };
    match code {
        Code::VendorExtension => {
            let purpose = vendors::purpose(keyword);
            let purpose = purpose.unwrap_or_else(|| "what it means is not known here".to_owned());
            format!("`{keyword}` is not read; {purpose}{}", times("places"))
        }
        Code::NullFlag => {
            format!("a variant of `{keyword}` is `nullable: true` and nothing else{}", times("unions"))
        }
        Code::UnknownKey => format!("a schema has no key `{keyword}`{}", times("schemas")),
        _ => format!("`{keyword}` says nothing that this client reads or writes by{}", times("schemas")),
    }
}
