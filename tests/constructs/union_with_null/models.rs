pub mod bed {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Bed {
        pub crop: Option<Crop>,
        pub previous: Option<Previous>,
        pub only: runtime::Nullable<models::Bean>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Bed {
            constants {}
            fields {
                required crop: "crop",
                required previous: "previous",
                nullable only: "only"
            }
            additional {}
        }
    }

    impl Bed {
        #[must_use]
        pub fn new(
            crop: impl Into<Option<Crop>>,
            previous: impl Into<Option<Previous>>,
        ) -> Self {
            Self {
                crop: crop.into(),
                previous: previous.into(),
                only: runtime::Nullable::Absent,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn only(mut self, only: impl Into<runtime::Nullable<models::Bean>>) -> Self {
            self.only = only.into();
            self
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Crop {
        Tomato(Box<models::Tomato>),
        Bean(Box<models::Bean>),
        Unrecognised(runtime::Raw),
    }

    static CROP: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["trusses"],
                known: &["trusses"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["pods"],
                known: &["pods"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Crop: CROP {
            Tomato(models::Tomato) boxed,
            Bean(models::Bean) boxed
        }
    }

    impl From<models::Tomato> for Crop {
        fn from(value: models::Tomato) -> Self {
            Self::Tomato(Box::new(value))
        }
    }

    impl From<models::Bean> for Crop {
        fn from(value: models::Bean) -> Self {
            Self::Bean(Box::new(value))
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Previous {
        Tomato(Box<models::Tomato>),
        Bean(Box<models::Bean>),
        Unrecognised(runtime::Raw),
    }

    static PREVIOUS: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["trusses"],
                known: &["trusses"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["pods"],
                known: &["pods"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Previous: PREVIOUS {
            Tomato(models::Tomato) boxed,
            Bean(models::Bean) boxed
        }
    }

    impl From<models::Tomato> for Previous {
        fn from(value: models::Tomato) -> Self {
            Self::Tomato(Box::new(value))
        }
    }

    impl From<models::Bean> for Previous {
        fn from(value: models::Bean) -> Self {
            Self::Bean(Box::new(value))
        }
    }
}

pub(crate) mod tomato {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Tomato {
        pub trusses: i64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Tomato {
            constants {}
            fields {
                required trusses: "trusses"
            }
            additional {}
        }
    }

    impl Tomato {
        #[must_use]
        pub fn new(trusses: i64) -> Self {
            Self {
                trusses,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub(crate) mod bean {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Bean {
        pub pods: i64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Bean {
            constants {}
            fields {
                required pods: "pods"
            }
            additional {}
        }
    }

    impl Bean {
        #[must_use]
        pub fn new(pods: i64) -> Self {
            Self {
                pods,
                extra: runtime::Extra::new(),
            }
        }
    }
}

#[doc(inline)]
pub use bed::Bed;

pub use tomato::Tomato;
pub use bean::Bean;
