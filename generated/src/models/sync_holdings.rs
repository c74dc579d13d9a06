// Written by `cargo xtask codegen`; change the API's description instead.
//! `SyncHoldings` and what it holds.

use crate::{models, runtime};

/// What is sent to replace the holdings of a sub account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncHoldings {
    /// The holdings. Others become inactive.
    pub holdings: Vec<models::SyncHolding>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    SyncHoldings {
        fields {
            required holdings: "holdings"
        }
    }
}

/// The required properties of [`SyncHoldings`].
#[derive(Clone, Debug)]
pub struct SyncHoldingsRequired {
    /// The holdings. Others become inactive.
    pub holdings: Vec<models::SyncHolding>,
}

impl From<SyncHoldingsRequired> for SyncHoldings {
    #[inline]
    fn from(required: SyncHoldingsRequired) -> Self {
        Self {
            holdings: required.holdings,
            extra: runtime::Extra::new(),
        }
    }
}

/// What is checked before it is sent.
pub(crate) static SYNC_HOLDINGS_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            (
                "holdings",
                &runtime::Check::Items(&models::sync_holding::SYNC_HOLDING_CHECK),
            ),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    SyncHoldings: SYNC_HOLDINGS_CHECK
}
