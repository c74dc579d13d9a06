mod untagged {
    use crate::runtime;

    mod operation {
        pub enum GetById {}
        pub enum ListDogs {}
    }

    static GET_BY_ID: runtime::Operation = runtime::Operation {
        id: "getById",
        method: "GET",
        path: &[runtime::Segment::Literal("/cats/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "id",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
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

    pub type GetById = runtime::Request<operation::GetById>;

    impl GetById {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &GET_BY_ID);
            call.set(0, &id);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetById = GET_BY_ID {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static LIST_DOGS: runtime::Operation = runtime::Operation {
        id: "listDogs",
        method: "GET",
        path: &[runtime::Segment::Literal("/dogs")],
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

    pub type ListDogs = runtime::Request<operation::ListDogs>;

    impl ListDogs {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_DOGS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListDogs = LIST_DOGS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{GetById, ListDogs};
