//! What reads the events that the API sends by itself.

use proc_macro2::{Group, Literal, TokenStream, TokenTree};
use quote::quote;

use super::docs::docs;
use crate::model::Signature;
use crate::rust::{Home, Webhooks};

/// The function that gives it.
pub fn function(of: &Webhooks, home: &Home) -> TokenStream {
    let (docs, event) = (docs(&of.docs), absolute(of.event.tokens(home)));
    let (argument, signature) = match &of.signature {
        Some(signature) => (TokenStream::new(), self::signature(signature)),
        None => (quote!(signature: runtime::Signature,), quote!(signature)),
    };
    quote! {
        #docs
        #[cfg(feature = "webhooks")]
        #[inline]
        pub fn webhooks(#argument secret: impl Into<runtime::Secret>) -> runtime::Webhooks<#event> {
            runtime::Webhooks::new(#signature, secret)
        }
    }
}

/// A type by paths that need no import: one would be of no use without the feature.
fn absolute(ty: TokenStream) -> TokenStream {
    ty.into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(ident) if ident == "models" => quote!(crate::#ident),
            TokenTree::Group(group) => {
                let within = absolute(group.stream());
                TokenTree::Group(Group::new(group.delimiter(), within)).into()
            }
            other => other.into(),
        })
        .collect()
}

/// What the root of the crate offers of it.
pub fn exports() -> TokenStream {
    quote! {
        #[cfg(feature = "webhooks")]
        #[doc(inline)]
        pub use client::webhooks;
        #[cfg(feature = "webhooks")]
        #[doc(inline)]
        pub use runtime::{
            Encoding, Received, Signature, SignedPart, Timestamp, TimestampFormat, WebhookError, Webhooks,
        };
    }
}

fn signature(of: &Signature) -> TokenStream {
    let (header, prefix, delimiter) = (&of.header, &of.prefix, &of.delimiter);
    let (encoding, signed, secret_is_base64) = (of.encoding, &of.signed, of.secret_is_base64);
    let timestamp = of.timestamp.as_ref().map_or_else(
        || quote!(None),
        |(header, prefix, format, tolerance)| {
            let tolerance = Literal::u64_unsuffixed(*tolerance);
            quote!(Some(runtime::Timestamp {
                header: #header,
                prefix: #prefix,
                format: runtime::TimestampFormat::#format,
                tolerance: #tolerance,
            }))
        },
    );
    let id_header = of.id_header.as_ref().map_or_else(|| quote!(None), |header| quote!(Some(#header)));
    quote! {
        runtime::Signature {
            header: #header,
            encoding: runtime::Encoding::#encoding,
            prefix: #prefix,
            signed: &[#(runtime::SignedPart::#signed),*],
            delimiter: #delimiter,
            timestamp: #timestamp,
            id_header: #id_header,
            secret_is_base64: #secret_is_base64,
        }
    }
}
