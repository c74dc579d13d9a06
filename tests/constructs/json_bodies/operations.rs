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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateNote {
        call: runtime::Call,
    }

    impl CreateNote {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Note) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_NOTE);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        CreateNote = CREATE_NOTE {
            output: models::Note as runtime::Json<models::Note> = "201",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        CreateNote
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ChangeNote {
        call: runtime::Call,
    }

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
            Self { call }
        }
    }

    runtime::request! {
        ChangeNote = CHANGE_NOTE {
            output: models::Note as runtime::Json<models::Note> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        ChangeNote
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ReplaceNote {
        call: runtime::Call,
    }

    impl ReplaceNote {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &REPLACE_NOTE);
            call.set(0, &id);
            Self { call }
        }

        #[inline]
        pub fn body(mut self, body: impl Into<models::Note>) -> Self {
            let body: models::Note = body.into();
            self.call.json(&body);
            self
        }
    }

    runtime::request! {
        ReplaceNote = REPLACE_NOTE {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        ReplaceNote
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateNotes {
        call: runtime::Call,
    }

    impl CreateNotes {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: Vec<models::Note>) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_NOTES);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        CreateNotes = CREATE_NOTES {
            output: Vec<models::Note> as runtime::Json<Vec<models::Note>> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        CreateNotes
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateLabels {
        call: runtime::Call,
    }

    impl CreateLabels {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: BTreeMap<String, String>) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_LABELS);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        CreateLabels = CREATE_LABELS {
            output: BTreeMap<String,
            String> as runtime::Json<BTreeMap<String,
            String>> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        CreateLabels
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateNumber {
        call: runtime::Call,
    }

    impl CreateNumber {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: i64) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_NUMBER);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        CreateNumber = CREATE_NUMBER {
            output: String as runtime::Json<String> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        CreateNumber
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateAnything {
        call: runtime::Call,
    }

    impl CreateAnything {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: runtime::Raw) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_ANYTHING);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        CreateAnything = CREATE_ANYTHING {
            output: runtime::Raw as runtime::Untyped = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        CreateAnything
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateMaybe {
        call: runtime::Call,
    }

    impl CreateMaybe {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: Option<models::Note>) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_MAYBE);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        CreateMaybe = CREATE_MAYBE {
            output: Option<operations::create_maybe::OkBody> as runtime::Json<Option<operations::create_maybe::OkBody>> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        CreateMaybe
    }
}

pub use untagged::{
    change_note, create_maybe, CreateNote, ChangeNote, ReplaceNote, CreateNotes,
    CreateLabels, CreateNumber, CreateAnything, CreateMaybe,
};
