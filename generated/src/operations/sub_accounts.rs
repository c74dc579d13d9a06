// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `sub-accounts`.
//!
//! Sub accounts of plans and their holdings.

use crate::{models, operations, runtime};

pub mod list_holdings;
pub mod list_sub_accounts;
pub mod create_sub_account;

mod operation {
    pub enum ListHoldings {}
    pub enum ListSubAccounts {}
    pub enum CreateSubAccount {}
    pub enum CreateContribution {}
    pub enum CreateHolding {}
    pub enum GetHolding {}
    pub enum UpdateHolding {}
    pub enum SyncHoldings {}
    pub enum GetSubAccount {}
    pub enum UpdateSubAccount {}
    pub enum DeleteSubAccount {}
}

static LIST_HOLDINGS: runtime::Operation = runtime::Operation {
    id: "listHoldings",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/holdings/"),
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
            name: "include",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
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
            name: "filter[is_active]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[portfolio_uuid]",
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
        (2, &runtime::Check::Items(&operations::list_holdings::INCLUDE_ITEM_CHECK)),
        (6, &operations::list_holdings::SORT_CHECK),
        (
            7,
            &runtime::Check::Number(runtime::NumberCheck {
                maximum: Some(500.0),
                ..runtime::NumberCheck::ANY
            }),
        ),
        (
            8,
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

/// A [request](crate::Request) of [`Client::list_holdings`](crate::Client::list_holdings).
///
/// Gives `operations::list_holdings::OkBody`, or fails with `ListHoldingsError`.
pub type ListHoldings = runtime::Request<operation::ListHoldings>;

impl ListHoldings {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        plan_uuid: String,
        sub_account: String,
    ) -> Self {
        let mut call = runtime::Call::new(core, &LIST_HOLDINGS);
        call.set(0, &plan_uuid);
        call.set(1, &sub_account);
        Self::from_call(call)
    }

    /// Query parameter `include`.
    ///
    /// What is read along.
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = operations::list_holdings::IncludeItem>,
    ) -> Self {
        let include: Vec<operations::list_holdings::IncludeItem> = include
            .into_iter()
            .collect();
        self.call.set(2, &include);
        self
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
        self.call.set(3, &filter_uuid);
        self
    }

    /// Query parameter `filter[is_active]`.
    ///
    /// Only those that are active, or are not.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Default: `true`.
    #[inline]
    pub fn filter_is_active(mut self, filter_is_active: bool) -> Self {
        self.call.set(4, &filter_is_active);
        self
    }

    /// Query parameter `filter[portfolio_uuid]`.
    ///
    /// Only those of this portfolio.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_portfolio_uuid(
        mut self,
        filter_portfolio_uuid: impl Into<String>,
    ) -> Self {
        let filter_portfolio_uuid: String = filter_portfolio_uuid.into();
        self.call.set(5, &filter_portfolio_uuid);
        self
    }

    /// Query parameter `sort`.
    ///
    /// What the list is sorted by; a minus in front turns the order round.
    ///
    /// - From another page, <https://api-how-to.plannrcrm.com/basics/query-parameters>: a minus sign in front of the name turns the order round.
    /// - Default: `"-created_at"`.
    #[inline]
    pub fn sort(mut self, sort: impl Into<operations::list_holdings::Sort>) -> Self {
        let sort: operations::list_holdings::Sort = sort.into();
        self.call.set(6, &sort);
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
        self.call.set(7, &per_page);
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
        self.call.set(8, &page);
        self
    }
}

runtime::endpoint! {
    operation::ListHoldings = LIST_HOLDINGS {
        output: runtime::Json<operations::list_holdings::OkBody>,
        error: ListHoldingsError
    }
}

impl runtime::Paged for operation::ListHoldings {
    type Item = models::Holding;
    const PAGING: &'static runtime::Paging = &runtime::Paging {
        ..runtime::Paging::new(runtime::Next::Partial(&["links", "next"]), &["data"])
    };
    #[inline]
    fn items(page: operations::list_holdings::OkBody) -> Vec<models::Holding> {
        page.data.unwrap_or_default()
    }
}

/// What `GET /api/v1/plans/{plan_uuid}/holdings/{subAccount}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListHoldingsError {
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
    ListHoldingsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListHoldingsError {}

static LIST_SUB_ACCOUNTS: runtime::Operation = runtime::Operation {
    id: "listSubAccounts",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/sub-accounts"),
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
            name: "include",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
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
        (1, &runtime::Check::Items(&operations::list_sub_accounts::INCLUDE_ITEM_CHECK)),
        (3, &operations::list_sub_accounts::SORT_CHECK),
        (
            4,
            &runtime::Check::Number(runtime::NumberCheck {
                maximum: Some(500.0),
                ..runtime::NumberCheck::ANY
            }),
        ),
        (
            5,
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

/// A [request](crate::Request) of [`Client::list_sub_accounts`](crate::Client::list_sub_accounts).
///
/// Gives `operations::list_sub_accounts::OkBody`, or fails with `ListSubAccountsError`.
pub type ListSubAccounts = runtime::Request<operation::ListSubAccounts>;

impl ListSubAccounts {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, plan_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &LIST_SUB_ACCOUNTS);
        call.set(0, &plan_uuid);
        Self::from_call(call)
    }

    /// Query parameter `include`.
    ///
    /// What is read along.
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = operations::list_sub_accounts::IncludeItem>,
    ) -> Self {
        let include: Vec<operations::list_sub_accounts::IncludeItem> = include
            .into_iter()
            .collect();
        self.call.set(1, &include);
        self
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

    /// Query parameter `sort`.
    ///
    /// What the list is sorted by; a minus in front turns the order round.
    ///
    /// - From another page, <https://api-how-to.plannrcrm.com/basics/query-parameters>: a minus sign in front of the name turns the order round.
    /// - Default: `"name"`.
    #[inline]
    pub fn sort(mut self, sort: impl Into<operations::list_sub_accounts::Sort>) -> Self {
        let sort: operations::list_sub_accounts::Sort = sort.into();
        self.call.set(3, &sort);
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
        self.call.set(4, &per_page);
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
        self.call.set(5, &page);
        self
    }
}

runtime::endpoint! {
    operation::ListSubAccounts = LIST_SUB_ACCOUNTS {
        output: runtime::Json<operations::list_sub_accounts::OkBody>,
        error: ListSubAccountsError
    }
}

impl runtime::Paged for operation::ListSubAccounts {
    type Item = models::SubAccount;
    const PAGING: &'static runtime::Paging = &runtime::Paging {
        ..runtime::Paging::new(runtime::Next::Partial(&["links", "next"]), &["data"])
    };
    #[inline]
    fn items(page: operations::list_sub_accounts::OkBody) -> Vec<models::SubAccount> {
        page.data.unwrap_or_default()
    }
}

/// What `GET /api/v1/plans/{plan_uuid}/sub-accounts` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListSubAccountsError {
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
    ListSubAccountsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListSubAccountsError {}

static CREATE_SUB_ACCOUNT: runtime::Operation = runtime::Operation {
    id: "createSubAccount",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/sub-accounts"),
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

/// A [request](crate::Request) of [`Client::create_sub_account`](crate::Client::create_sub_account).
///
/// Gives `operations::create_sub_account::OkBody`, or fails with `CreateSubAccountError`.
pub type CreateSubAccount = runtime::Request<operation::CreateSubAccount>;

impl CreateSubAccount {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, plan_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_SUB_ACCOUNT);
        call.set(0, &plan_uuid);
        Self::from_call(call)
    }

    /// What is sent; nothing, unless set.
    ///
    /// What is sent.
    #[inline]
    pub fn body(mut self, body: impl Into<models::CreateSubAccount>) -> Self {
        let body: models::CreateSubAccount = body.into();
        self.call.json(&body);
        self
    }
}

runtime::endpoint! {
    operation::CreateSubAccount = CREATE_SUB_ACCOUNT {
        output: runtime::Json<operations::create_sub_account::OkBody>,
        error: CreateSubAccountError
    }
}

impl runtime::Uploads for operation::CreateSubAccount {}

/// What `POST /api/v1/plans/{plan_uuid}/sub-accounts` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateSubAccountError {
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
    CreateSubAccountError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Conflict(runtime::Json<Box<models::Conflict>>) = "409",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateSubAccountError {}

static CREATE_CONTRIBUTION: runtime::Operation = runtime::Operation {
    id: "createContribution",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/sub-accounts/"),
        runtime::Segment::Parameter(1),
        runtime::Segment::Literal("/contributions"),
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

/// A [request](crate::Request) of [`Client::create_contribution`](crate::Client::create_contribution).
///
/// Gives `Raw`, or fails with `CreateContributionError`.
pub type CreateContribution = runtime::Request<operation::CreateContribution>;

impl CreateContribution {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        plan_uuid: String,
        sub_account_uuid: String,
    ) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_CONTRIBUTION);
        call.set(0, &plan_uuid);
        call.set(1, &sub_account_uuid);
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
    operation::CreateContribution = CREATE_CONTRIBUTION {
        output: runtime::Untyped,
        error: CreateContributionError
    }
}

impl runtime::Uploads for operation::CreateContribution {}

/// What `POST /api/v1/plans/{plan_uuid}/sub-accounts/{subAccount_uuid}/contributions` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateContributionError {
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
    CreateContributionError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateContributionError {}

static CREATE_HOLDING: runtime::Operation = runtime::Operation {
    id: "createHolding",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/sub-accounts/"),
        runtime::Segment::Parameter(1),
        runtime::Segment::Literal("/holdings"),
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

/// A [request](crate::Request) of [`Client::create_holding`](crate::Client::create_holding).
///
/// Gives `Raw`, or fails with `CreateHoldingError`.
pub type CreateHolding = runtime::Request<operation::CreateHolding>;

impl CreateHolding {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        plan_uuid: String,
        sub_account_uuid: String,
        body: models::CreateHolding,
    ) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_HOLDING);
        call.set(0, &plan_uuid);
        call.set(1, &sub_account_uuid);
        call.json(&body);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::CreateHolding = CREATE_HOLDING {
        output: runtime::Untyped,
        error: CreateHoldingError
    }
}

impl runtime::Uploads for operation::CreateHolding {}

/// What `POST /api/v1/plans/{plan_uuid}/sub-accounts/{subAccount_uuid}/holdings` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateHoldingError {
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
    CreateHoldingError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateHoldingError {}

static GET_HOLDING: runtime::Operation = runtime::Operation {
    id: "getHolding",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/sub-accounts/"),
        runtime::Segment::Parameter(1),
        runtime::Segment::Literal("/holdings/"),
        runtime::Segment::Parameter(2),
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

/// A [request](crate::Request) of [`Client::get_holding`](crate::Client::get_holding).
///
/// Gives `models::HoldingDetails`, or fails with `GetHoldingError`.
pub type GetHolding = runtime::Request<operation::GetHolding>;

impl GetHolding {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        plan_uuid: String,
        sub_account_uuid: String,
        uuid: String,
    ) -> Self {
        let mut call = runtime::Call::new(core, &GET_HOLDING);
        call.set(0, &plan_uuid);
        call.set(1, &sub_account_uuid);
        call.set(2, &uuid);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::GetHolding = GET_HOLDING {
        output: runtime::Json<models::HoldingDetails>,
        error: GetHoldingError
    }
}

/// What `GET /api/v1/plans/{plan_uuid}/sub-accounts/{subAccount_uuid}/holdings/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetHoldingError {
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
    GetHoldingError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for GetHoldingError {}

static UPDATE_HOLDING: runtime::Operation = runtime::Operation {
    id: "updateHolding",
    method: "PUT",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/sub-accounts/"),
        runtime::Segment::Parameter(1),
        runtime::Segment::Literal("/holdings/"),
        runtime::Segment::Parameter(2),
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

/// A [request](crate::Request) of [`Client::update_holding`](crate::Client::update_holding).
///
/// Gives `Raw`, or fails with `UpdateHoldingError`.
pub type UpdateHolding = runtime::Request<operation::UpdateHolding>;

impl UpdateHolding {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        plan_uuid: String,
        sub_account_uuid: String,
        uuid: String,
    ) -> Self {
        let mut call = runtime::Call::new(core, &UPDATE_HOLDING);
        call.set(0, &plan_uuid);
        call.set(1, &sub_account_uuid);
        call.set(2, &uuid);
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
        self.call.set(3, &x_plannr_account_uuid);
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
    operation::UpdateHolding = UPDATE_HOLDING {
        output: runtime::Untyped,
        error: UpdateHoldingError
    }
}

impl runtime::Uploads for operation::UpdateHolding {}

/// What `PUT /api/v1/plans/{plan_uuid}/sub-accounts/{subAccount_uuid}/holdings/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateHoldingError {
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
    UpdateHoldingError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UpdateHoldingError {}

static SYNC_HOLDINGS: runtime::Operation = runtime::Operation {
    id: "syncHoldings",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/sub-accounts/"),
        runtime::Segment::Parameter(1),
        runtime::Segment::Literal("/sync-holdings"),
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

/// A [request](crate::Request) of [`Client::sync_holdings`](crate::Client::sync_holdings).
///
/// Gives `Raw`, or fails with `SyncHoldingsError`.
pub type SyncHoldings = runtime::Request<operation::SyncHoldings>;

impl SyncHoldings {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        plan_uuid: String,
        sub_account_uuid: String,
        body: models::SyncHoldings,
    ) -> Self {
        let mut call = runtime::Call::new(core, &SYNC_HOLDINGS);
        call.set(0, &plan_uuid);
        call.set(1, &sub_account_uuid);
        call.check_body(&models::sync_holdings::SYNC_HOLDINGS_CHECK);
        call.json(&body);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::SyncHoldings = SYNC_HOLDINGS {
        output: runtime::Untyped,
        error: SyncHoldingsError
    }
}

impl runtime::Uploads for operation::SyncHoldings {}

/// What `POST /api/v1/plans/{plan_uuid}/sub-accounts/{subAccount_uuid}/sync-holdings` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SyncHoldingsError {
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
    SyncHoldingsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for SyncHoldingsError {}

static GET_SUB_ACCOUNT: runtime::Operation = runtime::Operation {
    id: "getSubAccount",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/sub-accounts/"),
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

/// A [request](crate::Request) of [`Client::get_sub_account`](crate::Client::get_sub_account).
///
/// Gives `models::SubAccount`, or fails with `GetSubAccountError`.
pub type GetSubAccount = runtime::Request<operation::GetSubAccount>;

impl GetSubAccount {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, plan_uuid: String, uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &GET_SUB_ACCOUNT);
        call.set(0, &plan_uuid);
        call.set(1, &uuid);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::GetSubAccount = GET_SUB_ACCOUNT {
        output: runtime::Json<models::SubAccount>,
        error: GetSubAccountError
    }
}

/// What `GET /api/v1/plans/{plan_uuid}/sub-accounts/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetSubAccountError {
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
    GetSubAccountError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for GetSubAccountError {}

static UPDATE_SUB_ACCOUNT: runtime::Operation = runtime::Operation {
    id: "updateSubAccount",
    method: "PUT",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/sub-accounts/"),
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

/// A [request](crate::Request) of [`Client::update_sub_account`](crate::Client::update_sub_account).
///
/// Gives `Raw`, or fails with `UpdateSubAccountError`.
pub type UpdateSubAccount = runtime::Request<operation::UpdateSubAccount>;

impl UpdateSubAccount {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, plan_uuid: String, uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &UPDATE_SUB_ACCOUNT);
        call.set(0, &plan_uuid);
        call.set(1, &uuid);
        Self::from_call(call)
    }

    /// What is sent; nothing, unless set.
    ///
    /// What is sent.
    #[inline]
    pub fn body(mut self, body: impl Into<models::UpdateSubAccount>) -> Self {
        let body: models::UpdateSubAccount = body.into();
        self.call.check_body(&models::update_sub_account::UPDATE_SUB_ACCOUNT_CHECK);
        self.call.json(&body);
        self
    }
}

runtime::endpoint! {
    operation::UpdateSubAccount = UPDATE_SUB_ACCOUNT {
        output: runtime::Untyped,
        error: UpdateSubAccountError
    }
}

impl runtime::Uploads for operation::UpdateSubAccount {}

/// What `PUT /api/v1/plans/{plan_uuid}/sub-accounts/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateSubAccountError {
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
    UpdateSubAccountError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Conflict(runtime::Json<Box<models::Conflict>>) = "409",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UpdateSubAccountError {}

static DELETE_SUB_ACCOUNT: runtime::Operation = runtime::Operation {
    id: "deleteSubAccount",
    method: "DELETE",
    path: &[
        runtime::Segment::Literal("/api/v1/plans/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/sub-accounts/"),
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

/// A [request](crate::Request) of [`Client::delete_sub_account`](crate::Client::delete_sub_account).
///
/// Gives `operations::create_sub_account::OkBody`, or fails with `DeleteSubAccountError`.
pub type DeleteSubAccount = runtime::Request<operation::DeleteSubAccount>;

impl DeleteSubAccount {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, plan_uuid: String, uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &DELETE_SUB_ACCOUNT);
        call.set(0, &plan_uuid);
        call.set(1, &uuid);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::DeleteSubAccount = DELETE_SUB_ACCOUNT {
        output: runtime::Json<operations::create_sub_account::OkBody>,
        error: DeleteSubAccountError
    }
}

/// What `DELETE /api/v1/plans/{plan_uuid}/sub-accounts/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteSubAccountError {
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
    DeleteSubAccountError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Conflict(runtime::Json<Box<models::Conflict>>) = "409",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for DeleteSubAccountError {}
