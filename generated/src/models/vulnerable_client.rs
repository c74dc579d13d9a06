// Written by `cargo xtask codegen`; change the API's description instead.
//! `VulnerableClient` and what it holds.

use crate::runtime;

/// Vulnerability of a client.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VulnerableClient {
    /// Wire value `yes`.
    Yes,
    /// Wire value `no`.
    #[default]
    No,
    /// Wire value `possibly`.
    Possibly,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    VulnerableClient {
        Yes = "yes",
        No = "no",
        Possibly = "possibly"
    }
}

/// What is checked before it is sent.
pub(crate) static VULNERABLE_CLIENT_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"yes\"", "\"no\"", "\"possibly\""],
);

runtime::validate! {
    VulnerableClient: VULNERABLE_CLIENT_CHECK
}
