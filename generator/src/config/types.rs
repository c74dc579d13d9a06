//! `[types]` of codegen.toml: types of other crates in place of ours.

use super::Config;
use crate::diagnostics::{Code, Diagnostic};
use crate::rust::{Dependency, Derive, OwnInitial, OwnType, Written, first_crate, is_type_path, known_type};

/// What stands in place of a type of ours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypeEntry {
    /// The path of the type; none of a type of its own.
    pub path: String,
    /// The name of a type of its own, in which `*` stands for what it stands for in the key.
    pub newtype: Option<String>,
    /// How its values are written: a word of `docs/configuration.md`.
    pub written: Option<String>,
    /// The package, if it is not called as the path begins.
    pub package: Option<String>,
    /// The version of the package that Cargo is asked for.
    pub version: Option<String>,
    /// The features of the package.
    pub features: Vec<String>,
    /// The path of a function that gives a value; what `Default` gives, if there is none.
    pub initial: Option<String>,
    /// The traits that the type has beside `Clone` and `PartialEq`: `Copy`, `Eq`, `Hash`, `Ord`.
    pub derives: Vec<String>,
}

impl TypeEntry {
    /// The type, and what the crate depends on for it.
    #[must_use]
    pub fn resolve(&self) -> (OwnType, Option<Dependency>) {
        let known = known_type(&self.path);
        let written = self.written.as_deref().and_then(Written::of);
        let written = written.or(known.map(|known| known.written)).unwrap_or(Written::Text);
        let initial = self.initial.clone().map(OwnInitial::Function);
        let initial =
            initial.or_else(|| known.map(|known| known.initial.clone())).unwrap_or(OwnInitial::Default);
        let given = self.derives.iter().filter_map(|name| Derive::of(name)).collect();
        let derives =
            if self.derives.is_empty() { known.map_or(given, |known| known.derives.to_vec()) } else { given };
        let own = OwnType { path: self.path.clone(), written, initial, derives };
        (own, self.dependency())
    }

    /// The name of the type of its own for what is called so, by the key of this entry.
    #[must_use]
    pub(crate) fn newtype_for(&self, key: &str, name: Option<&str>) -> Option<String> {
        let template = self.newtype.as_deref()?;
        let form = key.split_once(':').map_or("", |(_, form)| form);
        let star = name.and_then(|name| star(form, name)).unwrap_or_default();
        // What stands for the star begins a word, and so does what follows it.
        Some(if template.contains('*') {
            template.replace('*', &format!(" {star} "))
        } else {
            template.to_owned()
        })
    }

    fn dependency(&self) -> Option<Dependency> {
        let first = first_crate(&self.path)?;
        let known = known_type(&self.path).and_then(|known| known.package);
        let name = self.package.clone().unwrap_or_else(|| known.map_or(first, |(name, ..)| name).to_owned());
        let version = self.version.clone().or_else(|| Some(known?.1.to_owned()))?;
        let of_known = known.map_or(&[][..], |(.., features)| features);
        let mut features: Vec<String> = of_known.iter().map(|name| (*name).to_owned()).collect();
        features.extend(self.features.iter().cloned());
        features.sort();
        features.dedup();
        Some(Dependency { name, version, features })
    }
}

/// Keys that mean the values of properties and parameters by their names.
pub(crate) const NAME: &str = "name:";

/// Keys that mean the names in maps by the names of the properties and parameters that are such maps.
pub(crate) const KEYS: &str = "keys:";

/// What keys may begin with that are no pointers.
const KINDS: [&str; 4] = ["format:", "schema:", NAME, KEYS];

/// What the star of a form stands for in a text; nothing, where there is none.
pub(crate) fn star<'t>(form: &str, text: &'t str) -> Option<&'t str> {
    match form.split_once('*') {
        Some((before, after)) => text.strip_prefix(before)?.strip_suffix(after),
        None => (form == text).then_some(""),
    }
}

impl TypeEntry {
    /// What is wrong with the name of a type of its own.
    fn newtype_problem(&self, key: &str, name: &str) -> Option<String> {
        let stars = |text: &str| text.matches('*').count();
        let is_form = key.starts_with(NAME) || key.starts_with(KEYS);
        if !self.path.is_empty() {
            return Some("there is a `type` beside it".to_owned());
        }
        if stars(name) > 1 || stars(key) > 1 || stars(name) > 0 && (!is_form || stars(key) == 0) {
            return Some("`*` stands for what one `*` of the key stands for".to_owned());
        }
        let whole = name.replace('*', "X");
        let is_one = whole.starts_with(|c: char| c.is_ascii_uppercase())
            && is_type_path(&whole)
            && !whole.contains([':', '<', ' ']);
        (!is_one || whole == "Self").then(|| format!("`{name}` is no name of a type"))
    }
}

/// Whether Cargo takes this for a package or a feature.
pub(super) fn is_name_for_cargo(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_/+.".contains(c))
}

impl TypeEntry {
    /// What goes into Cargo.toml, each with its key here.
    fn names_for_cargo(&self) -> impl Iterator<Item = (&'static str, &String)> {
        let package = self.package.iter().map(|name| ("package", name));
        package.chain(self.features.iter().map(|name| ("features", name)))
    }
}

impl Config {
    /// What is wrong with `[types]` as such.
    pub(super) fn check_types(&self) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        for (key, entry) in &self.types {
            let mut wrong = |path: &[&str], message: String, help: &str| {
                let path = [&["types", key.as_str()], path].concat();
                let place = self
                    .places
                    .value(&super::pointer(&path))
                    .map_or_else(|| self.value(&["types", key]), |range| Config::place(Some(range)));
                problems.push(Diagnostic::new(Code::ConfigValue, place, message).help(help));
            };
            if !(KINDS.iter().any(|kind| key.starts_with(kind)) || key.starts_with('/')) {
                let message = format!("`{key}` is no schema");
                let help = "write `format:uuid`, `schema:Pet`, `name:*_id`, `keys:*_by_id`, or a JSON pointer as key";
                wrong(&[], message, help);
            }
            if let Some(problem) = entry.newtype.as_ref().and_then(|name| entry.newtype_problem(key, name)) {
                wrong(
                    &["newtype"],
                    problem,
                    "give a name such as `PlanId`, or `*Id` for the key `name:*_id`",
                );
            }
            if key.starts_with(KEYS) && entry.newtype.is_none() {
                let message = format!("`{key}` has no type of its own");
                wrong(&[], message, "give one: `{ newtype = \"PlanId\" }`");
            }
            if entry.newtype.is_some() {
                continue;
            }
            if !is_type_path(&entry.path) {
                let message = format!("`{}` is no path of a type", entry.path);
                wrong(&["type"], message, "give a path, such as `uuid::Uuid` or `crate::ClientId`");
            } else if first_crate(&entry.path).is_some() && entry.resolve().1.is_none() {
                let message = format!("the version of the package for `{}` is not known", entry.path);
                wrong(&["type"], message, "give it: `{ type = …, version = … }`");
            }
            if let Some(word) = entry.written.as_deref().filter(|word| Written::of(word).is_none()) {
                wrong(&["as"], format!("`{word}` is no form of values"), "give `text`, `number` or `json`");
            }
            if let Some(path) = entry.initial.as_deref().filter(|path| !is_type_path(path)) {
                wrong(
                    &["default"],
                    format!("`{path}` is no path of a function"),
                    "give a path without arguments",
                );
            }
            if let Some(name) = entry.derives.iter().find(|name| Derive::of(name).is_none()) {
                wrong(
                    &["derives"],
                    format!("`{name}` is none of the traits that can be said"),
                    "see `[derives]`",
                );
            }
            for (what, text) in entry.names_for_cargo().filter(|(_, text)| !is_name_for_cargo(text)) {
                wrong(&[what], format!("{text:?} is no name that Cargo takes"), "correct the name");
            }
        }
        problems
    }
}
