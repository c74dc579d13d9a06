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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PutFile {
        call: runtime::Call,
    }

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
            Self { call }
        }
    }

    runtime::request! {
        PutFile = PUT_FILE {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        PutFile
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetFile {
        call: runtime::Call,
    }

    impl GetFile {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, name: String) -> Self {
            let mut call = runtime::Call::new(core, &GET_FILE);
            call.set(0, &name);
            Self { call }
        }
    }

    runtime::request! {
        GetFile = GET_FILE {
            output: bytes::Bytes as runtime::Binary = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::download! {
        GetFile {
            error: runtime::Raw as runtime::Undescribed
        }
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PutPicture {
        call: runtime::Call,
    }

    impl PutPicture {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &PUT_PICTURE);
            Self { call }
        }

        #[inline]
        pub fn body(mut self, body: impl Into<runtime::Upload>) -> Self {
            let body: runtime::Upload = body.into();
            self.call.upload("image/*", body);
            self
        }
    }

    runtime::request! {
        PutPicture = PUT_PICTURE {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        PutPicture
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PutAny {
        call: runtime::Call,
    }

    impl PutAny {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: String) -> Self {
            let mut call = runtime::Call::new(core, &PUT_ANY);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        PutAny = PUT_ANY {
            output: String as runtime::AnyText = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        PutAny
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PutKinds {
        call: runtime::Call,
    }

    impl PutKinds {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: operations::put_kinds::Body) -> Self {
            let mut call = runtime::Call::new(core, &PUT_KINDS);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        PutKinds = PUT_KINDS {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        PutKinds
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PutBlob {
        call: runtime::Call,
    }

    impl PutBlob {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: runtime::Upload) -> Self {
            let mut call = runtime::Call::new(core, &PUT_BLOB);
            call.upload("*/*", body);
            Self { call }
        }
    }

    runtime::request! {
        PutBlob = PUT_BLOB {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        PutBlob
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PutText {
        call: runtime::Call,
    }

    impl PutText {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: String) -> Self {
            let mut call = runtime::Call::new(core, &PUT_TEXT);
            call.text("text/plain", body);
            Self { call }
        }
    }

    runtime::request! {
        PutText = PUT_TEXT {
            output: String as runtime::Text = "200 text/plain",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        PutText
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetTable {
        call: runtime::Call,
    }

    impl GetTable {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_TABLE);
            Self { call }
        }
    }

    runtime::request! {
        GetTable = GET_TABLE {
            output: String as runtime::Text = "200 text/csv",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetPage {
        call: runtime::Call,
    }

    impl GetPage {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_PAGE);
            Self { call }
        }
    }

    runtime::request! {
        GetPage = GET_PAGE {
            output: String as runtime::Text = "200 text/html",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PutXml {
        call: runtime::Call,
    }

    impl PutXml {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: String) -> Self {
            let mut call = runtime::Call::new(core, &PUT_XML);
            call.text("application/xml", body);
            Self { call }
        }
    }

    runtime::request! {
        PutXml = PUT_XML {
            output: String as runtime::Text = "200 application/soap+xml",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        PutXml
    }
}

pub use untagged::{
    put_kinds, put_xml, PutFile, GetFile, PutPicture, PutAny, PutKinds, PutBlob, PutText,
    GetTable, GetPage, PutXml,
};
