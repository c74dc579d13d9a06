// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `referrals`.
//!
//! Referrals between advisers.

use crate::{models, operations, runtime};

pub mod list_referral_connections;
pub mod list_referrals;

mod operation {
    pub enum ListReferralConnections {}
    pub enum CreateReferralConnection {}
    pub enum GetReferralConnection {}
    pub enum ListReferrals {}
    pub enum GetReferral {}
}

static LIST_REFERRAL_CONNECTIONS: runtime::Operation = runtime::Operation {
    id: "listReferralConnections",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v1/referral-connections")],
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
            name: "filter[status]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[direction]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[recipient_uuid]",
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
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[
        (1, &operations::list_referral_connections::FILTER_STATUS_CHECK),
        (2, &models::referral_connection::DIRECTION_CHECK),
        (4, &operations::list_referral_connections::SORT_CHECK),
    ],
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

/// A [request](crate::Request) of [`Client::list_referral_connections`](crate::Client::list_referral_connections).
///
/// Gives `Raw`, or fails with `ListReferralConnectionsError`.
pub type ListReferralConnections = runtime::Request<operation::ListReferralConnections>;

impl ListReferralConnections {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &LIST_REFERRAL_CONNECTIONS);
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

    /// Query parameter `filter[status]`.
    ///
    /// Only those with this status.
    #[inline]
    pub fn filter_status(
        mut self,
        filter_status: impl Into<operations::list_referral_connections::FilterStatus>,
    ) -> Self {
        let filter_status: operations::list_referral_connections::FilterStatus = filter_status
            .into();
        self.call.set(1, &filter_status);
        self
    }

    /// Query parameter `filter[direction]`.
    ///
    /// Only those that were sent, or received.
    #[inline]
    pub fn filter_direction(
        mut self,
        filter_direction: impl Into<models::referral_connection::Direction>,
    ) -> Self {
        let filter_direction: models::referral_connection::Direction = filter_direction
            .into();
        self.call.set(2, &filter_direction);
        self
    }

    /// Query parameter `filter[recipient_uuid]`.
    ///
    /// Only those to this recipient.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_recipient_uuid(
        mut self,
        filter_recipient_uuid: impl Into<String>,
    ) -> Self {
        let filter_recipient_uuid: String = filter_recipient_uuid.into();
        self.call.set(3, &filter_recipient_uuid);
        self
    }

    /// Query parameter `sort`.
    ///
    /// What the list is sorted by; a minus in front turns the order round.
    ///
    /// - Default: `"-created_at"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/basics/query-parameters>: a minus sign in front of the name turns the order round.
    #[inline]
    pub fn sort(
        mut self,
        sort: impl Into<operations::list_referral_connections::Sort>,
    ) -> Self {
        let sort: operations::list_referral_connections::Sort = sort.into();
        self.call.set(4, &sort);
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
    operation::ListReferralConnections = LIST_REFERRAL_CONNECTIONS {
        output: runtime::Untyped,
        error: ListReferralConnectionsError
    }
}

/// What `GET /api/v1/referral-connections` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListReferralConnectionsError {
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
    ListReferralConnectionsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListReferralConnectionsError {}

static CREATE_REFERRAL_CONNECTION: runtime::Operation = runtime::Operation {
    id: "createReferralConnection",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/referral-connections")],
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

/// A [request](crate::Request) of [`Client::create_referral_connection`](crate::Client::create_referral_connection).
///
/// Gives `models::ReferralConnection`, or fails with `CreateReferralConnectionError`.
pub type CreateReferralConnection = runtime::Request<
    operation::CreateReferralConnection,
>;

impl CreateReferralConnection {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        body: models::CreateReferralConnection,
    ) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_REFERRAL_CONNECTION);
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
    operation::CreateReferralConnection = CREATE_REFERRAL_CONNECTION {
        output: runtime::Json<models::ReferralConnection>,
        error: CreateReferralConnectionError
    }
}

impl runtime::Uploads for operation::CreateReferralConnection {}

/// What `POST /api/v1/referral-connections` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateReferralConnectionError {
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
    CreateReferralConnectionError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateReferralConnectionError {}

static GET_REFERRAL_CONNECTION: runtime::Operation = runtime::Operation {
    id: "getReferralConnection",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/referral-connections/"),
        runtime::Segment::Parameter(0),
    ],
    parameters: &[
        runtime::Parameter {
            name: "referralConnection_uuid",
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

/// A [request](crate::Request) of [`Client::get_referral_connection`](crate::Client::get_referral_connection).
///
/// Gives `models::ReferralConnection`, or fails with `GetReferralConnectionError`.
pub type GetReferralConnection = runtime::Request<operation::GetReferralConnection>;

impl GetReferralConnection {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, referral_connection_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &GET_REFERRAL_CONNECTION);
        call.set(0, &referral_connection_uuid);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::GetReferralConnection = GET_REFERRAL_CONNECTION {
        output: runtime::Json<models::ReferralConnection>,
        error: GetReferralConnectionError
    }
}

/// What `GET /api/v1/referral-connections/{referralConnection_uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetReferralConnectionError {
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
    GetReferralConnectionError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for GetReferralConnectionError {}

static LIST_REFERRALS: runtime::Operation = runtime::Operation {
    id: "listReferrals",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v1/referrals")],
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
            name: "filter[status]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[direction]",
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
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[
        (1, &operations::list_referrals::FILTER_STATUS_CHECK),
        (2, &models::referral_connection::DIRECTION_CHECK),
        (3, &operations::list_referral_connections::SORT_CHECK),
    ],
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

/// A [request](crate::Request) of [`Client::list_referrals`](crate::Client::list_referrals).
///
/// Gives `Raw`, or fails with `ListReferralsError`.
pub type ListReferrals = runtime::Request<operation::ListReferrals>;

impl ListReferrals {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &LIST_REFERRALS);
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

    /// Query parameter `filter[status]`.
    ///
    /// Only those with this status.
    #[inline]
    pub fn filter_status(
        mut self,
        filter_status: impl Into<operations::list_referrals::FilterStatus>,
    ) -> Self {
        let filter_status: operations::list_referrals::FilterStatus = filter_status
            .into();
        self.call.set(1, &filter_status);
        self
    }

    /// Query parameter `filter[direction]`.
    ///
    /// Only those that were sent, or received.
    #[inline]
    pub fn filter_direction(
        mut self,
        filter_direction: impl Into<models::referral_connection::Direction>,
    ) -> Self {
        let filter_direction: models::referral_connection::Direction = filter_direction
            .into();
        self.call.set(2, &filter_direction);
        self
    }

    /// Query parameter `sort`.
    ///
    /// What the list is sorted by; a minus in front turns the order round.
    ///
    /// - Default: `"-created_at"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/basics/query-parameters>: a minus sign in front of the name turns the order round.
    #[inline]
    pub fn sort(
        mut self,
        sort: impl Into<operations::list_referral_connections::Sort>,
    ) -> Self {
        let sort: operations::list_referral_connections::Sort = sort.into();
        self.call.set(3, &sort);
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
        self.call.set(4, &x_plannr_account_uuid);
        self
    }
}

runtime::endpoint! {
    operation::ListReferrals = LIST_REFERRALS {
        output: runtime::Untyped,
        error: ListReferralsError
    }
}

/// What `GET /api/v1/referrals` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListReferralsError {
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
    ListReferralsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListReferralsError {}

static GET_REFERRAL: runtime::Operation = runtime::Operation {
    id: "getReferral",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/referrals/"),
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

/// A [request](crate::Request) of [`Client::get_referral`](crate::Client::get_referral).
///
/// Gives `models::Referral`, or fails with `GetReferralError`.
pub type GetReferral = runtime::Request<operation::GetReferral>;

impl GetReferral {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &GET_REFERRAL);
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
    operation::GetReferral = GET_REFERRAL {
        output: runtime::Json<models::Referral>,
        error: GetReferralError
    }
}

/// What `GET /api/v1/referrals/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetReferralError {
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
    GetReferralError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for GetReferralError {}
