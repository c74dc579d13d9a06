// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreateTimeEntry` and what it holds.

use crate::runtime;

/// What is sent to record time that was spent.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CreateTimeEntry {
    /// What the time was spent on.
    pub trackable_type: TrackableType,
    /// UUID of what the time was spent on.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub trackable_uuid: String,
    /// Name of the time entry.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: String,
    /// What the time entry is about.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub description: Option<String>,
    /// Date on which the time entry starts.
    ///
    /// The published page says otherwise: a date by its type or format, a date and time by its text or an example — text takes both, so that nothing the pages show is refused
    pub start_date: Option<String>,
    /// Date on which the time entry ends.
    ///
    /// The published page says otherwise: a date by its type or format, a date and time by its text or an example — text takes both, so that nothing the pages show is refused
    pub end_date: Option<String>,
    /// Time that was spent, in minutes.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub total_time_in_minutes: Option<i64>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    CreateTimeEntry {
        fields {
            required trackable_type: "trackable_type",
            required trackable_uuid: "trackable_uuid",
            required name: "name",
            optional description: "description",
            optional start_date: "start_date",
            optional end_date: "end_date",
            optional total_time_in_minutes: "total_time_in_minutes"
        }
    }
}

/// The required properties of [`CreateTimeEntry`].
#[derive(Clone, Debug)]
pub struct CreateTimeEntryRequired {
    /// What the time was spent on.
    pub trackable_type: TrackableType,
    /// UUID of what the time was spent on.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub trackable_uuid: String,
    /// Name of the time entry.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: String,
}

impl From<CreateTimeEntryRequired> for CreateTimeEntry {
    #[inline]
    fn from(required: CreateTimeEntryRequired) -> Self {
        Self {
            trackable_type: required.trackable_type,
            trackable_uuid: required.trackable_uuid,
            name: required.name,
            description: None,
            start_date: None,
            end_date: None,
            total_time_in_minutes: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    CreateTimeEntry {
        /// What the time entry is about.
        optional into description: String,
        /// Date on which the time entry starts.
        optional into start_date: String,
        /// Date on which the time entry ends.
        optional into end_date: String,
        /// Time that was spent, in minutes.
        optional plain total_time_in_minutes: i64
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_TIME_ENTRY_CHECK: runtime::Check = runtime::Check::Object(
    &runtime::ObjectCheck {
        properties: &[("trackable_type", &TRACKABLE_TYPE_CHECK)],
        ..runtime::ObjectCheck::ANY
    },
);

runtime::validate! {
    CreateTimeEntry: CREATE_TIME_ENTRY_CHECK
}

/// What the time was spent on.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TrackableType {
    /// Wire value `client`.
    Client,
    /// Wire value `board_task`.
    BoardTask,
    /// Wire value `case`.
    Case,
    /// Wire value `circle`.
    Circle,
    /// Wire value `firm`.
    Firm,
    /// Wire value `task`.
    Task,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    TrackableType {
        Client = "client",
        BoardTask = "board_task",
        Case = "case",
        Circle = "circle",
        Firm = "firm",
        Task = "task"
    }
}

/// What is checked before it is sent.
pub(crate) static TRACKABLE_TYPE_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"client\"", "\"board_task\"", "\"case\"", "\"circle\"", "\"firm\"", "\"task\""],
);

runtime::validate! {
    TrackableType: TRACKABLE_TYPE_CHECK
}
