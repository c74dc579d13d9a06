// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateChargeSplit` and what it holds.

use crate::runtime;

/// What is sent to split charges between accounts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateChargeSplit {
    /// What is split.
    pub splitable_type: SplitableType,
    /// UUID of what is split.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub splitable_uuid: runtime::Uuid,
    /// UUID of the account.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub account_uuid: runtime::Uuid,
    /// UUID of the schema of splits.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub charge_split_schema_uuid: runtime::Uuid,
    /// Share in percent. Within the bounds of the schema.
    ///
    /// - At least 0.0.
    /// - At most 100.0.
    pub percentage: f64,
    /// Whether the future contingent interest is transferred.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub transfer_fci: bool,
    /// Whether it applies to initial charges.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub initial: bool,
    /// Whether it applies to ongoing charges.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub ongoing: bool,
    /// Whether it applies to the plans as well. Null or false where a plan is split.
    pub apply_to_plans: Option<bool>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateChargeSplit {
        fields {
            required splitable_type: "splitable_type",
            required splitable_uuid: "splitable_uuid",
            required account_uuid: "account_uuid",
            required charge_split_schema_uuid: "charge_split_schema_uuid",
            required percentage: "percentage",
            required transfer_fci: "transfer_fci",
            required initial: "initial",
            required ongoing: "ongoing",
            optional apply_to_plans: "apply_to_plans"
        }
    }
}

/// The required properties of [`CreateChargeSplit`].
#[derive(Clone, Debug)]
pub struct CreateChargeSplitRequired {
    /// What is split.
    pub splitable_type: SplitableType,
    /// UUID of what is split.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub splitable_uuid: runtime::Uuid,
    /// UUID of the account.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub account_uuid: runtime::Uuid,
    /// UUID of the schema of splits.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub charge_split_schema_uuid: runtime::Uuid,
    /// Share in percent. Within the bounds of the schema.
    ///
    /// - At least 0.0.
    /// - At most 100.0.
    pub percentage: f64,
    /// Whether the future contingent interest is transferred.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub transfer_fci: bool,
    /// Whether it applies to initial charges.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub initial: bool,
    /// Whether it applies to ongoing charges.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub ongoing: bool,
}

impl From<CreateChargeSplitRequired> for CreateChargeSplit {
    #[inline]
    fn from(required: CreateChargeSplitRequired) -> Self {
        Self {
            splitable_type: required.splitable_type,
            splitable_uuid: required.splitable_uuid,
            account_uuid: required.account_uuid,
            charge_split_schema_uuid: required.charge_split_schema_uuid,
            percentage: required.percentage,
            transfer_fci: required.transfer_fci,
            initial: required.initial,
            ongoing: required.ongoing,
            apply_to_plans: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreateChargeSplit {
        /// Whether it applies to the plans as well. Null or false where a plan is split.
        optional plain apply_to_plans: bool
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_CHARGE_SPLIT_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("splitable_type", &SPLITABLE_TYPE_CHECK),
            ("splitable_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            ("account_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            ("charge_split_schema_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            (
                "percentage",
                &runtime::Check::Number(runtime::NumberCheck {
                    minimum: Some(0.0),
                    maximum: Some(100.0),
                    ..runtime::NumberCheck::ANY
                }),
            ),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateChargeSplit: CREATE_CHARGE_SPLIT_CHECK
}

/// What is split.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SplitableType {
    /// Wire value `client`.
    Client,
    /// Wire value `plan`.
    Plan,
    /// Wire value `charge`.
    Charge,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    SplitableType {
        Client = "client",
        Plan = "plan",
        Charge = "charge"
    }
}

/// What is checked before it is sent.
pub(crate) static SPLITABLE_TYPE_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"client\"", "\"plan\"", "\"charge\""],
);

runtime::validate! {
    SplitableType: SPLITABLE_TYPE_CHECK
}
