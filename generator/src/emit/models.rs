//! Files of types, and the module above them.

use proc_macro2::TokenStream;
use quote::quote;

use super::{aliases, enums, layout, structs, unions};
use crate::rust::{FormerFile, Home, Item, ModelFile};

/// A file of types.
pub fn file(file: &ModelFile) -> String {
    layout::importing(&file.about, file.items.iter().map(|item| self::item(item, &file.home)))
}

fn item(item: &Item, home: &Home) -> TokenStream {
    match item {
        Item::Struct(of) => structs::item(of, home),
        Item::Enum(of) => enums::item(of, home),
        Item::Union(of) => unions::item(of, home),
        Item::Alias(of) => aliases::alias(of, home),
    }
}

/// `models/mod.rs`.
pub fn root(files: &[ModelFile], former: &[FormerFile]) -> String {
    let modules = files.iter().map(|file| {
        let module = &file.module;
        if file.public { quote!(pub mod #module;) } else { quote!(pub(crate) mod #module;) }
    });
    let exports = files.iter().map(|file| {
        let module = &file.module;
        // A public module would be shown in place of what it exports.
        let inline = file.public.then(|| quote!(#[doc(inline)]));
        match file.exports.as_slice() {
            [] => TokenStream::new(),
            [only] => quote!(#inline pub use #module::#only;),
            several => quote!(#inline pub use #module::{#(#several),*};),
        }
    });
    let about = ["What is sent and received.".to_owned()];
    layout::file(&about, modules.chain(exports).chain([aliases::modules(former)]).collect())
}
