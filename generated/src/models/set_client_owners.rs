// Written by `cargo xtask codegen`; change the API's description instead.
//! `SetClientOwners` and what it holds.

use crate::runtime;

/// What is sent to add, take away or replace the owners of a shared client.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetClientOwners {
    /// What becomes of those that are there already.
    pub mode: Mode,
    /// Owners, by UUID.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub owners: Vec<runtime::Uuid>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    SetClientOwners {
        fields {
            required mode: "mode",
            required owners: "owners"
        }
    }
}

/// The required properties of [`SetClientOwners`].
#[derive(Clone, Debug)]
pub struct SetClientOwnersRequired {
    /// What becomes of those that are there already.
    pub mode: Mode,
    /// Owners, by UUID.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub owners: Vec<runtime::Uuid>,
}

impl From<SetClientOwnersRequired> for SetClientOwners {
    #[inline]
    fn from(required: SetClientOwnersRequired) -> Self {
        Self {
            mode: required.mode,
            owners: required.owners,
            extra: runtime::Extra::new(),
        }
    }
}

/// What is checked before it is sent.
pub(crate) static SET_CLIENT_OWNERS_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[
            ("mode", &MODE_CHECK),
            (
                "owners",
                &runtime::Check::Items(&runtime::Check::Format(runtime::Uuid::CHECK)),
            ),
        ],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    SetClientOwners: SET_CLIENT_OWNERS_CHECK
}

/// What becomes of those that are there already.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Mode {
    /// Wire value `attach`.
    Attach,
    /// Wire value `detach`.
    Detach,
    /// Wire value `sync`.
    Sync,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Mode {
        Attach = "attach",
        Detach = "detach",
        Sync = "sync"
    }
}

/// What is checked before it is sent.
pub(crate) static MODE_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"attach\"", "\"detach\"", "\"sync\""],
);

runtime::validate! {
    Mode: MODE_CHECK
}
