//! Parameters as data.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Location, Style};
use crate::rust::{Parameter, ParameterStyle, PartEncoding};

/// A parameter as data.
pub fn parameter(of: &Parameter) -> TokenStream {
    let (name, explode, allow_reserved) = (&of.name, of.explode, of.allow_reserved);
    let (secret, location, style) = (of.secret, of.location, style(&of.style));
    quote! {
        runtime::Parameter {
            name: #name,
            location: runtime::Location::#location,
            style: runtime::Style::#style,
            explode: #explode,
            allow_reserved: #allow_reserved,
            secret: #secret,
        }
    }
}

fn style(of: &ParameterStyle) -> TokenStream {
    match of {
        ParameterStyle::Style(style) => quote!(#style),
        ParameterStyle::Joined(separators) => quote!(Joined(#separators)),
        ParameterStyle::Json => quote!(Json),
        ParameterStyle::Text => quote!(Text),
        ParameterStyle::Properties(parts) => {
            let parts = parts.iter().filter_map(property);
            quote!(Properties(&[#(#parts),*]))
        }
    }
}

/// A property of a form that is not written as all others.
pub fn property(of: &PartEncoding) -> Option<TokenStream> {
    let json = of.content_type.as_ref().is_some_and(|name| name.contains("json"));
    let explode = of.style.is_some_and(|(_, explode)| explode);
    let (style, explode) = match (json, &of.separators, of.style) {
        // Of a list, each item.
        (true, ..) => (ParameterStyle::Json, true),
        (false, Some(separators), _) => (ParameterStyle::Joined(separators.clone()), explode),
        (false, None, Some((style, _))) => (ParameterStyle::Style(style), explode),
        (false, None, None) if of.allow_reserved => (ParameterStyle::Style(Style::Form), true),
        (false, None, None) => return None,
    };
    Some(parameter(&Parameter {
        name: of.property.clone(),
        location: Location::Query,
        style,
        explode,
        allow_reserved: of.allow_reserved,
        secret: false,
        check: None,
    }))
}
