//! Which schemas are types of other crates: by codegen.toml, or by `x-rust-type` as far as codegen.toml allows it.

use std::collections::{BTreeMap, BTreeSet};

use super::new_types::{AskedFor, NewTypes};
use super::other_derives::{OF_NEWTYPE, OtherDerives};
use crate::config::{Config, KEYS, NAME, TypeEntry, TypeKind, star};
use crate::diagnostics::{Code, Cost, Diagnostic, similar};
use crate::formats::{self, Holds};
use crate::model::{Api, Schema, SchemaId, Shape};
use crate::rust::{Dependency, Docs, MapKind, NewType, NewTypeItem, OwnType, Written, known_type};

/// The schemas that are types of other crates.
#[derive(Debug, Default)]
pub struct OwnTypes {
    of: BTreeMap<SchemaId, OwnType>,
    new: NewTypes,
    /// What the crate depends on for them.
    pub dependencies: Vec<Dependency>,
}

impl OwnTypes {
    /// The type of a schema, if it is one of those.
    pub fn of(&self, id: SchemaId) -> Option<&OwnType> {
        self.of.get(&id)
    }

    /// The type of its own for a schema that is a text or a whole number.
    pub fn new_type(&self, id: SchemaId) -> Option<&NewType> {
        self.new.of_value(id)
    }

    /// The type of its own for the names in a map.
    pub fn names(&self, id: SchemaId) -> Option<&NewType> {
        self.new.of_names(id)
    }

    /// Each of those once, with its documentation and what others derive for it.
    pub fn newtypes(&self, others: &OtherDerives<'_>) -> Vec<NewTypeItem> {
        let item = |(docs, of): (Docs, NewType)| {
            let others = others.of_type(TypeKind::NewType, of.name.as_str(), OF_NEWTYPE);
            NewTypeItem { docs, of, others }
        };
        self.new.all().into_iter().map(item).collect()
    }

    /// Each of the types once, in order of their paths.
    pub fn all(&self) -> Vec<OwnType> {
        let by_path: BTreeMap<&str, &OwnType> =
            self.of.values().map(|own| (own.path.as_str(), own)).collect();
        by_path.into_values().cloned().collect()
    }
}

/// The types, and what codegen.toml or the document asks for in vain.
pub fn own_types(api: &Api, config: &Config) -> (OwnTypes, Vec<Diagnostic>) {
    let mut own = OwnTypes::default();
    let mut diagnostics = Vec::new();
    let (mut used, mut dependencies) = (BTreeSet::new(), BTreeSet::new());
    let mut written: BTreeMap<String, Written> = BTreeMap::new();
    let mut asked_for = AskedFor::default();
    for (id, schema) in api.schemas.iter().filter(|(_, schema)| schema.has_type()) {
        let keys = keys(schema, config);
        used.extend(keys.iter().filter(|key| config.types.contains_key(key.as_str())).cloned());
        if let Some(name) = schema.names_of.as_deref() {
            let keys = named(config, KEYS, name);
            used.extend(keys.iter().cloned());
            asked_for.names(config, keys.first(), id, name);
        }
        // What is not shown has a type that shows nothing.
        if schema.is_secret() || is_file(schema) {
            continue;
        }
        let entry = keys.iter().find_map(|key| Some((key, config.types.get(key)?)));
        if let Some((key, entry)) = entry.filter(|(_, entry)| entry.newtype.is_some()) {
            diagnostics.extend(asked_for.value(config, key, entry, id, schema));
            continue;
        }
        let entry = entry.map(|(_, entry)| entry.clone());
        let Some(entry) = entry.or_else(|| asked(schema, config, &mut diagnostics)) else { continue };
        let (mut ty, dependency) = entry.resolve();
        if ty.written == Written::Text && matches!(schema.shape, Shape::Number(_) | Shape::Integer(_)) {
            ty.written = Written::Number;
        }
        if *written.entry(ty.path.clone()).or_insert(ty.written) != ty.written {
            diagnostics.push(two_forms(schema, &ty));
            continue;
        }
        dependencies.extend(dependency);
        own.of.insert(id, ty);
    }
    let unmatched = config.types.keys().filter(|key| !used.contains(*key));
    diagnostics.extend(unmatched.map(|key| in_vain(api, config, key)));
    let (new, further) = asked_for.settled(api, config);
    diagnostics.extend(further);
    own.new = new;
    let index = Dependency { name: "indexmap".to_owned(), version: "2".to_owned(), features: Vec::new() };
    dependencies.extend((config.maps == MapKind::Index).then_some(index));
    own.dependencies = dependencies.into_iter().collect();
    (own, diagnostics)
}

/// The entries that a schema would have, the one that says most first.
fn keys(schema: &Schema, config: &Config) -> Vec<String> {
    let places =
        [&schema.pointer].into_iter().chain(&schema.also_at).map(|pointer| pointer.as_str().to_owned());
    let name = schema.component.as_ref().map(|name| format!("schema:{name}"));
    let called = schema.value_of.iter().flat_map(|name| named(config, NAME, name));
    let format = format(schema).map(|format| format!("format:{format}"));
    places.chain(name).chain(called).chain(format).collect()
}

/// The entries of a kind that mean this name, the longest first.
fn named(config: &Config, kind: &str, name: &str) -> Vec<String> {
    let is_meant = |key: &&String| key.strip_prefix(kind).is_some_and(|form| star(form, name).is_some());
    let mut keys: Vec<String> = config.types.keys().filter(is_meant).cloned().collect();
    keys.sort_by_key(|key| std::cmp::Reverse((!key.contains('*'), key.len())));
    keys
}

fn format(schema: &Schema) -> Option<&str> {
    match &schema.shape {
        Shape::Text(text) => text.format.as_deref(),
        Shape::Number(number) => number.format.as_deref(),
        Shape::Integer(integer) => integer.format.as_deref(),
        _ => None,
    }
}

fn is_file(schema: &Schema) -> bool {
    matches!(&schema.shape, Shape::Text(text) if formats::holds(text.format.as_deref()) == Holds::File)
}

/// The type that the document asks for, where it is one that codegen.toml has or everybody knows.
fn asked(schema: &Schema, config: &Config, diagnostics: &mut Vec<Diagnostic>) -> Option<TypeEntry> {
    let path = schema.rust_type.as_ref()?;
    let entry = config.types.values().find(|entry| entry.path == *path).cloned();
    let known = || known_type(path).map(|_| TypeEntry { path: path.clone(), ..TypeEntry::default() });
    let found = entry.or_else(known);
    if found.is_none() {
        let message = format!("the document asks for `{path}`, which codegen.toml does not have");
        diagnostics.push(
            Diagnostic::new(Code::VendorExtension, schema.pointer.child("x-rust-type"), message)
                .consequence(Cost::Ignored)
                .help(format!(
                    "if it is to be so, add `\"{}\" = {{ type = \"{path}\", version = … }}` to `[types]`",
                    schema.pointer
                )),
        );
    }
    found
}

fn two_forms(schema: &Schema, ty: &OwnType) -> Diagnostic {
    let message =
        format!("`{}` is text in one place and a number in another: a type is written in one way", ty.path);
    Diagnostic::new(Code::BadName, &schema.pointer, message)
        .help("give one of the two another type in `[types]`")
}

fn in_vain(api: &Api, config: &Config, key: &str) -> Diagnostic {
    let schemas = || api.schemas.iter().map(|(_, schema)| schema);
    let near = if let Some(name) = key.strip_prefix("schema:") {
        let known = schemas().filter_map(|schema| schema.component.as_deref());
        similar(name, known).map(|near| format!("schema:{near}"))
    } else if let Some(name) = key.strip_prefix("format:") {
        similar(name, schemas().filter_map(format)).map(|near| format!("format:{near}"))
    } else {
        similar(key, schemas().map(|schema| schema.pointer.as_str())).map(str::to_owned)
    };
    Diagnostic {
        help: near.map(|near| format!("did you mean `{near}`?")),
        ..Diagnostic::new(
            Code::SelectorUnmatched,
            config.key(&["types", key]),
            format!("no schema that the crate has is meant by `{key}`"),
        )
    }
}
