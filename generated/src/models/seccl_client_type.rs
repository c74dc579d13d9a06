// Written by `cargo xtask codegen`; change the API's description instead.
//! `SecclClientType` and what it holds.

use crate::runtime;

/// Whether a client is an adult (`Individual`) or a minor.
///
/// The published page says otherwise: beside each value, a second column with a label or the name of a constant — the first column is what examples send
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SecclClientType {
    /// Wire value `Individual`.
    Individual,
    /// Wire value `Individual Minor`.
    IndividualMinor,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    SecclClientType {
        Individual = "Individual",
        IndividualMinor = "Individual Minor"
    }
}

/// What is checked before it is sent.
pub(crate) static SECCL_CLIENT_TYPE_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"Individual\"", "\"Individual Minor\""],
);

runtime::validate! {
    SecclClientType: SECCL_CLIENT_TYPE_CHECK
}
