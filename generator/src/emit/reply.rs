//! The types of replies.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::{Home, Reply};

/// The type of a reply, and what reads it.
pub fn reply(of: &Reply, home: &Home) -> (TokenStream, TokenStream) {
    match of {
        Reply::Nothing => (quote!(()), quote!(runtime::Nothing)),
        Reply::Json(ty) => {
            let ty = ty.tokens(home);
            (ty.clone(), quote!(runtime::Json<#ty>))
        }
        Reply::OptionalJson(ty) => {
            let ty = ty.tokens(home);
            (quote!(Option<#ty>), quote!(runtime::OptionalJson<#ty>))
        }
        Reply::Raw => (quote!(runtime::Raw), quote!(runtime::Untyped)),
        Reply::Text => (quote!(String), quote!(runtime::Text)),
        Reply::AnyText => (quote!(String), quote!(runtime::AnyText)),
        Reply::Binary => (quote!(bytes::Bytes), quote!(runtime::Binary)),
        Reply::Stream(stream) => {
            let (item, framing) = (stream.item.tokens(home), stream.framing);
            (quote!(runtime::Stream<#item>), quote!(#item as runtime::#framing))
        }
        Reply::Undescribed => (quote!(runtime::Raw), quote!(runtime::Undescribed)),
        Reply::Several(path) => {
            let path = path.tokens(home);
            (path.clone(), path)
        }
    }
}
