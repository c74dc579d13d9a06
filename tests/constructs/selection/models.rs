pub mod item {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Item {
        Book(Box<models::Book>),
        Base(Box<Base>),
        Unrecognised(runtime::Raw),
    }

    static ITEM: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("kind", &["\"Book\""])),
                required: &["kind"],
                known: &["kind", "author"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["kind"],
                known: &["kind"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Item: ITEM {
            Book,
            Base
        }
    }

    runtime::from_variants! {
        Item {
            boxed Book(models::Book),
            boxed Base(Base)
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Base {
        pub kind: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Base {
            fields {
                required kind: "kind"
            }
        }
    }
}

pub(crate) mod book {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Book {
        pub author: Option<models::Author>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Book {
            constants {
                required "kind" = "\"Book\""
            }
            fields {
                optional author: "author"
            }
        }
    }
}

pub(crate) mod author {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Author {
        pub name: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Author {
            fields {
                optional name: "name"
            }
        }
    }
}

#[doc(inline)]
pub use item::Item;

pub use book::Book;
pub use author::Author;
