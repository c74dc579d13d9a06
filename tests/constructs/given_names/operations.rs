mod untagged {
    use crate::{models, runtime};

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct BooksList {
        call: runtime::Call,
    }

    impl BooksList {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, reader: String) -> Self {
            let mut call = runtime::Call::new(core, &BOOKS_LIST);
            call.set(2, &reader);
            Self { call }
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

    runtime::request! {
        BooksList = BOOKS_LIST {
            output: models::Book as runtime::Json<models::Book> = "200",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct BooksAdd {
        call: runtime::Call,
    }

    impl BooksAdd {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &BOOKS_ADD);
            Self { call }
        }
    }

    runtime::request! {
        BooksAdd = BOOKS_ADD {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Burn {
        call: runtime::Call,
    }

    impl Burn {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &BURN);
            Self { call }
        }
    }

    runtime::request! {
        Burn = BURN {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::{BooksList, BooksAdd, Burn};
