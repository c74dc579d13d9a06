// Written by `cargo xtask codegen`; change the API's description instead.
//! `Group` and what it holds.

use crate::{models, runtime};

/// A group.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Group {
    /// UUID of the group.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// Name of the group.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// Name of the group in the form used in addresses.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub slug: Option<String>,
    /// When the group was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the group last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Number of participants.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub participants_count: Option<String>,
    /// Who takes part.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub participants: Option<models::GroupParticipant>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Group {
        fields {
            optional uuid: "uuid",
            optional name: "name",
            optional slug: "slug",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional participants_count: "participants_count",
            optional participants: "participants"
        }
    }
}
