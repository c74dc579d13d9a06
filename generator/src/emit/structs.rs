//! Structs.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::{checks, constructors, fields, words};
use crate::rust::{Home, Initial, Layout, Manner, Part, PartKind, Struct, Type};

/// A struct and all that belongs to it.
pub fn item(of: &Struct, home: &Home) -> TokenStream {
    let docs = docs(&of.docs);
    let name = &of.path.name;
    let fields = of.fields.iter().chain(&of.additional).map(|field| fields::declaration(field, home));
    let kept = words::kept(&of.others);
    let extra = of.extra.as_ref().map(|extra| {
        quote! {
            /// Properties that this version of the crate does not know, and values that did not fit.
            #kept
            pub #extra: runtime::Extra,
        }
    });
    let object = match &of.parts {
        Some(parts) => multipart(of, parts),
        None => object(of),
    };
    let debug = of.parts.as_ref().map(|_| "Debug");
    let default = matches!(of.initial, Initial::Empty).then_some("Default");
    let always: Vec<_> = ["Clone"].into_iter().chain(debug).chain(default).chain(["PartialEq"]).collect();
    let derives = words::derives(&always, &of.derives, &of.others);
    let constructors = constructors::of(of, home);
    let check = of.check.as_ref().map(|check| match of.parts {
        Some(_) => checks::of_parts(check, name, home),
        None => checks::item(check, name, home),
    });
    let money =
        of.money.as_ref().map(|(amount, currency)| quote!(runtime::money! { #name { #amount, #currency } }));
    quote! {
        #docs
        #derives
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
            #extra
        }
        #object
        #constructors
        #check
        #money
    }
}

/// The call of the macro that reads and writes it.
fn object(of: &Struct) -> TokenStream {
    let name = &of.path.name;
    let constants = of.constants.iter().map(|constant| {
        let (need, value) = (words::constant(constant.presence), constant.value.to_string());
        let name = &constant.name;
        quote!(#need #name = #value)
    });
    let constants = (!of.constants.is_empty()).then(|| quote!(constants { #(#constants),* }));
    let fields = of.fields.iter().map(|field| {
        let (kind, name, wire) = (words::field(field.manner, field.presence), &field.name, &field.wire);
        quote!(#kind #name: #wire)
    });
    let additional = of.additional.as_ref().map(|field| {
        let name = &field.name;
        let shown = match field.manner {
            Manner::Plain | Manner::Lenient => None,
            Manner::Guarded => Some(quote!(guarded)),
            Manner::Secret => Some(quote!(secret)),
        };
        quote!(additional { #name #shown })
    });
    let extra =
        of.extra.as_ref().filter(|extra| extra.as_str() != "extra").map(|extra| quote!(extra { #extra }));
    quote! {
        runtime::object! {
            #name {
                #constants
                fields { #(#fields),* }
                #additional
                #extra
            }
        }
    }
}

/// The call of the macro that writes its parts.
fn multipart(of: &Struct, parts: &[Part]) -> TokenStream {
    let name = &of.path.name;
    // The fields with headers come after those with parts.
    let fields = of.fields.iter().zip(parts).map(|(field, part)| {
        let (kind, name, wire) = (words::part(part), &field.name, &field.wire);
        let is_laid_out = part.kind == PartKind::Value && part.layout != Layout::Items;
        let content_type = part.content_type.as_ref().filter(|_| !is_laid_out);
        let content_type = content_type.map(|content_type| quote!(as #content_type));
        let between = match &part.layout {
            Layout::Joined(all) | Layout::JoinedItems(all) => Some(all.as_str()),
            Layout::Delimited(one) => Some(*one),
            Layout::Items | Layout::Spread | Layout::Deep => None,
        };
        let between = between.filter(|_| is_laid_out).map(|between| quote!(by #between));
        let headers = part.headers.iter().map(|(field, name)| quote!(#field: #name));
        let headers = (!part.headers.is_empty()).then(|| quote!(with { #(#headers),* }));
        quote!(#kind #name: #wire #content_type #between #headers)
    });
    let checked = of.check.as_ref().map(|_| words::word("checked"));
    let others = of.additional.as_ref().map(|field| {
        let is_file =
            |ty: &Type| matches!(ty, Type::Vec(item) if **item == Type::Upload) || *ty == Type::Upload;
        let (word, name) = (
            words::word(if is_file(&field.ty.taken_type()) { "file_entries" } else { "entries" }),
            &field.name,
        );
        quote!(others { #word #name })
    });
    quote!(runtime::multipart! { #checked #name { #(#fields),* } #others })
}
