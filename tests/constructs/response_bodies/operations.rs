mod untagged {
    use crate::{operations, runtime};

    pub mod get_media {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBody {
            pub id: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBody {
                fields {
                    optional id: "id"
                }
            }
        }
    }

    pub mod get_several {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkVndAJsonBody {
            pub a: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkVndAJsonBody {
                fields {
                    optional a: "a"
                }
            }
        }

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkVndBJsonBody {
            pub b: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkVndBJsonBody {
                fields {
                    optional b: "b"
                }
            }
        }
    }

    static GET_NONE: runtime::Operation = runtime::Operation {
        id: "getNone",
        method: "GET",
        path: &[runtime::Segment::Literal("/none")],
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
    pub struct GetNone {
        call: runtime::Call,
    }

    impl GetNone {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_NONE);
            Self { call }
        }
    }

    runtime::request! {
        GetNone = GET_NONE {
            output: bytes::Bytes as runtime::Binary = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::download! {
        GetNone {
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static GET_EMPTY: runtime::Operation = runtime::Operation {
        id: "getEmpty",
        method: "GET",
        path: &[runtime::Segment::Literal("/empty")],
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
    pub struct GetEmpty {
        call: runtime::Call,
    }

    impl GetEmpty {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_EMPTY);
            Self { call }
        }
    }

    runtime::request! {
        GetEmpty = GET_EMPTY {
            output: runtime::Raw as runtime::Untyped = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static GET_MEDIA: runtime::Operation = runtime::Operation {
        id: "getMedia",
        method: "GET",
        path: &[runtime::Segment::Literal("/media")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json, application/xml",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetMedia {
        call: runtime::Call,
    }

    impl GetMedia {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_MEDIA);
            Self { call }
        }
    }

    runtime::request! {
        GetMedia = GET_MEDIA {
            output: GetMediaReply as GetMediaReply,
            error: runtime::Raw as runtime::Undescribed
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum GetMediaReply {
        Json(Box<operations::get_media::OkBody>),
        Xml(String),
        Undocumented(runtime::RawBody),
    }

    runtime::replies! {
        GetMediaReply {
            Json(runtime::Json<Box<operations::get_media::OkBody>>) = "200 application/json",
            Xml(runtime::Text) = "200 application/xml"
        }
    }

    impl runtime::ApiError for GetMediaReply {}

    static GET_SEVERAL: runtime::Operation = runtime::Operation {
        id: "getSeveral",
        method: "GET",
        path: &[runtime::Segment::Literal("/several")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/vnd.a+json, application/vnd.b+json",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetSeveral {
        call: runtime::Call,
    }

    impl GetSeveral {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_SEVERAL);
            Self { call }
        }
    }

    runtime::request! {
        GetSeveral = GET_SEVERAL {
            output: GetSeveralReply as GetSeveralReply,
            error: runtime::Raw as runtime::Undescribed
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum GetSeveralReply {
        VndAJson(Box<operations::get_several::OkVndAJsonBody>),
        VndBJson(Box<operations::get_several::OkVndBJsonBody>),
        Undocumented(runtime::RawBody),
    }

    runtime::replies! {
        GetSeveralReply {
            VndAJson(runtime::Json<Box<operations::get_several::OkVndAJsonBody>>) = "200 application/vnd.a+json",
            VndBJson(runtime::Json<Box<operations::get_several::OkVndBJsonBody>>) = "200 application/vnd.b+json"
        }
    }

    impl runtime::ApiError for GetSeveralReply {}

    static GET_BINARY: runtime::Operation = runtime::Operation {
        id: "getBinary",
        method: "GET",
        path: &[runtime::Segment::Literal("/binary")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/zip",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetBinary {
        call: runtime::Call,
    }

    impl GetBinary {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_BINARY);
            Self { call }
        }
    }

    runtime::request! {
        GetBinary = GET_BINARY {
            output: bytes::Bytes as runtime::Binary = "200 application/zip",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::download! {
        GetBinary {
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static GET_BASE64: runtime::Operation = runtime::Operation {
        id: "getBase64",
        method: "GET",
        path: &[runtime::Segment::Literal("/base64")],
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
    pub struct GetBase64 {
        call: runtime::Call,
    }

    impl GetBase64 {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_BASE64);
            Self { call }
        }
    }

    runtime::request! {
        GetBase64 = GET_BASE64 {
            output: runtime::Base64 as runtime::Json<runtime::Base64> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static GET_HEADERS: runtime::Operation = runtime::Operation {
        id: "getHeaders",
        method: "GET",
        path: &[runtime::Segment::Literal("/headers")],
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
    pub struct GetHeaders {
        call: runtime::Call,
    }

    impl GetHeaders {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_HEADERS);
            Self { call }
        }
    }

    runtime::request! {
        GetHeaders = GET_HEADERS {
            output: Vec<String> as runtime::Json<Vec<String>> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct GetHeadersHeaders {
        pub x_total_count: Option<i64>,
        pub x_next: Option<String>,
        pub x_tags: Option<Vec<String>>,
    }

    runtime::headers! {
        GetHeadersHeaders {
            x_total_count: "X-Total-Count",
            x_next: "X-Next",
            x_tags: "X-Tags"
        }
    }
}

pub use untagged::{
    get_media, get_several, GetNone, GetEmpty, GetMedia, GetMediaReply, GetSeveral,
    GetSeveralReply, GetBinary, GetBase64, GetHeaders, GetHeadersHeaders,
};
