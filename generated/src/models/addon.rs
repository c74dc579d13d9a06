// Written by `cargo xtask codegen`; change the API's description instead.
//! `Addon` and what it holds.

use crate::{models, runtime};

/// An add-on.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Addon {
    /// Name by which the add-on is known.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub id: Option<String>,
    /// Name of the add-on.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// What the add-on is about.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub description: Option<String>,
    /// How the add-on is set up.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub setup_instructions: Option<String>,
    /// Category of the add-on.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub category: Option<String>,
    /// What the add-on asks for, by name.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub params: Option<models::AddonParameters>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Addon {
        fields {
            optional id: "id",
            optional name: "name",
            optional description: "description",
            optional setup_instructions: "setup_instructions",
            optional category: "category",
            optional params: "params"
        }
    }
}
