// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `groups`.
//!
//! Groups of accounts.

use crate::{models, operations, runtime};

pub mod list_groups;

mod operation {
    pub enum ListGroups {}
    pub enum CreateGroup {}
    pub enum RemoveGroupParticipants {}
    pub enum UpdateGroup {}
}

static LIST_GROUPS: runtime::Operation = runtime::Operation {
    id: "listGroups",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v1/group")],
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
        (2, &operations::list_groups::SORT_CHECK),
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

/// A [request](crate::Request) of [`Client::list_groups`](crate::Client::list_groups).
///
/// Gives `operations::list_groups::OkBody`, or fails with `ListGroupsError`.
pub type ListGroups = runtime::Request<operation::ListGroups>;

impl ListGroups {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &LIST_GROUPS);
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
    pub fn sort(mut self, sort: impl Into<operations::list_groups::Sort>) -> Self {
        let sort: operations::list_groups::Sort = sort.into();
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
    operation::ListGroups = LIST_GROUPS {
        output: runtime::Json<operations::list_groups::OkBody>,
        error: ListGroupsError
    }
}

impl runtime::Paged for operation::ListGroups {
    type Item = models::Group;
    const PAGING: &'static runtime::Paging = &runtime::Paging {
        ..runtime::Paging::new(runtime::Next::Partial(&["links", "next"]), &["data"])
    };
    #[inline]
    fn items(page: operations::list_groups::OkBody) -> Vec<models::Group> {
        page.data.unwrap_or_default()
    }
}

/// What `GET /api/v1/group` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListGroupsError {
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
    ListGroupsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListGroupsError {}

static CREATE_GROUP: runtime::Operation = runtime::Operation {
    id: "createGroup",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/group")],
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

/// A [request](crate::Request) of [`Client::create_group`](crate::Client::create_group).
///
/// Gives `models::Group`, or fails with `CreateGroupError`.
pub type CreateGroup = runtime::Request<operation::CreateGroup>;

impl CreateGroup {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, body: models::CreateGroup) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_GROUP);
        call.check_body(&models::create_group::CREATE_GROUP_CHECK);
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
    operation::CreateGroup = CREATE_GROUP {
        output: runtime::Json<models::Group>,
        error: CreateGroupError
    }
}

impl runtime::Uploads for operation::CreateGroup {}

/// What `POST /api/v1/group` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateGroupError {
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
    CreateGroupError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateGroupError {}

static REMOVE_GROUP_PARTICIPANTS: runtime::Operation = runtime::Operation {
    id: "removeGroupParticipants",
    method: "DELETE",
    path: &[
        runtime::Segment::Literal("/api/v1/group/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/participants"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "group_uuid",
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

/// A [request](crate::Request) of [`Client::remove_group_participants`](crate::Client::remove_group_participants).
///
/// Gives `Raw`, or fails with `RemoveGroupParticipantsError`.
pub type RemoveGroupParticipants = runtime::Request<operation::RemoveGroupParticipants>;

impl RemoveGroupParticipants {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        group_uuid: String,
        body: models::RemoveGroupParticipants,
    ) -> Self {
        let mut call = runtime::Call::new(core, &REMOVE_GROUP_PARTICIPANTS);
        call.set(0, &group_uuid);
        call.check_body(
            &models::remove_group_participants::REMOVE_GROUP_PARTICIPANTS_CHECK,
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
    operation::RemoveGroupParticipants = REMOVE_GROUP_PARTICIPANTS {
        output: runtime::Untyped,
        error: RemoveGroupParticipantsError
    }
}

impl runtime::Uploads for operation::RemoveGroupParticipants {}

/// What `DELETE /api/v1/group/{group_uuid}/participants` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RemoveGroupParticipantsError {
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
    RemoveGroupParticipantsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for RemoveGroupParticipantsError {}

static UPDATE_GROUP: runtime::Operation = runtime::Operation {
    id: "updateGroup",
    method: "PUT",
    path: &[runtime::Segment::Literal("/api/v1/group/"), runtime::Segment::Parameter(0)],
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

/// A [request](crate::Request) of [`Client::update_group`](crate::Client::update_group).
///
/// Gives `models::Group`, or fails with `UpdateGroupError`.
pub type UpdateGroup = runtime::Request<operation::UpdateGroup>;

impl UpdateGroup {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        uuid: String,
        body: models::UpdateGroup,
    ) -> Self {
        let mut call = runtime::Call::new(core, &UPDATE_GROUP);
        call.set(0, &uuid);
        call.json(&body);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::UpdateGroup = UPDATE_GROUP {
        output: runtime::Json<models::Group>,
        error: UpdateGroupError
    }
}

impl runtime::Uploads for operation::UpdateGroup {}

/// What `PUT /api/v1/group/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateGroupError {
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
    UpdateGroupError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UpdateGroupError {}
