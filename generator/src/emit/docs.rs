//! Lines of rustdoc as attributes.

use proc_macro2::{Literal, TokenStream};
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
    let line = literal(line);
    quote!(#[doc = #line])
}

/// A line behind a space as a raw literal: there is much text, and escapes would be written and read back twice.
fn literal(line: &str) -> Literal {
    let space = if line.is_empty() { "" } else { " " };
    let marks = "#".repeat(1 + most_marks(line));
    let raw = format!("r{marks}\"{space}{line}\"{marks}").parse();
    raw.unwrap_or_else(|_| Literal::string(&format!("{space}{line}")))
}

/// How many `#` stand behind a quote at most, which would end a raw literal.
fn most_marks(text: &str) -> usize {
    let behind = text.split('"').skip(1);
    behind.map(|part| part.len() - part.trim_start_matches('#').len()).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_line_comes_out_as_it_is() {
        for line in
            ["", "plain", "a \"quote\"# and \"## more", "back\\slash\ttab", "a\rb", "\"", "ends with \"#"]
        {
            let space = if line.is_empty() { "" } else { " " };
            let read = syn::parse2::<syn::LitStr>(quote::ToTokens::into_token_stream(literal(line)));
            assert_eq!(read.map(|text| text.value()).ok(), Some(format!("{space}{line}")));
        }
    }
}
