// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `logins`.
//!
//! Logins: how users get at accounts.

use crate::{models, operations, runtime};

pub mod list_account_logins;
pub mod list_logins;

mod operation {
    pub enum ListAccountLogins {}
    pub enum CreateAccountLogin {}
    pub enum ExpireLogin {}
    pub enum MakeLoginPrimary {}
    pub enum UpdateAccountLogin {}
    pub enum ListLogins {}
}

static LIST_ACCOUNT_LOGINS: runtime::Operation = runtime::Operation {
    id: "listAccountLogins",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/account/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/login"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "account_uuid",
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
        (2, &operations::list_account_logins::SORT_CHECK),
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

/// A [request](crate::Request) of [`Client::list_account_logins`](crate::Client::list_account_logins).
///
/// Gives `operations::list_account_logins::OkBody`, or fails with `ListAccountLoginsError`.
pub type ListAccountLogins = runtime::Request<operation::ListAccountLogins>;

impl ListAccountLogins {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, account_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &LIST_ACCOUNT_LOGINS);
        call.set(0, &account_uuid);
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

    /// Query parameter `sort`.
    ///
    /// What the list is sorted by; a minus in front turns the order round.
    ///
    /// - Default: `"created_at"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/basics/query-parameters>: a minus sign in front of the name turns the order round.
    #[inline]
    pub fn sort(
        mut self,
        sort: impl Into<operations::list_account_logins::Sort>,
    ) -> Self {
        let sort: operations::list_account_logins::Sort = sort.into();
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
    operation::ListAccountLogins = LIST_ACCOUNT_LOGINS {
        output: runtime::Json<operations::list_account_logins::OkBody>,
        error: ListAccountLoginsError
    }
}

impl runtime::Paged for operation::ListAccountLogins {
    type Item = models::Login;
    const PAGING: &'static runtime::Paging = &runtime::Paging {
        ..runtime::Paging::new(runtime::Next::Partial(&["links", "next"]), &["data"])
    };
    #[inline]
    fn items(page: operations::list_account_logins::OkBody) -> Vec<models::Login> {
        page.data.unwrap_or_default()
    }
}

/// What `GET /api/v1/account/{account_uuid}/login` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListAccountLoginsError {
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
    ListAccountLoginsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListAccountLoginsError {}

static CREATE_ACCOUNT_LOGIN: runtime::Operation = runtime::Operation {
    id: "createAccountLogin",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/account/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/login"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "account_uuid",
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

/// A [request](crate::Request) of [`Client::create_account_login`](crate::Client::create_account_login).
///
/// Gives `Raw`, or fails with `CreateAccountLoginError`.
pub type CreateAccountLogin = runtime::Request<operation::CreateAccountLogin>;

impl CreateAccountLogin {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, account_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_ACCOUNT_LOGIN);
        call.set(0, &account_uuid);
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
    operation::CreateAccountLogin = CREATE_ACCOUNT_LOGIN {
        output: runtime::Untyped,
        error: CreateAccountLoginError
    }
}

impl runtime::Uploads for operation::CreateAccountLogin {}

/// What `POST /api/v1/account/{account_uuid}/login` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateAccountLoginError {
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
    CreateAccountLoginError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateAccountLoginError {}

static EXPIRE_LOGIN: runtime::Operation = runtime::Operation {
    id: "expireLogin",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/account/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/login/"),
        runtime::Segment::Parameter(1),
        runtime::Segment::Literal("/expire"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "account_uuid",
            location: runtime::Location::Path,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "login_uuid",
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

/// A [request](crate::Request) of [`Client::expire_login`](crate::Client::expire_login).
///
/// Gives `Raw`, or fails with `ExpireLoginError`.
pub type ExpireLogin = runtime::Request<operation::ExpireLogin>;

impl ExpireLogin {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        account_uuid: String,
        login_uuid: String,
    ) -> Self {
        let mut call = runtime::Call::new(core, &EXPIRE_LOGIN);
        call.set(0, &account_uuid);
        call.set(1, &login_uuid);
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
    operation::ExpireLogin = EXPIRE_LOGIN {
        output: runtime::Untyped,
        error: ExpireLoginError
    }
}

/// What `POST /api/v1/account/{account_uuid}/login/{login_uuid}/expire` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExpireLoginError {
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
    ExpireLoginError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ExpireLoginError {}

static MAKE_LOGIN_PRIMARY: runtime::Operation = runtime::Operation {
    id: "makeLoginPrimary",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/account/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/login/"),
        runtime::Segment::Parameter(1),
        runtime::Segment::Literal("/make-primary"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "account_uuid",
            location: runtime::Location::Path,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "login_uuid",
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

/// A [request](crate::Request) of [`Client::make_login_primary`](crate::Client::make_login_primary).
///
/// Gives `Raw`, or fails with `MakeLoginPrimaryError`.
pub type MakeLoginPrimary = runtime::Request<operation::MakeLoginPrimary>;

impl MakeLoginPrimary {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        account_uuid: String,
        login_uuid: String,
    ) -> Self {
        let mut call = runtime::Call::new(core, &MAKE_LOGIN_PRIMARY);
        call.set(0, &account_uuid);
        call.set(1, &login_uuid);
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
    operation::MakeLoginPrimary = MAKE_LOGIN_PRIMARY {
        output: runtime::Untyped,
        error: MakeLoginPrimaryError
    }
}

/// What `POST /api/v1/account/{account_uuid}/login/{login_uuid}/make-primary` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MakeLoginPrimaryError {
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
    MakeLoginPrimaryError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for MakeLoginPrimaryError {}

static UPDATE_ACCOUNT_LOGIN: runtime::Operation = runtime::Operation {
    id: "updateAccountLogin",
    method: "PUT",
    path: &[
        runtime::Segment::Literal("/api/v1/account/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/login/"),
        runtime::Segment::Parameter(1),
    ],
    parameters: &[
        runtime::Parameter {
            name: "account_uuid",
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

/// A [request](crate::Request) of [`Client::update_account_login`](crate::Client::update_account_login).
///
/// Gives `Raw`, or fails with `UpdateAccountLoginError`.
pub type UpdateAccountLogin = runtime::Request<operation::UpdateAccountLogin>;

impl UpdateAccountLogin {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        account_uuid: String,
        uuid: String,
        body: models::UpdateLogin,
    ) -> Self {
        let mut call = runtime::Call::new(core, &UPDATE_ACCOUNT_LOGIN);
        call.set(0, &account_uuid);
        call.set(1, &uuid);
        call.json(&body);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::UpdateAccountLogin = UPDATE_ACCOUNT_LOGIN {
        output: runtime::Untyped,
        error: UpdateAccountLoginError
    }
}

impl runtime::Uploads for operation::UpdateAccountLogin {}

/// What `PUT /api/v1/account/{account_uuid}/login/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateAccountLoginError {
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
    UpdateAccountLoginError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UpdateAccountLoginError {}

static LIST_LOGINS: runtime::Operation = runtime::Operation {
    id: "listLogins",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v1/logins")],
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

/// A [request](crate::Request) of [`Client::list_logins`](crate::Client::list_logins).
///
/// Gives `operations::list_logins::OkBody`, or fails with `ListLoginsError`.
pub type ListLogins = runtime::Request<operation::ListLogins>;

impl ListLogins {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &LIST_LOGINS);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::ListLogins = LIST_LOGINS {
        output: runtime::Json<operations::list_logins::OkBody>,
        error: ListLoginsError
    }
}

/// What `GET /api/v1/logins` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListLoginsError {
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
    ListLoginsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListLoginsError {}
