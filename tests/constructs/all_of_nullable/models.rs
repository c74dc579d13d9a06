pub(crate) mod keeper {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Keeper {
        pub name: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Keeper {
            fields {
                required name: "name"
            }
        }
    }

    impl Keeper {
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub mod lighthouse {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Lighthouse {
        pub name: String,
        pub keeper: Option<models::Keeper>,
        pub deputy: runtime::Nullable<models::Keeper>,
        pub successor: Option<Successor>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Lighthouse {
            fields {
                required name: "name",
                required keeper: "keeper",
                nullable deputy: "deputy",
                optional successor: "successor"
            }
        }
    }

    impl Lighthouse {
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            keeper: impl Into<Option<models::Keeper>>,
        ) -> Self {
            Self {
                name: name.into(),
                keeper: keeper.into(),
                deputy: runtime::Nullable::Absent,
                successor: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Lighthouse {
            whole into deputy: runtime::Nullable<models::Keeper>,
            optional into successor: Successor
        }
    }

    pub(crate) static LIGHTHOUSE_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("successor", &SUCCESSOR_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Lighthouse: LIGHTHOUSE_CHECK
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Successor {
        pub name: String,
        pub starts: Option<runtime::Date>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Successor {
            fields {
                required name: "name",
                optional starts: "starts"
            }
        }
    }

    impl Successor {
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                starts: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Successor {
            optional into starts: runtime::Date
        }
    }

    pub(crate) static SUCCESSOR_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "starts",
                    &runtime::Check::Text(runtime::TextCheck {
                        format: Some(runtime::Date::CHECK),
                        ..runtime::TextCheck::ANY
                    }),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Successor: SUCCESSOR_CHECK
    }
}

pub use keeper::Keeper;

#[doc(inline)]
pub use lighthouse::Lighthouse;
