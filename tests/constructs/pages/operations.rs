mod untagged {
    use crate::{operations, runtime};

    pub mod list_seeds {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBody {
            pub data: Option<Vec<String>>,
            pub meta: Option<OkBodyMeta>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBody {
                fields {
                    optional data: "data",
                    optional meta: "meta"
                }
            }
        }

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBodyMeta {
            pub next_cursor: Option<String>,
            pub has_more: Option<bool>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBodyMeta {
                fields {
                    optional next_cursor: "next_cursor",
                    optional has_more: "has_more"
                }
            }
        }
    }

    pub mod list_beds {
        use crate::runtime;

        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBody {
            pub data: Vec<String>,
            pub links: Option<OkBodyLinks>,
            pub meta: Option<OkBodyMeta>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBody {
                fields {
                    required data: "data",
                    optional links: "links",
                    optional meta: "meta"
                }
            }
        }

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBodyLinks {
            pub next: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBodyLinks {
                fields {
                    optional next: "next"
                }
            }
        }

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBodyMeta {
            pub current_page: Option<i64>,
            pub last_page: Option<i64>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBodyMeta {
                fields {
                    optional current_page: "current_page",
                    optional last_page: "last_page"
                }
            }
        }
    }

    pub mod list_weeds {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBody {
            pub items: Option<Vec<String>>,
            pub total: Option<i64>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBody {
                fields {
                    optional items: "items",
                    optional total: "total"
                }
            }
        }
    }

    pub mod find_seeds {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Body {
            pub colour: Option<String>,
            pub page: Option<BodyPage>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Body {
                fields {
                    optional colour: "colour",
                    optional page: "page"
                }
            }
        }

        impl Body {
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        }

        runtime::setters! {
            Body {
                optional into colour: String,
                optional into page: BodyPage
            }
        }

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct BodyPage {
            pub after: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            BodyPage {
                fields {
                    optional after: "after"
                }
            }
        }

        impl BodyPage {
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        }

        runtime::setters! {
            BodyPage {
                optional into after: String
            }
        }

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBody {
            pub page: Option<OkBodyPage>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBody {
                fields {
                    optional page: "page"
                }
            }
        }

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBodyPage {
            pub next: Option<String>,
            pub found: Option<Vec<String>>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBodyPage {
                fields {
                    optional next: "next",
                    optional found: "found"
                }
            }
        }
    }

    pub mod list_loans {
        use crate::runtime;

        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBody {
            pub loans: Vec<OkBodyLoansItem>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBody {
                fields {
                    required loans: "loans"
                }
            }
        }

        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBodyLoansItem {
            pub number: i64,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBodyLoansItem {
                fields {
                    required number: "number"
                }
            }
        }
    }

    pub mod list_visits {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBody {
            pub visitors: Option<Vec<String>>,
            pub gardens: Option<Vec<String>>,
            pub then: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBody {
                fields {
                    optional visitors: "visitors",
                    optional gardens: "gardens",
                    optional then: "then"
                }
            }
        }
    }

    pub mod list_tools {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBody {
            pub shed: Option<OkBodyShed>,
            pub further: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBody {
                fields {
                    optional shed: "shed",
                    optional further: "further"
                }
            }
        }

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBodyShed {
            pub tools: Option<Vec<String>>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBodyShed {
                fields {
                    optional tools: "tools"
                }
            }
        }
    }

    mod operation {
        pub enum ListSeeds {}
        pub enum ListBeds {}
        pub enum ListGardeners {}
        pub enum ListWeeds {}
        pub enum ListRows {}
        pub enum FindSeeds {}
        pub enum ListLoans {}
        pub enum ListVisits {}
        pub enum ListTools {}
        pub enum ListCalendars {}
    }

    static LIST_SEEDS: runtime::Operation = runtime::Operation {
        id: "listSeeds",
        method: "GET",
        path: &[runtime::Segment::Literal("/seeds")],
        parameters: &[
            runtime::Parameter {
                name: "cursor",
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
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ListSeeds = runtime::Request<operation::ListSeeds>;

    impl ListSeeds {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_SEEDS);
            Self::from_call(call)
        }

        #[inline]
        pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
            let cursor: String = cursor.into();
            self.call.set(0, &cursor);
            self
        }
    }

    runtime::endpoint! {
        operation::ListSeeds = LIST_SEEDS {
            output: runtime::Json<operations::list_seeds::OkBody>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Paged for operation::ListSeeds {
        type Item = String;
        const PAGING: &'static runtime::Paging = &runtime::Paging {
            more: &["meta", "has_more"],
            ..runtime::Paging::new(
                runtime::Next::Cursor(
                    &["meta", "next_cursor"],
                    runtime::Input::Parameter(0),
                ),
                &["data"],
            )
        };
        #[inline]
        fn items(page: operations::list_seeds::OkBody) -> Vec<String> {
            page.data.unwrap_or_default()
        }
    }

    static LIST_BEDS: runtime::Operation = runtime::Operation {
        id: "listBeds",
        method: "GET",
        path: &[runtime::Segment::Literal("/beds")],
        parameters: &[
            runtime::Parameter {
                name: "page",
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
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ListBeds = runtime::Request<operation::ListBeds>;

    impl ListBeds {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_BEDS);
            Self::from_call(call)
        }

        #[inline]
        pub fn page(mut self, page: i64) -> Self {
            self.call.set(0, &page);
            self
        }
    }

    runtime::endpoint! {
        operation::ListBeds = LIST_BEDS {
            output: runtime::Json<operations::list_beds::OkBody>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Paged for operation::ListBeds {
        type Item = String;
        const PAGING: &'static runtime::Paging = &runtime::Paging {
            ..runtime::Paging::new(runtime::Next::Partial(&["links", "next"]), &["data"])
        };
        #[inline]
        fn items(page: operations::list_beds::OkBody) -> Vec<String> {
            page.data
        }
    }

    static LIST_GARDENERS: runtime::Operation = runtime::Operation {
        id: "listGardeners",
        method: "GET",
        path: &[runtime::Segment::Literal("/gardeners")],
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

    pub type ListGardeners = runtime::Request<operation::ListGardeners>;

    impl ListGardeners {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_GARDENERS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListGardeners = LIST_GARDENERS {
            output: runtime::Json<Vec<String>>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Paged for operation::ListGardeners {
        type Item = String;
        const PAGING: &'static runtime::Paging = &runtime::Paging {
            ..runtime::Paging::new(runtime::Next::Link, &[])
        };
        #[inline]
        fn items(page: Vec<String>) -> Vec<String> {
            page
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListGardenersHeaders {
        pub link: Option<String>,
    }

    runtime::headers! {
        ListGardenersHeaders {
            link: "Link"
        }
    }

    static LIST_WEEDS: runtime::Operation = runtime::Operation {
        id: "listWeeds",
        method: "GET",
        path: &[runtime::Segment::Literal("/weeds")],
        parameters: &[
            runtime::Parameter {
                name: "offset",
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
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ListWeeds = runtime::Request<operation::ListWeeds>;

    impl ListWeeds {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_WEEDS);
            Self::from_call(call)
        }

        #[inline]
        pub fn offset(mut self, offset: i64) -> Self {
            self.call.set(0, &offset);
            self
        }
    }

    runtime::endpoint! {
        operation::ListWeeds = LIST_WEEDS {
            output: runtime::Json<operations::list_weeds::OkBody>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Paged for operation::ListWeeds {
        type Item = String;
        const PAGING: &'static runtime::Paging = &runtime::Paging {
            total: &["total"],
            ..runtime::Paging::new(
                runtime::Next::Offset(runtime::Input::Parameter(0)),
                &["items"],
            )
        };
        #[inline]
        fn items(page: operations::list_weeds::OkBody) -> Vec<String> {
            page.items.unwrap_or_default()
        }
    }

    static LIST_ROWS: runtime::Operation = runtime::Operation {
        id: "listRows",
        method: "GET",
        path: &[runtime::Segment::Literal("/rows")],
        parameters: &[
            runtime::Parameter {
                name: "page",
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
                    minimum: Some(0.0),
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
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ListRows = runtime::Request<operation::ListRows>;

    impl ListRows {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_ROWS);
            Self::from_call(call)
        }

        #[inline]
        pub fn page(mut self, page: u64) -> Self {
            self.call.set(0, &page);
            self
        }
    }

    runtime::endpoint! {
        operation::ListRows = LIST_ROWS {
            output: runtime::Json<Vec<i64>>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Paged for operation::ListRows {
        type Item = i64;
        const PAGING: &'static runtime::Paging = &runtime::Paging {
            ..runtime::Paging::new(runtime::Next::Page(runtime::Input::Parameter(0), 0), &[])
        };
        #[inline]
        fn items(page: Vec<i64>) -> Vec<i64> {
            page
        }
    }

    static FIND_SEEDS: runtime::Operation = runtime::Operation {
        id: "findSeeds",
        method: "POST",
        path: &[runtime::Segment::Literal("/finds")],
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

    pub type FindSeeds = runtime::Request<operation::FindSeeds>;

    impl FindSeeds {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: operations::find_seeds::Body) -> Self {
            let mut call = runtime::Call::new(core, &FIND_SEEDS);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::FindSeeds = FIND_SEEDS {
            output: runtime::Json<operations::find_seeds::OkBody>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::FindSeeds {}

    impl runtime::Paged for operation::FindSeeds {
        type Item = String;
        const PAGING: &'static runtime::Paging = &runtime::Paging {
            ..runtime::Paging::new(
                runtime::Next::Cursor(
                    &["page", "next"],
                    runtime::Input::Body(&["page", "after"]),
                ),
                &["page", "found"],
            )
        };
        #[inline]
        fn items(page: operations::find_seeds::OkBody) -> Vec<String> {
            page.page.and_then(|of| of.found).unwrap_or_default()
        }
    }

    static LIST_LOANS: runtime::Operation = runtime::Operation {
        id: "listLoans",
        method: "GET",
        path: &[runtime::Segment::Literal("/loans")],
        parameters: &[
            runtime::Parameter {
                name: "since",
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
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ListLoans = runtime::Request<operation::ListLoans>;

    impl ListLoans {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_LOANS);
            Self::from_call(call)
        }

        #[inline]
        pub fn since(mut self, since: i64) -> Self {
            self.call.set(0, &since);
            self
        }
    }

    runtime::endpoint! {
        operation::ListLoans = LIST_LOANS {
            output: runtime::Json<operations::list_loans::OkBody>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Paged for operation::ListLoans {
        type Item = operations::list_loans::OkBodyLoansItem;
        const PAGING: &'static runtime::Paging = &runtime::Paging {
            ..runtime::Paging::new(
                runtime::Next::LastItem(&["number"], runtime::Input::Parameter(0)),
                &["loans"],
            )
        };
        #[inline]
        fn items(
            page: operations::list_loans::OkBody,
        ) -> Vec<operations::list_loans::OkBodyLoansItem> {
            page.loans
        }
    }

    static LIST_VISITS: runtime::Operation = runtime::Operation {
        id: "listVisits",
        method: "GET",
        path: &[runtime::Segment::Literal("/visits")],
        parameters: &[
            runtime::Parameter {
                name: "from",
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
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ListVisits = runtime::Request<operation::ListVisits>;

    impl ListVisits {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_VISITS);
            Self::from_call(call)
        }

        #[inline]
        pub fn from_(mut self, from_: impl Into<String>) -> Self {
            let from_: String = from_.into();
            self.call.set(0, &from_);
            self
        }
    }

    runtime::endpoint! {
        operation::ListVisits = LIST_VISITS {
            output: runtime::Json<operations::list_visits::OkBody>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Paged for operation::ListVisits {
        type Item = String;
        const PAGING: &'static runtime::Paging = &runtime::Paging {
            ..runtime::Paging::new(
                runtime::Next::Cursor(&["then"], runtime::Input::Parameter(0)),
                &["visitors"],
            )
        };
        #[inline]
        fn items(page: operations::list_visits::OkBody) -> Vec<String> {
            page.visitors.unwrap_or_default()
        }
    }

    static LIST_TOOLS: runtime::Operation = runtime::Operation {
        id: "listTools",
        method: "GET",
        path: &[runtime::Segment::Literal("/tools")],
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

    pub type ListTools = runtime::Request<operation::ListTools>;

    impl ListTools {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_TOOLS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListTools = LIST_TOOLS {
            output: runtime::Json<operations::list_tools::OkBody>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Paged for operation::ListTools {
        type Item = String;
        const PAGING: &'static runtime::Paging = &runtime::Paging {
            ..runtime::Paging::new(runtime::Next::Address(&["further"]), &["shed", "tools"])
        };
        #[inline]
        fn items(page: operations::list_tools::OkBody) -> Vec<String> {
            page.shed.and_then(|of| of.tools).unwrap_or_default()
        }
    }

    static LIST_CALENDARS: runtime::Operation = runtime::Operation {
        id: "listCalendars",
        method: "GET",
        path: &[runtime::Segment::Literal("/calendars")],
        parameters: &[
            runtime::Parameter {
                name: "page",
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
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ListCalendars = runtime::Request<operation::ListCalendars>;

    impl ListCalendars {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_CALENDARS);
            Self::from_call(call)
        }

        #[inline]
        pub fn page(mut self, page: i64) -> Self {
            self.call.set(0, &page);
            self
        }
    }

    runtime::endpoint! {
        operation::ListCalendars = LIST_CALENDARS {
            output: runtime::Json<Vec<String>>,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{
    list_seeds, list_beds, list_weeds, find_seeds, list_loans, list_visits, list_tools,
    ListSeeds, ListBeds, ListGardeners, ListGardenersHeaders, ListWeeds, ListRows,
    FindSeeds, ListLoans, ListVisits, ListTools, ListCalendars,
};
