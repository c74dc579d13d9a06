// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `webhooks`.
//!
//! Subscriptions to events.

use crate::{models, operations, runtime};

pub mod list_webhook_subscriptions;

mod operation {
    pub enum ListWebhookSubscriptions {}
    pub enum CreateWebhookSubscription {}
    pub enum GetWebhookSubscription {}
    pub enum UpdateWebhookSubscription {}
}

static LIST_WEBHOOK_SUBSCRIPTIONS: runtime::Operation = runtime::Operation {
    id: "listWebhookSubscriptions",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v2/webhook-subscriptions")],
    parameters: &[
        runtime::Parameter {
            name: "filter[uuid]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[url]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "sort",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[(2, &operations::list_addon_subscriptions::SORT_CHECK)],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    answers: runtime::Documented {
        success: &["200"],
        ..runtime::Documented::NOTHING
    },
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A [request](crate::Request) of [`Client::list_webhook_subscriptions`](crate::Client::list_webhook_subscriptions).
///
/// Gives `operations::list_webhook_subscriptions::OkBody`, or fails with `ListWebhookSubscriptionsError`.
pub type ListWebhookSubscriptions = runtime::Request<
    operation::ListWebhookSubscriptions,
>;

impl ListWebhookSubscriptions {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &LIST_WEBHOOK_SUBSCRIPTIONS);
        Self::from_call(call)
    }

    /// Query parameter `filter[uuid]`.
    ///
    /// Only those with these UUIDs.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_uuid(
        mut self,
        filter_uuid: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_uuid: Vec<String> = filter_uuid.into_iter().map(Into::into).collect();
        self.call.set(0, &filter_uuid);
        self
    }

    /// Query parameter `filter[url]`.
    ///
    /// Only those with these addresses.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_url(
        mut self,
        filter_url: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_url: Vec<String> = filter_url.into_iter().map(Into::into).collect();
        self.call.set(1, &filter_url);
        self
    }

    /// Query parameter `sort`.
    ///
    /// What the list is sorted by; a minus in front turns the order round.
    ///
    /// - Default: `"-created_at"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/basics/query-parameters>: a minus sign in front of the name turns the order round.
    #[inline]
    pub fn sort(
        mut self,
        sort: impl Into<operations::list_addon_subscriptions::Sort>,
    ) -> Self {
        let sort: operations::list_addon_subscriptions::Sort = sort.into();
        self.call.set(2, &sort);
        self
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(3, &x_plannr_account_uuid);
        self
    }
}

runtime::endpoint! {
    operation::ListWebhookSubscriptions = LIST_WEBHOOK_SUBSCRIPTIONS {
        output: runtime::Json<operations::list_webhook_subscriptions::OkBody>,
        error: ListWebhookSubscriptionsError
    }
}

/// What `GET /api/v2/webhook-subscriptions` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListWebhookSubscriptionsError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    ListWebhookSubscriptionsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListWebhookSubscriptionsError {}

static CREATE_WEBHOOK_SUBSCRIPTION: runtime::Operation = runtime::Operation {
    id: "createWebhookSubscription",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v2/webhook-subscriptions")],
    parameters: &[
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    answers: runtime::Documented {
        success: &["201"],
        ..runtime::Documented::NOTHING
    },
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A [request](crate::Request) of [`Client::create_webhook_subscription`](crate::Client::create_webhook_subscription).
///
/// Gives `models::WebhookSubscription`, or fails with `CreateWebhookSubscriptionError`.
pub type CreateWebhookSubscription = runtime::Request<
    operation::CreateWebhookSubscription,
>;

impl CreateWebhookSubscription {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        body: models::CreateWebhookSubscription,
    ) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_WEBHOOK_SUBSCRIPTION);
        call.check_body(
            &models::create_webhook_subscription::CREATE_WEBHOOK_SUBSCRIPTION_CHECK,
        );
        call.json(&body);
        Self::from_call(call)
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(0, &x_plannr_account_uuid);
        self
    }
}

runtime::endpoint! {
    operation::CreateWebhookSubscription = CREATE_WEBHOOK_SUBSCRIPTION {
        output: runtime::Json<models::WebhookSubscription>,
        error: CreateWebhookSubscriptionError
    }
}

impl runtime::Uploads for operation::CreateWebhookSubscription {}

/// What `POST /api/v2/webhook-subscriptions` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateWebhookSubscriptionError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    CreateWebhookSubscriptionError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateWebhookSubscriptionError {}

static GET_WEBHOOK_SUBSCRIPTION: runtime::Operation = runtime::Operation {
    id: "getWebhookSubscription",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v2/webhook-subscriptions/"),
        runtime::Segment::Parameter(0),
    ],
    parameters: &[
        runtime::Parameter {
            name: "uuid",
            location: runtime::Location::Path,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    answers: runtime::Documented {
        success: &["200"],
        ..runtime::Documented::NOTHING
    },
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A [request](crate::Request) of [`Client::get_webhook_subscription`](crate::Client::get_webhook_subscription).
///
/// Gives `models::WebhookSubscription`, or fails with `GetWebhookSubscriptionError`.
pub type GetWebhookSubscription = runtime::Request<operation::GetWebhookSubscription>;

impl GetWebhookSubscription {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &GET_WEBHOOK_SUBSCRIPTION);
        call.set(0, &uuid);
        Self::from_call(call)
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(1, &x_plannr_account_uuid);
        self
    }
}

runtime::endpoint! {
    operation::GetWebhookSubscription = GET_WEBHOOK_SUBSCRIPTION {
        output: runtime::Json<models::WebhookSubscription>,
        error: GetWebhookSubscriptionError
    }
}

/// What `GET /api/v2/webhook-subscriptions/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetWebhookSubscriptionError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    GetWebhookSubscriptionError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for GetWebhookSubscriptionError {}

static UPDATE_WEBHOOK_SUBSCRIPTION: runtime::Operation = runtime::Operation {
    id: "updateWebhookSubscription",
    method: "PUT",
    path: &[
        runtime::Segment::Literal("/api/v2/webhook-subscriptions/"),
        runtime::Segment::Parameter(0),
    ],
    parameters: &[
        runtime::Parameter {
            name: "uuid",
            location: runtime::Location::Path,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    answers: runtime::Documented {
        success: &["200"],
        ..runtime::Documented::NOTHING
    },
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A [request](crate::Request) of [`Client::update_webhook_subscription`](crate::Client::update_webhook_subscription).
///
/// Gives `models::WebhookSubscription`, or fails with `UpdateWebhookSubscriptionError`.
pub type UpdateWebhookSubscription = runtime::Request<
    operation::UpdateWebhookSubscription,
>;

impl UpdateWebhookSubscription {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        uuid: String,
        body: models::UpdateWebhookSubscription,
    ) -> Self {
        let mut call = runtime::Call::new(core, &UPDATE_WEBHOOK_SUBSCRIPTION);
        call.set(0, &uuid);
        call.check_body(
            &models::update_webhook_subscription::UPDATE_WEBHOOK_SUBSCRIPTION_CHECK,
        );
        call.json(&body);
        Self::from_call(call)
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(1, &x_plannr_account_uuid);
        self
    }
}

runtime::endpoint! {
    operation::UpdateWebhookSubscription = UPDATE_WEBHOOK_SUBSCRIPTION {
        output: runtime::Json<models::WebhookSubscription>,
        error: UpdateWebhookSubscriptionError
    }
}

impl runtime::Uploads for operation::UpdateWebhookSubscription {}

/// What `PUT /api/v2/webhook-subscriptions/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateWebhookSubscriptionError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    UpdateWebhookSubscriptionError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UpdateWebhookSubscriptionError {}
