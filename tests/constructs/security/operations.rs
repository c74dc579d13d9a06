mod untagged {
    use crate::runtime;

    mod operation {
        pub enum WithBearer {}
        pub enum WithBasic {}
        pub enum WithHeader {}
        pub enum WithQuery {}
        pub enum WithCookie {}
        pub enum WithOauth {}
        pub enum WithOpenid {}
        pub enum WithOther {}
        pub enum WithBoth {}
        pub enum WithEither {}
        pub enum WithOptional {}
        pub enum WithNone {}
        pub enum WithDefault {}
        pub enum WithUndeclared {}
    }

    static WITH_BEARER: runtime::Operation = runtime::Operation {
        id: "withBearer",
        method: "GET",
        path: &[runtime::Segment::Literal("/bearer")],
        parameters: &[],
        checks: &[],
        security: &[&["token"]],
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

    pub type WithBearer = runtime::Request<operation::WithBearer>;

    impl WithBearer {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_BEARER);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WithBearer = WITH_BEARER {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static WITH_BASIC: runtime::Operation = runtime::Operation {
        id: "withBasic",
        method: "GET",
        path: &[runtime::Segment::Literal("/basic")],
        parameters: &[],
        checks: &[],
        security: &[&["login"]],
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

    pub type WithBasic = runtime::Request<operation::WithBasic>;

    impl WithBasic {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_BASIC);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WithBasic = WITH_BASIC {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static WITH_HEADER: runtime::Operation = runtime::Operation {
        id: "withHeader",
        method: "GET",
        path: &[runtime::Segment::Literal("/header")],
        parameters: &[],
        checks: &[],
        security: &[&["header_key"]],
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

    pub type WithHeader = runtime::Request<operation::WithHeader>;

    impl WithHeader {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_HEADER);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WithHeader = WITH_HEADER {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static WITH_QUERY: runtime::Operation = runtime::Operation {
        id: "withQuery",
        method: "GET",
        path: &[runtime::Segment::Literal("/query")],
        parameters: &[],
        checks: &[],
        security: &[&["query_key"]],
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

    pub type WithQuery = runtime::Request<operation::WithQuery>;

    impl WithQuery {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_QUERY);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WithQuery = WITH_QUERY {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static WITH_COOKIE: runtime::Operation = runtime::Operation {
        id: "withCookie",
        method: "GET",
        path: &[runtime::Segment::Literal("/cookie")],
        parameters: &[],
        checks: &[],
        security: &[&["cookie_key"]],
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

    pub type WithCookie = runtime::Request<operation::WithCookie>;

    impl WithCookie {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_COOKIE);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WithCookie = WITH_COOKIE {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static WITH_OAUTH: runtime::Operation = runtime::Operation {
        id: "withOauth",
        method: "GET",
        path: &[runtime::Segment::Literal("/oauth")],
        parameters: &[],
        checks: &[],
        security: &[&["oauth"]],
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

    pub type WithOauth = runtime::Request<operation::WithOauth>;

    impl WithOauth {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_OAUTH);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WithOauth = WITH_OAUTH {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static WITH_OPENID: runtime::Operation = runtime::Operation {
        id: "withOpenid",
        method: "GET",
        path: &[runtime::Segment::Literal("/openid")],
        parameters: &[],
        checks: &[],
        security: &[&["openid"]],
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

    pub type WithOpenid = runtime::Request<operation::WithOpenid>;

    impl WithOpenid {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_OPENID);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WithOpenid = WITH_OPENID {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static WITH_OTHER: runtime::Operation = runtime::Operation {
        id: "withOther",
        method: "GET",
        path: &[runtime::Segment::Literal("/other")],
        parameters: &[],
        checks: &[],
        security: &[&["digest"]],
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

    pub type WithOther = runtime::Request<operation::WithOther>;

    impl WithOther {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_OTHER);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WithOther = WITH_OTHER {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static WITH_BOTH: runtime::Operation = runtime::Operation {
        id: "withBoth",
        method: "GET",
        path: &[runtime::Segment::Literal("/both")],
        parameters: &[],
        checks: &[],
        security: &[&["header_key", "login"]],
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

    pub type WithBoth = runtime::Request<operation::WithBoth>;

    impl WithBoth {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_BOTH);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WithBoth = WITH_BOTH {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static WITH_EITHER: runtime::Operation = runtime::Operation {
        id: "withEither",
        method: "GET",
        path: &[runtime::Segment::Literal("/either")],
        parameters: &[],
        checks: &[],
        security: &[&["header_key"], &["token"]],
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

    pub type WithEither = runtime::Request<operation::WithEither>;

    impl WithEither {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_EITHER);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WithEither = WITH_EITHER {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static WITH_OPTIONAL: runtime::Operation = runtime::Operation {
        id: "withOptional",
        method: "GET",
        path: &[runtime::Segment::Literal("/optional")],
        parameters: &[],
        checks: &[],
        security: &[&[], &["token"]],
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

    pub type WithOptional = runtime::Request<operation::WithOptional>;

    impl WithOptional {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_OPTIONAL);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WithOptional = WITH_OPTIONAL {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static WITH_NONE: runtime::Operation = runtime::Operation {
        id: "withNone",
        method: "GET",
        path: &[runtime::Segment::Literal("/public")],
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

    pub type WithNone = runtime::Request<operation::WithNone>;

    impl WithNone {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_NONE);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WithNone = WITH_NONE {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static WITH_DEFAULT: runtime::Operation = runtime::Operation {
        id: "withDefault",
        method: "GET",
        path: &[runtime::Segment::Literal("/default")],
        parameters: &[],
        checks: &[],
        security: &[&["token"]],
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

    pub type WithDefault = runtime::Request<operation::WithDefault>;

    impl WithDefault {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_DEFAULT);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WithDefault = WITH_DEFAULT {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static WITH_UNDECLARED: runtime::Operation = runtime::Operation {
        id: "withUndeclared",
        method: "GET",
        path: &[runtime::Segment::Literal("/undeclared")],
        parameters: &[],
        checks: &[],
        security: &[&["token"]],
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

    pub type WithUndeclared = runtime::Request<operation::WithUndeclared>;

    impl WithUndeclared {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_UNDECLARED);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WithUndeclared = WITH_UNDECLARED {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{
    WithBearer, WithBasic, WithHeader, WithQuery, WithCookie, WithOauth, WithOpenid,
    WithOther, WithBoth, WithEither, WithOptional, WithNone, WithDefault, WithUndeclared,
};
