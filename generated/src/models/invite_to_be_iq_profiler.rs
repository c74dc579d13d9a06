// Written by `cargo xtask codegen`; change the API's description instead.
//! `InviteToBeIqProfiler` and what it holds.

use crate::runtime;

/// What is sent to invite a client to the Be-IQ profiler.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InviteToBeIqProfiler {
    /// UUID of the client's account.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub client_account_uuid: runtime::Uuid,
    /// UUID of the employee's account. Needed for the first invitation only.
    ///
    /// Format `uuid`.
    pub employee_account_uuid: runtime::Uuid,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    InviteToBeIqProfiler {
        fields {
            required client_account_uuid: "client_account_uuid",
            required employee_account_uuid: "employee_account_uuid"
        }
    }
}

/// The required properties of [`InviteToBeIqProfiler`].
#[derive(Clone, Debug)]
pub struct InviteToBeIqProfilerRequired {
    /// UUID of the client's account.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub client_account_uuid: runtime::Uuid,
    /// UUID of the employee's account. Needed for the first invitation only.
    ///
    /// Format `uuid`.
    pub employee_account_uuid: runtime::Uuid,
}

impl From<InviteToBeIqProfilerRequired> for InviteToBeIqProfiler {
    #[inline]
    fn from(required: InviteToBeIqProfilerRequired) -> Self {
        Self {
            client_account_uuid: required.client_account_uuid,
            employee_account_uuid: required.employee_account_uuid,
            extra: runtime::Extra::new(),
        }
    }
}

/// What is checked before it is sent.
pub(crate) static INVITE_TO_BE_IQ_PROFILER_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("client_account_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
            ("employee_account_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    InviteToBeIqProfiler: INVITE_TO_BE_IQ_PROFILER_CHECK
}
