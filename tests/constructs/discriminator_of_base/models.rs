pub mod service {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
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
        received Service: SERVICE {
            Repair(models::Repair) boxed,
            Cleaning(models::Cleaning) boxed,
            Overhaul(models::Overhaul) boxed,
            Base(Base) boxed
        }
    }

    impl From<models::Repair> for Service {
        fn from(value: models::Repair) -> Self {
            Self::Repair(Box::new(value))
        }
    }

    impl From<models::Cleaning> for Service {
        fn from(value: models::Cleaning) -> Self {
            Self::Cleaning(Box::new(value))
        }
    }

    impl From<models::Overhaul> for Service {
        fn from(value: models::Overhaul) -> Self {
            Self::Overhaul(Box::new(value))
        }
    }

    impl From<Base> for Service {
        fn from(value: Base) -> Self {
            Self::Base(Box::new(value))
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Base {
        pub service_type: String,
        pub at: runtime::DateTime,
        pub follows: Option<Box<Service>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        received Base {
            constants {}
            fields {
                required service_type: "serviceType",
                required at: "at",
                optional follows: "follows"
            }
            additional {}
        }
    }
}

pub(crate) mod repair {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Repair {
        pub at: runtime::DateTime,
        pub follows: Option<Box<models::Service>>,
        pub parts: Option<Vec<String>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        received Repair {
            constants {
                "serviceType" = "\"Repair\""
            }
            fields {
                required at: "at",
                optional follows: "follows",
                optional parts: "parts"
            }
            additional {}
        }
    }
}

pub(crate) mod cleaning {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Cleaning {
        pub at: runtime::DateTime,
        pub follows: Option<Box<models::Service>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        received Cleaning {
            constants {
                "serviceType" = "\"Cleaning\""
            }
            fields {
                required at: "at",
                optional follows: "follows"
            }
            additional {}
        }
    }
}

pub(crate) mod overhaul {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Overhaul {
        pub at: runtime::DateTime,
        pub follows: Option<Box<models::Service>>,
        pub parts: Option<Vec<String>>,
        pub engine: bool,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        received Overhaul {
            constants {
                "serviceType" = "\"Overhaul\""
            }
            fields {
                required at: "at",
                optional follows: "follows",
                optional parts: "parts",
                required engine: "engine"
            }
            additional {}
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
        both Vehicle: VEHICLE {
            Bike(models::Bike) boxed,
            Van(models::Van) boxed
        }
    }

    impl From<models::Bike> for Vehicle {
        fn from(value: models::Bike) -> Self {
            Self::Bike(Box::new(value))
        }
    }

    impl From<models::Van> for Vehicle {
        fn from(value: models::Van) -> Self {
            Self::Van(Box::new(value))
        }
    }
}

pub(crate) mod bike {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Bike {
        pub wheels: i32,
        pub gears: Option<i32>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Bike {
            constants {
                "vehicle_type" = "\"bike\""
            }
            fields {
                required wheels: "wheels",
                optional gears: "gears"
            }
            additional {}
        }
    }

    impl Bike {
        #[must_use]
        pub fn new(wheels: i32) -> Self {
            Self {
                wheels,
                gears: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn gears(mut self, gears: i32) -> Self {
            self.gears = Some(gears);
            self
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
        both Van {
            constants {
                "vehicle_type" = "\"van\""
            }
            fields {
                required wheels: "wheels",
                required load_kg: "load_kg",
                optional trailer: "trailer"
            }
            additional {}
        }
    }

    impl Van {
        #[must_use]
        pub fn new(wheels: i32, load_kg: f64) -> Self {
            Self {
                wheels,
                load_kg,
                trailer: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn trailer(mut self, trailer: impl Into<models::Vehicle>) -> Self {
            self.trailer = Some(Box::new(trailer.into()));
            self
        }
    }
}

#[doc(inline)]
pub use service::Service;

pub use repair::Repair;
pub use cleaning::Cleaning;
pub use overhaul::Overhaul;
pub use vehicle::Vehicle;
pub use bike::Bike;
pub use van::Van;
