//! `[derives]` of codegen.toml: what is derived for types beside what all have.

use std::collections::BTreeSet;

use super::types::is_name_for_cargo;
use super::{Config, Pattern, crate_name};
use crate::diagnostics::{Code, Diagnostic};
use crate::rust::{Dependency, Derive, OtherDerive, first_crate};

/// A trait of the standard library, or a macro of another crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeriveEntry {
    /// The word of a trait, or the path of a macro.
    pub name: String,
    /// The package, if it is not called as the path begins.
    pub package: Option<String>,
    /// The version of the package that Cargo is asked for.
    pub version: Option<String>,
    /// The features of the package.
    pub features: Vec<String>,
    /// The attribute that tells the macro what to make of what a type keeps beside its fields.
    pub kept: Option<String>,
}

/// What is there without being derived, by the last words of paths; `Derive` has what can be chosen.
const OF_ALL: [&str; 5] = ["Clone", "Debug", "Deserialize", "PartialEq", "Serialize"];

impl From<&str> for DeriveEntry {
    fn from(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }
}

impl DeriveEntry {
    /// The macro of another crate; none, if it is a word.
    #[must_use]
    pub fn other(&self) -> Option<OtherDerive> {
        let is_path = self.name.contains("::");
        is_path.then(|| OtherDerive { path: self.name.clone(), kept: self.kept.clone() })
    }

    /// What the crate depends on for it, where this entry says so.
    #[must_use]
    pub fn dependency(&self) -> Option<Dependency> {
        let name = self.package()?.to_owned();
        Some(Dependency { name, version: self.version.clone()?, features: self.features.clone() })
    }

    fn package(&self) -> Option<&str> {
        self.package.as_deref().or_else(|| first_crate(&self.name))
    }

    /// What is wrong with it, and the way out.
    ///
    /// `versions` are the packages of which some entry has one.
    fn problem(&self, versions: &BTreeSet<&str>) -> Option<(String, String)> {
        let name = &self.name;
        let Some(other) = self.other() else { return self.unknown_word() };
        if !other.is_path() {
            return Some((
                format!("`{name}` is no path of a macro"),
                "give a path without arguments".to_owned(),
            ));
        }
        let last = name.rsplit("::").next().unwrap_or_default();
        if OF_ALL.contains(&last) {
            return Some((
                format!("all types have `{last}` already"),
                format!("take `{name}` out of the list"),
            ));
        }
        if Derive::of(last).is_some() || last == "PartialOrd" {
            let word = if last == "PartialOrd" { "Ord" } else { last };
            return Some((
                format!("`{last}` is derived by the compiler, where it can be had"),
                format!("write `{word}`, without a path"),
            ));
        }
        if let Some(kept) = self.kept.as_ref().filter(|_| !other.is_attribute()) {
            return Some((
                format!("`{kept}` is no attribute"),
                "give what stands between `#[` and `]`, such as `strum(disabled)`".to_owned(),
            ));
        }
        let cargo = self.package.iter().chain(&self.features).find(|text| !is_name_for_cargo(text));
        if let Some(text) = cargo {
            return Some((format!("{text:?} is no name that Cargo takes"), "correct the name".to_owned()));
        }
        let package = self.package()?;
        if crate_name::depends_on(package) {
            return Some((
                format!("the client depends on `{package}` by itself"),
                "derive what is of no crate that a client is made of".to_owned(),
            ));
        }
        (!versions.contains(package)).then(|| {
            (
                format!("the version of the package for `{name}` is not known"),
                format!("give it: `{{ derive = \"{name}\", version = … }}`"),
            )
        })
    }

    fn unknown_word(&self) -> Option<(String, String)> {
        let known = Derive::ALL.map(|(name, _)| format!("`{name}`")).join(", ");
        let help = format!(
            "give some of {known}, or the path of a macro, such as `strum::EnumIs`; all types have `Clone`, `Debug`, \
             `PartialEq`, `Serialize` and `Deserialize`, and `Default` where the description says what it is"
        );
        let name = &self.name;
        Derive::of(name)
            .is_none()
            .then(|| (format!("`{name}` is none of the traits that can be chosen"), help))
    }
}

/// What a type is declared as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TypeKind {
    Struct,
    /// An enum of listed values.
    Enum,
    /// An enum of types.
    Union,
    /// A type of its own for texts or numbers.
    NewType,
}

impl TypeKind {
    const ALL: [(&'static str, Self); 4] =
        [("struct", Self::Struct), ("enum", Self::Enum), ("union", Self::Union), ("newtype", Self::NewType)];
}

/// Types by a form of their names, perhaps only those of a kind: `*Id`, `enum:*`.
#[derive(Clone, Debug)]
pub(crate) struct TypeForm {
    kind: Option<TypeKind>,
    name: Pattern,
}

impl TypeForm {
    /// The one that a key means.
    pub(crate) fn of(text: &str) -> Self {
        let of_kind =
            |(word, kind): &(&str, TypeKind)| Some((*kind, text.strip_prefix(word)?.strip_prefix(':')?));
        let of_kind = TypeKind::ALL.iter().find_map(of_kind);
        let (kind, name) = of_kind.map_or((None, text), |(kind, name)| (Some(kind), name));
        Self { kind, name: Pattern::of_name(name) }
    }

    /// Whether a type is meant.
    pub(crate) fn matches(&self, kind: TypeKind, name: &str) -> bool {
        self.kind.is_none_or(|own| own == kind) && self.name.matches(name)
    }

    /// The name, where it is one.
    pub(crate) fn literal(&self) -> Option<String> {
        self.name.literal()
    }
}

impl Config {
    /// What `[derives]` names that cannot be derived.
    pub(super) fn check_derives(&self) -> Vec<Diagnostic> {
        let all = self.derives.iter().flat_map(|(pattern, list)| {
            list.iter().enumerate().map(move |(number, entry)| (pattern, number, entry))
        });
        let with_version = self.derives.values().flatten().filter(|entry| entry.version.is_some());
        let versions: BTreeSet<&str> = with_version.filter_map(DeriveEntry::package).collect();
        all.filter_map(|(pattern, number, entry)| {
            let (message, help) = entry.problem(&versions)?;
            let place = self.value(&["derives", pattern, &number.to_string()]);
            Some(Diagnostic::new(Code::ConfigValue, place, message).help(help))
        })
        .collect()
    }
}
