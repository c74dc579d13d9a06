mod untagged {
    use crate::runtime;

    static GET_THINGS: runtime::Operation = runtime::Operation {
        id: "get_things",
        method: "GET",
        path: &[runtime::Segment::Literal("/things")],
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
    pub struct GetThings {
        call: runtime::Call,
    }

    impl GetThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_THINGS);
            Self { call }
        }
    }

    runtime::request! {
        GetThings = GET_THINGS {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static CREATE_THING: runtime::Operation = runtime::Operation {
        id: "createThing",
        method: "POST",
        path: &[runtime::Segment::Literal("/things")],
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
    pub struct CreateThing {
        call: runtime::Call,
    }

    impl CreateThing {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &CREATE_THING);
            Self { call }
        }
    }

    runtime::request! {
        CreateThing = CREATE_THING {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static GET_THINGS_ID: runtime::Operation = runtime::Operation {
        id: "get_things_id",
        method: "GET",
        path: &[runtime::Segment::Literal("/things/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "id",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetThingsId {
        call: runtime::Call,
    }

    impl GetThingsId {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &GET_THINGS_ID);
            call.set(0, &id);
            Self { call }
        }
    }

    runtime::request! {
        GetThingsId = GET_THINGS_ID {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static CREATE_UNDERSCORE_THING: runtime::Operation = runtime::Operation {
        id: "create_thing",
        method: "DELETE",
        path: &[runtime::Segment::Literal("/things/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "id",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateUnderscoreThing {
        call: runtime::Call,
    }

    impl CreateUnderscoreThing {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_UNDERSCORE_THING);
            call.set(0, &id);
            Self { call }
        }
    }

    runtime::request! {
        CreateUnderscoreThing = CREATE_UNDERSCORE_THING {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static GET_THINGS_ID_PARTS_PART_DOWNLOAD: runtime::Operation = runtime::Operation {
        id: "get_things_id_parts_part_download",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/things/"),
            runtime::Segment::Parameter(0),
            runtime::Segment::Literal("/parts/"),
            runtime::Segment::Parameter(1),
            runtime::Segment::Literal("/download"),
        ],
        parameters: &[
            runtime::Parameter {
                name: "id",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "part",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetThingsIdPartsPartDownload {
        call: runtime::Call,
    }

    impl GetThingsIdPartsPartDownload {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String, part: String) -> Self {
            let mut call = runtime::Call::new(core, &GET_THINGS_ID_PARTS_PART_DOWNLOAD);
            call.set(0, &id);
            call.set(1, &part);
            Self { call }
        }
    }

    runtime::request! {
        GetThingsIdPartsPartDownload = GET_THINGS_ID_PARTS_PART_DOWNLOAD {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static GET: runtime::Operation = runtime::Operation {
        id: "get",
        method: "GET",
        path: &[runtime::Segment::Literal("/")],
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
    pub struct Get {
        call: runtime::Call,
    }

    impl Get {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET);
            Self { call }
        }
    }

    runtime::request! {
        Get = GET {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static THINGS_SEARCH: runtime::Operation = runtime::Operation {
        id: "things/search",
        method: "POST",
        path: &[runtime::Segment::Literal("/v1/things:search")],
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
    pub struct ThingsSearch {
        call: runtime::Call,
    }

    impl ThingsSearch {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &THINGS_SEARCH);
            Self { call }
        }
    }

    runtime::request! {
        ThingsSearch = THINGS_SEARCH {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static N2ND_REPORT_CSV: runtime::Operation = runtime::Operation {
        id: "2ndReport.csv",
        method: "GET",
        path: &[runtime::Segment::Literal("/files/report.csv")],
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
    pub struct N2ndReportCsv {
        call: runtime::Call,
    }

    impl N2ndReportCsv {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &N2ND_REPORT_CSV);
            Self { call }
        }
    }

    runtime::request! {
        N2ndReportCsv = N2ND_REPORT_CSV {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static GET_EMPTY: runtime::Operation = runtime::Operation {
        id: "get_empty",
        method: "GET",
        path: &[runtime::Segment::Literal("/empty")],
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
    pub struct GetEmpty {
        call: runtime::Call,
    }

    impl GetEmpty {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_EMPTY);
            Self { call }
        }
    }

    runtime::request! {
        GetEmpty = GET_EMPTY {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static GET_SYMBOLS: runtime::Operation = runtime::Operation {
        id: "***",
        method: "GET",
        path: &[runtime::Segment::Literal("/symbols")],
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
    pub struct GetSymbols {
        call: runtime::Call,
    }

    impl GetSymbols {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_SYMBOLS);
            Self { call }
        }
    }

    runtime::request! {
        GetSymbols = GET_SYMBOLS {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::{
    GetThings, CreateThing, GetThingsId, CreateUnderscoreThing,
    GetThingsIdPartsPartDownload, Get, ThingsSearch, N2ndReportCsv, GetEmpty, GetSymbols,
};
