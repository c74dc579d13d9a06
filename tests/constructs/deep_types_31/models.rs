pub mod star {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Star {
        pub name: String,
        pub catalogue: Option<String>,
        pub orbit: Option<Orbit>,
        pub spectrum: Option<Vec<f64>>,
        pub seen: Option<runtime::DateTime>,
        pub notes: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Star {
            constants {
                required "generation" = "4294967296"
            }
            fields {
                required name: "name",
                optional catalogue: "catalogue",
                optional orbit: "orbit",
                optional spectrum: "spectrum",
                optional seen: "seen",
                optional notes: "notes"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct StarRequired {
        pub name: String,
    }

    impl From<StarRequired> for Star {
        #[inline]
        fn from(required: StarRequired) -> Self {
            Self {
                name: required.name,
                catalogue: None,
                orbit: None,
                spectrum: None,
                seen: None,
                notes: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Star {
            optional into catalogue: String,
            optional into orbit: Orbit,
            optional items spectrum: f64,
            optional into seen: runtime::DateTime,
            optional into notes: String
        }
    }

    pub(crate) static STAR_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("seen", &runtime::Check::Format(runtime::DateTime::CHECK))],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Star: STAR_CHECK
    }

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Orbit {
        pub days: Option<f64>,
        pub years: Option<f64>,
        pub centre: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Orbit {
            fields {
                optional days: "days",
                optional years: "years",
                optional centre: "centre"
            }
        }
    }

    impl Orbit {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Orbit {
            optional plain days: f64,
            optional plain years: f64,
            optional into centre: String
        }
    }
}

pub mod chart {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Chart {
        pub layers: Option<BTreeMap<String, LayersValue>>,
        pub place: Option<Place>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Chart {
            fields {
                optional layers: "layers",
                optional place: "place"
            }
        }
    }

    impl Chart {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Chart {
            optional entries layers: LayersValue,
            optional into place: Place
        }
    }

    pub type LayersValue = BTreeMap<String, BTreeMap<String, Vec<f64>>>;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Place {
        Text(String),
        Tuple(Box<(models::Star, models::Star, models::Star)>),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Place: PLACE {
            Text: String,
            Tuple: Array
        }
    }

    runtime::from_variants! {
        Place {
            any_text Text(String),
            boxed Tuple((models::Star, models::Star, models::Star,))
        }
    }
}

#[doc(inline)]
pub use star::{Star, StarRequired};

#[doc(inline)]
pub use chart::Chart;
