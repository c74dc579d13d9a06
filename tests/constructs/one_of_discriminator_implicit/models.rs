pub(crate) mod animal {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Animal {
        Horse(Box<models::Horse>),
        Donkey(Box<models::Donkey>),
        Unrecognised(runtime::Raw),
    }

    static ANIMAL: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("animalType", &["\"Horse\""])),
                required: &["animalType"],
                known: &["animalType", "hands"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("animalType", &["\"Donkey\""])),
                required: &["animalType"],
                known: &["animalType", "stubborn"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Animal: ANIMAL {
            Horse(models::Horse) boxed from,
            Donkey(models::Donkey) boxed from
        }
    }
}

pub(crate) mod horse {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Horse {
        pub hands: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Horse {
            constants {
                "animalType" = "\"Horse\""
            }
            fields {
                optional hands: "hands"
            }
        }
    }

    impl Horse {
        #[must_use]
        pub fn new() -> Self {
            Self {
                hands: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    impl Default for Horse {
        fn default() -> Self {
            Self::new()
        }
    }

    runtime::setters! {
        Horse {
            optional plain hands: f64
        }
    }
}

pub(crate) mod donkey {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Donkey {
        pub stubborn: Option<bool>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Donkey {
            constants {
                "animalType" = "\"Donkey\""
            }
            fields {
                optional stubborn: "stubborn"
            }
        }
    }

    impl Donkey {
        #[must_use]
        pub fn new() -> Self {
            Self {
                stubborn: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    impl Default for Donkey {
        fn default() -> Self {
            Self::new()
        }
    }

    runtime::setters! {
        Donkey {
            optional plain stubborn: bool
        }
    }
}

pub use animal::Animal;
pub use horse::Horse;
pub use donkey::Donkey;
