//! How structs are made and changed.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{complex, docs};
use super::{fields, words};
use crate::rust::{Constructor, Field, Home, Manner, Presence, Setter, Struct};

/// What makes a struct, and its setters.
pub fn of(of: &Struct, home: &Home) -> TokenStream {
    let name = &of.path.name;
    let setters = setters(of, home);
    let required: Vec<_> = of.fields.iter().filter(|field| field.presence == Presence::Required).collect();
    match &of.constructor {
        Constructor::None => TokenStream::new(),
        Constructor::New => {
            let values = initial(of, |_| TokenStream::new());
            quote! {
                impl #name {
                    /// Without any property.
                    #[must_use]
                    pub fn new() -> Self {
                        Self { #values }
                    }
                }

                impl Default for #name {
                    fn default() -> Self {
                        Self::new()
                    }
                }
                #setters
            }
        }
        Constructor::Required(holder) => {
            let holder = self::holder(of, holder, &required, home);
            quote!(#holder #setters)
        }
    }
}

/// The struct of the required properties.
fn holder(of: &Struct, holder: &crate::rust::Ident, required: &[&Field], home: &Home) -> TokenStream {
    let name = &of.path.name;
    let about = format!(" The required properties of [`{name}`].");
    let fields = required.iter().map(|field| fields::declaration(field, home));
    // Secrets are not shown.
    let secret = required.iter().any(|field| field.manner == Manner::Secret);
    let debug = (!secret).then(|| quote!(Debug,));
    let values = initial(of, |field| {
        let name = &field.name;
        quote!(required.#name)
    });
    quote! {
        #[doc = #about]
        #[derive(Clone, #debug PartialEq)]
        pub struct #holder {
            #(#fields,)*
        }

        impl From<#holder> for #name {
            fn from(required: #holder) -> Self {
                Self { #values }
            }
        }
    }
}

/// The first values of all fields.
fn initial(of: &Struct, required: impl Fn(&Field) -> TokenStream) -> TokenStream {
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
        quote!(#name: BTreeMap::new())
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
    quote!(#docs #complex #held #intake #name #method: #ty)
}
