pub(crate) mod passage {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Passage {
        pub open: bool,
        pub count: Option<i64>,
        pub label: Option<String>,
        pub tags: Option<String>,
        pub related: Option<runtime::Raw>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Passage {
            fields {
                lenient_required open: "open",
                lenient_optional count: "count",
                lenient_optional label: "label",
                optional tags: "tags",
                optional related: "related"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PassageRequired {
        pub open: bool,
    }

    impl From<PassageRequired> for Passage {
        #[inline]
        fn from(required: PassageRequired) -> Self {
            Self {
                open: required.open,
                count: None,
                label: None,
                tags: None,
                related: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Passage {
            optional plain count: i64,
            optional into label: String,
            optional into tags: String,
            optional into related: runtime::Raw
        }
    }
}

pub use passage::{Passage, PassageRequired};
