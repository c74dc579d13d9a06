// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateValuation` and what it holds.

use crate::{models, runtime};

/// What is sent to add a valuation to a sub account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateValuation {
    /// Date of the valuation.
    pub valued_at: String,
    /// Value of the valuation, in pence.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub value: models::Pence,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateValuation {
        fields {
            required valued_at: "valued_at",
            required value: "value"
        }
    }
}

/// The required properties of [`CreateValuation`].
#[derive(Clone, Debug)]
pub struct CreateValuationRequired {
    /// Date of the valuation.
    pub valued_at: String,
    /// Value of the valuation, in pence.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub value: models::Pence,
}

impl From<CreateValuationRequired> for CreateValuation {
    #[inline]
    fn from(required: CreateValuationRequired) -> Self {
        Self {
            valued_at: required.valued_at,
            value: required.value,
            extra: runtime::Extra::new(),
        }
    }
}
