mod untagged {
    use crate::{models, runtime};

    static QUERY_THINGS: runtime::Operation = runtime::Operation {
        id: "queryThings",
        method: "GET",
        path: &[runtime::Segment::Literal("/things")],
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
    pub struct QueryThings {
        call: runtime::Call,
    }

    impl QueryThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Filter) -> Self {
            let mut call = runtime::Call::new(core, &QUERY_THINGS);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        QueryThings = QUERY_THINGS {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        QueryThings
    }

    static DELETE_THINGS: runtime::Operation = runtime::Operation {
        id: "deleteThings",
        method: "DELETE",
        path: &[runtime::Segment::Literal("/things")],
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
    pub struct DeleteThings {
        call: runtime::Call,
    }

    impl DeleteThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &DELETE_THINGS);
            Self { call }
        }

        #[inline]
        pub fn body(mut self, body: impl Into<models::Filter>) -> Self {
            let body: models::Filter = body.into();
            self.call.json(&body);
            self
        }
    }

    runtime::request! {
        DeleteThings = DELETE_THINGS {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        DeleteThings
    }

    static HEAD_THINGS: runtime::Operation = runtime::Operation {
        id: "headThings",
        method: "HEAD",
        path: &[runtime::Segment::Literal("/things")],
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
    pub struct HeadThings {
        call: runtime::Call,
    }

    impl HeadThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &HEAD_THINGS);
            Self { call }
        }
    }

    runtime::request! {
        HeadThings = HEAD_THINGS {
            output: () as runtime::Nothing = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct HeadThingsHeaders {
        pub x_count: Option<i64>,
    }

    runtime::headers! {
        HeadThingsHeaders {
            x_count: "X-Count"
        }
    }

    static OPTIONS_THINGS: runtime::Operation = runtime::Operation {
        id: "optionsThings",
        method: "OPTIONS",
        path: &[runtime::Segment::Literal("/things")],
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
    pub struct OptionsThings {
        call: runtime::Call,
    }

    impl OptionsThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &OPTIONS_THINGS);
            Self { call }
        }
    }

    runtime::request! {
        OptionsThings = OPTIONS_THINGS {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static TRACE_THINGS: runtime::Operation = runtime::Operation {
        id: "traceThings",
        method: "TRACE",
        path: &[runtime::Segment::Literal("/things")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "message/http",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct TraceThings {
        call: runtime::Call,
    }

    impl TraceThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &TRACE_THINGS);
            Self { call }
        }
    }

    runtime::request! {
        TraceThings = TRACE_THINGS {
            output: bytes::Bytes as runtime::Binary = "200 message/http",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::download! {
        TraceThings {
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static POST_THINGS: runtime::Operation = runtime::Operation {
        id: "postThings",
        method: "POST",
        path: &[runtime::Segment::Literal("/things")],
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
    pub struct PostThings {
        call: runtime::Call,
    }

    impl PostThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &POST_THINGS);
            Self { call }
        }
    }

    runtime::request! {
        PostThings = POST_THINGS {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static PUT_THINGS: runtime::Operation = runtime::Operation {
        id: "putThings",
        method: "PUT",
        path: &[runtime::Segment::Literal("/things")],
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
    pub struct PutThings {
        call: runtime::Call,
    }

    impl PutThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &PUT_THINGS);
            Self { call }
        }
    }

    runtime::request! {
        PutThings = PUT_THINGS {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::{
    QueryThings, DeleteThings, HeadThings, HeadThingsHeaders, OptionsThings, TraceThings,
    PostThings, PutThings,
};
