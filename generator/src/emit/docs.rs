//! Lines of rustdoc as attributes.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::Type;

/// The attributes for lines of documentation.
pub fn docs(lines: &[String]) -> TokenStream {
    lines.iter().map(|line| attribute(line)).collect()
}

/// What keeps clippy quiet about a type that is as deep as the document says.
pub fn complex(ty: &Type) -> Option<TokenStream> {
    let reason = "as deep as in the API's description";
    ty.is_complex().then(|| quote!(#[allow(clippy::type_complexity, reason = #reason)]))
}

/// The attribute for a line.
pub fn attribute(line: &str) -> TokenStream {
    let line = if line.is_empty() { String::new() } else { format!(" {line}") };
    quote!(#[doc = #line])
}
