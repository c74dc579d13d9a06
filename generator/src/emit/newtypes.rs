//! Types of their own for texts and whole numbers.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::layout;
use super::words::word;
use crate::rust::{Docs, Home, NewType, Type};

/// `newtypes.rs`.
pub fn file(all: &[(Docs, NewType)]) -> String {
    let about = ["Texts and numbers that are not to be mistaken for each other, a type each.".to_owned()];
    layout::importing(&about, all.iter().map(|(about, of)| item(about, of)))
}

fn item(about: &Docs, of: &NewType) -> TokenStream {
    let (about, name) = (docs(about), &of.name);
    let how = word(match of.held {
        Type::String => "text",
        Type::Format(_) => "format",
        _ => "whole",
    });
    let held = of.held.tokens(&Home("newtypes".into()));
    quote!(runtime::newtype! { #about #how #name(#held) })
}
