mod untagged {
    use crate::runtime;

    mod operation {
        pub enum List {}
        pub enum List2 {}
    }

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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type List = runtime::Request<operation::List>;

    impl List {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::List = LIST {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type List2 = runtime::Request<operation::List2>;

    impl List2 {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_2);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::List2 = LIST_2 {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{List, List2};
