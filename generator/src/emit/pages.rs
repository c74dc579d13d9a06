//! How the pages of an answer follow each other.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::reply::reply;
use crate::rust::{Home, NextPage, Operation, PageField, PageInput, Pages};

/// How pages follow each other, where there are any.
pub fn item(of: &Operation, home: &Home) -> Option<TokenStream> {
    let (pages, output) = of.pages.as_ref().zip(of.output.as_ref())?;
    let name = &of.path.name;
    let (page, _) = reply(output, home);
    let (item, take, next) = (pages.item.tokens(home), take(pages), next(&pages.next));
    let names = |key: TokenStream, names: &[String]| {
        let names = self::names(names);
        (!names.is_empty()).then(|| quote!(#key: #names,))
    };
    let (items, more) = (self::names(&pages.items), &pages.more);
    let more = (!more.is_empty()).then(|| names(quote!(more), more));
    let total = (!pages.total.is_empty()).then(|| names(quote!(total), &pages.total));
    Some(quote! {
        impl runtime::Paged for operation::#name {
            type Item = #item;
            const PAGING: &'static runtime::Paging = &runtime::Paging {
                #more
                #total
                ..runtime::Paging::new(#next, #items)
            };

            #[inline]
            fn items(page: #page) -> Vec<#item> {
                #take
            }
        }
    })
}

fn names(names: &[String]) -> TokenStream {
    quote!(&[#(#names),*])
}

fn next(of: &NextPage) -> TokenStream {
    let next = match of {
        NextPage::Cursor(path, chosen) => {
            let (path, chosen) = (names(path), input(chosen));
            quote!(Cursor(#path, #chosen))
        }
        NextPage::LastItem(path, chosen) => {
            let (path, chosen) = (names(path), input(chosen));
            quote!(LastItem(#path, #chosen))
        }
        NextPage::Page(chosen, first) => {
            let (chosen, first) = (input(chosen), Literal::i64_unsuffixed(*first));
            quote!(Page(#chosen, #first))
        }
        NextPage::Offset(chosen) => {
            let chosen = input(chosen);
            quote!(Offset(#chosen))
        }
        NextPage::Address(path) => {
            let path = names(path);
            quote!(Address(#path))
        }
        NextPage::Partial(path) => {
            let path = names(path);
            quote!(Partial(#path))
        }
        NextPage::Link => quote!(Link),
    };
    quote!(runtime::Next::#next)
}

fn input(of: &PageInput) -> TokenStream {
    match of {
        PageInput::Parameter(place) => {
            let place = Literal::usize_unsuffixed(*place);
            quote!(runtime::Input::Parameter(#place))
        }
        PageInput::Body(path) => {
            let path = names(path);
            quote!(runtime::Input::Body(#path))
        }
    }
}

/// What takes the items from a page.
fn take(of: &Pages) -> TokenStream {
    let (mut taken, mut optional) = (quote!(page), of.optional);
    for (field, around) in &of.fields {
        let plain = if *around == PageField::Nullable { quote!(.into_option()) } else { TokenStream::new() };
        taken = match (optional, around) {
            (false, _) => quote!(#taken.#field #plain),
            (true, PageField::Plain) => quote!(#taken.map(|of| of.#field)),
            (true, _) => quote!(#taken.and_then(|of| of.#field #plain)),
        };
        optional |= *around != PageField::Plain;
    }
    let rest = optional.then(|| quote!(.unwrap_or_default()));
    quote!(#taken #rest)
}
