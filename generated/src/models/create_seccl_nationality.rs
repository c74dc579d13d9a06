// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateSecclNationality` and what it holds.

use crate::{models, runtime};

/// A nationality of the client.
///
/// Rules:
///
/// - `code` must be there.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateSecclNationality {
    /// Two-letter ISO 3166-1 code of the country.
    ///
    /// - Example: `"GB"`.
    /// - Exactly 2 characters.
    pub code: runtime::Secret,
    /// Tax identifiers the client has under this nationality.
    ///
    /// The published page says otherwise: optional, while the text of the list demands one nationality with identifiers — the count is a rule of the client; the mark stays as printed
    pub identifiers: Option<Vec<models::CreateSecclTaxIdentifier>>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateSecclNationality {
        fields {
            secret_required code: "code",
            secret_optional identifiers: "identifiers"
        }
    }
}

/// The required properties of [`CreateSecclNationality`].
#[derive(Clone)]
pub struct CreateSecclNationalityRequired {
    /// Two-letter ISO 3166-1 code of the country.
    ///
    /// - Example: `"GB"`.
    /// - Exactly 2 characters.
    pub code: runtime::Secret,
}

impl From<CreateSecclNationalityRequired> for CreateSecclNationality {
    #[inline]
    fn from(required: CreateSecclNationalityRequired) -> Self {
        Self {
            code: required.code,
            identifiers: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreateSecclNationality {
        /// Tax identifiers the client has under this nationality.
        optional items identifiers: models::CreateSecclTaxIdentifier
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_SECCL_NATIONALITY_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            (
                "code",
                &runtime::Check::Text(runtime::TextCheck {
                    min_length: Some(2),
                    max_length: Some(2),
                    ..runtime::TextCheck::ANY
                }),
            ),
            (
                "identifiers",
                &runtime::Check::Items(
                    &models::create_seccl_tax_identifier::CREATE_SECCL_TAX_IDENTIFIER_CHECK,
                ),
            ),
        ],
        rules: &[
            runtime::Rule {
                when: None,
                because: None,
                effect: runtime::Effect::Require(&["code"]),
            },
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateSecclNationality: CREATE_SECCL_NATIONALITY_CHECK
}
