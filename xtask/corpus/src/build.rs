//! Rust that builds values as a user does: every field set, nothing carried over from an answer.
//!
//! A value that was read keeps what it came with and writes it back, which shows nothing about what
//! the client sends by itself. So each type gets an implementation of `Build`, which makes the value
//! anew from its fields. They are taken from the emitted Rust.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use generator::output::Tree;
use syn::{Fields, File, Item, ItemMacro, Type, UseTree, Visibility};

/// Implementations of `Build` for all models of a client that stands at the path `root`.
///
/// # Errors
/// When a file of the client is not Rust.
pub fn implementations(tree: &Tree, root: &str) -> syn::Result<String> {
    let mut text = String::new();
    let exports = exports(&syn::parse_file(tree.get("src/models/mod.rs").unwrap_or_default())?);
    for (path, source) in tree.iter() {
        let module = path.strip_prefix("src/models/").and_then(|name| name.strip_suffix(".rs"));
        let Some(module) = module.filter(|module| *module != "mod") else { continue };
        let exported = exports.get(module).map_or(&[][..], Vec::as_slice);
        let home = |name: &str| {
            let public = exported.iter().any(|other| other == name);
            let within = if public { String::new() } else { format!("{module}::") };
            format!("{root}::models::{within}{name}")
        };
        file(&syn::parse_file(source)?, &home, root, &mut text);
    }
    Ok(text)
}

/// The names that the root of the models takes out of each module.
fn exports(root: &File) -> BTreeMap<String, Vec<String>> {
    let mut exports: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for item in &root.items {
        let Item::Use(item) = item else { continue };
        if let (Visibility::Public(_), UseTree::Path(path)) = (&item.vis, &item.tree) {
            names(&path.tree, exports.entry(path.ident.to_string()).or_default());
        }
    }
    exports
}

fn names(tree: &UseTree, into: &mut Vec<String>) {
    match tree {
        UseTree::Name(name) => into.push(name.ident.to_string()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| names(tree, into)),
        _ => {}
    }
}

/// The macros that say how a type is written and read; others say what else it has.
const KINDS: [&str; 5] = ["object", "union", "string_enum", "integer_enum", "value_enum"];

/// How a type is written and read, by the macro that says so.
fn kinds(file: &File) -> BTreeMap<String, String> {
    let types: BTreeSet<String> = file
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Struct(item) => Some(item.ident.to_string()),
            Item::Enum(item) => Some(item.ident.to_string()),
            _ => None,
        })
        .collect();
    let macros = file.items.iter().filter_map(|item| match item {
        Item::Macro(ItemMacro { mac, .. }) => Some(mac),
        _ => None,
    });
    macros
        .filter_map(|call| {
            let mut words = call.tokens.clone().into_iter().filter_map(|token| match token {
                proc_macro2::TokenTree::Ident(word) => Some(word.to_string()),
                _ => None,
            });
            let kind = call.path.segments.last()?.ident.to_string();
            let name = words.find(|word| types.contains(word))?;
            KINDS.contains(&kind.as_str()).then_some((name, kind))
        })
        .collect()
}

fn file(file: &File, home: &dyn Fn(&str) -> String, root: &str, text: &mut String) {
    let kinds = kinds(file);
    for item in &file.items {
        let (name, fields) = match item {
            Item::Struct(item) => (item.ident.to_string(), statements(&item.fields, root)),
            Item::Enum(item) => (item.ident.to_string(), String::new()),
            _ => continue,
        };
        let body = match (kinds.get(&name).map(String::as_str), item) {
            (Some("object"), _) => {
                format!(
                    "let mut new = <Self as {root}::runtime::Decode>::placeholder();\n{fields}        new"
                )
            }
            (Some("union"), Item::Enum(item)) => {
                let arms = item.variants.iter().filter(|variant| variant.ident != "Unrecognised");
                let arms = arms.fold(String::new(), |arms, variant| {
                    let name = &variant.ident;
                    format!("{arms}Self::{name}(value) => Self::{name}(value.build()), ")
                });
                format!("match self {{ {arms}other => other.clone() }}")
            }
            (Some("string_enum" | "integer_enum" | "value_enum"), _) => "self.clone()".to_owned(),
            _ => continue,
        };
        let _ = writeln!(
            text,
            "impl crate::Build for {} {{\n    fn build(&self) -> Self {{\n        {body}\n    }}\n}}",
            home(&name)
        );
    }
}

/// Sets each field, and forgets what is none.
fn statements(fields: &Fields, root: &str) -> String {
    let mut text = String::new();
    for field in fields {
        let Some(name) = &field.ident else { continue };
        let extra = matches!(&field.ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Extra"));
        let value =
            if extra { format!("{root}::runtime::Extra::new()") } else { format!("self.{name}.build()") };
        let _ = writeln!(text, "        new.{name} = {value};");
    }
    text
}
