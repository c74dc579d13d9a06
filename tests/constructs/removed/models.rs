pub(crate) mod ferry {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Ferry {
        pub name: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Ferry {
            fields {
                required name: "name"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct FerryRequired {
        pub name: String,
    }

    impl From<FerryRequired> for Ferry {
        #[inline]
        fn from(required: FerryRequired) -> Self {
            Self {
                name: required.name,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub mod removed_berth {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct RemovedBerth {
        pub number: i64,
        pub side: Option<Side>,
        pub ferry: Option<models::Ferry>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        RemovedBerth {
            fields {
                required number: "number",
                optional side: "side",
                optional ferry: "ferry"
            }
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Side {
        Port,
        Starboard,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Side {
            Port = "port",
            Starboard = "starboard"
        }
    }
}

pub mod removed_buoy {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct RemovedBuoy {
        pub colour: Option<Colour>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        RemovedBuoy {
            fields {
                optional colour: "colour"
            }
        }
    }

    impl RemovedBuoy {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        RemovedBuoy {
            optional into colour: Colour
        }
    }

    pub(crate) static REMOVED_BUOY_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("colour", &COLOUR_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        RemovedBuoy: REMOVED_BUOY_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Colour {
        Red,
        Green,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Colour {
            Red = "red",
            Green = "green"
        }
    }

    pub(crate) static COLOUR_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"red\"", "\"green\""],
    );

    runtime::validate! {
        Colour: COLOUR_CHECK
    }
}

pub use ferry::{Ferry, FerryRequired};

#[doc(inline)]
pub use removed_berth::RemovedBerth;

#[doc(inline)]
pub use removed_buoy::RemovedBuoy;

mod renamed {
    use crate::models;

    #[deprecated = "the API no longer has it"]
    pub type Berth = models::RemovedBerth;

    #[deprecated = "the API no longer has it"]
    pub type Buoy = models::RemovedBuoy;
}

pub mod berth {
    use crate::models;

    #[deprecated = "the API no longer has it"]
    pub type Berth = models::RemovedBerth;

    #[deprecated = "the API no longer has it"]
    pub type Side = models::removed_berth::Side;
}

pub mod buoy {
    use crate::models;

    #[deprecated = "the API no longer has it"]
    pub type Buoy = models::RemovedBuoy;

    #[deprecated = "the API no longer has it"]
    pub type Colour = models::removed_buoy::Colour;
}

pub use renamed::*;
