//! Parameters as data.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::Parameter;

/// A parameter as data.
pub fn parameter(of: &Parameter) -> TokenStream {
    let (name, explode, allow_reserved) = (&of.name, of.explode, of.allow_reserved);
    let (location, style) = (of.location, of.style);
    quote! {
        runtime::Parameter {
            name: #name,
            location: runtime::Location::#location,
            style: runtime::Style::#style,
            explode: #explode,
            allow_reserved: #allow_reserved,
        }
    }
}
