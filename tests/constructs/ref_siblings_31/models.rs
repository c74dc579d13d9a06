pub mod postcard {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Postcard {
        pub to: models::Address,
        pub from: Option<models::Address>,
        pub strict: Option<Strict>,
        pub via: Option<Via>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Postcard {
            fields {
                required to: "to",
                optional from: "from",
                optional strict: "strict",
                optional via: "via"
            }
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Strict {
        pub town: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Strict {
            fields {
                required town: "town"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct StrictRequired {
        pub town: String,
    }

    impl From<StrictRequired> for Strict {
        #[inline]
        fn from(required: StrictRequired) -> Self {
            Self {
                town: required.town,
                extra: runtime::Extra::new(),
            }
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Via {
        pub town: Option<String>,
        pub ship: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Via {
            fields {
                optional town: "town",
                optional ship: "ship"
            }
        }
    }

    impl Via {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Via {
            optional into town: String,
            optional into ship: String
        }
    }
}

pub(crate) mod address {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Address {
        pub town: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Address {
            fields {
                optional town: "town"
            }
        }
    }

    impl Address {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Address {
            optional into town: String
        }
    }
}

pub(crate) mod postcard_request {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct PostcardRequest {
        pub to: models::Address,
        pub strict: Option<models::postcard::Strict>,
        pub via: Option<models::postcard::Via>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        PostcardRequest {
            fields {
                required to: "to",
                optional strict: "strict",
                optional via: "via"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PostcardRequestRequired {
        pub to: models::Address,
    }

    impl From<PostcardRequestRequired> for PostcardRequest {
        #[inline]
        fn from(required: PostcardRequestRequired) -> Self {
            Self {
                to: required.to,
                strict: None,
                via: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        PostcardRequest {
            optional into strict: models::postcard::Strict,
            optional into via: models::postcard::Via
        }
    }
}

#[doc(inline)]
pub use postcard::Postcard;

pub use address::Address;
pub use postcard_request::{PostcardRequest, PostcardRequestRequired};
