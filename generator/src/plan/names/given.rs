//! Names that the caller has given, and what is said where a name is not the one that it would be.

use std::collections::BTreeSet;

use super::scope::Allocated;
use super::{Case, Scope};
use crate::config::Config;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::pointer::Pointer;
use crate::rust::{Entry, Ident};

/// The name of a node in its scope: the one that the caller has given, or one made of the text, beside what
/// is `taken`.
pub fn named(
    config: &Config,
    scope: &mut Scope,
    pointer: &Pointer,
    (text, case): (&str, Case),
    taken: &[&str],
    diagnostics: &mut Vec<Diagnostic>,
) -> Ident {
    if let Some(given) = config.names.get(pointer.as_str()) {
        let wrong = match Ident::new(given) {
            Some(name) if scope.reserve(name.as_str()) => return name,
            Some(name) => Diagnostic::new(Code::BadName, pointer, format!("the name `{name}` is taken here"))
                .help("give another name in codegen.toml"),
            None => Diagnostic::new(Code::BadName, pointer, format!("`{given}` is no name in Rust"))
                .consequence("the configuration is not used")
                .help("give an identifier that is not a keyword"),
        };
        diagnostics.push(wrong);
    }
    let allocated = scope.beside(text, case, taken);
    settle(pointer, allocated, diagnostics)
}

/// The name that a node has got; says so, where it had to give way to one before it.
pub fn settle(pointer: &Pointer, allocated: Allocated, diagnostics: &mut Vec<Diagnostic>) -> Ident {
    let Allocated { name, wanted } = allocated;
    if let Some(wanted) = wanted {
        diagnostics.push(
            Diagnostic::new(
                Code::NameTaken,
                pointer,
                format!("`{wanted}` is taken, so this is called `{name}`"),
            )
            .help(format!("to choose the name, add `\"{pointer}\" = \"…\"` to `[names]` in codegen.toml")),
        );
    }
    name
}

/// Names that the caller has given to what has none: nothing that has one is entered there.
pub fn unused(config: &Config, entries: &[Entry]) -> Vec<Diagnostic> {
    let named: BTreeSet<&str> = entries
        .iter()
        .filter(|entry| entry.rust.is_some() || entry.rust_sent.is_some())
        .map(|entry| entry.pointer.as_str())
        .collect();
    let unused = config.names.iter().filter(|(pointer, _)| !named.contains(pointer.as_str()));
    unused
        .map(|(pointer, name)| {
            Diagnostic::new(
                Code::BadName,
                Place::Document,
                format!("nothing with a name is at `{pointer}`, which codegen.toml calls `{name}`"),
            )
            .help("remove the entry, or correct the pointer")
        })
        .collect()
}
