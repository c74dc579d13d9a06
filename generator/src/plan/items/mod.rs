//! The types of the API: a file for each component, with what it holds.

mod checks;
mod conversions;
mod defaults;
mod enums;
mod fields;
mod structs;
mod unions;

use super::context::{Notes, Plan};
use super::form::{Form, form};
use super::names::{File, TypeNames};
use super::{ledger, rustdoc};
use crate::model::{SchemaId, Shape};
use crate::rust::{Alias, Constructor, Docs, Ident, Item, ModelFile};

pub use checks::{check, checked};
pub use fields::{constructor, is_secret, setter};

/// The files of `models`.
pub fn files(plan: &Plan<'_>, files: &[File]) -> (Vec<ModelFile>, Notes) {
    let mut notes = Notes::default();
    let planned = files.iter().map(|of| {
        let about = rustdoc::schemas::file(of.component.map(|id| plan.schema(id)));
        let (file, further) = file(plan, of, about);
        notes.extend(further);
        file
    });
    (planned.collect(), notes)
}

/// A file of types.
pub fn file(plan: &Plan<'_>, of: &File, about: Docs) -> (ModelFile, Notes) {
    let mut notes = Notes::default();
    let mut items = Vec::with_capacity(of.members.len());
    for (id, names) in of.members.iter().filter_map(|id| Some((*id, plan.names.of(*id)?))) {
        notes.entries.extend(ledger::schema(plan, id, &names.path.to_string()));
        let (item, further) = item(plan, id, names);
        items.push(item);
        notes.extend(further);
    }
    // What is only part of others has no type, but what it holds may have.
    let has_type = of.component.is_some() && of.members.first() == of.component.as_ref();
    let file = ModelFile {
        module: of.module.clone(),
        home: of.home.clone(),
        public: !has_type || items.len() > 1,
        exports: items.first().filter(|_| has_type).map(exports).unwrap_or_default(),
        about,
        items,
    };
    (file, notes)
}

/// What `models` offers directly of a component.
fn exports(first: &Item) -> Vec<Ident> {
    let required = match first {
        Item::Struct(first) => match &first.constructor {
            Constructor::Required(name) => Some(name.clone()),
            Constructor::None | Constructor::New => None,
        },
        _ => None,
    };
    [first.path().name.clone()].into_iter().chain(required).collect()
}

/// The type of a schema.
fn item(plan: &Plan<'_>, id: SchemaId, names: &TypeNames) -> (Item, Notes) {
    let schema = plan.schema(id);
    let form = if plan.types.is_own(id) { Form::Plain } else { form(schema) };
    match (&schema.shape, form) {
        (Shape::Object(object), Form::Struct) => {
            let (item, notes) = structs::structure(plan, id, object, names);
            (Item::Struct(Box::new(item)), notes)
        }
        (Shape::Enumeration(enumeration), Form::Enum) => {
            let (item, notes) = enums::enumeration(plan, id, enumeration, names);
            (Item::Enum(item), notes)
        }
        (Shape::Union(union), Form::Union) => {
            (Item::Union(unions::union(plan, id, union, names)), Notes::default())
        }
        _ => {
            let (docs, ty) = (rustdoc::schemas::alias(schema), plan.types.plain(id));
            (
                Item::Alias(Alias { docs, path: names.path.clone(), ty, deprecated: None, removed: false }),
                Notes::default(),
            )
        }
    }
}
