// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateWebhookSubscription` and what it holds.

use crate::{models, runtime};

/// What is sent to subscribe to events.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateWebhookSubscription {
    /// Address that events are sent to.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uri`.
    pub url: String,
    /// Events that are sent to the address.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub events: Vec<models::WebhookEvent>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateWebhookSubscription {
        fields {
            required url: "url",
            required events: "events"
        }
    }
}

/// The required properties of [`CreateWebhookSubscription`].
#[derive(Clone, Debug)]
pub struct CreateWebhookSubscriptionRequired {
    /// Address that events are sent to.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uri`.
    pub url: String,
    /// Events that are sent to the address.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub events: Vec<models::WebhookEvent>,
}

impl From<CreateWebhookSubscriptionRequired> for CreateWebhookSubscription {
    #[inline]
    fn from(required: CreateWebhookSubscriptionRequired) -> Self {
        Self {
            url: required.url,
            events: required.events,
            extra: runtime::Extra::new(),
        }
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_WEBHOOK_SUBSCRIPTION_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("url", &runtime::Check::Format(runtime::URI)),
            (
                "events",
                &runtime::Check::Items(&models::webhook_event::WEBHOOK_EVENT_CHECK),
            ),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateWebhookSubscription: CREATE_WEBHOOK_SUBSCRIPTION_CHECK
}
