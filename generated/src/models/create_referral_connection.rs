// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateReferralConnection` and what it holds.

use crate::runtime;

/// What is sent to ask another adviser for a connection.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateReferralConnection {
    /// Referral code of the other adviser: eight characters.
    pub adviser_key: String,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateReferralConnection {
        fields {
            required adviser_key: "adviser_key"
        }
    }
}

/// The required properties of [`CreateReferralConnection`].
#[derive(Clone, Debug)]
pub struct CreateReferralConnectionRequired {
    /// Referral code of the other adviser: eight characters.
    pub adviser_key: String,
}

impl From<CreateReferralConnectionRequired> for CreateReferralConnection {
    #[inline]
    fn from(required: CreateReferralConnectionRequired) -> Self {
        Self {
            adviser_key: required.adviser_key,
            extra: runtime::Extra::new(),
        }
    }
}
