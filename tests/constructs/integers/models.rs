pub(crate) mod counter {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
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
        Counter {
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
        }
    }

    #[derive(Clone, Debug)]
    pub struct CounterRequired {
        pub plain: i64,
    }

    impl From<CounterRequired> for Counter {
        #[inline]
        fn from(required: CounterRequired) -> Self {
            Self {
                plain: required.plain,
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
    }

    runtime::setters! {
        Counter {
            optional plain small: i32,
            optional plain large: i64,
            optional plain unsigned_small: u32,
            optional plain unsigned_large: u64,
            optional plain by_bounds: u64,
            optional plain positive: u64,
            optional plain wide: u64,
            optional plain beyond: i64,
            optional plain narrow_bounds: i64,
            optional plain odd_format: i64,
            optional plain stamp: i64
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

pub use counter::{Counter, CounterRequired};
