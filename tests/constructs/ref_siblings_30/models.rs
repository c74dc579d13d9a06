pub(crate) mod postcard {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Postcard {
        pub to: models::Address,
        pub from: runtime::Nullable<models::Address>,
        pub via: Option<models::Address>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Postcard {
            fields {
                required to: "to",
                nullable from: "from",
                optional via: "via"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PostcardRequired {
        pub to: models::Address,
    }

    impl From<PostcardRequired> for Postcard {
        #[inline]
        fn from(required: PostcardRequired) -> Self {
            Self {
                to: required.to,
                from: runtime::Nullable::Absent,
                via: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Postcard {
            whole nullable from as from_: models::Address,
            #[deprecated = "the API says that it should no longer be used"] optional into via: models::Address
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

pub use postcard::{Postcard, PostcardRequired};
pub use address::Address;
