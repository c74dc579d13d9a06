mod untagged {
    use crate::{operations, runtime};

    pub mod put_kinds {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Body {
            pub kind: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Body {
                fields {
                    optional kind: "kind"
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
                optional into kind: String
            }
        }
    }

    pub mod put_xml {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Body {
            pub id: Option<i64>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Body {
                fields {
                    optional id: "id"
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
                optional plain id: i64
            }
        }
    }

    mod operation {
        pub enum PutFile {}
        pub enum GetFile {}
        pub enum PutPicture {}
        pub enum PutAny {}
        pub enum PutKinds {}
        pub enum PutBlob {}
        pub enum PutText {}
        pub enum GetTable {}
        pub enum GetPage {}
        pub enum PutXml {}
    }

    static PUT_FILE: runtime::Operation = runtime::Operation {
        id: "putFile",
        method: "PUT",
        path: &[runtime::Segment::Literal("/files/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "name",
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

    pub type PutFile = runtime::Request<operation::PutFile>;

    impl PutFile {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            name: String,
            body: runtime::Payload,
        ) -> Self {
            let mut call = runtime::Call::new(core, &PUT_FILE);
            call.set(0, &name);
            call.bytes("application/octet-stream", body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::PutFile = PUT_FILE {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::PutFile {}

    static GET_FILE: runtime::Operation = runtime::Operation {
        id: "getFile",
        method: "GET",
        path: &[runtime::Segment::Literal("/files/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "name",
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
        accept: "application/octet-stream",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetFile = runtime::Request<operation::GetFile>;

    impl GetFile {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, name: String) -> Self {
            let mut call = runtime::Call::new(core, &GET_FILE);
            call.set(0, &name);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetFile = GET_FILE {
            output: runtime::Binary,
            error: runtime::Undescribed
        }
    }

    impl runtime::Downloads for operation::GetFile {}

    static PUT_PICTURE: runtime::Operation = runtime::Operation {
        id: "putPicture",
        method: "PUT",
        path: &[runtime::Segment::Literal("/pictures")],
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

    pub type PutPicture = runtime::Request<operation::PutPicture>;

    impl PutPicture {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &PUT_PICTURE);
            Self::from_call(call)
        }

        #[inline]
        pub fn body(mut self, body: impl Into<runtime::Upload>) -> Self {
            let body: runtime::Upload = body.into();
            self.call.upload("image/*", body);
            self
        }
    }

    runtime::endpoint! {
        operation::PutPicture = PUT_PICTURE {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::PutPicture {}

    static PUT_ANY: runtime::Operation = runtime::Operation {
        id: "putAny",
        method: "PUT",
        path: &[runtime::Segment::Literal("/any")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json, */*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type PutAny = runtime::Request<operation::PutAny>;

    impl PutAny {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: String) -> Self {
            let mut call = runtime::Call::new(core, &PUT_ANY);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::PutAny = PUT_ANY {
            output: runtime::AnyText,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::PutAny {}

    static PUT_KINDS: runtime::Operation = runtime::Operation {
        id: "putKinds",
        method: "PUT",
        path: &[runtime::Segment::Literal("/kinds")],
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

    pub type PutKinds = runtime::Request<operation::PutKinds>;

    impl PutKinds {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: operations::put_kinds::Body) -> Self {
            let mut call = runtime::Call::new(core, &PUT_KINDS);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::PutKinds = PUT_KINDS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::PutKinds {}

    static PUT_BLOB: runtime::Operation = runtime::Operation {
        id: "putBlob",
        method: "PUT",
        path: &[runtime::Segment::Literal("/blob")],
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

    pub type PutBlob = runtime::Request<operation::PutBlob>;

    impl PutBlob {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: runtime::Upload) -> Self {
            let mut call = runtime::Call::new(core, &PUT_BLOB);
            call.upload("*/*", body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::PutBlob = PUT_BLOB {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::PutBlob {}

    static PUT_TEXT: runtime::Operation = runtime::Operation {
        id: "putText",
        method: "PUT",
        path: &[runtime::Segment::Literal("/text")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "text/plain",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200 text/plain"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type PutText = runtime::Request<operation::PutText>;

    impl PutText {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: String) -> Self {
            let mut call = runtime::Call::new(core, &PUT_TEXT);
            call.text("text/plain", body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::PutText = PUT_TEXT {
            output: runtime::Text,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::PutText {}

    static GET_TABLE: runtime::Operation = runtime::Operation {
        id: "getTable",
        method: "GET",
        path: &[runtime::Segment::Literal("/text")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "text/csv",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200 text/csv"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetTable = runtime::Request<operation::GetTable>;

    impl GetTable {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_TABLE);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetTable = GET_TABLE {
            output: runtime::Text,
            error: runtime::Undescribed
        }
    }

    static GET_PAGE: runtime::Operation = runtime::Operation {
        id: "getPage",
        method: "GET",
        path: &[runtime::Segment::Literal("/pages")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "text/html",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200 text/html"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetPage = runtime::Request<operation::GetPage>;

    impl GetPage {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_PAGE);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetPage = GET_PAGE {
            output: runtime::Text,
            error: runtime::Undescribed
        }
    }

    static PUT_XML: runtime::Operation = runtime::Operation {
        id: "putXml",
        method: "PUT",
        path: &[runtime::Segment::Literal("/xml")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/soap+xml",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200 application/soap+xml"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type PutXml = runtime::Request<operation::PutXml>;

    impl PutXml {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: String) -> Self {
            let mut call = runtime::Call::new(core, &PUT_XML);
            call.text("application/xml", body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::PutXml = PUT_XML {
            output: runtime::Text,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::PutXml {}
}

pub use untagged::{
    put_kinds, put_xml, PutFile, GetFile, PutPicture, PutAny, PutKinds, PutBlob, PutText,
    GetTable, GetPage, PutXml,
};
