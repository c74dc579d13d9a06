pub(crate) mod crossing {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Crossing {
        pub from: String,
        pub to: String,
        pub vehicle: Option<String>,
        pub passengers: u32,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Crossing {
            fields {
                required from: "from",
                required to: "to",
                required vehicle: "vehicle",
                required passengers: "passengers"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct CrossingRequired {
        pub from: String,
        pub to: String,
        pub vehicle: Option<String>,
        pub passengers: u32,
    }

    impl From<CrossingRequired> for Crossing {
        #[inline]
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

pub use crossing::{Crossing, CrossingRequired};
