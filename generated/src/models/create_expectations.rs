// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateExpectations` and what it holds.

use crate::runtime;

/// What is sent to create expectations from transactions of statements.
#[derive(Clone, PartialEq, Eq, Hash)]
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
    CreateExpectations {
        fields {
            required statement_transactions: "statement_transactions"
        }
    }
}

/// The required properties of [`CreateExpectations`].
#[derive(Clone, Debug)]
pub struct CreateExpectationsRequired {
    /// Transactions of statements.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub statement_transactions: Vec<runtime::Uuid>,
}

impl From<CreateExpectationsRequired> for CreateExpectations {
    #[inline]
    fn from(required: CreateExpectationsRequired) -> Self {
        Self {
            statement_transactions: required.statement_transactions,
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
                &runtime::Check::Items(&runtime::Check::Format(runtime::Uuid::CHECK)),
            ),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateExpectations: CREATE_EXPECTATIONS_CHECK
}
