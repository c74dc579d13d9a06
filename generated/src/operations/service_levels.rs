// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `service-levels`.
//!
//! Levels of service.

use crate::{models, operations, runtime};

pub mod list_service_levels;

mod operation {
    pub enum ListServiceLevels {}
    pub enum UpdateServiceLevel {}
}

static LIST_SERVICE_LEVELS: runtime::Operation = runtime::Operation {
    id: "listServiceLevels",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v1/service-level")],
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
            name: "filter[name]",
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
        (2, &operations::list_service_levels::SORT_CHECK),
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

/// A [request](crate::Request) of [`Client::list_service_levels`](crate::Client::list_service_levels).
///
/// Gives `operations::list_service_levels::OkBody`, or fails with `ListServiceLevelsError`.
pub type ListServiceLevels = runtime::Request<operation::ListServiceLevels>;

impl ListServiceLevels {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &LIST_SERVICE_LEVELS);
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

    /// Query parameter `filter[name]`.
    ///
    /// Only those with this name, or a part of it.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_name(mut self, filter_name: impl Into<String>) -> Self {
        let filter_name: String = filter_name.into();
        self.call.set(1, &filter_name);
        self
    }

    /// Query parameter `sort`.
    ///
    /// What the list is sorted by; a minus in front turns the order round.
    ///
    /// - From another page, <https://api-how-to.plannrcrm.com/basics/query-parameters>: a minus sign in front of the name turns the order round.
    /// - Default: `"name"`.
    #[inline]
    pub fn sort(
        mut self,
        sort: impl Into<operations::list_service_levels::Sort>,
    ) -> Self {
        let sort: operations::list_service_levels::Sort = sort.into();
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
}

runtime::endpoint! {
    operation::ListServiceLevels = LIST_SERVICE_LEVELS {
        output: runtime::Json<operations::list_service_levels::OkBody>,
        error: ListServiceLevelsError
    }
}

impl runtime::Paged for operation::ListServiceLevels {
    type Item = models::ServiceLevel;
    const PAGING: &'static runtime::Paging = &runtime::Paging {
        ..runtime::Paging::new(runtime::Next::Partial(&["links", "next"]), &["data"])
    };
    #[inline]
    fn items(
        page: operations::list_service_levels::OkBody,
    ) -> Vec<models::ServiceLevel> {
        page.data.unwrap_or_default()
    }
}

/// What `GET /api/v1/service-level` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListServiceLevelsError {
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
    ListServiceLevelsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListServiceLevelsError {}

static UPDATE_SERVICE_LEVEL: runtime::Operation = runtime::Operation {
    id: "updateServiceLevel",
    method: "PUT",
    path: &[
        runtime::Segment::Literal("/api/v1/service-level/"),
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

/// A [request](crate::Request) of [`Client::update_service_level`](crate::Client::update_service_level).
///
/// Gives `models::ServiceLevel`, or fails with `UpdateServiceLevelError`.
pub type UpdateServiceLevel = runtime::Request<operation::UpdateServiceLevel>;

impl UpdateServiceLevel {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        uuid: String,
        body: models::UpdateServiceLevel,
    ) -> Self {
        let mut call = runtime::Call::new(core, &UPDATE_SERVICE_LEVEL);
        call.set(0, &uuid);
        call.json(&body);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::UpdateServiceLevel = UPDATE_SERVICE_LEVEL {
        output: runtime::Json<models::ServiceLevel>,
        error: UpdateServiceLevelError
    }
}

impl runtime::Uploads for operation::UpdateServiceLevel {}

/// What `PUT /api/v1/service-level/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateServiceLevelError {
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
    UpdateServiceLevelError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UpdateServiceLevelError {}
