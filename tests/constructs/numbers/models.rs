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
        pub exact: Option<f64>,
        pub currency: Option<f64>,
        pub huge: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Weighing {
            constants {}
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
            additional {}
        }
    }

    impl Weighing {
        #[must_use]
        pub fn new(grams: f64) -> Self {
            Self {
                grams,
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

        #[must_use]
        pub fn single(mut self, single: f64) -> Self {
            self.single = Some(single);
            self
        }

        #[must_use]
        pub fn double(mut self, double: f64) -> Self {
            self.double = Some(double);
            self
        }

        #[must_use]
        pub fn share(mut self, share: f64) -> Self {
            self.share = Some(share);
            self
        }

        #[must_use]
        pub fn step(mut self, step: f64) -> Self {
            self.step = Some(step);
            self
        }

        #[must_use]
        pub fn price(mut self, price: impl Into<runtime::Decimal>) -> Self {
            self.price = Some(price.into());
            self
        }

        #[must_use]
        pub fn exact(mut self, exact: f64) -> Self {
            self.exact = Some(exact);
            self
        }

        #[must_use]
        pub fn currency(mut self, currency: f64) -> Self {
            self.currency = Some(currency);
            self
        }

        #[must_use]
        pub fn huge(mut self, huge: f64) -> Self {
            self.huge = Some(huge);
            self
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

pub use weighing::Weighing;
