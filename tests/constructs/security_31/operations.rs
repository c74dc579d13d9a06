mod untagged {
    use crate::runtime;

    static GET_THINGS: runtime::Operation = runtime::Operation {
        id: "getThings",
        method: "GET",
        path: &[runtime::Segment::Literal("/things")],
        parameters: &[],
        checks: &[],
        security: &[&["certificate"]],
        server: None,
        accept: "*/*",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetThings {
        call: runtime::Call,
    }

    impl GetThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_THINGS);
            Self { call }
        }
    }

    runtime::request! {
        GetThings = GET_THINGS {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::GetThings;
