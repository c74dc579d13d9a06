// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `tags`.
//!
//! Tags.

use crate::{models, operations, runtime};

pub mod list_tags;
pub mod tag_resource;

mod operation {
    pub enum ListTags {}
    pub enum TagResource {}
}

static LIST_TAGS: runtime::Operation = runtime::Operation {
    id: "listTags",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v1/tag")],
    parameters: &[
        runtime::Parameter {
            name: "sort",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
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
            name: "filter[name]",
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
        (0, &operations::list_tags::SORT_CHECK),
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

/// A [request](crate::Request) of [`Client::list_tags`](crate::Client::list_tags).
///
/// Gives `operations::list_tags::OkBody`, or fails with `ListTagsError`.
pub type ListTags = runtime::Request<operation::ListTags>;

impl ListTags {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &LIST_TAGS);
        Self::from_call(call)
    }

    /// Query parameter `sort`.
    ///
    /// What the list is sorted by; a minus in front turns the order round.
    ///
    /// - From another page, <https://api-how-to.plannrcrm.com/basics/query-parameters>: a minus sign in front of the name turns the order round.
    /// - Default: `"name"`.
    #[inline]
    pub fn sort(mut self, sort: impl Into<operations::list_tags::Sort>) -> Self {
        let sort: operations::list_tags::Sort = sort.into();
        self.call.set(0, &sort);
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

    /// Query parameter `filter[name]`.
    ///
    /// Only those with this name, or a part of it.
    #[inline]
    pub fn filter_name(mut self, filter_name: impl Into<String>) -> Self {
        let filter_name: String = filter_name.into();
        self.call.set(2, &filter_name);
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
    operation::ListTags = LIST_TAGS {
        output: runtime::Json<operations::list_tags::OkBody>,
        error: ListTagsError
    }
}

impl runtime::Paged for operation::ListTags {
    type Item = models::Tag;
    const PAGING: &'static runtime::Paging = &runtime::Paging {
        ..runtime::Paging::new(runtime::Next::Partial(&["links", "next"]), &["data"])
    };
    #[inline]
    fn items(page: operations::list_tags::OkBody) -> Vec<models::Tag> {
        page.data.unwrap_or_default()
    }
}

/// What `GET /api/v1/tag` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListTagsError {
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
    ListTagsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListTagsError {}

static TAG_RESOURCE: runtime::Operation = runtime::Operation {
    id: "tagResource",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/tag")],
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

/// A [request](crate::Request) of [`Client::tag_resource`](crate::Client::tag_resource).
///
/// Gives `operations::tag_resource::OkBody`, or fails with `TagResourceError`.
pub type TagResource = runtime::Request<operation::TagResource>;

impl TagResource {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, body: models::TagResource) -> Self {
        let mut call = runtime::Call::new(core, &TAG_RESOURCE);
        call.check_body(&models::tag_resource::TAG_RESOURCE_CHECK);
        call.json(&body);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::TagResource = TAG_RESOURCE {
        output: runtime::Json<operations::tag_resource::OkBody>,
        error: TagResourceError
    }
}

impl runtime::Uploads for operation::TagResource {}

/// What `POST /api/v1/tag` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TagResourceError {
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
    TagResourceError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for TagResourceError {}
