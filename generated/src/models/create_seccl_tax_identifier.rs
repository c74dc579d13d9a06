// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateSecclTaxIdentifier` and what it holds.

use crate::runtime;

/// A tax identifier of the client.
///
/// Rules:
///
/// - `name` must be there.
/// - Where `available` is `true` and not (`name` is `"CONCAT"`), `value` must be there (where both rules of the page meet, for an available CONCAT, the ban is followed).
/// - Where `available` is `false` or `name` is `"CONCAT"`, `value` must not be there.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateSecclTaxIdentifier {
    /// Kind of identifier, for example NINO, TIN, SSN or CONCAT.
    ///
    /// Example: `"NINO"`.
    pub name: String,
    /// Whether the client has this identifier.
    pub available: bool,
    /// The identifier itself. Left out for the name `CONCAT` and for an identifier that is not available; needed otherwise.
    ///
    /// - Example: `"QQ654321A"`.
    /// - The published page says otherwise: required when `available` is true, and forbidden when it is false or the name is CONCAT — both hold for an available CONCAT; there the ban is followed, so such an identifier can be sent
    pub value: Option<runtime::Secret>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateSecclTaxIdentifier {
        fields {
            required name: "name",
            required available: "available",
            secret_optional value: "value"
        }
    }
}

/// The required properties of [`CreateSecclTaxIdentifier`].
#[derive(Clone, Debug)]
pub struct CreateSecclTaxIdentifierRequired {
    /// Kind of identifier, for example NINO, TIN, SSN or CONCAT.
    ///
    /// Example: `"NINO"`.
    pub name: String,
    /// Whether the client has this identifier.
    pub available: bool,
}

impl From<CreateSecclTaxIdentifierRequired> for CreateSecclTaxIdentifier {
    #[inline]
    fn from(required: CreateSecclTaxIdentifierRequired) -> Self {
        Self {
            name: required.name,
            available: required.available,
            value: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreateSecclTaxIdentifier {
        /// The identifier itself. Left out for the name `CONCAT` and for an identifier that is not available; needed otherwise.
        optional into value: runtime::Secret
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_SECCL_TAX_IDENTIFIER_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        rules: &[
            runtime::Rule {
                when: None,
                because: None,
                effect: runtime::Effect::Require(&["name"]),
            },
            runtime::Rule {
                when: Some(
                    &runtime::Condition::All(
                        &[
                            runtime::Condition::Equals("available", "true"),
                            runtime::Condition::Not(
                                &runtime::Condition::Equals("name", "\"CONCAT\""),
                            ),
                        ],
                    ),
                ),
                because: Some(
                    "where both rules of the page meet, for an available CONCAT, the ban is followed",
                ),
                effect: runtime::Effect::Require(&["value"]),
            },
            runtime::Rule {
                when: Some(
                    &runtime::Condition::Any(
                        &[
                            runtime::Condition::Equals("available", "false"),
                            runtime::Condition::Equals("name", "\"CONCAT\""),
                        ],
                    ),
                ),
                because: None,
                effect: runtime::Effect::Forbid(&["value"]),
            },
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateSecclTaxIdentifier: CREATE_SECCL_TAX_IDENTIFIER_CHECK
}
