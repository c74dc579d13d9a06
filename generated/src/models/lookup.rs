// Written by `cargo xtask codegen`; change the API's description instead.
//! `Lookup` and what it holds.

use crate::runtime;

/// A lookup.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lookup {
    /// UUID of the lookup.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the lookup was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the lookup last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Kind of lookup.
    ///
    /// - Wire name `type`.
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// Kind of what is looked up.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub lookupable_type: Option<String>,
    /// UUID of what is looked up.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub lookupable_uuid: Option<runtime::Uuid>,
    /// Value of what is looked up.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub lookupable_value: Option<String>,
    /// Value by which it is found.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub lookup_value: Option<String>,
    /// Kind of what is returned.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub returnable_type: Option<String>,
    /// UUID of what is returned.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub returnable_uuid: Option<runtime::Uuid>,
    /// Value of what is returned.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub returnable_value: Option<String>,
    /// What is returned, as text.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub return_string: Option<String>,
    /// What is returned, as JSON.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub return_json: Option<ReturnJson>,
    /// What is returned, as a number.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub return_float: Option<f64>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Lookup {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional type_: "type",
            optional lookupable_type: "lookupable_type",
            optional lookupable_uuid: "lookupable_uuid",
            optional lookupable_value: "lookupable_value",
            optional lookup_value: "lookup_value",
            optional returnable_type: "returnable_type",
            optional returnable_uuid: "returnable_uuid",
            optional returnable_value: "returnable_value",
            optional return_string: "return_string",
            optional return_json: "return_json",
            optional return_float: "return_float"
        }
    }
}

/// What is returned, as JSON.
///
/// Inferred: the page was read by hand; meaning and format are from the name.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ReturnJson {
    /// A first value.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub key_1: Option<String>,
    /// A second value.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub key_2: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    ReturnJson {
        fields {
            optional key_1: "key_1",
            optional key_2: "key_2"
        }
    }
}
