//! What operations send.

use proc_macro2::TokenStream;
use quote::quote;

use super::checks;
use super::docs::docs;
use super::parameters::property;
use super::words;
use crate::rust::{Bodies, Body, BodyEncoding, BodyVariant, Home, Operation, Path, Type};

/// Puts a body into a call.
pub fn send(body: &Body, call: &TokenStream, home: &Home) -> TokenStream {
    let name = &body.name;
    match &body.encoding {
        Bodies::One(encoding, check) => {
            let (check, put) =
                (checks::of_body(check.as_ref(), call, home), put(encoding, call, &quote!(#name)));
            quote!(#check #put)
        }
        Bodies::Several(path, variants) => {
            let ty = &path.name;
            let arms = variants.iter().map(|variant| {
                let case = &variant.name;
                // The parts are those of the struct in the box.
                let held = matches!(variant.encoding, BodyEncoding::Parts(_))
                    && matches!(variant.ty, Type::Boxed(_));
                let put = put(&variant.encoding, call, &if held { quote!(*body) } else { quote!(body) });
                let check = checks::of_body(variant.check.as_ref(), call, home);
                quote!(#ty::#case(body) => { #check #put })
            });
            quote!(match #name { #(#arms)* })
        }
    }
}

fn put(encoding: &BodyEncoding, call: &TokenStream, body: &TokenStream) -> TokenStream {
    match encoding {
        BodyEncoding::Json(name) if name == "application/json" => quote!(#call.json(&#body);),
        BodyEncoding::Json(name) => quote!(#call.json_as(#name, &#body);),
        BodyEncoding::Form(parts, nesting) => {
            let parts = parts.iter().filter_map(property);
            quote!(#call.form(&#body, runtime::Nesting::#nesting, &[#(#parts),*]);)
        }
        BodyEncoding::Multipart(name) => quote!(#call.multipart(#name, &runtime::Fields(&#body));),
        BodyEncoding::Parts(name) => quote!(#call.multipart(#name, &#body);),
        BodyEncoding::Upload(ranges) => quote!(#call.upload(#ranges, #body);),
        BodyEncoding::Text(name) => quote!(#call.text(#name, #body);),
        BodyEncoding::Items(name) => quote!(#call.items(#name, #body);),
        BodyEncoding::Bytes(name) => quote!(#call.bytes(#name, #body);),
    }
}

/// The enum of the media types of a body.
pub fn several(path: &Path, variants: &[BodyVariant], of: &Operation, home: &Home) -> TokenStream {
    let name = &path.name;
    let about = format!(" What [`{}`] sends, by media type.", of.path.name);
    let from = variants.iter().filter_map(|variant| {
        let how = words::from(variant.from?, matches!(variant.ty, Type::Boxed(_)));
        let (name, ty) = (&variant.name, variant.ty.unboxed().tokens(home));
        Some(quote!(#how #name(#ty)))
    });
    let from: Vec<_> = from.collect();
    let from = (!from.is_empty()).then(|| quote!(runtime::from_variants! { #name { #(#from),* } }));
    let variants = variants.iter().map(|variant| {
        let docs = docs(&variant.docs);
        let (name, ty) = (&variant.name, variant.ty.tokens(home));
        quote!(#docs #name(#ty))
    });
    quote! {
        #[doc = #about]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }
        #from
    }
}
