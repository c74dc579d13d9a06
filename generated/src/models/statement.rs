// Written by `cargo xtask codegen`; change the API's description instead.
//! `Statement` and what it holds.

use std::collections::BTreeMap;
use crate::{models, runtime};

/// A statement.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Statement {
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
    /// Name of the statement.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// Date on which the statement starts.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub start_date: Option<String>,
    /// Date on which the statement ends.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub end_date: Option<String>,
    /// Whether the statement can no longer be changed.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub locked: Option<bool>,
    /// When the statement was locked.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub locked_at: Option<runtime::DateTime>,
    /// Who locked the statement.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub locked_by: Option<String>,
    /// Sum of what is expected.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub total_expectations: Option<models::Money>,
    /// Sum of the transactions.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub total_statement_transactions: Option<BTreeMap<String, runtime::Raw>>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Statement {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional name: "name",
            optional start_date: "start_date",
            optional end_date: "end_date",
            optional locked: "locked",
            optional locked_at: "locked_at",
            optional locked_by: "locked_by",
            optional total_expectations: "total_expectations",
            optional total_statement_transactions: "total_statement_transactions"
        }
    }
}
