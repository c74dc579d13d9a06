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
        both Guest: GUEST {
            Cat(models::Cat) boxed,
            Dog(models::Dog) boxed,
            Fish(models::Fish) boxed
        }
    }

    impl From<models::Cat> for Guest {
        fn from(value: models::Cat) -> Self {
            Self::Cat(Box::new(value))
        }
    }

    impl From<models::Dog> for Guest {
        fn from(value: models::Dog) -> Self {
            Self::Dog(Box::new(value))
        }
    }

    impl From<models::Fish> for Guest {
        fn from(value: models::Fish) -> Self {
            Self::Fish(Box::new(value))
        }
    }
}

pub mod cat {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Cat {
        pub diet: Option<Diet>,
        pub lives: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Cat {
            constants {
                "kind" = "\"cat\""
            }
            fields {
                optional diet: "diet",
                optional lives: "lives"
            }
            additional {}
        }
    }

    impl Cat {
        #[must_use]
        pub fn new() -> Self {
            Self {
                diet: None,
                lives: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn diet(mut self, diet: impl Into<Diet>) -> Self {
            self.diet = Some(diet.into());
            self
        }

        #[must_use]
        pub fn lives(mut self, lives: i64) -> Self {
            self.lives = Some(lives);
            self
        }
    }

    impl Default for Cat {
        fn default() -> Self {
            Self::new()
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Diet {
        pub grams: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Diet {
            constants {}
            fields {
                optional grams: "grams"
            }
            additional {}
        }
    }

    impl Diet {
        #[must_use]
        pub fn new() -> Self {
            Self {
                grams: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn grams(mut self, grams: i64) -> Self {
            self.grams = Some(grams);
            self
        }
    }

    impl Default for Diet {
        fn default() -> Self {
            Self::new()
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
        both Dog {
            constants {
                "kind" = "\"dog\""
            }
            fields {
                optional diet: "diet",
                required volume: "volume"
            }
            additional {}
        }
    }

    impl Dog {
        #[must_use]
        pub fn new(volume: f64) -> Self {
            Self {
                diet: None,
                volume,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn diet(mut self, diet: impl Into<models::cat::Diet>) -> Self {
            self.diet = Some(diet.into());
            self
        }
    }
}

pub(crate) mod fish {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Fish {
        pub diet: Option<models::cat::Diet>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Fish {
            constants {
                "kind" = "\"fish\""
            }
            fields {
                optional diet: "diet"
            }
            additional {}
        }
    }

    impl Fish {
        #[must_use]
        pub fn new() -> Self {
            Self {
                diet: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn diet(mut self, diet: impl Into<models::cat::Diet>) -> Self {
            self.diet = Some(diet.into());
            self
        }
    }

    impl Default for Fish {
        fn default() -> Self {
            Self::new()
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
        received Shape: SHAPE {
            Round(models::Round) boxed,
            Square(models::Square) boxed
        }
    }

    impl From<models::Round> for Shape {
        fn from(value: models::Round) -> Self {
            Self::Round(Box::new(value))
        }
    }

    impl From<models::Square> for Shape {
        fn from(value: models::Square) -> Self {
            Self::Square(Box::new(value))
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
        received Round {
            constants {}
            fields {
                required radius: "radius"
            }
            additional {}
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
        received Square {
            constants {}
            fields {
                required side: "side"
            }
            additional {}
        }
    }
}

pub use guest::Guest;

#[doc(inline)]
pub use cat::Cat;

pub use dog::Dog;
pub use fish::Fish;
pub use shape::Shape;
pub use round::Round;
pub use square::Square;
