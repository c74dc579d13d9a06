pub(crate) mod postcard {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Postcard {
        pub to: models::Address,
        pub from: runtime::Nullable<models::Address>,
        pub via: Option<models::Address>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Postcard {
            constants {}
            fields {
                required to: "to",
                nullable from: "from",
                optional via: "via"
            }
            additional {}
        }
    }

    impl Postcard {
        #[must_use]
        pub fn new(to: impl Into<models::Address>) -> Self {
            Self {
                to: to.into(),
                from: runtime::Nullable::Absent,
                via: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn from_(mut self, from: impl Into<runtime::Nullable<models::Address>>) -> Self {
            self.from = from.into();
            self
        }

        #[must_use]
        pub fn via(mut self, via: impl Into<models::Address>) -> Self {
            self.via = Some(via.into());
            self
        }
    }
}

pub(crate) mod address {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Address {
        pub town: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Address {
            constants {}
            fields {
                optional town: "town"
            }
            additional {}
        }
    }

    impl Address {
        #[must_use]
        pub fn new() -> Self {
            Self {
                town: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn town(mut self, town: impl Into<String>) -> Self {
            self.town = Some(town.into());
            self
        }
    }

    impl Default for Address {
        fn default() -> Self {
            Self::new()
        }
    }
}

pub use postcard::Postcard;
pub use address::Address;
