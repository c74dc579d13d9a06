pub mod playlist {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Playlist {
        pub tracks: Tracks,
        pub marks: Option<Marks>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Playlist {
            fields {
                required tracks: "tracks",
                optional marks: "marks"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PlaylistRequired {
        pub tracks: Tracks,
    }

    impl From<PlaylistRequired> for Playlist {
        #[inline]
        fn from(required: PlaylistRequired) -> Self {
            Self {
                tracks: required.tracks,
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

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Tracks {
        Text(String),
        List(Vec<String>),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Tracks: TRACKS {
            Text: String,
            List: Array
        }
    }

    runtime::from_variants! {
        Tracks {
            any_text Text(String),
            text_list List(String)
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
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
        Marks: MARKS {
            IntegerList,
            TextList,
            Range
        }
    }

    runtime::from_variants! {
        Marks {
            list IntegerList(i64),
            text_list TextList(String),
            boxed Range(models::Range)
        }
    }
}

pub(crate) mod range {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Range {
        pub from: i64,
        pub to: i64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Range {
            fields {
                required from: "from",
                required to: "to"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct RangeRequired {
        pub from: i64,
        pub to: i64,
    }

    impl From<RangeRequired> for Range {
        #[inline]
        fn from(required: RangeRequired) -> Self {
            Self {
                from: required.from,
                to: required.to,
                extra: runtime::Extra::new(),
            }
        }
    }
}

#[doc(inline)]
pub use playlist::{Playlist, PlaylistRequired};

pub use range::{Range, RangeRequired};
