// Written by `cargo xtask codegen`; change the API's description instead.
//! `SubscribeToAddon` and what it holds.

use std::collections::BTreeMap;
use crate::runtime;

/// What is sent to subscribe to an add-on.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SubscribeToAddon {
    /// Name by which the add-on is known.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub addon_id: String,
    /// Settings of the add-on, by name.
    pub config: Option<BTreeMap<String, runtime::Raw>>,
    /// Whether the subscription is switched on.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub enabled: bool,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    SubscribeToAddon {
        fields {
            required addon_id: "addon_id",
            optional config: "config",
            required enabled: "enabled"
        }
    }
}

/// The required properties of [`SubscribeToAddon`].
#[derive(Clone, Debug)]
pub struct SubscribeToAddonRequired {
    /// Name by which the add-on is known.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub addon_id: String,
    /// Whether the subscription is switched on.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub enabled: bool,
}

impl From<SubscribeToAddonRequired> for SubscribeToAddon {
    #[inline]
    fn from(required: SubscribeToAddonRequired) -> Self {
        Self {
            addon_id: required.addon_id,
            config: None,
            enabled: required.enabled,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    SubscribeToAddon {
        /// Settings of the add-on, by name.
        optional into_entries config: runtime::Raw
    }
}
