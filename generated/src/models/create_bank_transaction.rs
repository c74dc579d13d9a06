// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateBankTransaction` and what it holds.

use crate::runtime;

/// What is sent to create a bank transaction.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateBankTransaction {
    /// UUID of the bank statement.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub bank_statement_uuid: Option<runtime::Uuid>,
    /// Transactions of statements.
    pub statement_transactions: Option<Vec<runtime::Raw>>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateBankTransaction {
        fields {
            optional bank_statement_uuid: "bank_statement_uuid",
            optional statement_transactions: "statement_transactions"
        }
    }
}

impl CreateBankTransaction {
    /// Without any property.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    CreateBankTransaction {
        /// UUID of the bank statement.
        optional into bank_statement_uuid: runtime::Uuid,
        /// Transactions of statements.
        optional into_items statement_transactions: runtime::Raw
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_BANK_TRANSACTION_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("bank_statement_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateBankTransaction: CREATE_BANK_TRANSACTION_CHECK
}
