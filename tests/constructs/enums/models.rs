pub mod report {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Report {
        pub sky: models::Sky,
        pub wind: Option<Wind>,
        pub mixed: Option<Mixed>,
        pub answer: Option<bool>,
        pub ratio: Option<f64>,
        pub steps: Option<f64>,
        pub flag_or_ratio: Option<FlagOrRatio>,
        pub huge: Option<u64>,
        pub maybe: runtime::Nullable<Maybe>,
        pub without_type: Option<WithoutType>,
        pub single: Option<Single>,
        pub units: Option<Vec<UnitsItem>>,
        pub pairs: Option<runtime::Raw>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Report {
            fields {
                required sky: "sky",
                optional wind: "wind",
                optional mixed: "mixed",
                optional answer: "answer",
                optional ratio: "ratio",
                optional steps: "steps",
                optional flag_or_ratio: "flag_or_ratio",
                optional huge: "huge",
                nullable maybe: "maybe",
                optional without_type: "without_type",
                optional single: "single",
                optional units: "units",
                optional pairs: "pairs"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ReportRequired {
        pub sky: models::Sky,
    }

    impl From<ReportRequired> for Report {
        #[inline]
        fn from(required: ReportRequired) -> Self {
            Self {
                sky: required.sky,
                wind: None,
                mixed: None,
                answer: None,
                ratio: None,
                steps: None,
                flag_or_ratio: None,
                huge: None,
                maybe: runtime::Nullable::Absent,
                without_type: None,
                single: None,
                units: None,
                pairs: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Report {
            optional into wind: Wind,
            optional into mixed: Mixed,
            optional plain answer: bool,
            optional plain ratio: f64,
            optional plain steps: f64,
            optional into flag_or_ratio: FlagOrRatio,
            optional plain huge: u64,
            whole nullable maybe: Maybe,
            optional into without_type: WithoutType,
            optional into single: Single,
            optional items units: UnitsItem,
            optional into pairs: runtime::Raw
        }
    }

    pub(crate) static REPORT_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                ("sky", &models::sky::SKY_CHECK),
                ("wind", &WIND_CHECK),
                ("mixed", &MIXED_CHECK),
                ("ratio", &runtime::Check::Listed(&["0.5", "1", "1.5"])),
                ("steps", &runtime::Check::Listed(&["0.25", "0.75"])),
                ("flag_or_ratio", &FLAG_OR_RATIO_CHECK),
                (
                    "huge",
                    &runtime::Check::Listed(&["18446744073709551615", "9223372036854775808"]),
                ),
                ("maybe", &MAYBE_CHECK),
                ("without_type", &WITHOUT_TYPE_CHECK),
                ("single", &SINGLE_CHECK),
                ("units", &runtime::Check::Items(&UNITS_ITEM_CHECK)),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Report: REPORT_CHECK
    }

    #[derive(Clone, PartialEq, Copy, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Wind {
        N0,
        N3,
        N6,
        N9,
        Minus1,
        Unknown(i64),
    }

    runtime::integer_enum! {
        Wind {
            N0 = 0,
            N3 = 3,
            N6 = 6,
            N9 = 9,
            Minus1 = -1
        }
    }

    pub(crate) static WIND_CHECK: runtime::Check = runtime::Check::Listed(
        &["0", "3", "6", "9", "-1"],
    );

    runtime::validate! {
        Wind: WIND_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Mixed {
        Calm,
        N1,
        N2_5,
        True,
        False,
        Unknown(runtime::Raw),
    }

    runtime::value_enum! {
        Mixed {
            Calm = "\"calm\"",
            N1 = "1",
            N2_5 = "2.5",
            True = "true",
            False = "false"
        }
    }

    pub(crate) static MIXED_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"calm\"", "1", "2.5", "true", "false"],
    );

    runtime::validate! {
        Mixed: MIXED_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum FlagOrRatio {
        True,
        N2_5,
        Unknown(runtime::Raw),
    }

    runtime::value_enum! {
        FlagOrRatio {
            True = "true",
            N2_5 = "2.5"
        }
    }

    pub(crate) static FLAG_OR_RATIO_CHECK: runtime::Check = runtime::Check::Listed(
        &["true", "2.5"],
    );

    runtime::validate! {
        FlagOrRatio: FLAG_OR_RATIO_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Maybe {
        Yes,
        No,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Maybe {
            Yes = "yes",
            No = "no"
        }
    }

    pub(crate) static MAYBE_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"yes\"", "\"no\""],
    );

    runtime::validate! {
        Maybe: MAYBE_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum WithoutType {
        North,
        South,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        WithoutType {
            North = "north",
            South = "south"
        }
    }

    pub(crate) static WITHOUT_TYPE_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"north\"", "\"south\""],
    );

    runtime::validate! {
        WithoutType: WITHOUT_TYPE_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Single {
        Metric,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Single {
            Metric = "metric"
        }
    }

    pub(crate) static SINGLE_CHECK: runtime::Check = runtime::Check::Listed(&["\"metric\""]);

    runtime::validate! {
        Single: SINGLE_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum UnitsItem {
        HPa,
        DegC,
        MmH,
        Percent,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        UnitsItem {
            HPa = "hPa",
            DegC = "°C",
            MmH = "mm/h",
            Percent = "%"
        }
    }

    pub(crate) static UNITS_ITEM_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"hPa\"", "\"°C\"", "\"mm/h\"", "\"%\""],
    );

    runtime::validate! {
        UnitsItem: UNITS_ITEM_CHECK
    }
}

pub(crate) mod sky {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Sky {
        Clear,
        PartlyCloudy,
        Overcast,
        ClearNight,
        Unreported,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Sky {
            Clear = "clear",
            PartlyCloudy = "partly-cloudy",
            Overcast = "overcast",
            ClearNight = "night: clear",
            Unreported = ""
        }
    }

    pub(crate) static SKY_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"clear\"", "\"partly-cloudy\"", "\"overcast\"", "\"night: clear\"", "\"\""],
    );

    runtime::validate! {
        Sky: SKY_CHECK
    }
}

pub mod other_names {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct OtherNames {
        pub colour: Option<Colour>,
        pub size: Option<Size>,
        pub level: Option<Level>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        OtherNames {
            fields {
                optional colour: "colour",
                optional size: "size",
                optional level: "level"
            }
        }
    }

    impl OtherNames {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        OtherNames {
            optional into colour: Colour,
            optional into size: Size,
            optional into level: Level
        }
    }

    pub(crate) static OTHER_NAMES_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                ("colour", &COLOUR_CHECK),
                ("size", &SIZE_CHECK),
                ("level", &LEVEL_CHECK),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        OtherNames: OTHER_NAMES_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Colour {
        Red,
        Green,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Colour {
            Red = "r",
            Green = "g"
        }
    }

    pub(crate) static COLOUR_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"r\"", "\"g\""],
    );

    runtime::validate! {
        Colour: COLOUR_CHECK
    }

    #[derive(Clone, PartialEq, Copy, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Size {
        Small,
        Large,
        Unknown(i64),
    }

    runtime::integer_enum! {
        Size {
            Small = 1,
            Large = 2
        }
    }

    pub(crate) static SIZE_CHECK: runtime::Check = runtime::Check::Listed(&["1", "2"]);

    runtime::validate! {
        Size: SIZE_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Level {
        Alpha,
        Beta,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Level {
            Alpha = "a",
            Beta = "b"
        }
    }

    pub(crate) static LEVEL_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"a\"", "\"b\""],
    );

    runtime::validate! {
        Level: LEVEL_CHECK
    }
}

#[doc(inline)]
pub use report::{Report, ReportRequired};

pub use sky::Sky;

#[doc(inline)]
pub use other_names::OtherNames;
