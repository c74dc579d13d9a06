// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateProviderStatement` and what it holds.

use crate::runtime;

/// What is sent to create a statement of a provider.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateProviderStatement {
    /// UUID of the statement.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub statement_uuid: runtime::Uuid,
    /// UUID of the provider.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub provider_uuid: runtime::Uuid,
    /// Date of the statement.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date`.
    pub date: runtime::Date,
    /// Name of the statement. Left out, it is made of provider and date.
    pub name: Option<String>,
    /// Reference of the statement.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub reference: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateProviderStatement {
        fields {
            required statement_uuid: "statement_uuid",
            required provider_uuid: "provider_uuid",
            required date: "date",
            optional name: "name",
            optional reference: "reference"
        }
    }
}

/// The required properties of [`CreateProviderStatement`].
#[derive(Clone, Debug)]
pub struct CreateProviderStatementRequired {
    /// UUID of the statement.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub statement_uuid: runtime::Uuid,
    /// UUID of the provider.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub provider_uuid: runtime::Uuid,
    /// Date of the statement.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date`.
    pub date: runtime::Date,
}

impl From<CreateProviderStatementRequired> for CreateProviderStatement {
    #[inline]
    fn from(required: CreateProviderStatementRequired) -> Self {
        Self {
            statement_uuid: required.statement_uuid,
            provider_uuid: required.provider_uuid,
            date: required.date,
            name: None,
            reference: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreateProviderStatement {
        /// Name of the statement. Left out, it is made of provider and date.
        optional into name: String,
        /// Reference of the statement.
        optional into reference: String
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_PROVIDER_STATEMENT_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("statement_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            ("provider_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            ("date", &runtime::Check::Format(runtime::Date::CHECK)),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateProviderStatement: CREATE_PROVIDER_STATEMENT_CHECK
}
