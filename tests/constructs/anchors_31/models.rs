pub(crate) mod sheet {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Sheet {
        pub plant: models::Plant,
        pub place: Option<models::Place>,
        pub keys: Option<models::Key>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Sheet {
            constants {}
            fields {
                required plant: "plant",
                optional place: "place",
                optional keys: "keys"
            }
            additional {}
        }
    }

    impl Sheet {
        #[must_use]
        pub fn new(plant: impl Into<models::Plant>) -> Self {
            Self {
                plant: plant.into(),
                place: None,
                keys: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn place(mut self, place: impl Into<models::Place>) -> Self {
            self.place = Some(place.into());
            self
        }

        #[must_use]
        pub fn keys(mut self, keys: impl Into<models::Key>) -> Self {
            self.keys = Some(keys.into());
            self
        }
    }
}

pub(crate) mod plant {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Plant {
        pub genus: Option<String>,
        pub found: Option<models::Coordinates>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Plant {
            constants {}
            fields {
                optional genus: "genus",
                optional found: "found"
            }
            additional {}
        }
    }

    impl Plant {
        #[must_use]
        pub fn new() -> Self {
            Self {
                genus: None,
                found: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn genus(mut self, genus: impl Into<String>) -> Self {
            self.genus = Some(genus.into());
            self
        }

        #[must_use]
        pub fn found(mut self, found: impl Into<models::Coordinates>) -> Self {
            self.found = Some(found.into());
            self
        }
    }

    impl Default for Plant {
        fn default() -> Self {
            Self::new()
        }
    }
}

pub(crate) mod place {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Place {
        pub country: Option<String>,
        pub at: Option<models::Coordinates>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Place {
            constants {}
            fields {
                optional country: "country",
                optional at: "at"
            }
            additional {}
        }
    }

    impl Place {
        #[must_use]
        pub fn new() -> Self {
            Self {
                country: None,
                at: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn country(mut self, country: impl Into<String>) -> Self {
            self.country = Some(country.into());
            self
        }

        #[must_use]
        pub fn at(mut self, at: impl Into<models::Coordinates>) -> Self {
            self.at = Some(at.into());
            self
        }
    }

    impl Default for Place {
        fn default() -> Self {
            Self::new()
        }
    }
}

pub(crate) mod key {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Key {
        pub question: Option<String>,
        pub next: Option<Vec<Key>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Key {
            constants {}
            fields {
                optional question: "question",
                optional next: "next"
            }
            additional {}
        }
    }

    impl Key {
        #[must_use]
        pub fn new() -> Self {
            Self {
                question: None,
                next: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn question(mut self, question: impl Into<String>) -> Self {
            self.question = Some(question.into());
            self
        }

        #[must_use]
        pub fn next_(mut self, next: impl IntoIterator<Item = Key>) -> Self {
            self.next = Some(next.into_iter().collect());
            self
        }
    }

    impl Default for Key {
        fn default() -> Self {
            Self::new()
        }
    }
}

pub(crate) mod other_key {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct OtherKey {
        pub answer: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both OtherKey {
            constants {}
            fields {
                optional answer: "answer"
            }
            additional {}
        }
    }

    impl OtherKey {
        #[must_use]
        pub fn new() -> Self {
            Self {
                answer: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn answer(mut self, answer: impl Into<String>) -> Self {
            self.answer = Some(answer.into());
            self
        }
    }

    impl Default for OtherKey {
        fn default() -> Self {
            Self::new()
        }
    }
}

pub(crate) mod coordinates {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Coordinates {
        pub north: f64,
        pub east: f64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Coordinates {
            constants {}
            fields {
                required north: "north",
                required east: "east"
            }
            additional {}
        }
    }

    impl Coordinates {
        #[must_use]
        pub fn new(north: f64, east: f64) -> Self {
            Self {
                north,
                east,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub use sheet::Sheet;
pub use plant::Plant;
pub use place::Place;
pub use key::Key;
pub use other_key::OtherKey;
pub use coordinates::Coordinates;
