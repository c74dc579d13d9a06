//! The imports of a file.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::visit::Visit;

use super::super::words::word;

/// The imports that a file may have, in their order.
const IMPORTED: [&str; 4] = ["BTreeMap", "models", "operations", "runtime"];

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

    /// Notes the names in tokens, but for those of paths from the root of the crate.
    pub fn look_at(&mut self, tokens: &[TokenTree]) {
        for (number, token) in tokens.iter().enumerate() {
            let before = &tokens[number.saturating_sub(3)..number];
            match token {
                TokenTree::Ident(_) if matches!(before, [TokenTree::Ident(root), ..] if root == "crate") => {}
                TokenTree::Ident(ident) => self.look(ident),
                TokenTree::Group(group) => {
                    self.look_at(&group.stream().into_iter().collect::<Vec<_>>());
                }
                _ => {}
            }
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
        let from_root = path.segments.first().is_some_and(|first| first.ident == "crate");
        for segment in path.segments.iter().skip(if from_root { 2 } else { 0 }) {
            self.visit_path_segment(segment);
        }
    }
}
