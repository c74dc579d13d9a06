pub(crate) mod search {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Search {
        pub text: Option<String>,
        pub colour: Option<String>,
        pub size: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Search {
            fields {
                optional text: "text",
                optional colour: "colour",
                optional size: "size"
            }
        }
    }

    impl Search {
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Search {
            optional into text: String,
            optional into colour: String,
            optional into size: String
        }
    }
}

pub use search::Search;
