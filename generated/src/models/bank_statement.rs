// Written by `cargo xtask codegen`; change the API's description instead.
//! `BankStatement` and what it holds.

use crate::{models, runtime};

/// A bank statement.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BankStatement {
    /// UUID of the bank statement.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the bank statement was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the bank statement last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Number of the bank statement.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub number: Option<i64>,
    /// Reference of the bank statement.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub reference: Option<String>,
    /// Date of the bank statement.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub date: Option<String>,
    /// Name of the bank statement.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// Statement it belongs to.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub statement: Option<models::Statement>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    BankStatement {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional number: "number",
            optional reference: "reference",
            optional date: "date",
            optional name: "name",
            optional statement: "statement"
        }
    }
}
