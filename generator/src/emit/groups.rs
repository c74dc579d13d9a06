//! The operations of a tag under one name.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::layout;
use crate::rust::{Client, ClientMethod, Group, Home, Ident};

/// `groups.rs`.
pub fn file(of: &Client) -> String {
    let home = Home("groups".into());
    let about = ["The operations of each tag; methods of [`Client`](crate::Client) give them.".to_owned()];
    let groups = of.groups.iter().enumerate().map(|(index, group)| item(of, index, group, &home));
    let top = accessors(of, None);
    layout::importing(&about, std::iter::once(quote!(impl crate::Client { #top })).chain(groups))
}

fn item(of: &Client, index: usize, group: &Group, home: &Home) -> TokenStream {
    let (docs, name) = (docs(&group.docs), &group.name);
    let methods = group.methods.iter().filter_map(|(name, index)| Some((name, of.methods.get(*index)?)));
    let methods = methods.map(|(name, of)| method(name, of, home));
    let below = accessors(of, Some(index));
    quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'c> {
            client: &'c crate::Client,
        }

        impl<'c> #name<'c> {
            #(#methods)*
            #below
        }
    }
}

/// The methods that give the groups below the client, or below a group.
fn accessors(of: &Client, parent: Option<usize>) -> TokenStream {
    let client = if parent.is_some() { quote!(self.client) } else { quote!(self) };
    let lifetime = if parent.is_some() { quote!('c) } else { quote!('_) };
    let groups = of.groups.iter().filter(|group| group.parent == parent);
    let methods = groups.filter_map(|group| {
        let (accessor, name) = (group.accessor.as_ref()?, &group.name);
        let about = docs(group.docs.get(..1).unwrap_or_default());
        Some(quote! {
            #about
            #[must_use]
            #[inline]
            pub fn #accessor(&self) -> #name<#lifetime> {
                #name { client: #client }
            }
        })
    });
    methods.collect()
}

fn method(name: &Ident, of: &ClientMethod, home: &Home) -> TokenStream {
    let (method, request) = (&of.name, of.request.tokens(home));
    let about = format!(" As [`{method}`](crate::Client::{method}).");
    let deprecated = of.deprecated.as_ref().map(|why| {
        let reason = "it says the same of itself";
        quote!(#[deprecated = #why] #[allow(deprecated, reason = #reason)])
    });
    let (arguments, values): (Vec<_>, Vec<_>) = match &of.required {
        Some(required) => {
            let required = of.request.sibling(required.clone()).tokens(home);
            (vec![quote!(required: #required)], vec![quote!(required)])
        }
        None => of
            .arguments
            .iter()
            .map(|argument| {
                let (name, ty) = (argument.name.local(), argument.ty.argument(home));
                (quote!(#name: #ty), quote!(#name))
            })
            .unzip(),
    };
    quote! {
        #[doc = #about]
        #deprecated
        #[inline]
        pub fn #name(&self, #(#arguments),*) -> #request {
            self.client.#method(#(#values),*)
        }
    }
}
