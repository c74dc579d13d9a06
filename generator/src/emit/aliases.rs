//! Other names: of types, and what was called otherwise before, in files of its own.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::{groups, layout};
use crate::rust::{Alias, Client, FormerFile, Home, Ident};

/// Another name for a type.
pub fn alias(of: &Alias, home: &Home) -> TokenStream {
    let docs = docs(&of.docs);
    let deprecated = of.deprecated.as_ref().map(|why| quote!(#[deprecated = #why]));
    let name = &of.path.name;
    let ty = of.ty.tokens(home);
    quote!(#docs #deprecated pub type #name = #ty;)
}

/// A file of aliases.
pub fn file(of: &FormerFile, root: &str) -> String {
    let home = Home(format!("{root}/{}", of.module).into());
    let about = ["Names of before.".to_owned()];
    layout::importing(&about, of.aliases.iter().map(|of| alias(of, &home)))
}

/// What the module above says of the files. That of no name is exported as a whole: to name what is deprecated is to use
/// it.
pub fn modules(files: &[FormerFile]) -> TokenStream {
    let modules = files.iter().map(|file| {
        let module = &file.module;
        if file.public { quote!(pub mod #module;) } else { quote!(mod #module;) }
    });
    let exports = files.iter().filter(|file| !file.public).map(|file| {
        let module = &file.module;
        quote!(pub use #module::*;)
    });
    modules.chain(exports).collect()
}

/// The methods of the client.
pub fn methods(of: &Client, former: &[(Ident, usize)], home: &Home) -> TokenStream {
    let known = former.iter().filter_map(|(name, place)| Some((name, of.methods.get(*place)?)));
    let methods = known.map(|(name, of)| {
        let why = format!("it is called `{}` now", of.name);
        groups::forwarding((name, Some(&why)), of, &quote!(self), home)
    });
    methods.collect()
}
