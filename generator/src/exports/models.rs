//! The types of a description.

use super::{ExportKind, Exports, argument};
use crate::rust::{
    Alias, Constructor, Derive, Enum, EnumKind, Field, From, Initial, Item, ModelFile, NewTypeItem,
    OtherDerive, Presence, Struct, Type, Union, UnionVariant,
};

/// A file of types, and its module, where that is public.
pub fn file(all: &mut Exports, file: &ModelFile) {
    if file.public
        && let Some(item) = file.items.first()
    {
        let module: Vec<&str> = item.path().modules.iter().map(crate::rust::Ident::as_str).collect();
        let module = match module.last() {
            Some(last) if *last == file.module.as_str() => module.join("::"),
            _ => [module.as_slice(), &[file.module.as_str()]].concat().join("::"),
        };
        let declared = format!("pub mod {}", file.module);
        all.add(module, ExportKind::Module, declared, "mod".to_owned());
    }
    for item in &file.items {
        match item {
            Item::Struct(of) => structure(all, of),
            Item::Enum(of) => enumeration(all, of),
            Item::Union(of) => union(all, of),
            Item::Alias(of) => alias(all, of),
        }
    }
}

/// The types of their own for texts and numbers, in their module.
pub fn newtypes(all: &mut Exports, of: &[NewTypeItem]) {
    if of.is_empty() {
        return;
    }
    all.add("newtypes".to_owned(), ExportKind::Module, "pub mod newtypes".to_owned(), "mod".to_owned());
    for NewTypeItem { of: one, others, .. } in of {
        let path = format!("newtypes::{}", one.name);
        all.item(path.clone(), ExportKind::Struct, "struct");
        derived(all, &path, others);
        all.implementation(&path, &format!("From<{}>", one.held));
        let taken = [("held".to_owned(), format!("impl Into<{}>", one.held))];
        all.function((&path, ExportKind::Constructor, "new"), None, &taken, "Self");
        all.function((&path, ExportKind::Method, "into_inner"), Some("self"), &[], &one.held.to_string());
    }
}

/// A struct, its fields, what makes it and what sets them.
pub fn structure(all: &mut Exports, of: &Struct) {
    let path = of.path.to_string();
    all.item(path.clone(), ExportKind::Struct, "struct");
    for field in of.fields.iter().chain(&of.additional) {
        all.field(&path, ExportKind::Field, field.name.as_str(), &field.ty.to_string());
    }
    if let Some(extra) = &of.extra {
        all.field(&path, ExportKind::Field, extra.as_str(), "Extra");
    }
    if of.parts.is_none() {
        traits(all, &path, &of.derives);
        derived(all, &path, &of.others);
    }
    if !matches!(of.initial, Initial::None) {
        all.implementation(&path, "Default");
    }
    constructor(all, of, &path);
    let setters = of.fields.iter().chain(&of.additional).filter_map(|field| field.setter.as_ref());
    for setter in setters {
        let taken = [("value".to_owned(), argument(&setter.ty))];
        all.function((&path, ExportKind::Setter, setter.name.as_str()), Some("self"), &taken, "Self");
    }
    checked(all, &path, of.check.is_some());
    if of.money.is_some() {
        let of = (path.as_str(), ExportKind::Method, "amount_minor");
        all.function(of, Some("&self"), &[], "Result<i64, MoneyError>");
    }
}

fn constructor(all: &mut Exports, of: &Struct, path: &str) {
    match &of.constructor {
        Constructor::None => {}
        Constructor::New => {
            all.function((path, ExportKind::Constructor, "new"), None, &[], "Self");
        }
        Constructor::Required(name) => {
            let holder = of.path.sibling(name.clone()).to_string();
            let required = of.fields.iter().filter(|field| field.presence == Presence::Required);
            literal(all, &holder, required.map(|field: &Field| (field.name.as_str(), field.ty.to_string())));
            all.implementation(path, &format!("From<{name}>"));
            if matches!(of.initial, Initial::Documented(_)) {
                all.implementation(&holder, "Default");
            }
        }
    }
}

/// A struct that users make by a literal.
pub fn literal<'a>(all: &mut Exports, path: &str, fields: impl Iterator<Item = (&'a str, String)>) {
    all.item(path.to_owned(), ExportKind::Literal, "struct");
    for (name, ty) in fields {
        all.field(path, ExportKind::LiteralField, name, &ty);
    }
}

fn enumeration(all: &mut Exports, of: &Enum) {
    let path = of.path.to_string();
    all.item(path.clone(), ExportKind::Enum, "enum");
    for variant in &of.variants {
        all.variant(&path, variant.name.as_str(), None);
    }
    let (unknown, made_of, known_traits): (_, &[&str], &[&str]) = match of.kind {
        EnumKind::String => ("UnknownValue", &["&str", "String"], &["FromStr"]),
        EnumKind::Integer => ("i64", &["i64"], &[]),
        EnumKind::Value => ("Raw", &["Raw"], &[]),
    };
    all.variant(&path, "Unknown", Some(unknown));
    for from in made_of {
        all.implementation(&path, &format!("From<{from}>"));
    }
    for one in known_traits {
        all.implementation(&path, one);
    }
    if of.initial.is_some() {
        all.implementation(&path, "Default");
    }
    traits(all, &path, &of.derives);
    derived(all, &path, &of.others);
    checked(all, &path, of.check.is_some());
}

fn union(all: &mut Exports, of: &Union) {
    let path = of.path.to_string();
    all.item(path.clone(), ExportKind::Enum, "enum");
    for variant in &of.variants {
        let held = if variant.boxed { format!("Box<{}>", variant.ty) } else { variant.ty.to_string() };
        all.variant(&path, variant.name.as_str(), Some(&held));
        for from in variant.from.iter().flat_map(|from| made_of(*from, variant)) {
            all.implementation(&path, &format!("From<{from}>"));
        }
    }
    all.variant(&path, "Unrecognised", Some("Raw"));
    traits(all, &path, &of.derives);
    derived(all, &path, &of.others);
    checked(all, &path, of.check.is_some());
}

/// What a variant is made of, as `from_variants!` implements it.
fn made_of(from: From, variant: &UnionVariant) -> Vec<String> {
    let ty = &variant.ty;
    let item = match ty {
        Type::Vec(item) => item.as_ref(),
        other => other,
    };
    match from {
        From::Held => vec![ty.to_string()],
        From::Text => vec!["&str".to_owned(), "String".to_owned()],
        From::AnyText => vec!["T: IntoText".to_owned()],
        From::List => vec![format!("Vec<{item}>"), format!("[{item}; N]")],
        From::TextList => vec!["Vec<T: IntoText>".to_owned(), "[T: IntoText; N]".to_owned()],
        From::Wide | From::Whole => vec!["i32".to_owned()],
        From::Number => vec!["i32".to_owned(), "u32".to_owned(), "i64".to_owned()],
    }
}

fn alias(all: &mut Exports, of: &Alias) {
    let name = &of.path.name;
    let ty = of.ty.to_string();
    all.add(of.path.to_string(), ExportKind::Alias, format!("pub type {name} = {ty}"), format!("type {ty}"));
}

/// The traits of serde, by the ways that values travel.
/// What can be read and written, and what is derived.
fn traits(all: &mut Exports, path: &str, derives: &[Derive]) {
    for one in ["Serialize", "Deserialize"] {
        all.implementation(path, one);
    }
    for (name, _) in Derive::ALL.iter().filter(|(_, one)| derives.contains(one)) {
        all.implementation(path, name);
    }
}

/// What macros of other crates derive, by their paths.
fn derived(all: &mut Exports, path: &str, others: &[OtherDerive]) {
    for other in others {
        all.implementation(path, &other.path);
    }
}

fn checked(all: &mut Exports, path: &str, has_checks: bool) {
    if has_checks {
        let of = (path, ExportKind::Method, "validate");
        all.function(of, Some("&self"), &[], "Result<(), Violations>");
    }
}
