mod untagged {
    use crate::{operations, runtime};

    pub mod order {
        use crate::runtime;

        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Body {
            pub item: String,
            pub count: Option<u32>,
            pub colour: Option<BodyColour>,
            pub csv: Option<Vec<String>>,
            pub pipes: Option<Vec<String>>,
            pub multi: Option<Vec<String>>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Body {
                fields {
                    required item: "item",
                    optional count: "count",
                    optional colour: "colour",
                    optional csv: "csv",
                    optional pipes: "pipes",
                    optional multi: "multi"
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct BodyRequired {
            pub item: String,
        }

        impl From<BodyRequired> for Body {
            #[inline]
            fn from(required: BodyRequired) -> Self {
                Self {
                    item: required.item,
                    count: None,
                    colour: None,
                    csv: None,
                    pipes: None,
                    multi: None,
                    extra: runtime::Extra::new(),
                }
            }
        }

        runtime::setters! {
            Body {
                optional plain count: u32,
                optional into colour: BodyColour,
                optional into_items csv: String,
                optional into_items pipes: String,
                optional into_items multi: String
            }
        }

        pub(crate) static BODY_CHECK: runtime::Check = runtime::Check::Object(
            &runtime::ObjectCheck {
                properties: &[
                    (
                        "count",
                        &runtime::Check::Number(runtime::NumberCheck {
                            minimum: Some(1.0),
                            ..runtime::NumberCheck::ANY
                        }),
                    ),
                    ("colour", &BODY_COLOUR_CHECK),
                ],
                ..runtime::ObjectCheck::ANY
            },
        );

        runtime::validate! {
            Body: BODY_CHECK
        }

        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum BodyColour {
            Red,
            Blue,
            Unknown(runtime::UnknownValue),
        }

        runtime::string_enum! {
            BodyColour {
                Red = "red",
                Blue = "blue"
            }
        }

        pub(crate) static BODY_COLOUR_CHECK: runtime::Check = runtime::Check::Listed(
            &["\"red\"", "\"blue\""],
        );

        runtime::validate! {
            BodyColour: BODY_COLOUR_CHECK
        }
    }

    pub mod add_note {
        use crate::runtime;

        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Body {
            pub author: Option<String>,
            pub text: String,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Body {
                fields {
                    optional author: "author",
                    required text: "text"
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct BodyRequired {
            pub text: String,
        }

        impl From<BodyRequired> for Body {
            #[inline]
            fn from(required: BodyRequired) -> Self {
                Self {
                    author: None,
                    text: required.text,
                    extra: runtime::Extra::new(),
                }
            }
        }

        runtime::setters! {
            Body {
                optional into author: String
            }
        }
    }

    pub mod replace_note {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Body {
            pub author: Option<String>,
            pub text: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Body {
                fields {
                    optional author: "author",
                    optional text: "text"
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
                optional into author: String,
                optional into text: String
            }
        }
    }

    mod operation {
        pub enum Order {}
        pub enum AddNote {}
        pub enum ReplaceNote {}
        pub enum AddPhoto {}
        pub enum AddWords {}
    }

    static ORDER: runtime::Operation = runtime::Operation {
        id: "order",
        method: "POST",
        path: &[runtime::Segment::Literal("/orders")],
        parameters: &[
            runtime::Parameter {
                name: "trace",
                location: runtime::Location::Header,
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

    pub type Order = runtime::Request<operation::Order>;

    impl Order {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: operations::order::Body) -> Self {
            let mut call = runtime::Call::new(core, &ORDER);
            call.check_body(&operations::order::BODY_CHECK);
            call.form(
                &body,
                runtime::Nesting::Json,
                &[
                    runtime::Parameter {
                        name: "csv",
                        location: runtime::Location::Query,
                        style: runtime::Style::Joined(","),
                        explode: false,
                        allow_reserved: false,
                        secret: false,
                    },
                    runtime::Parameter {
                        name: "pipes",
                        location: runtime::Location::Query,
                        style: runtime::Style::Joined("|"),
                        explode: false,
                        allow_reserved: false,
                        secret: false,
                    },
                    runtime::Parameter {
                        name: "multi",
                        location: runtime::Location::Query,
                        style: runtime::Style::Form,
                        explode: true,
                        allow_reserved: false,
                        secret: false,
                    },
                ],
            );
            Self::from_call(call)
        }

        #[inline]
        pub fn trace(mut self, trace: impl Into<String>) -> Self {
            let trace: String = trace.into();
            self.call.set(0, &trace);
            self
        }
    }

    runtime::endpoint! {
        operation::Order = ORDER {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::Order {}

    static ADD_NOTE: runtime::Operation = runtime::Operation {
        id: "addNote",
        method: "POST",
        path: &[runtime::Segment::Literal("/notes")],
        parameters: &[],
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

    pub type AddNote = runtime::Request<operation::AddNote>;

    impl AddNote {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: operations::add_note::Body) -> Self {
            let mut call = runtime::Call::new(core, &ADD_NOTE);
            call.form(&body, runtime::Nesting::Json, &[]);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::AddNote = ADD_NOTE {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::AddNote {}

    static REPLACE_NOTE: runtime::Operation = runtime::Operation {
        id: "replaceNote",
        method: "PUT",
        path: &[runtime::Segment::Literal("/notes")],
        parameters: &[],
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
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &REPLACE_NOTE);
            Self::from_call(call)
        }

        #[inline]
        pub fn body(mut self, body: impl Into<operations::replace_note::Body>) -> Self {
            let body: operations::replace_note::Body = body.into();
            self.call.form(&body, runtime::Nesting::Json, &[]);
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

    static ADD_PHOTO: runtime::Operation = runtime::Operation {
        id: "addPhoto",
        method: "POST",
        path: &[runtime::Segment::Literal("/photos")],
        parameters: &[],
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

    pub type AddPhoto = runtime::Request<operation::AddPhoto>;

    impl AddPhoto {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: AddPhotoForm) -> Self {
            let mut call = runtime::Call::new(core, &ADD_PHOTO);
            call.multipart("multipart/form-data", &body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::AddPhoto = ADD_PHOTO {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::AddPhoto {}

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AddPhotoForm {
        pub photo: runtime::Upload,
        pub thumbnail: Option<runtime::Upload>,
        pub title: Option<String>,
        pub tags: Option<Vec<String>>,
        pub spots: Option<Vec<Vec<i64>>>,
        pub names: Option<Vec<String>>,
    }

    runtime::multipart! {
        AddPhotoForm {
            files photo: "photo",
            files thumbnail: "thumbnail",
            part title: "title",
            joined tags: "tags" by ",",
            joined_items spots: "spots" by ",",
            spread names: "names"
        }
    }

    #[derive(Clone, Debug)]
    pub struct AddPhotoFormRequired {
        pub photo: runtime::Upload,
    }

    impl From<AddPhotoFormRequired> for AddPhotoForm {
        #[inline]
        fn from(required: AddPhotoFormRequired) -> Self {
            Self {
                photo: required.photo,
                thumbnail: None,
                title: None,
                tags: None,
                spots: None,
                names: None,
            }
        }
    }

    runtime::setters! {
        AddPhotoForm {
            optional into thumbnail: runtime::Upload,
            optional into title: String,
            optional into_items tags: String,
            optional items spots: Vec<i64>,
            optional into_items names: String
        }
    }

    static ADD_WORDS: runtime::Operation = runtime::Operation {
        id: "addWords",
        method: "POST",
        path: &[runtime::Segment::Literal("/words")],
        parameters: &[],
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

    pub type AddWords = runtime::Request<operation::AddWords>;

    impl AddWords {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &ADD_WORDS);
            Self::from_call(call)
        }

        #[inline]
        pub fn body(mut self, body: impl Into<AddWordsForm>) -> Self {
            let body: AddWordsForm = body.into();
            self.call.multipart("multipart/form-data", &body);
            self
        }
    }

    runtime::endpoint! {
        operation::AddWords = ADD_WORDS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::AddWords {}

    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct AddWordsForm {
        pub words: Option<Vec<String>>,
        pub language: Option<String>,
    }

    runtime::multipart! {
        AddWordsForm {
            joined words: "words" by " ",
            part language: "language"
        }
    }

    impl AddWordsForm {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        AddWordsForm {
            optional into_items words: String,
            optional into language: String
        }
    }
}

pub use untagged::{
    order, add_note, replace_note, Order, AddNote, ReplaceNote, AddPhoto, AddPhotoForm,
    AddPhotoFormRequired, AddWords, AddWordsForm,
};
