// Written by `cargo xtask codegen`; change the API's description instead.
//! `PremiumFrequency` and what it holds.

use crate::runtime;

/// How often a premium is paid.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PremiumFrequency {
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
    /// Wire value `adhoc`.
    Adhoc,
    /// Wire value `one_off`.
    OneOff,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    PremiumFrequency {
        Daily = "daily",
        Weekly = "weekly",
        Fortnightly = "fortnightly",
        FourWeekly = "four_weekly",
        Monthly = "monthly",
        Bimonthly = "bimonthly",
        Quarterly = "quarterly",
        Biannually = "biannually",
        Annually = "annually",
        Adhoc = "adhoc",
        OneOff = "one_off"
    }
}

/// What is checked before it is sent.
pub(crate) static PREMIUM_FREQUENCY_CHECK: runtime::Check = runtime::Check::Listed(
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
        "\"adhoc\"",
        "\"one_off\"",
    ],
);

runtime::validate! {
    PremiumFrequency: PREMIUM_FREQUENCY_CHECK
}
