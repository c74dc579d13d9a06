pub mod service {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Service {
        Repair(Box<models::Repair>),
        Cleaning(Box<models::Cleaning>),
        Overhaul(Box<models::Overhaul>),
        Base(Box<Base>),
        Unrecognised(runtime::Raw),
    }

    static SERVICE: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("serviceType", &["\"Repair\""])),
                required: &["serviceType", "at"],
                known: &["serviceType", "at", "follows", "parts"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("serviceType", &["\"Cleaning\""])),
                required: &["serviceType", "at"],
                known: &["serviceType", "at", "follows"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("serviceType", &["\"Overhaul\""])),
                required: &["serviceType", "at", "engine"],
                known: &["serviceType", "at", "follows", "parts", "engine"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["serviceType", "at"],
                known: &["serviceType", "at", "follows"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Service: SERVICE {
            Repair,
            Cleaning,
            Overhaul,
            Base
        }
    }

    runtime::from_variants! {
        Service {
            boxed Repair(models::Repair),
            boxed Cleaning(models::Cleaning),
            boxed Overhaul(models::Overhaul),
            boxed Base(Base)
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Base {
        #[doc(alias = "serviceType")]
        pub service_type: String,
        pub at: runtime::DateTime,
        pub follows: Option<Box<Service>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Base {
            fields {
                required service_type: "serviceType",
                required at: "at",
                optional follows: "follows"
            }
        }
    }
}

pub(crate) mod repair {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Repair {
        pub at: runtime::DateTime,
        pub follows: Option<Box<models::Service>>,
        pub parts: Option<Vec<String>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Repair {
            constants {
                required "serviceType" = "\"Repair\""
            }
            fields {
                required at: "at",
                optional follows: "follows",
                optional parts: "parts"
            }
        }
    }
}

pub(crate) mod cleaning {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Cleaning {
        pub at: runtime::DateTime,
        pub follows: Option<Box<models::Service>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Cleaning {
            constants {
                required "serviceType" = "\"Cleaning\""
            }
            fields {
                required at: "at",
                optional follows: "follows"
            }
        }
    }
}

pub(crate) mod overhaul {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Overhaul {
        pub at: runtime::DateTime,
        pub follows: Option<Box<models::Service>>,
        pub parts: Option<Vec<String>>,
        pub engine: bool,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Overhaul {
            constants {
                required "serviceType" = "\"Overhaul\""
            }
            fields {
                required at: "at",
                optional follows: "follows",
                optional parts: "parts",
                required engine: "engine"
            }
        }
    }
}

pub(crate) mod vehicle {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Vehicle {
        Bike(Box<models::Bike>),
        Van(Box<models::Van>),
        Unrecognised(runtime::Raw),
    }

    static VEHICLE: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("vehicle_type", &["\"bike\""])),
                required: &["vehicle_type", "wheels"],
                known: &["vehicle_type", "wheels", "gears"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("vehicle_type", &["\"van\""])),
                required: &["vehicle_type", "wheels", "load_kg"],
                known: &["vehicle_type", "wheels", "load_kg", "trailer"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Vehicle: VEHICLE {
            Bike,
            Van
        }
    }

    runtime::from_variants! {
        Vehicle {
            boxed Bike(models::Bike),
            boxed Van(models::Van)
        }
    }
}

pub(crate) mod bike {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Bike {
        pub wheels: i32,
        pub gears: Option<i32>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Bike {
            constants {
                required "vehicle_type" = "\"bike\""
            }
            fields {
                required wheels: "wheels",
                optional gears: "gears"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct BikeRequired {
        pub wheels: i32,
    }

    impl From<BikeRequired> for Bike {
        #[inline]
        fn from(required: BikeRequired) -> Self {
            Self {
                wheels: required.wheels,
                gears: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Bike {
            optional plain gears: i32
        }
    }
}

pub(crate) mod van {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Van {
        pub wheels: i32,
        pub load_kg: f64,
        pub trailer: Option<Box<models::Vehicle>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Van {
            constants {
                required "vehicle_type" = "\"van\""
            }
            fields {
                required wheels: "wheels",
                required load_kg: "load_kg",
                optional trailer: "trailer"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct VanRequired {
        pub wheels: i32,
        pub load_kg: f64,
    }

    impl From<VanRequired> for Van {
        #[inline]
        fn from(required: VanRequired) -> Self {
            Self {
                wheels: required.wheels,
                load_kg: required.load_kg,
                trailer: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Van {
            optional boxed trailer: models::Vehicle
        }
    }
}

#[doc(inline)]
pub use service::Service;

pub use repair::Repair;
pub use cleaning::Cleaning;
pub use overhaul::Overhaul;
pub use vehicle::Vehicle;
pub use bike::{Bike, BikeRequired};
pub use van::{Van, VanRequired};
