mod untagged {
    use crate::{operations, runtime};

    pub mod values {
        use crate::runtime;

        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Kind {
            A,
            B,
            Unknown(runtime::UnknownValue),
        }

        runtime::string_enum! {
            Kind {
                A = "a",
                B = "b"
            }
        }

        pub(crate) static KIND_CHECK: runtime::Check = runtime::Check::Listed(
            &["\"a\"", "\"b\""],
        );

        runtime::validate! {
            Kind: KIND_CHECK
        }

        #[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum StateItem {
            #[default]
            New,
            Old,
            Unknown(runtime::UnknownValue),
        }

        runtime::string_enum! {
            StateItem {
                New = "new",
                Old = "old"
            }
        }

        pub(crate) static STATE_ITEM_CHECK: runtime::Check = runtime::Check::Listed(
            &["\"new\"", "\"old\""],
        );

        runtime::validate! {
            StateItem: STATE_ITEM_CHECK
        }
    }

    mod operation {
        pub enum QueryLists {}
        pub enum PathLists {}
        pub enum HeaderLists {}
        pub enum Values {}
    }

    static QUERY_LISTS: runtime::Operation = runtime::Operation {
        id: "queryLists",
        method: "GET",
        path: &[runtime::Segment::Literal("/query")],
        parameters: &[
            runtime::Parameter {
                name: "plain",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "csv",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "ssv",
                location: runtime::Location::Query,
                style: runtime::Style::SpaceDelimited,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "tsv",
                location: runtime::Location::Query,
                style: runtime::Style::Joined("\t"),
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "pipes",
                location: runtime::Location::Query,
                style: runtime::Style::PipeDelimited,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "multi",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "nested",
                location: runtime::Location::Query,
                style: runtime::Style::Joined("|,"),
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "each",
                location: runtime::Location::Query,
                style: runtime::Style::Joined(" "),
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "empty",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
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

    pub type QueryLists = runtime::Request<operation::QueryLists>;

    impl QueryLists {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &QUERY_LISTS);
            Self::from_call(call)
        }

        #[inline]
        pub fn plain(mut self, plain: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let plain: Vec<String> = plain.into_iter().map(Into::into).collect();
            self.call.set(0, &plain);
            self
        }

        #[inline]
        pub fn csv(mut self, csv: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let csv: Vec<String> = csv.into_iter().map(Into::into).collect();
            self.call.set(1, &csv);
            self
        }

        #[inline]
        pub fn ssv(mut self, ssv: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let ssv: Vec<String> = ssv.into_iter().map(Into::into).collect();
            self.call.set(2, &ssv);
            self
        }

        #[inline]
        pub fn tsv(mut self, tsv: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let tsv: Vec<String> = tsv.into_iter().map(Into::into).collect();
            self.call.set(3, &tsv);
            self
        }

        #[inline]
        pub fn pipes(mut self, pipes: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let pipes: Vec<String> = pipes.into_iter().map(Into::into).collect();
            self.call.set(4, &pipes);
            self
        }

        #[inline]
        pub fn multi(mut self, multi: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let multi: Vec<String> = multi.into_iter().map(Into::into).collect();
            self.call.set(5, &multi);
            self
        }

        #[inline]
        pub fn nested(mut self, nested: impl IntoIterator<Item = Vec<i32>>) -> Self {
            let nested: Vec<Vec<i32>> = nested.into_iter().collect();
            self.call.set(6, &nested);
            self
        }

        #[inline]
        pub fn each(mut self, each: impl IntoIterator<Item = Vec<String>>) -> Self {
            let each: Vec<Vec<String>> = each.into_iter().collect();
            self.call.set(7, &each);
            self
        }

        #[inline]
        pub fn empty(mut self, empty: impl Into<String>) -> Self {
            let empty: String = empty.into();
            self.call.set(8, &empty);
            self
        }
    }

    runtime::endpoint! {
        operation::QueryLists = QUERY_LISTS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static PATH_LISTS: runtime::Operation = runtime::Operation {
        id: "pathLists",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/path/"),
            runtime::Segment::Parameter(0),
            runtime::Segment::Literal("/"),
            runtime::Segment::Parameter(1),
            runtime::Segment::Literal("/"),
            runtime::Segment::Parameter(2),
            runtime::Segment::Literal("/"),
            runtime::Segment::Parameter(3),
        ],
        parameters: &[
            runtime::Parameter {
                name: "csv",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "ssv",
                location: runtime::Location::Path,
                style: runtime::Style::Joined(" "),
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "pipes",
                location: runtime::Location::Path,
                style: runtime::Style::Joined("|"),
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "nested",
                location: runtime::Location::Path,
                style: runtime::Style::Joined(",|"),
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

    pub type PathLists = runtime::Request<operation::PathLists>;

    impl PathLists {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            csv: Vec<String>,
            ssv: Vec<String>,
            pipes: Vec<String>,
            nested: Vec<Vec<String>>,
        ) -> Self {
            let mut call = runtime::Call::new(core, &PATH_LISTS);
            call.set(0, &csv);
            call.set(1, &ssv);
            call.set(2, &pipes);
            call.set(3, &nested);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::PathLists = PATH_LISTS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static HEADER_LISTS: runtime::Operation = runtime::Operation {
        id: "headerLists",
        method: "GET",
        path: &[runtime::Segment::Literal("/header")],
        parameters: &[
            runtime::Parameter {
                name: "X-Csv",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "X-Ssv",
                location: runtime::Location::Header,
                style: runtime::Style::Joined(" "),
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "X-Tsv",
                location: runtime::Location::Header,
                style: runtime::Style::Joined("\t"),
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "X-Pipes",
                location: runtime::Location::Header,
                style: runtime::Style::Joined("|"),
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

    pub type HeaderLists = runtime::Request<operation::HeaderLists>;

    impl HeaderLists {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &HEADER_LISTS);
            Self::from_call(call)
        }

        #[inline]
        pub fn x_csv(mut self, x_csv: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let x_csv: Vec<String> = x_csv.into_iter().map(Into::into).collect();
            self.call.set(0, &x_csv);
            self
        }

        #[inline]
        pub fn x_ssv(mut self, x_ssv: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let x_ssv: Vec<String> = x_ssv.into_iter().map(Into::into).collect();
            self.call.set(1, &x_ssv);
            self
        }

        #[inline]
        pub fn x_tsv(mut self, x_tsv: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let x_tsv: Vec<String> = x_tsv.into_iter().map(Into::into).collect();
            self.call.set(2, &x_tsv);
            self
        }

        #[inline]
        pub fn x_pipes(
            mut self,
            x_pipes: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            let x_pipes: Vec<String> = x_pipes.into_iter().map(Into::into).collect();
            self.call.set(3, &x_pipes);
            self
        }
    }

    runtime::endpoint! {
        operation::HeaderLists = HEADER_LISTS {
            output: runtime::Json<String>,
            error: runtime::Undescribed
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct HeaderListsHeaders {
        pub x_found: Option<Vec<String>>,
    }

    runtime::headers! {
        HeaderListsHeaders {
            x_found: "X-Found"
        }
    }

    static VALUES: runtime::Operation = runtime::Operation {
        id: "values",
        method: "GET",
        path: &[runtime::Segment::Literal("/values/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "kind",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "size",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "ratio",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "since",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "exact",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "state",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[
            (0, &operations::values::KIND_CHECK),
            (
                1,
                &runtime::Check::Number(runtime::NumberCheck {
                    minimum: Some(1.0),
                    maximum: Some(9.0),
                    ..runtime::NumberCheck::ANY
                }),
            ),
            (3, &runtime::Check::Format(runtime::Date::CHECK)),
            (5, &runtime::Check::Items(&operations::values::STATE_ITEM_CHECK)),
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

    pub type Values = runtime::Request<operation::Values>;

    impl Values {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            kind: operations::values::Kind,
            size: u64,
        ) -> Self {
            let mut call = runtime::Call::new(core, &VALUES);
            call.set(0, &kind);
            call.set(1, &size);
            Self::from_call(call)
        }

        #[inline]
        pub fn ratio(mut self, ratio: f64) -> Self {
            self.call.set(2, &ratio);
            self
        }

        #[inline]
        pub fn since(mut self, since: impl Into<runtime::Date>) -> Self {
            let since: runtime::Date = since.into();
            self.call.set(3, &since);
            self
        }

        #[inline]
        pub fn exact(mut self, exact: bool) -> Self {
            self.call.set(4, &exact);
            self
        }

        #[inline]
        pub fn state(
            mut self,
            state: impl IntoIterator<Item = operations::values::StateItem>,
        ) -> Self {
            let state: Vec<operations::values::StateItem> = state.into_iter().collect();
            self.call.set(5, &state);
            self
        }
    }

    runtime::endpoint! {
        operation::Values = VALUES {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{
    values, QueryLists, PathLists, HeaderLists, HeaderListsHeaders, Values,
};
