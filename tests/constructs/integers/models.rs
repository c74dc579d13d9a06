pub(crate) mod counter {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Counter {
        pub plain: i64,
        pub small: Option<i32>,
        pub large: Option<i64>,
        pub unsigned_small: Option<u32>,
        pub unsigned_large: Option<u64>,
        pub by_bounds: Option<u64>,
        pub positive: Option<u64>,
        pub wide: Option<u64>,
        pub beyond: Option<i64>,
        pub narrow_bounds: Option<i64>,
        pub odd_format: Option<i64>,
        pub stamp: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Counter {
            constants {}
            fields {
                required plain: "plain",
                optional small: "small",
                optional large: "large",
                optional unsigned_small: "unsigned_small",
                optional unsigned_large: "unsigned_large",
                optional by_bounds: "by_bounds",
                optional positive: "positive",
                optional wide: "wide",
                optional beyond: "beyond",
                optional narrow_bounds: "narrow_bounds",
                optional odd_format: "odd_format",
                optional stamp: "stamp"
            }
            additional {}
        }
    }

    impl Counter {
        #[must_use]
        pub fn new(plain: i64) -> Self {
            Self {
                plain,
                small: None,
                large: None,
                unsigned_small: None,
                unsigned_large: None,
                by_bounds: None,
                positive: None,
                wide: None,
                beyond: None,
                narrow_bounds: None,
                odd_format: None,
                stamp: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn small(mut self, small: i32) -> Self {
            self.small = Some(small);
            self
        }

        #[must_use]
        pub fn large(mut self, large: i64) -> Self {
            self.large = Some(large);
            self
        }

        #[must_use]
        pub fn unsigned_small(mut self, unsigned_small: u32) -> Self {
            self.unsigned_small = Some(unsigned_small);
            self
        }

        #[must_use]
        pub fn unsigned_large(mut self, unsigned_large: u64) -> Self {
            self.unsigned_large = Some(unsigned_large);
            self
        }

        #[must_use]
        pub fn by_bounds(mut self, by_bounds: u64) -> Self {
            self.by_bounds = Some(by_bounds);
            self
        }

        #[must_use]
        pub fn positive(mut self, positive: u64) -> Self {
            self.positive = Some(positive);
            self
        }

        #[must_use]
        pub fn wide(mut self, wide: u64) -> Self {
            self.wide = Some(wide);
            self
        }

        #[must_use]
        pub fn beyond(mut self, beyond: i64) -> Self {
            self.beyond = Some(beyond);
            self
        }

        #[must_use]
        pub fn narrow_bounds(mut self, narrow_bounds: i64) -> Self {
            self.narrow_bounds = Some(narrow_bounds);
            self
        }

        #[must_use]
        pub fn odd_format(mut self, odd_format: i64) -> Self {
            self.odd_format = Some(odd_format);
            self
        }

        #[must_use]
        pub fn stamp(mut self, stamp: i64) -> Self {
            self.stamp = Some(stamp);
            self
        }
    }

    pub(crate) static COUNTER_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "by_bounds",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(0.0),
                        maximum: Some(255.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                (
                    "positive",
                    &runtime::Check::Number(runtime::NumberCheck {
                        exclusive_minimum: Some(0.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                (
                    "wide",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(0.0),
                        maximum: Some(18446744073709552000.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                (
                    "beyond",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(-100000000000000000000.0),
                        maximum: Some(100000000000000000000.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                (
                    "narrow_bounds",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(-5.0),
                        maximum: Some(5.0),
                        multiple_of: Some(5.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Counter: COUNTER_CHECK
    }
}

pub use counter::Counter;
