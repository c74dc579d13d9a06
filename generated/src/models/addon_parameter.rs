// Written by `cargo xtask codegen`; change the API's description instead.
//! `AddonParameter` and what it holds.

use crate::runtime;

/// One thing that an add-on asks for.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AddonParameter {
    /// Kind of parameter.
    ///
    /// - Wire name `type`.
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// What the parameter is about.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub description: Option<String>,
    /// An example.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub example: Option<String>,
    /// Values to choose from.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub options: Option<Vec<runtime::Raw>>,
    /// Whether it has to be given.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub required: Option<bool>,
    /// What is entered.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub inputs: Option<Vec<runtime::Raw>>,
    /// Kind of list, if it is one.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub list_type: Option<String>,
    /// Further attributes.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub attributes: Option<Vec<runtime::Raw>>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    AddonParameter {
        fields {
            optional type_: "type",
            optional description: "description",
            optional example: "example",
            optional options: "options",
            optional required: "required",
            optional inputs: "inputs",
            optional list_type: "list_type",
            optional attributes: "attributes"
        }
    }
}
