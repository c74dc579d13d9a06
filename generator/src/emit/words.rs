//! The items of the runtime that stand for what the crate's description names.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use crate::formats::Checked;
use crate::model::{Encoding, JsonKind, Location, SignedPart, Style, TimestampFormat};
use crate::rust::{
    Derive, Format, Framing, From, Intake, Layout, Manner, Nesting, OtherDerive, Part, PartKind, Presence,
};

/// A word of the generator's own as a token.
pub fn word(text: &'static str) -> Ident {
    Ident::new(text, Span::call_site())
}

/// A path, or an attribute, as codegen.toml has it; it was read as one with the configuration.
pub fn path(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}

/// Writes values as the words that a table gives them.
macro_rules! words {
    ($(#[doc = $about:literal] $type:ident { $($pattern:pat => $word:literal),* $(,)? })*) => {
        $(
            #[doc = $about]
            impl ToTokens for $type {
                fn to_tokens(&self, tokens: &mut TokenStream) {
                    let text = match self { $($pattern => $word),* };
                    word(text).to_tokens(tokens);
                }
            }
        )*
    };
}

words! {
    /// The variants of `Encoding`.
    Encoding {
        Self::Hex => "Hex",
        Self::Base64 => "Base64",
    }
    /// The variants of `SignedPart`.
    SignedPart {
        Self::Id => "Id",
        Self::Timestamp => "Timestamp",
        Self::Body => "Body",
    }
    /// The variants of `TimestampFormat`.
    TimestampFormat {
        Self::Seconds => "Seconds",
        Self::Milliseconds => "Milliseconds",
    }
    /// The variants of `Kind`.
    JsonKind {
        Self::Null => "Null",
        Self::Boolean => "Boolean",
        Self::Integer => "Integer",
        Self::Number => "Number",
        Self::String => "String",
        Self::Array => "Array",
        Self::Object => "Object",
    }
    /// The variants of `Location`.
    Location {
        Self::Path => "Path",
        Self::Query => "Query",
        Self::QueryString => "QueryString",
        Self::Header => "Header",
        Self::Cookie => "Cookie",
    }
    /// The variants of `Style`.
    Style {
        Self::Simple => "Simple",
        Self::Label => "Label",
        Self::Matrix => "Matrix",
        Self::Form => "Form",
        Self::SpaceDelimited => "SpaceDelimited",
        Self::PipeDelimited => "PipeDelimited",
        Self::DeepObject => "DeepObject",
        Self::Cookie => "Cookie",
    }
    /// The types of formats.
    Format {
        Self::Date => "Date",
        Self::DateTime => "DateTime",
        Self::Time => "Time",
        Self::Duration => "Duration",
        Self::Uuid => "Uuid",
        Self::Decimal => "Decimal",
        Self::Base64 => "Base64",
        Self::Secret => "Secret",
    }
    /// The checks of formats without a type.
    Checked {
        Self::Email => "EMAIL",
        Self::Hostname => "HOSTNAME",
        Self::Ipv4 => "IPV4",
        Self::Ipv6 => "IPV6",
        Self::Uri => "URI",
        Self::UriReference => "URI_REFERENCE",
    }
    /// How objects in forms are written.
    Nesting {
        Self::Json => "Json",
        Self::Brackets => "Brackets",
    }
    /// The types of framings.
    Framing {
        Self::Events => "Events",
        Self::WholeEvents => "WholeEvents",
        Self::Lines => "Lines",
        Self::Records => "Records",
    }
}

/// The attribute that derives these, after what every type has, and before what other crates derive.
pub fn derives(always: &[&'static str], of: &[Derive], others: &[OtherDerive]) -> TokenStream {
    let further = of.iter().flat_map(|derive| match derive {
        Derive::Copy => ["Copy"].as_slice(),
        Derive::Eq => &["Eq"],
        Derive::Hash => &["Hash"],
        Derive::Ord if of.contains(&Derive::Eq) => &["PartialOrd", "Ord"],
        Derive::Ord => &["Eq", "PartialOrd", "Ord"],
    });
    let names = always.iter().chain(further).map(|name| word(name).into_token_stream());
    let names = names.chain(others.iter().map(|other| path(&other.path)));
    quote!(#[derive(#(#names),*)])
}

/// What tells these macros what to make of what a type keeps beside its fields.
pub fn kept(others: &[OtherDerive]) -> TokenStream {
    let attributes = others.iter().filter_map(|other| other.kept.as_deref()).map(path);
    quote!(#(#[#attributes])*)
}

/// The method of the runtime's readers and writers for a field.
pub fn field(manner: Manner, presence: Presence) -> Ident {
    word(match (manner, presence) {
        (Manner::Plain, Presence::Required) => "required",
        (Manner::Plain, Presence::Optional) => "optional",
        (Manner::Plain, Presence::Nullable) => "nullable",
        (Manner::Lenient, Presence::Required) => "lenient_required",
        (Manner::Lenient, Presence::Optional) => "lenient_optional",
        (Manner::Lenient, Presence::Nullable) => "lenient_nullable",
        (Manner::Secret, Presence::Required) => "secret_required",
        (Manner::Secret, Presence::Optional) => "secret_optional",
        (Manner::Secret, Presence::Nullable) => "secret_nullable",
        (Manner::Guarded, Presence::Required) => "guarded_required",
        (Manner::Guarded, Presence::Optional) => "guarded_optional",
        (Manner::Guarded, Presence::Nullable) => "guarded_nullable",
        (_, Presence::Tag(true)) => "tag",
        (_, Presence::Tag(false)) => "optional_tag",
    })
}

/// What a variant is made of, for the macro of unions.
pub fn from(from: From, boxed: bool) -> Ident {
    word(match from {
        From::Held if boxed => "boxed",
        From::Held => "held",
        From::Text => "text",
        From::AnyText => "any_text",
        From::List => "list",
        From::TextList => "text_list",
        From::Wide => "wide",
        From::Whole => "whole",
        From::Number => "number",
    })
}

/// Whether a constant is required, for the runtime's macro.
pub fn constant(presence: Presence) -> Ident {
    word(if presence == Presence::Required { "required" } else { "optional" })
}

/// How a field holds what its setter is given, for the macro of the setters.
pub fn held(presence: Presence) -> Ident {
    word(match presence {
        Presence::Optional | Presence::Tag(_) => "optional",
        Presence::Required | Presence::Nullable => "whole",
    })
}

/// How a setter takes its value, for the same macro.
pub fn intake(intake: Intake) -> Ident {
    word(match intake {
        Intake::Plain => "plain",
        Intake::Into => "into",
        Intake::IntoBox => "boxed",
        Intake::Items => "items",
        Intake::IntoItems => "into_items",
        Intake::Entries => "entries",
        Intake::IntoEntries => "into_entries",
        Intake::Nullable => "nullable",
    })
}

/// The method of the runtime that writes a part.
pub fn part(part: &Part) -> Ident {
    word(match (part.kind, &part.layout) {
        (PartKind::File | PartKind::Files, _) => "files",
        (PartKind::Value, Layout::Items) => "part",
        (PartKind::Value, Layout::Joined(_)) => "joined",
        (PartKind::Value, Layout::JoinedItems(_)) => "joined_items",
        (PartKind::Value, Layout::Delimited(_)) => "delimited",
        (PartKind::Value, Layout::Spread) => "spread",
        (PartKind::Value, Layout::Deep) => "deep",
    })
}
