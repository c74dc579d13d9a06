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
        both Pressure: PRESSURE {
            Hectopascal(models::Hectopascal) boxed from,
            Millibar(models::Millibar) boxed from
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
        both Hectopascal {
            fields {
                required value: "value"
            }
        }
    }

    impl Hectopascal {
        #[must_use]
        pub fn new(value: f64) -> Self {
            Self {
                value,
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
        both Millibar {
            fields {
                required value: "value"
            }
        }
    }

    impl Millibar {
        #[must_use]
        pub fn new(value: f64) -> Self {
            Self {
                value,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub use pressure::Pressure;
pub use hectopascal::Hectopascal;
pub use millibar::Millibar;
