//! Names, paths and types as they are written in a file.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, quote};

use crate::rust::{Home, Ident, Intake, MapKind, Path, Type};

impl ToTokens for Ident {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        proc_macro2::Ident::new(self.as_str(), Span::call_site()).to_tokens(tokens);
    }
}

impl Path {
    /// The path as it is written in a file: the bare name at home.
    pub fn tokens(&self, home: &Home) -> TokenStream {
        let name = &self.name;
        if self.home == *home {
            return quote!(#name);
        }
        let modules = self.modules.iter();
        quote!(#(#modules::)*#name)
    }
}

/// The path of a map as it is written in a file.
pub fn map(kind: MapKind) -> TokenStream {
    match kind {
        MapKind::BTree => quote!(BTreeMap),
        other => super::words::path(other.path()),
    }
}

impl Type {
    /// The type as it is written in a file.
    pub fn tokens(&self, home: &Home) -> TokenStream {
        match self {
            Self::Unit => quote!(()),
            Self::Bool => quote!(bool),
            Self::I32 => quote!(i32),
            Self::I64 => quote!(i64),
            Self::U32 => quote!(u32),
            Self::U64 => quote!(u64),
            Self::F64 => quote!(f64),
            Self::Exact => quote!(runtime::Exact),
            Self::String => quote!(String),
            Self::Json => quote!(runtime::Raw),
            Self::Format(format) => quote!(runtime::#format),
            Self::Own(own) => super::words::path(&own.path),
            Self::New(of) => {
                let name = &of.name;
                quote!(newtypes::#name)
            }
            Self::Minor([a, b, c], digits) => {
                let digits = Literal::u8_unsuffixed(*digits);
                quote!(runtime::Minor<#a, #b, #c, #digits>)
            }
            Self::Upload => quote!(runtime::Upload),
            Self::Payload => quote!(runtime::Payload),
            Self::Items(item) => {
                let item = item.tokens(home);
                quote!(runtime::Sequence<#item>)
            }
            Self::Model(path) => path.tokens(home),
            Self::Vec(item) => {
                let item = item.tokens(home);
                quote!(Vec<#item>)
            }
            Self::Map(map) => {
                let (path, names, value) =
                    (self::map(map.kind), map.names.tokens(home), map.value.tokens(home));
                quote!(#path<#names, #value>)
            }
            Self::Option(inner) => {
                let inner = inner.tokens(home);
                quote!(Option<#inner>)
            }
            Self::Nullable(inner) => {
                let inner = inner.tokens(home);
                quote!(runtime::Nullable<#inner>)
            }
            Self::Boxed(inner) => {
                let inner = inner.tokens(home);
                quote!(Box<#inner>)
            }
            Self::Tuple(items) => {
                let items = items.iter().map(|item| item.tokens(home));
                quote!((#(#items,)*))
            }
        }
    }

    /// The type of an argument that takes a value of it.
    pub fn argument(&self, home: &Home) -> TokenStream {
        let plain = self.tokens(home);
        match (self.intake(), self) {
            (Intake::Plain, _) => plain,
            (Intake::Into | Intake::Nullable, _) => quote!(impl Into<#plain>),
            (_, Self::Boxed(inner)) => {
                let inner = inner.tokens(home);
                quote!(impl Into<#inner>)
            }
            (intake, _) => {
                let taken = self.taken_type().tokens(home);
                match intake {
                    Intake::IntoItems => quote!(impl IntoIterator<Item = impl Into<#taken>>),
                    Intake::Entries => quote!(impl IntoIterator<Item = (impl Into<String>, #taken)>),
                    Intake::IntoEntries => {
                        quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<#taken>)>)
                    }
                    _ => quote!(impl IntoIterator<Item = #taken>),
                }
            }
        }
    }

    /// An argument made into a value of it.
    pub fn taken(&self, argument: &Ident) -> TokenStream {
        match self.intake() {
            Intake::Plain => quote!(#argument),
            Intake::Into | Intake::Nullable => quote!(#argument.into()),
            Intake::IntoBox => quote!(Box::new(#argument.into())),
            Intake::Items => quote!(#argument.into_iter().collect()),
            Intake::IntoItems => quote!(#argument.into_iter().map(Into::into).collect()),
            Intake::Entries => {
                quote!(#argument.into_iter().map(|(name, value)| (name.into(), value)).collect())
            }
            Intake::IntoEntries => {
                quote!(#argument.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
            }
        }
    }
}
