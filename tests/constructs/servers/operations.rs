mod untagged {
    use crate::runtime;

    static GET_HERE: runtime::Operation = runtime::Operation {
        id: "getHere",
        method: "GET",
        path: &[runtime::Segment::Literal("/here")],
        parameters: &[],
        security: &[],
        server: None,
        accept: "*/*",
        outcomes: &[],
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetHere {
        call: runtime::Call,
    }

    impl GetHere {
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_HERE);
            Self { call }
        }
    }

    runtime::request! {
        GetHere {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static GET_THERE: runtime::Operation = runtime::Operation {
        id: "getThere",
        method: "GET",
        path: &[runtime::Segment::Literal("/there")],
        parameters: &[],
        security: &[],
        server: Some("https://there.example.com/v2/"),
        accept: "*/*",
        outcomes: &[],
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetThere {
        call: runtime::Call,
    }

    impl GetThere {
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_THERE);
            Self { call }
        }
    }

    runtime::request! {
        GetThere {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static PUT_THERE: runtime::Operation = runtime::Operation {
        id: "putThere",
        method: "PUT",
        path: &[runtime::Segment::Literal("/there")],
        parameters: &[],
        security: &[],
        server: Some("https://west.upload.example.com"),
        accept: "*/*",
        outcomes: &[],
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PutThere {
        call: runtime::Call,
    }

    impl PutThere {
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &PUT_THERE);
            Self { call }
        }
    }

    runtime::request! {
        PutThere {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::{GetHere, GetThere, PutThere};
