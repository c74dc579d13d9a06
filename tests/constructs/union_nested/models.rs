pub(crate) mod step {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Step {
        Heat(models::Heat),
        Cold(models::Cold),
        Unrecognised(runtime::Raw),
    }

    static STEP: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                known: &["oven_celsius", "boil_minutes"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(
                    &[runtime::Kind::String, runtime::Kind::Array, runtime::Kind::Object],
                ),
                required: &["chill_hours"],
                known: &["chill_hours"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Step: STEP {
            Heat,
            Cold
        }
    }

    runtime::from_variants! {
        Step {
            held Heat(models::Heat),
            held Cold(models::Cold)
        }
    }
}

pub(crate) mod heat {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Heat {
        Bake(Box<models::Bake>),
        Boil(Box<models::Boil>),
        Unrecognised(runtime::Raw),
    }

    static HEAT: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["oven_celsius"],
                known: &["oven_celsius"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["boil_minutes"],
                known: &["boil_minutes"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Heat: HEAT {
            Bake,
            Boil
        }
    }

    runtime::from_variants! {
        Heat {
            boxed Bake(models::Bake),
            boxed Boil(models::Boil)
        }
    }
}

pub(crate) mod cold {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Cold {
        Chill(Box<models::Chill>),
        Text(String),
        StepList(Vec<models::Step>),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Cold: COLD {
            Chill: Object,
            Text: String,
            StepList: Array
        }
    }

    runtime::from_variants! {
        Cold {
            boxed Chill(models::Chill),
            any_text Text(String),
            list StepList(models::Step)
        }
    }
}

pub(crate) mod bake {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Bake {
        pub oven_celsius: i64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Bake {
            fields {
                required oven_celsius: "oven_celsius"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct BakeRequired {
        pub oven_celsius: i64,
    }

    impl From<BakeRequired> for Bake {
        #[inline]
        fn from(required: BakeRequired) -> Self {
            Self {
                oven_celsius: required.oven_celsius,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub(crate) mod boil {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Boil {
        pub boil_minutes: i64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Boil {
            fields {
                required boil_minutes: "boil_minutes"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct BoilRequired {
        pub boil_minutes: i64,
    }

    impl From<BoilRequired> for Boil {
        #[inline]
        fn from(required: BoilRequired) -> Self {
            Self {
                boil_minutes: required.boil_minutes,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub(crate) mod chill {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Chill {
        pub chill_hours: f64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Chill {
            fields {
                required chill_hours: "chill_hours"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ChillRequired {
        pub chill_hours: f64,
    }

    impl From<ChillRequired> for Chill {
        #[inline]
        fn from(required: ChillRequired) -> Self {
            Self {
                chill_hours: required.chill_hours,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub use step::Step;
pub use heat::Heat;
pub use cold::Cold;
pub use bake::{Bake, BakeRequired};
pub use boil::{Boil, BoilRequired};
pub use chill::{Chill, ChillRequired};
