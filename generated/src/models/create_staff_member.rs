// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateStaffMember` and what it holds.

use crate::{models, runtime};

/// What is sent to add a staff member to a client that is a business.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateStaffMember {
    /// UUID of the account. That of an individual.
    ///
    /// Format `uuid`.
    pub account_uuid: runtime::Uuid,
    /// Date of hiring.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date`.
    pub hired_at: runtime::Date,
    /// Date of leaving.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date`.
    pub left_at: Option<runtime::Date>,
    /// Title of the job.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub job_title: Option<String>,
    /// Salary of a year, in pence.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub basic_annual_salary: Option<models::Pence>,
    /// Number on the payroll.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub payroll_number: Option<runtime::Secret>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateStaffMember {
        fields {
            required account_uuid: "account_uuid",
            required hired_at: "hired_at",
            optional left_at: "left_at",
            optional job_title: "job_title",
            secret_optional basic_annual_salary: "basic_annual_salary",
            secret_optional payroll_number: "payroll_number"
        }
    }
}

/// The required properties of [`CreateStaffMember`].
#[derive(Clone, Debug)]
pub struct CreateStaffMemberRequired {
    /// UUID of the account. That of an individual.
    ///
    /// Format `uuid`.
    pub account_uuid: runtime::Uuid,
    /// Date of hiring.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date`.
    pub hired_at: runtime::Date,
}

impl From<CreateStaffMemberRequired> for CreateStaffMember {
    #[inline]
    fn from(required: CreateStaffMemberRequired) -> Self {
        Self {
            account_uuid: required.account_uuid,
            hired_at: required.hired_at,
            left_at: None,
            job_title: None,
            basic_annual_salary: None,
            payroll_number: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreateStaffMember {
        /// Date of leaving.
        optional into left_at: runtime::Date,
        /// Title of the job.
        optional into job_title: String,
        /// Salary of a year, in pence.
        optional into basic_annual_salary: models::Pence,
        /// Number on the payroll.
        optional into payroll_number: runtime::Secret
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_STAFF_MEMBER_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("account_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            ("hired_at", &runtime::Check::Format(runtime::Date::CHECK)),
            ("left_at", &runtime::Check::Format(runtime::Date::CHECK)),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateStaffMember: CREATE_STAFF_MEMBER_CHECK
}
