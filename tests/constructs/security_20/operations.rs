mod untagged {
    use crate::runtime;

    static INHERITED: runtime::Operation = runtime::Operation {
        id: "inherited",
        method: "GET",
        path: &[runtime::Segment::Literal("/inherited")],
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
    pub struct Inherited {
        call: runtime::Call,
    }

    impl Inherited {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &INHERITED);
            Self { call }
        }
    }

    runtime::request! {
        Inherited = INHERITED {
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

    static WITH_EITHER: runtime::Operation = runtime::Operation {
        id: "withEither",
        method: "GET",
        path: &[runtime::Segment::Literal("/either")],
        parameters: &[],
        checks: &[],
        security: &[&["query_key"], &["implicit"]],
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

    static WITH_BOTH: runtime::Operation = runtime::Operation {
        id: "withBoth",
        method: "GET",
        path: &[runtime::Segment::Literal("/both")],
        parameters: &[],
        checks: &[],
        security: &[&["header_key", "password"]],
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

    static WITH_APPLICATION: runtime::Operation = runtime::Operation {
        id: "withApplication",
        method: "GET",
        path: &[runtime::Segment::Literal("/application")],
        parameters: &[],
        checks: &[],
        security: &[&["application"]],
        server: None,
        accept: "*/*",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WithApplication {
        call: runtime::Call,
    }

    impl WithApplication {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_APPLICATION);
            Self { call }
        }
    }

    runtime::request! {
        WithApplication = WITH_APPLICATION {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static WITH_CODE: runtime::Operation = runtime::Operation {
        id: "withCode",
        method: "GET",
        path: &[runtime::Segment::Literal("/code")],
        parameters: &[],
        checks: &[],
        security: &[&["code"]],
        server: None,
        accept: "*/*",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WithCode {
        call: runtime::Call,
    }

    impl WithCode {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_CODE);
            Self { call }
        }
    }

    runtime::request! {
        WithCode = WITH_CODE {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static OPEN: runtime::Operation = runtime::Operation {
        id: "open",
        method: "GET",
        path: &[runtime::Segment::Literal("/open")],
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
    pub struct Open {
        call: runtime::Call,
    }

    impl Open {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &OPEN);
            Self { call }
        }
    }

    runtime::request! {
        Open = OPEN {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::{
    Inherited, WithBasic, WithEither, WithBoth, WithApplication, WithCode, Open,
};
