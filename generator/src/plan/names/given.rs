//! Names that the caller has given, and what is said where a name is not the one that it would be.

use std::collections::{BTreeSet, HashSet};

use super::scope::Allocated;
use super::{Case, Scope, apart, recall};
use crate::config::Config;
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Api, GivenName};
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
    if let Some(name) = configured(config, scope, pointer, diagnostics) {
        return name;
    }
    let allocated = scope.beside(text, case, taken);
    settle(pointer, allocated, diagnostics)
}

/// The nodes whose names the document gives for Rust.
pub fn for_rust(api: &Api) -> HashSet<&str> {
    let is_for_rust = |name: &Option<GivenName>| name.as_ref().is_some_and(|name| name.for_rust);
    let operations = api.operations.iter().filter(|operation| is_for_rust(&operation.name));
    let schemas = api.schemas.iter().map(|(_, schema)| schema).filter(|schema| is_for_rust(&schema.called));
    let operations = operations.map(|operation| operation.pointer.as_str());
    operations.chain(schemas.flat_map(recall::places)).collect()
}

/// The words of a component's name: where the name alone is taken, with that of what holds the component before it.
pub fn told_apart(scope: &Scope, pointer: &Pointer, name: &str) -> String {
    let mut words = name.to_owned();
    for holder in holders(pointer) {
        if scope.is_free(&words, Case::Type) {
            return words;
        }
        words = format!("{holder}-{words}");
    }
    if scope.is_free(&words, Case::Type) { words } else { name.to_owned() }
}

/// What holds a component and has a name: the schemas around it, its file, the folders. The nearest comes first.
fn holders(pointer: &Pointer) -> Vec<String> {
    let (file, _) = pointer.in_file();
    let tokens: Vec<_> = pointer.tokens().collect();
    let named = tokens.windows(2).filter_map(|pair| match pair {
        [holder, name] if matches!(holder.as_ref(), "$defs" | "definitions" | "schemas") => {
            Some(name.as_ref())
        }
        _ => None,
    });
    // The last one is the component itself, or else its file is.
    let mut named: Vec<String> = named.map(str::to_owned).collect();
    named.pop();
    let mut folders: Vec<&str> = file.iter().flat_map(|file| file.split('/')).collect();
    let file = folders.pop().filter(|_| !tokens.is_empty());
    let stem = file.map(|name| name.rsplit_once('.').map_or(name, |(stem, _)| stem));
    let outer = stem.into_iter().chain(folders.into_iter().rev()).filter(|part| *part != "..");
    named.into_iter().rev().chain(outer.map(str::to_owned)).collect()
}

/// The names of fields: those that the caller has given, then those that are spelt so already, then all others, told
/// apart by words.
pub fn named_apart(
    config: &Config,
    scope: &mut Scope,
    fields: &[(&Pointer, &str)],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Ident> {
    let spelt = apart(&fields.iter().map(|(_, text)| *text).collect::<Vec<_>>(), Case::Value);
    let rank = |place: usize| {
        let (pointer, text) = fields.get(place)?;
        let name = spelt.get(place)?;
        let given = config.names.contains_key(pointer.as_str());
        Some((!given, name != text, place))
    };
    let mut order: Vec<usize> = (0..fields.len()).collect();
    order.sort_by_key(|place| rank(*place));
    let mut names: Vec<(usize, Ident)> = order
        .into_iter()
        .filter_map(|place| {
            let (pointer, _) = fields.get(place)?;
            let given = configured(config, scope, pointer, diagnostics);
            let name = given.or_else(|| {
                let allocated = scope.spelt(spelt.get(place)?.clone(), Case::Value, &[]);
                Some(settle(pointer, allocated, diagnostics))
            });
            Some((place, name?))
        })
        .collect();
    names.sort_by_key(|(place, _)| *place);
    names.into_iter().map(|(_, name)| name).collect()
}

/// The name that the caller has given to a node, if it is free.
fn configured(
    config: &Config,
    scope: &mut Scope,
    pointer: &Pointer,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Ident> {
    // That it is an identifier was checked with the configuration.
    let name = config.names.get(pointer.as_str()).and_then(|given| Ident::new(given))?;
    if scope.reserve(name.as_str()) {
        return Some(name);
    }
    let place = config.value(&["names", pointer.as_str()]);
    diagnostics.push(
        Diagnostic::new(Code::BadName, place, format!("the name `{name}` is taken here"))
            .help("give another name")
            .further(pointer, "this would have it"),
    );
    None
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
                config.key(&["names", pointer]),
                format!("nothing with a name is at `{pointer}`, which codegen.toml calls `{name}`"),
            )
            .help("remove the entry, or correct the pointer")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::plan::plan;
    use crate::plan::testing::received;

    fn config(pointer: &str, name: &str) -> Config {
        let names = [(pointer.to_owned(), name.to_owned())].into();
        Config { names, ..Config::default() }
    }

    /// What is said of a name that is given to `pointer`, and the path of the only component.
    fn given(pointer: &str, name: &str) -> (Vec<String>, String) {
        let schemas = json!({ "Pet": { "type": "object", "properties": { "a": {}, "b": {} } } });
        let (planned, diagnostics) = plan(&received(&schemas), &config(pointer, name), Vec::new());
        let path = planned.surface.iter().find(|entry| entry.pointer.as_str() == "/components/schemas/Pet");
        let messages = diagnostics.into_iter().map(|one| one.message).collect();
        (messages, path.and_then(|entry| entry.rust.clone()).unwrap_or_default())
    }

    #[test]
    fn a_name_that_is_taken_is_told_apart_by_what_holds_it() {
        let mut scope = Scope::with(&["Error", "SubError"]);
        let words = |scope: &Scope, pointer| told_apart(scope, &Pointer::new(pointer), "Error");
        assert_eq!(words(&scope, "models/main/Error.yaml#"), "main-Error");
        assert_eq!(words(&scope, "models/sub/Error.yaml#"), "models-sub-Error");
        assert_eq!(words(&scope, "models/all.yaml#/Error"), "all-Error");
        assert_eq!(words(&scope, "/components/schemas/Pet/$defs/Error"), "Pet-Error");
        // Nothing holds it.
        assert_eq!(words(&scope, "/components/schemas/Error"), "Error");
        scope = Scope::default();
        assert_eq!(words(&scope, "models/main/Error.yaml#"), "Error");
    }

    #[test]
    fn a_given_name_is_used() {
        assert_eq!(given("/components/schemas/Pet", "Animal"), (vec![], "models::Animal".to_owned()));
    }

    #[test]
    fn a_name_that_is_taken_or_for_nothing_is_reported() {
        let messages = |pointer, name| given(pointer, name).0;
        assert_eq!(
            messages("/components/schemas/Pet/properties/b", "a"),
            ["`a` is taken, so this is called `a_2`"]
        );
        assert_eq!(
            messages("/nowhere", "Thing"),
            ["nothing with a name is at `/nowhere`, which codegen.toml calls `Thing`"]
        );
    }
}
