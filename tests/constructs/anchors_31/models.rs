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
        Sheet {
            fields {
                required plant: "plant",
                optional place: "place",
                optional keys: "keys"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct SheetRequired {
        pub plant: models::Plant,
    }

    impl From<SheetRequired> for Sheet {
        #[inline]
        fn from(required: SheetRequired) -> Self {
            Self {
                plant: required.plant,
                place: None,
                keys: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Sheet {
            optional into place: models::Place,
            optional into keys: models::Key
        }
    }
}

pub(crate) mod plant {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Plant {
        pub genus: Option<String>,
        pub found: Option<models::Coordinates>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Plant {
            fields {
                optional genus: "genus",
                optional found: "found"
            }
        }
    }

    impl Plant {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Plant {
            optional into genus: String,
            optional into found: models::Coordinates
        }
    }
}

pub(crate) mod place {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Place {
        pub country: Option<String>,
        pub at: Option<models::Coordinates>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Place {
            fields {
                optional country: "country",
                optional at: "at"
            }
        }
    }

    impl Place {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Place {
            optional into country: String,
            optional into at: models::Coordinates
        }
    }
}

pub(crate) mod key {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Key {
        pub question: Option<String>,
        pub next: Option<Vec<Key>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Key {
            fields {
                optional question: "question",
                optional next: "next"
            }
        }
    }

    impl Key {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Key {
            optional into question: String,
            optional items next as next_: Key
        }
    }
}

pub(crate) mod other_key {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct OtherKey {
        pub answer: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        OtherKey {
            fields {
                optional answer: "answer"
            }
        }
    }

    impl OtherKey {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        OtherKey {
            optional into answer: String
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
        Coordinates {
            fields {
                required north: "north",
                required east: "east"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct CoordinatesRequired {
        pub north: f64,
        pub east: f64,
    }

    impl From<CoordinatesRequired> for Coordinates {
        #[inline]
        fn from(required: CoordinatesRequired) -> Self {
            Self {
                north: required.north,
                east: required.east,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub use sheet::{Sheet, SheetRequired};
pub use plant::Plant;
pub use place::Place;
pub use key::Key;
pub use other_key::OtherKey;
pub use coordinates::{Coordinates, CoordinatesRequired};
