//! `[types]` of codegen.toml: types of other crates in place of ours.

use super::Config;
use crate::diagnostics::{Code, Diagnostic};
use crate::rust::{Dependency, Derive, OwnInitial, OwnType, Written, first_crate, is_type_path, known_type};

/// What stands in place of a type of ours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypeEntry {
    /// The path of the type.
    pub path: String,
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
            if !(key.starts_with("format:") || key.starts_with("schema:") || key.starts_with('/')) {
                let message = format!("`{key}` is no schema");
                wrong(&[], message, "write `format:uuid`, `schema:Pet`, or a JSON pointer as key");
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
            for (what, text) in entry
                .package
                .iter()
                .map(|name| ("package", name))
                .chain(entry.features.iter().map(|name| ("features", name)))
            {
                if text.is_empty() || !text.chars().all(|c| c.is_ascii_alphanumeric() || "-_/+.".contains(c))
                {
                    wrong(&[what], format!("{text:?} is no name that Cargo takes"), "correct the name");
                }
            }
        }
        problems
    }
}
