pub mod bed {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Bed {
        pub crop: Option<Crop>,
        pub previous: Option<Crop>,
        pub after: runtime::Nullable<models::Bean>,
        pub only: runtime::Nullable<models::Bean>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Bed {
            fields {
                required crop: "crop",
                required previous: "previous",
                nullable after: "after",
                nullable only: "only"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct BedRequired {
        pub crop: Option<Crop>,
        pub previous: Option<Crop>,
    }

    impl From<BedRequired> for Bed {
        #[inline]
        fn from(required: BedRequired) -> Self {
            Self {
                crop: required.crop,
                previous: required.previous,
                after: runtime::Nullable::Absent,
                only: runtime::Nullable::Absent,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Bed {
            whole nullable after: models::Bean,
            whole nullable only: models::Bean
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
