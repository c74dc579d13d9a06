// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `dependants`.
//!
//! Dependants of clients.

use crate::{models, operations, runtime};

pub mod list_dependants;

mod operation {
    pub enum UpdateClientDependant {}
    pub enum ListDependants {}
    pub enum UpdateDependant {}
}

static UPDATE_CLIENT_DEPENDANT: runtime::Operation = runtime::Operation {
    id: "updateClientDependant",
    method: "PUT",
    path: &[
        runtime::Segment::Literal("/api/v1/client/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/dependant/"),
        runtime::Segment::Parameter(1),
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

/// A [request](crate::Request) of [`Client::update_client_dependant`](crate::Client::update_client_dependant).
///
/// Gives `bytes::Bytes`, or fails with `UpdateClientDependantError`.
pub type UpdateClientDependant = runtime::Request<operation::UpdateClientDependant>;

impl UpdateClientDependant {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, client_uuid: String, uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &UPDATE_CLIENT_DEPENDANT);
        call.set(0, &client_uuid);
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
    pub fn body(mut self, body: impl Into<models::UpdateClientDependant>) -> Self {
        let body: models::UpdateClientDependant = body.into();
        self.call
            .check_body(&models::update_client_dependant::UPDATE_CLIENT_DEPENDANT_CHECK);
        self.call.json(&body);
        self
    }
}

runtime::endpoint! {
    operation::UpdateClientDependant = UPDATE_CLIENT_DEPENDANT {
        output: runtime::Binary,
        error: UpdateClientDependantError
    }
}

impl runtime::Uploads for operation::UpdateClientDependant {}

impl runtime::Downloads for operation::UpdateClientDependant {}

/// What `PUT /api/v1/client/{client_uuid}/dependant/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateClientDependantError {
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
    UpdateClientDependantError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UpdateClientDependantError {}

static LIST_DEPENDANTS: runtime::Operation = runtime::Operation {
    id: "listDependants",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v2/dependants")],
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
            name: "include",
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
        (3, &runtime::Check::Items(&operations::list_dependants::INCLUDE_ITEM_CHECK)),
        (4, &operations::list_dependants::SORT_CHECK),
        (
            5,
            &runtime::Check::Number(runtime::NumberCheck {
                maximum: Some(500.0),
                ..runtime::NumberCheck::ANY
            }),
        ),
        (
            6,
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

/// A [request](crate::Request) of [`Client::list_dependants`](crate::Client::list_dependants).
///
/// Gives `operations::list_dependants::OkBody`, or fails with `ListDependantsError`.
pub type ListDependants = runtime::Request<operation::ListDependants>;

impl ListDependants {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &LIST_DEPENDANTS);
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
        self.call.set(1, &filter_account_uuids);
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
        self.call.set(2, &filter_circle_uuids);
        self
    }

    /// Query parameter `include`.
    ///
    /// What is read along.
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = operations::list_dependants::IncludeItem>,
    ) -> Self {
        let include: Vec<operations::list_dependants::IncludeItem> = include
            .into_iter()
            .collect();
        self.call.set(3, &include);
        self
    }

    /// Query parameter `sort`.
    ///
    /// What the list is sorted by; a minus in front turns the order round.
    ///
    /// - From another page, <https://api-how-to.plannrcrm.com/basics/query-parameters>: a minus sign in front of the name turns the order round.
    /// - Default: `"created_at"`.
    #[inline]
    pub fn sort(mut self, sort: impl Into<operations::list_dependants::Sort>) -> Self {
        let sort: operations::list_dependants::Sort = sort.into();
        self.call.set(4, &sort);
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
        self.call.set(5, &per_page);
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
        self.call.set(6, &page);
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
        self.call.set(7, &x_plannr_account_uuid);
        self
    }
}

runtime::endpoint! {
    operation::ListDependants = LIST_DEPENDANTS {
        output: runtime::Json<operations::list_dependants::OkBody>,
        error: ListDependantsError
    }
}

impl runtime::Paged for operation::ListDependants {
    type Item = models::Dependant;
    const PAGING: &'static runtime::Paging = &runtime::Paging {
        ..runtime::Paging::new(runtime::Next::Partial(&["links", "next"]), &["data"])
    };
    #[inline]
    fn items(page: operations::list_dependants::OkBody) -> Vec<models::Dependant> {
        page.data.unwrap_or_default()
    }
}

/// What `GET /api/v2/dependants` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListDependantsError {
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
    ListDependantsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListDependantsError {}

static UPDATE_DEPENDANT: runtime::Operation = runtime::Operation {
    id: "updateDependant",
    method: "PUT",
    path: &[
        runtime::Segment::Literal("/api/v2/dependants/"),
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

/// A [request](crate::Request) of [`Client::update_dependant`](crate::Client::update_dependant).
///
/// Gives `bytes::Bytes`, or fails with `UpdateDependantError`.
pub type UpdateDependant = runtime::Request<operation::UpdateDependant>;

impl UpdateDependant {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &UPDATE_DEPENDANT);
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
    pub fn body(mut self, body: impl Into<models::UpdateDependant>) -> Self {
        let body: models::UpdateDependant = body.into();
        self.call.check_body(&models::update_dependant::UPDATE_DEPENDANT_CHECK);
        self.call.json(&body);
        self
    }
}

runtime::endpoint! {
    operation::UpdateDependant = UPDATE_DEPENDANT {
        output: runtime::Binary,
        error: UpdateDependantError
    }
}

impl runtime::Uploads for operation::UpdateDependant {}

impl runtime::Downloads for operation::UpdateDependant {}

/// What `PUT /api/v2/dependants/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateDependantError {
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
    UpdateDependantError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UpdateDependantError {}
