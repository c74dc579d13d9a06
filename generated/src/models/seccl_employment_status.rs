// Written by `cargo xtask codegen`; change the API's description instead.
//! `SecclEmploymentStatus` and what it holds.

use crate::runtime;

/// Employment status of a person.
///
/// The published page says otherwise: beside each value, a second column with a label or the name of a constant — the first column is what examples send
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SecclEmploymentStatus {
    /// Wire value `Employed`.
    Employed,
    /// Wire value `Retired`.
    Retired,
    /// Wire value `Self Employed`.
    SelfEmployed,
    /// Wire value `Care Under 16s`.
    CareUnder16s,
    /// Wire value `Care Over 16`.
    CareOver16,
    /// Wire value `Education`.
    Education,
    /// Wire value `Unemployed`.
    Unemployed,
    /// Wire value `Other`.
    Other,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    SecclEmploymentStatus {
        Employed = "Employed",
        Retired = "Retired",
        SelfEmployed = "Self Employed",
        CareUnder16s = "Care Under 16s",
        CareOver16 = "Care Over 16",
        Education = "Education",
        Unemployed = "Unemployed",
        Other = "Other"
    }
}

/// What is checked before it is sent.
pub(crate) static SECCL_EMPLOYMENT_STATUS_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"Employed\"",
        "\"Retired\"",
        "\"Self Employed\"",
        "\"Care Under 16s\"",
        "\"Care Over 16\"",
        "\"Education\"",
        "\"Unemployed\"",
        "\"Other\"",
    ],
);

runtime::validate! {
    SecclEmploymentStatus: SECCL_EMPLOYMENT_STATUS_CHECK
}
