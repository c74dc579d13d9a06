mod untagged {
    use crate::runtime;

    mod operation {
        pub enum GetHere {}
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
}

pub use untagged::GetHere;
