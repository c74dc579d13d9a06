pub(crate) mod contact {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Contact {
        pub name: Option<String>,
        pub letter: Option<String>,
        pub call: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Contact {
            fields {
                optional name: "name",
                optional letter: "letter",
                optional call: "call"
            }
        }
    }

    impl Contact {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Contact {
            optional into name: String,
            optional into letter: String,
            optional into call: String
        }
    }

    pub(crate) static CONTACT_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            rules: &[
                runtime::Rule {
                    when: None,
                    because: None,
                    effect: runtime::Effect::RequireOneOf(&["letter", "call"]),
                },
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Contact: CONTACT_CHECK
    }
}

pub(crate) mod search {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Search {
        pub text: Option<String>,
        pub colour: Option<String>,
        pub size: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Search {
            fields {
                optional text: "text",
                optional colour: "colour",
                optional size: "size"
            }
        }
    }

    impl Search {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Search {
            optional into text: String,
            optional into colour: String,
            optional into size: String
        }
    }
}

pub use contact::Contact;
pub use search::Search;
