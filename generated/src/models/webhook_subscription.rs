// Written by `cargo xtask codegen`; change the API's description instead.
//! `WebhookSubscription` and what it holds.

use crate::runtime;

/// A subscription.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WebhookSubscription {
    /// UUID of the subscription.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the subscription was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the subscription last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Secret that signs what is sent to the address, as HMAC-SHA256 in hex in the header `X-Signature`.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub signing_secret: Option<runtime::Secret>,
    /// Address that events are sent to.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub url: Option<String>,
    /// Events that are sent to the address.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub events: Option<Vec<String>>,
    /// When an event was last sent to the address.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub last_outgoing_webhook_call_at: Option<runtime::DateTime>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    WebhookSubscription {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            secret_optional signing_secret: "signing_secret",
            optional url: "url",
            optional events: "events",
            optional last_outgoing_webhook_call_at: "last_outgoing_webhook_call_at"
        }
    }
}
