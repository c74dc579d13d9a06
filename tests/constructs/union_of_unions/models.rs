pub mod ticket {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Ticket {
        Day(Box<Day>),
        Season(Box<Season>),
        Unrecognised(runtime::Raw),
    }

    static TICKET: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("span", &["\"day\""])],
                required: &["span"],
                known: &["holder", "span", "date", "hour"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("span", &["\"season\""])],
                required: &["span"],
                known: &["holder", "span", "year", "discount"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Ticket: TICKET {
            Day,
            Season
        }
    }

    runtime::from_variants! {
        Ticket {
            boxed Day(Day),
            boxed Season(Season)
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Day {
        pub holder: Option<String>,
        pub date: Option<String>,
        pub hour: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Day {
            constants {
                required "span" = "\"day\""
            }
            fields {
                optional holder: "holder",
                optional date: "date",
                optional hour: "hour"
            }
        }
    }

    impl Day {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Day {
            optional into holder: String,
            optional into date: String,
            optional plain hour: i64
        }
    }

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Season {
        pub holder: Option<String>,
        pub year: Option<i64>,
        pub discount: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Season {
            constants {
                required "span" = "\"season\""
            }
            fields {
                optional holder: "holder",
                optional year: "year",
                optional discount: "discount"
            }
        }
    }

    impl Season {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Season {
            optional into holder: String,
            optional plain year: i64,
            optional plain discount: f64
        }
    }
}

#[doc(inline)]
pub use ticket::Ticket;
