mod untagged {
    use crate::{models, runtime};

    mod operation {
        pub enum BooksList {}
        pub enum BooksAdd {}
        pub enum Burn {}
    }

    static BOOKS_LIST: runtime::Operation = runtime::Operation {
        id: "books_list_v2",
        method: "GET",
        path: &[runtime::Segment::Literal("/v2/books")],
        parameters: &[
            runtime::Parameter {
                name: "filter[shelf]",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "q",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "X-Rd",
                location: runtime::Location::Header,
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

    pub type BooksList = runtime::Request<operation::BooksList>;

    impl BooksList {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, reader: String) -> Self {
            let mut call = runtime::Call::new(core, &BOOKS_LIST);
            call.set(2, &reader);
            Self::from_call(call)
        }

        #[inline]
        pub fn shelf(mut self, shelf: impl Into<String>) -> Self {
            let shelf: String = shelf.into();
            self.call.set(0, &shelf);
            self
        }

        #[inline]
        pub fn search_for(mut self, search_for: impl Into<String>) -> Self {
            let search_for: String = search_for.into();
            self.call.set(1, &search_for);
            self
        }
    }

    runtime::endpoint! {
        operation::BooksList = BOOKS_LIST {
            output: runtime::Json<models::Book>,
            error: runtime::Undescribed
        }
    }

    static BOOKS_ADD: runtime::Operation = runtime::Operation {
        id: "books_create_v2",
        method: "POST",
        path: &[runtime::Segment::Literal("/v2/books")],
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

    pub type BooksAdd = runtime::Request<operation::BooksAdd>;

    impl BooksAdd {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &BOOKS_ADD);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::BooksAdd = BOOKS_ADD {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static BURN: runtime::Operation = runtime::Operation {
        id: "books_drop_v2",
        method: "DELETE",
        path: &[runtime::Segment::Literal("/v2/books")],
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

    pub type Burn = runtime::Request<operation::Burn>;

    impl Burn {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &BURN);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Burn = BURN {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{BooksList, BooksAdd, Burn};
