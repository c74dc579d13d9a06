mod untagged {
    use crate::{models, runtime};

    mod operation {
        pub enum QueryThings {}
        pub enum DeleteThings {}
        pub enum HeadThings {}
        pub enum OptionsThings {}
        pub enum TraceThings {}
        pub enum PostThings {}
        pub enum PutThings {}
    }

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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type QueryThings = runtime::Request<operation::QueryThings>;

    impl QueryThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Filter) -> Self {
            let mut call = runtime::Call::new(core, &QUERY_THINGS);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::QueryThings = QUERY_THINGS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::QueryThings {}

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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type DeleteThings = runtime::Request<operation::DeleteThings>;

    impl DeleteThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &DELETE_THINGS);
            Self::from_call(call)
        }

        #[inline]
        pub fn body(mut self, body: impl Into<models::Filter>) -> Self {
            let body: models::Filter = body.into();
            self.call.json(&body);
            self
        }
    }

    runtime::endpoint! {
        operation::DeleteThings = DELETE_THINGS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::DeleteThings {}

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
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type HeadThings = runtime::Request<operation::HeadThings>;

    impl HeadThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &HEAD_THINGS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::HeadThings = HEAD_THINGS {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type OptionsThings = runtime::Request<operation::OptionsThings>;

    impl OptionsThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &OPTIONS_THINGS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::OptionsThings = OPTIONS_THINGS {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["200 message/http"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type TraceThings = runtime::Request<operation::TraceThings>;

    impl TraceThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &TRACE_THINGS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::TraceThings = TRACE_THINGS {
            output: runtime::Binary,
            error: runtime::Undescribed
        }
    }

    impl runtime::Downloads for operation::TraceThings {}

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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type PostThings = runtime::Request<operation::PostThings>;

    impl PostThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &POST_THINGS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::PostThings = POST_THINGS {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type PutThings = runtime::Request<operation::PutThings>;

    impl PutThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &PUT_THINGS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::PutThings = PUT_THINGS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{
    QueryThings, DeleteThings, HeadThings, HeadThingsHeaders, OptionsThings, TraceThings,
    PostThings, PutThings,
};
