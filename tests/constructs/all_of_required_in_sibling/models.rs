pub(crate) mod voyage {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Voyage {
        pub from: Option<String>,
        pub to: Option<String>,
        pub vehicle: runtime::Nullable<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Voyage {
            constants {}
            fields {
                optional from: "from",
                optional to: "to",
                nullable vehicle: "vehicle"
            }
            additional {}
        }
    }

    impl Voyage {
        #[must_use]
        pub fn new() -> Self {
            Self {
                from: None,
                to: None,
                vehicle: runtime::Nullable::Absent,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn from_(mut self, from: impl Into<String>) -> Self {
            self.from = Some(from.into());
            self
        }

        #[must_use]
        pub fn to(mut self, to: impl Into<String>) -> Self {
            self.to = Some(to.into());
            self
        }

        #[must_use]
        pub fn vehicle(mut self, vehicle: impl Into<runtime::Nullable<String>>) -> Self {
            self.vehicle = vehicle.into();
            self
        }
    }

    impl Default for Voyage {
        fn default() -> Self {
            Self::new()
        }
    }
}

pub(crate) mod crossing {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Crossing {
        pub from: String,
        pub to: String,
        pub vehicle: Option<String>,
        pub passengers: u32,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Crossing {
            constants {}
            fields {
                required from: "from",
                required to: "to",
                required vehicle: "vehicle",
                required passengers: "passengers"
            }
            additional {}
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct CrossingRequired {
        pub from: String,
        pub to: String,
        pub vehicle: Option<String>,
        pub passengers: u32,
    }

    impl From<CrossingRequired> for Crossing {
        fn from(required: CrossingRequired) -> Self {
            Self {
                from: required.from,
                to: required.to,
                vehicle: required.vehicle,
                passengers: required.passengers,
                extra: runtime::Extra::new(),
            }
        }
    }

    pub(crate) static CROSSING_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "passengers",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(1.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Crossing: CROSSING_CHECK
    }
}

pub use voyage::Voyage;
pub use crossing::{Crossing, CrossingRequired};
