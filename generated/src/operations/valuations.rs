// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `valuations`.
//!
//! Valuations of sub accounts.

use crate::{models, operations, runtime};

pub mod list_valuations;

mod operation {
    pub enum ListValuationsForGraph {}
    pub enum CreateValuation {}
    pub enum ListValuations {}
    pub enum CreateValuations {}
}

static LIST_VALUATIONS_FOR_GRAPH: runtime::Operation = runtime::Operation {
    id: "listValuationsForGraph",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/reporting/valuations/"),
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
            name: "subAccount",
            location: runtime::Location::Path,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "start_date",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "end_date",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "limit",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
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

/// A [request](crate::Request) of [`Client::list_valuations_for_graph`](crate::Client::list_valuations_for_graph).
///
/// Gives `models::GraphValuation`, or fails with `ListValuationsForGraphError`.
pub type ListValuationsForGraph = runtime::Request<operation::ListValuationsForGraph>;

impl ListValuationsForGraph {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        plan_uuid: String,
        sub_account: String,
    ) -> Self {
        let mut call = runtime::Call::new(core, &LIST_VALUATIONS_FOR_GRAPH);
        call.set(0, &plan_uuid);
        call.set(1, &sub_account);
        Self::from_call(call)
    }

    /// Query parameter `start_date`.
    ///
    /// First date.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        let start_date: String = start_date.into();
        self.call.set(2, &start_date);
        self
    }

    /// Query parameter `end_date`.
    ///
    /// Last date.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        let end_date: String = end_date.into();
        self.call.set(3, &end_date);
        self
    }

    /// Query parameter `limit`.
    ///
    /// How many at most.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.call.set(4, &limit);
        self
    }

    /// What is sent; nothing, unless set.
    ///
    /// What is sent.
    #[inline]
    pub fn body(mut self, body: impl Into<models::ValuationsForGraph>) -> Self {
        let body: models::ValuationsForGraph = body.into();
        self.call.check_body(&models::valuations_for_graph::VALUATIONS_FOR_GRAPH_CHECK);
        self.call.json(&body);
        self
    }
}

runtime::endpoint! {
    operation::ListValuationsForGraph = LIST_VALUATIONS_FOR_GRAPH {
        output: runtime::Json<models::GraphValuation>,
        error: ListValuationsForGraphError
    }
}

impl runtime::Uploads for operation::ListValuationsForGraph {}

/// What `GET /api/v1/plans/{plan_uuid}/reporting/valuations/{subAccount}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListValuationsForGraphError {
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
    ListValuationsForGraphError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListValuationsForGraphError {}

static CREATE_VALUATION: runtime::Operation = runtime::Operation {
    id: "createValuation",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/sub-accounts/"),
        runtime::Segment::Parameter(1),
        runtime::Segment::Literal("/valuations"),
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
            name: "subAccount_uuid",
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

/// A [request](crate::Request) of [`Client::create_valuation`](crate::Client::create_valuation).
///
/// Gives `Raw`, or fails with `CreateValuationError`.
pub type CreateValuation = runtime::Request<operation::CreateValuation>;

impl CreateValuation {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        plan_uuid: String,
        sub_account_uuid: String,
        body: models::CreateValuation,
    ) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_VALUATION);
        call.set(0, &plan_uuid);
        call.set(1, &sub_account_uuid);
        call.json(&body);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::CreateValuation = CREATE_VALUATION {
        output: runtime::Untyped,
        error: CreateValuationError
    }
}

impl runtime::Uploads for operation::CreateValuation {}

/// What `POST /api/v1/plans/{plan_uuid}/sub-accounts/{subAccount_uuid}/valuations` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateValuationError {
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
    CreateValuationError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateValuationError {}

static LIST_VALUATIONS: runtime::Operation = runtime::Operation {
    id: "listValuations",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/valuations/"),
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
            name: "subAccount",
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
            name: "filter[valued_at_after]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[valued_at_before]",
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
    ],
    checks: &[
        (5, &operations::list_valuations::SORT_CHECK),
        (
            6,
            &runtime::Check::Number(runtime::NumberCheck {
                maximum: Some(500.0),
                ..runtime::NumberCheck::ANY
            }),
        ),
        (
            7,
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

/// A [request](crate::Request) of [`Client::list_valuations`](crate::Client::list_valuations).
///
/// Gives `operations::list_valuations::OkBody`, or fails with `ListValuationsError`.
pub type ListValuations = runtime::Request<operation::ListValuations>;

impl ListValuations {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        plan_uuid: String,
        sub_account: String,
    ) -> Self {
        let mut call = runtime::Call::new(core, &LIST_VALUATIONS);
        call.set(0, &plan_uuid);
        call.set(1, &sub_account);
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
        self.call.set(2, &filter_uuid);
        self
    }

    /// Query parameter `filter[valued_at_after]`.
    ///
    /// Only those valued after this date.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_valued_at_after(
        mut self,
        filter_valued_at_after: impl Into<String>,
    ) -> Self {
        let filter_valued_at_after: String = filter_valued_at_after.into();
        self.call.set(3, &filter_valued_at_after);
        self
    }

    /// Query parameter `filter[valued_at_before]`.
    ///
    /// Only those valued before this date.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_valued_at_before(
        mut self,
        filter_valued_at_before: impl Into<String>,
    ) -> Self {
        let filter_valued_at_before: String = filter_valued_at_before.into();
        self.call.set(4, &filter_valued_at_before);
        self
    }

    /// Query parameter `sort`.
    ///
    /// What the list is sorted by; a minus in front turns the order round.
    ///
    /// - From another page, <https://api-how-to.plannrcrm.com/basics/query-parameters>: a minus sign in front of the name turns the order round.
    /// - Default: `"valued_at"`.
    #[inline]
    pub fn sort(mut self, sort: impl Into<operations::list_valuations::Sort>) -> Self {
        let sort: operations::list_valuations::Sort = sort.into();
        self.call.set(5, &sort);
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
        self.call.set(6, &per_page);
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
        self.call.set(7, &page);
        self
    }
}

runtime::endpoint! {
    operation::ListValuations = LIST_VALUATIONS {
        output: runtime::Json<operations::list_valuations::OkBody>,
        error: ListValuationsError
    }
}

impl runtime::Paged for operation::ListValuations {
    type Item = models::Valuation;
    const PAGING: &'static runtime::Paging = &runtime::Paging {
        ..runtime::Paging::new(runtime::Next::Partial(&["links", "next"]), &["data"])
    };
    #[inline]
    fn items(page: operations::list_valuations::OkBody) -> Vec<models::Valuation> {
        page.data.unwrap_or_default()
    }
}

/// What `GET /api/v1/plans/{plan_uuid}/valuations/{subAccount}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListValuationsError {
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
    ListValuationsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListValuationsError {}

static CREATE_VALUATIONS: runtime::Operation = runtime::Operation {
    id: "createValuations",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v2/valuations/bulk")],
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

/// A [request](crate::Request) of [`Client::create_valuations`](crate::Client::create_valuations).
///
/// Gives `Raw`, or fails with `CreateValuationsError`.
pub type CreateValuations = runtime::Request<operation::CreateValuations>;

impl CreateValuations {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, body: models::CreateValuations) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_VALUATIONS);
        call.check_body(&models::create_valuations::CREATE_VALUATIONS_CHECK);
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
    operation::CreateValuations = CREATE_VALUATIONS {
        output: runtime::Untyped,
        error: CreateValuationsError
    }
}

impl runtime::Uploads for operation::CreateValuations {}

/// What `POST /api/v2/valuations/bulk` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateValuationsError {
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
    CreateValuationsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateValuationsError {}
