mod untagged {
    use crate::runtime;

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetById {
        call: runtime::Call,
    }

    impl GetById {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &GET_BY_ID);
            call.set(0, &id);
            Self { call }
        }
    }

    runtime::request! {
        GetById = GET_BY_ID {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListDogs {
        call: runtime::Call,
    }

    impl ListDogs {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_DOGS);
            Self { call }
        }
    }

    runtime::request! {
        ListDogs = LIST_DOGS {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::{GetById, ListDogs};
