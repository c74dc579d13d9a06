// Written by `cargo xtask codegen`; change the API's description instead.
//! `PremiumCurrency` and what it holds.

use crate::runtime;

/// Currency of a premium, as an ISO 4217 code.
///
/// The published page says otherwise: beside each value, a second column with a label or the name of a constant — the first column is what examples send
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PremiumCurrency {
    /// Wire value `GBP`.
    #[default]
    Gbp,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    PremiumCurrency {
        Gbp = "GBP"
    }
}

/// What is checked before it is sent.
pub(crate) static PREMIUM_CURRENCY_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"GBP\""],
);

runtime::validate! {
    PremiumCurrency: PREMIUM_CURRENCY_CHECK
}
