//! What is sent and received.

pub(crate) mod letter {
    //! `Letter` and what it holds.

    use crate::runtime;

    /// A letter
    ///
    /// **A heading**
    ///
    /// Text.
    ///
    /// 1. one
    /// 2. two
    ///
    /// - Example: `{"text":"Hello"}`.
    /// - See <https://example.com/letter>.
    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Letter {
        /// Leading spaces, trailing backslash \\
        ///
        /// Example: `"Hello"`.
        pub text: Option<String>,
        /// Text.
        pub mark: Option<String>,
        /// ```text
        /// ```
        pub tick: Option<String>,
        /// Properties that this version of the crate does not know, and values that did not fit.
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Letter {
            fields {
                optional text: "text",
                optional mark: "mark",
                optional tick: "tick"
            }
        }
    }
}

pub use letter::Letter;
