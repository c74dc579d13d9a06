// Written by `cargo xtask codegen`; change the API's description instead.
//! `AddonSubscription` and what it holds.

use crate::{models, runtime};

/// A subscription.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AddonSubscription {
    /// UUID of the subscription.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the subscription was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the subscription last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Whether the subscription is switched on.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub enabled: Option<String>,
    /// The add-on.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub addon: Option<models::Addon>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    AddonSubscription {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional enabled: "enabled",
            optional addon: "addon"
        }
    }
}
