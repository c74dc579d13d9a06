//! Types of other crates that stand in place of ours.

use proc_macro2::TokenStream;
use quote::quote;

use super::layout;
use super::words::{path, word};
use crate::rust::{Crate, MapKind, OwnInitial, OwnType, Written};

/// Whether a crate has types or maps that are not the runtime's.
pub fn is_needed(of: &Crate) -> bool {
    !of.own_types.is_empty() || of.maps != MapKind::BTree
}

/// `own_types.rs`: how such types are written and read.
pub fn file(all: &[OwnType], maps: MapKind) -> String {
    let about = ["How types of other crates are written and read.".to_owned()];
    let map = (maps != MapKind::BTree).then(|| {
        let map = path(maps.path());
        quote! {
            runtime::map! {
                [K: [Eq + std::hash::Hash], T, S: [std::hash::BuildHasher + Default]] #map<K, T, S>
            }
        }
    });
    layout::importing(&about, all.iter().map(item).chain(map))
}

fn item(of: &OwnType) -> TokenStream {
    let ty = path(&of.path);
    let expected = format!("a value for {}", of.path);
    let how = word(match of.written {
        Written::Text => "text",
        Written::Number => "number",
        Written::Json => "json",
    });
    let initial = match &of.initial {
        OwnInitial::Default => quote!(Default::default()),
        OwnInitial::Function(function) => {
            let function = path(function);
            quote!(#function())
        }
        OwnInitial::Constant(constant) => path(constant),
        // The type takes the text, so this ends.
        OwnInitial::Parsed(text) => quote!(#text.parse().unwrap_or_else(|_| Self::placeholder())),
    };
    quote!(runtime::own_type! { #how #ty, #expected, #initial })
}
