// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateCharge` and what it holds.

use crate::{models, runtime};

/// What is sent to create a charge.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCharge {
    /// What is charged.
    pub chargeable_type: Option<ChargeableType>,
    /// UUID of what is charged.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub chargeable_uuid: Option<String>,
    /// UUID of the seller.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub seller_uuid: Option<String>,
    /// Who pays.
    pub payment_origin: Option<PaymentOrigin>,
    /// Kind of charge.
    ///
    /// Wire name `type`.
    #[doc(alias = "type")]
    pub type_: Option<Type>,
    /// Category of the charge.
    pub category: Option<Category>,
    /// Whether the charge comes again.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub recurring: Option<bool>,
    /// How often it comes again.
    pub frequency: Option<Frequency>,
    /// Date on which the charge starts.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date`.
    pub start_date: Option<runtime::Date>,
    /// Date on which the charge ends.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date`.
    pub end_date: Option<runtime::Date>,
    /// Amount of the charge, in pence. Needed without `percentage`, and for clients.
    pub amount: Option<models::Pence>,
    /// Share in percent. Needed without `amount`.
    pub percentage: Option<f64>,
    /// How often the percentage is taken.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub percentage_frequency: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateCharge {
        fields {
            optional chargeable_type: "chargeable_type",
            optional chargeable_uuid: "chargeable_uuid",
            optional seller_uuid: "seller_uuid",
            optional payment_origin: "payment_origin",
            optional type_: "type",
            optional category: "category",
            optional recurring: "recurring",
            optional frequency: "frequency",
            optional start_date: "start_date",
            optional end_date: "end_date",
            optional amount: "amount",
            optional percentage: "percentage",
            optional percentage_frequency: "percentage_frequency"
        }
    }
}

impl CreateCharge {
    /// Without any property.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

runtime::setters! {
    CreateCharge {
        /// What is charged.
        optional into chargeable_type: ChargeableType,
        /// UUID of what is charged.
        optional into chargeable_uuid: String,
        /// UUID of the seller.
        optional into seller_uuid: String,
        /// Who pays.
        optional into payment_origin: PaymentOrigin,
        /// Kind of charge.
        optional into type_: Type,
        /// Category of the charge.
        optional into category: Category,
        /// Whether the charge comes again.
        optional plain recurring: bool,
        /// How often it comes again.
        optional into frequency: Frequency,
        /// Date on which the charge starts.
        optional into start_date: runtime::Date,
        /// Date on which the charge ends.
        optional into end_date: runtime::Date,
        /// Amount of the charge, in pence. Needed without `percentage`, and for clients.
        optional into amount: models::Pence,
        /// Share in percent. Needed without `amount`.
        optional plain percentage: f64,
        /// How often the percentage is taken.
        optional into percentage_frequency: String
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_CHARGE_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("chargeable_type", &CHARGEABLE_TYPE_CHECK),
            ("payment_origin", &PAYMENT_ORIGIN_CHECK),
            ("type", &TYPE_CHECK),
            ("category", &CATEGORY_CHECK),
            ("frequency", &FREQUENCY_CHECK),
            ("start_date", &runtime::Check::Format(runtime::Date::CHECK)),
            ("end_date", &runtime::Check::Format(runtime::Date::CHECK)),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateCharge: CREATE_CHARGE_CHECK
}

/// What is charged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ChargeableType {
    /// Wire value `client`.
    Client,
    /// Wire value `plan`.
    Plan,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    ChargeableType {
        Client = "client",
        Plan = "plan"
    }
}

/// What is checked before it is sent.
pub(crate) static CHARGEABLE_TYPE_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"client\"", "\"plan\""],
);

runtime::validate! {
    ChargeableType: CHARGEABLE_TYPE_CHECK
}

/// Who pays.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentOrigin {
    /// Wire value `client`.
    Client,
    /// Wire value `provider`.
    Provider,
    /// Wire value `unknown`.
    Unknown_,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    PaymentOrigin {
        Client = "client",
        Provider = "provider",
        Unknown_ = "unknown"
    }
}

/// What is checked before it is sent.
pub(crate) static PAYMENT_ORIGIN_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"client\"", "\"provider\"", "\"unknown\""],
);

runtime::validate! {
    PaymentOrigin: PAYMENT_ORIGIN_CHECK
}

/// Kind of charge.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Type {
    /// Wire value `fee`.
    Fee,
    /// Wire value `commission`.
    Commission,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Type {
        Fee = "fee",
        Commission = "commission"
    }
}

/// What is checked before it is sent.
pub(crate) static TYPE_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"fee\"", "\"commission\""],
);

runtime::validate! {
    Type: TYPE_CHECK
}

/// Category of the charge.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Category {
    /// Wire value `adhoc`.
    Adhoc,
    /// Wire value `administration`.
    Administration,
    /// Wire value `adjustment`.
    Adjustment,
    /// Wire value `bond_renewal`.
    BondRenewal,
    /// Wire value `clawback`.
    Clawback,
    /// Wire value `dss_rebate`.
    DssRebate,
    /// Wire value `fund`.
    Fund,
    /// Wire value `indemnity`.
    Indemnity,
    /// Wire value `initial_fee`.
    InitialFee,
    /// Wire value `level`.
    Level,
    /// Wire value `non_indemnity`.
    NonIndemnity,
    /// Wire value `one_off`.
    OneOff,
    /// Wire value `ongoing_fee`.
    OngoingFee,
    /// Wire value `other_fee`.
    OtherFee,
    /// Wire value `procuration_fee`.
    ProcurationFee,
    /// Wire value `protected_rights`.
    ProtectedRights,
    /// Wire value `renewal`.
    Renewal,
    /// Wire value `switch`.
    Switch,
    /// Wire value `unknown`.
    Unknown_,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Category {
        Adhoc = "adhoc",
        Administration = "administration",
        Adjustment = "adjustment",
        BondRenewal = "bond_renewal",
        Clawback = "clawback",
        DssRebate = "dss_rebate",
        Fund = "fund",
        Indemnity = "indemnity",
        InitialFee = "initial_fee",
        Level = "level",
        NonIndemnity = "non_indemnity",
        OneOff = "one_off",
        OngoingFee = "ongoing_fee",
        OtherFee = "other_fee",
        ProcurationFee = "procuration_fee",
        ProtectedRights = "protected_rights",
        Renewal = "renewal",
        Switch = "switch",
        Unknown_ = "unknown"
    }
}

/// What is checked before it is sent.
pub(crate) static CATEGORY_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"adhoc\"",
        "\"administration\"",
        "\"adjustment\"",
        "\"bond_renewal\"",
        "\"clawback\"",
        "\"dss_rebate\"",
        "\"fund\"",
        "\"indemnity\"",
        "\"initial_fee\"",
        "\"level\"",
        "\"non_indemnity\"",
        "\"one_off\"",
        "\"ongoing_fee\"",
        "\"other_fee\"",
        "\"procuration_fee\"",
        "\"protected_rights\"",
        "\"renewal\"",
        "\"switch\"",
        "\"unknown\"",
    ],
);

runtime::validate! {
    Category: CATEGORY_CHECK
}

/// How often it comes again.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Frequency {
    /// Wire value `daily`.
    Daily,
    /// Wire value `weekly`.
    Weekly,
    /// Wire value `fortnightly`.
    Fortnightly,
    /// Wire value `four_weekly`.
    FourWeekly,
    /// Wire value `monthly`.
    Monthly,
    /// Wire value `bimonthly`.
    Bimonthly,
    /// Wire value `quarterly`.
    Quarterly,
    /// Wire value `biannually`.
    Biannually,
    /// Wire value `annually`.
    Annually,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Frequency {
        Daily = "daily",
        Weekly = "weekly",
        Fortnightly = "fortnightly",
        FourWeekly = "four_weekly",
        Monthly = "monthly",
        Bimonthly = "bimonthly",
        Quarterly = "quarterly",
        Biannually = "biannually",
        Annually = "annually"
    }
}

/// What is checked before it is sent.
pub(crate) static FREQUENCY_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"daily\"",
        "\"weekly\"",
        "\"fortnightly\"",
        "\"four_weekly\"",
        "\"monthly\"",
        "\"bimonthly\"",
        "\"quarterly\"",
        "\"biannually\"",
        "\"annually\"",
    ],
);

runtime::validate! {
    Frequency: FREQUENCY_CHECK
}
