pub mod notice {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Notice {
        Closure(Box<Closure>),
        Diversion(Box<Diversion>),
        AllClear(Box<AllClear>),
        Unrecognised(runtime::Raw),
    }

    static NOTICE: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("kind", &["\"closure\""])],
                required: &["kind", "road"],
                known: &["kind", "road"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("kind", &["\"diversion\""])],
                required: &["kind", "via"],
                known: &["kind", "via"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("kind", &["\"all-clear\""])],
                required: &["kind"],
                known: &["kind"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Notice: NOTICE {
            Closure,
            Diversion,
            AllClear
        }
    }

    runtime::from_variants! {
        Notice {
            boxed Closure(Closure),
            boxed Diversion(Diversion),
            boxed AllClear(AllClear)
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Closure {
        pub road: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Closure {
            constants {
                required "kind" = "\"closure\""
            }
            fields {
                required road: "road"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ClosureRequired {
        pub road: String,
    }

    impl From<ClosureRequired> for Closure {
        #[inline]
        fn from(required: ClosureRequired) -> Self {
            Self {
                road: required.road,
                extra: runtime::Extra::new(),
            }
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Diversion {
        pub via: Vec<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Diversion {
            constants {
                required "kind" = "\"diversion\""
            }
            fields {
                required via: "via"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct DiversionRequired {
        pub via: Vec<String>,
    }

    impl From<DiversionRequired> for Diversion {
        #[inline]
        fn from(required: DiversionRequired) -> Self {
            Self {
                via: required.via,
                extra: runtime::Extra::new(),
            }
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct AllClear {
        pub extra: runtime::Extra,
    }

    runtime::object! {
        AllClear {
            constants {
                required "kind" = "\"all-clear\""
            }
            fields {}
        }
    }

    impl AllClear {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }
}

#[doc(inline)]
pub use notice::Notice;
