// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `new-business`.
//!
//! New business written for plans and clients.

use std::collections::BTreeMap;
use crate::{models, runtime};

mod operation {
    pub enum CreateNewBusinessEvent {}
    pub enum ListClientNewBusinessEvents {}
    pub enum UpdateNewBusinessEvent {}
    pub enum ListPlanNewBusinessEvents {}
}

static CREATE_NEW_BUSINESS_EVENT: runtime::Operation = runtime::Operation {
    id: "createNewBusinessEvent",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/new-business-event")],
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

/// A [request](crate::Request) of [`Client::create_new_business_event`](crate::Client::create_new_business_event).
///
/// Gives `models::NewBusinessEvent`, or fails with `CreateNewBusinessEventError`.
pub type CreateNewBusinessEvent = runtime::Request<operation::CreateNewBusinessEvent>;

impl CreateNewBusinessEvent {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        body: models::CreateNewBusinessEvent,
    ) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_NEW_BUSINESS_EVENT);
        call.check_body(
            &models::create_new_business_event::CREATE_NEW_BUSINESS_EVENT_CHECK,
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
    operation::CreateNewBusinessEvent = CREATE_NEW_BUSINESS_EVENT {
        output: runtime::Json<models::NewBusinessEvent>,
        error: CreateNewBusinessEventError
    }
}

impl runtime::Uploads for operation::CreateNewBusinessEvent {}

/// What `POST /api/v1/new-business-event` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateNewBusinessEventError {
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
    CreateNewBusinessEventError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateNewBusinessEventError {}

static LIST_CLIENT_NEW_BUSINESS_EVENTS: runtime::Operation = runtime::Operation {
    id: "listClientNewBusinessEvents",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/client/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/new-business-events"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "client_uuid",
            location: runtime::Location::Path,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
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

/// A [request](crate::Request) of [`Client::list_client_new_business_events`](crate::Client::list_client_new_business_events).
///
/// Gives `Raw`, or fails with `ListClientNewBusinessEventsError`.
pub type ListClientNewBusinessEvents = runtime::Request<
    operation::ListClientNewBusinessEvents,
>;

impl ListClientNewBusinessEvents {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, client_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &LIST_CLIENT_NEW_BUSINESS_EVENTS);
        call.set(0, &client_uuid);
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
        self.call.set(1, &query);
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
        self.call.set(2, &x_plannr_account_uuid);
        self
    }
}

runtime::endpoint! {
    operation::ListClientNewBusinessEvents = LIST_CLIENT_NEW_BUSINESS_EVENTS {
        output: runtime::Untyped,
        error: ListClientNewBusinessEventsError
    }
}

/// What `GET /api/v1/client/{client_uuid}/new-business-events` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListClientNewBusinessEventsError {
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
    ListClientNewBusinessEventsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListClientNewBusinessEventsError {}

static UPDATE_NEW_BUSINESS_EVENT: runtime::Operation = runtime::Operation {
    id: "updateNewBusinessEvent",
    method: "PUT",
    path: &[
        runtime::Segment::Literal("/api/v1/new-business-event/"),
        runtime::Segment::Parameter(0),
    ],
    parameters: &[
        runtime::Parameter {
            name: "newBusinessEvent_uuid",
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

/// A [request](crate::Request) of [`Client::update_new_business_event`](crate::Client::update_new_business_event).
///
/// Gives `Raw`, or fails with `UpdateNewBusinessEventError`.
pub type UpdateNewBusinessEvent = runtime::Request<operation::UpdateNewBusinessEvent>;

impl UpdateNewBusinessEvent {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, new_business_event_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &UPDATE_NEW_BUSINESS_EVENT);
        call.set(0, &new_business_event_uuid);
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

    /// What is sent; nothing, unless set.
    ///
    /// What is sent; no page was read that describes it.
    ///
    /// Anything.
    #[inline]
    pub fn body(mut self, body: impl Into<runtime::Raw>) -> Self {
        let body: runtime::Raw = body.into();
        self.call.json(&body);
        self
    }
}

runtime::endpoint! {
    operation::UpdateNewBusinessEvent = UPDATE_NEW_BUSINESS_EVENT {
        output: runtime::Untyped,
        error: UpdateNewBusinessEventError
    }
}

impl runtime::Uploads for operation::UpdateNewBusinessEvent {}

/// What `PUT /api/v1/new-business-event/{newBusinessEvent_uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateNewBusinessEventError {
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
    UpdateNewBusinessEventError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UpdateNewBusinessEventError {}

static LIST_PLAN_NEW_BUSINESS_EVENTS: runtime::Operation = runtime::Operation {
    id: "listPlanNewBusinessEvents",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/new-business-events"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "plan_uuid",
            location: runtime::Location::Path,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
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

/// A [request](crate::Request) of [`Client::list_plan_new_business_events`](crate::Client::list_plan_new_business_events).
///
/// Gives `Raw`, or fails with `ListPlanNewBusinessEventsError`.
pub type ListPlanNewBusinessEvents = runtime::Request<
    operation::ListPlanNewBusinessEvents,
>;

impl ListPlanNewBusinessEvents {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, plan_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &LIST_PLAN_NEW_BUSINESS_EVENTS);
        call.set(0, &plan_uuid);
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
        self.call.set(1, &query);
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
        self.call.set(2, &x_plannr_account_uuid);
        self
    }
}

runtime::endpoint! {
    operation::ListPlanNewBusinessEvents = LIST_PLAN_NEW_BUSINESS_EVENTS {
        output: runtime::Untyped,
        error: ListPlanNewBusinessEventsError
    }
}

/// What `GET /api/v1/plans/{plan_uuid}/new-business-events` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListPlanNewBusinessEventsError {
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
    ListPlanNewBusinessEventsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListPlanNewBusinessEventsError {}
