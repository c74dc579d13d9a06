pub mod postcard {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Postcard {
        pub to: models::Address,
        pub from: Option<models::Address>,
        pub strict: Option<Strict>,
        pub via: Option<Via>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        received Postcard {
            constants {}
            fields {
                required to: "to",
                optional from: "from",
                optional strict: "strict",
                optional via: "via"
            }
            additional {}
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Strict {
        pub town: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Strict {
            constants {}
            fields {
                required town: "town"
            }
            additional {}
        }
    }

    impl Strict {
        #[must_use]
        pub fn new(town: impl Into<String>) -> Self {
            Self {
                town: town.into(),
                extra: runtime::Extra::new(),
            }
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Via {
        pub town: Option<String>,
        pub ship: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Via {
            constants {}
            fields {
                optional town: "town",
                optional ship: "ship"
            }
            additional {}
        }
    }

    impl Via {
        #[must_use]
        pub fn new() -> Self {
            Self {
                town: None,
                ship: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn town(mut self, town: impl Into<String>) -> Self {
            self.town = Some(town.into());
            self
        }

        #[must_use]
        pub fn ship(mut self, ship: impl Into<String>) -> Self {
            self.ship = Some(ship.into());
            self
        }
    }

    impl Default for Via {
        fn default() -> Self {
            Self::new()
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

pub(crate) mod postcard_request {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PostcardRequest {
        pub to: models::Address,
        pub strict: Option<models::postcard::Strict>,
        pub via: Option<models::postcard::Via>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        sent PostcardRequest {
            constants {}
            fields {
                required to: "to",
                optional strict: "strict",
                optional via: "via"
            }
            additional {}
        }
    }

    impl PostcardRequest {
        #[must_use]
        pub fn new(to: impl Into<models::Address>) -> Self {
            Self {
                to: to.into(),
                strict: None,
                via: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn strict(mut self, strict: impl Into<models::postcard::Strict>) -> Self {
            self.strict = Some(strict.into());
            self
        }

        #[must_use]
        pub fn via(mut self, via: impl Into<models::postcard::Via>) -> Self {
            self.via = Some(via.into());
            self
        }
    }
}

#[doc(inline)]
pub use postcard::Postcard;

pub use address::Address;
pub use postcard_request::PostcardRequest;
