// Written by `cargo xtask codegen`; change the API's description instead.
//! `ChargeSplit` and what it holds.

use std::collections::BTreeMap;
use crate::runtime;

/// A split.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ChargeSplit {
    /// UUID of the split.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the split was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the split last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// What is split.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub splitable_type: Option<String>,
    /// What is split.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub splitable: Option<BTreeMap<String, runtime::Raw>>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    ChargeSplit {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional splitable_type: "splitable_type",
            optional splitable: "splitable"
        }
    }
}
