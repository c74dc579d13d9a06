pub(crate) mod word {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Word {
        pub inside: Option<models::Anything>,
        pub word: String,
        pub language: Option<String>,
        pub additional: BTreeMap<String, String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Word {
            constants {}
            fields {
                optional inside: "inside",
                required word: "word",
                optional language: "language"
            }
            additional {
                additional
            }
        }
    }

    impl Word {
        #[must_use]
        pub fn new(word: impl Into<String>) -> Self {
            Self {
                inside: None,
                word: word.into(),
                language: None,
                additional: BTreeMap::new(),
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn inside(mut self, inside: impl Into<models::Anything>) -> Self {
            self.inside = Some(inside.into());
            self
        }

        #[must_use]
        pub fn language(mut self, language: impl Into<String>) -> Self {
            self.language = Some(language.into());
            self
        }

        #[must_use]
        pub fn additional(
            mut self,
            additional: impl Into<BTreeMap<String, String>>,
        ) -> Self {
            self.additional = additional.into();
            self
        }
    }
}

pub(crate) mod glossary {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Glossary {
        pub extra: String,
        pub additional: Option<bool>,
        pub additional_: BTreeMap<String, models::Word>,
        pub extra_: runtime::Extra,
    }

    runtime::object! {
        both Glossary {
            constants {}
            fields {
                required extra: "extra",
                optional additional: "additional"
            }
            additional {
                additional_
            }
            extra {
                extra_
            }
        }
    }

    impl Glossary {
        #[must_use]
        pub fn new(extra: impl Into<String>) -> Self {
            Self {
                extra: extra.into(),
                additional: None,
                additional_: BTreeMap::new(),
                extra_: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn additional(mut self, additional: bool) -> Self {
            self.additional = Some(additional);
            self
        }

        #[must_use]
        pub fn additional_(
            mut self,
            additional_: impl Into<BTreeMap<String, models::Word>>,
        ) -> Self {
            self.additional_ = additional_.into();
            self
        }
    }
}

pub(crate) mod anything {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Anything {
        pub glossary: Option<models::Glossary>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Anything {
            constants {}
            fields {
                optional glossary: "glossary"
            }
            additional {}
        }
    }

    impl Anything {
        #[must_use]
        pub fn new() -> Self {
            Self {
                glossary: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn glossary(mut self, glossary: impl Into<models::Glossary>) -> Self {
            self.glossary = Some(glossary.into());
            self
        }
    }

    impl Default for Anything {
        fn default() -> Self {
            Self::new()
        }
    }
}

pub use word::Word;
pub use glossary::Glossary;
pub use anything::Anything;
