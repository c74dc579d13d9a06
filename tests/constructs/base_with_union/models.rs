pub(crate) mod guest {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Guest {
        Cat(Box<models::Cat>),
        Dog(Box<models::Dog>),
        Fish(Box<models::Fish>),
        Unrecognised(runtime::Raw),
    }

    static GUEST: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("kind", &["\"cat\""])),
                required: &["kind"],
                known: &["kind", "diet", "lives"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("kind", &["\"dog\""])),
                required: &["kind", "volume"],
                known: &["kind", "diet", "volume"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("kind", &["\"fish\""])),
                required: &["kind"],
                known: &["kind", "diet"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Guest: GUEST {
            Cat,
            Dog,
            Fish
        }
    }

    runtime::from_variants! {
        Guest {
            boxed Cat(models::Cat),
            boxed Dog(models::Dog),
            boxed Fish(models::Fish)
        }
    }
}

pub mod cat {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Cat {
        pub diet: Option<Diet>,
        pub lives: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Cat {
            constants {
                required "kind" = "\"cat\""
            }
            fields {
                optional diet: "diet",
                optional lives: "lives"
            }
        }
    }

    impl Cat {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Cat {
            optional into diet: Diet,
            optional plain lives: i64
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Diet {
        pub grams: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Diet {
            fields {
                optional grams: "grams"
            }
        }
    }

    impl Diet {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Diet {
            optional plain grams: i64
        }
    }
}

pub(crate) mod dog {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Dog {
        pub diet: Option<models::cat::Diet>,
        pub volume: f64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Dog {
            constants {
                required "kind" = "\"dog\""
            }
            fields {
                optional diet: "diet",
                required volume: "volume"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct DogRequired {
        pub volume: f64,
    }

    impl From<DogRequired> for Dog {
        #[inline]
        fn from(required: DogRequired) -> Self {
            Self {
                diet: None,
                volume: required.volume,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Dog {
            optional into diet: models::cat::Diet
        }
    }
}

pub(crate) mod fish {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Fish {
        pub diet: Option<models::cat::Diet>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Fish {
            constants {
                required "kind" = "\"fish\""
            }
            fields {
                optional diet: "diet"
            }
        }
    }

    impl Fish {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Fish {
            optional into diet: models::cat::Diet
        }
    }
}

pub(crate) mod shape {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Shape {
        Round(Box<models::Round>),
        Square(Box<models::Square>),
        Unrecognised(runtime::Raw),
    }

    static SHAPE: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["radius"],
                known: &["radius"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["side"],
                known: &["side"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Shape: SHAPE {
            Round,
            Square
        }
    }

    runtime::from_variants! {
        Shape {
            boxed Round(models::Round),
            boxed Square(models::Square)
        }
    }
}

pub(crate) mod round {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Round {
        pub radius: f64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Round {
            fields {
                required radius: "radius"
            }
        }
    }
}

pub(crate) mod square {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Square {
        pub side: f64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Square {
            fields {
                required side: "side"
            }
        }
    }
}

pub use guest::Guest;

#[doc(inline)]
pub use cat::Cat;

pub use dog::{Dog, DogRequired};
pub use fish::Fish;
pub use shape::Shape;
pub use round::Round;
pub use square::Square;
