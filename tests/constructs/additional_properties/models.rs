pub mod stock {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Stock {
        pub counts: BTreeMap<String, u32>,
        pub labels: Option<BTreeMap<String, runtime::Raw>>,
        pub free: Option<BTreeMap<String, runtime::Raw>>,
        pub closed: Option<Closed>,
        pub void: Option<Void>,
        pub open: Option<BTreeMap<String, runtime::Raw>>,
        pub places: Option<BTreeMap<String, models::Place>>,
        pub nested: Option<Nested>,
        pub nothing_or_number: Option<BTreeMap<String, Option<f64>>>,
        pub inline: Option<BTreeMap<String, InlineValue>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Stock {
            fields {
                required counts: "counts",
                optional labels: "labels",
                optional free: "free",
                optional closed: "closed",
                optional void: "void",
                optional open: "open",
                optional places: "places",
                optional nested: "nested",
                optional nothing_or_number: "nothing_or_number",
                optional inline: "inline"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct StockRequired {
        pub counts: BTreeMap<String, u32>,
    }

    impl From<StockRequired> for Stock {
        #[inline]
        fn from(required: StockRequired) -> Self {
            Self {
                counts: required.counts,
                labels: None,
                free: None,
                closed: None,
                void: None,
                open: None,
                places: None,
                nested: None,
                nothing_or_number: None,
                inline: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Stock {
            optional into_entries labels: runtime::Raw,
            optional into_entries free: runtime::Raw,
            optional into closed: Closed,
            optional into void: Void,
            optional into_entries open: runtime::Raw,
            optional entries places: models::Place,
            optional into nested: Nested,
            optional entries nothing_or_number: Option<f64>,
            optional entries inline: InlineValue
        }
    }

    pub(crate) static STOCK_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "counts",
                    &runtime::Check::Object(
                        &runtime::ObjectCheck {
                            additional: Some(
                                &runtime::Check::Number(runtime::NumberCheck {
                                    minimum: Some(0.0),
                                    ..runtime::NumberCheck::ANY
                                }),
                            ),
                            ..runtime::ObjectCheck::ANY
                        },
                    ),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Stock: STOCK_CHECK
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Closed {
        pub shelf: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Closed {
            fields {
                optional shelf: "shelf"
            }
        }
    }

    impl Closed {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Closed {
            optional into shelf: String
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Void {
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Void {
            fields {}
        }
    }

    impl Void {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    pub type Nested = BTreeMap<String, BTreeMap<String, Vec<models::Place>>>;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct InlineValue {
        pub shelf: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        InlineValue {
            fields {
                optional shelf: "shelf"
            }
        }
    }

    impl InlineValue {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        InlineValue {
            optional into shelf: String
        }
    }
}

pub(crate) mod place {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Place {
        pub shelf: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Place {
            fields {
                optional shelf: "shelf"
            }
        }
    }

    impl Place {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Place {
            optional into shelf: String
        }
    }
}

#[doc(inline)]
pub use stock::{Stock, StockRequired};

pub use place::Place;
