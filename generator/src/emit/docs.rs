//! Lines of rustdoc as attributes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::rust::Type;

/// The attribute for lines of documentation: one for all, since there are many.
pub fn docs(lines: &[String]) -> TokenStream {
    if lines.is_empty() {
        return TokenStream::new();
    }
    let text = literal(lines);
    quote!(#[doc = #text])
}

/// What keeps clippy quiet about a type that is as deep as the document says.
pub fn complex(ty: &Type) -> Option<TokenStream> {
    let reason = "as deep as in the API's description";
    ty.is_complex().then(|| quote!(#[allow(clippy::type_complexity, reason = #reason)]))
}

/// Lines behind spaces as a raw literal: there is much text, and escapes would be written and read back twice.
fn literal(lines: &[String]) -> Literal {
    let mut text = String::with_capacity(lines.iter().map(|line| line.len() + 2).sum());
    for (number, line) in lines.iter().enumerate() {
        if number > 0 {
            text.push('\n');
        }
        if !line.is_empty() {
            text.push(' ');
        }
        text.push_str(line);
    }
    let marks = "#".repeat(1 + most_marks(&text));
    format!("r{marks}\"{text}\"{marks}").parse().unwrap_or_else(|_| Literal::string(&text))
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
            let lines = [line.to_owned(), "next".to_owned()];
            let read = syn::parse2::<syn::LitStr>(quote::ToTokens::into_token_stream(literal(&lines)));
            assert_eq!(read.map(|text| text.value()).ok(), Some(format!("{space}{line}\n next")));
        }
    }
}
