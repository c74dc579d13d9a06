pub mod remark {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Remark {
        pub subject: Option<Subject>,
        pub subject_kind: Option<String>,
        pub replies: Option<Vec<Remark>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Remark {
            fields {
                optional subject: "subject",
                optional subject_kind: "subject_kind",
                optional replies: "replies"
            }
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Subject {
        Boat(Box<models::Boat>),
        Berth(Box<models::Berth>),
        Unrecognised(runtime::Raw),
    }

    static SUBJECT: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                sibling: Some(("subject_kind", &["\"boat\"", "\"dinghy\""])),
                known: &["name", "length"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                sibling: Some(("subject_kind", &["\"berth\""])),
                known: &["name", "length"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Subject: SUBJECT {
            Boat,
            Berth
        }
    }

    runtime::from_variants! {
        Subject {
            boxed Boat(models::Boat),
            boxed Berth(models::Berth)
        }
    }
}

pub(crate) mod boat {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Boat {
        pub name: Option<String>,
        pub length: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Boat {
            fields {
                optional name: "name",
                optional length: "length"
            }
        }
    }
}

pub(crate) mod berth {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Berth {
        pub name: Option<String>,
        pub length: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Berth {
            fields {
                optional name: "name",
                optional length: "length"
            }
        }
    }
}

#[doc(inline)]
pub use remark::Remark;

pub use boat::Boat;
pub use berth::Berth;
