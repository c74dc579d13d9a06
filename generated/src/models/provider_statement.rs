// Written by `cargo xtask codegen`; change the API's description instead.
//! `ProviderStatement` and what it holds.

use crate::{models, runtime};

/// A statement.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ProviderStatement {
    /// UUID of the statement.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the statement was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the statement last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Number of the statement.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub number: Option<i64>,
    /// Name of the statement.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// Date of the statement.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub date: Option<String>,
    /// Reference of the statement.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub reference: Option<String>,
    /// Name of the file it came from.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub filename: Option<String>,
    /// Where the statement came from.
    pub origin: Option<Origin>,
    /// Provider.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub provider: Option<models::Provider>,
    /// Statement it belongs to.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub statement: Option<models::Statement>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    ProviderStatement {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional number: "number",
            optional name: "name",
            optional date: "date",
            optional reference: "reference",
            optional filename: "filename",
            optional origin: "origin",
            optional provider: "provider",
            optional statement: "statement"
        }
    }
}

/// Where the statement came from.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Origin {
    /// Wire value `edi`.
    Edi,
    /// Wire value `manual`.
    Manual,
    /// Wire value `upload`.
    Upload,
    /// Wire value `auto`.
    Auto,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Origin {
        Edi = "edi",
        Manual = "manual",
        Upload = "upload",
        Auto = "auto"
    }
}
