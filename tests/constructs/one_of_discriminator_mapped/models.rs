pub(crate) mod exhibit {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Exhibit {
        Painting(Box<models::Painting>),
        Sculpture(Box<models::Sculpture>),
        Coin(Box<models::Coin>),
        Unrecognised(runtime::Raw),
    }

    static EXHIBIT: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("kind", &["\"painting\"", "\"fresco\""])),
                required: &["kind", "width_cm", "height_cm"],
                known: &["kind", "width_cm", "height_cm"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("kind", &["\"sculpture\""])),
                required: &["kind", "material"],
                known: &["kind", "material"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("kind", &["\"coin\""])),
                required: &["kind"],
                known: &["kind", "year"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Exhibit: EXHIBIT {
            Painting => runtime::Also::Tags(&[("kind", &["\"painting\"", "\"fresco\""])]),
            Sculpture => runtime::Also::Tags(&[("kind", &["\"sculpture\""])]),
            Coin
        }
    }

    runtime::from_variants! {
        Exhibit {
            boxed Painting(models::Painting),
            boxed Sculpture(models::Sculpture),
            boxed Coin(models::Coin)
        }
    }
}

pub(crate) mod painting {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Painting {
        pub kind: Option<String>,
        pub width_cm: f64,
        pub height_cm: f64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Painting {
            fields {
                tag kind: "kind",
                required width_cm: "width_cm",
                required height_cm: "height_cm"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PaintingRequired {
        pub width_cm: f64,
        pub height_cm: f64,
    }

    impl From<PaintingRequired> for Painting {
        #[inline]
        fn from(required: PaintingRequired) -> Self {
            Self {
                kind: None,
                width_cm: required.width_cm,
                height_cm: required.height_cm,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Painting {
            optional into kind: String
        }
    }
}

pub(crate) mod sculpture {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Sculpture {
        pub kind: Option<String>,
        pub material: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Sculpture {
            fields {
                tag kind: "kind",
                required material: "material"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct SculptureRequired {
        pub material: String,
    }

    impl From<SculptureRequired> for Sculpture {
        #[inline]
        fn from(required: SculptureRequired) -> Self {
            Self {
                kind: None,
                material: required.material,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Sculpture {
            optional into kind: String
        }
    }
}

pub(crate) mod coin {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Coin {
        pub year: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Coin {
            constants {
                required "kind" = "\"coin\""
            }
            fields {
                optional year: "year"
            }
        }
    }

    impl Coin {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Coin {
            optional plain year: i64
        }
    }
}

pub use exhibit::Exhibit;
pub use painting::{Painting, PaintingRequired};
pub use sculpture::{Sculpture, SculptureRequired};
pub use coin::Coin;
