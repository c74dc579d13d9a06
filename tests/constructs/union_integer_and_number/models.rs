pub mod gauge {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Gauge {
        pub reading: Option<Reading>,
        pub label: Option<Label>,
        pub step: Option<Step>,
        pub count: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Gauge {
            fields {
                optional reading: "reading",
                optional label: "label",
                optional step: "step",
                optional count: "count"
            }
        }
    }

    impl Gauge {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Gauge {
            optional into reading: Reading,
            optional into label: Label,
            optional into step: Step,
            optional plain count: i64
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Reading {
        Number(f64),
        Integer(i64),
        Unrecognised(runtime::Raw),
    }

    static READING: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Number]),
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Integer]),
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Reading: READING {
            Number => runtime::Also::Fraction,
            Integer
        }
    }

    runtime::from_variants! {
        Reading {
            held Number(f64),
            held Integer(i64),
            wide Integer(i64)
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Label {
        Integer(i64),
        Number(f64),
        Text(String),
        Unrecognised(runtime::Raw),
    }

    static LABEL: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Integer]),
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
        Label: LABEL {
            Integer,
            Number => runtime::Also::Fraction,
            Text
        }
    }

    runtime::from_variants! {
        Label {
            held Integer(i64),
            wide Integer(i64),
            held Number(f64),
            any_text Text(String)
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Step {
        Value(StepValue),
        Number(f64),
        Unrecognised(runtime::Raw),
    }

    static STEP: runtime::Union = runtime::Union {
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
        Step: STEP {
            Value,
            Number => runtime::Also::Fraction
        }
    }

    runtime::from_variants! {
        Step {
            held Value(StepValue),
            held Number(f64),
            number Number(f64)
        }
    }

    #[derive(Clone, PartialEq, Copy, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum StepValue {
        N1,
        N2,
        Unknown(i64),
    }

    runtime::integer_enum! {
        open StepValue {
            N1 = 1,
            N2 = 2
        }
    }
}

#[doc(inline)]
pub use gauge::Gauge;
