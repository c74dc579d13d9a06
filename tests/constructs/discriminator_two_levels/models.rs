pub(crate) mod entry {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Entry {
        pub being: models::Being,
        pub beast: Option<models::Beast>,
        pub hound: Option<models::Hound>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Entry {
            fields {
                required being: "being",
                optional beast: "beast",
                optional hound: "hound"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct EntryRequired {
        pub being: models::Being,
    }

    impl From<EntryRequired> for Entry {
        #[inline]
        fn from(required: EntryRequired) -> Self {
            Self {
                being: required.being,
                beast: None,
                hound: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Entry {
            optional into beast: models::Beast,
            optional into hound: models::Hound
        }
    }
}

pub(crate) mod being {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Being {
        Beast(models::Beast),
        Herb(Box<models::Herb>),
        Unrecognised(runtime::Raw),
    }

    static BEING: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("realm", &["\"animal\""])),
                required: &["realm", "species"],
                known: &["realm", "species", "bark", "purrs"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("realm", &["\"plant\""])),
                required: &["realm"],
                known: &["realm", "height"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Being: BEING {
            Beast,
            Herb
        }
    }

    runtime::from_variants! {
        Being {
            held Beast(models::Beast),
            boxed Herb(models::Herb)
        }
    }
}

pub(crate) mod beast {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Beast {
        Hound(Box<models::Hound>),
        Feline(Box<models::Feline>),
        Unrecognised(runtime::Raw),
    }

    static BEAST: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("species", &["\"dog\""])),
                constants: &[("realm", &["\"animal\""])],
                required: &["realm", "species"],
                known: &["realm", "species", "bark"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("species", &["\"cat\""])),
                constants: &[("realm", &["\"animal\""])],
                required: &["realm", "species"],
                known: &["realm", "species", "purrs"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Beast: BEAST {
            Hound,
            Feline
        }
    }

    runtime::from_variants! {
        Beast {
            boxed Hound(models::Hound),
            boxed Feline(models::Feline)
        }
    }
}

pub(crate) mod hound {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Hound {
        pub bark: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Hound {
            constants {
                required "realm" = "\"animal\"",
                required "species" = "\"dog\""
            }
            fields {
                optional bark: "bark"
            }
        }
    }

    impl Hound {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Hound {
            optional into bark: String
        }
    }
}

pub(crate) mod feline {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Feline {
        pub purrs: Option<bool>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Feline {
            constants {
                required "realm" = "\"animal\"",
                required "species" = "\"cat\""
            }
            fields {
                optional purrs: "purrs"
            }
        }
    }

    impl Feline {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Feline {
            optional plain purrs: bool
        }
    }
}

pub(crate) mod herb {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Herb {
        pub height: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Herb {
            constants {
                required "realm" = "\"plant\""
            }
            fields {
                optional height: "height"
            }
        }
    }

    impl Herb {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Herb {
            optional plain height: f64
        }
    }
}

pub use entry::{Entry, EntryRequired};
pub use being::Being;
pub use beast::Beast;
pub use hound::Hound;
pub use feline::Feline;
pub use herb::Herb;
