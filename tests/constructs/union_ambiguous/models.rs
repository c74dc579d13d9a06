pub(crate) mod pressure {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Pressure {
        Hectopascal(Box<models::Hectopascal>),
        Millibar(Box<models::Millibar>),
        Unrecognised(runtime::Raw),
    }

    static PRESSURE: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["value"],
                known: &["value"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["value"],
                known: &["value"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Pressure: PRESSURE {
            Hectopascal,
            Millibar
        }
    }

    runtime::from_variants! {
        Pressure {
            boxed Hectopascal(models::Hectopascal),
            boxed Millibar(models::Millibar)
        }
    }
}

pub(crate) mod hectopascal {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Hectopascal {
        pub value: f64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Hectopascal {
            fields {
                required value: "value"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct HectopascalRequired {
        pub value: f64,
    }

    impl From<HectopascalRequired> for Hectopascal {
        #[inline]
        fn from(required: HectopascalRequired) -> Self {
            Self {
                value: required.value,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub(crate) mod millibar {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Millibar {
        pub value: f64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Millibar {
            fields {
                required value: "value"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct MillibarRequired {
        pub value: f64,
    }

    impl From<MillibarRequired> for Millibar {
        #[inline]
        fn from(required: MillibarRequired) -> Self {
            Self {
                value: required.value,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub use pressure::Pressure;
pub use hectopascal::{Hectopascal, HectopascalRequired};
pub use millibar::{Millibar, MillibarRequired};
