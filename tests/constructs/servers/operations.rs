mod untagged {
    use crate::runtime;

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetHere {
        call: runtime::Call,
    }

    impl GetHere {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_HERE);
            Self { call }
        }
    }

    runtime::request! {
        GetHere = GET_HERE {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetThere {
        call: runtime::Call,
    }

    impl GetThere {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_THERE);
            Self { call }
        }
    }

    runtime::request! {
        GetThere = GET_THERE {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PutThere {
        call: runtime::Call,
    }

    impl PutThere {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &PUT_THERE);
            Self { call }
        }
    }

    runtime::request! {
        PutThere = PUT_THERE {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::{GetHere, GetThere, PutThere};
