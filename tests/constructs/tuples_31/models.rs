pub mod survey {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Survey {
        pub corner: (f64, f64),
        pub labelled: Option<Vec<LabelledItem>>,
        pub track: Option<Vec<TrackItem>>,
        pub mixed: Option<(models::Person, Option<String>)>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Survey {
            fields {
                required corner: "corner",
                optional labelled: "labelled",
                optional track: "track",
                optional mixed: "mixed"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct SurveyRequired {
        pub corner: (f64, f64),
    }

    impl From<SurveyRequired> for Survey {
        #[inline]
        fn from(required: SurveyRequired) -> Self {
            Self {
                corner: required.corner,
                labelled: None,
                track: None,
                mixed: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Survey {
            optional items labelled: LabelledItem,
            optional items track: TrackItem,
            optional into mixed: (models::Person, Option<String>,)
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum LabelledItem {
        Text(String),
        Integer(i64),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        LabelledItem: LABELLED_ITEM {
            Text: String,
            Integer: Integer
        }
    }

    runtime::from_variants! {
        LabelledItem {
            any_text Text(String),
            held Integer(i64),
            wide Integer(i64)
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum TrackItem {
        Number(f64),
        Text(String),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        TrackItem: TRACK_ITEM {
            Number: Number,
            Text: String
        }
    }

    runtime::from_variants! {
        TrackItem {
            held Number(f64),
            number Number(f64),
            any_text Text(String)
        }
    }
}

pub(crate) mod person {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Person {
        pub name: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Person {
            fields {
                optional name: "name"
            }
        }
    }

    impl Person {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Person {
            optional into name: String
        }
    }
}

#[doc(inline)]
pub use survey::{Survey, SurveyRequired};

pub use person::Person;
