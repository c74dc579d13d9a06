mod books {
    use crate::{models, runtime};

    mod operation {
        pub enum GetBook {}
    }

    static GET_BOOK: runtime::Operation = runtime::Operation {
        id: "getBook",
        method: "GET",
        path: &[runtime::Segment::Literal("/books/"), runtime::Segment::Parameter(0)],
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
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetBook = runtime::Request<operation::GetBook>;

    impl GetBook {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &GET_BOOK);
            call.set(0, &id);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetBook = GET_BOOK {
            output: runtime::Json<models::Item>,
            error: runtime::Undescribed
        }
    }
}

mod shelves {
    use crate::runtime;

    mod operation {
        pub enum SwitchLamp {}
    }

    static SWITCH_LAMP: runtime::Operation = runtime::Operation {
        id: "switchLamp",
        method: "PUT",
        path: &[
            runtime::Segment::Literal("/shelves/"),
            runtime::Segment::Parameter(0),
            runtime::Segment::Literal("/lamp"),
        ],
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

    pub type SwitchLamp = runtime::Request<operation::SwitchLamp>;

    impl SwitchLamp {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &SWITCH_LAMP);
            call.set(0, &id);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::SwitchLamp = SWITCH_LAMP {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use books::GetBook;
pub use shelves::SwitchLamp;
