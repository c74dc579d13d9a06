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
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Letter {
        /// Leading spaces, trailing backslash \\
        ///
        /// - Wire name `text`.
        /// - Example: `"Hello"`.
        pub text: Option<String>,
        /// Wire name `mark`.
        pub mark: Option<String>,
        /// ```text
        /// ```
        ///
        /// Wire name `tick`.
        pub tick: Option<String>,
        /// Properties that this version of the crate does not know, and values that did not fit.
        pub extra: runtime::Extra,
    }

    runtime::object! {
        received Letter {
            constants {}
            fields {
                optional text: "text",
                optional mark: "mark",
                optional tick: "tick"
            }
            additional {}
        }
    }
}

pub use letter::Letter;
