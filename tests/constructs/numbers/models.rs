pub(crate) mod weighing {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Weighing {
        pub grams: f64,
        pub single: Option<f64>,
        pub double: Option<f64>,
        pub share: Option<f64>,
        pub step: Option<f64>,
        pub price: Option<runtime::Decimal>,
        pub exact: Option<runtime::Exact>,
        pub currency: Option<f64>,
        pub huge: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Weighing {
            fields {
                required grams: "grams",
                optional single: "single",
                optional double: "double",
                optional share: "share",
                optional step: "step",
                optional price: "price",
                optional exact: "exact",
                optional currency: "currency",
                optional huge: "huge"
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
                single: None,
                double: None,
                share: None,
                step: None,
                price: None,
                exact: None,
                currency: None,
                huge: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Weighing {
            optional plain single: f64,
            optional plain double: f64,
            optional plain share: f64,
            optional plain step: f64,
            optional into price: runtime::Decimal,
            optional into exact: runtime::Exact,
            optional plain currency: f64,
            optional plain huge: f64
        }
    }

    pub(crate) static WEIGHING_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "share",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(0.0),
                        exclusive_maximum: Some(1.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                (
                    "step",
                    &runtime::Check::Number(runtime::NumberCheck {
                        multiple_of: Some(0.01),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                ("price", &runtime::Check::Format(runtime::Decimal::CHECK)),
                (
                    "huge",
                    &runtime::Check::Number(runtime::NumberCheck {
                        maximum: Some(
                            1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000.0,
                        ),
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
