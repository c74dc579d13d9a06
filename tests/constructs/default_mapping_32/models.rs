pub(crate) mod plant {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
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
                required: &["height", "sort"],
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
        Plant: PLANT {
            Rose => runtime::Also::Tags(&[("sort", &["\"rose\""])]),
            Tree => runtime::Also::Tags(&[("sort", &["\"tree\""])]),
            Other
        }
    }

    runtime::from_variants! {
        Plant {
            boxed Rose(models::Rose),
            boxed Tree(models::Tree),
            boxed Other(models::Other)
        }
    }
}

pub(crate) mod rose {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Rose {
        pub sort: Option<String>,
        pub colour: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Rose {
            fields {
                optional_tag sort: "sort",
                optional colour: "colour"
            }
        }
    }

    impl Rose {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Rose {
            optional into sort: String,
            optional into colour: String
        }
    }
}

pub(crate) mod tree {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Tree {
        pub sort: Option<String>,
        pub height: i64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Tree {
            fields {
                optional_tag sort: "sort",
                required height: "height"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct TreeRequired {
        pub height: i64,
    }

    impl From<TreeRequired> for Tree {
        #[inline]
        fn from(required: TreeRequired) -> Self {
            Self {
                sort: None,
                height: required.height,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Tree {
            optional into sort: String
        }
    }
}

pub(crate) mod other {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Other {
        pub sort: Option<String>,
        pub colour: Option<String>,
        pub note: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Other {
            fields {
                optional sort: "sort",
                optional colour: "colour",
                optional note: "note"
            }
        }
    }

    impl Other {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
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
pub use tree::{Tree, TreeRequired};
pub use other::Other;
