// Written by `cargo xtask codegen`; change the API's description instead.
//! `SecclTitle` and what it holds.

use crate::runtime;

/// Title of a person.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SecclTitle {
    /// Wire value `Dr`.
    Dr,
    /// Wire value `Professor`.
    Professor,
    /// Wire value `Mrs`.
    Mrs,
    /// Wire value `Miss`.
    Miss,
    /// Wire value `Mr`.
    Mr,
    /// Wire value `Ms`.
    Ms,
    /// Wire value `Mx`.
    Mx,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    SecclTitle {
        Dr = "Dr",
        Professor = "Professor",
        Mrs = "Mrs",
        Miss = "Miss",
        Mr = "Mr",
        Ms = "Ms",
        Mx = "Mx"
    }
}

/// What is checked before it is sent.
pub(crate) static SECCL_TITLE_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"Dr\"", "\"Professor\"", "\"Mrs\"", "\"Miss\"", "\"Mr\"", "\"Ms\"", "\"Mx\""],
);

runtime::validate! {
    SecclTitle: SECCL_TITLE_CHECK
}
