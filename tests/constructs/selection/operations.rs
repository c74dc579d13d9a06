mod books {
    use crate::{models, runtime};

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetBook {
        call: runtime::Call,
    }

    impl GetBook {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &GET_BOOK);
            call.set(0, &id);
            Self { call }
        }
    }

    runtime::request! {
        GetBook = GET_BOOK {
            output: models::Item as runtime::Json<models::Item> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

mod shelves {
    use crate::runtime;

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SwitchLamp {
        call: runtime::Call,
    }

    impl SwitchLamp {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &SWITCH_LAMP);
            call.set(0, &id);
            Self { call }
        }
    }

    runtime::request! {
        SwitchLamp = SWITCH_LAMP {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use books::GetBook;
pub use shelves::SwitchLamp;
