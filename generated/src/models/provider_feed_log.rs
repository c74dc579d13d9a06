// Written by `cargo xtask codegen`; change the API's description instead.
//! `ProviderFeedLog` and what it holds.

use crate::{models, runtime};

/// An entry.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProviderFeedLog {
    /// UUID of the entry.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the entry was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the entry last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Sub account it belongs to.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub sub_account: Option<models::SubAccount>,
    /// How grave the entry is.
    pub level: Option<Level>,
    /// What happened, in words.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub message: Option<String>,
    /// What belongs to the entry.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub context: Option<models::ProviderFeedLogContext>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    ProviderFeedLog {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional sub_account: "sub_account",
            optional level: "level",
            optional message: "message",
            optional context: "context"
        }
    }
}

/// How grave the entry is.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Level {
    /// Wire value `info`.
    Info,
    /// Wire value `warning`.
    Warning,
    /// Wire value `error`.
    Error,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Level {
        Info = "info",
        Warning = "warning",
        Error = "error"
    }
}
