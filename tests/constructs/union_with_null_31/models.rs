pub mod bed {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Bed {
        pub crop: Option<Crop>,
        pub only: runtime::Nullable<models::Bean>,
        pub note: runtime::Nullable<Note>,
        pub mark: Option<Mark>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Bed {
            fields {
                required crop: "crop",
                nullable only: "only",
                nullable note: "note",
                optional mark: "mark"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct BedRequired {
        pub crop: Option<Crop>,
    }

    impl From<BedRequired> for Bed {
        #[inline]
        fn from(required: BedRequired) -> Self {
            Self {
                crop: required.crop,
                only: runtime::Nullable::Absent,
                note: runtime::Nullable::Absent,
                mark: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Bed {
            whole nullable only: models::Bean,
            whole nullable note: Note,
            optional into mark: Mark
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
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
        Crop: CROP {
            Tomato,
            Bean
        }
    }

    runtime::from_variants! {
        Crop {
            boxed Tomato(models::Tomato),
            boxed Bean(models::Bean)
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Note {
        Text(String),
        Integer(i64),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Note: NOTE {
            Text: String,
            Integer: Integer
        }
    }

    runtime::from_variants! {
        Note {
            any_text Text(String),
            held Integer(i64),
            wide Integer(i64)
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Mark {
        Boolean(bool),
        List(Vec<String>),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Mark: MARK {
            Boolean: Boolean,
            List: Array
        }
    }

    runtime::from_variants! {
        Mark {
            held Boolean(bool),
            text_list List(String)
        }
    }
}

pub(crate) mod tomato {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Tomato {
        pub trusses: i64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Tomato {
            fields {
                required trusses: "trusses"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct TomatoRequired {
        pub trusses: i64,
    }

    impl From<TomatoRequired> for Tomato {
        #[inline]
        fn from(required: TomatoRequired) -> Self {
            Self {
                trusses: required.trusses,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub(crate) mod bean {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Bean {
        pub pods: i64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Bean {
            fields {
                required pods: "pods"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct BeanRequired {
        pub pods: i64,
    }

    impl From<BeanRequired> for Bean {
        #[inline]
        fn from(required: BeanRequired) -> Self {
            Self {
                pods: required.pods,
                extra: runtime::Extra::new(),
            }
        }
    }
}

#[doc(inline)]
pub use bed::{Bed, BedRequired};

pub use tomato::{Tomato, TomatoRequired};
pub use bean::{Bean, BeanRequired};
