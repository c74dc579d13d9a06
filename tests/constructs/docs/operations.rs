//! The requests, one type for each operation; methods of [`Client`](crate::Client) make them.
//!
//! What can be asked of a request of any operation stands with [`Request`](crate::Request).

mod untagged {
    //! Operations without a tag.

    use crate::{models, runtime};

    mod operation {
        pub enum ListLetters {}
    }

    static LIST_LETTERS: runtime::Operation = runtime::Operation {
        id: "listLetters",
        method: "GET",
        path: &[runtime::Segment::Literal("/letters")],
        parameters: &[
            runtime::Parameter {
                name: "since",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "kind",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[(0, &runtime::Check::Format(runtime::Date::CHECK))],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    /// A [request](crate::Request) of [`Client::list_letters`](crate::Client::list_letters).
    ///
    /// Gives `Vec<models::Letter>`.
    pub type ListLetters = runtime::Request<operation::ListLetters>;

    impl ListLetters {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_LETTERS);
            Self::from_call(call)
        }

        /// Query parameter `since`.
        ///
        /// Multi-line
        ///
        /// description.
        ///
        /// - Example: `"2024-02-29"`.
        /// - Format `date`.
        #[inline]
        pub fn since(mut self, since: impl Into<runtime::Date>) -> Self {
            let since: runtime::Date = since.into();
            self.call.set(0, &since);
            self
        }

        /// Query parameter `kind`.
        ///
        /// Example: `"s"`.
        #[inline]
        pub fn kind(mut self, kind: impl Into<String>) -> Self {
            let kind: String = kind.into();
            self.call.set(1, &kind);
            self
        }
    }

    runtime::endpoint! {
        operation::ListLetters = LIST_LETTERS {
            output: runtime::Json<Vec<models::Letter>>,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::ListLetters;
