pub mod bed {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Bed {
        pub crop: Option<Crop>,
        pub only: runtime::Nullable<models::Bean>,
        pub note: runtime::Nullable<Note>,
        pub mark: Option<Mark>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Bed {
            fields {
                required crop: "crop",
                nullable only: "only",
                nullable note: "note",
                optional mark: "mark"
            }
        }
    }

    impl Bed {
        #[must_use]
        pub fn new(crop: impl Into<Option<Crop>>) -> Self {
            Self {
                crop: crop.into(),
                only: runtime::Nullable::Absent,
                note: runtime::Nullable::Absent,
                mark: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Bed {
            whole into only: runtime::Nullable<models::Bean>,
            whole into note: runtime::Nullable<Note>,
            optional into mark: Mark
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
            Tomato(models::Tomato) boxed from,
            Bean(models::Bean) boxed from
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Note {
        Text(String),
        Integer(i64),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        both Note: NOTE {
            Text(String): String,
            Integer(i64): Integer
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Mark {
        Boolean(bool),
        List(Vec<String>),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        both Mark: MARK {
            Boolean(bool): Boolean,
            List(Vec<String>): Array
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
            fields {
                required trusses: "trusses"
            }
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
            fields {
                required pods: "pods"
            }
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
