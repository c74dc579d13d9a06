pub(crate) mod permit {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Permit {
        pub kind: String,
        pub until: Option<runtime::Date>,
        pub never: Option<runtime::Raw>,
        pub anything_but_text: Option<runtime::Raw>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Permit {
            constants {}
            fields {
                required kind: "kind",
                optional until: "until",
                optional never: "never",
                optional anything_but_text: "anything_but_text"
            }
            additional {}
        }
    }

    impl Permit {
        #[must_use]
        pub fn new(kind: impl Into<String>) -> Self {
            Self {
                kind: kind.into(),
                until: None,
                never: None,
                anything_but_text: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn until(mut self, until: impl Into<runtime::Date>) -> Self {
            self.until = Some(until.into());
            self
        }

        #[must_use]
        pub fn never(mut self, never: impl Into<runtime::Raw>) -> Self {
            self.never = Some(never.into());
            self
        }

        #[must_use]
        pub fn anything_but_text(
            mut self,
            anything_but_text: impl Into<runtime::Raw>,
        ) -> Self {
            self.anything_but_text = Some(anything_but_text.into());
            self
        }
    }
}

pub use permit::Permit;
