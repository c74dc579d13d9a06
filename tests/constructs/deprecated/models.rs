//! What is sent and received.

pub(crate) mod telegram {
    //! `Telegram` and what it holds.

    use crate::{models, runtime};

    /// `Telegram` of the API's description.
    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Telegram {
        /// Text.
        pub text: String,
        /// Nobody reads it any more.
        ///
        /// **Deprecated.**
        pub morse: Option<String>,
        /// `Sender` of the API's description.
        pub sender: Option<models::Sender>,
        /// Properties that this version of the crate does not know, and values that did not fit.
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Telegram {
            fields {
                required text: "text",
                optional morse: "morse",
                optional sender: "sender"
            }
        }
    }

    /// The required properties of [`Telegram`].
    #[derive(Clone, Debug)]
    pub struct TelegramRequired {
        /// Text.
        pub text: String,
    }

    impl From<TelegramRequired> for Telegram {
        #[inline]
        fn from(required: TelegramRequired) -> Self {
            Self {
                text: required.text,
                morse: None,
                sender: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Telegram {
            /// Nobody reads it any more.
            #[deprecated = "the API says that it should no longer be used"] optional into morse: String,
            /// Sets `sender`.
            #[deprecated = "the API says that it should no longer be used"] optional into sender: models::Sender
        }
    }
}

pub(crate) mod sender {
    //! `Sender` and what it holds.

    use crate::runtime;

    /// `Sender` of the API's description.
    ///
    /// **Deprecated.**
    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Sender {
        /// Text.
        pub name: Option<String>,
        /// Properties that this version of the crate does not know, and values that did not fit.
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Sender {
            fields {
                optional name: "name"
            }
        }
    }

    impl Sender {
        /// Without any property.
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Sender {
            /// Sets `name`.
            optional into name: String
        }
    }
}

pub use telegram::{Telegram, TelegramRequired};
pub use sender::Sender;
