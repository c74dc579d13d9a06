mod untagged {
    use crate::runtime;

    mod operation {
        pub enum Inherited {}
        pub enum WithBasic {}
        pub enum WithEither {}
        pub enum WithBoth {}
        pub enum WithApplication {}
        pub enum WithCode {}
        pub enum Open {}
    }

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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type Inherited = runtime::Request<operation::Inherited>;

    impl Inherited {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &INHERITED);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Inherited = INHERITED {
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type WithApplication = runtime::Request<operation::WithApplication>;

    impl WithApplication {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_APPLICATION);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WithApplication = WITH_APPLICATION {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type WithCode = runtime::Request<operation::WithCode>;

    impl WithCode {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WITH_CODE);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WithCode = WITH_CODE {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type Open = runtime::Request<operation::Open>;

    impl Open {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &OPEN);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Open = OPEN {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{
    Inherited, WithBasic, WithEither, WithBoth, WithApplication, WithCode, Open,
};
