// Written by `cargo xtask codegen`; change the API's description instead.
//! `UpdateWebhookSubscription` and what it holds.

use crate::{models, runtime};

/// What is sent to change the events of a subscription.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UpdateWebhookSubscription {
    /// Events that are sent to the address.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub events: Vec<models::WebhookEvent>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    UpdateWebhookSubscription {
        fields {
            required events: "events"
        }
    }
}

/// The required properties of [`UpdateWebhookSubscription`].
#[derive(Clone, Debug)]
pub struct UpdateWebhookSubscriptionRequired {
    /// Events that are sent to the address.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub events: Vec<models::WebhookEvent>,
}

impl From<UpdateWebhookSubscriptionRequired> for UpdateWebhookSubscription {
    #[inline]
    fn from(required: UpdateWebhookSubscriptionRequired) -> Self {
        Self {
            events: required.events,
            extra: runtime::Extra::new(),
        }
    }
}

/// What is checked before it is sent.
pub(crate) static UPDATE_WEBHOOK_SUBSCRIPTION_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            (
                "events",
                &runtime::Check::Items(&models::webhook_event::WEBHOOK_EVENT_CHECK),
            ),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    UpdateWebhookSubscription: UPDATE_WEBHOOK_SUBSCRIPTION_CHECK
}
