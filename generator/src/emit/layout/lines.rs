//! Declarations of modules and imports, each on a line.

use std::fmt::Write;

use super::boxes::MARGIN;
use super::flat::parts;
use super::imports::Imports;
use super::tokens::Token;

/// Items that stand together without blank lines.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kin {
    /// Declarations of modules.
    Module,
    /// Imports.
    Use,
    /// Each stands alone.
    Other,
}

impl Kin {
    /// What an item is of.
    pub fn of(item: &syn::Item) -> Self {
        match item {
            syn::Item::Mod(module) if module.content.is_none() && module.attrs.is_empty() => Self::Module,
            syn::Item::Use(import) if import.attrs.is_empty() => Self::Use,
            _ => Self::Other,
        }
    }
}

/// The text of `mod a;` or `use a::{b, c};`, if it is one of these and fits.
pub fn line(tokens: &[Token], imports: &mut Imports) -> Option<(Kin, String)> {
    let (semicolon, tokens) = tokens.split_last()?;
    let (open, rest) = match tokens {
        [word, rest @ ..] if word.is_word("pub") => ("pub ", rest),
        rest => ("", rest),
    };
    let (Token::Ident(keyword), rest) = rest.split_first()? else { return None };
    let kin = match rest {
        _ if !semicolon.is_punct(';') => return None,
        [Token::Ident(_)] if keyword == "mod" => Kin::Module,
        _ if keyword == "use" => Kin::Use,
        _ => return None,
    };
    let mut text = format!("{open}{keyword} ");
    path(rest, &mut text, true)?;
    text.push_str(";\n");
    (text.len() <= MARGIN).then_some(())?;
    look(rest, imports);
    Some((kin, text))
}

/// A path, behind which there may be several in braces.
fn path(tokens: &[Token], text: &mut String, braces: bool) -> Option<()> {
    let mut named = false;
    for (number, token) in tokens.iter().enumerate() {
        match token {
            // Two names beside each other would be something else.
            Token::Ident(name) if !std::mem::replace(&mut named, true) => write!(text, "{name}").ok()?,
            Token::Punct(colon) if colon.as_char() == ':' => {
                text.push(':');
                named = false;
            }
            group if braces && number + 1 == tokens.len() => {
                let entries = parts(group.braces()?);
                // One alone stands without the braces.
                (entries.len() > 1).then_some(())?;
                for (number, entry) in entries.iter().enumerate() {
                    text.push_str(if number == 0 { "{" } else { ", " });
                    path(entry, text, false)?;
                }
                text.push('}');
            }
            _ => return None,
        }
    }
    Some(())
}

/// What is imported need not be imported again.
fn look(tokens: &[Token], imports: &mut Imports) {
    for token in tokens {
        match token {
            Token::Ident(name) => imports.look(name),
            Token::Group(_, inner) => look(inner, imports),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::{Ident, Span, TokenStream};
    use quote::quote;

    use super::*;

    fn text(tokens: &TokenStream) -> Option<String> {
        line(&Token::of(tokens.clone()), &mut Imports::default()).map(|(_, text)| text)
    }

    #[test]
    fn lines_look_as_prettyplease_would_have_them() {
        // Names of every length, so that each line is once as wide as it can be.
        for length in 1..90 {
            let name = Ident::new(&"x".repeat(length), Span::call_site());
            for tokens in [
                quote!(mod #name;),
                quote!(pub mod #name;),
                quote!(pub use a::#name;),
                quote!(use ::a::b::{C, #name, d::E};),
                quote!(pub use #name::{A, B,};),
            ] {
                let expected =
                    syn::parse2::<syn::File>(tokens.clone()).map(|file| prettyplease::unparse(&file));
                let written = text(&tokens);
                assert!(written.is_some() || length > 55, "{expected:?}");
                assert!(written.is_none() || written == expected.ok(), "{written:?}");
            }
        }
    }

    #[test]
    fn what_is_another_item_or_has_more_to_it_is_left_to_others() {
        for tokens in [
            quote!(
                mod a {}
            ),
            quote!(
                pub(crate) mod a;
            ),
            quote!(
                use a::{b};
            ),
            quote!(
                use a::*;
            ),
            quote!(
                use a as b;
            ),
            quote!(
                use a::{
                    b::{c, d},
                    e,
                };
            ),
            quote!(
                static A: u8 = 1;
            ),
        ] {
            assert_eq!(text(&tokens), None, "{tokens}");
        }
    }
}
