pub mod reading {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Reading {
        pub value: Value,
        pub level: Option<Level>,
        pub taken: Option<Taken>,
        pub code: Option<String>,
        pub model: Option<models::Model>,
        pub mode: Option<Mode>,
        pub position: Option<Position>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Reading {
            fields {
                required value: "value",
                optional level: "level",
                optional taken: "taken",
                optional code: "code",
                optional model: "model",
                optional mode: "mode",
                optional position: "position"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ReadingRequired {
        pub value: Value,
    }

    impl From<ReadingRequired> for Reading {
        #[inline]
        fn from(required: ReadingRequired) -> Self {
            Self {
                value: required.value,
                level: None,
                taken: None,
                code: None,
                model: None,
                mode: None,
                position: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Reading {
            optional into level: Level,
            optional into taken: Taken,
            optional into code: String,
            optional into model: models::Model,
            optional into mode: Mode,
            optional into position: Position
        }
    }

    pub(crate) static READING_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("level", &LEVEL_CHECK), ("taken", &TAKEN_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Reading: READING_CHECK
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Value {
        Boolean(bool),
        Number(f64),
        Text(String),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Value: VALUE {
            Boolean: Boolean,
            Number: Number,
            Text: String
        }
    }

    runtime::from_variants! {
        Value {
            held Boolean(bool),
            held Number(f64),
            number Number(f64),
            any_text Text(String)
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Level {
        Integer(i64),
        Value(LevelValue),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Level: LEVEL {
            Integer: Integer,
            Value: String
        }
    }

    runtime::from_variants! {
        Level {
            held Integer(i64),
            wide Integer(i64),
            held Value(LevelValue),
            text Value(LevelValue)
        }
    }

    pub(crate) static LEVEL_CHECK: runtime::Check = runtime::Check::Union(
        &LEVEL,
        &[&runtime::Check::Nothing, &LEVEL_VALUE_CHECK],
    );

    runtime::validate! {
        Level: LEVEL_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum LevelValue {
        Low,
        High,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        LevelValue {
            Low = "low",
            High = "high"
        }
    }

    pub(crate) static LEVEL_VALUE_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"low\"", "\"high\""],
    );

    runtime::validate! {
        LevelValue: LEVEL_VALUE_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Taken {
        Text(runtime::DateTime),
        Integer(i64),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Taken: TAKEN {
            Text: String,
            Integer: Integer
        }
    }

    runtime::from_variants! {
        Taken {
            held Text(runtime::DateTime),
            text Text(runtime::DateTime),
            held Integer(i64),
            wide Integer(i64)
        }
    }

    pub(crate) static TAKEN_CHECK: runtime::Check = runtime::Check::Union(
        &TAKEN,
        &[&runtime::Check::Format(runtime::DateTime::CHECK), &runtime::Check::Nothing],
    );

    runtime::validate! {
        Taken: TAKEN_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Mode {
        Day,
        Night,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        open Mode {
            Day = "day",
            Night = "night"
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Position {
        Integer(i64),
        Number(f64),
        Unrecognised(runtime::Raw),
    }

    static POSITION: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Integer]),
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Number]),
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Position: POSITION {
            Integer,
            Number => runtime::Also::Fraction
        }
    }

    runtime::from_variants! {
        Position {
            held Integer(i64),
            wide Integer(i64),
            held Number(f64)
        }
    }
}

pub(crate) mod model {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Model {
        S1,
        S2,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        open Model {
            S1 = "s1",
            S2 = "s2"
        }
    }
}

pub(crate) mod mode {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Mode {
        Day,
        Night,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Mode {
            Day = "day",
            Night = "night"
        }
    }

    pub(crate) static MODE_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"day\"", "\"night\""],
    );

    runtime::validate! {
        Mode: MODE_CHECK
    }
}

#[doc(inline)]
pub use reading::{Reading, ReadingRequired};

pub use model::Model;
pub use mode::Mode;
