//! Types of their own for texts and whole numbers.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::layout;
use super::words::{self, word};
use crate::rust::{Home, NewTypeItem, Type};

/// `newtypes.rs`.
pub fn file(all: &[NewTypeItem]) -> String {
    let about = ["Texts and numbers that are not to be mistaken for each other, a type each.".to_owned()];
    layout::importing(&about, all.iter().map(item))
}

fn item(item: &NewTypeItem) -> TokenStream {
    let NewTypeItem { docs: about, of, others } = item;
    let (about, name) = (docs(about), &of.name);
    let derives = (!others.is_empty()).then(|| words::derives(&[], &[], others));
    let how = word(match of.held {
        Type::String => "text",
        Type::Format(_) => "format",
        _ => "whole",
    });
    let held = of.held.tokens(&Home("newtypes".into()));
    quote!(runtime::newtype! { #about #derives #how #name(#held) })
}
