pub mod timetable {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Timetable {
        pub line: Option<String>,
        pub next: Option<models::Both>,
        pub additional: BTreeMap<String, Value>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Timetable {
            fields {
                optional line: "line",
                optional next: "next"
            }
            additional {
                additional
            }
        }
    }

    impl Timetable {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Timetable {
            optional into line: String,
            optional into next as next_: models::Both,
            whole entries additional: Value
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Value {
        Text(String),
        Integer(i64),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Value: VALUE {
            Text: String,
            Integer: Integer
        }
    }

    runtime::from_variants! {
        Value {
            any_text Text(String),
            held Integer(i64),
            wide Integer(i64)
        }
    }
}

pub(crate) mod remarks {
    use std::collections::BTreeMap;

    pub type Remarks = BTreeMap<String, Vec<String>>;
}

pub(crate) mod anything {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Anything {
        pub first: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Anything {
            fields {
                optional first: "first"
            }
        }
    }

    impl Anything {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Anything {
            optional into first: String
        }
    }
}

pub(crate) mod both {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Both {
        pub timetable: Option<Box<models::Timetable>>,
        pub remarks: Option<models::Remarks>,
        pub anything: Option<models::Anything>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Both {
            fields {
                optional timetable: "timetable",
                optional remarks: "remarks",
                optional anything: "anything"
            }
        }
    }

    impl Both {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Both {
            optional boxed timetable: models::Timetable,
            optional into remarks: models::Remarks,
            optional into anything: models::Anything
        }
    }
}

#[doc(inline)]
pub use timetable::Timetable;

pub use remarks::Remarks;
pub use anything::Anything;
pub use both::Both;
