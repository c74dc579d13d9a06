pub(crate) mod load {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Load {
        pub parcel: models::Parcel,
        pub seal: Option<models::Seal>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Load {
            fields {
                required parcel: "parcel",
                optional seal: "seal"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct LoadRequired {
        pub parcel: models::Parcel,
    }

    impl From<LoadRequired> for Load {
        #[inline]
        fn from(required: LoadRequired) -> Self {
            Self {
                parcel: required.parcel,
                seal: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Load {
            optional into seal: models::Seal
        }
    }

    pub(crate) static LOAD_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("parcel", &models::parcel::PARCEL_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Load: LOAD_CHECK
    }
}

pub(crate) mod parcel {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Parcel {
        Sack(Box<models::Sack>),
        Barrel(Box<models::Barrel>),
        Pallet(Box<models::Pallet>),
        Unrecognised(runtime::Raw),
    }

    static PARCEL: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("form", &["1"])),
                required: &["form"],
                known: &["form", "weight"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("form", &["2"])),
                required: &["form"],
                known: &["form", "weight"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("form", &["3"])),
                required: &["form"],
                known: &["form", "weight"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Parcel: PARCEL {
            Sack => runtime::Also::Tags(&[("form", &["1"])]),
            Barrel,
            Pallet => runtime::Also::Tags(&[("form", &["3"])])
        }
    }

    runtime::from_variants! {
        Parcel {
            boxed Sack(models::Sack),
            boxed Barrel(models::Barrel),
            boxed Pallet(models::Pallet)
        }
    }

    pub(crate) static PARCEL_CHECK: runtime::Check = runtime::Check::Union(
        &PARCEL,
        &[&runtime::Check::Nothing, &runtime::Check::Nothing, &models::pallet::PALLET_CHECK],
    );

    runtime::validate! {
        Parcel: PARCEL_CHECK
    }
}

pub(crate) mod sack {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Sack {
        pub form: Option<i64>,
        pub weight: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Sack {
            fields {
                tag form: "form",
                optional weight: "weight"
            }
        }
    }

    impl Sack {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Sack {
            optional plain form: i64,
            optional plain weight: f64
        }
    }
}

pub(crate) mod barrel {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Barrel {
        pub weight: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Barrel {
            constants {
                required "form" = "2"
            }
            fields {
                optional weight: "weight"
            }
        }
    }

    impl Barrel {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Barrel {
            optional plain weight: f64
        }
    }
}

pub mod pallet {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Pallet {
        pub form: Option<Form>,
        pub weight: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Pallet {
            fields {
                tag form: "form",
                optional weight: "weight"
            }
        }
    }

    impl Pallet {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Pallet {
            optional into form: Form,
            optional plain weight: f64
        }
    }

    pub(crate) static PALLET_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("form", &FORM_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Pallet: PALLET_CHECK
    }

    #[derive(Clone, PartialEq, Copy, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Form {
        N1,
        N2,
        N3,
        Unknown(i64),
    }

    runtime::integer_enum! {
        Form {
            N1 = 1,
            N2 = 2,
            N3 = 3
        }
    }

    pub(crate) static FORM_CHECK: runtime::Check = runtime::Check::Listed(&["1", "2", "3"]);

    runtime::validate! {
        Form: FORM_CHECK
    }
}

pub(crate) mod seal {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Seal {
        Lead(Box<models::Lead>),
        Tape(Box<models::Tape>),
        Unrecognised(runtime::Raw),
    }

    static SEAL: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("tight", &["true"])),
                required: &["tight"],
                known: &["tight", "colour"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("tight", &["false"])),
                required: &["tight"],
                known: &["tight", "colour"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Seal: SEAL {
            Lead => runtime::Also::Tags(&[("tight", &["true"])]),
            Tape => runtime::Also::Tags(&[("tight", &["false"])])
        }
    }

    runtime::from_variants! {
        Seal {
            boxed Lead(models::Lead),
            boxed Tape(models::Tape)
        }
    }
}

pub(crate) mod lead {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Lead {
        pub tight: Option<bool>,
        pub colour: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Lead {
            fields {
                tag tight: "tight",
                optional colour: "colour"
            }
        }
    }

    impl Lead {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Lead {
            optional plain tight: bool,
            optional into colour: String
        }
    }
}

pub(crate) mod tape {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Tape {
        pub tight: Option<bool>,
        pub colour: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Tape {
            fields {
                tag tight: "tight",
                optional colour: "colour"
            }
        }
    }

    impl Tape {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Tape {
            optional plain tight: bool,
            optional into colour: String
        }
    }
}

pub use load::{Load, LoadRequired};
pub use parcel::Parcel;
pub use sack::Sack;
pub use barrel::Barrel;

#[doc(inline)]
pub use pallet::Pallet;

pub use seal::Seal;
pub use lead::Lead;
pub use tape::Tape;
