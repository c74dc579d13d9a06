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
            constants {}
            fields {
                optional text: "text",
                optional colour: "colour",
                optional size: "size"
            }
            additional {}
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

        #[must_use]
        pub fn text(mut self, text: impl Into<String>) -> Self {
            self.text = Some(text.into());
            self
        }

        #[must_use]
        pub fn colour(mut self, colour: impl Into<String>) -> Self {
            self.colour = Some(colour.into());
            self
        }

        #[must_use]
        pub fn size(mut self, size: impl Into<String>) -> Self {
            self.size = Some(size.into());
            self
        }
    }

    impl Default for Search {
        fn default() -> Self {
            Self::new()
        }
    }
}

pub use search::Search;
