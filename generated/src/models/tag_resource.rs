// Written by `cargo xtask codegen`; change the API's description instead.
//! `TagResource` and what it holds.

use crate::runtime;

/// What is sent to put tags on something, or take them off.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TagResource {
    /// What becomes of those that are there already.
    pub mode: Mode,
    /// What is tagged.
    pub taggable_type: TaggableType,
    /// UUID of what is tagged.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub taggable_uuid: String,
    /// Tags.
    pub tags: Vec<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    TagResource {
        fields {
            required mode: "mode",
            required taggable_type: "taggable_type",
            required taggable_uuid: "taggable_uuid",
            required tags: "tags"
        }
    }
}

/// The required properties of [`TagResource`].
#[derive(Clone, Debug)]
pub struct TagResourceRequired {
    /// What becomes of those that are there already.
    pub mode: Mode,
    /// What is tagged.
    pub taggable_type: TaggableType,
    /// UUID of what is tagged.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub taggable_uuid: String,
    /// Tags.
    pub tags: Vec<String>,
}

impl From<TagResourceRequired> for TagResource {
    #[inline]
    fn from(required: TagResourceRequired) -> Self {
        Self {
            mode: required.mode,
            taggable_type: required.taggable_type,
            taggable_uuid: required.taggable_uuid,
            tags: required.tags,
            extra: runtime::Extra::new(),
        }
    }
}

/// What is checked before it is sent.
pub(crate) static TAG_RESOURCE_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[("mode", &MODE_CHECK), ("taggable_type", &TAGGABLE_TYPE_CHECK)],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    TagResource: TAG_RESOURCE_CHECK
}

/// What becomes of those that are there already.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Mode {
    /// Wire value `attach`.
    Attach,
    /// Wire value `sync`.
    Sync,
    /// Wire value `detach`.
    Detach,
    /// Wire value `create`.
    Create,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Mode {
        Attach = "attach",
        Sync = "sync",
        Detach = "detach",
        Create = "create"
    }
}

/// What is checked before it is sent.
pub(crate) static MODE_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"attach\"", "\"sync\"", "\"detach\"", "\"create\""],
);

runtime::validate! {
    Mode: MODE_CHECK
}

/// What is tagged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TaggableType {
    /// Wire value `account`.
    Account,
    /// Wire value `board`.
    Board,
    /// Wire value `board_task`.
    BoardTask,
    /// Wire value `case`.
    Case,
    /// Wire value `conversation`.
    Conversation,
    /// Wire value `file`.
    File,
    /// Wire value `note`.
    Note,
    /// Wire value `plan`.
    Plan,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    TaggableType {
        Account = "account",
        Board = "board",
        BoardTask = "board_task",
        Case = "case",
        Conversation = "conversation",
        File = "file",
        Note = "note",
        Plan = "plan"
    }
}

/// What is checked before it is sent.
pub(crate) static TAGGABLE_TYPE_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"account\"",
        "\"board\"",
        "\"board_task\"",
        "\"case\"",
        "\"conversation\"",
        "\"file\"",
        "\"note\"",
        "\"plan\"",
    ],
);

runtime::validate! {
    TaggableType: TAGGABLE_TYPE_CHECK
}
