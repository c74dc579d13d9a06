//! The imports of a file.

use proc_macro2::{Ident, TokenStream};
use syn::visit::Visit;

use super::super::words::word;
use super::tokens::Token;

/// The imports that a file may have, in their order.
const IMPORTED: [&str; 5] = ["BTreeMap", "models", "newtypes", "operations", "runtime"];

/// Which of them its items need.
#[derive(Default)]
pub struct Imports([bool; IMPORTED.len()]);

impl Imports {
    /// Notes a name that an item uses.
    pub fn look(&mut self, ident: &Ident) {
        for (needed, name) in self.0.iter_mut().zip(IMPORTED) {
            *needed |= ident == name;
        }
    }

    /// Notes the names in tokens, but for those behind `::`: a path needs no more than its beginning.
    pub fn look_at(&mut self, tokens: &[Token]) {
        let mut colons = 0;
        for token in tokens {
            match token {
                Token::Ident(ident) if colons < 2 => self.look(ident),
                Token::Group(_, inner) => self.look_at(inner),
                _ => {}
            }
            colons = if token.is_punct(':') { colons + 1 } else { 0 };
        }
    }

    /// The `use` items.
    pub fn tokens(&self) -> TokenStream {
        let needed = IMPORTED.into_iter().zip(self.0).filter(|(_, needed)| *needed).map(|(name, _)| name);
        let (map, modules): (Vec<_>, Vec<_>) = needed.partition(|name| *name == "BTreeMap");
        let map = map.first().map(|_| {
            quote::quote!(
                use std::collections::BTreeMap;
            )
        });
        let modules: Vec<_> = modules.into_iter().map(word).collect();
        let modules = match modules.as_slice() {
            [] => TokenStream::new(),
            [only] => quote::quote!(use crate::#only;),
            several => quote::quote!(use crate::{#(#several),*};),
        };
        quote::quote!(#map #modules)
    }
}

impl<'ast> Visit<'ast> for Imports {
    fn visit_ident(&mut self, ident: &'ast Ident) {
        self.look(ident);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        for (number, segment) in path.segments.iter().enumerate() {
            match number {
                0 => self.visit_path_segment(segment),
                _ => self.visit_path_arguments(&segment.arguments),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;
    use syn::visit::Visit;

    use super::super::tokens::Token;
    use super::Imports;

    /// What is imported for tokens, read as they are and as a parsed expression.
    fn imported(tokens: &proc_macro2::TokenStream) -> [String; 2] {
        let (mut flat, mut parsed) = (Imports::default(), Imports::default());
        flat.look_at(&Token::of(tokens.clone()));
        parsed.visit_expr(&syn::parse2(tokens.clone()).expect("an expression"));
        [flat.tokens().to_string(), parsed.tokens().to_string()]
    }

    #[test]
    fn a_path_needs_its_beginning_and_no_more() {
        for whole in [
            quote!(crate::models::Pet::new()),
            quote!(std::collections::BTreeMap::from([])),
            quote!(crate::runtime::Raw::NULL),
        ] {
            assert_eq!(imported(&whole), ["", ""], "{whole}");
        }
        for begun in [quote!(models::Pet::new()), quote!(other::Kept::<models::Pet>::new())] {
            assert_eq!(imported(&begun), ["use crate :: models ;"; 2], "{begun}");
        }
    }
}
