pub mod berth {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Berth {
        pub vessel: Option<Vessel>,
        pub mooring: Option<Mooring>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Berth {
            fields {
                optional vessel: "vessel",
                optional mooring: "mooring"
            }
        }
    }

    impl Berth {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Berth {
            optional into vessel: Vessel,
            optional into mooring: Mooring
        }
    }

    pub(crate) static BERTH_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("vessel", &VESSEL_CHECK), ("mooring", &MOORING_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Berth: BERTH_CHECK
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Vessel {
        Ferry(Box<VesselFerry>),
        Boat(Box<VesselBoat>),
        Unrecognised(runtime::Raw),
    }

    static VESSEL: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("service", &["\"ferry\""])],
                known: &["service", "draught"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                known: &["draught"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Vessel: VESSEL {
            Ferry,
            Boat
        }
    }

    runtime::from_variants! {
        Vessel {
            boxed Ferry(VesselFerry),
            boxed Boat(VesselBoat)
        }
    }

    pub(crate) static VESSEL_CHECK: runtime::Check = runtime::Check::Union(
        &VESSEL,
        &[&VESSEL_FERRY_CHECK, &runtime::Check::Nothing],
    );

    runtime::validate! {
        Vessel: VESSEL_CHECK
    }

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct VesselFerry {
        pub service: Option<VesselFerryService>,
        pub draught: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        VesselFerry {
            fields {
                optional service: "service",
                optional draught: "draught"
            }
        }
    }

    impl VesselFerry {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        VesselFerry {
            optional into service: VesselFerryService,
            optional plain draught: f64
        }
    }

    pub(crate) static VESSEL_FERRY_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("service", &VESSEL_FERRY_SERVICE_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        VesselFerry: VESSEL_FERRY_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum VesselFerryService {
        Ferry,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        VesselFerryService {
            Ferry = "ferry"
        }
    }

    pub(crate) static VESSEL_FERRY_SERVICE_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"ferry\""],
    );

    runtime::validate! {
        VesselFerryService: VESSEL_FERRY_SERVICE_CHECK
    }

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct VesselBoat {
        pub draught: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        VesselBoat {
            fields {
                optional draught: "draught"
            }
        }
    }

    impl VesselBoat {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        VesselBoat {
            optional plain draught: f64
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Mooring {
        Buoy(Box<MooringBuoy>),
        Quay(Box<MooringQuay>),
        Unrecognised(runtime::Raw),
    }

    static MOORING: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                known: &["colour", "depth"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                known: &["depth", "length"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Mooring: MOORING {
            Buoy,
            Quay
        }
    }

    runtime::from_variants! {
        Mooring {
            boxed Buoy(MooringBuoy),
            boxed Quay(MooringQuay)
        }
    }

    pub(crate) static MOORING_CHECK: runtime::Check = runtime::Check::Union(
        &MOORING,
        &[&MOORING_BUOY_CHECK, &runtime::Check::Nothing],
    );

    runtime::validate! {
        Mooring: MOORING_CHECK
    }

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MooringBuoy {
        pub colour: Option<MooringBuoyColour>,
        pub depth: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        MooringBuoy {
            fields {
                optional colour: "colour",
                optional depth: "depth"
            }
        }
    }

    impl MooringBuoy {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        MooringBuoy {
            optional into colour: MooringBuoyColour,
            optional plain depth: f64
        }
    }

    pub(crate) static MOORING_BUOY_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("colour", &MOORING_BUOY_COLOUR_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        MooringBuoy: MOORING_BUOY_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum MooringBuoyColour {
        Red,
        Yellow,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        MooringBuoyColour {
            Red = "red",
            Yellow = "yellow"
        }
    }

    pub(crate) static MOORING_BUOY_COLOUR_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"red\"", "\"yellow\""],
    );

    runtime::validate! {
        MooringBuoyColour: MOORING_BUOY_COLOUR_CHECK
    }

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct MooringQuay {
        pub depth: Option<f64>,
        pub length: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        MooringQuay {
            fields {
                optional depth: "depth",
                optional length: "length"
            }
        }
    }

    impl MooringQuay {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        MooringQuay {
            optional plain depth: f64,
            optional plain length: f64
        }
    }
}

#[doc(inline)]
pub use berth::Berth;
