//! Functions that say which variant an enum is; `Debug` shows only what is sent.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{GenericArgument, Item, ItemEnum, PathArguments, Type};

/// The enums of a module `models`, each with its path from beside that, by name.
pub struct Enums {
    by_name: BTreeMap<String, Vec<(syn::Path, ItemEnum)>>,
}

impl Enums {
    /// The enums in the text of the module.
    pub fn read(models: &str) -> Self {
        let file = syn::parse_file(models).expect("Rust");
        let mut enums = Self { by_name: BTreeMap::new() };
        enums.collect(&syn::parse_quote!(models), file.items);
        enums
    }

    fn collect(&mut self, module: &syn::Path, items: Vec<Item>) {
        for item in items {
            match item {
                Item::Mod(inner) => {
                    let name = inner.ident;
                    let items = inner.content.map(|(_, items)| items).unwrap_or_default();
                    self.collect(&syn::parse_quote!(#module::#name), items);
                }
                Item::Enum(item) => {
                    let name = &item.ident;
                    let path = syn::parse_quote!(#module::#name);
                    self.by_name.entry(name.to_string()).or_default().push((path, item));
                }
                _ => {}
            }
        }
    }

    /// The function for the enum called `name`, if there is one and only one.
    pub fn function(&self, name: &str) -> Option<syn::Ident> {
        self.by_name.get(name).filter(|enums| enums.len() == 1).map(|_| format_ident!("variant_of_{name}"))
    }

    /// All functions: each gives `::Variant`, and what that variant is in turn.
    pub fn functions(&self) -> TokenStream {
        let functions = self.by_name.iter().filter_map(|(name, enums)| {
            let function = self.function(name)?;
            let (path, item) = enums.first()?;
            let arms = item.variants.iter().map(|variant| {
                let (ident, label) = (&variant.ident, format!("::{}", variant.ident));
                let payload = variant.fields.iter().next().and_then(|field| named(&field.ty));
                if let Some(inner) = payload.and_then(|payload| self.function(&payload)) {
                    quote!(#path::#ident(inner) => format!("{}{}", #label, #inner(inner)))
                } else {
                    quote!(#path::#ident { .. } => #label.to_owned())
                }
            });
            Some(quote!(pub fn #function(value: &#path) -> String { match value { #(#arms),* } }))
        });
        quote!(#(#functions)*)
    }
}

/// The last name of a type, of what is in the box if it is boxed.
fn named(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    let (first, last) = (path.path.segments.first()?, path.path.segments.last()?);
    if first.ident == "serde_json" || first.ident == "runtime" {
        return None;
    }
    match &last.arguments {
        PathArguments::AngleBracketed(inner) if last.ident == "Box" => match inner.args.first()? {
            GenericArgument::Type(inner) => named(inner),
            _ => None,
        },
        PathArguments::None => Some(last.ident.to_string()),
        _ => None,
    }
}
