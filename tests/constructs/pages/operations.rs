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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListSeeds {
        call: runtime::Call,
    }

    impl ListSeeds {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_SEEDS);
            Self { call }
        }

        #[inline]
        pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
            let cursor: String = cursor.into();
            self.call.set(0, &cursor);
            self
        }
    }

    runtime::request! {
        ListSeeds = LIST_SEEDS {
            output: operations::list_seeds::OkBody as runtime::Json<operations::list_seeds::OkBody> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::pages! {
        ListSeeds {
            page: operations::list_seeds::OkBody as runtime::Json<operations::list_seeds::OkBody>,
            error: runtime::Raw as runtime::Undescribed,
            item: String = | page | page.data.unwrap_or_default(),
            next: runtime::Next::Cursor(&["meta", "next_cursor"], runtime::Input::Parameter(0)),
            items: &["data"],
            more: &["meta", "has_more"],
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListBeds {
        call: runtime::Call,
    }

    impl ListBeds {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_BEDS);
            Self { call }
        }

        #[inline]
        pub fn page(mut self, page: i64) -> Self {
            self.call.set(0, &page);
            self
        }
    }

    runtime::request! {
        ListBeds = LIST_BEDS {
            output: operations::list_beds::OkBody as runtime::Json<operations::list_beds::OkBody> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::pages! {
        ListBeds {
            page: operations::list_beds::OkBody as runtime::Json<operations::list_beds::OkBody>,
            error: runtime::Raw as runtime::Undescribed,
            item: String = | page | page.data,
            next: runtime::Next::Partial(&["links", "next"]),
            items: &["data"],
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListGardeners {
        call: runtime::Call,
    }

    impl ListGardeners {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_GARDENERS);
            Self { call }
        }
    }

    runtime::request! {
        ListGardeners = LIST_GARDENERS {
            output: Vec<String> as runtime::Json<Vec<String>> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::pages! {
        ListGardeners {
            page: Vec<String> as runtime::Json<Vec<String>>,
            error: runtime::Raw as runtime::Undescribed,
            item: String = | page | page,
            next: runtime::Next::Link,
            items: &[],
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListWeeds {
        call: runtime::Call,
    }

    impl ListWeeds {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_WEEDS);
            Self { call }
        }

        #[inline]
        pub fn offset(mut self, offset: i64) -> Self {
            self.call.set(0, &offset);
            self
        }
    }

    runtime::request! {
        ListWeeds = LIST_WEEDS {
            output: operations::list_weeds::OkBody as runtime::Json<operations::list_weeds::OkBody> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::pages! {
        ListWeeds {
            page: operations::list_weeds::OkBody as runtime::Json<operations::list_weeds::OkBody>,
            error: runtime::Raw as runtime::Undescribed,
            item: String = | page | page.items.unwrap_or_default(),
            next: runtime::Next::Offset(runtime::Input::Parameter(0)),
            items: &["items"],
            total: &["total"],
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListRows {
        call: runtime::Call,
    }

    impl ListRows {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_ROWS);
            Self { call }
        }

        #[inline]
        pub fn page(mut self, page: u64) -> Self {
            self.call.set(0, &page);
            self
        }
    }

    runtime::request! {
        ListRows = LIST_ROWS {
            output: Vec<i64> as runtime::Json<Vec<i64>> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::pages! {
        ListRows {
            page: Vec<i64> as runtime::Json<Vec<i64>>,
            error: runtime::Raw as runtime::Undescribed,
            item: i64 = | page | page,
            next: runtime::Next::Page(runtime::Input::Parameter(0), 0),
            items: &[],
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct FindSeeds {
        call: runtime::Call,
    }

    impl FindSeeds {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: operations::find_seeds::Body) -> Self {
            let mut call = runtime::Call::new(core, &FIND_SEEDS);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        FindSeeds = FIND_SEEDS {
            output: operations::find_seeds::OkBody as runtime::Json<operations::find_seeds::OkBody> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        FindSeeds
    }

    runtime::pages! {
        FindSeeds {
            page: operations::find_seeds::OkBody as runtime::Json<operations::find_seeds::OkBody>,
            error: runtime::Raw as runtime::Undescribed,
            item: String = | page | page.page.and_then(| of | of.found).unwrap_or_default(),
            next: runtime::Next::Cursor(&["page", "next"], runtime::Input::Body(&["page", "after"])),
            items: &["page", "found"],
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListLoans {
        call: runtime::Call,
    }

    impl ListLoans {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_LOANS);
            Self { call }
        }

        #[inline]
        pub fn since(mut self, since: i64) -> Self {
            self.call.set(0, &since);
            self
        }
    }

    runtime::request! {
        ListLoans = LIST_LOANS {
            output: operations::list_loans::OkBody as runtime::Json<operations::list_loans::OkBody> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::pages! {
        ListLoans {
            page: operations::list_loans::OkBody as runtime::Json<operations::list_loans::OkBody>,
            error: runtime::Raw as runtime::Undescribed,
            item: operations::list_loans::OkBodyLoansItem = | page | page.loans,
            next: runtime::Next::LastItem(&["number"], runtime::Input::Parameter(0)),
            items: &["loans"],
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListVisits {
        call: runtime::Call,
    }

    impl ListVisits {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_VISITS);
            Self { call }
        }

        #[inline]
        pub fn from_(mut self, from_: impl Into<String>) -> Self {
            let from_: String = from_.into();
            self.call.set(0, &from_);
            self
        }
    }

    runtime::request! {
        ListVisits = LIST_VISITS {
            output: operations::list_visits::OkBody as runtime::Json<operations::list_visits::OkBody> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::pages! {
        ListVisits {
            page: operations::list_visits::OkBody as runtime::Json<operations::list_visits::OkBody>,
            error: runtime::Raw as runtime::Undescribed,
            item: String = | page | page.visitors.unwrap_or_default(),
            next: runtime::Next::Cursor(&["then"], runtime::Input::Parameter(0)),
            items: &["visitors"],
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListTools {
        call: runtime::Call,
    }

    impl ListTools {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_TOOLS);
            Self { call }
        }
    }

    runtime::request! {
        ListTools = LIST_TOOLS {
            output: operations::list_tools::OkBody as runtime::Json<operations::list_tools::OkBody> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::pages! {
        ListTools {
            page: operations::list_tools::OkBody as runtime::Json<operations::list_tools::OkBody>,
            error: runtime::Raw as runtime::Undescribed,
            item: String = | page | page.shed.and_then(| of | of.tools).unwrap_or_default(),
            next: runtime::Next::Address(&["further"]),
            items: &["shed", "tools"],
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListCalendars {
        call: runtime::Call,
    }

    impl ListCalendars {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_CALENDARS);
            Self { call }
        }

        #[inline]
        pub fn page(mut self, page: i64) -> Self {
            self.call.set(0, &page);
            self
        }
    }

    runtime::request! {
        ListCalendars = LIST_CALENDARS {
            output: Vec<String> as runtime::Json<Vec<String>> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::{
    list_seeds, list_beds, list_weeds, find_seeds, list_loans, list_visits, list_tools,
    ListSeeds, ListBeds, ListGardeners, ListGardenersHeaders, ListWeeds, ListRows,
    FindSeeds, ListLoans, ListVisits, ListTools, ListCalendars,
};
