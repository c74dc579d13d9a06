mod untagged {
    use crate::runtime;

    mod operation {
        pub enum GetThings {}
        pub enum CreateThing {}
        pub enum GetThingsId {}
        pub enum CreateUnderscoreThing {}
        pub enum GetThingsIdPartsPartDownload {}
        pub enum Get {}
        pub enum ThingsSearch {}
        pub enum N2ndReportCsv {}
        pub enum GetEmpty {}
        pub enum GetSymbols {}
    }

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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetThings = runtime::Request<operation::GetThings>;

    impl GetThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_THINGS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetThings = GET_THINGS {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type CreateThing = runtime::Request<operation::CreateThing>;

    impl CreateThing {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &CREATE_THING);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::CreateThing = CREATE_THING {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetThingsId = runtime::Request<operation::GetThingsId>;

    impl GetThingsId {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &GET_THINGS_ID);
            call.set(0, &id);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetThingsId = GET_THINGS_ID {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type CreateUnderscoreThing = runtime::Request<operation::CreateUnderscoreThing>;

    impl CreateUnderscoreThing {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_UNDERSCORE_THING);
            call.set(0, &id);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::CreateUnderscoreThing = CREATE_UNDERSCORE_THING {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetThingsIdPartsPartDownload = runtime::Request<
        operation::GetThingsIdPartsPartDownload,
    >;

    impl GetThingsIdPartsPartDownload {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String, part: String) -> Self {
            let mut call = runtime::Call::new(core, &GET_THINGS_ID_PARTS_PART_DOWNLOAD);
            call.set(0, &id);
            call.set(1, &part);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetThingsIdPartsPartDownload = GET_THINGS_ID_PARTS_PART_DOWNLOAD {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type Get = runtime::Request<operation::Get>;

    impl Get {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Get = GET {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ThingsSearch = runtime::Request<operation::ThingsSearch>;

    impl ThingsSearch {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &THINGS_SEARCH);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ThingsSearch = THINGS_SEARCH {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type N2ndReportCsv = runtime::Request<operation::N2ndReportCsv>;

    impl N2ndReportCsv {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &N2ND_REPORT_CSV);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::N2ndReportCsv = N2ND_REPORT_CSV {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetEmpty = runtime::Request<operation::GetEmpty>;

    impl GetEmpty {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_EMPTY);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetEmpty = GET_EMPTY {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetSymbols = runtime::Request<operation::GetSymbols>;

    impl GetSymbols {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_SYMBOLS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetSymbols = GET_SYMBOLS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{
    GetThings, CreateThing, GetThingsId, CreateUnderscoreThing,
    GetThingsIdPartsPartDownload, Get, ThingsSearch, N2ndReportCsv, GetEmpty, GetSymbols,
};
