// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `accounts`.
//!
//! Accounts: clients, employees and others.

use std::collections::BTreeMap;
use crate::{models, operations, runtime};

pub mod list_accounts;

mod operation {
    pub enum ListAccounts {}
    pub enum CreateAccount {}
    pub enum ListAccountAddresses {}
    pub enum CreateAccountAddress {}
    pub enum UpdateAccount {}
    pub enum CreateIntroducer {}
}

static LIST_ACCOUNTS: runtime::Operation = runtime::Operation {
    id: "listAccounts",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v1/account")],
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
            name: "include",
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
            name: "filter[email]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[primary_email]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[primary_phone_number]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
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
            name: "filter[is_prospect]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[inactive_after]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[inactive_before]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[role]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: false,
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
            name: "filter[created_after]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[created_before]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[groups]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
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
    checks: &[
        (0, &operations::list_accounts::SORT_CHECK),
        (1, &runtime::Check::Items(&operations::list_accounts::INCLUDE_ITEM_CHECK)),
        (10, &runtime::Check::Items(&operations::list_accounts::FILTER_ROLE_ITEM_CHECK)),
        (11, &runtime::Check::Items(&operations::list_accounts::FILTER_TYPE_ITEM_CHECK)),
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

/// A [request](crate::Request) of [`Client::list_accounts`](crate::Client::list_accounts).
///
/// Gives `Raw`, or fails with `ListAccountsError`.
pub type ListAccounts = runtime::Request<operation::ListAccounts>;

impl ListAccounts {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &LIST_ACCOUNTS);
        Self::from_call(call)
    }

    /// Query parameter `sort`.
    ///
    /// What the list is sorted by; a minus in front turns the order round.
    ///
    /// - From another page, <https://api-how-to.plannrcrm.com/basics/query-parameters>: a minus sign in front of the name turns the order round.
    /// - Default: `"first_name"`.
    #[inline]
    pub fn sort(mut self, sort: impl Into<operations::list_accounts::Sort>) -> Self {
        let sort: operations::list_accounts::Sort = sort.into();
        self.call.set(0, &sort);
        self
    }

    /// Query parameter `include`.
    ///
    /// What is read along.
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = operations::list_accounts::IncludeItem>,
    ) -> Self {
        let include: Vec<operations::list_accounts::IncludeItem> = include
            .into_iter()
            .collect();
        self.call.set(1, &include);
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
        self.call.set(2, &filter_name);
        self
    }

    /// Query parameter `filter[email]`.
    ///
    /// Only those with this email address; use `filter[primary_email]` instead.
    ///
    /// - **Deprecated.**
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    #[deprecated = "the API says that it should no longer be used"]
    #[inline]
    pub fn filter_email(mut self, filter_email: impl Into<String>) -> Self {
        let filter_email: String = filter_email.into();
        self.call.set(3, &filter_email);
        self
    }

    /// Query parameter `filter[primary_email]`.
    ///
    /// Only those with this main email address.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_primary_email(
        mut self,
        filter_primary_email: impl Into<String>,
    ) -> Self {
        let filter_primary_email: String = filter_primary_email.into();
        self.call.set(4, &filter_primary_email);
        self
    }

    /// Query parameter `filter[primary_phone_number]`.
    ///
    /// Only those with this main phone number.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_primary_phone_number(
        mut self,
        filter_primary_phone_number: impl Into<String>,
    ) -> Self {
        let filter_primary_phone_number: String = filter_primary_phone_number.into();
        self.call.set(5, &filter_primary_phone_number);
        self
    }

    /// Query parameter `filter[status]`.
    ///
    /// Only those with this status.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_status(mut self, filter_status: impl Into<String>) -> Self {
        let filter_status: String = filter_status.into();
        self.call.set(6, &filter_status);
        self
    }

    /// Query parameter `filter[is_prospect]`.
    ///
    /// Only prospects, or only others.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_is_prospect(mut self, filter_is_prospect: bool) -> Self {
        self.call.set(7, &filter_is_prospect);
        self
    }

    /// Query parameter `filter[inactive_after]`.
    ///
    /// Only those inactive since this date or later.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_inactive_after(
        mut self,
        filter_inactive_after: impl Into<String>,
    ) -> Self {
        let filter_inactive_after: String = filter_inactive_after.into();
        self.call.set(8, &filter_inactive_after);
        self
    }

    /// Query parameter `filter[inactive_before]`.
    ///
    /// Only those inactive before this date.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_inactive_before(
        mut self,
        filter_inactive_before: impl Into<String>,
    ) -> Self {
        let filter_inactive_before: String = filter_inactive_before.into();
        self.call.set(9, &filter_inactive_before);
        self
    }

    /// Query parameter `filter[role]`.
    ///
    /// Only those with these roles.
    #[inline]
    pub fn filter_role(
        mut self,
        filter_role: impl IntoIterator<Item = operations::list_accounts::FilterRoleItem>,
    ) -> Self {
        let filter_role: Vec<operations::list_accounts::FilterRoleItem> = filter_role
            .into_iter()
            .collect();
        self.call.set(10, &filter_role);
        self
    }

    /// Query parameter `filter[type]`.
    ///
    /// Only those of this kind.
    #[inline]
    pub fn filter_type(
        mut self,
        filter_type: impl IntoIterator<Item = operations::list_accounts::FilterTypeItem>,
    ) -> Self {
        let filter_type: Vec<operations::list_accounts::FilterTypeItem> = filter_type
            .into_iter()
            .collect();
        self.call.set(11, &filter_type);
        self
    }

    /// Query parameter `filter[created_after]`.
    ///
    /// Only those created after this date. Written as YYYY-MM-DD.
    #[inline]
    pub fn filter_created_after(
        mut self,
        filter_created_after: impl Into<String>,
    ) -> Self {
        let filter_created_after: String = filter_created_after.into();
        self.call.set(12, &filter_created_after);
        self
    }

    /// Query parameter `filter[created_before]`.
    ///
    /// Only those created before this date. Written as YYYY-MM-DD.
    #[inline]
    pub fn filter_created_before(
        mut self,
        filter_created_before: impl Into<String>,
    ) -> Self {
        let filter_created_before: String = filter_created_before.into();
        self.call.set(13, &filter_created_before);
        self
    }

    /// Query parameter `filter[groups]`.
    ///
    /// Only those of these groups.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_groups(
        mut self,
        filter_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_groups: Vec<String> = filter_groups
            .into_iter()
            .map(Into::into)
            .collect();
        self.call.set(14, &filter_groups);
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
        self.call.set(15, &x_plannr_account_uuid);
        self
    }
}

runtime::endpoint! {
    operation::ListAccounts = LIST_ACCOUNTS {
        output: runtime::Untyped,
        error: ListAccountsError
    }
}

/// What `GET /api/v1/account` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListAccountsError {
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
    ListAccountsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListAccountsError {}

static CREATE_ACCOUNT: runtime::Operation = runtime::Operation {
    id: "createAccount",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/account")],
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

/// A [request](crate::Request) of [`Client::create_account`](crate::Client::create_account).
///
/// Gives `Raw`, or fails with `CreateAccountError`.
pub type CreateAccount = runtime::Request<operation::CreateAccount>;

impl CreateAccount {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &CREATE_ACCOUNT);
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
    operation::CreateAccount = CREATE_ACCOUNT {
        output: runtime::Untyped,
        error: CreateAccountError
    }
}

impl runtime::Uploads for operation::CreateAccount {}

/// What `POST /api/v1/account` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateAccountError {
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
    CreateAccountError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateAccountError {}

static LIST_ACCOUNT_ADDRESSES: runtime::Operation = runtime::Operation {
    id: "listAccountAddresses",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/account/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/address"),
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

/// A [request](crate::Request) of [`Client::list_account_addresses`](crate::Client::list_account_addresses).
///
/// Gives `Raw`, or fails with `ListAccountAddressesError`.
pub type ListAccountAddresses = runtime::Request<operation::ListAccountAddresses>;

impl ListAccountAddresses {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, account_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &LIST_ACCOUNT_ADDRESSES);
        call.set(0, &account_uuid);
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
    operation::ListAccountAddresses = LIST_ACCOUNT_ADDRESSES {
        output: runtime::Untyped,
        error: ListAccountAddressesError
    }
}

/// What `GET /api/v1/account/{account_uuid}/address` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListAccountAddressesError {
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
    ListAccountAddressesError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListAccountAddressesError {}

static CREATE_ACCOUNT_ADDRESS: runtime::Operation = runtime::Operation {
    id: "createAccountAddress",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/account/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/address"),
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

/// A [request](crate::Request) of [`Client::create_account_address`](crate::Client::create_account_address).
///
/// Gives `Raw`, or fails with `CreateAccountAddressError`.
pub type CreateAccountAddress = runtime::Request<operation::CreateAccountAddress>;

impl CreateAccountAddress {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, account_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_ACCOUNT_ADDRESS);
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
    operation::CreateAccountAddress = CREATE_ACCOUNT_ADDRESS {
        output: runtime::Untyped,
        error: CreateAccountAddressError
    }
}

impl runtime::Uploads for operation::CreateAccountAddress {}

/// What `POST /api/v1/account/{account_uuid}/address` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateAccountAddressError {
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
    CreateAccountAddressError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateAccountAddressError {}

static UPDATE_ACCOUNT: runtime::Operation = runtime::Operation {
    id: "updateAccount",
    method: "PUT",
    path: &[
        runtime::Segment::Literal("/api/v1/account/"),
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

/// A [request](crate::Request) of [`Client::update_account`](crate::Client::update_account).
///
/// Gives `Raw`, or fails with `UpdateAccountError`.
pub type UpdateAccount = runtime::Request<operation::UpdateAccount>;

impl UpdateAccount {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &UPDATE_ACCOUNT);
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
    operation::UpdateAccount = UPDATE_ACCOUNT {
        output: runtime::Untyped,
        error: UpdateAccountError
    }
}

impl runtime::Uploads for operation::UpdateAccount {}

/// What `PUT /api/v1/account/{uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateAccountError {
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
    UpdateAccountError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UpdateAccountError {}

static CREATE_INTRODUCER: runtime::Operation = runtime::Operation {
    id: "createIntroducer",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/introducer")],
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

/// A [request](crate::Request) of [`Client::create_introducer`](crate::Client::create_introducer).
///
/// Gives `Raw`, or fails with `CreateIntroducerError`.
pub type CreateIntroducer = runtime::Request<operation::CreateIntroducer>;

impl CreateIntroducer {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &CREATE_INTRODUCER);
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
    operation::CreateIntroducer = CREATE_INTRODUCER {
        output: runtime::Untyped,
        error: CreateIntroducerError
    }
}

impl runtime::Uploads for operation::CreateIntroducer {}

/// What `POST /api/v1/introducer` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateIntroducerError {
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
    CreateIntroducerError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateIntroducerError {}
