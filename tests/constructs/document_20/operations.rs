mod books {
    use crate::{models, runtime};

    static LIST_BOOKS: runtime::Operation = runtime::Operation {
        id: "listBooks",
        method: "GET",
        path: &[runtime::Segment::Literal("/books")],
        parameters: &[
            runtime::Parameter {
                name: "limit",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[
            (
                0,
                &runtime::Check::Number(runtime::NumberCheck {
                    minimum: Some(1.0),
                    maximum: Some(100.0),
                    ..runtime::NumberCheck::ANY
                }),
            ),
        ],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListBooks {
        call: runtime::Call,
    }

    impl ListBooks {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_BOOKS);
            Self { call }
        }

        #[inline]
        pub fn limit(mut self, limit: u32) -> Self {
            self.call.set(0, &limit);
            self
        }
    }

    runtime::request! {
        ListBooks = LIST_BOOKS {
            output: Vec<models::Book> as runtime::Json<Vec<models::Book>> = "200",
            error: models::Problem as runtime::Json<models::Problem> = "default"
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListBooksHeaders {
        pub x_total: Option<i32>,
    }

    runtime::headers! {
        ListBooksHeaders {
            x_total: "X-Total"
        }
    }

    static ADD_BOOK: runtime::Operation = runtime::Operation {
        id: "addBook",
        method: "POST",
        path: &[runtime::Segment::Literal("/books")],
        parameters: &[],
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
    pub struct AddBook {
        call: runtime::Call,
    }

    impl AddBook {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::BookRequest) -> Self {
            let mut call = runtime::Call::new(core, &ADD_BOOK);
            call.check_body(&models::book_request::BOOK_REQUEST_CHECK);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        AddBook = ADD_BOOK {
            output: models::Book as runtime::Json<models::Book> = "201",
            error: models::Problem as runtime::Json<models::Problem> = "409"
        }
    }

    runtime::upload! {
        AddBook
    }
}

mod untagged {
    use crate::{models, operations, runtime};

    pub mod scan_book {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Copy, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Dpi {
            N150,
            #[default]
            N300,
            N600,
            Unknown(i64),
        }

        runtime::integer_enum! {
            Dpi {
                N150 = 150,
                N300 = 300,
                N600 = 600
            }
        }

        pub(crate) static DPI_CHECK: runtime::Check = runtime::Check::Listed(
            &["150", "300", "600"],
        );

        runtime::validate! {
            Dpi: DPI_CHECK
        }
    }

    static DESCRIBE_BOOK: runtime::Operation = runtime::Operation {
        id: "describeBook",
        method: "PUT",
        path: &[runtime::Segment::Literal("/books/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "isbn",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[
            (
                0,
                &runtime::Check::Text(runtime::TextCheck {
                    max_length: Some(17),
                    ..runtime::TextCheck::ANY
                }),
            ),
        ],
        security: &[],
        server: Some(
            &runtime::Server {
                name: "http://library.example.com/v7",
                url: "http://library.example.com/v7",
                variables: &[],
            },
        ),
        accept: "text/plain",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct DescribeBook {
        call: runtime::Call,
    }

    impl DescribeBook {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, isbn: String) -> Self {
            let mut call = runtime::Call::new(core, &DESCRIBE_BOOK);
            call.set(0, &isbn);
            Self { call }
        }

        #[inline]
        pub fn body(mut self, body: impl Into<String>) -> Self {
            let body: String = body.into();
            self.call.text("text/plain", body);
            self
        }
    }

    runtime::request! {
        DescribeBook = DESCRIBE_BOOK {
            output: String as runtime::Text = "200 text/plain",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        DescribeBook
    }

    static REMOVE_BOOK: runtime::Operation = runtime::Operation {
        id: "removeBook",
        method: "DELETE",
        path: &[runtime::Segment::Literal("/books/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "isbn",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[
            (
                0,
                &runtime::Check::Text(runtime::TextCheck {
                    max_length: Some(17),
                    ..runtime::TextCheck::ANY
                }),
            ),
        ],
        security: &[],
        server: None,
        accept: "*/*",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct RemoveBook {
        call: runtime::Call,
    }

    impl RemoveBook {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, isbn: String) -> Self {
            let mut call = runtime::Call::new(core, &REMOVE_BOOK);
            call.set(0, &isbn);
            Self { call }
        }
    }

    runtime::request! {
        RemoveBook = REMOVE_BOOK {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static SCAN_BOOK: runtime::Operation = runtime::Operation {
        id: "scanBook",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/books/"),
            runtime::Segment::Parameter(0),
            runtime::Segment::Literal("/scan"),
        ],
        parameters: &[
            runtime::Parameter {
                name: "isbn",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "dpi",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[(1, &operations::scan_book::DPI_CHECK)],
        security: &[],
        server: None,
        accept: "application/pdf",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ScanBook {
        call: runtime::Call,
    }

    impl ScanBook {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, isbn: String) -> Self {
            let mut call = runtime::Call::new(core, &SCAN_BOOK);
            call.set(0, &isbn);
            Self { call }
        }

        #[inline]
        pub fn dpi(mut self, dpi: impl Into<operations::scan_book::Dpi>) -> Self {
            let dpi: operations::scan_book::Dpi = dpi.into();
            self.call.set(1, &dpi);
            self
        }
    }

    runtime::request! {
        ScanBook = SCAN_BOOK {
            output: bytes::Bytes as runtime::Binary = "200 application/pdf",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::download! {
        ScanBook {
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static LIST_MEDIA: runtime::Operation = runtime::Operation {
        id: "listMedia",
        method: "GET",
        path: &[runtime::Segment::Literal("/media")],
        parameters: &[],
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
    pub struct ListMedia {
        call: runtime::Call,
    }

    impl ListMedia {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_MEDIA);
            Self { call }
        }
    }

    runtime::request! {
        ListMedia = LIST_MEDIA {
            output: Vec<models::Medium> as runtime::Json<Vec<models::Medium>> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use books::{ListBooks, ListBooksHeaders, AddBook};
pub use untagged::{scan_book, DescribeBook, RemoveBook, ScanBook, ListMedia};
