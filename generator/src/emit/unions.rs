//! Enums of types, and the tables by which variants are told apart.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{complex, docs};
use super::words::word;
use super::{checks, words};
use crate::rust::{Also, From, Home, Union, UnionEvidence, UnionVariant};

/// A union and all that belongs to it.
pub fn item(of: &Union, home: &Home) -> TokenStream {
    let docs = docs(&of.docs);
    let name = &of.path.name;
    let variants = of.variants.iter().map(|variant| {
        let docs = super::docs::docs(&variant.docs);
        let name = &variant.name;
        let (ty, complex) = (held(variant, home), complex(&variant.ty));
        quote!(#docs #complex #name(#ty))
    });
    let table = (!of.by_kind).then(|| table(of));
    let call = call(of, of.by_kind);
    let check = of.check.as_ref().map(|check| checks::item(check, name, home));
    let from = from(of, home);
    let derives = words::derives(&["Clone", "PartialEq"], &of.derives, &of.others);
    let kept = words::kept(&of.others);
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that is none of these; it is kept and written back.
            #kept
            Unrecognised(runtime::Raw),
        }
        #table
        #call
        #from
        #check
    }
}

fn held(variant: &UnionVariant, home: &Home) -> TokenStream {
    let ty = variant.ty.tokens(home);
    if variant.boxed { quote!(Box<#ty>) } else { ty }
}

/// The call of the macro; `by_kind`, if that is to choose by the kinds of the variants.
fn call(of: &Union, by_kind: bool) -> TokenStream {
    let (name, table) = (&of.path.name, &of.table);
    let variants = of.variants.iter().map(|variant| {
        let name = &variant.name;
        let kinds = &variant.evidence.kinds;
        let kinds = by_kind.then(|| quote!(: #(#kinds)|*));
        let also = variant.also.as_ref().map(also);
        quote!(#name #also #kinds)
    });
    let secret = of.secret.then(|| quote!(secret));
    quote!(runtime::union! { #name: #table { #(#variants),* } #secret })
}

/// The call of the macro for what it is made of.
fn from(of: &Union, home: &Home) -> Option<TokenStream> {
    let name = &of.path.name;
    let variants = of.variants.iter().flat_map(|variant| {
        variant.from.iter().map(|from| {
            let how = words::from(*from, variant.boxed);
            let ty = match from {
                From::List | From::TextList => variant.ty.taken_type(),
                _ => variant.ty.clone(),
            };
            let (variant, ty) = (&variant.name, ty.tokens(home));
            quote!(#how #variant(#ty))
        })
    });
    let variants: Vec<_> = variants.collect();
    (!variants.is_empty()).then(|| quote!(runtime::from_variants! { #name { #(#variants),* } }))
}

/// What is seen to when a variant is written.
fn also(also: &Also) -> TokenStream {
    match also {
        Also::Fraction => quote!(=> runtime::Also::Fraction),
        Also::Tags(tags) => {
            let tags = tags.iter().map(|(name, texts)| quote!((#name, &[#(#texts),*])));
            quote!(=> runtime::Also::Tags(&[#(#tags),*]))
        }
    }
}

fn table(of: &Union) -> TokenStream {
    let table = &of.table;
    let variants = of.variants.iter().map(|variant| evidence(&variant.evidence));
    quote! {
        static #table: runtime::Union = runtime::Union { variants: &[#(#variants),*] };
    }
}

/// What is known of a variant; what is not said is left to the runtime.
fn evidence(of: &UnionEvidence) -> TokenStream {
    let kinds = &of.kinds;
    let kinds = (!kinds.is_empty()).then(|| quote!(kinds: runtime::kinds(&[#(runtime::Kind::#kinds),*]),));
    let tag = of.tag.as_ref().map(|(name, values)| quote!(tag: Some((#name, &[#(#values),*])),));
    let sibling = of.sibling.as_ref().map(|(name, values)| quote!(sibling: Some((#name, &[#(#values),*])),));
    let constants = (!of.constants.is_empty()).then(|| {
        let constants = of.constants.iter().map(|(name, values)| quote!((#name, &[#(#values),*])));
        quote!(constants: &[#(#constants),*],)
    });
    let list = |name: &'static str, list: &[String]| {
        let name = word(name);
        (!list.is_empty()).then(|| quote!(#name: &[#(#list),*],))
    };
    let (values, required) = (list("values", &of.values), list("required", &of.required));
    let (nullable, known) = (list("nullable", &of.nullable), list("known", &of.known));
    let open = (!of.open).then(|| quote!(open: false,));
    let text = of.text.map(|format| quote!(text: Some(runtime::#format::matches),));
    let items = (!of.items.is_empty()).then(|| {
        let items = of.items.iter().map(evidence);
        quote!(items: &[#(#items),*],)
    });
    let properties = (!of.properties.is_empty()).then(|| {
        let properties = of.properties.iter().map(|(name, looks)| {
            let looks = looks.iter().map(evidence);
            quote!((#name, &[#(#looks),*]))
        });
        quote!(properties: &[#(#properties),*],)
    });
    quote!(runtime::Variant { #kinds #tag #sibling #constants #values #required #nullable #known #open #text #items #properties ..runtime::Variant::ANY })
}
