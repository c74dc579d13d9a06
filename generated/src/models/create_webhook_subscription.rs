// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateWebhookSubscription` and what it holds.

use crate::{models, runtime};

/// What is sent to subscribe to events.
#[derive(Clone, PartialEq)]
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
    sent CreateWebhookSubscription {
        fields {
            required url: "url",
            required events: "events"
        }
    }
}

impl CreateWebhookSubscription {
    /// With the required properties.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        events: impl IntoIterator<Item = models::WebhookEvent>,
    ) -> Self {
        Self {
            url: url.into(),
            events: events.into_iter().collect(),
            extra: runtime::Extra::new(),
        }
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_WEBHOOK_SUBSCRIPTION_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            (
                "url",
                &runtime::Check::Text(runtime::TextCheck {
                    format: Some(runtime::URI),
                    ..runtime::TextCheck::ANY
                }),
            ),
            (
                "events",
                &runtime::Check::List(
                    &runtime::ListCheck {
                        items: &models::webhook_event::WEBHOOK_EVENT_CHECK,
                        ..runtime::ListCheck::ANY
                    },
                ),
            ),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateWebhookSubscription: CREATE_WEBHOOK_SUBSCRIPTION_CHECK
}
