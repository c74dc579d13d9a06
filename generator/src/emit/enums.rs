//! Enums of listed values.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::checks;
use super::docs::docs;
use super::words::{self, word};
use crate::rust::{Enum, EnumKind, Home};

/// An enum and all that belongs to it.
pub fn item(of: &Enum, home: &Home) -> TokenStream {
    let docs = docs(&of.docs);
    let name = &of.path.name;
    let variants = of.variants.iter().enumerate().map(|(place, variant)| {
        let docs = super::docs::docs(&variant.docs);
        let name = &variant.name;
        let default = (of.initial == Some(place)).then(|| quote!(#[default]));
        quote!(#docs #default #name)
    });
    let values = of.variants.iter().map(|variant| {
        let name = &variant.name;
        let value = match (of.kind, &variant.value) {
            (EnumKind::String, value) => Literal::string(value.as_str().unwrap_or_default()),
            (EnumKind::Integer, value) => Literal::i64_unsuffixed(value.as_i64().unwrap_or_default()),
            (EnumKind::Value, value) => Literal::string(&value.to_string()),
        };
        quote!(#name = #value)
    });
    let (unknown, about, call) = match of.kind {
        EnumKind::String => (quote!(runtime::UnknownValue), "value", "string_enum"),
        EnumKind::Integer => (quote!(i64), "number", "integer_enum"),
        EnumKind::Value => (quote!(runtime::Raw), "value", "value_enum"),
    };
    let always: &[_] =
        if of.initial.is_some() { &["Clone", "Default", "PartialEq"] } else { &["Clone", "PartialEq"] };
    let derives = words::derives(always, &of.derives, &of.others);
    let kept = words::kept(&of.others);
    let about = if of.open {
        format!(" Any other {about}, which the description allows.")
    } else {
        format!(" A {about} that this version of the crate does not know; it is kept and written back.")
    };
    let open = of.open.then(|| word("open"));
    let call = word(call);
    let check = of.check.as_ref().map(|check| checks::item(check, name, home));
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #[doc = #about]
            #kept
            Unknown(#unknown),
        }

        runtime::#call! { #open #name { #(#values),* } }
        #check
    }
}
