pub(crate) mod plant {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Plant {
        Rose(Box<models::Rose>),
        Tree(Box<models::Tree>),
        Other(Box<models::Other>),
        Unrecognised(runtime::Raw),
    }

    static PLANT: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("sort", &["\"rose\""])),
                required: &["sort"],
                known: &["sort", "colour"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("sort", &["\"tree\""])),
                required: &["sort", "height"],
                known: &["sort", "height"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                known: &["sort", "colour", "note"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Plant: PLANT {
            Rose(models::Rose) boxed from,
            Tree(models::Tree) boxed from,
            Other(models::Other) boxed from
        }
    }
}

pub(crate) mod rose {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Rose {
        pub colour: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Rose {
            constants {
                "sort" = "\"rose\""
            }
            fields {
                optional colour: "colour"
            }
        }
    }

    impl Rose {
        #[must_use]
        pub fn new() -> Self {
            Self {
                colour: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    impl Default for Rose {
        fn default() -> Self {
            Self::new()
        }
    }

    runtime::setters! {
        Rose {
            optional into colour: String
        }
    }
}

pub(crate) mod tree {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Tree {
        pub height: i64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Tree {
            constants {
                "sort" = "\"tree\""
            }
            fields {
                required height: "height"
            }
        }
    }

    impl Tree {
        #[must_use]
        pub fn new(height: i64) -> Self {
            Self {
                height,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub(crate) mod other {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Other {
        pub sort: Option<String>,
        pub colour: Option<String>,
        pub note: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Other {
            fields {
                optional sort: "sort",
                optional colour: "colour",
                optional note: "note"
            }
        }
    }

    impl Other {
        #[must_use]
        pub fn new() -> Self {
            Self {
                sort: None,
                colour: None,
                note: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    impl Default for Other {
        fn default() -> Self {
            Self::new()
        }
    }

    runtime::setters! {
        Other {
            optional into sort: String,
            optional into colour: String,
            optional into note: String
        }
    }
}

pub use plant::Plant;
pub use rose::Rose;
pub use tree::Tree;
pub use other::Other;
