//! How structs are made and changed.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{complex, docs};
use super::{examples, fields, types, words};
use crate::rust::{Constructor, Field, Home, Initial, Manner, MapKind, Presence, Setter, Struct, Type};

/// What makes a struct, and its setters.
pub fn of(of: &Struct, home: &Home) -> TokenStream {
    let name = &of.path.name;
    let setters = setters(of, home);
    let default = default(of, home);
    let required: Vec<_> = of.fields.iter().filter(|field| field.presence == Presence::Required).collect();
    match &of.constructor {
        Constructor::None => quote!(#default),
        Constructor::New => {
            quote! {
                impl #name {
                    /// Without any property.
                    #[must_use]
                    #[inline]
                    pub fn new() -> Self {
                        Self::default()
                    }
                }
                #setters
            }
        }
        Constructor::Required(holder) => {
            let holder = self::holder(of, holder, &required, home);
            quote!(#holder #default #setters)
        }
    }
}

/// `Default`, where it is more than nothing.
fn default(of: &Struct, home: &Home) -> Option<TokenStream> {
    let Initial::Documented(documented) = &of.initial else { return None };
    let name = &of.path.name;
    let mut documented = documented.iter().map(|value| examples::value(value, home));
    let about = " As the API's description documents it for when it is not given.";
    let Constructor::Required(holder) = &of.constructor else {
        let values = initial(of, |_| documented.next().unwrap_or_default());
        return Some(quote! {
            impl Default for #name {
                #[doc = #about]
                #[inline]
                fn default() -> Self {
                    Self { #values }
                }
            }
        });
    };
    let required = of.fields.iter().filter(|field| field.presence == Presence::Required);
    let values = required.map(|field| &field.name).zip(documented).map(|(name, value)| quote!(#name: #value));
    Some(quote! {
        impl Default for #holder {
            #[doc = #about]
            #[inline]
            fn default() -> Self {
                Self { #(#values,)* }
            }
        }

        impl Default for #name {
            #[doc = #about]
            #[inline]
            fn default() -> Self {
                #holder::default().into()
            }
        }
    })
}

/// The struct of the required properties.
fn holder(of: &Struct, holder: &crate::rust::Ident, required: &[&Field], home: &Home) -> TokenStream {
    let name = &of.path.name;
    let about = format!(" The required properties of [`{name}`].");
    let fields = required.iter().map(|field| fields::declaration(field, home));
    // Secrets are not shown.
    let secret = required.iter().any(|field| field.manner == Manner::Secret);
    let debug = (!secret).then(|| quote!(, Debug));
    let values = initial(of, |field| {
        let name = &field.name;
        quote!(required.#name)
    });
    quote! {
        #[doc = #about]
        #[derive(Clone #debug)]
        pub struct #holder {
            #(#fields,)*
        }

        impl From<#holder> for #name {
            #[inline]
            fn from(required: #holder) -> Self {
                Self { #values }
            }
        }
    }
}

/// The first values of all fields.
fn initial(of: &Struct, mut required: impl FnMut(&Field) -> TokenStream) -> TokenStream {
    let fields = of.fields.iter().map(|field| {
        let name = &field.name;
        let value = match field.presence {
            Presence::Required => required(field),
            Presence::Optional | Presence::Tag(_) => quote!(None),
            Presence::Nullable => quote!(runtime::Nullable::Absent),
        };
        if value.to_string() == name.as_str() { quote!(#name) } else { quote!(#name: #value) }
    });
    let additional = of.additional.iter().map(|field| {
        let name = &field.name;
        let kind = if let Type::Map(map) = &field.ty { map.kind } else { MapKind::BTree };
        let map = types::map(kind);
        quote!(#name: #map::new())
    });
    let extra = of.extra.iter().map(|extra| quote!(#extra: runtime::Extra::new()));
    let fields = fields.chain(additional).chain(extra);
    quote!(#(#fields,)*)
}

/// The call of the macro that makes the setters.
fn setters(of: &Struct, home: &Home) -> Option<TokenStream> {
    let name = &of.path.name;
    let fields = of.fields.iter().chain(&of.additional);
    let setters: Vec<_> =
        fields.filter_map(|field| Some(setter(field, field.setter.as_ref()?, home))).collect();
    (!setters.is_empty()).then(|| quote!(runtime::setters! { #name { #(#setters),* } }))
}

fn setter(field: &Field, setter: &Setter, home: &Home) -> TokenStream {
    let (docs, complex) = (docs(&setter.docs), complex(&setter.ty));
    let name = &field.name;
    let method = (setter.name != field.name).then(|| {
        let method = &setter.name;
        quote!(as #method)
    });
    let held = words::held(field.presence);
    let (intake, ty) = (words::intake(setter.ty.intake()), setter.ty.taken_type().tokens(home));
    let deprecated = setter.deprecated.as_ref().map(|why| quote!(#[deprecated = #why]));
    quote!(#docs #deprecated #complex #held #intake #name #method: #ty)
}
