//! Servers as data, and what a caller can choose about them.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use crate::rust::{Address, AddressSetter, Choice, Server};

/// A server as data.
pub fn server(of: &Server) -> TokenStream {
    let (name, url) = (&of.name, &of.url);
    let variables = of.variables.iter().map(|(name, default, values)| {
        quote!(runtime::Variable { name: #name, default: #default, values: &[#(#values),*] })
    });
    quote!(runtime::Server { name: #name, url: #url, variables: &[#(#variables),*] })
}

/// The enum of what can be chosen.
pub fn choice(of: &Choice) -> TokenStream {
    let (about, name) = (docs(&of.docs), &of.name);
    let variants = of.variants.iter().map(|(about, name, _)| {
        let about = docs(about);
        quote!(#about #name)
    });
    let texts = of.variants.iter().map(|(_, name, text)| quote!(Self::#name => #text));
    quote! {
        #about
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }

        impl #name {
            /// The text that it stands for.
            #[must_use]
            #[inline]
            pub const fn as_str(self) -> &'static str {
                match self {
                    #(#texts,)*
                }
            }
        }
    }
}

/// A setter of the builder.
pub fn setter(of: &AddressSetter) -> TokenStream {
    let (about, name) = (docs(&of.docs), &of.name);
    let (ty, set) = match &of.sets {
        Address::Server(choice) => (quote!(#choice), quote!(server(value as usize))),
        Address::Variable(variable, Some(choice)) => {
            (quote!(#choice), quote!(variable(#variable, value.as_str())))
        }
        Address::Variable(variable, None) => (quote!(impl Into<String>), quote!(variable(#variable, value))),
        Address::Own(server) => (quote!(impl Into<String>), quote!(own_server(#server, value))),
    };
    quote! {
        #about
        #[inline]
        pub fn #name(mut self, value: #ty) -> Self {
            self.settings.#set;
            self
        }
    }
}
