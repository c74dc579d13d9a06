pub mod beam {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Beam {
        pub separator: Option<Separator>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Beam {
            fields {
                optional separator: "separator"
            }
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Separator {
        ANewlineB,
        AReturnB,
        ATabB,
        AQuoteB,
        ABackslashB,
        AFormFeedB,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Separator {
            ANewlineB = "a\nb",
            AReturnB = "a\rb",
            ATabB = "a\tb",
            AQuoteB = "a\"b",
            ABackslashB = "a\\b",
            AFormFeedB = "a\u{c}b"
        }
    }
}

#[doc(inline)]
pub use beam::Beam;
