//! Lines of rustdoc as attributes.

use proc_macro2::TokenStream;
use quote::quote;

/// The attributes for lines of documentation.
pub fn docs(lines: &[String]) -> TokenStream {
    lines.iter().map(|line| attribute(line)).collect()
}

/// The attribute for a line.
pub fn attribute(line: &str) -> TokenStream {
    let line = if line.is_empty() { String::new() } else { format!(" {line}") };
    quote!(#[doc = #line])
}
