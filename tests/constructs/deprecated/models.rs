//! What is sent and received.

pub(crate) mod telegram {
    //! `Telegram` and what it holds.

    use crate::{models, runtime};

    /// `Telegram` of the API's description.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Telegram {
        /// Wire name `text`.
        pub text: String,
        /// Nobody reads it any more.
        ///
        /// - Wire name `morse`.
        /// - **Deprecated.**
        pub morse: Option<String>,
        /// Wire name `sender`.
        pub sender: Option<models::Sender>,
        /// Properties that this version of the crate does not know, and values that did not fit.
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Telegram {
            constants {}
            fields {
                required text: "text",
                optional morse: "morse",
                optional sender: "sender"
            }
            additional {}
        }
    }

    impl Telegram {
        /// With the required properties.
        #[must_use]
        pub fn new(text: impl Into<String>) -> Self {
            Self {
                text: text.into(),
                morse: None,
                sender: None,
                extra: runtime::Extra::new(),
            }
        }

        /// Sets `morse`.
        #[must_use]
        pub fn morse(mut self, morse: impl Into<String>) -> Self {
            self.morse = Some(morse.into());
            self
        }

        /// Sets `sender`.
        #[must_use]
        pub fn sender(mut self, sender: impl Into<models::Sender>) -> Self {
            self.sender = Some(sender.into());
            self
        }
    }
}

pub(crate) mod sender {
    //! `Sender` and what it holds.

    use crate::runtime;

    /// `Sender` of the API's description.
    ///
    /// **Deprecated.**
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Sender {
        /// Wire name `name`.
        pub name: Option<String>,
        /// Properties that this version of the crate does not know, and values that did not fit.
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Sender {
            constants {}
            fields {
                optional name: "name"
            }
            additional {}
        }
    }

    impl Sender {
        /// Without any property.
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: None,
                extra: runtime::Extra::new(),
            }
        }

        /// Sets `name`.
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
    }

    impl Default for Sender {
        fn default() -> Self {
            Self::new()
        }
    }
}

pub use telegram::Telegram;
pub use sender::Sender;
