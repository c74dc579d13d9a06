// Written by `cargo xtask codegen`; change the API's description instead.
//! `ReconcileBankTransactions` and what it holds.

use crate::runtime;

/// What is sent to match bank payments with transactions of statements.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ReconcileBankTransactions {
    /// UUID of the provider's statement. Needed without `statement_transactions`.
    ///
    /// Format `uuid`.
    pub provider_statement_uuid: Option<runtime::Uuid>,
    /// Transactions of statements. Needed without `provider_statement_uuid`.
    pub statement_transactions: Option<Vec<runtime::Uuid>>,
    /// Transactions of the bank.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub bank_transactions: Vec<runtime::Uuid>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    ReconcileBankTransactions {
        fields {
            optional provider_statement_uuid: "provider_statement_uuid",
            optional statement_transactions: "statement_transactions",
            required bank_transactions: "bank_transactions"
        }
    }
}

/// The required properties of [`ReconcileBankTransactions`].
#[derive(Clone, Debug)]
pub struct ReconcileBankTransactionsRequired {
    /// Transactions of the bank.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub bank_transactions: Vec<runtime::Uuid>,
}

impl From<ReconcileBankTransactionsRequired> for ReconcileBankTransactions {
    #[inline]
    fn from(required: ReconcileBankTransactionsRequired) -> Self {
        Self {
            provider_statement_uuid: None,
            statement_transactions: None,
            bank_transactions: required.bank_transactions,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    ReconcileBankTransactions {
        /// UUID of the provider's statement. Needed without `statement_transactions`.
        optional into provider_statement_uuid: runtime::Uuid,
        /// Transactions of statements. Needed without `provider_statement_uuid`.
        optional items statement_transactions: runtime::Uuid
    }
}

/// What is checked before it is sent.
pub(crate) static RECONCILE_BANK_TRANSACTIONS_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("provider_statement_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            (
                "statement_transactions",
                &runtime::Check::Items(&runtime::Check::Format(runtime::Uuid::CHECK)),
            ),
            (
                "bank_transactions",
                &runtime::Check::Items(&runtime::Check::Format(runtime::Uuid::CHECK)),
            ),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    ReconcileBankTransactions: RECONCILE_BANK_TRANSACTIONS_CHECK
}
