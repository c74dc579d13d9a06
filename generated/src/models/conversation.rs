// Written by `cargo xtask codegen`; change the API's description instead.
//! `Conversation` and what it holds.

use crate::{models, runtime};

/// A conversation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Conversation {
    /// UUID of the conversation.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the conversation was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the conversation last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Name of the conversation.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: Option<String>,
    /// Name of the conversation in the form used in addresses.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub slug: Option<String>,
    /// Whether the conversation belongs to a case.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub belongs_to_case: Option<bool>,
    /// Case it belongs to.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub case: Option<models::Case>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Conversation {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional name: "name",
            optional slug: "slug",
            optional belongs_to_case: "belongs_to_case",
            optional case: "case"
        }
    }
}
