// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `cases`.
//!
//! Cases, their participants and statuses.

use std::collections::BTreeMap;
use crate::{models, operations, runtime};

pub mod list_cases;
pub mod list_client_cases;

mod operation {
    pub enum ListCases {}
    pub enum CreateCase {}
    pub enum UpdateCaseStatus {}
    pub enum RemoveCaseParticipants {}
    pub enum GetCase {}
    pub enum UpdateCase {}
    pub enum ListClientCases {}
}

static LIST_CASES: runtime::Operation = runtime::Operation {
    id: "listCases",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v1/cases")],
    parameters: &[
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
            name: "filter[completed]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[in_progress]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[type]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[status]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[tags]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[plan_uuid]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[account_uuids]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[circle_uuids]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[employee_account_uuids]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[completed_after]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[completed_before]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[review_at_after]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[review_at_before]",
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
        (0, &runtime::Check::Items(&operations::list_cases::INCLUDE_ITEM_CHECK)),
        (
            15,
            &runtime::Check::Number(runtime::NumberCheck {
                maximum: Some(500.0),
                ..runtime::NumberCheck::ANY
            }),
        ),
        (16, &operations::list_cases::SORT_CHECK),
        (
            17,
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

/// A [request](crate::Request) of [`Client::list_cases`](crate::Client::list_cases).
///
/// Gives `operations::list_cases::OkBody`, or fails with `ListCasesError`.
pub type ListCases = runtime::Request<operation::ListCases>;

impl ListCases {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &LIST_CASES);
        Self::from_call(call)
    }

    /// Query parameter `include`.
    ///
    /// What is read along.
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = operations::list_cases::IncludeItem>,
    ) -> Self {
        let include: Vec<operations::list_cases::IncludeItem> = include
            .into_iter()
            .collect();
        self.call.set(0, &include);
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
        self.call.set(1, &filter_uuid);
        self
    }

    /// Query parameter `filter[completed]`.
    ///
    /// Only those that are completed, or are not.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_completed(mut self, filter_completed: bool) -> Self {
        self.call.set(2, &filter_completed);
        self
    }

    /// Query parameter `filter[in_progress]`.
    ///
    /// Only those in progress, or not.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_in_progress(mut self, filter_in_progress: bool) -> Self {
        self.call.set(3, &filter_in_progress);
        self
    }

    /// Query parameter `filter[type]`.
    ///
    /// Only those of this kind.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_type(
        mut self,
        filter_type: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_type: Vec<String> = filter_type.into_iter().map(Into::into).collect();
        self.call.set(4, &filter_type);
        self
    }

    /// Query parameter `filter[status]`.
    ///
    /// Only those with this status.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_status(
        mut self,
        filter_status: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_status: Vec<String> = filter_status
            .into_iter()
            .map(Into::into)
            .collect();
        self.call.set(5, &filter_status);
        self
    }

    /// Query parameter `filter[tags]`.
    ///
    /// Only those with these tags.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_tags(
        mut self,
        filter_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_tags: Vec<String> = filter_tags.into_iter().map(Into::into).collect();
        self.call.set(6, &filter_tags);
        self
    }

    /// Query parameter `filter[plan_uuid]`.
    ///
    /// Only those of these plans.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_plan_uuid(
        mut self,
        filter_plan_uuid: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_plan_uuid: Vec<String> = filter_plan_uuid
            .into_iter()
            .map(Into::into)
            .collect();
        self.call.set(7, &filter_plan_uuid);
        self
    }

    /// Query parameter `filter[account_uuids]`.
    ///
    /// Only those of these accounts.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_account_uuids(
        mut self,
        filter_account_uuids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_account_uuids: Vec<String> = filter_account_uuids
            .into_iter()
            .map(Into::into)
            .collect();
        self.call.set(8, &filter_account_uuids);
        self
    }

    /// Query parameter `filter[circle_uuids]`.
    ///
    /// Only those of these circles.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_circle_uuids(
        mut self,
        filter_circle_uuids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_circle_uuids: Vec<String> = filter_circle_uuids
            .into_iter()
            .map(Into::into)
            .collect();
        self.call.set(9, &filter_circle_uuids);
        self
    }

    /// Query parameter `filter[employee_account_uuids]`.
    ///
    /// Only those of these employees.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_employee_account_uuids(
        mut self,
        filter_employee_account_uuids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_employee_account_uuids: Vec<String> = filter_employee_account_uuids
            .into_iter()
            .map(Into::into)
            .collect();
        self.call.set(10, &filter_employee_account_uuids);
        self
    }

    /// Query parameter `filter[completed_after]`.
    ///
    /// Only those completed after this date.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_completed_after(
        mut self,
        filter_completed_after: impl Into<String>,
    ) -> Self {
        let filter_completed_after: String = filter_completed_after.into();
        self.call.set(11, &filter_completed_after);
        self
    }

    /// Query parameter `filter[completed_before]`.
    ///
    /// Only those completed before this date.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_completed_before(
        mut self,
        filter_completed_before: impl Into<String>,
    ) -> Self {
        let filter_completed_before: String = filter_completed_before.into();
        self.call.set(12, &filter_completed_before);
        self
    }

    /// Query parameter `filter[review_at_after]`.
    ///
    /// Only those due for review after this date.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_review_at_after(
        mut self,
        filter_review_at_after: impl Into<String>,
    ) -> Self {
        let filter_review_at_after: String = filter_review_at_after.into();
        self.call.set(13, &filter_review_at_after);
        self
    }

    /// Query parameter `filter[review_at_before]`.
    ///
    /// Only those due for review before this date.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_review_at_before(
        mut self,
        filter_review_at_before: impl Into<String>,
    ) -> Self {
        let filter_review_at_before: String = filter_review_at_before.into();
        self.call.set(14, &filter_review_at_before);
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
        self.call.set(15, &per_page);
        self
    }

    /// Query parameter `sort`.
    ///
    /// What the list is sorted by; a minus in front turns the order round.
    ///
    /// - From another page, <https://api-how-to.plannrcrm.com/basics/query-parameters>: a minus sign in front of the name turns the order round.
    /// - Default: `"name"`.
    #[inline]
    pub fn sort(mut self, sort: impl Into<operations::list_cases::Sort>) -> Self {
        let sort: operations::list_cases::Sort = sort.into();
        self.call.set(16, &sort);
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
        self.call.set(17, &page);
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
        self.call.set(18, &x_plannr_account_uuid);
        self
    }
}

runtime::endpoint! {
    operation::ListCases = LIST_CASES {
        output: runtime::Json<operations::list_cases::OkBody>,
        error: ListCasesError
    }
}

impl runtime::Paged for operation::ListCases {
    type Item = BTreeMap<String, runtime::Raw>;
    const PAGING: &'static runtime::Paging = &runtime::Paging {
        ..runtime::Paging::new(runtime::Next::Partial(&["links", "next"]), &["data"])
    };
    #[inline]
    fn items(
        page: operations::list_cases::OkBody,
    ) -> Vec<BTreeMap<String, runtime::Raw>> {
        page.data.unwrap_or_default()
    }
}

/// What `GET /api/v1/cases` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListCasesError {
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
    ListCasesError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListCasesError {}

static CREATE_CASE: runtime::Operation = runtime::Operation {
    id: "createCase",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/cases")],
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

/// A [request](crate::Request) of [`Client::create_case`](crate::Client::create_case).
///
/// Gives `Raw`, or fails with `CreateCaseError`.
pub type CreateCase = runtime::Request<operation::CreateCase>;

impl CreateCase {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &CREATE_CASE);
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
    operation::CreateCase = CREATE_CASE {
        output: runtime::Untyped,
        error: CreateCaseError
    }
}

impl runtime::Uploads for operation::CreateCase {}

/// What `POST /api/v1/cases` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateCaseError {
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
    CreateCaseError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateCaseError {}

static UPDATE_CASE_STATUS: runtime::Operation = runtime::Operation {
    id: "updateCaseStatus",
    method: "PUT",
    path: &[
        runtime::Segment::Literal("/api/v1/cases-status/"),
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

/// A [request](crate::Request) of [`Client::update_case_status`](crate::Client::update_case_status).
///
/// Gives `models::CaseStatus`, or fails with `UpdateCaseStatusError`.
pub type UpdateCaseStatus = runtime::Request<operation::UpdateCaseStatus>;

impl UpdateCaseStatus {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &UPDATE_CASE_STATUS);
        call.set(0, &uuid);
        Self::from_call(call)
    }

    /// What is sent; nothing, unless set.
    ///
    /// What is sent.
    #[inline]
    pub fn body(mut self, body: impl Into<models::UpdateCaseStatus>) -> Self {
        let body: models::UpdateCaseStatus = body.into();
        self.call.json(&body);
        self
    }
}

runtime::endpoint! {
    operation::UpdateCaseStatus = UPDATE_CASE_STATUS {
        output: runtime::Json<models::CaseStatus>,
        error: UpdateCaseStatusError
    }
}

impl runtime::Uploads for operation::UpdateCaseStatus {}

/// What `PUT /api/v1/cases-status/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateCaseStatusError {
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
    UpdateCaseStatusError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UpdateCaseStatusError {}

static REMOVE_CASE_PARTICIPANTS: runtime::Operation = runtime::Operation {
    id: "removeCaseParticipants",
    method: "DELETE",
    path: &[
        runtime::Segment::Literal("/api/v1/cases/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/participants"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "case_uuid",
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

/// A [request](crate::Request) of [`Client::remove_case_participants`](crate::Client::remove_case_participants).
///
/// Gives `Raw`, or fails with `RemoveCaseParticipantsError`.
pub type RemoveCaseParticipants = runtime::Request<operation::RemoveCaseParticipants>;

impl RemoveCaseParticipants {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        case_uuid: String,
        body: models::RemoveCaseParticipants,
    ) -> Self {
        let mut call = runtime::Call::new(core, &REMOVE_CASE_PARTICIPANTS);
        call.set(0, &case_uuid);
        call.check_body(
            &models::remove_case_participants::REMOVE_CASE_PARTICIPANTS_CHECK,
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
    operation::RemoveCaseParticipants = REMOVE_CASE_PARTICIPANTS {
        output: runtime::Untyped,
        error: RemoveCaseParticipantsError
    }
}

impl runtime::Uploads for operation::RemoveCaseParticipants {}

/// What `DELETE /api/v1/cases/{case_uuid}/participants` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RemoveCaseParticipantsError {
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
    RemoveCaseParticipantsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for RemoveCaseParticipantsError {}

static GET_CASE: runtime::Operation = runtime::Operation {
    id: "getCase",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v1/cases/"), runtime::Segment::Parameter(0)],
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

/// A [request](crate::Request) of [`Client::get_case`](crate::Client::get_case).
///
/// Gives `models::CaseDetails`, or fails with `GetCaseError`.
pub type GetCase = runtime::Request<operation::GetCase>;

impl GetCase {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &GET_CASE);
        call.set(0, &uuid);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::GetCase = GET_CASE {
        output: runtime::Json<models::CaseDetails>,
        error: GetCaseError
    }
}

/// What `GET /api/v1/cases/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetCaseError {
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
    GetCaseError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for GetCaseError {}

static UPDATE_CASE: runtime::Operation = runtime::Operation {
    id: "updateCase",
    method: "PUT",
    path: &[runtime::Segment::Literal("/api/v1/cases/"), runtime::Segment::Parameter(0)],
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

/// A [request](crate::Request) of [`Client::update_case`](crate::Client::update_case).
///
/// Gives `Raw`, or fails with `UpdateCaseError`.
pub type UpdateCase = runtime::Request<operation::UpdateCase>;

impl UpdateCase {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &UPDATE_CASE);
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

    /// What is sent; nothing, unless set.
    ///
    /// What is sent.
    #[inline]
    pub fn body(mut self, body: impl Into<models::UpdateCase>) -> Self {
        let body: models::UpdateCase = body.into();
        self.call.check_body(&models::update_case::UPDATE_CASE_CHECK);
        self.call.json(&body);
        self
    }
}

runtime::endpoint! {
    operation::UpdateCase = UPDATE_CASE {
        output: runtime::Untyped,
        error: UpdateCaseError
    }
}

impl runtime::Uploads for operation::UpdateCase {}

/// What `PUT /api/v1/cases/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateCaseError {
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
    UpdateCaseError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UpdateCaseError {}

static LIST_CLIENT_CASES: runtime::Operation = runtime::Operation {
    id: "listClientCases",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/client/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/cases"),
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
            name: "filter[completed]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[in_progress]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[type]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[status]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[plan_uuid]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[account_uuids]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[circle_uuids]",
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
        (1, &runtime::Check::Items(&operations::list_cases::INCLUDE_ITEM_CHECK)),
        (
            10,
            &runtime::Check::Number(runtime::NumberCheck {
                maximum: Some(500.0),
                ..runtime::NumberCheck::ANY
            }),
        ),
        (11, &operations::list_client_cases::SORT_CHECK),
        (
            12,
            &runtime::Check::Number(runtime::NumberCheck {
                minimum: Some(1.0),
                ..runtime::NumberCheck::ANY
            }),
        ),
    ],
    security: &[&["bearer"]],
    server: None,
    accept: "*/*",
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

/// A [request](crate::Request) of [`Client::list_client_cases`](crate::Client::list_client_cases).
///
/// Gives `bytes::Bytes`, or fails with `ListClientCasesError`.
pub type ListClientCases = runtime::Request<operation::ListClientCases>;

impl ListClientCases {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, client_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &LIST_CLIENT_CASES);
        call.set(0, &client_uuid);
        Self::from_call(call)
    }

    /// Query parameter `include`.
    ///
    /// What is read along.
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = operations::list_cases::IncludeItem>,
    ) -> Self {
        let include: Vec<operations::list_cases::IncludeItem> = include
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

    /// Query parameter `filter[completed]`.
    ///
    /// Only those that are completed, or are not.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_completed(mut self, filter_completed: bool) -> Self {
        self.call.set(3, &filter_completed);
        self
    }

    /// Query parameter `filter[in_progress]`.
    ///
    /// Only those in progress, or not.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_in_progress(mut self, filter_in_progress: bool) -> Self {
        self.call.set(4, &filter_in_progress);
        self
    }

    /// Query parameter `filter[type]`.
    ///
    /// Only those of this kind.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_type(
        mut self,
        filter_type: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_type: Vec<String> = filter_type.into_iter().map(Into::into).collect();
        self.call.set(5, &filter_type);
        self
    }

    /// Query parameter `filter[status]`.
    ///
    /// Only those with this status.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_status(
        mut self,
        filter_status: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_status: Vec<String> = filter_status
            .into_iter()
            .map(Into::into)
            .collect();
        self.call.set(6, &filter_status);
        self
    }

    /// Query parameter `filter[plan_uuid]`.
    ///
    /// Only those of these plans.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_plan_uuid(
        mut self,
        filter_plan_uuid: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_plan_uuid: Vec<String> = filter_plan_uuid
            .into_iter()
            .map(Into::into)
            .collect();
        self.call.set(7, &filter_plan_uuid);
        self
    }

    /// Query parameter `filter[account_uuids]`.
    ///
    /// Only those of these accounts.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_account_uuids(
        mut self,
        filter_account_uuids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_account_uuids: Vec<String> = filter_account_uuids
            .into_iter()
            .map(Into::into)
            .collect();
        self.call.set(8, &filter_account_uuids);
        self
    }

    /// Query parameter `filter[circle_uuids]`.
    ///
    /// Only those of these circles.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_circle_uuids(
        mut self,
        filter_circle_uuids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_circle_uuids: Vec<String> = filter_circle_uuids
            .into_iter()
            .map(Into::into)
            .collect();
        self.call.set(9, &filter_circle_uuids);
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
        self.call.set(10, &per_page);
        self
    }

    /// Query parameter `sort`.
    ///
    /// What the list is sorted by; a minus in front turns the order round.
    ///
    /// - From another page, <https://api-how-to.plannrcrm.com/basics/query-parameters>: a minus sign in front of the name turns the order round.
    /// - Default: `"name"`.
    #[inline]
    pub fn sort(mut self, sort: impl Into<operations::list_client_cases::Sort>) -> Self {
        let sort: operations::list_client_cases::Sort = sort.into();
        self.call.set(11, &sort);
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
        self.call.set(12, &page);
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
        self.call.set(13, &x_plannr_account_uuid);
        self
    }
}

runtime::endpoint! {
    operation::ListClientCases = LIST_CLIENT_CASES {
        output: runtime::Binary,
        error: ListClientCasesError
    }
}

impl runtime::Downloads for operation::ListClientCases {}

/// What `GET /api/v1/client/{client_uuid}/cases` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListClientCasesError {
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
    ListClientCasesError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListClientCasesError {}
