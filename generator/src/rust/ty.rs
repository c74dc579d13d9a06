//! Types as they are written.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident::{Home, Ident, Path, word};

/// A type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Type {
    /// `()`.
    Unit,
    /// `bool`.
    Bool,
    /// `i32`.
    I32,
    /// `i64`.
    I64,
    /// `u32`.
    U32,
    /// `u64`.
    U64,
    /// `f64`.
    F64,
    /// `String`.
    String,
    /// `serde_json::Value`.
    Json,
    /// `bytes::Bytes`.
    Bytes,
    /// A type of the runtime, e.g. `runtime::Date`.
    Runtime(&'static str),
    /// A type of the API that values are moved into.
    Model(Path),
    /// `Vec<T>`.
    Vec(Box<Type>),
    /// `BTreeMap<String, T>`.
    Map(Box<Type>),
    /// `Option<T>`.
    Option(Box<Type>),
    /// `runtime::Nullable<T>`.
    Nullable(Box<Type>),
    /// `Box<T>`.
    Boxed(Box<Type>),
    /// `(A, B)`.
    Tuple(Vec<Type>),
}

/// How a value is taken as an argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Intake {
    /// As it is.
    Plain,
    /// `impl Into<T>`.
    Into,
    /// `impl Into<T>`, put in a box.
    IntoBox,
    /// `impl IntoIterator<Item = T>`.
    Items,
    /// `impl IntoIterator<Item = impl Into<T>>`.
    IntoItems,
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
            Self::String => quote!(String),
            Self::Json => quote!(serde_json::Value),
            Self::Bytes => quote!(bytes::Bytes),
            Self::Runtime(name) => {
                let name = word(name);
                quote!(runtime::#name)
            }
            Self::Model(path) => path.tokens(home),
            Self::Vec(item) => {
                let item = item.tokens(home);
                quote!(Vec<#item>)
            }
            Self::Map(value) => {
                let value = value.tokens(home);
                quote!(BTreeMap<String, #value>)
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

    /// How a value of it is taken as an argument.
    pub fn intake(&self) -> Intake {
        match self {
            Self::Unit | Self::Bool | Self::I32 | Self::I64 | Self::U32 | Self::U64 | Self::F64 => {
                Intake::Plain
            }
            Self::Vec(item) if matches!(**item, Self::String) => Intake::IntoItems,
            Self::Vec(_) => Intake::Items,
            Self::Boxed(_) => Intake::IntoBox,
            _ => Intake::Into,
        }
    }

    /// The type of an argument that takes a value of it.
    pub fn argument(&self, home: &Home) -> TokenStream {
        let plain = self.tokens(home);
        match (self.intake(), self) {
            (Intake::Plain, _) => plain,
            (Intake::Into, _) => quote!(impl Into<#plain>),
            (_, Self::Boxed(inner)) => {
                let inner = inner.tokens(home);
                quote!(impl Into<#inner>)
            }
            (Intake::IntoItems, _) => quote!(impl IntoIterator<Item = impl Into<String>>),
            (_, Self::Vec(item)) => {
                let item = item.tokens(home);
                quote!(impl IntoIterator<Item = #item>)
            }
            _ => plain,
        }
    }

    /// An argument made into a value of it.
    pub fn taken(&self, argument: &Ident) -> TokenStream {
        match self.intake() {
            Intake::Plain => quote!(#argument),
            Intake::Into => quote!(#argument.into()),
            Intake::IntoBox => quote!(Box::new(#argument.into())),
            Intake::Items => quote!(#argument.into_iter().collect()),
            Intake::IntoItems => quote!(#argument.into_iter().map(Into::into).collect()),
        }
    }

    /// Whether clippy would rather have it in parts; it is as deep as the document is.
    pub fn is_complex(&self) -> bool {
        self.complexity(1) > 200
    }

    /// As clippy counts it: every type by how deep it stands.
    fn complexity(&self, depth: u32) -> u32 {
        let within = match self {
            Self::Vec(inner) | Self::Option(inner) | Self::Nullable(inner) | Self::Boxed(inner) => {
                inner.complexity(depth + 1)
            }
            Self::Map(inner) => Self::String.complexity(depth + 1) + inner.complexity(depth + 1),
            Self::Tuple(items) => items.iter().map(|item| item.complexity(depth + 1)).sum(),
            _ => 0,
        };
        10 * depth + within
    }

    /// The type without the box around it.
    pub fn unboxed(&self) -> &Self {
        match self {
            Self::Boxed(inner) => inner,
            other => other,
        }
    }
}
