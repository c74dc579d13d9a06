pub(crate) mod weighing {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Weighing {
        pub grams: f64,
        pub share: runtime::Nullable<f64>,
        pub count: Option<u64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Weighing {
            fields {
                required grams: "grams",
                nullable share: "share",
                optional count: "count"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct WeighingRequired {
        pub grams: f64,
    }

    impl From<WeighingRequired> for Weighing {
        #[inline]
        fn from(required: WeighingRequired) -> Self {
            Self {
                grams: required.grams,
                share: runtime::Nullable::Absent,
                count: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Weighing {
            whole nullable share: f64,
            optional plain count: u64
        }
    }

    pub(crate) static WEIGHING_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "grams",
                    &runtime::Check::Number(runtime::NumberCheck {
                        exclusive_minimum: Some(0.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                (
                    "share",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(0.0),
                        exclusive_maximum: Some(1.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                (
                    "count",
                    &runtime::Check::Number(runtime::NumberCheck {
                        exclusive_minimum: Some(0.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Weighing: WEIGHING_CHECK
    }
}

pub use weighing::{Weighing, WeighingRequired};
