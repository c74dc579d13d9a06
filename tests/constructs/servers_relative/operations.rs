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
}

pub use untagged::GetHere;
