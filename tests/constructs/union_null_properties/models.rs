pub(crate) mod mooring {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
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
        Mooring: MOORING {
            Buoy,
            Pier
        }
    }

    runtime::from_variants! {
        Mooring {
            boxed Buoy(models::Buoy),
            boxed Pier(models::Pier)
        }
    }
}

pub(crate) mod buoy {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Buoy {
        pub chain: String,
        pub keeper: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Buoy {
            constants {
                optional "light" = "\"flashing\""
            }
            fields {
                required chain: "chain",
                optional keeper: "keeper"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct BuoyRequired {
        pub chain: String,
    }

    impl From<BuoyRequired> for Buoy {
        #[inline]
        fn from(required: BuoyRequired) -> Self {
            Self {
                chain: required.chain,
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

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Pier {
        pub planks: i64,
        pub owner: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Pier {
            constants {
                optional "light" = "\"steady\""
            }
            fields {
                required planks: "planks",
                required owner: "owner"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PierRequired {
        pub planks: i64,
        pub owner: Option<String>,
    }

    impl From<PierRequired> for Pier {
        #[inline]
        fn from(required: PierRequired) -> Self {
            Self {
                planks: required.planks,
                owner: required.owner,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub(crate) mod buoy_light {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum BuoyLight {
        Flashing,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        BuoyLight {
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

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum PierLight {
        Steady,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        PierLight {
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
pub use buoy::{Buoy, BuoyRequired};
pub use pier::{Pier, PierRequired};
pub use buoy_light::BuoyLight;
pub use pier_light::PierLight;
