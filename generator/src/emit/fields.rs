//! Fields as they are declared.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{complex, docs};
use crate::rust::{Field, Home};

/// A public field.
pub fn declaration(of: &Field, home: &Home) -> TokenStream {
    let (docs, alias) = (docs(&of.docs), alias(of));
    let name = &of.name;
    let (ty, complex) = (of.ty.tokens(home), complex(&of.ty));
    quote!(#docs #alias #complex pub #name: #ty)
}

/// What makes a field be found by its name on the wire, where that is another and rustdoc can take it.
fn alias(of: &Field) -> Option<TokenStream> {
    let wire = of.wire.as_str();
    let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '\'');
    let differs = wire != of.name.as_str() && !wire.is_empty() && wire.chars().all(plain);
    differs.then(|| quote!(#[doc(alias = #wire)]))
}
