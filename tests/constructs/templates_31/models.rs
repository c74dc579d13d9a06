pub(crate) mod map {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Map {
        pub scale: i64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Map {
            fields {
                required scale: "scale"
            }
        }
    }
}

pub(crate) mod letter {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Letter {
        pub from: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Letter {
            fields {
                required from: "from"
            }
        }
    }
}

pub mod chest {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Chest {
        pub inside: Option<models::Thing>,
        pub lid: Option<Lid>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Chest {
            fields {
                optional inside: "inside",
                optional lid: "lid"
            }
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Lid {
        pub colour: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Lid {
            fields {
                optional colour: "colour"
            }
        }
    }
}

pub mod maps {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Maps {
        pub things: Vec<models::Map>,
        pub first: Option<models::Map>,
        pub place: Option<Place>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Maps {
            fields {
                required things: "things",
                optional first: "first",
                optional place: "place"
            }
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Place {
        pub row: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Place {
            fields {
                optional row: "row"
            }
        }
    }
}

pub(crate) mod letters {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Letters {
        pub things: Vec<models::Letter>,
        pub first: Option<models::Letter>,
        pub place: Option<models::maps::Place>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Letters {
            fields {
                required things: "things",
                optional first: "first",
                optional place: "place"
            }
        }
    }
}

pub(crate) mod entry {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Entry {
        pub text: Option<String>,
        pub below: Option<Vec<Entry>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Entry {
            fields {
                optional text: "text",
                optional below: "below"
            }
        }
    }

    impl Entry {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Entry {
            optional into text: String,
            optional items below: Entry
        }
    }
}

pub(crate) mod stamped_entry {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct StampedEntry {
        pub text: Option<String>,
        pub below: Option<Vec<StampedEntry>>,
        pub stamped: Option<bool>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        StampedEntry {
            fields {
                optional text: "text",
                optional below: "below",
                optional stamped: "stamped"
            }
        }
    }
}

pub(crate) mod thing {
    use crate::runtime;

    pub type Thing = runtime::Raw;
}

pub use map::Map;
pub use letter::Letter;

#[doc(inline)]
pub use chest::Chest;

#[doc(inline)]
pub use maps::Maps;

pub use letters::Letters;
pub use entry::Entry;
pub use stamped_entry::StampedEntry;
pub use thing::Thing;
