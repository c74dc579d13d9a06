// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateExpectations` and what it holds.

use crate::runtime;

/// What is sent to create expectations from transactions of statements.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateExpectations {
    /// Transactions of statements.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub statement_transactions: Vec<runtime::Uuid>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    sent CreateExpectations {
        fields {
            required statement_transactions: "statement_transactions"
        }
    }
}

impl CreateExpectations {
    /// With the required properties.
    #[must_use]
    pub fn new(statement_transactions: impl IntoIterator<Item = runtime::Uuid>) -> Self {
        Self {
            statement_transactions: statement_transactions.into_iter().collect(),
            extra: runtime::Extra::new(),
        }
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_EXPECTATIONS_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            (
                "statement_transactions",
                &runtime::Check::List(
                    &runtime::ListCheck {
                        items: &runtime::Check::Text(runtime::TextCheck {
                            format: Some(runtime::Uuid::CHECK),
                            ..runtime::TextCheck::ANY
                        }),
                        ..runtime::ListCheck::ANY
                    },
                ),
            ),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateExpectations: CREATE_EXPECTATIONS_CHECK
}
