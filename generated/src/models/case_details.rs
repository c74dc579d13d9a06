// Written by `cargo xtask codegen`; change the API's description instead.
//! `CaseDetails` and what it holds.

use std::collections::BTreeMap;
use crate::{models, runtime};

/// A case, as its own page prints it.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CaseDetails {
    /// UUID of the case.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// Name of the case.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// Name of the case in the form used in addresses.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub slug: Option<String>,
    /// Where the case stands.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub status: Option<BTreeMap<String, runtime::Raw>>,
    /// Kind of case.
    ///
    /// - Wire name `type`.
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    #[doc(alias = "type")]
    pub type_: Option<BTreeMap<String, runtime::Raw>>,
    /// Value of the case.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub value: Option<models::Money>,
    /// Plans of the case.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub plans: Option<BTreeMap<String, runtime::Raw>>,
    /// Values of custom fields.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub custom_fields: Option<Vec<BTreeMap<String, runtime::Raw>>>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CaseDetails {
        fields {
            optional uuid: "uuid",
            optional name: "name",
            optional slug: "slug",
            optional status: "status",
            optional type_: "type",
            optional value: "value",
            optional plans: "plans",
            optional custom_fields: "custom_fields"
        }
    }
}
