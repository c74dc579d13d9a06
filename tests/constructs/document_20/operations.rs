mod books {
    use crate::{models, runtime};

    mod operation {
        pub enum ListBooks {}
        pub enum AddBook {}
    }

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
        answers: runtime::Documented {
            success: &["200"],
            failure: &["default"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ListBooks = runtime::Request<operation::ListBooks>;

    impl ListBooks {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_BOOKS);
            Self::from_call(call)
        }

        #[inline]
        pub fn limit(mut self, limit: u32) -> Self {
            self.call.set(0, &limit);
            self
        }
    }

    runtime::endpoint! {
        operation::ListBooks = LIST_BOOKS {
            output: runtime::Json<Vec<models::Book>>,
            error: runtime::Json<models::Problem>
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
        answers: runtime::Documented {
            success: &["201"],
            failure: &["409"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type AddBook = runtime::Request<operation::AddBook>;

    impl AddBook {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::BookRequest) -> Self {
            let mut call = runtime::Call::new(core, &ADD_BOOK);
            call.check_body(&models::book_request::BOOK_REQUEST_CHECK);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::AddBook = ADD_BOOK {
            output: runtime::Json<models::Book>,
            error: runtime::Json<models::Problem>
        }
    }

    impl runtime::Uploads for operation::AddBook {}
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

    mod operation {
        pub enum DescribeBook {}
        pub enum RemoveBook {}
        pub enum ScanBook {}
        pub enum ListMedia {}
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
        answers: runtime::Documented {
            success: &["200 text/plain"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type DescribeBook = runtime::Request<operation::DescribeBook>;

    impl DescribeBook {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, isbn: String) -> Self {
            let mut call = runtime::Call::new(core, &DESCRIBE_BOOK);
            call.set(0, &isbn);
            Self::from_call(call)
        }

        #[inline]
        pub fn body(mut self, body: impl Into<String>) -> Self {
            let body: String = body.into();
            self.call.text("text/plain", body);
            self
        }
    }

    runtime::endpoint! {
        operation::DescribeBook = DESCRIBE_BOOK {
            output: runtime::Text,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::DescribeBook {}

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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type RemoveBook = runtime::Request<operation::RemoveBook>;

    impl RemoveBook {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, isbn: String) -> Self {
            let mut call = runtime::Call::new(core, &REMOVE_BOOK);
            call.set(0, &isbn);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::RemoveBook = REMOVE_BOOK {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["200 application/pdf"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ScanBook = runtime::Request<operation::ScanBook>;

    impl ScanBook {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, isbn: String) -> Self {
            let mut call = runtime::Call::new(core, &SCAN_BOOK);
            call.set(0, &isbn);
            Self::from_call(call)
        }

        #[inline]
        pub fn dpi(mut self, dpi: impl Into<operations::scan_book::Dpi>) -> Self {
            let dpi: operations::scan_book::Dpi = dpi.into();
            self.call.set(1, &dpi);
            self
        }
    }

    runtime::endpoint! {
        operation::ScanBook = SCAN_BOOK {
            output: runtime::Binary,
            error: runtime::Undescribed
        }
    }

    impl runtime::Downloads for operation::ScanBook {}

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
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ListMedia = runtime::Request<operation::ListMedia>;

    impl ListMedia {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_MEDIA);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListMedia = LIST_MEDIA {
            output: runtime::Json<Vec<models::Medium>>,
            error: runtime::Undescribed
        }
    }
}

pub use books::{ListBooks, ListBooksHeaders, AddBook};
pub use untagged::{scan_book, DescribeBook, RemoveBook, ScanBook, ListMedia};
