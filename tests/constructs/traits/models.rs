pub(crate) mod kiln {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Kiln {
        pub name: String,
        pub cones: i32,
        pub glaze: models::Glaze,
        pub shelves: Vec<String>,
        pub doors: BTreeMap<String, bool>,
        pub open: bool,
        pub bricks: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Kiln {
            fields {
                required name: "name",
                required cones: "cones",
                required glaze: "glaze",
                required shelves: "shelves",
                required doors: "doors",
                required open: "open",
                optional bricks: "bricks"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct KilnRequired {
        pub name: String,
        pub cones: i32,
        pub glaze: models::Glaze,
        pub shelves: Vec<String>,
        pub doors: BTreeMap<String, bool>,
        pub open: bool,
    }

    impl From<KilnRequired> for Kiln {
        #[inline]
        fn from(required: KilnRequired) -> Self {
            Self {
                name: required.name,
                cones: required.cones,
                glaze: required.glaze,
                shelves: required.shelves,
                doors: required.doors,
                open: required.open,
                bricks: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    impl Default for KilnRequired {
        #[inline]
        fn default() -> Self {
            Self {
                name: "the big one".into(),
                cones: 6,
                glaze: models::Glaze::Matt,
                shelves: vec!["top".into(), "bottom".into()],
                doors: std::collections::BTreeMap::<String, _>::new(),
                open: false,
            }
        }
    }

    impl Default for Kiln {
        #[inline]
        fn default() -> Self {
            KilnRequired::default().into()
        }
    }

    runtime::setters! {
        Kiln {
            #[deprecated = "All are of fire clay by now."] optional into bricks: String
        }
    }

    pub(crate) static KILN_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("glaze", &models::glaze::GLAZE_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Kiln: KILN_CHECK
    }
}

pub(crate) mod firing {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Firing {
        pub heat: Option<models::Heat>,
        pub mark: Option<models::Mark>,
        pub level: Option<models::Level>,
        pub log: Option<models::Log>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Firing {
            fields {
                optional heat: "heat",
                optional mark: "mark",
                optional level: "level",
                optional log: "log"
            }
        }
    }
}

pub(crate) mod heat {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Heat {
        pub celsius: f64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Heat {
            fields {
                required celsius: "celsius"
            }
        }
    }
}

pub(crate) mod mark {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub struct Mark {
        pub stamp: String,
        pub year: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Mark {
            fields {
                required stamp: "stamp",
                optional year: "year"
            }
        }
    }
}

pub(crate) mod level {
    use crate::runtime;

    #[derive(Clone, PartialEq, Copy, Eq, Hash)]
    #[non_exhaustive]
    pub enum Level {
        N1,
        N2,
        N3,
        Unknown(i64),
    }

    runtime::integer_enum! {
        Level {
            N1 = 1,
            N2 = 2,
            N3 = 3
        }
    }
}

pub(crate) mod log {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Log {
        Mark(Box<models::Mark>),
        Heat(Box<models::Heat>),
        Unrecognised(runtime::Raw),
    }

    static LOG: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["stamp"],
                known: &["stamp", "year"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["celsius"],
                known: &["celsius"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Log: LOG {
            Mark,
            Heat
        }
    }

    runtime::from_variants! {
        Log {
            boxed Mark(models::Mark),
            boxed Heat(models::Heat)
        }
    }
}

pub(crate) mod glaze {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Glaze {
        Gloss,
        #[default]
        Matt,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Glaze {
            Gloss = "gloss",
            Matt = "matt"
        }
    }

    pub(crate) static GLAZE_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"gloss\"", "\"matt\""],
    );

    runtime::validate! {
        Glaze: GLAZE_CHECK
    }
}

pub use kiln::{Kiln, KilnRequired};
pub use firing::Firing;
pub use heat::Heat;
pub use mark::Mark;
pub use level::Level;
pub use log::Log;
pub use glaze::Glaze;
