// Written by `cargo xtask codegen`; change the API's description instead.
//! `CalculateExpectation` and what it holds.

use crate::{models, runtime};

/// What is sent to calculate how an expected income is split.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CalculateExpectation {
    /// What is charged.
    pub chargeable_type: models::create_charge::ChargeableType,
    /// UUID of what is charged.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub chargeable_uuid: runtime::Uuid,
    /// Amount of the expectation, in pence.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub amount: models::Pence,
    /// Whether it applies to ongoing charges.
    ///
    /// - Default: `false`.
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    pub ongoing: Option<bool>,
    /// Whether no tax is due.
    ///
    /// - Default: `true`.
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    pub tax_exempt: Option<bool>,
    /// Tax in percent. Left out, the firm's setting counts, else 20.
    ///
    /// - At least 0.0.
    /// - At most 100.0.
    pub tax: Option<f64>,
    /// UUID of the seller.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub seller_uuid: Option<runtime::Uuid>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CalculateExpectation {
        fields {
            required chargeable_type: "chargeable_type",
            required chargeable_uuid: "chargeable_uuid",
            required amount: "amount",
            optional ongoing: "ongoing",
            optional tax_exempt: "tax_exempt",
            optional tax: "tax",
            optional seller_uuid: "seller_uuid"
        }
    }
}

/// The required properties of [`CalculateExpectation`].
#[derive(Clone, Debug)]
pub struct CalculateExpectationRequired {
    /// What is charged.
    pub chargeable_type: models::create_charge::ChargeableType,
    /// UUID of what is charged.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub chargeable_uuid: runtime::Uuid,
    /// Amount of the expectation, in pence.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub amount: models::Pence,
}

impl From<CalculateExpectationRequired> for CalculateExpectation {
    #[inline]
    fn from(required: CalculateExpectationRequired) -> Self {
        Self {
            chargeable_type: required.chargeable_type,
            chargeable_uuid: required.chargeable_uuid,
            amount: required.amount,
            ongoing: None,
            tax_exempt: None,
            tax: None,
            seller_uuid: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CalculateExpectation {
        /// Whether it applies to ongoing charges.
        optional plain ongoing: bool,
        /// Whether no tax is due.
        optional plain tax_exempt: bool,
        /// Tax in percent. Left out, the firm's setting counts, else 20.
        optional plain tax: f64,
        /// UUID of the seller.
        optional into seller_uuid: runtime::Uuid
    }
}

/// What is checked before it is sent.
pub(crate) static CALCULATE_EXPECTATION_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("chargeable_type", &models::create_charge::CHARGEABLE_TYPE_CHECK),
            ("chargeable_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            (
                "tax",
                &runtime::Check::Number(runtime::NumberCheck {
                    minimum: Some(0.0),
                    maximum: Some(100.0),
                    ..runtime::NumberCheck::ANY
                }),
            ),
            ("seller_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CalculateExpectation: CALCULATE_EXPECTATION_CHECK
}
