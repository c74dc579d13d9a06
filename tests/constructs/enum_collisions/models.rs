pub mod flag {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Flag {
        pub colour: Colour,
        pub repeated: Option<Repeated>,
        pub numbers: Option<Numbers>,
        pub wrong_type: Option<WrongType>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Flag {
            fields {
                required colour: "colour",
                optional repeated: "repeated",
                optional numbers: "numbers",
                optional wrong_type: "wrong_type"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct FlagRequired {
        pub colour: Colour,
    }

    impl From<FlagRequired> for Flag {
        #[inline]
        fn from(required: FlagRequired) -> Self {
            Self {
                colour: required.colour,
                repeated: None,
                numbers: None,
                wrong_type: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Flag {
            optional into repeated: Repeated,
            optional into numbers: Numbers,
            optional into wrong_type: WrongType
        }
    }

    pub(crate) static FLAG_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                ("colour", &COLOUR_CHECK),
                ("repeated", &REPEATED_CHECK),
                ("numbers", &NUMBERS_CHECK),
                ("wrong_type", &WRONG_TYPE_CHECK),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Flag: FLAG_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Colour {
        RedLower,
        RedUpper,
        RedMixed,
        RED,
        N1,
        N1st,
        Plus1,
        Minus1,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        Star,
        Underscore,
        UnderscoreUnderscore,
        Space,
        E,
        Plus1_2,
        SelfMixed,
        SelfLower,
        UnknownMixed,
        UnknownLower,
        Type,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Colour {
            RedLower = "red",
            RedUpper = "RED",
            RedMixed = "Red",
            RED = "r-e-d",
            N1 = "1",
            N1st = "1st",
            Plus1 = "+1",
            Minus1 = "-1",
            Less = "<",
            LessEqual = "<=",
            Greater = ">",
            GreaterEqual = ">=",
            Star = "*",
            Underscore = "_",
            UnderscoreUnderscore = "__",
            Space = " ",
            E = "é",
            Plus1_2 = "👍",
            SelfMixed = "Self",
            SelfLower = "self",
            UnknownMixed = "Unknown",
            UnknownLower = "unknown",
            Type = "type"
        }
    }

    pub(crate) static COLOUR_CHECK: runtime::Check = runtime::Check::Listed(
        &[
            "\"red\"",
            "\"RED\"",
            "\"Red\"",
            "\"r-e-d\"",
            "\"1\"",
            "\"1st\"",
            "\"+1\"",
            "\"-1\"",
            "\"<\"",
            "\"<=\"",
            "\">\"",
            "\">=\"",
            "\"*\"",
            "\"_\"",
            "\"__\"",
            "\" \"",
            "\"é\"",
            "\"👍\"",
            "\"Self\"",
            "\"self\"",
            "\"Unknown\"",
            "\"unknown\"",
            "\"type\"",
        ],
    );

    runtime::validate! {
        Colour: COLOUR_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Repeated {
        A,
        B,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Repeated {
            A = "a",
            B = "b"
        }
    }

    pub(crate) static REPEATED_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"a\"", "\"b\""],
    );

    runtime::validate! {
        Repeated: REPEATED_CHECK
    }

    #[derive(Clone, PartialEq, Copy, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Numbers {
        N1,
        Minus1,
        N0,
        N1000000,
        N9007199254740993,
        Minus9223372036854775808,
        Unknown(i64),
    }

    runtime::integer_enum! {
        Numbers {
            N1 = 1,
            Minus1 = -1,
            N0 = 0,
            N1000000 = 1000000,
            N9007199254740993 = 9007199254740993,
            Minus9223372036854775808 = -9223372036854775808
        }
    }

    pub(crate) static NUMBERS_CHECK: runtime::Check = runtime::Check::Listed(
        &["1", "-1", "0", "1000000", "9007199254740993", "-9223372036854775808"],
    );

    runtime::validate! {
        Numbers: NUMBERS_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum WrongType {
        One,
        N2,
        Three,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        WrongType {
            One = "one",
            N2 = "2",
            Three = "three"
        }
    }

    pub(crate) static WRONG_TYPE_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"one\"", "\"2\"", "\"three\""],
    );

    runtime::validate! {
        WrongType: WRONG_TYPE_CHECK
    }
}

#[doc(inline)]
pub use flag::{Flag, FlagRequired};
