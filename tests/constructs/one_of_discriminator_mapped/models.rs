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
        both Exhibit: EXHIBIT {
            Painting(models::Painting) boxed from,
            Sculpture(models::Sculpture) boxed from,
            Coin(models::Coin) boxed from
        }
    }
}

pub mod painting {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Painting {
        pub kind: Kind,
        pub width_cm: f64,
        pub height_cm: f64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Painting {
            fields {
                required kind: "kind",
                required width_cm: "width_cm",
                required height_cm: "height_cm"
            }
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct PaintingRequired {
        pub kind: Kind,
        pub width_cm: f64,
        pub height_cm: f64,
    }

    impl From<PaintingRequired> for Painting {
        fn from(required: PaintingRequired) -> Self {
            Self {
                kind: required.kind,
                width_cm: required.width_cm,
                height_cm: required.height_cm,
                extra: runtime::Extra::new(),
            }
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Kind {
        Painting,
        Fresco,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        both Kind {
            Painting = "painting",
            Fresco = "fresco"
        }
    }
}

pub(crate) mod sculpture {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Sculpture {
        pub material: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Sculpture {
            constants {
                "kind" = "\"sculpture\""
            }
            fields {
                required material: "material"
            }
        }
    }

    impl Sculpture {
        #[must_use]
        pub fn new(material: impl Into<String>) -> Self {
            Self {
                material: material.into(),
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub(crate) mod coin {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Coin {
        pub year: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Coin {
            constants {
                "kind" = "\"coin\""
            }
            fields {
                optional year: "year"
            }
        }
    }

    impl Coin {
        #[must_use]
        pub fn new() -> Self {
            Self {
                year: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    impl Default for Coin {
        fn default() -> Self {
            Self::new()
        }
    }

    runtime::setters! {
        Coin {
            optional plain year: i64
        }
    }
}

pub use exhibit::Exhibit;

#[doc(inline)]
pub use painting::{Painting, PaintingRequired};

pub use sculpture::Sculpture;
pub use coin::Coin;
