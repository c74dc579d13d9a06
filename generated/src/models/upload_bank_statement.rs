// Written by `cargo xtask codegen`; change the API's description instead.
//! `UploadBankStatement` and what it holds.

use crate::runtime;

/// What is sent to upload the transactions of a bank statement.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UploadBankStatement {
    /// UUID of the statement. The statement has to be unlocked.
    ///
    /// Format `uuid`.
    pub statement_uuid: Option<runtime::Uuid>,
    /// Date of the transaction.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date`.
    pub date: Option<runtime::Date>,
    /// Reference of the transaction.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub reference: Option<String>,
    /// Transactions of the bank. Each needs an amount, in pennies.
    pub bank_transactions: Option<Vec<runtime::Raw>>,
    /// Name of the file it came from.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub filename: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    UploadBankStatement {
        fields {
            optional statement_uuid: "statement_uuid",
            optional date: "date",
            optional reference: "reference",
            optional bank_transactions: "bank_transactions",
            optional filename: "filename"
        }
    }
}

impl UploadBankStatement {
    /// Without any property.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    UploadBankStatement {
        /// UUID of the statement. The statement has to be unlocked.
        optional into statement_uuid: runtime::Uuid,
        /// Date of the transaction.
        optional into date: runtime::Date,
        /// Reference of the transaction.
        optional into reference: String,
        /// Transactions of the bank. Each needs an amount, in pennies.
        optional into_items bank_transactions: runtime::Raw,
        /// Name of the file it came from.
        optional into filename: String
    }
}

/// What is checked before it is sent.
pub(crate) static UPLOAD_BANK_STATEMENT_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("statement_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            ("date", &runtime::Check::Format(runtime::Date::CHECK)),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    UploadBankStatement: UPLOAD_BANK_STATEMENT_CHECK
}
