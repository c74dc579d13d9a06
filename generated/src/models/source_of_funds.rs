// Written by `cargo xtask codegen`; change the API's description instead.
//! `SourceOfFunds` and what it holds.

use crate::runtime;

/// Origin of the money.
///
/// The published page says otherwise: fewer values in an older capture than in the newest — newest wins; the list grows, so a value that is not listed can be made
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SourceOfFunds {
    /// Wire value `gift`.
    Gift,
    /// Wire value `inheritance`.
    Inheritance,
    /// Wire value `isa_transfer`.
    IsaTransfer,
    /// Wire value `pension_transfer`.
    PensionTransfer,
    /// Wire value `salary`.
    Salary,
    /// Wire value `savings`.
    Savings,
    /// Wire value `other`.
    Other,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    SourceOfFunds {
        Gift = "gift",
        Inheritance = "inheritance",
        IsaTransfer = "isa_transfer",
        PensionTransfer = "pension_transfer",
        Salary = "salary",
        Savings = "savings",
        Other = "other"
    }
}

/// What is checked before it is sent.
pub(crate) static SOURCE_OF_FUNDS_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"gift\"",
        "\"inheritance\"",
        "\"isa_transfer\"",
        "\"pension_transfer\"",
        "\"salary\"",
        "\"savings\"",
        "\"other\"",
    ],
);

runtime::validate! {
    SourceOfFunds: SOURCE_OF_FUNDS_CHECK
}
