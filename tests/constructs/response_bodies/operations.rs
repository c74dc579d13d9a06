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

    mod operation {
        pub enum GetNone {}
        pub enum GetEmpty {}
        pub enum GetMedia {}
        pub enum GetSeveral {}
        pub enum GetBinary {}
        pub enum GetBase64 {}
        pub enum GetHeaders {}
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
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetNone = runtime::Request<operation::GetNone>;

    impl GetNone {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_NONE);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetNone = GET_NONE {
            output: runtime::Binary,
            error: runtime::Undescribed
        }
    }

    impl runtime::Downloads for operation::GetNone {}

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
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetEmpty = runtime::Request<operation::GetEmpty>;

    impl GetEmpty {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_EMPTY);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetEmpty = GET_EMPTY {
            output: runtime::Untyped,
            error: runtime::Undescribed
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
        answers: runtime::Documented::NOTHING,
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetMedia = runtime::Request<operation::GetMedia>;

    impl GetMedia {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_MEDIA);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetMedia = GET_MEDIA {
            output: GetMediaReply,
            error: runtime::Undescribed
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
        answers: runtime::Documented::NOTHING,
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetSeveral = runtime::Request<operation::GetSeveral>;

    impl GetSeveral {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_SEVERAL);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetSeveral = GET_SEVERAL {
            output: GetSeveralReply,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["200 application/zip"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetBinary = runtime::Request<operation::GetBinary>;

    impl GetBinary {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_BINARY);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetBinary = GET_BINARY {
            output: runtime::Binary,
            error: runtime::Undescribed
        }
    }

    impl runtime::Downloads for operation::GetBinary {}

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
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetBase64 = runtime::Request<operation::GetBase64>;

    impl GetBase64 {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_BASE64);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetBase64 = GET_BASE64 {
            output: runtime::Json<runtime::Base64>,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetHeaders = runtime::Request<operation::GetHeaders>;

    impl GetHeaders {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_HEADERS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetHeaders = GET_HEADERS {
            output: runtime::Json<Vec<String>>,
            error: runtime::Undescribed
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
