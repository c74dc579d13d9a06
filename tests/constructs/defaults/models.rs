//! What is sent and received.

pub mod settings {
    //! `Settings` and what it holds.

    use crate::runtime;

    /// `Settings` of the API's description.
    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Settings {
        /// Default: `"eco"`.
        pub mode: Option<Mode>,
        /// Default: `19.5`.
        pub celsius: Option<f64>,
        /// Default: `true`.
        pub on: Option<bool>,
        /// Default: `["kitchen","hall"]`.
        pub rooms: Option<Vec<String>>,
        /// Default: `{"from":"06:00","to":"22:00"}`.
        pub schedule: Option<Schedule>,
        /// Text.
        pub nothing: runtime::Nullable<String>,
        /// The default is not of the type.
        ///
        /// Default: `"many"`.
        pub wrong: Option<i64>,
        /// - Default: `"2024-01-01"`.
        /// - Format `date`.
        pub start: Option<runtime::Date>,
        /// Properties that this version of the crate does not know, and values that did not fit.
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Settings {
            fields {
                optional mode: "mode",
                optional celsius: "celsius",
                optional on: "on",
                optional rooms: "rooms",
                optional schedule: "schedule",
                nullable nothing: "nothing",
                optional wrong: "wrong",
                optional start: "start"
            }
        }
    }

    impl Settings {
        /// Without any property.
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Settings {
            /// Sets `mode`.
            optional into mode: Mode,
            /// Sets `celsius`.
            optional plain celsius: f64,
            /// Sets `on`.
            optional plain on: bool,
            /// Sets `rooms`.
            optional into_items rooms: String,
            /// Sets `schedule`.
            optional into schedule: Schedule,
            /// Sets `nothing`.
            whole nullable nothing: String,
            /// The default is not of the type.
            optional plain wrong: i64,
            /// Sets `start`.
            optional into start: runtime::Date
        }
    }

    /// What is checked before it is sent.
    pub(crate) static SETTINGS_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                ("mode", &MODE_CHECK),
                ("start", &runtime::Check::Format(runtime::Date::CHECK)),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Settings: SETTINGS_CHECK
    }

    /// `/components/schemas/Settings/properties/mode` of the API's description.
    ///
    /// Default: `"eco"`.
    #[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Mode {
        /// Wire value `off`.
        Off,
        /// Wire value `eco`.
        #[default]
        Eco,
        /// Wire value `comfort`.
        Comfort,
        /// A value that this version of the crate does not know; it is kept and written back.
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Mode {
            Off = "off",
            Eco = "eco",
            Comfort = "comfort"
        }
    }

    /// What is checked before it is sent.
    pub(crate) static MODE_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"off\"", "\"eco\"", "\"comfort\""],
    );

    runtime::validate! {
        Mode: MODE_CHECK
    }

    /// `/components/schemas/Settings/properties/schedule` of the API's description.
    ///
    /// Default: `{"from":"06:00","to":"22:00"}`.
    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Schedule {
        /// Text.
        pub from: Option<String>,
        /// Text.
        pub to: Option<String>,
        /// Properties that this version of the crate does not know, and values that did not fit.
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Schedule {
            fields {
                optional from: "from",
                optional to: "to"
            }
        }
    }

    impl Schedule {
        /// Without any property.
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Schedule {
            /// Sets `from`.
            optional into from as from_: String,
            /// Sets `to`.
            optional into to: String
        }
    }
}

#[doc(inline)]
pub use settings::Settings;
