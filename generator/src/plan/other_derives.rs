//! What macros of other crates derive, by the forms of names in codegen.toml.

use crate::config::{Config, DeriveEntry, TypeForm, TypeKind};
use crate::diagnostics::{Code, Diagnostic};
use crate::rust::{Dependency, EnumKind, Initial, Item, ModelFile, NewTypeItem, OtherDerive, UnionVariant};

/// The macros, by forms of names.
#[derive(Debug, Default)]
pub struct OtherDerives<'c> {
    rules: Vec<Rule<'c>>,
}

#[derive(Debug)]
struct Rule<'c> {
    text: &'c str,
    form: TypeForm,
    derives: Vec<OtherDerive>,
}

impl<'c> OtherDerives<'c> {
    /// Those of a configuration, the longest form first.
    pub fn of(config: &'c Config) -> Self {
        let rules = config.derives.iter().map(|(text, list)| Rule {
            text,
            form: TypeForm::of(text),
            derives: list.iter().filter_map(DeriveEntry::other).collect(),
        });
        let mut rules: Vec<_> = rules.filter(|rule| !rule.derives.is_empty()).collect();
        rules.sort_by_key(|rule| std::cmp::Reverse((rule.form.literal().is_some(), rule.text.len())));
        Self { rules }
    }

    /// What is derived for the type of this name, which has some traits without that. Forms add to each other.
    pub fn of_type(&self, kind: TypeKind, name: &str, has: &[&str]) -> Vec<OtherDerive> {
        let mut derives: Vec<OtherDerive> = Vec::new();
        let meant = self.rules.iter().filter(|rule| rule.form.matches(kind, name));
        for derive in meant.flat_map(|rule| &rule.derives) {
            let is_there = derives.iter().any(|one| one.path == derive.path);
            if !is_there && !has.contains(&implemented(derive)) {
                derives.push(derive.clone());
            }
        }
        derives
    }

    /// The forms that some name is of.
    pub fn used_by(&self, kind: TypeKind, name: &str) -> impl Iterator<Item = &'c str> {
        self.rules.iter().filter(move |rule| rule.form.matches(kind, name)).map(|rule| rule.text)
    }

    /// What types of the very names that codegen.toml gives have already.
    pub fn in_vain<'n>(
        &self,
        config: &Config,
        models: &'n [ModelFile],
        newtypes: &'n [NewTypeItem],
    ) -> Vec<Diagnostic> {
        let items = models.iter().flat_map(|file| &file.items).filter_map(|item| match item {
            Item::Struct(of) => Some((TypeKind::Struct, of.path.name.as_str(), &of.others)),
            Item::Enum(of) => Some((TypeKind::Enum, of.path.name.as_str(), &of.others)),
            Item::Union(of) => Some((TypeKind::Union, of.path.name.as_str(), &of.others)),
            Item::Alias(_) => None,
        });
        let of_new = |item: &'n NewTypeItem| (TypeKind::NewType, item.of.name.as_str(), &item.others);
        let all = items.chain(newtypes.iter().map(of_new));
        let of = |(kind, name, others): (TypeKind, &str, &Vec<OtherDerive>)| -> Vec<Diagnostic> {
            let named = self
                .rules
                .iter()
                .filter(|rule| rule.form.literal().is_some() && rule.form.matches(kind, name));
            let pairs = named.flat_map(|rule| rule.derives.iter().map(|derive| (rule.text, derive)));
            let missing = pairs.filter(|(_, derive)| !others.iter().any(|one| one.path == derive.path));
            missing.map(|(text, derive)| conflict(config, text, name, derive)).collect()
        };
        all.flat_map(of).collect()
    }
}

fn conflict(config: &Config, text: &str, name: &str, derive: &OtherDerive) -> Diagnostic {
    let path = &derive.path;
    let message = format!("`{name}` has `{}` already, so that `{path}` cannot give it", implemented(derive));
    Diagnostic::new(Code::ConfigValue, config.value(&["derives", text]), message)
        .help(format!("take `{path}` out of the list"))
}

/// What the crate depends on for them.
pub fn dependencies(config: &Config) -> impl Iterator<Item = Dependency> {
    let entries = config.derives.values().flatten().filter(|entry| entry.other().is_some());
    entries.filter_map(DeriveEntry::dependency)
}

/// The trait that a macro implements: the one of its name, but for those of `strum` that are called otherwise.
fn implemented(derive: &OtherDerive) -> &str {
    match derive.last() {
        "EnumString" => "FromStr",
        "AsRefStr" => "AsRef",
        last => last,
    }
}

/// The traits that every enum of such values has.
pub fn of_enum(kind: EnumKind, has_default: bool) -> Vec<&'static str> {
    let mut has = vec!["Display", "From"];
    has.extend((kind == EnumKind::String).then_some("FromStr"));
    has.extend(has_default.then_some("Default"));
    has
}

/// The traits of a union of these variants.
pub fn of_union(variants: &[UnionVariant]) -> &'static [&'static str] {
    if variants.iter().any(|variant| !variant.from.is_empty()) { &["From"] } else { &[] }
}

/// The traits of a struct.
pub fn of_struct(initial: &Initial) -> &'static [&'static str] {
    if matches!(initial, Initial::None) { &[] } else { &["Default"] }
}

/// The traits of a type of its own for texts or numbers.
pub const OF_NEWTYPE: &[&str] =
    &["AsRef", "Borrow", "Copy", "Display", "Eq", "From", "FromStr", "Hash", "Into", "Ord"];
