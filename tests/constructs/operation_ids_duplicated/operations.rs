mod untagged {
    use crate::runtime;

    static LIST: runtime::Operation = runtime::Operation {
        id: "list",
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
    pub struct List {
        call: runtime::Call,
    }

    impl List {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST);
            Self { call }
        }
    }

    runtime::request! {
        List = LIST {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static LIST_2: runtime::Operation = runtime::Operation {
        id: "list",
        method: "GET",
        path: &[runtime::Segment::Literal("/others")],
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
    pub struct List2 {
        call: runtime::Call,
    }

    impl List2 {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_2);
            Self { call }
        }
    }

    runtime::request! {
        List2 = LIST_2 {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::{List, List2};
