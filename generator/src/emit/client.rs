//! The client, its builder, and the root of the crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::docs;
use super::{aliases, examples, layout, servers, webhooks};
use crate::rust::{
    Client, ClientMethod, Crate, Credential, Docs, Flow, HeaderSetter, Home, Ident, Scheme, SchemeKind,
};

/// `client.rs`.
pub fn file(of: &Client, former: &[(Ident, usize)]) -> String {
    let home = Home("client".into());
    let docs = docs(&of.docs);
    let servers = of.servers.iter().map(servers::server);
    let choices = of.choices.iter().map(servers::choice);
    let addresses = of.addresses.iter().map(servers::setter);
    let schemes = of.schemes.iter().map(scheme);
    let credentials = of.credentials.iter().map(credential);
    let headers = of.headers.iter().map(header);
    let needed: Vec<_> = of.headers.iter().filter_map(needed).collect();
    let needed = (!needed.is_empty()).then(|| quote!(needed: &[#(#needed),*],));
    let setters = (of.credentials.len() + of.headers.len() + of.addresses.len() > 0).then(|| {
        quote! {
            impl ClientBuilder {
                #(#addresses)*
                #(#credentials)*
                #(#headers)*
            }
        }
    });
    let former = aliases::methods(of, former, &home);
    let methods = of.methods.iter().map(|of| method(of, &home));
    let methods = (!of.methods.is_empty()).then(|| {
        quote! {
            impl Client {
                #(#methods)*
                #former
            }
        }
    });
    let flows = flows(&of.flows);
    let limit = of.limit.map(|(calls, seconds)| {
        let number = proc_macro2::Literal::u32_unsuffixed;
        let (calls, seconds) = (number(calls), number(seconds));
        quote!(limit: (#calls, #seconds),)
    });
    let security = (!of.security.is_empty()).then(|| {
        let alternatives = of.security.iter().map(|needed| quote!(&[#(#needed),*]));
        quote!(security: &[#(#alternatives),*],)
    });
    let webhooks = of.webhooks.as_ref().map(|webhooks| webhooks::function(webhooks, &home));
    let items = quote! {
        runtime::client! {
            #docs
            Client, ClientBuilder {
                servers: &[#(#servers),*],
                schemes: &[#(#schemes),*],
                #security
                #limit
                #needed
            }
        }
        #(#choices)*
        #flows
        #setters
        #methods
        #webhooks
    };
    layout::importing(&["The client and how it is set up.".to_owned()], [items])
}

/// The methods that start a flow of OAuth 2.
fn flows(of: &[Flow]) -> Option<TokenStream> {
    let flows = of.iter().map(flow);
    (!of.is_empty()).then(|| {
        quote! {
            #[cfg(feature = "oauth2")]
            impl Client {
                #(#flows)*
            }
        }
    })
}

fn scheme(of: &Scheme) -> TokenStream {
    let name = &of.name;
    let kind = match &of.kind {
        SchemeKind::Bearer => quote!(Bearer),
        SchemeKind::Basic => quote!(Basic),
        SchemeKind::Authorization => quote!(Authorization),
        SchemeKind::MutualTls => quote!(MutualTls),
        SchemeKind::ApiKey(location, key) => {
            quote!(ApiKey { location: runtime::Location::#location, name: #key })
        }
    };
    quote!(runtime::Scheme { name: #name, kind: runtime::SchemeKind::#kind })
}

fn credential(of: &Credential) -> TokenStream {
    let docs = docs(&of.docs);
    let (name, scheme) = (&of.name, &of.scheme);
    if of.basic {
        return quote! {
            #docs
            #[inline]
            pub fn #name(mut self, user: impl Into<String>, password: impl Into<runtime::Secret>) -> Self {
                self.settings.login(#scheme, user, password);
                self
            }
        };
    }
    let provider = of.provider.as_ref().map(|(name, about)| {
        let docs = self::docs(about);
        quote! {
            #docs
            #[inline]
            pub fn #name(mut self, provider: impl runtime::TokenProvider) -> Self {
                self.settings.provider(#scheme, provider);
                self
            }
        }
    });
    quote! {
        #docs
        #[inline]
        pub fn #name(mut self, secret: impl Into<runtime::Secret>) -> Self {
            self.settings.credential(#scheme, secret);
            self
        }
        #provider
    }
}

fn flow(of: &Flow) -> TokenStream {
    let address = |address: &Option<String>| {
        address.as_ref().map_or_else(|| quote!(None), |address| quote!(Some(#address)))
    };
    let (docs, name, token_url, scopes) = (docs(&of.docs), &of.name, &of.token_url, &of.scopes);
    let (authorization_url, device_url) = (address(&of.authorization_url), address(&of.device_url));
    let refresh_url = address(&of.refresh_url);
    quote! {
        #docs
        pub const #name: runtime::OAuthFlow = runtime::OAuthFlow {
            authorization_url: #authorization_url,
            device_url: #device_url,
            token_url: #token_url,
            refresh_url: #refresh_url,
            scopes: &[#(#scopes),*],
        };
    }
}

fn header(of: &HeaderSetter) -> TokenStream {
    let docs = docs(&of.docs);
    let (name, header) = (&of.name, &of.header);
    let without = of.without.as_ref().map(|(docs, without)| {
        let docs = super::docs::docs(docs);
        quote! {
            #docs
            #[inline]
            pub fn #without(mut self) -> Self {
                self.settings.without_header(#header);
                self
            }
        }
    });
    quote! {
        #docs
        #[inline]
        pub fn #name(mut self, value: impl Into<String>) -> Self {
            self.settings.header(#header, value);
            self
        }
        #without
    }
}

/// A header that the builder asks for: its name, and the methods that give it and that do without.
fn needed(of: &HeaderSetter) -> Option<TokenStream> {
    let (_, without) = of.without.as_ref()?;
    let (header, setter, without) = (&of.header, of.name.as_str(), without.as_str());
    Some(quote!((#header, #setter, #without)))
}

fn method(of: &ClientMethod, home: &Home) -> TokenStream {
    let (about, example) = (docs(&of.docs), docs(&examples::docs(of)));
    let deprecated = of.deprecated.as_ref().map(|why| quote!(#[deprecated = #why]));
    let docs = quote!(#about #example #deprecated);
    let name = &of.name;
    let request = of.request.tokens(home);
    if let Some(required) = &of.required {
        let required = of.request.sibling(required.clone()).tokens(home);
        return quote! {
            #docs
            #[inline]
            pub fn #name(&self, required: #required) -> #request {
                #request::new(&self.core, required)
            }
        };
    }
    let arguments = of.arguments.iter().map(|argument| {
        let (name, ty) = (argument.name.local(), argument.ty.argument(home));
        quote!(#name: #ty)
    });
    let values = of.arguments.iter().map(|argument| argument.ty.taken(&argument.name.local()));
    quote! {
        #docs
        #[inline]
        pub fn #name(&self, #(#arguments),*) -> #request {
            #request::new(&self.core, #(#values),*)
        }
    }
}

/// What the root has of the transports and of ways to log in.
fn optional() -> TokenStream {
    quote! {
        #[cfg(feature = "blocking")]
        #[doc(inline)]
        pub use runtime::{Blocking, BlockingItems, Waiting, block_on};
        #[cfg(feature = "oauth2")]
        #[doc(inline)]
        pub use runtime::{Authorization, DeviceCode, OAuth, OAuthFlow, OAuthTokens};
        #[cfg(feature = "reqwest")]
        #[doc(inline)]
        pub use runtime::ReqwestTransport;
    }
}

/// What the root has for tests of users.
fn mocks() -> TokenStream {
    quote! {
        #[cfg(feature = "mock")]
        #[doc(inline)]
        pub use runtime::{
            Answer, Distortion, DriftInjection, Expectation, Injected, Mock, Recorder, Replay, Sent,
        };
    }
}

/// `lib.rs`.
pub fn root(of: &Crate) -> String {
    let choices = of.client.choices.iter().map(|choice| &choice.name);
    let webhooks = of.client.webhooks.as_ref().map(|_| webhooks::exports());
    let groups = (!of.client.groups.is_empty()).then(|| {
        quote!(
            pub mod groups;
        )
    });
    let newtypes = (!of.newtypes.is_empty()).then(|| {
        quote!(
            pub mod newtypes;
        )
    });
    let own_types = super::own::is_needed(of).then(|| {
        quote!(
            mod own_types;
        )
    });
    let (optional, mocks) = (optional(), mocks());
    let items = quote! {
        mod client;
        #groups
        pub mod models;
        #newtypes
        pub mod operations;
        #own_types
        #[doc(hidden)]
        pub mod runtime;
        #[doc(inline)]
        pub use client::{Client, ClientBuilder #(, #choices)*};
        #[doc(inline)]
        pub use runtime::{
            Base64, Body, Date, DateTime, Decimal, Download, Drift, DriftEvent, DriftKind, Duration, Error, Exact, Extra, FieldError, Item, Limits, Method, Minor, MoneyError, Nullable, OnDrift, OnUnreadable, PageItems, Pages, Payload,
            Raw, RawBody, RawCall, Reconnect, Repetition, Request, Retries, Sequence,
            Response, Secret, SendOptions, Stream, Strictness, Time, Token, TokenError, TokenProvider, Transport, TransportError, UnknownValue, Upload, Uuid, Violation,
            Violations,
        };
        #optional
        #webhooks
        #[cfg(feature = "registry")]
        #[doc(inline)]
        pub use runtime::{Class, Output, RegisteredOperation, Registry, Requirement};

        /// The operations as data: methods, paths, credentials, and JSON Schemas of what is sent and what comes back.
        #[cfg(feature = "registry")]
        pub fn registry() -> &'static runtime::Registry {
            static REGISTRY: std::sync::LazyLock<runtime::Registry> =
                std::sync::LazyLock::new(|| runtime::Registry::read(include_str!("registry.json")));
            &REGISTRY
        }
        #mocks
    };
    layout::file(&first_page(of), items)
}

/// The docs of the crate: what it is for, how to start, and what else there is to know.
fn first_page(of: &Crate) -> Docs {
    let start = of.start.iter().flat_map(|start| {
        let code = examples::start(start, &of.client.methods);
        [vec![String::new(), "# Start".to_owned(), String::new()], code].concat()
    });
    of.docs.iter().cloned().chain(start).chain(of.basics.iter().cloned()).collect()
}
