//! Structs.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::{checks, constructors, fields, words};
use crate::rust::{Home, Initial, Manner, Part, PartKind, Struct};

/// A struct and all that belongs to it.
pub fn item(of: &Struct, home: &Home) -> TokenStream {
    let docs = docs(&of.docs);
    let name = &of.path.name;
    let fields = of.fields.iter().chain(&of.additional).map(|field| fields::declaration(field, home));
    let extra = of.extra.as_ref().map(|extra| {
        quote! {
            /// Properties that this version of the crate does not know, and values that did not fit.
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
    let derives = words::derives(&always, &of.derives);
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
        let secret = (field.manner == Manner::Secret).then(|| quote!(secret));
        quote!(additional { #name #secret })
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
    let fields = of.fields.iter().zip(parts).map(|(field, part)| {
        let (kind, name, wire) = (words::part(part, field.presence), &field.name, &field.wire);
        let joined = part.kind == PartKind::Value && part.separators.is_some();
        let content_type = part.content_type.as_ref().filter(|_| !joined);
        let content_type = content_type.map(|content_type| quote!(as #content_type));
        let separators = part.separators.as_ref().filter(|_| joined);
        let separators = separators.map(|(separators, _)| quote!(by #separators));
        quote!(#kind #name: #wire #content_type #separators)
    });
    let checked = of.check.as_ref().map(|_| words::word("checked"));
    quote!(runtime::multipart! { #checked #name { #(#fields),* } })
}
