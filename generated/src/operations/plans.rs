// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `plans`.
//!
//! Plans that clients hold, from cash accounts to pensions.

use std::collections::BTreeMap;
use crate::{models, operations, runtime};

pub mod list_claims;
pub mod list_provider_feed_logs;

mod operation {
    pub enum CreatePlan {}
    pub enum ListClaims {}
    pub enum CreateClaim {}
    pub enum GetClaim {}
    pub enum UpdateClaim {}
    pub enum CreateCover {}
    pub enum UpdateCover {}
    pub enum CreateGroupSchemeMember {}
    pub enum ListProviderFeedLogs {}
    pub enum ListSubGroupSchemes {}
    pub enum CreateSubGroupScheme {}
    pub enum CreateTransactionSchedule {}
    pub enum GetTransactionScheduleSummary {}
    pub enum GetPlan {}
    pub enum DeletePlan {}
    pub enum GetNetWorth {}
    pub enum UpdateLinkedPolicyNumber {}
}

static CREATE_PLAN: runtime::Operation = runtime::Operation {
    id: "createPlan",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/plans")],
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

/// A [request](crate::Request) of [`Client::create_plan`](crate::Client::create_plan).
///
/// Gives `models::Plan`, or fails with `CreatePlanError`.
pub type CreatePlan = runtime::Request<operation::CreatePlan>;

impl CreatePlan {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, body: models::CreatePlan) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_PLAN);
        call.check_body(&models::create_plan::CREATE_PLAN_CHECK);
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
    operation::CreatePlan = CREATE_PLAN {
        output: runtime::Json<models::Plan>,
        error: CreatePlanError
    }
}

impl runtime::Uploads for operation::CreatePlan {}

/// What `POST /api/v1/plans` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreatePlanError {
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
    CreatePlanError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreatePlanError {}

static LIST_CLAIMS: runtime::Operation = runtime::Operation {
    id: "listClaims",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/claim"),
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
            name: "filter[uuid]",
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
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
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
        (3, &operations::list_claims::SORT_CHECK),
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

/// A [request](crate::Request) of [`Client::list_claims`](crate::Client::list_claims).
///
/// Gives `operations::list_claims::OkBody`, or fails with `ListClaimsError`.
pub type ListClaims = runtime::Request<operation::ListClaims>;

impl ListClaims {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, plan_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &LIST_CLAIMS);
        call.set(0, &plan_uuid);
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
        self.call.set(1, &filter_uuid);
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
    /// - From another page, <https://api-how-to.plannrcrm.com/basics/query-parameters>: a minus sign in front of the name turns the order round.
    /// - Default: `"-created_at"`.
    #[inline]
    pub fn sort(mut self, sort: impl Into<operations::list_claims::Sort>) -> Self {
        let sort: operations::list_claims::Sort = sort.into();
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
        self.call.set(5, &x_plannr_account_uuid);
        self
    }
}

runtime::endpoint! {
    operation::ListClaims = LIST_CLAIMS {
        output: runtime::Json<operations::list_claims::OkBody>,
        error: ListClaimsError
    }
}

impl runtime::Paged for operation::ListClaims {
    type Item = models::Claim;
    const PAGING: &'static runtime::Paging = &runtime::Paging {
        ..runtime::Paging::new(runtime::Next::Partial(&["links", "next"]), &["data"])
    };
    #[inline]
    fn items(page: operations::list_claims::OkBody) -> Vec<models::Claim> {
        page.data.unwrap_or_default()
    }
}

/// What `GET /api/v1/plans/{plan_uuid}/claim` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListClaimsError {
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
    ListClaimsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListClaimsError {}

static CREATE_CLAIM: runtime::Operation = runtime::Operation {
    id: "createClaim",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/claim"),
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

/// A [request](crate::Request) of [`Client::create_claim`](crate::Client::create_claim).
///
/// Gives `Raw`, or fails with `CreateClaimError`.
pub type CreateClaim = runtime::Request<operation::CreateClaim>;

impl CreateClaim {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        plan_uuid: String,
        body: models::CreateClaim,
    ) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_CLAIM);
        call.set(0, &plan_uuid);
        call.check_body(&models::create_claim::CREATE_CLAIM_CHECK);
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
    operation::CreateClaim = CREATE_CLAIM {
        output: runtime::Untyped,
        error: CreateClaimError
    }
}

impl runtime::Uploads for operation::CreateClaim {}

/// What `POST /api/v1/plans/{plan_uuid}/claim` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateClaimError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// The plan is being deleted.
    ///
    /// Status `409`.
    Conflict(Box<models::Conflict>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    CreateClaimError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Conflict(runtime::Json<Box<models::Conflict>>) = "409",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateClaimError {}

static GET_CLAIM: runtime::Operation = runtime::Operation {
    id: "getClaim",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/claim/"),
        runtime::Segment::Parameter(1),
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

/// A [request](crate::Request) of [`Client::get_claim`](crate::Client::get_claim).
///
/// Gives `Raw`, or fails with `GetClaimError`.
pub type GetClaim = runtime::Request<operation::GetClaim>;

impl GetClaim {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, plan_uuid: String, uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &GET_CLAIM);
        call.set(0, &plan_uuid);
        call.set(1, &uuid);
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
        self.call.set(2, &x_plannr_account_uuid);
        self
    }
}

runtime::endpoint! {
    operation::GetClaim = GET_CLAIM {
        output: runtime::Untyped,
        error: GetClaimError
    }
}

/// What `GET /api/v1/plans/{plan_uuid}/claim/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetClaimError {
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
    GetClaimError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for GetClaimError {}

static UPDATE_CLAIM: runtime::Operation = runtime::Operation {
    id: "updateClaim",
    method: "PUT",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/claim/"),
        runtime::Segment::Parameter(1),
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

/// A [request](crate::Request) of [`Client::update_claim`](crate::Client::update_claim).
///
/// Gives `Raw`, or fails with `UpdateClaimError`.
pub type UpdateClaim = runtime::Request<operation::UpdateClaim>;

impl UpdateClaim {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, plan_uuid: String, uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &UPDATE_CLAIM);
        call.set(0, &plan_uuid);
        call.set(1, &uuid);
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
        self.call.set(2, &x_plannr_account_uuid);
        self
    }

    /// What is sent; nothing, unless set.
    ///
    /// What is sent.
    #[inline]
    pub fn body(mut self, body: impl Into<models::UpdateClaim>) -> Self {
        let body: models::UpdateClaim = body.into();
        self.call.check_body(&models::update_claim::UPDATE_CLAIM_CHECK);
        self.call.json(&body);
        self
    }
}

runtime::endpoint! {
    operation::UpdateClaim = UPDATE_CLAIM {
        output: runtime::Untyped,
        error: UpdateClaimError
    }
}

impl runtime::Uploads for operation::UpdateClaim {}

/// What `PUT /api/v1/plans/{plan_uuid}/claim/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateClaimError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// The plan is being deleted.
    ///
    /// Status `409`.
    Conflict(Box<models::Conflict>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    UpdateClaimError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Conflict(runtime::Json<Box<models::Conflict>>) = "409",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UpdateClaimError {}

static CREATE_COVER: runtime::Operation = runtime::Operation {
    id: "createCover",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/cover"),
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

/// A [request](crate::Request) of [`Client::create_cover`](crate::Client::create_cover).
///
/// Gives `Raw`, or fails with `CreateCoverError`.
pub type CreateCover = runtime::Request<operation::CreateCover>;

impl CreateCover {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, plan_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_COVER);
        call.set(0, &plan_uuid);
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
    operation::CreateCover = CREATE_COVER {
        output: runtime::Untyped,
        error: CreateCoverError
    }
}

impl runtime::Uploads for operation::CreateCover {}

/// What `POST /api/v1/plans/{plan_uuid}/cover` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateCoverError {
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
    CreateCoverError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateCoverError {}

static UPDATE_COVER: runtime::Operation = runtime::Operation {
    id: "updateCover",
    method: "PUT",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/cover/"),
        runtime::Segment::Parameter(1),
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

/// A [request](crate::Request) of [`Client::update_cover`](crate::Client::update_cover).
///
/// Gives `Raw`, or fails with `UpdateCoverError`.
pub type UpdateCover = runtime::Request<operation::UpdateCover>;

impl UpdateCover {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, plan_uuid: String, uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &UPDATE_COVER);
        call.set(0, &plan_uuid);
        call.set(1, &uuid);
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
        self.call.set(2, &x_plannr_account_uuid);
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
    operation::UpdateCover = UPDATE_COVER {
        output: runtime::Untyped,
        error: UpdateCoverError
    }
}

impl runtime::Uploads for operation::UpdateCover {}

/// What `PUT /api/v1/plans/{plan_uuid}/cover/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateCoverError {
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
    UpdateCoverError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UpdateCoverError {}

static CREATE_GROUP_SCHEME_MEMBER: runtime::Operation = runtime::Operation {
    id: "createGroupSchemeMember",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/group-scheme-members"),
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

/// A [request](crate::Request) of [`Client::create_group_scheme_member`](crate::Client::create_group_scheme_member).
///
/// Gives `Raw`, or fails with `CreateGroupSchemeMemberError`.
pub type CreateGroupSchemeMember = runtime::Request<operation::CreateGroupSchemeMember>;

impl CreateGroupSchemeMember {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, plan_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_GROUP_SCHEME_MEMBER);
        call.set(0, &plan_uuid);
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
    operation::CreateGroupSchemeMember = CREATE_GROUP_SCHEME_MEMBER {
        output: runtime::Untyped,
        error: CreateGroupSchemeMemberError
    }
}

impl runtime::Uploads for operation::CreateGroupSchemeMember {}

/// What `POST /api/v1/plans/{plan_uuid}/group-scheme-members` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateGroupSchemeMemberError {
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
    CreateGroupSchemeMemberError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateGroupSchemeMemberError {}

static LIST_PROVIDER_FEED_LOGS: runtime::Operation = runtime::Operation {
    id: "listProviderFeedLogs",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/provider-feed-logs"),
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
            name: "filter[sub_account_uuids]",
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
            name: "per_page",
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
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[
        (2, &operations::list_provider_feed_logs::SORT_CHECK),
        (
            3,
            &runtime::Check::Number(runtime::NumberCheck {
                maximum: Some(500.0),
                ..runtime::NumberCheck::ANY
            }),
        ),
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

/// A [request](crate::Request) of [`Client::list_provider_feed_logs`](crate::Client::list_provider_feed_logs).
///
/// Gives `models::ProviderFeedLog`, or fails with `ListProviderFeedLogsError`.
pub type ListProviderFeedLogs = runtime::Request<operation::ListProviderFeedLogs>;

impl ListProviderFeedLogs {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, plan_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &LIST_PROVIDER_FEED_LOGS);
        call.set(0, &plan_uuid);
        Self::from_call(call)
    }

    /// Query parameter `filter[sub_account_uuids]`.
    ///
    /// Only those of these sub accounts.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_sub_account_uuids(
        mut self,
        filter_sub_account_uuids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_sub_account_uuids: Vec<String> = filter_sub_account_uuids
            .into_iter()
            .map(Into::into)
            .collect();
        self.call.set(1, &filter_sub_account_uuids);
        self
    }

    /// Query parameter `sort`.
    ///
    /// What the list is sorted by; a minus in front turns the order round.
    ///
    /// - From another page, <https://api-how-to.plannrcrm.com/basics/query-parameters>: a minus sign in front of the name turns the order round.
    /// - Default: `"-created_at"`.
    #[inline]
    pub fn sort(
        mut self,
        sort: impl Into<operations::list_provider_feed_logs::Sort>,
    ) -> Self {
        let sort: operations::list_provider_feed_logs::Sort = sort.into();
        self.call.set(2, &sort);
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
        self.call.set(3, &per_page);
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
        self.call.set(5, &x_plannr_account_uuid);
        self
    }
}

runtime::endpoint! {
    operation::ListProviderFeedLogs = LIST_PROVIDER_FEED_LOGS {
        output: runtime::Json<models::ProviderFeedLog>,
        error: ListProviderFeedLogsError
    }
}

/// What `GET /api/v1/plans/{plan_uuid}/provider-feed-logs` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListProviderFeedLogsError {
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
    ListProviderFeedLogsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListProviderFeedLogsError {}

static LIST_SUB_GROUP_SCHEMES: runtime::Operation = runtime::Operation {
    id: "listSubGroupSchemes",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/sub-group-schemes"),
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

/// A [request](crate::Request) of [`Client::list_sub_group_schemes`](crate::Client::list_sub_group_schemes).
///
/// Gives `Raw`, or fails with `ListSubGroupSchemesError`.
pub type ListSubGroupSchemes = runtime::Request<operation::ListSubGroupSchemes>;

impl ListSubGroupSchemes {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, plan_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &LIST_SUB_GROUP_SCHEMES);
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
    operation::ListSubGroupSchemes = LIST_SUB_GROUP_SCHEMES {
        output: runtime::Untyped,
        error: ListSubGroupSchemesError
    }
}

/// What `GET /api/v1/plans/{plan_uuid}/sub-group-schemes` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListSubGroupSchemesError {
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
    ListSubGroupSchemesError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListSubGroupSchemesError {}

static CREATE_SUB_GROUP_SCHEME: runtime::Operation = runtime::Operation {
    id: "createSubGroupScheme",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/sub-group-schemes"),
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

/// A [request](crate::Request) of [`Client::create_sub_group_scheme`](crate::Client::create_sub_group_scheme).
///
/// Gives `Raw`, or fails with `CreateSubGroupSchemeError`.
pub type CreateSubGroupScheme = runtime::Request<operation::CreateSubGroupScheme>;

impl CreateSubGroupScheme {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, plan_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_SUB_GROUP_SCHEME);
        call.set(0, &plan_uuid);
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
    operation::CreateSubGroupScheme = CREATE_SUB_GROUP_SCHEME {
        output: runtime::Untyped,
        error: CreateSubGroupSchemeError
    }
}

impl runtime::Uploads for operation::CreateSubGroupScheme {}

/// What `POST /api/v1/plans/{plan_uuid}/sub-group-schemes` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateSubGroupSchemeError {
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
    CreateSubGroupSchemeError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateSubGroupSchemeError {}

static CREATE_TRANSACTION_SCHEDULE: runtime::Operation = runtime::Operation {
    id: "createTransactionSchedule",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/transaction-schedule"),
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

/// A [request](crate::Request) of [`Client::create_transaction_schedule`](crate::Client::create_transaction_schedule).
///
/// Gives `Raw`, or fails with `CreateTransactionScheduleError`.
pub type CreateTransactionSchedule = runtime::Request<
    operation::CreateTransactionSchedule,
>;

impl CreateTransactionSchedule {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, plan_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_TRANSACTION_SCHEDULE);
        call.set(0, &plan_uuid);
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
    operation::CreateTransactionSchedule = CREATE_TRANSACTION_SCHEDULE {
        output: runtime::Untyped,
        error: CreateTransactionScheduleError
    }
}

impl runtime::Uploads for operation::CreateTransactionSchedule {}

/// What `POST /api/v1/plans/{plan_uuid}/transaction-schedule` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTransactionScheduleError {
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
    CreateTransactionScheduleError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateTransactionScheduleError {}

static GET_TRANSACTION_SCHEDULE_SUMMARY: runtime::Operation = runtime::Operation {
    id: "getTransactionScheduleSummary",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/transaction-schedule/summary"),
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

/// A [request](crate::Request) of [`Client::get_transaction_schedule_summary`](crate::Client::get_transaction_schedule_summary).
///
/// Gives `Raw`, or fails with `GetTransactionScheduleSummaryError`.
pub type GetTransactionScheduleSummary = runtime::Request<
    operation::GetTransactionScheduleSummary,
>;

impl GetTransactionScheduleSummary {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, plan_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &GET_TRANSACTION_SCHEDULE_SUMMARY);
        call.set(0, &plan_uuid);
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
    operation::GetTransactionScheduleSummary = GET_TRANSACTION_SCHEDULE_SUMMARY {
        output: runtime::Untyped,
        error: GetTransactionScheduleSummaryError
    }
}

/// What `GET /api/v1/plans/{plan_uuid}/transaction-schedule/summary` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetTransactionScheduleSummaryError {
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
    GetTransactionScheduleSummaryError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for GetTransactionScheduleSummaryError {}

static GET_PLAN: runtime::Operation = runtime::Operation {
    id: "getPlan",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v1/plans/"), runtime::Segment::Parameter(0)],
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

/// A [request](crate::Request) of [`Client::get_plan`](crate::Client::get_plan).
///
/// Gives `Raw`, or fails with `GetPlanError`.
pub type GetPlan = runtime::Request<operation::GetPlan>;

impl GetPlan {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &GET_PLAN);
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
    operation::GetPlan = GET_PLAN {
        output: runtime::Untyped,
        error: GetPlanError
    }
}

/// What `GET /api/v1/plans/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPlanError {
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
    GetPlanError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for GetPlanError {}

static DELETE_PLAN: runtime::Operation = runtime::Operation {
    id: "deletePlan",
    method: "DELETE",
    path: &[runtime::Segment::Literal("/api/v1/plans/"), runtime::Segment::Parameter(0)],
    parameters: &[
        runtime::Parameter {
            name: "uuid",
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
        success: &["204"],
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

/// A [request](crate::Request) of [`Client::delete_plan`](crate::Client::delete_plan).
///
/// Gives `()`, or fails with `DeletePlanError`.
pub type DeletePlan = runtime::Request<operation::DeletePlan>;

impl DeletePlan {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &DELETE_PLAN);
        call.set(0, &uuid);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::DeletePlan = DELETE_PLAN {
        output: runtime::Nothing,
        error: DeletePlanError
    }
}

/// What `DELETE /api/v1/plans/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeletePlanError {
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
    DeletePlanError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for DeletePlanError {}

static GET_NET_WORTH: runtime::Operation = runtime::Operation {
    id: "getNetWorth",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v2/networth")],
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

/// A [request](crate::Request) of [`Client::get_net_worth`](crate::Client::get_net_worth).
///
/// Gives `Raw`, or fails with `GetNetWorthError`.
pub type GetNetWorth = runtime::Request<operation::GetNetWorth>;

impl GetNetWorth {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &GET_NET_WORTH);
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
    operation::GetNetWorth = GET_NET_WORTH {
        output: runtime::Untyped,
        error: GetNetWorthError
    }
}

/// What `GET /api/v2/networth` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetNetWorthError {
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
    GetNetWorthError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for GetNetWorthError {}

static UPDATE_LINKED_POLICY_NUMBER: runtime::Operation = runtime::Operation {
    id: "updateLinkedPolicyNumber",
    method: "PUT",
    path: &[
        runtime::Segment::Literal("/api/v2/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/linked-policy-numbers/"),
        runtime::Segment::Parameter(1),
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

/// A [request](crate::Request) of [`Client::update_linked_policy_number`](crate::Client::update_linked_policy_number).
///
/// Gives `Raw`, or fails with `UpdateLinkedPolicyNumberError`.
pub type UpdateLinkedPolicyNumber = runtime::Request<
    operation::UpdateLinkedPolicyNumber,
>;

impl UpdateLinkedPolicyNumber {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, plan_uuid: String, uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &UPDATE_LINKED_POLICY_NUMBER);
        call.set(0, &plan_uuid);
        call.set(1, &uuid);
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
        self.call.set(2, &x_plannr_account_uuid);
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
    operation::UpdateLinkedPolicyNumber = UPDATE_LINKED_POLICY_NUMBER {
        output: runtime::Untyped,
        error: UpdateLinkedPolicyNumberError
    }
}

impl runtime::Uploads for operation::UpdateLinkedPolicyNumber {}

/// What `PUT /api/v2/plans/{plan_uuid}/linked-policy-numbers/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateLinkedPolicyNumberError {
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
    UpdateLinkedPolicyNumberError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UpdateLinkedPolicyNumberError {}
