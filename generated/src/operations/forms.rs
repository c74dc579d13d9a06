// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `forms`.
//!
//! Forms and what is submitted by them.

use std::collections::BTreeMap;
use crate::{models, runtime};

mod operation {
    pub enum ListForms {}
    pub enum CreateForm {}
    pub enum ListFormSubmissions {}
    pub enum CreateFormSubmission {}
    pub enum GetSubmissionRequest {}
}

static LIST_FORMS: runtime::Operation = runtime::Operation {
    id: "listForms",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v1/form")],
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

/// A [request](crate::Request) of [`Client::list_forms`](crate::Client::list_forms).
///
/// Gives `Raw`, or fails with `ListFormsError`.
pub type ListForms = runtime::Request<operation::ListForms>;

impl ListForms {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &LIST_FORMS);
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
    operation::ListForms = LIST_FORMS {
        output: runtime::Untyped,
        error: ListFormsError
    }
}

/// What `GET /api/v1/form` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListFormsError {
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
    ListFormsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListFormsError {}

static CREATE_FORM: runtime::Operation = runtime::Operation {
    id: "createForm",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/form")],
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

/// A [request](crate::Request) of [`Client::create_form`](crate::Client::create_form).
///
/// Gives `Raw`, or fails with `CreateFormError`.
pub type CreateForm = runtime::Request<operation::CreateForm>;

impl CreateForm {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &CREATE_FORM);
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
    operation::CreateForm = CREATE_FORM {
        output: runtime::Untyped,
        error: CreateFormError
    }
}

impl runtime::Uploads for operation::CreateForm {}

/// What `POST /api/v1/form` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateFormError {
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
    CreateFormError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateFormError {}

static LIST_FORM_SUBMISSIONS: runtime::Operation = runtime::Operation {
    id: "listFormSubmissions",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/form/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/submission"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "form_uuid",
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

/// A [request](crate::Request) of [`Client::list_form_submissions`](crate::Client::list_form_submissions).
///
/// Gives `Raw`, or fails with `ListFormSubmissionsError`.
pub type ListFormSubmissions = runtime::Request<operation::ListFormSubmissions>;

impl ListFormSubmissions {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, form_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &LIST_FORM_SUBMISSIONS);
        call.set(0, &form_uuid);
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
    operation::ListFormSubmissions = LIST_FORM_SUBMISSIONS {
        output: runtime::Untyped,
        error: ListFormSubmissionsError
    }
}

/// What `GET /api/v1/form/{form_uuid}/submission` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListFormSubmissionsError {
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
    ListFormSubmissionsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListFormSubmissionsError {}

static CREATE_FORM_SUBMISSION: runtime::Operation = runtime::Operation {
    id: "createFormSubmission",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/form/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/submission"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "form_uuid",
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

/// A [request](crate::Request) of [`Client::create_form_submission`](crate::Client::create_form_submission).
///
/// Gives `Raw`, or fails with `CreateFormSubmissionError`.
pub type CreateFormSubmission = runtime::Request<operation::CreateFormSubmission>;

impl CreateFormSubmission {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, form_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_FORM_SUBMISSION);
        call.set(0, &form_uuid);
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
    operation::CreateFormSubmission = CREATE_FORM_SUBMISSION {
        output: runtime::Untyped,
        error: CreateFormSubmissionError
    }
}

impl runtime::Uploads for operation::CreateFormSubmission {}

/// What `POST /api/v1/form/{form_uuid}/submission` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateFormSubmissionError {
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
    CreateFormSubmissionError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateFormSubmissionError {}

static GET_SUBMISSION_REQUEST: runtime::Operation = runtime::Operation {
    id: "getSubmissionRequest",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/submission-request/"),
        runtime::Segment::Parameter(0),
    ],
    parameters: &[
        runtime::Parameter {
            name: "id",
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

/// A [request](crate::Request) of [`Client::get_submission_request`](crate::Client::get_submission_request).
///
/// Gives `Raw`, or fails with `GetSubmissionRequestError`.
pub type GetSubmissionRequest = runtime::Request<operation::GetSubmissionRequest>;

impl GetSubmissionRequest {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
        let mut call = runtime::Call::new(core, &GET_SUBMISSION_REQUEST);
        call.set(0, &id);
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
    operation::GetSubmissionRequest = GET_SUBMISSION_REQUEST {
        output: runtime::Untyped,
        error: GetSubmissionRequestError
    }
}

/// What `GET /api/v1/submission-request/{id}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetSubmissionRequestError {
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
    GetSubmissionRequestError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for GetSubmissionRequestError {}
