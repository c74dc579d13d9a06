//! What is sent and received.

pub mod settings {
    //! `Settings` and what it holds.

    use crate::runtime;

    /// `Settings` of the API's description.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Settings {
        /// - Wire name `mode`.
        /// - Default: `"eco"`.
        pub mode: Option<Mode>,
        /// - Wire name `celsius`.
        /// - Default: `19.5`.
        pub celsius: Option<f64>,
        /// - Wire name `on`.
        /// - Default: `true`.
        pub on: Option<bool>,
        /// - Wire name `rooms`.
        /// - Default: `["kitchen","hall"]`.
        pub rooms: Option<Vec<String>>,
        /// - Wire name `schedule`.
        /// - Default: `{"from":"06:00","to":"22:00"}`.
        pub schedule: Option<Schedule>,
        /// Wire name `nothing`.
        pub nothing: runtime::Nullable<String>,
        /// The default is not of the type.
        ///
        /// - Wire name `wrong`.
        /// - Default: `"many"`.
        pub wrong: Option<i64>,
        /// - Wire name `start`.
        /// - Default: `"2024-01-01"`.
        /// - Format `date`.
        pub start: Option<runtime::Date>,
        /// Properties that this version of the crate does not know, and values that did not fit.
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Settings {
            constants {}
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
            additional {}
        }
    }

    impl Settings {
        /// Without any property.
        #[must_use]
        pub fn new() -> Self {
            Self {
                mode: None,
                celsius: None,
                on: None,
                rooms: None,
                schedule: None,
                nothing: runtime::Nullable::Absent,
                wrong: None,
                start: None,
                extra: runtime::Extra::new(),
            }
        }

        /// Sets `mode`.
        #[must_use]
        pub fn mode(mut self, mode: impl Into<Mode>) -> Self {
            self.mode = Some(mode.into());
            self
        }

        /// Sets `celsius`.
        #[must_use]
        pub fn celsius(mut self, celsius: f64) -> Self {
            self.celsius = Some(celsius);
            self
        }

        /// Sets `on`.
        #[must_use]
        pub fn on(mut self, on: bool) -> Self {
            self.on = Some(on);
            self
        }

        /// Sets `rooms`.
        #[must_use]
        pub fn rooms(mut self, rooms: impl IntoIterator<Item = impl Into<String>>) -> Self {
            self.rooms = Some(rooms.into_iter().map(Into::into).collect());
            self
        }

        /// Sets `schedule`.
        #[must_use]
        pub fn schedule(mut self, schedule: impl Into<Schedule>) -> Self {
            self.schedule = Some(schedule.into());
            self
        }

        /// Sets `nothing`.
        #[must_use]
        pub fn nothing(mut self, nothing: impl Into<runtime::Nullable<String>>) -> Self {
            self.nothing = nothing.into();
            self
        }

        /// Sets `wrong`.
        #[must_use]
        pub fn wrong(mut self, wrong: i64) -> Self {
            self.wrong = Some(wrong);
            self
        }

        /// Sets `start`.
        #[must_use]
        pub fn start(mut self, start: impl Into<runtime::Date>) -> Self {
            self.start = Some(start.into());
            self
        }
    }

    impl Default for Settings {
        fn default() -> Self {
            Self::new()
        }
    }

    /// `/components/schemas/Settings/properties/mode` of the API's description.
    ///
    /// Default: `"eco"`.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Mode {
        /// Wire value `off`.
        Off,
        /// Wire value `eco`.
        Eco,
        /// Wire value `comfort`.
        Comfort,
        /// A value that this version of the crate does not know; it is kept and written back.
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        both Mode {
            Off = "off",
            Eco = "eco",
            Comfort = "comfort"
        }
    }

    /// `/components/schemas/Settings/properties/schedule` of the API's description.
    ///
    /// Default: `{"from":"06:00","to":"22:00"}`.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Schedule {
        /// Wire name `from`.
        pub from: Option<String>,
        /// Wire name `to`.
        pub to: Option<String>,
        /// Properties that this version of the crate does not know, and values that did not fit.
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Schedule {
            constants {}
            fields {
                optional from: "from",
                optional to: "to"
            }
            additional {}
        }
    }

    impl Schedule {
        /// Without any property.
        #[must_use]
        pub fn new() -> Self {
            Self {
                from: None,
                to: None,
                extra: runtime::Extra::new(),
            }
        }

        /// Sets `from`.
        #[must_use]
        pub fn from_(mut self, from: impl Into<String>) -> Self {
            self.from = Some(from.into());
            self
        }

        /// Sets `to`.
        #[must_use]
        pub fn to(mut self, to: impl Into<String>) -> Self {
            self.to = Some(to.into());
            self
        }
    }

    impl Default for Schedule {
        fn default() -> Self {
            Self::new()
        }
    }
}

#[doc(inline)]
pub use settings::Settings;
