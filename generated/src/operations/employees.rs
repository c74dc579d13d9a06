// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `employees`.
//!
//! Employees of the firm.

use crate::{models, operations, runtime};

pub mod list_employees;

mod operation {
    pub enum ListEmployees {}
}

static LIST_EMPLOYEES: runtime::Operation = runtime::Operation {
    id: "listEmployees",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v1/employee")],
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
            name: "filter[exclude_groups]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[departments]",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "filter[include]",
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
        (0, &runtime::Check::Items(&operations::list_employees::INCLUDE_ITEM_CHECK)),
        (4, &runtime::Check::Items(&operations::list_employees::FILTER_TYPE_ITEM_CHECK)),
        (11, &operations::list_employees::SORT_CHECK),
        (
            12,
            &runtime::Check::Number(runtime::NumberCheck {
                maximum: Some(500.0),
                ..runtime::NumberCheck::ANY
            }),
        ),
        (
            13,
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

/// A [request](crate::Request) of [`Client::list_employees`](crate::Client::list_employees).
///
/// Gives `Raw`, or fails with `ListEmployeesError`.
pub type ListEmployees = runtime::Request<operation::ListEmployees>;

impl ListEmployees {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &LIST_EMPLOYEES);
        Self::from_call(call)
    }

    /// Query parameter `include`.
    ///
    /// What is read along.
    #[inline]
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = operations::list_employees::IncludeItem>,
    ) -> Self {
        let include: Vec<operations::list_employees::IncludeItem> = include
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
    /// Only those with this email address.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_email(mut self, filter_email: impl Into<String>) -> Self {
        let filter_email: String = filter_email.into();
        self.call.set(3, &filter_email);
        self
    }

    /// Query parameter `filter[type]`.
    ///
    /// Only those of this kind.
    #[inline]
    pub fn filter_type(
        mut self,
        filter_type: impl IntoIterator<Item = operations::list_employees::FilterTypeItem>,
    ) -> Self {
        let filter_type: Vec<operations::list_employees::FilterTypeItem> = filter_type
            .into_iter()
            .collect();
        self.call.set(4, &filter_type);
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
        self.call.set(5, &filter_created_after);
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
        self.call.set(6, &filter_created_before);
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
        self.call.set(7, &filter_groups);
        self
    }

    /// Query parameter `filter[exclude_groups]`.
    ///
    /// Only those of none of these groups.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_exclude_groups(
        mut self,
        filter_exclude_groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_exclude_groups: Vec<String> = filter_exclude_groups
            .into_iter()
            .map(Into::into)
            .collect();
        self.call.set(8, &filter_exclude_groups);
        self
    }

    /// Query parameter `filter[departments]`.
    ///
    /// Only those of these departments.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    #[inline]
    pub fn filter_departments(
        mut self,
        filter_departments: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_departments: Vec<String> = filter_departments
            .into_iter()
            .map(Into::into)
            .collect();
        self.call.set(9, &filter_departments);
        self
    }

    /// Query parameter `filter[include]`.
    ///
    /// Those with these UUIDs, whatever the other filters say.
    #[inline]
    pub fn filter_include(
        mut self,
        filter_include: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let filter_include: Vec<String> = filter_include
            .into_iter()
            .map(Into::into)
            .collect();
        self.call.set(10, &filter_include);
        self
    }

    /// Query parameter `sort`.
    ///
    /// What the list is sorted by; a minus in front turns the order round.
    ///
    /// - From another page, <https://api-how-to.plannrcrm.com/basics/query-parameters>: a minus sign in front of the name turns the order round.
    /// - Default: `"first_name"`.
    #[inline]
    pub fn sort(mut self, sort: impl Into<operations::list_employees::Sort>) -> Self {
        let sort: operations::list_employees::Sort = sort.into();
        self.call.set(11, &sort);
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
        self.call.set(12, &per_page);
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
        self.call.set(13, &page);
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
        self.call.set(14, &x_plannr_account_uuid);
        self
    }
}

runtime::endpoint! {
    operation::ListEmployees = LIST_EMPLOYEES {
        output: runtime::Untyped,
        error: ListEmployeesError
    }
}

/// What `GET /api/v1/employee` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListEmployeesError {
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
    ListEmployeesError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListEmployeesError {}
