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
            Horse(models::Horse) boxed,
            Donkey(models::Donkey) boxed
        }
    }

    impl From<models::Horse> for Animal {
        fn from(value: models::Horse) -> Self {
            Self::Horse(Box::new(value))
        }
    }

    impl From<models::Donkey> for Animal {
        fn from(value: models::Donkey) -> Self {
            Self::Donkey(Box::new(value))
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
            additional {}
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

        #[must_use]
        pub fn hands(mut self, hands: f64) -> Self {
            self.hands = Some(hands);
            self
        }
    }

    impl Default for Horse {
        fn default() -> Self {
            Self::new()
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
            additional {}
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

        #[must_use]
        pub fn stubborn(mut self, stubborn: bool) -> Self {
            self.stubborn = Some(stubborn);
            self
        }
    }

    impl Default for Donkey {
        fn default() -> Self {
            Self::new()
        }
    }
}

pub use animal::Animal;
pub use horse::Horse;
pub use donkey::Donkey;
