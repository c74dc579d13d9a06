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
        both Star {
            constants {
                "generation" = "4294967296"
            }
            fields {
                required name: "name",
                optional catalogue: "catalogue",
                optional orbit: "orbit",
                optional spectrum: "spectrum",
                optional seen: "seen",
                optional notes: "notes"
            }
            additional {}
        }
    }

    impl Star {
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                catalogue: None,
                orbit: None,
                spectrum: None,
                seen: None,
                notes: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn catalogue(mut self, catalogue: impl Into<String>) -> Self {
            self.catalogue = Some(catalogue.into());
            self
        }

        #[must_use]
        pub fn orbit(mut self, orbit: impl Into<Orbit>) -> Self {
            self.orbit = Some(orbit.into());
            self
        }

        #[must_use]
        pub fn spectrum(mut self, spectrum: impl IntoIterator<Item = f64>) -> Self {
            self.spectrum = Some(spectrum.into_iter().collect());
            self
        }

        #[must_use]
        pub fn seen(mut self, seen: impl Into<runtime::DateTime>) -> Self {
            self.seen = Some(seen.into());
            self
        }

        #[must_use]
        pub fn notes(mut self, notes: impl Into<String>) -> Self {
            self.notes = Some(notes.into());
            self
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Orbit {
        pub days: Option<f64>,
        pub years: Option<f64>,
        pub centre: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Orbit {
            constants {}
            fields {
                optional days: "days",
                optional years: "years",
                optional centre: "centre"
            }
            additional {}
        }
    }

    impl Orbit {
        #[must_use]
        pub fn new() -> Self {
            Self {
                days: None,
                years: None,
                centre: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn days(mut self, days: f64) -> Self {
            self.days = Some(days);
            self
        }

        #[must_use]
        pub fn years(mut self, years: f64) -> Self {
            self.years = Some(years);
            self
        }

        #[must_use]
        pub fn centre(mut self, centre: impl Into<String>) -> Self {
            self.centre = Some(centre.into());
            self
        }
    }

    impl Default for Orbit {
        fn default() -> Self {
            Self::new()
        }
    }
}

pub mod chart {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Chart {
        pub layers: Option<BTreeMap<String, LayersValue>>,
        pub place: Option<Place>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        sent Chart {
            constants {}
            fields {
                optional layers: "layers",
                optional place: "place"
            }
            additional {}
        }
    }

    impl Chart {
        #[must_use]
        pub fn new() -> Self {
            Self {
                layers: None,
                place: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn layers(mut self, layers: impl Into<BTreeMap<String, LayersValue>>) -> Self {
            self.layers = Some(layers.into());
            self
        }

        #[must_use]
        pub fn place(mut self, place: impl Into<Place>) -> Self {
            self.place = Some(place.into());
            self
        }
    }

    impl Default for Chart {
        fn default() -> Self {
            Self::new()
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
        sent Place: PLACE {
            Text(String),
            Tuple((models::Star, models::Star, models::Star,)) boxed
        }
    }
}

#[doc(inline)]
pub use star::Star;

#[doc(inline)]
pub use chart::Chart;
