pub(crate) mod mooring {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Mooring {
        Buoy(Box<models::Buoy>),
        Pier(Box<models::Pier>),
        Unrecognised(runtime::Raw),
    }

    static MOORING: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("light", &["\"flashing\""])],
                required: &["chain"],
                known: &["chain", "light", "keeper"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("light", &["\"steady\""])],
                required: &["planks", "owner"],
                nullable: &["owner"],
                known: &["planks", "owner", "light"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Mooring: MOORING {
            Buoy(models::Buoy) boxed from,
            Pier(models::Pier) boxed from
        }
    }
}

pub(crate) mod buoy {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Buoy {
        pub chain: String,
        pub keeper: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Buoy {
            constants {
                optional "light" = "\"flashing\""
            }
            fields {
                required chain: "chain",
                optional keeper: "keeper"
            }
        }
    }

    impl Buoy {
        #[must_use]
        pub fn new(chain: impl Into<String>) -> Self {
            Self {
                chain: chain.into(),
                keeper: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Buoy {
            optional into keeper: String
        }
    }
}

pub(crate) mod pier {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Pier {
        pub planks: i64,
        pub owner: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Pier {
            constants {
                optional "light" = "\"steady\""
            }
            fields {
                required planks: "planks",
                required owner: "owner"
            }
        }
    }

    impl Pier {
        #[must_use]
        pub fn new(planks: i64, owner: impl Into<Option<String>>) -> Self {
            Self {
                planks,
                owner: owner.into(),
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub(crate) mod buoy_light {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BuoyLight {
        Flashing,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        both BuoyLight {
            Flashing = "flashing"
        }
    }

    pub(crate) static BUOY_LIGHT_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"flashing\""],
    );

    runtime::validate! {
        BuoyLight: BUOY_LIGHT_CHECK
    }
}

pub(crate) mod pier_light {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum PierLight {
        Steady,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        both PierLight {
            Steady = "steady"
        }
    }

    pub(crate) static PIER_LIGHT_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"steady\""],
    );

    runtime::validate! {
        PierLight: PIER_LIGHT_CHECK
    }
}

pub use mooring::Mooring;
pub use buoy::Buoy;
pub use pier::Pier;
pub use buoy_light::BuoyLight;
pub use pier_light::PierLight;
