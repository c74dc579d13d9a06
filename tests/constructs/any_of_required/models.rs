pub(crate) mod search {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Search {
        pub text: Option<String>,
        pub colour: Option<String>,
        pub size: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Search {
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
            Self {
                text: None,
                colour: None,
                size: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    impl Default for Search {
        fn default() -> Self {
            Self::new()
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
