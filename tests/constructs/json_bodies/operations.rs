mod untagged {
    use std::collections::BTreeMap;
    use crate::{models, operations, runtime};

    pub mod change_note {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Body {
            pub text: runtime::Nullable<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Body {
                fields {
                    nullable text: "text"
                }
            }
        }

        impl Body {
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        }

        runtime::setters! {
            Body {
                whole nullable text: String
            }
        }
    }

    pub mod create_maybe {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBody {
            pub text: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBody {
                fields {
                    optional text: "text"
                }
            }
        }
    }

    mod operation {
        pub enum CreateNote {}
        pub enum ChangeNote {}
        pub enum ReplaceNote {}
        pub enum CreateNotes {}
        pub enum CreateLabels {}
        pub enum CreateNumber {}
        pub enum CreateAnything {}
        pub enum CreateMaybe {}
    }

    static CREATE_NOTE: runtime::Operation = runtime::Operation {
        id: "createNote",
        method: "POST",
        path: &[runtime::Segment::Literal("/notes")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json; charset=utf-8",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["201"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type CreateNote = runtime::Request<operation::CreateNote>;

    impl CreateNote {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Note) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_NOTE);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::CreateNote = CREATE_NOTE {
            output: runtime::Json<models::Note>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::CreateNote {}

    static CHANGE_NOTE: runtime::Operation = runtime::Operation {
        id: "changeNote",
        method: "PATCH",
        path: &[runtime::Segment::Literal("/notes/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "id",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/hal+json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ChangeNote = runtime::Request<operation::ChangeNote>;

    impl ChangeNote {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            id: String,
            body: operations::change_note::Body,
        ) -> Self {
            let mut call = runtime::Call::new(core, &CHANGE_NOTE);
            call.set(0, &id);
            call.json_as("application/merge-patch+json", &body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ChangeNote = CHANGE_NOTE {
            output: runtime::Json<models::Note>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::ChangeNote {}

    static REPLACE_NOTE: runtime::Operation = runtime::Operation {
        id: "replaceNote",
        method: "PUT",
        path: &[runtime::Segment::Literal("/notes/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "id",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[],
        server: None,
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ReplaceNote = runtime::Request<operation::ReplaceNote>;

    impl ReplaceNote {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &REPLACE_NOTE);
            call.set(0, &id);
            Self::from_call(call)
        }

        #[inline]
        pub fn body(mut self, body: impl Into<models::Note>) -> Self {
            let body: models::Note = body.into();
            self.call.json(&body);
            self
        }
    }

    runtime::endpoint! {
        operation::ReplaceNote = REPLACE_NOTE {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::ReplaceNote {}

    static CREATE_NOTES: runtime::Operation = runtime::Operation {
        id: "createNotes",
        method: "POST",
        path: &[runtime::Segment::Literal("/lists")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type CreateNotes = runtime::Request<operation::CreateNotes>;

    impl CreateNotes {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: Vec<models::Note>) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_NOTES);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::CreateNotes = CREATE_NOTES {
            output: runtime::Json<Vec<models::Note>>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::CreateNotes {}

    static CREATE_LABELS: runtime::Operation = runtime::Operation {
        id: "createLabels",
        method: "POST",
        path: &[runtime::Segment::Literal("/maps")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type CreateLabels = runtime::Request<operation::CreateLabels>;

    impl CreateLabels {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: BTreeMap<String, String>) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_LABELS);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::CreateLabels = CREATE_LABELS {
            output: runtime::Json<BTreeMap<String,
            String>>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::CreateLabels {}

    static CREATE_NUMBER: runtime::Operation = runtime::Operation {
        id: "createNumber",
        method: "POST",
        path: &[runtime::Segment::Literal("/scalars")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type CreateNumber = runtime::Request<operation::CreateNumber>;

    impl CreateNumber {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: i64) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_NUMBER);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::CreateNumber = CREATE_NUMBER {
            output: runtime::Json<String>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::CreateNumber {}

    static CREATE_ANYTHING: runtime::Operation = runtime::Operation {
        id: "createAnything",
        method: "POST",
        path: &[runtime::Segment::Literal("/anything")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type CreateAnything = runtime::Request<operation::CreateAnything>;

    impl CreateAnything {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: runtime::Raw) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_ANYTHING);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::CreateAnything = CREATE_ANYTHING {
            output: runtime::Untyped,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::CreateAnything {}

    static CREATE_MAYBE: runtime::Operation = runtime::Operation {
        id: "createMaybe",
        method: "POST",
        path: &[runtime::Segment::Literal("/nullable")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type CreateMaybe = runtime::Request<operation::CreateMaybe>;

    impl CreateMaybe {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: Option<models::Note>) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_MAYBE);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::CreateMaybe = CREATE_MAYBE {
            output: runtime::Json<Option<operations::create_maybe::OkBody>>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::CreateMaybe {}
}

pub use untagged::{
    change_note, create_maybe, CreateNote, ChangeNote, ReplaceNote, CreateNotes,
    CreateLabels, CreateNumber, CreateAnything, CreateMaybe,
};
