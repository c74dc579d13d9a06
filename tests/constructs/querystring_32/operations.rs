mod untagged {
    use crate::{operations, runtime};

    pub mod search_form {
        use crate::runtime;

        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Criteria {
            pub colour: String,
            pub sizes: Option<Vec<i64>>,
            pub near: Option<CriteriaNear>,
            pub labels: Option<Vec<String>>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Criteria {
                fields {
                    required colour: "colour",
                    optional sizes: "sizes",
                    optional near: "near",
                    optional labels: "labels"
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CriteriaRequired {
            pub colour: String,
        }

        impl From<CriteriaRequired> for Criteria {
            #[inline]
            fn from(required: CriteriaRequired) -> Self {
                Self {
                    colour: required.colour,
                    sizes: None,
                    near: None,
                    labels: None,
                    extra: runtime::Extra::new(),
                }
            }
        }

        runtime::setters! {
            Criteria {
                optional items sizes: i64,
                optional into near: CriteriaNear,
                optional into_items labels: String
            }
        }

        #[derive(Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct CriteriaNear {
            pub x: Option<f64>,
            pub y: Option<f64>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            CriteriaNear {
                fields {
                    optional x: "x",
                    optional y: "y"
                }
            }
        }

        impl CriteriaNear {
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        }

        runtime::setters! {
            CriteriaNear {
                optional plain x: f64,
                optional plain y: f64
            }
        }
    }

    pub mod search_json {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Criteria {
            pub all: Option<Vec<i64>>,
            pub strict: Option<bool>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Criteria {
                fields {
                    optional all: "all",
                    optional strict: "strict"
                }
            }
        }

        impl Criteria {
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        }

        runtime::setters! {
            Criteria {
                optional items all: i64,
                optional plain strict: bool
            }
        }
    }

    pub mod search_one {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Criteria {
            pub colour: Option<String>,
            pub size: Option<i64>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Criteria {
                fields {
                    optional colour: "colour",
                    optional size: "size"
                }
            }
        }

        impl Criteria {
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        }

        runtime::setters! {
            Criteria {
                optional into colour: String,
                optional plain size: i64
            }
        }
    }

    mod operation {
        pub enum SearchForm {}
        pub enum SearchJson {}
        pub enum SearchText {}
        pub enum SearchOne {}
    }

    static SEARCH_FORM: runtime::Operation = runtime::Operation {
        id: "searchForm",
        method: "GET",
        path: &[runtime::Segment::Literal("/form")],
        parameters: &[
            runtime::Parameter {
                name: "criteria",
                location: runtime::Location::QueryString,
                style: runtime::Style::Properties(
                    &[
                        runtime::Parameter {
                            name: "labels",
                            location: runtime::Location::Query,
                            style: runtime::Style::PipeDelimited,
                            explode: false,
                            allow_reserved: false,
                            secret: false,
                        },
                    ],
                ),
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[&["key"]],
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

    pub type SearchForm = runtime::Request<operation::SearchForm>;

    impl SearchForm {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            criteria: operations::search_form::Criteria,
        ) -> Self {
            let mut call = runtime::Call::new(core, &SEARCH_FORM);
            call.set(0, &criteria);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::SearchForm = SEARCH_FORM {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static SEARCH_JSON: runtime::Operation = runtime::Operation {
        id: "searchJson",
        method: "GET",
        path: &[runtime::Segment::Literal("/json")],
        parameters: &[
            runtime::Parameter {
                name: "criteria",
                location: runtime::Location::QueryString,
                style: runtime::Style::Json,
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

    pub type SearchJson = runtime::Request<operation::SearchJson>;

    impl SearchJson {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &SEARCH_JSON);
            Self::from_call(call)
        }

        #[inline]
        pub fn criteria(
            mut self,
            criteria: impl Into<operations::search_json::Criteria>,
        ) -> Self {
            let criteria: operations::search_json::Criteria = criteria.into();
            self.call.set(0, &criteria);
            self
        }
    }

    runtime::endpoint! {
        operation::SearchJson = SEARCH_JSON {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static SEARCH_TEXT: runtime::Operation = runtime::Operation {
        id: "searchText",
        method: "GET",
        path: &[runtime::Segment::Literal("/text")],
        parameters: &[
            runtime::Parameter {
                name: "selector",
                location: runtime::Location::QueryString,
                style: runtime::Style::Text,
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

    pub type SearchText = runtime::Request<operation::SearchText>;

    impl SearchText {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &SEARCH_TEXT);
            Self::from_call(call)
        }

        #[inline]
        pub fn selector(mut self, selector: impl Into<String>) -> Self {
            let selector: String = selector.into();
            self.call.set(0, &selector);
            self
        }
    }

    runtime::endpoint! {
        operation::SearchText = SEARCH_TEXT {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static SEARCH_ONE: runtime::Operation = runtime::Operation {
        id: "searchOne",
        method: "GET",
        path: &[runtime::Segment::Literal("/one")],
        parameters: &[
            runtime::Parameter {
                name: "criteria",
                location: runtime::Location::Query,
                style: runtime::Style::Properties(&[]),
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

    pub type SearchOne = runtime::Request<operation::SearchOne>;

    impl SearchOne {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &SEARCH_ONE);
            Self::from_call(call)
        }

        #[inline]
        pub fn criteria(
            mut self,
            criteria: impl Into<operations::search_one::Criteria>,
        ) -> Self {
            let criteria: operations::search_one::Criteria = criteria.into();
            self.call.set(0, &criteria);
            self
        }
    }

    runtime::endpoint! {
        operation::SearchOne = SEARCH_ONE {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{
    search_form, search_json, search_one, SearchForm, SearchJson, SearchText, SearchOne,
};
