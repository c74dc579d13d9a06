pub mod notice {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
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
        both Notice: NOTICE {
            Closure(Closure) boxed from,
            Diversion(Diversion) boxed from,
            AllClear(AllClear) boxed from
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Closure {
        pub road: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Closure {
            constants {
                required "kind" = "\"closure\""
            }
            fields {
                required road: "road"
            }
        }
    }

    impl Closure {
        #[must_use]
        pub fn new(road: impl Into<String>) -> Self {
            Self {
                road: road.into(),
                extra: runtime::Extra::new(),
            }
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Diversion {
        pub via: Vec<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Diversion {
            constants {
                required "kind" = "\"diversion\""
            }
            fields {
                required via: "via"
            }
        }
    }

    impl Diversion {
        #[must_use]
        pub fn new(via: impl IntoIterator<Item = impl Into<String>>) -> Self {
            Self {
                via: via.into_iter().map(Into::into).collect(),
                extra: runtime::Extra::new(),
            }
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct AllClear {
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both AllClear {
            constants {
                required "kind" = "\"all-clear\""
            }
            fields {}
        }
    }

    impl AllClear {
        #[must_use]
        pub fn new() -> Self {
            Self {
                extra: runtime::Extra::new(),
            }
        }
    }

    impl Default for AllClear {
        fn default() -> Self {
            Self::new()
        }
    }
}

#[doc(inline)]
pub use notice::Notice;
