pub mod playlist {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Playlist {
        pub tracks: Tracks,
        pub marks: Option<Marks>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Playlist {
            fields {
                required tracks: "tracks",
                optional marks: "marks"
            }
        }
    }

    impl Playlist {
        #[must_use]
        pub fn new(tracks: impl Into<Tracks>) -> Self {
            Self {
                tracks: tracks.into(),
                marks: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Playlist {
            optional into marks: Marks
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Tracks {
        Text(String),
        List(Vec<String>),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        both Tracks: TRACKS {
            Text(String): String,
            List(Vec<String>): Array
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Marks {
        IntegerList(Vec<i64>),
        TextList(Vec<String>),
        Range(Box<models::Range>),
        Unrecognised(runtime::Raw),
    }

    static MARKS: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Array]),
                items: &[
                    runtime::Variant {
                        kinds: runtime::kinds(&[runtime::Kind::Integer]),
                        ..runtime::Variant::ANY
                    },
                ],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Array]),
                items: &[
                    runtime::Variant {
                        kinds: runtime::kinds(&[runtime::Kind::String]),
                        ..runtime::Variant::ANY
                    },
                ],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["from", "to"],
                known: &["from", "to"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Marks: MARKS {
            IntegerList(Vec<i64>),
            TextList(Vec<String>),
            Range(models::Range) boxed from
        }
    }
}

pub(crate) mod range {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Range {
        pub from: i64,
        pub to: i64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Range {
            fields {
                required from: "from",
                required to: "to"
            }
        }
    }

    impl Range {
        #[must_use]
        pub fn new(from: i64, to: i64) -> Self {
            Self {
                from,
                to,
                extra: runtime::Extra::new(),
            }
        }
    }
}

#[doc(inline)]
pub use playlist::Playlist;

pub use range::Range;
