// Written by `cargo xtask codegen`; change the API's description instead.
//! `SecclMaritalStatus` and what it holds.

use crate::runtime;

/// Marital status of a person.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SecclMaritalStatus {
    /// Wire value `Single`.
    Single,
    /// Wire value `Married`.
    Married,
    /// Wire value `Divorced`.
    Divorced,
    /// Wire value `Widowed`.
    Widowed,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    SecclMaritalStatus {
        Single = "Single",
        Married = "Married",
        Divorced = "Divorced",
        Widowed = "Widowed"
    }
}

/// What is checked before it is sent.
pub(crate) static SECCL_MARITAL_STATUS_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"Single\"", "\"Married\"", "\"Divorced\"", "\"Widowed\""],
);

runtime::validate! {
    SecclMaritalStatus: SECCL_MARITAL_STATUS_CHECK
}
