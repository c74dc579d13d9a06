// Written by `cargo xtask codegen`; change the API's description instead.
//! `Tag` and what it holds.

use crate::runtime;

/// A tag.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Tag {
    /// UUID of the tag.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the tag was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the tag last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Name of the tag.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// Name of the tag in the form used in addresses.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub slug: Option<String>,
    /// Colour of the tag, as in CSS.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub colour: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Tag {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional name: "name",
            optional slug: "slug",
            optional colour: "colour"
        }
    }
}
