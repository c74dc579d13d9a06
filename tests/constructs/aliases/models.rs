pub(crate) mod isbn {
    pub type Isbn = String;
}

pub(crate) mod days {
    pub type Days = i32;
}

pub(crate) mod isbns {
    use crate::models;

    pub type Isbns = Vec<models::Isbn>;
}

pub(crate) mod shelf {
    use std::collections::BTreeMap;
    use crate::models;

    pub type Shelf = BTreeMap<String, models::Isbns>;
}

pub(crate) mod loan {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Loan {
        pub isbn: models::Isbn,
        pub days: Option<models::Term>,
        pub others: Option<models::Isbns>,
        pub shelf: Option<models::Shelf>,
        pub due: runtime::Nullable<models::Due>,
        pub previous: Option<Box<models::Previous>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Loan {
            fields {
                required isbn: "isbn",
                optional days: "days",
                optional others: "others",
                optional shelf: "shelf",
                nullable due: "due",
                optional previous: "previous"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct LoanRequired {
        pub isbn: models::Isbn,
    }

    impl From<LoanRequired> for Loan {
        #[inline]
        fn from(required: LoanRequired) -> Self {
            Self {
                isbn: required.isbn,
                days: None,
                others: None,
                shelf: None,
                due: runtime::Nullable::Absent,
                previous: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Loan {
            optional into days: models::Term,
            optional into others: models::Isbns,
            optional into shelf: models::Shelf,
            whole nullable due: models::Due,
            optional boxed previous: models::Previous
        }
    }

    pub(crate) static LOAN_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "isbn",
                    &runtime::Check::Text(runtime::TextCheck {
                        min_length: Some(10),
                        max_length: Some(13),
                        ..runtime::TextCheck::ANY
                    }),
                ),
                (
                    "others",
                    &runtime::Check::Items(
                        &runtime::Check::Text(runtime::TextCheck {
                            min_length: Some(10),
                            max_length: Some(13),
                            ..runtime::TextCheck::ANY
                        }),
                    ),
                ),
                (
                    "shelf",
                    &runtime::Check::Object(
                        &runtime::ObjectCheck {
                            additional: Some(
                                &runtime::Check::Items(
                                    &runtime::Check::Text(runtime::TextCheck {
                                        min_length: Some(10),
                                        max_length: Some(13),
                                        ..runtime::TextCheck::ANY
                                    }),
                                ),
                            ),
                            ..runtime::ObjectCheck::ANY
                        },
                    ),
                ),
                ("due", &runtime::Check::Format(runtime::Date::CHECK)),
                ("previous", &LOAN_CHECK),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Loan: LOAN_CHECK
    }
}

pub(crate) mod term {
    use crate::models;

    pub type Term = models::Days;
}

pub(crate) mod due {
    use crate::runtime;

    pub type Due = runtime::Date;
}

pub(crate) mod previous {
    use crate::models;

    pub type Previous = models::Loan;
}

pub use isbn::Isbn;
pub use days::Days;
pub use isbns::Isbns;
pub use shelf::Shelf;
pub use loan::{Loan, LoanRequired};
pub use term::Term;
pub use due::Due;
pub use previous::Previous;
