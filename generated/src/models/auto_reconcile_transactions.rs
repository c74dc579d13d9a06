// Written by `cargo xtask codegen`; change the API's description instead.
//! `AutoReconcileTransactions` and what it holds.

use crate::runtime;

/// What is sent to have transactions of statements matched.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AutoReconcileTransactions {
    /// Transactions of statements, by UUID.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub statement_transaction_uuids: Vec<runtime::Uuid>,
    /// Statements of providers, by UUID.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub provider_statement_uuids: Vec<runtime::Uuid>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    AutoReconcileTransactions {
        fields {
            required statement_transaction_uuids: "statement_transaction_uuids",
            required provider_statement_uuids: "provider_statement_uuids"
        }
    }
}

/// The required properties of [`AutoReconcileTransactions`].
#[derive(Clone, Debug)]
pub struct AutoReconcileTransactionsRequired {
    /// Transactions of statements, by UUID.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub statement_transaction_uuids: Vec<runtime::Uuid>,
    /// Statements of providers, by UUID.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub provider_statement_uuids: Vec<runtime::Uuid>,
}

impl From<AutoReconcileTransactionsRequired> for AutoReconcileTransactions {
    #[inline]
    fn from(required: AutoReconcileTransactionsRequired) -> Self {
        Self {
            statement_transaction_uuids: required.statement_transaction_uuids,
            provider_statement_uuids: required.provider_statement_uuids,
            extra: runtime::Extra::new(),
        }
    }
}

/// What is checked before it is sent.
pub(crate) static AUTO_RECONCILE_TRANSACTIONS_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            (
                "statement_transaction_uuids",
                &runtime::Check::Items(&runtime::Check::Format(runtime::Uuid::CHECK)),
            ),
            (
                "provider_statement_uuids",
                &runtime::Check::Items(&runtime::Check::Format(runtime::Uuid::CHECK)),
            ),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    AutoReconcileTransactions: AUTO_RECONCILE_TRANSACTIONS_CHECK
}
