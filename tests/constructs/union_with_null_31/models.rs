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
            constants {}
            fields {
                required crop: "crop",
                nullable only: "only",
                nullable note: "note",
                optional mark: "mark"
            }
            additional {}
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

        #[must_use]
        pub fn only(mut self, only: impl Into<runtime::Nullable<models::Bean>>) -> Self {
            self.only = only.into();
            self
        }

        #[must_use]
        pub fn note(mut self, note: impl Into<runtime::Nullable<Note>>) -> Self {
            self.note = note.into();
            self
        }

        #[must_use]
        pub fn mark(mut self, mark: impl Into<Mark>) -> Self {
            self.mark = Some(mark.into());
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
    pub enum Note {
        Text(String),
        Integer(i64),
        Unrecognised(runtime::Raw),
    }

    static NOTE: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::String]),
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Integer]),
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Note: NOTE {
            Text(String),
            Integer(i64)
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Mark {
        Boolean(bool),
        List(Vec<String>),
        Unrecognised(runtime::Raw),
    }

    static MARK: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Boolean]),
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Array]),
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Mark: MARK {
            Boolean(bool),
            List(Vec<String>)
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
