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
            Painting(models::Painting) boxed from => runtime::Also::Tags(&[("kind", &["\"painting\"", "\"fresco\""])]),
            Sculpture(models::Sculpture) boxed from => runtime::Also::Tags(&[("kind", &["\"sculpture\""])]),
            Coin(models::Coin) boxed from
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
        both Painting {
            fields {
                tag kind: "kind",
                required width_cm: "width_cm",
                required height_cm: "height_cm"
            }
        }
    }

    impl Painting {
        #[must_use]
        pub fn new(width_cm: f64, height_cm: f64) -> Self {
            Self {
                kind: None,
                width_cm,
                height_cm,
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

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Sculpture {
        pub kind: Option<String>,
        pub material: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Sculpture {
            fields {
                tag kind: "kind",
                required material: "material"
            }
        }
    }

    impl Sculpture {
        #[must_use]
        pub fn new(material: impl Into<String>) -> Self {
            Self {
                kind: None,
                material: material.into(),
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

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Coin {
        pub year: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Coin {
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
pub use painting::Painting;
pub use sculpture::Sculpture;
pub use coin::Coin;
