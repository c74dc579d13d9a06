// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateBankStatement` and what it holds.

use crate::runtime;

/// What is sent to create a bank statement.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateBankStatement {
    /// UUID of the statement.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub statement_uuid: runtime::Uuid,
    /// Date of the bank statement.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date`.
    pub date: runtime::Date,
    /// Name of the bank statement.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// Reference of the bank statement.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub reference: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateBankStatement {
        fields {
            required statement_uuid: "statement_uuid",
            required date: "date",
            optional name: "name",
            optional reference: "reference"
        }
    }
}

/// The required properties of [`CreateBankStatement`].
#[derive(Clone, Debug)]
pub struct CreateBankStatementRequired {
    /// UUID of the statement.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub statement_uuid: runtime::Uuid,
    /// Date of the bank statement.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date`.
    pub date: runtime::Date,
}

impl From<CreateBankStatementRequired> for CreateBankStatement {
    #[inline]
    fn from(required: CreateBankStatementRequired) -> Self {
        Self {
            statement_uuid: required.statement_uuid,
            date: required.date,
            name: None,
            reference: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreateBankStatement {
        /// Name of the bank statement.
        optional into name: String,
        /// Reference of the bank statement.
        optional into reference: String
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_BANK_STATEMENT_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("statement_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            ("date", &runtime::Check::Format(runtime::Date::CHECK)),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateBankStatement: CREATE_BANK_STATEMENT_CHECK
}
