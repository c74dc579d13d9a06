//! Which traits types have beside `Clone`, `Debug`, `PartialEq` and those of serde: those that are sound for what they
//! hold, or what codegen.toml says.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::form::{Form, form, is_map};
use super::names::Names;
use super::other_derives::OtherDerives;
use super::types::Types;
use crate::config::{Config, DeriveEntry, TypeForm, TypeKind};
use crate::diagnostics::{Code, Diagnostic, similar};
use crate::model::{Additional, Api, Operation, Schema, SchemaId, SchemaUse, Schemas, Shape};
use crate::rust::{Derive, MapKind, Type};

/// The traits of an API's types.
#[derive(Debug, Default)]
pub struct Traits {
    derived: BTreeMap<SchemaId, Vec<Derive>>,
    /// The value of an enumeration that is documented for all places that have it, where they agree.
    defaults: BTreeMap<SchemaId, Option<Value>>,
}

impl Traits {
    /// What is derived for a schema's type.
    pub fn of(&self, id: SchemaId) -> Vec<Derive> {
        self.derived.get(&id).cloned().unwrap_or_default()
    }

    /// The value that stands for an enumeration if none is given.
    pub fn default_of(&self, id: SchemaId) -> Option<&Value> {
        self.defaults.get(&id)?.as_ref()
    }
}

/// The traits of all types, and what codegen.toml asks for in vain.
///
/// `declared` are the names of types that no schema has by itself.
pub fn traits(
    api: &Api,
    names: &Names,
    types: &Types<'_>,
    config: &Config,
    others: &OtherDerives<'_>,
    declared: &[&str],
) -> (Traits, Vec<Diagnostic>) {
    let schemas = &api.schemas;
    let inexact = inexact(schemas, types);
    let rules: Vec<Rule<'_>> = config.derives.iter().map(|(text, list)| Rule::of(text, list)).collect();
    let mut used: BTreeSet<&str> =
        declared.iter().flat_map(|name| others.used_by(TypeKind::NewType, name)).collect();
    let (mut derived, mut diagnostics) = (BTreeMap::new(), Vec::new());
    for (id, schema) in schemas.iter() {
        let (Some(names), Some(kind)) = (names.of(id), kind(schema)) else { continue };
        let (usual, sound) = (usual(schema, inexact.contains(&id)), sound(schema, inexact.contains(&id)));
        let name = names.path.name.as_str();
        used.extend(rules.iter().filter(|rule| rule.form.matches(kind, name)).map(|rule| rule.text));
        let choosing = rules.iter().filter(|rule| rule.chooses && rule.form.matches(kind, name));
        let rule = choosing.max_by_key(|rule| rule.weight());
        let wanted = rule.map_or(usual, |rule| rule.derives.clone());
        if let Some(rule) = rule.filter(|rule| rule.is_exact) {
            let in_vain = rule.derives.iter().filter(|derive| !sound.contains(derive));
            diagnostics.extend(in_vain.map(|derive| unsound(config, rule.text, *derive, schema)));
        }
        derived.insert(id, sound.into_iter().filter(|derive| wanted.contains(derive)).collect());
    }
    let all = || schemas.ids().filter_map(|id| names.of(id)).map(|names| names.path.name.as_str());
    let unmatched = rules.iter().filter(|rule| !used.contains(rule.text));
    diagnostics.extend(unmatched.map(|rule| {
        let message = format!("no struct, enum or union is called `{}`", rule.text);
        let near = rule.form.literal().and_then(|name| similar(&name, all()));
        Diagnostic {
            help: near.map(|near| format!("did you mean `{near}`?")),
            ..Diagnostic::new(Code::SelectorUnmatched, config.key(&["derives", rule.text]), message)
        }
    }));
    (Traits { derived, defaults: defaults(api) }, diagnostics)
}

/// What the type of a schema is declared as, if it is.
fn kind(schema: &Schema) -> Option<TypeKind> {
    match form(schema) {
        Form::Struct => Some(TypeKind::Struct),
        Form::Enum => Some(TypeKind::Enum),
        Form::Union => Some(TypeKind::Union),
        Form::Plain => None,
    }
}

/// An entry of `[derives]`.
struct Rule<'c> {
    text: &'c str,
    form: TypeForm,
    is_exact: bool,
    derives: Vec<Derive>,
    /// Whether it says which of these there are, and does not only add what others derive.
    chooses: bool,
}

impl<'c> Rule<'c> {
    fn of(text: &'c str, list: &[DeriveEntry]) -> Self {
        let form = TypeForm::of(text);
        let is_exact = form.literal().is_some();
        let derives: Vec<_> = list.iter().filter_map(|entry| Derive::of(&entry.name)).collect();
        let chooses = list.is_empty() || !derives.is_empty();
        Self { text, form, is_exact, derives, chooses }
    }

    /// Of several that match, the one that says most counts.
    fn weight(&self) -> (bool, usize) {
        (self.is_exact, self.text.len())
    }
}

fn unsound(config: &Config, text: &str, derive: Derive, schema: &Schema) -> Diagnostic {
    let name = Derive::ALL.iter().find(|(_, own)| *own == derive).map_or("", |(name, _)| name);
    let why = match derive {
        Derive::Copy => "it holds what it has to free: text, or what the crate does not know",
        Derive::Eq | Derive::Hash | Derive::Ord => {
            "it holds a number with a fraction, or another type that has not got it"
        }
    };
    let message = format!("`{text}` cannot have `{name}`: {why}");
    Diagnostic::new(Code::ConfigValue, config.value(&["derives", text]), message)
        .help(format!("take `{name}` out of the list"))
        .further(&schema.pointer, "this is what it is made of")
}

/// What is derived unless codegen.toml says otherwise: order only where values are nothing but one of a list.
fn usual(schema: &Schema, is_inexact: bool) -> Vec<Derive> {
    let mut derives = sound(schema, is_inexact);
    if !matches!(schema.shape, Shape::Enumeration(_)) {
        derives.retain(|derive| *derive != Derive::Ord);
    }
    derives
}

/// What can be derived.
fn sound(schema: &Schema, is_inexact: bool) -> Vec<Derive> {
    let whole = |values: &[crate::model::EnumValue]| values.iter().all(|one| one.value.as_i64().is_some());
    match &schema.shape {
        Shape::Enumeration(of) if whole(&of.values) => {
            vec![Derive::Copy, Derive::Eq, Derive::Hash, Derive::Ord]
        }
        _ if is_inexact => Vec::new(),
        _ => vec![Derive::Eq, Derive::Hash, Derive::Ord],
    }
}

/// The schemas of which some value holds a number with a fraction, or what else is not equal to itself.
fn inexact(schemas: &Schemas, types: &Types<'_>) -> BTreeSet<SchemaId> {
    let mut holders: BTreeMap<SchemaId, Vec<SchemaId>> = BTreeMap::new();
    let mut open = Vec::new();
    for (id, schema) in schemas.iter() {
        // What another crate's type is made of is its own business.
        let uses = if types.is_own(id) { Vec::new() } else { schema.shape.uses() };
        for used in uses {
            holders.entry(used.schema).or_default().push(id);
        }
        let is_open = match types.plain(id) {
            Type::F64 | Type::Exact => form(schema) == Form::Plain,
            // These maps cannot be hashed, nor put in order.
            Type::Map(map) if map.kind != MapKind::BTree => {
                matches!(&schema.shape, Shape::Object(object) if is_map(object) || matches!(object.additional, Additional::Typed(_)))
            }
            Type::Own(own) => {
                ![Derive::Eq, Derive::Hash, Derive::Ord].iter().all(|one| own.derives.contains(one))
            }
            _ => false,
        };
        if is_open {
            open.push(id);
        }
    }
    let mut found = BTreeSet::new();
    while let Some(id) = open.pop() {
        if found.insert(id) {
            open.extend(holders.get(&id).into_iter().flatten());
        }
    }
    found
}

/// The documented defaults of enumerations: what they say themselves, or all places that say anything.
fn defaults(api: &Api) -> BTreeMap<SchemaId, Option<Value>> {
    let schemas = &api.schemas;
    let mut defaults: BTreeMap<SchemaId, Option<Value>> = BTreeMap::new();
    let mut say = |used: SchemaUse, said: Option<&Value>| {
        let Some(value) = said else { return };
        let id = schemas.follow(used).schema;
        if !matches!(schemas[id].shape, Shape::Enumeration(_)) || schemas[id].docs.default.is_some() {
            return;
        }
        let agreed = defaults.entry(id).or_insert_with(|| Some(value.clone()));
        *agreed = agreed.take().filter(|agreed| agreed == value);
    };
    for (_, schema) in schemas.iter() {
        let Shape::Object(object) = &schema.shape else { continue };
        for property in &object.properties {
            let own = schemas[property.schema.schema].docs.default.as_ref();
            say(property.schema, property.docs.default.as_ref().or(own));
        }
    }
    for parameter in api.operations.iter().flat_map(|operation: &Operation| &operation.parameters) {
        let own = schemas[parameter.schema.schema].docs.default.as_ref();
        say(parameter.schema, parameter.docs.default.as_ref().or(own));
    }
    let own = schemas.iter().filter(|(_, schema)| matches!(schema.shape, Shape::Enumeration(_)));
    defaults.extend(own.filter_map(|(id, schema)| Some((id, Some(schema.docs.default.clone()?)))));
    defaults
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::plan::plan;
    use crate::plan::testing::{item, received};
    use crate::rust::Item;

    /// What is derived for a type, and what is said, with this entry of `[derives]`.
    fn derived(name: &str, entry: Option<(&str, &[&str])>) -> (Vec<Derive>, Vec<String>) {
        let schemas = json!({
            "Mark": { "type": "object", "properties": { "year": { "type": "integer" } } },
            "Heat": { "type": "object", "properties": { "celsius": { "type": "number" } } },
            "Log": { "type": "array", "items": { "type": "array", "items": { "$ref": "#/components/schemas/Heat" } } },
            "Book": { "type": "object", "properties": { "log": { "$ref": "#/components/schemas/Log" } } },
            "Level": { "enum": [1, 2] },
            "Glaze": { "enum": ["matt"] },
        });
        let entry = entry
            .map(|(form, list)| (form.to_owned(), list.iter().map(|one| DeriveEntry::from(*one)).collect()));
        let config = Config { derives: entry.into_iter().collect(), ..Config::default() };
        let (planned, diagnostics) = plan(&received(&schemas), &config, Vec::new());
        let derives = match item(&planned, &format!("models::{name}")) {
            Item::Struct(of) => of.derives.clone(),
            Item::Enum(of) => of.derives.clone(),
            Item::Union(of) => of.derives.clone(),
            Item::Alias(_) => Vec::new(),
        };
        (derives, diagnostics.into_iter().map(|one| one.message).collect())
    }

    #[test]
    fn a_number_with_a_fraction_takes_equality_from_all_that_holds_it() {
        assert_eq!(derived("Mark", None).0, [Derive::Eq, Derive::Hash]);
        assert_eq!(derived("Heat", None).0, []);
        assert_eq!(derived("Book", None).0, []);
        assert_eq!(derived("Level", None).0, [Derive::Copy, Derive::Eq, Derive::Hash, Derive::Ord]);
        assert_eq!(derived("Glaze", None).0, [Derive::Eq, Derive::Hash, Derive::Ord]);
    }

    #[test]
    fn the_configuration_chooses_among_what_is_sound() {
        assert_eq!(derived("Mark", Some(("Ma*", &["Ord", "Copy"]))), (vec![Derive::Ord], vec![]));
        assert_eq!(derived("Mark", Some(("Glaze", &[]))).0, [Derive::Eq, Derive::Hash]);
        assert_eq!(derived("Glaze", Some(("*", &[]))).0, []);
        let (derives, said) = derived("Heat", Some(("Heat", &["Hash"])));
        assert_eq!((derives.len(), said.len()), (0, 1), "{said:?}");
        assert!(said.iter().all(|one| one.starts_with("`Heat` cannot have `Hash`")), "{said:?}");
        assert_eq!(derived("Heat", Some(("Heet", &[]))).1, ["no struct, enum or union is called `Heet`"]);
    }
}
