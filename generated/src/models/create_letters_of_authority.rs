// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateLettersOfAuthority` and what it holds.

use crate::runtime;

/// What is sent to create letters of authority for plans of a client.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateLettersOfAuthority {
    /// UUID of the client.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub client_uuid: String,
    /// Plans, by UUID.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub plan_uuids: Vec<String>,
    /// UUID of the template.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub document_template_uuid: String,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateLettersOfAuthority {
        fields {
            required client_uuid: "client_uuid",
            required plan_uuids: "plan_uuids",
            required document_template_uuid: "document_template_uuid"
        }
    }
}

/// The required properties of [`CreateLettersOfAuthority`].
#[derive(Clone, Debug)]
pub struct CreateLettersOfAuthorityRequired {
    /// UUID of the client.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub client_uuid: String,
    /// Plans, by UUID.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub plan_uuids: Vec<String>,
    /// UUID of the template.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub document_template_uuid: String,
}

impl From<CreateLettersOfAuthorityRequired> for CreateLettersOfAuthority {
    #[inline]
    fn from(required: CreateLettersOfAuthorityRequired) -> Self {
        Self {
            client_uuid: required.client_uuid,
            plan_uuids: required.plan_uuids,
            document_template_uuid: required.document_template_uuid,
            extra: runtime::Extra::new(),
        }
    }
}
