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
        Animal: ANIMAL {
            Horse => runtime::Also::Tags(&[("animalType", &["\"Horse\""])]),
            Donkey => runtime::Also::Tags(&[("animalType", &["\"Donkey\""])])
        }
    }

    runtime::from_variants! {
        Animal {
            boxed Horse(models::Horse),
            boxed Donkey(models::Donkey)
        }
    }
}

pub(crate) mod horse {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Horse {
        #[doc(alias = "animalType")]
        pub animal_type: Option<String>,
        pub hands: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Horse {
            fields {
                tag animal_type: "animalType",
                optional hands: "hands"
            }
        }
    }

    impl Horse {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Horse {
            optional into animal_type: String,
            optional plain hands: f64
        }
    }
}

pub(crate) mod donkey {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Donkey {
        #[doc(alias = "animalType")]
        pub animal_type: Option<String>,
        pub stubborn: Option<bool>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Donkey {
            fields {
                tag animal_type: "animalType",
                optional stubborn: "stubborn"
            }
        }
    }

    impl Donkey {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Donkey {
            optional into animal_type: String,
            optional plain stubborn: bool
        }
    }
}

pub use animal::Animal;
pub use horse::Horse;
pub use donkey::Donkey;
