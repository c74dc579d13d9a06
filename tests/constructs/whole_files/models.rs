pub(crate) mod fault {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Fault {
        #[doc(alias = "where")]
        pub where_: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Fault {
            fields {
                optional where_: "where"
            }
        }
    }
}

pub mod vessel {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Vessel {
        pub tender: Option<Box<Vessel>>,
        pub mast: Option<models::Mast>,
        pub berth: Option<models::Berth>,
        pub keeper: Option<Keeper>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Vessel {
            fields {
                optional tender: "tender",
                optional mast: "mast",
                optional berth: "berth",
                optional keeper: "keeper"
            }
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Keeper {
        pub name: Option<String>,
        pub faults: Option<Vec<models::PartsFault>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Keeper {
            fields {
                optional name: "name",
                optional faults: "faults"
            }
        }
    }
}

pub(crate) mod mast {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Mast {
        pub height: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Mast {
            fields {
                optional height: "height"
            }
        }
    }
}

pub(crate) mod berth {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Berth {
        pub number: i64,
        pub vessel: Option<Box<models::Vessel>>,
        pub keeper: Option<models::vessel::Keeper>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Berth {
            fields {
                required number: "number",
                optional vessel: "vessel",
                optional keeper: "keeper"
            }
        }
    }
}

pub(crate) mod craft {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Craft {
        Sail(Box<models::Sail>),
        Motor(Box<models::Motor>),
        Unrecognised(runtime::Raw),
    }

    static CRAFT: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("drive", &["\"wind\""])),
                required: &["drive"],
                known: &["drive", "name"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("drive", &["\"diesel\""])),
                required: &["drive"],
                known: &["drive", "name"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Craft: CRAFT {
            Sail => runtime::Also::Tags(&[("drive", &["\"wind\""])]),
            Motor => runtime::Also::Tags(&[("drive", &["\"diesel\""])])
        }
    }

    runtime::from_variants! {
        Craft {
            boxed Sail(models::Sail),
            boxed Motor(models::Motor)
        }
    }
}

pub(crate) mod models_fault {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct ModelsFault {
        pub code: Option<i64>,
        pub vessel: Option<models::Vessel>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        ModelsFault {
            fields {
                optional code: "code",
                optional vessel: "vessel"
            }
        }
    }
}

pub(crate) mod parts_fault {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct PartsFault {
        pub plank: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        PartsFault {
            fields {
                optional plank: "plank"
            }
        }
    }
}

pub(crate) mod sail {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Sail {
        pub drive: Option<String>,
        pub name: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Sail {
            fields {
                tag drive: "drive",
                optional name: "name"
            }
        }
    }
}

pub(crate) mod motor {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Motor {
        pub drive: Option<String>,
        pub name: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Motor {
            fields {
                tag drive: "drive",
                optional name: "name"
            }
        }
    }
}

pub use fault::Fault;

#[doc(inline)]
pub use vessel::Vessel;

pub use mast::Mast;
pub use berth::Berth;
pub use craft::Craft;
pub use models_fault::ModelsFault;
pub use parts_fault::PartsFault;
pub use sail::Sail;
pub use motor::Motor;
