pub mod timetable {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Timetable {
        pub line: Option<String>,
        pub next: Option<models::Both>,
        pub additional: BTreeMap<String, Value>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Timetable {
            constants {}
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
        pub fn new() -> Self {
            Self {
                line: None,
                next: None,
                additional: BTreeMap::new(),
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn line(mut self, line: impl Into<String>) -> Self {
            self.line = Some(line.into());
            self
        }

        #[must_use]
        pub fn next_(mut self, next: impl Into<models::Both>) -> Self {
            self.next = Some(next.into());
            self
        }

        #[must_use]
        pub fn additional(mut self, additional: impl Into<BTreeMap<String, Value>>) -> Self {
            self.additional = additional.into();
            self
        }
    }

    impl Default for Timetable {
        fn default() -> Self {
            Self::new()
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Value {
        Text(String),
        Integer(i64),
        Unrecognised(runtime::Raw),
    }

    static VALUE: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::String]),
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Integer]),
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Value: VALUE {
            Text(String),
            Integer(i64)
        }
    }
}

pub(crate) mod remarks {
    use std::collections::BTreeMap;

    pub type Remarks = BTreeMap<String, Vec<String>>;
}

pub(crate) mod anything {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Anything {
        pub first: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Anything {
            constants {}
            fields {
                optional first: "first"
            }
            additional {}
        }
    }

    impl Anything {
        #[must_use]
        pub fn new() -> Self {
            Self {
                first: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn first(mut self, first: impl Into<String>) -> Self {
            self.first = Some(first.into());
            self
        }
    }

    impl Default for Anything {
        fn default() -> Self {
            Self::new()
        }
    }
}

pub(crate) mod both {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Both {
        pub timetable: Option<Box<models::Timetable>>,
        pub remarks: Option<models::Remarks>,
        pub anything: Option<models::Anything>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Both {
            constants {}
            fields {
                optional timetable: "timetable",
                optional remarks: "remarks",
                optional anything: "anything"
            }
            additional {}
        }
    }

    impl Both {
        #[must_use]
        pub fn new() -> Self {
            Self {
                timetable: None,
                remarks: None,
                anything: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn timetable(mut self, timetable: impl Into<models::Timetable>) -> Self {
            self.timetable = Some(Box::new(timetable.into()));
            self
        }

        #[must_use]
        pub fn remarks(mut self, remarks: impl Into<models::Remarks>) -> Self {
            self.remarks = Some(remarks.into());
            self
        }

        #[must_use]
        pub fn anything(mut self, anything: impl Into<models::Anything>) -> Self {
            self.anything = Some(anything.into());
            self
        }
    }

    impl Default for Both {
        fn default() -> Self {
            Self::new()
        }
    }
}

#[doc(inline)]
pub use timetable::Timetable;

pub use remarks::Remarks;
pub use anything::Anything;
pub use both::Both;
