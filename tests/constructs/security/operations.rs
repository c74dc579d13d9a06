mod untagged {
    use crate::runtime;

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WithBearer {
        call: runtime::Call,
    }

    impl WithBearer {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_BEARER);
            Self { call }
        }
    }

    runtime::request! {
        WithBearer = WITH_BEARER {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WithBasic {
        call: runtime::Call,
    }

    impl WithBasic {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_BASIC);
            Self { call }
        }
    }

    runtime::request! {
        WithBasic = WITH_BASIC {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WithHeader {
        call: runtime::Call,
    }

    impl WithHeader {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_HEADER);
            Self { call }
        }
    }

    runtime::request! {
        WithHeader = WITH_HEADER {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WithQuery {
        call: runtime::Call,
    }

    impl WithQuery {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_QUERY);
            Self { call }
        }
    }

    runtime::request! {
        WithQuery = WITH_QUERY {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WithCookie {
        call: runtime::Call,
    }

    impl WithCookie {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_COOKIE);
            Self { call }
        }
    }

    runtime::request! {
        WithCookie = WITH_COOKIE {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WithOauth {
        call: runtime::Call,
    }

    impl WithOauth {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_OAUTH);
            Self { call }
        }
    }

    runtime::request! {
        WithOauth = WITH_OAUTH {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WithOpenid {
        call: runtime::Call,
    }

    impl WithOpenid {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_OPENID);
            Self { call }
        }
    }

    runtime::request! {
        WithOpenid = WITH_OPENID {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WithOther {
        call: runtime::Call,
    }

    impl WithOther {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_OTHER);
            Self { call }
        }
    }

    runtime::request! {
        WithOther = WITH_OTHER {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WithBoth {
        call: runtime::Call,
    }

    impl WithBoth {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_BOTH);
            Self { call }
        }
    }

    runtime::request! {
        WithBoth = WITH_BOTH {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WithEither {
        call: runtime::Call,
    }

    impl WithEither {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_EITHER);
            Self { call }
        }
    }

    runtime::request! {
        WithEither = WITH_EITHER {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WithOptional {
        call: runtime::Call,
    }

    impl WithOptional {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_OPTIONAL);
            Self { call }
        }
    }

    runtime::request! {
        WithOptional = WITH_OPTIONAL {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WithNone {
        call: runtime::Call,
    }

    impl WithNone {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_NONE);
            Self { call }
        }
    }

    runtime::request! {
        WithNone = WITH_NONE {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WithDefault {
        call: runtime::Call,
    }

    impl WithDefault {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_DEFAULT);
            Self { call }
        }
    }

    runtime::request! {
        WithDefault = WITH_DEFAULT {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WithUndeclared {
        call: runtime::Call,
    }

    impl WithUndeclared {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_UNDECLARED);
            Self { call }
        }
    }

    runtime::request! {
        WithUndeclared = WITH_UNDECLARED {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::{
    WithBearer, WithBasic, WithHeader, WithQuery, WithCookie, WithOauth, WithOpenid,
    WithOther, WithBoth, WithEither, WithOptional, WithNone, WithDefault, WithUndeclared,
};
