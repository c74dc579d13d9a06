pub mod box_ {
    use std::collections::BTreeMap;
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Box_ {
        pub label: runtime::Raw,
        pub empty: Option<runtime::Raw>,
        pub listed: Option<Vec<String>>,
        pub bounded: Option<f64>,
        pub short: Option<String>,
        pub dated: Option<runtime::Date>,
        pub inner: Option<Inner>,
        pub mapped: Option<BTreeMap<String, i64>>,
        pub titled: Option<runtime::Raw>,
        pub missing: runtime::Raw,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Box_ {
            fields {
                required label: "label",
                optional empty: "empty",
                optional listed: "listed",
                optional bounded: "bounded",
                optional short: "short",
                optional dated: "dated",
                optional inner: "inner",
                optional mapped: "mapped",
                optional titled: "titled",
                required missing: "missing"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct BoxRequired {
        pub label: runtime::Raw,
        pub missing: runtime::Raw,
    }

    impl From<BoxRequired> for Box_ {
        #[inline]
        fn from(required: BoxRequired) -> Self {
            Self {
                label: required.label,
                empty: None,
                listed: None,
                bounded: None,
                short: None,
                dated: None,
                inner: None,
                mapped: None,
                titled: None,
                missing: required.missing,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Box_ {
            optional into empty: runtime::Raw,
            optional into_items listed: String,
            optional plain bounded: f64,
            optional into short: String,
            optional into dated: runtime::Date,
            optional into inner: Inner,
            optional entries mapped: i64,
            optional into titled: runtime::Raw
        }
    }

    pub(crate) static BOX_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "bounded",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(1.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                (
                    "short",
                    &runtime::Check::Text(runtime::TextCheck {
                        max_length: Some(3),
                        ..runtime::TextCheck::ANY
                    }),
                ),
                ("dated", &runtime::Check::Format(runtime::Date::CHECK)),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Box_: BOX_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Inner {
        pub label: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Inner {
            fields {
                required label: "label"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct InnerRequired {
        pub label: String,
    }

    impl From<InnerRequired> for Inner {
        #[inline]
        fn from(required: InnerRequired) -> Self {
            Self {
                label: required.label,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub(crate) mod nothing {
    use crate::runtime;

    pub type Nothing = runtime::Raw;
}

pub(crate) mod described {
    use crate::runtime;

    pub type Described = runtime::Raw;
}

pub(crate) mod lists {
    use crate::models;

    pub type Lists = Vec<models::Nothing>;
}

#[doc(inline)]
pub use box_::{Box_, BoxRequired};

pub use nothing::Nothing;
pub use described::Described;
pub use lists::Lists;
