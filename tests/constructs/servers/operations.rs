mod untagged {
    use crate::runtime;

    mod operation {
        pub enum GetHere {}
        pub enum GetThere {}
        pub enum PutThere {}
    }

    static GET_HERE: runtime::Operation = runtime::Operation {
        id: "getHere",
        method: "GET",
        path: &[runtime::Segment::Literal("/here")],
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

    pub type GetHere = runtime::Request<operation::GetHere>;

    impl GetHere {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_HERE);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetHere = GET_HERE {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static GET_THERE: runtime::Operation = runtime::Operation {
        id: "getThere",
        method: "GET",
        path: &[runtime::Segment::Literal("/there")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: Some(
            &runtime::Server {
                name: "https://there.example.com/v2/",
                url: "https://there.example.com/v2/",
                variables: &[],
            },
        ),
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetThere = runtime::Request<operation::GetThere>;

    impl GetThere {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_THERE);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetThere = GET_THERE {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static PUT_THERE: runtime::Operation = runtime::Operation {
        id: "putThere",
        method: "PUT",
        path: &[runtime::Segment::Literal("/there")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: Some(
            &runtime::Server {
                name: "https://{zone}.upload.example.com",
                url: "https://{zone}.upload.example.com",
                variables: &[
                    runtime::Variable {
                        name: "zone",
                        default: "west",
                        values: &[],
                    },
                ],
            },
        ),
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type PutThere = runtime::Request<operation::PutThere>;

    impl PutThere {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &PUT_THERE);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::PutThere = PUT_THERE {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{GetHere, GetThere, PutThere};
