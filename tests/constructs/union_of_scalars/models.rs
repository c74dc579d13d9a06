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
        pub mode: Option<models::Mode>,
        pub position: Option<Position>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Reading {
            constants {}
            fields {
                required value: "value",
                optional level: "level",
                optional taken: "taken",
                optional code: "code",
                optional model: "model",
                optional mode: "mode",
                optional position: "position"
            }
            additional {}
        }
    }

    impl Reading {
        #[must_use]
        pub fn new(value: impl Into<Value>) -> Self {
            Self {
                value: value.into(),
                level: None,
                taken: None,
                code: None,
                model: None,
                mode: None,
                position: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn level(mut self, level: impl Into<Level>) -> Self {
            self.level = Some(level.into());
            self
        }

        #[must_use]
        pub fn taken(mut self, taken: impl Into<Taken>) -> Self {
            self.taken = Some(taken.into());
            self
        }

        #[must_use]
        pub fn code(mut self, code: impl Into<String>) -> Self {
            self.code = Some(code.into());
            self
        }

        #[must_use]
        pub fn model(mut self, model: impl Into<models::Model>) -> Self {
            self.model = Some(model.into());
            self
        }

        #[must_use]
        pub fn mode(mut self, mode: impl Into<models::Mode>) -> Self {
            self.mode = Some(mode.into());
            self
        }

        #[must_use]
        pub fn position(mut self, position: impl Into<Position>) -> Self {
            self.position = Some(position.into());
            self
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Value {
        Boolean(bool),
        Number(f64),
        Text(String),
        Unrecognised(runtime::Raw),
    }

    static VALUE: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Boolean]),
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Number]),
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::String]),
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Value: VALUE {
            Boolean(bool),
            Number(f64),
            Text(String)
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Level {
        Integer(i64),
        Value(LevelValue),
        Unrecognised(runtime::Raw),
    }

    static LEVEL: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Integer]),
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::String]),
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Level: LEVEL {
            Integer(i64),
            Value(LevelValue)
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum LevelValue {
        Low,
        High,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        both LevelValue {
            Low = "low",
            High = "high"
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Taken {
        Text(runtime::DateTime),
        Integer(i64),
        Unrecognised(runtime::Raw),
    }

    static TAKEN: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::String]),
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Integer]),
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Taken: TAKEN {
            Text(runtime::DateTime),
            Integer(i64)
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
        both Position: POSITION {
            Integer(i64),
            Number(f64)
        }
    }
}

pub(crate) mod model {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Model {
        S1,
        S2,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        both open Model {
            S1 = "s1",
            S2 = "s2"
        }
    }
}

pub(crate) mod mode {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Mode {
        Day,
        Night,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        both open Mode {
            Day = "day",
            Night = "night"
        }
    }
}

#[doc(inline)]
pub use reading::Reading;

pub use model::Model;
pub use mode::Mode;
