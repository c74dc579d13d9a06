pub(crate) mod book {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Book {
        pub isbn: String,
        pub title: String,
        pub subtitle: Option<String>,
        pub pages: Option<u64>,
        pub shelf: Option<models::Shelf>,
        pub added: Option<runtime::DateTime>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Book {
            fields {
                required isbn: "isbn",
                required title: "title",
                optional subtitle: "subtitle",
                optional pages: "pages",
                optional shelf: "shelf",
                optional added: "added"
            }
        }
    }
}

pub mod shelf {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Shelf {
        pub room: Option<Room>,
        pub number: Option<i32>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Shelf {
            fields {
                optional room: "room",
                optional number: "number"
            }
        }
    }

    impl Shelf {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Shelf {
            optional into room: Room,
            optional plain number: i32
        }
    }

    pub(crate) static SHELF_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("room", &ROOM_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Shelf: SHELF_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Room {
        North,
        South,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Room {
            North = "north",
            South = "south"
        }
    }

    pub(crate) static ROOM_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"north\"", "\"south\""],
    );

    runtime::validate! {
        Room: ROOM_CHECK
    }
}

pub(crate) mod problem {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Problem {
        pub message: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Problem {
            fields {
                required message: "message"
            }
        }
    }
}

pub mod medium {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Medium {
        Film(Box<models::Film>),
        Record(Box<models::Record>),
        Base(Box<Base>),
        Unrecognised(runtime::Raw),
    }

    static MEDIUM: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("kind", &["\"Film\""])),
                required: &["kind"],
                known: &["kind", "title", "minutes"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("kind", &["\"Gramophone record\""])),
                required: &["kind", "speed"],
                known: &["kind", "title", "speed"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["kind"],
                known: &["kind", "title"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Medium: MEDIUM {
            Film,
            Record,
            Base
        }
    }

    runtime::from_variants! {
        Medium {
            boxed Film(models::Film),
            boxed Record(models::Record),
            boxed Base(Base)
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Base {
        pub kind: String,
        pub title: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Base {
            fields {
                required kind: "kind",
                optional title: "title"
            }
        }
    }
}

pub(crate) mod film {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Film {
        pub title: Option<String>,
        pub minutes: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Film {
            constants {
                required "kind" = "\"Film\""
            }
            fields {
                optional title: "title",
                optional minutes: "minutes"
            }
        }
    }
}

pub(crate) mod record {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Record {
        pub title: Option<String>,
        pub speed: f64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Record {
            constants {
                required "kind" = "\"Gramophone record\""
            }
            fields {
                optional title: "title",
                required speed: "speed"
            }
        }
    }
}

pub(crate) mod book_request {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct BookRequest {
        pub isbn: String,
        pub title: String,
        pub subtitle: runtime::Nullable<String>,
        pub pages: Option<u64>,
        pub shelf: Option<models::Shelf>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        BookRequest {
            fields {
                required isbn: "isbn",
                required title: "title",
                nullable subtitle: "subtitle",
                optional pages: "pages",
                optional shelf: "shelf"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct BookRequestRequired {
        pub isbn: String,
        pub title: String,
    }

    impl From<BookRequestRequired> for BookRequest {
        #[inline]
        fn from(required: BookRequestRequired) -> Self {
            Self {
                isbn: required.isbn,
                title: required.title,
                subtitle: runtime::Nullable::Absent,
                pages: None,
                shelf: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        BookRequest {
            whole nullable subtitle: String,
            optional plain pages: u64,
            optional into shelf: models::Shelf
        }
    }

    pub(crate) static BOOK_REQUEST_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "pages",
                    &runtime::Check::Number(runtime::NumberCheck {
                        exclusive_minimum: Some(0.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                ("shelf", &models::shelf::SHELF_CHECK),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        BookRequest: BOOK_REQUEST_CHECK
    }
}

pub use book::Book;

#[doc(inline)]
pub use shelf::Shelf;

pub use problem::Problem;

#[doc(inline)]
pub use medium::Medium;

pub use film::Film;
pub use record::Record;
pub use book_request::{BookRequest, BookRequestRequired};
