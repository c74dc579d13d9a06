// Written by `cargo xtask codegen`; change the API's description instead.
//! `Provider` and what it holds.

use crate::runtime;

/// A provider.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Provider {
    /// UUID of the provider.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the provider was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the provider last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Name of the provider.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// Name of the provider in the form used in addresses.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub slug: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Provider {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional name: "name",
            optional slug: "slug"
        }
    }
}
