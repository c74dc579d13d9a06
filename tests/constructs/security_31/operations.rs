mod untagged {
    use crate::runtime;

    mod operation {
        pub enum GetThings {}
    }

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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetThings = runtime::Request<operation::GetThings>;

    impl GetThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_THINGS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetThings = GET_THINGS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::GetThings;
