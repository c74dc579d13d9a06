// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `addons`.
//!
//! Add-ons and subscriptions to them.

use std::collections::BTreeMap;
use crate::{models, operations, runtime};

pub mod list_addon_subscriptions;

mod operation {
    pub enum ListAddons {}
    pub enum ListAddonSubscriptions {}
    pub enum GetAddonSubscription {}
    pub enum InviteToBeIqProfiler {}
    pub enum SubscribeToAddon {}
}

static LIST_ADDONS: runtime::Operation = runtime::Operation {
    id: "listAddons",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v1/addon")],
    parameters: &[
        runtime::Parameter {
            name: "query",
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
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    answers: runtime::Documented {
        success: &["2XX"],
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

/// A [request](crate::Request) of [`Client::list_addons`](crate::Client::list_addons).
///
/// Gives `Raw`, or fails with `ListAddonsError`.
pub type ListAddons = runtime::Request<operation::ListAddons>;

impl ListAddons {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &LIST_ADDONS);
        Self::from_call(call)
    }

    /// Query parameter `query`.
    ///
    /// Any query, by name: `per_page`, `sort`, `include`, `filter[…]`. No page was read that lists them.
    #[inline]
    pub fn query(
        mut self,
        query: impl IntoIterator<Item = (impl Into<String>, String)>,
    ) -> Self {
        let query: BTreeMap<String, String> = query
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect();
        self.call.set(0, &query);
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
        self.call.set(1, &x_plannr_account_uuid);
        self
    }
}

runtime::endpoint! {
    operation::ListAddons = LIST_ADDONS {
        output: runtime::Untyped,
        error: ListAddonsError
    }
}

/// What `GET /api/v1/addon` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListAddonsError {
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
    ListAddonsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListAddonsError {}

static LIST_ADDON_SUBSCRIPTIONS: runtime::Operation = runtime::Operation {
    id: "listAddonSubscriptions",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v1/addon-subscriptions")],
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
            name: "filter[addon_id]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "per_page",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
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
            name: "page",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[
        (
            2,
            &runtime::Check::Number(runtime::NumberCheck {
                maximum: Some(500.0),
                ..runtime::NumberCheck::ANY
            }),
        ),
        (3, &operations::list_addon_subscriptions::SORT_CHECK),
        (
            4,
            &runtime::Check::Number(runtime::NumberCheck {
                minimum: Some(1.0),
                ..runtime::NumberCheck::ANY
            }),
        ),
    ],
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

/// A [request](crate::Request) of [`Client::list_addon_subscriptions`](crate::Client::list_addon_subscriptions).
///
/// Gives `operations::list_addon_subscriptions::OkBody`, or fails with `ListAddonSubscriptionsError`.
pub type ListAddonSubscriptions = runtime::Request<operation::ListAddonSubscriptions>;

impl ListAddonSubscriptions {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &LIST_ADDON_SUBSCRIPTIONS);
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

    /// Query parameter `filter[addon_id]`.
    ///
    /// Only those of these add-ons.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_addon_id(
        mut self,
        filter_addon_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_addon_id: Vec<String> = filter_addon_id
            .into_iter()
            .map(Into::into)
            .collect();
        self.call.set(1, &filter_addon_id);
        self
    }

    /// Query parameter `per_page`.
    ///
    /// How many are on a page.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Default: `15`.
    /// - At most 500.
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.call.set(2, &per_page);
        self
    }

    /// Query parameter `sort`.
    ///
    /// What the list is sorted by; a minus in front turns the order round.
    ///
    /// - Default: `"created_at"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/basics/query-parameters>: a minus sign in front of the name turns the order round.
    #[inline]
    pub fn sort(
        mut self,
        sort: impl Into<operations::list_addon_subscriptions::Sort>,
    ) -> Self {
        let sort: operations::list_addon_subscriptions::Sort = sort.into();
        self.call.set(3, &sort);
        self
    }

    /// Query parameter `page`.
    ///
    /// Which page, counted from 1.
    ///
    /// - Inferred: the page on query parameters speaks of pages, but not of the parameter; `page` is what the addresses in `links` have in the framework of the server.
    /// - At least 1.
    #[inline]
    pub fn page(mut self, page: u64) -> Self {
        self.call.set(4, &page);
        self
    }
}

runtime::endpoint! {
    operation::ListAddonSubscriptions = LIST_ADDON_SUBSCRIPTIONS {
        output: runtime::Json<operations::list_addon_subscriptions::OkBody>,
        error: ListAddonSubscriptionsError
    }
}

impl runtime::Paged for operation::ListAddonSubscriptions {
    type Item = models::AddonSubscription;
    const PAGING: &'static runtime::Paging = &runtime::Paging {
        ..runtime::Paging::new(runtime::Next::Partial(&["links", "next"]), &["data"])
    };
    #[inline]
    fn items(
        page: operations::list_addon_subscriptions::OkBody,
    ) -> Vec<models::AddonSubscription> {
        page.data.unwrap_or_default()
    }
}

/// What `GET /api/v1/addon-subscriptions` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListAddonSubscriptionsError {
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
    ListAddonSubscriptionsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListAddonSubscriptionsError {}

static GET_ADDON_SUBSCRIPTION: runtime::Operation = runtime::Operation {
    id: "getAddonSubscription",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/addon-subscriptions/"),
        runtime::Segment::Parameter(0),
    ],
    parameters: &[
        runtime::Parameter {
            name: "addonSubscription_uuid",
            location: runtime::Location::Path,
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

/// A [request](crate::Request) of [`Client::get_addon_subscription`](crate::Client::get_addon_subscription).
///
/// Gives `models::AddonSubscription`, or fails with `GetAddonSubscriptionError`.
pub type GetAddonSubscription = runtime::Request<operation::GetAddonSubscription>;

impl GetAddonSubscription {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, addon_subscription_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &GET_ADDON_SUBSCRIPTION);
        call.set(0, &addon_subscription_uuid);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::GetAddonSubscription = GET_ADDON_SUBSCRIPTION {
        output: runtime::Json<models::AddonSubscription>,
        error: GetAddonSubscriptionError
    }
}

/// What `GET /api/v1/addon-subscriptions/{addonSubscription_uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetAddonSubscriptionError {
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
    GetAddonSubscriptionError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for GetAddonSubscriptionError {}

static INVITE_TO_BE_IQ_PROFILER: runtime::Operation = runtime::Operation {
    id: "inviteToBeIqProfiler",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/addons/be-iq/profiler/invite")],
    parameters: &[],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    answers: runtime::Documented {
        success: &["2XX"],
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

/// A [request](crate::Request) of [`Client::invite_to_be_iq_profiler`](crate::Client::invite_to_be_iq_profiler).
///
/// Gives `Raw`, or fails with `InviteToBeIqProfilerError`.
pub type InviteToBeIqProfiler = runtime::Request<operation::InviteToBeIqProfiler>;

impl InviteToBeIqProfiler {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, body: models::InviteToBeIqProfiler) -> Self {
        let mut call = runtime::Call::new(core, &INVITE_TO_BE_IQ_PROFILER);
        call.check_body(
            &models::invite_to_be_iq_profiler::INVITE_TO_BE_IQ_PROFILER_CHECK,
        );
        call.json(&body);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::InviteToBeIqProfiler = INVITE_TO_BE_IQ_PROFILER {
        output: runtime::Untyped,
        error: InviteToBeIqProfilerError
    }
}

impl runtime::Uploads for operation::InviteToBeIqProfiler {}

/// What `POST /api/v1/addons/be-iq/profiler/invite` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InviteToBeIqProfilerError {
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
    InviteToBeIqProfilerError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for InviteToBeIqProfilerError {}

static SUBSCRIBE_TO_ADDON: runtime::Operation = runtime::Operation {
    id: "subscribeToAddon",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/subscribe")],
    parameters: &[],
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

/// A [request](crate::Request) of [`Client::subscribe_to_addon`](crate::Client::subscribe_to_addon).
///
/// Gives `models::AddonSubscription`, or fails with `SubscribeToAddonError`.
pub type SubscribeToAddon = runtime::Request<operation::SubscribeToAddon>;

impl SubscribeToAddon {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, body: models::SubscribeToAddon) -> Self {
        let mut call = runtime::Call::new(core, &SUBSCRIBE_TO_ADDON);
        call.json(&body);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::SubscribeToAddon = SUBSCRIBE_TO_ADDON {
        output: runtime::Json<models::AddonSubscription>,
        error: SubscribeToAddonError
    }
}

impl runtime::Uploads for operation::SubscribeToAddon {}

/// What `POST /api/v1/subscribe` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SubscribeToAddonError {
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
    SubscribeToAddonError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for SubscribeToAddonError {}
