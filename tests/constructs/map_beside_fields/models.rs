pub(crate) mod word {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Word {
        pub inside: Option<models::Anything>,
        pub word: String,
        pub language: Option<String>,
        pub additional: BTreeMap<String, String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Word {
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

    #[derive(Clone, Debug)]
    pub struct WordRequired {
        pub word: String,
    }

    impl From<WordRequired> for Word {
        #[inline]
        fn from(required: WordRequired) -> Self {
            Self {
                inside: None,
                word: required.word,
                language: None,
                additional: BTreeMap::new(),
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Word {
            optional into inside: models::Anything,
            optional into language: String,
            whole entries additional: String
        }
    }
}

pub(crate) mod glossary {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Glossary {
        pub extra: String,
        pub additional: Option<bool>,
        pub additional_: BTreeMap<String, models::Word>,
        pub extra_: runtime::Extra,
    }

    runtime::object! {
        Glossary {
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

    #[derive(Clone, Debug)]
    pub struct GlossaryRequired {
        pub extra: String,
    }

    impl From<GlossaryRequired> for Glossary {
        #[inline]
        fn from(required: GlossaryRequired) -> Self {
            Self {
                extra: required.extra,
                additional: None,
                additional_: BTreeMap::new(),
                extra_: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Glossary {
            optional plain additional: bool,
            whole entries additional_: models::Word
        }
    }
}

pub(crate) mod anything {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Anything {
        pub glossary: Option<models::Glossary>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Anything {
            fields {
                optional glossary: "glossary"
            }
        }
    }

    impl Anything {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Anything {
            optional into glossary: models::Glossary
        }
    }
}

pub use word::{Word, WordRequired};
pub use glossary::{Glossary, GlossaryRequired};
pub use anything::Anything;
