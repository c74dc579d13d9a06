//! Types of their own for texts and whole numbers, so that a plan's id does not go where a client's belongs.

use std::collections::{BTreeMap, BTreeSet};

use super::names::{Case, spell};
use super::rustdoc;
use super::types::scalars;
use crate::config::{Config, TypeEntry};
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Api, Schema, SchemaId, Shape};
use crate::rust::{Docs, Format, Ident, NewType, Type};

/// The types of their own.
#[derive(Debug, Default)]
pub struct NewTypes {
    values: BTreeMap<SchemaId, NewType>,
    names: BTreeMap<SchemaId, NewType>,
    about: BTreeMap<Ident, BTreeSet<String>>,
}

impl NewTypes {
    /// That of a schema.
    pub fn of_value(&self, id: SchemaId) -> Option<&NewType> {
        self.values.get(&id)
    }

    /// That of the names in a map.
    pub fn of_names(&self, id: SchemaId) -> Option<&NewType> {
        self.names.get(&id)
    }

    /// Each once, in order, with its documentation.
    pub fn all(&self) -> Vec<(Docs, NewType)> {
        let all = self.values.values().chain(self.names.values());
        let by_name: BTreeMap<&Ident, &NewType> = all.map(|of| (&of.name, of)).collect();
        let none = BTreeSet::new();
        let documented = by_name
            .into_values()
            .map(|of| (rustdoc::schemas::new_type(self.about.get(&of.name).unwrap_or(&none)), of.clone()));
        documented.collect()
    }
}

/// What codegen.toml asks to have a type of its own.
#[derive(Debug, Default)]
pub struct AskedFor {
    values: BTreeMap<SchemaId, Wanted>,
    names: BTreeMap<SchemaId, Ident>,
    about: BTreeMap<Ident, BTreeSet<String>>,
}

/// The type that a schema is to have.
#[derive(Debug)]
struct Wanted {
    name: Ident,
    held: Type,
    /// The entry of codegen.toml.
    key: String,
}

impl AskedFor {
    /// Has a schema be of the type of an entry. That it cannot be is said where no form has met it by chance.
    pub fn value(
        &mut self,
        config: &Config,
        key: &str,
        entry: &TypeEntry,
        id: SchemaId,
        schema: &Schema,
    ) -> Option<Diagnostic> {
        let Some(held) = held(schema) else {
            return (!key.contains('*')).then(|| {
                let message =
                    format!("`{key}` is no text and no whole number, which alone have a type of their own");
                Diagnostic::new(Code::ConfigValue, config.value(&["types", key]), message)
                    .help("take the entry out, or name another schema")
                    .further(&schema.pointer, "this is what is meant")
            });
        };
        let name = name(entry, key, schema.value_of.as_deref())?;
        let called = schema.value_of.as_deref().or(schema.component.as_deref());
        let called = called.unwrap_or(schema.pointer.as_str());
        self.about.entry(name.clone()).or_default().insert(called.to_owned());
        self.values.insert(id, Wanted { name, held, key: key.to_owned() });
        None
    }

    /// Has the names in a map be of the type of an entry.
    pub fn names(&mut self, config: &Config, key: Option<&String>, id: SchemaId, called: &str) {
        let found = key.and_then(|key| Some((key, config.types.get(key)?)));
        let Some(name) = found.and_then(|(key, entry)| name(entry, key, Some(called))) else { return };
        self.about.entry(name.clone()).or_default().insert(called.to_owned());
        self.names.insert(id, name);
    }

    /// The types, each of which holds what all that is of it can be; what cannot be one.
    pub fn settled(self, api: &Api, config: &Config) -> (NewTypes, Vec<Diagnostic>) {
        let mut held: BTreeMap<&Ident, Type> = self.names.values().map(|name| (name, Type::String)).collect();
        let mut diagnostics = Vec::new();
        for (id, wanted) in &self.values {
            let known = held.get(&wanted.name);
            match known.map_or_else(|| Some(wanted.held.clone()), |other| both(other, &wanted.held)) {
                Some(all) => {
                    held.insert(&wanted.name, all);
                }
                None => diagnostics.push(two_kinds(config, wanted, &api.schemas[*id])),
            }
        }
        let of = |name: &Ident| {
            let held = held.get(name).cloned().unwrap_or(Type::String);
            NewType { name: name.clone(), held }
        };
        let values = self.values.iter().map(|(id, wanted)| (*id, of(&wanted.name))).collect();
        let names = self.names.iter().map(|(id, name)| (*id, of(name))).collect();
        (NewTypes { values, names, about: self.about }, diagnostics)
    }
}

fn name(entry: &TypeEntry, key: &str, called: Option<&str>) -> Option<Ident> {
    let text = entry.newtype_for(key, called)?;
    let is_spelt = entry.newtype.as_ref().is_some_and(|name| !name.contains('*'));
    Ident::new(&if is_spelt { text } else { spell(&text, Case::Type) })
}

/// What such a type holds.
fn held(schema: &Schema) -> Option<Type> {
    let ty = match &schema.shape {
        Shape::Text(text) => scalars::text(text),
        Shape::Integer(integer) => scalars::integer(integer),
        _ => return None,
    };
    let is_one = is_whole(&ty) || is_text(&ty);
    (is_one && ty != Type::Format(Format::Secret)).then_some(ty)
}

fn is_whole(ty: &Type) -> bool {
    matches!(ty, Type::I32 | Type::I64 | Type::U32 | Type::U64)
}

fn is_text(ty: &Type) -> bool {
    matches!(ty, Type::String | Type::Format(_))
}

/// What can be either: of texts of several formats any text, of numbers of several widths the usual one.
fn both(one: &Type, other: &Type) -> Option<Type> {
    match (one, other) {
        _ if one == other => Some(one.clone()),
        _ if is_text(one) && is_text(other) => Some(Type::String),
        _ if is_whole(one) && is_whole(other) => Some(Type::I64),
        _ => None,
    }
}

fn two_kinds(config: &Config, wanted: &Wanted, schema: &Schema) -> Diagnostic {
    let name = &wanted.name;
    let message = format!("`{name}` is text in one place and a number in another, and can hold one of them");
    Diagnostic::new(Code::ConfigValue, config.value(&["types", &wanted.key]), message)
        .help("give one of the two another name, by its JSON pointer")
        .further(&schema.pointer, "this is the other kind")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::acceptances::by_name;
    use crate::plan::plan;
    use crate::plan::testing::{received, structure};
    use crate::source::Source;

    /// The types of the fields of `Hive`, which `properties` are, with these entries of `[types]`, and what is said.
    fn fields(properties: &Value, types: &str) -> (Vec<String>, Vec<String>) {
        let hive = json!({ "type": "object", "properties": properties });
        let mut api = received(&json!({ "Hive": hive, "Id": { "type": "string", "format": "uuid" } }));
        let config = Config::parse(&Source::new("codegen.toml", format!("[types]\n{types}")))
            .expect("a configuration");
        by_name(&mut api, &config);
        let (planned, diagnostics) = plan(&api, &config, Vec::new());
        let fields = structure(&planned, "models::Hive").fields.iter().map(|field| field.ty.to_string());
        let held = planned.newtypes.iter().map(|item| format!("{}({})", item.of.name, item.of.held));
        (fields.chain(held).collect(), diagnostics.into_iter().map(|one| one.message).collect())
    }

    #[test]
    fn what_is_called_so_has_a_type_of_its_own_wherever_its_schema_is_used() {
        let id = json!({ "$ref": "#/components/schemas/Id" });
        let properties = json!({
            "hive_id": id,
            "bee_ids": { "type": "array", "items": id },
            "other": id,
            "weights": { "type": "object", "additionalProperties": { "type": "number" } },
        });
        let types = "\"name:*_id\" = { newtype = \"*Id\" }\n\"name:*_ids\" = { newtype = \"*Id\" }\n\
                     \"keys:weights\" = { newtype = \"HiveId\" }";
        let (found, said) = fields(&properties, types);
        let expected = [
            "Option<newtypes::HiveId>",
            "Option<Vec<newtypes::BeeId>>",
            "Option<models::Id>",
            "Option<BTreeMap<newtypes::HiveId, f64>>",
            "BeeId(Uuid)",
            "HiveId(String)",
        ];
        assert_eq!(found, expected);
        assert_eq!(said, Vec::<String>::new());
    }

    #[test]
    fn one_name_holds_what_all_that_are_called_so_can_be() {
        let (text, uuid) = (json!({ "type": "string" }), json!({ "type": "string", "format": "uuid" }));
        let whole = json!({ "type": "integer" });
        let types = "\"name:*id\" = { newtype = \"Id\" }";
        let (found, said) = fields(&json!({ "a_id": text, "b_id": uuid }), types);
        assert_eq!((found.last().map(String::as_str), said.len()), (Some("Id(String)"), 0), "{said:?}");
        let (_, said) = fields(&json!({ "a_id": text, "b_id": whole }), types);
        assert_eq!(said, ["`Id` is text in one place and a number in another, and can hold one of them"]);
    }

    #[test]
    fn what_is_no_text_and_no_whole_number_is_refused_where_it_is_named() {
        let number = json!({ "weight": { "type": "number" } });
        let (found, said) = fields(&number, "\"name:*ght\" = { newtype = \"Weight\" }");
        assert_eq!((found, said.len()), (vec!["Option<f64>".to_owned()], 0));
        let (_, said) = fields(&number, "\"name:weight\" = { newtype = \"Weight\" }");
        assert_eq!(
            said,
            ["`name:weight` is no text and no whole number, which alone have a type of their own"]
        );
        let (_, said) = fields(&number, "\"name:none\" = { newtype = \"Weight\" }");
        assert_eq!(said, ["no schema that the crate has is meant by `name:none`"]);
    }
}
