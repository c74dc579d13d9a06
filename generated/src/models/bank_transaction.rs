// Written by `cargo xtask codegen`; change the API's description instead.
//! `BankTransaction` and what it holds.

use std::collections::BTreeMap;
use crate::{models, runtime};

/// A transaction.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BankTransaction {
    /// UUID of the transaction.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the transaction was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the transaction last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Date of the transaction.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub date: Option<String>,
    /// Amount of the transaction.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub amount: Option<models::Money>,
    /// Reference of the transaction.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub reference: Option<runtime::Secret>,
    /// What else is known of the transaction.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub metadata: Option<BTreeMap<String, runtime::Raw>>,
    /// Name of the file it came from.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub filename: Option<String>,
    /// Bank statement it belongs to.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub bank_statement: Option<models::BankStatement>,
    /// Statement it belongs to.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub statement: Option<models::Statement>,
    /// Account.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub account: Option<models::Account>,
    /// Firm it belongs to.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub firm: Option<models::Firm>,
    /// What the transaction was matched with.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub reconciliation: Option<BTreeMap<String, runtime::Raw>>,
    /// All that the transaction was matched with.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub reconciliations: Option<BTreeMap<String, runtime::Raw>>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    BankTransaction {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional date: "date",
            optional amount: "amount",
            secret_optional reference: "reference",
            optional metadata: "metadata",
            optional filename: "filename",
            optional bank_statement: "bank_statement",
            optional statement: "statement",
            optional account: "account",
            optional firm: "firm",
            optional reconciliation: "reconciliation",
            optional reconciliations: "reconciliations"
        }
    }
}
