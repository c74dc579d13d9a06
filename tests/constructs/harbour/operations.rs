mod untagged {
    use crate::{models, runtime};

    pub mod get_tide {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBody {
            pub at: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBody {
                fields {
                    optional at: "at"
                }
            }
        }
    }

    mod operation {
        pub enum GetShip {}
        pub enum LookForShip {}
        pub enum ListShips {}
        pub enum AddShip {}
        pub enum GetRoll {}
        pub enum GiveOrder {}
        pub enum FindPilot {}
        pub enum FindBerth {}
        pub enum ClearCustoms {}
        pub enum ReadNote {}
        pub enum GetChart {}
        pub enum GetPhoto {}
        pub enum GetTide {}
        pub enum RingBell {}
        pub enum MuffleBell {}
        pub enum Watch {}
        pub enum ReadLog {}
        pub enum WriteLog {}
        pub enum ReadJournal {}
        pub enum WriteJournal {}
        pub enum Talk {}
        pub enum LoadCargo {}
        pub enum ShipCargo {}
        pub enum OpenGate {}
        pub enum SealHold {}
        pub enum PayToll {}
        pub enum PostLookout {}
        pub enum SendSignal {}
        pub enum ReadGauge {}
        pub enum SetGauge {}
        pub enum TowHulk {}
        pub enum OpenVault {}
        pub enum ListBerths {}
        pub enum ListMoorings {}
        pub enum ListWrecks {}
        pub enum ListLamps {}
        pub enum ListBuoys {}
        pub enum ListSoundings {}
        pub enum SearchShips {}
        pub enum ListDepartures {}
    }

    static GET_SHIP: runtime::Operation = runtime::Operation {
        id: "getShip",
        method: "GET",
        path: &[runtime::Segment::Literal("/ships/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "name",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "depth",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "pin",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: true,
            },
            runtime::Parameter {
                name: "X-Watchword",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: true,
            },
            runtime::Parameter {
                name: "If-None-Match",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            failure: &["404", "!304"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetShip = runtime::Request<operation::GetShip>;

    impl GetShip {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, name: String) -> Self {
            let mut call = runtime::Call::new(core, &GET_SHIP);
            call.set(0, &name);
            Self::from_call(call)
        }

        #[inline]
        pub fn depth(mut self, depth: f64) -> Self {
            self.call.set(1, &depth);
            self
        }

        #[inline]
        pub fn pin(mut self, pin: impl Into<runtime::Secret>) -> Self {
            let pin: runtime::Secret = pin.into();
            self.call.set(2, &pin);
            self
        }

        #[inline]
        pub fn x_watchword(mut self, x_watchword: impl Into<runtime::Secret>) -> Self {
            let x_watchword: runtime::Secret = x_watchword.into();
            self.call.set(3, &x_watchword);
            self
        }

        #[inline]
        pub fn if_none_match(mut self, if_none_match: impl Into<String>) -> Self {
            let if_none_match: String = if_none_match.into();
            self.call.set(4, &if_none_match);
            self
        }
    }

    runtime::endpoint! {
        operation::GetShip = GET_SHIP {
            output: runtime::Json<models::Ship>,
            error: runtime::Json<models::Trouble>
        }
    }

    static LOOK_FOR_SHIP: runtime::Operation = runtime::Operation {
        id: "lookForShip",
        method: "HEAD",
        path: &[runtime::Segment::Literal("/ships/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "name",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type LookForShip = runtime::Request<operation::LookForShip>;

    impl LookForShip {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, name: String) -> Self {
            let mut call = runtime::Call::new(core, &LOOK_FOR_SHIP);
            call.set(0, &name);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::LookForShip = LOOK_FOR_SHIP {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static LIST_SHIPS: runtime::Operation = runtime::Operation {
        id: "listShips",
        method: "GET",
        path: &[runtime::Segment::Literal("/ships")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
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

    pub type ListShips = runtime::Request<operation::ListShips>;

    impl ListShips {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_SHIPS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListShips = LIST_SHIPS {
            output: runtime::Json<Vec<models::Ship>>,
            error: runtime::Undescribed
        }
    }

    static ADD_SHIP: runtime::Operation = runtime::Operation {
        id: "addShip",
        method: "POST",
        path: &[runtime::Segment::Literal("/ships")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["201"],
            failure: &["default"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type AddShip = runtime::Request<operation::AddShip>;

    impl AddShip {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Ship) -> Self {
            let mut call = runtime::Call::new(core, &ADD_SHIP);
            call.check_body(&models::ship::SHIP_CHECK);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::AddShip = ADD_SHIP {
            output: runtime::Json<models::Ship>,
            error: runtime::Json<models::Trouble>
        }
    }

    impl runtime::Uploads for operation::AddShip {}

    static GET_ROLL: runtime::Operation = runtime::Operation {
        id: "getRoll",
        method: "GET",
        path: &[runtime::Segment::Literal("/roll")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "application/json, text/csv, application/pdf, text/html, text/event-stream",
        outcomes: &[],
        answers: runtime::Documented {
            stream: &["200 text/event-stream"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetRoll = runtime::Request<operation::GetRoll>;

    impl GetRoll {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_ROLL);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetRoll = GET_ROLL {
            output: GetRollReply,
            stream: models::Ship as runtime::Events,
            error: runtime::Undescribed
        }
    }

    impl runtime::Downloads for operation::GetRoll {}

    #[derive(Debug)]
    #[non_exhaustive]
    pub enum GetRollReply {
        Json(Box<models::Roll>),
        Csv(String),
        Pdf(bytes::Bytes),
        Html(String),
        Events(runtime::Stream<models::Ship>),
        Undocumented(runtime::RawBody),
    }

    runtime::replies! {
        GetRollReply {
            Json(runtime::Json<Box<models::Roll>>) = "200 application/json",
            Csv(runtime::Text) = "200 text/csv",
            Pdf(runtime::Binary) = "200 application/pdf",
            Html(runtime::Text) = "200 text/html"
        }
        streams {
            Events(models::Ship as runtime::Events) = "200 text/event-stream"
        }
    }

    static GIVE_ORDER: runtime::Operation = runtime::Operation {
        id: "giveOrder",
        method: "POST",
        path: &[runtime::Segment::Literal("/orders")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented::NOTHING,
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GiveOrder = runtime::Request<operation::GiveOrder>;

    impl GiveOrder {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GIVE_ORDER);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GiveOrder = GIVE_ORDER {
            output: GiveOrderReply,
            error: runtime::Undescribed
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum GiveOrderReply {
        Ok(Box<models::Ship>),
        Accepted(Box<models::Trouble>),
        NoContent,
        Undocumented(runtime::RawBody),
    }

    runtime::replies! {
        GiveOrderReply {
            Ok(runtime::Json<Box<models::Ship>>) = "200",
            Accepted(runtime::Json<Box<models::Trouble>>) = "202",
            NoContent = "204"
        }
    }

    impl runtime::ApiError for GiveOrderReply {}

    static FIND_PILOT: runtime::Operation = runtime::Operation {
        id: "findPilot",
        method: "GET",
        path: &[runtime::Segment::Literal("/pilot")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200", "204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type FindPilot = runtime::Request<operation::FindPilot>;

    impl FindPilot {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &FIND_PILOT);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::FindPilot = FIND_PILOT {
            output: runtime::OptionalJson<models::Ship>,
            error: runtime::Undescribed
        }
    }

    static FIND_BERTH: runtime::Operation = runtime::Operation {
        id: "findBerth",
        method: "GET",
        path: &[runtime::Segment::Literal("/berth")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "*/*",
        outcomes: &["302"],
        answers: runtime::Documented {
            success: &["302"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type FindBerth = runtime::Request<operation::FindBerth>;

    impl FindBerth {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &FIND_BERTH);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::FindBerth = FIND_BERTH {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct FindBerthHeaders {
        pub location: Option<String>,
    }

    runtime::headers! {
        FindBerthHeaders {
            location: "Location"
        }
    }

    static CLEAR_CUSTOMS: runtime::Operation = runtime::Operation {
        id: "clearCustoms",
        method: "GET",
        path: &[runtime::Segment::Literal("/customs")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "application/json, application/problem+json, text/plain",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ClearCustoms = runtime::Request<operation::ClearCustoms>;

    impl ClearCustoms {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &CLEAR_CUSTOMS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ClearCustoms = CLEAR_CUSTOMS {
            output: runtime::Json<models::Ship>,
            error: ClearCustomsError
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ClearCustomsError {
        NotFound,
        InternalServerError(Box<models::Fault>),
        ServiceUnavailable(String),
        ClientError(Box<models::Trouble>),
        Undocumented(runtime::RawBody),
    }

    runtime::replies! {
        ClearCustomsError {
            NotFound = "404",
            InternalServerError(runtime::Json<Box<models::Fault>>) = "500",
            ServiceUnavailable(runtime::Text) = "503 text/plain",
            ClientError(runtime::Json<Box<models::Trouble>>) = "4XX"
        }
    }

    impl runtime::ApiError for ClearCustomsError {}

    static READ_NOTE: runtime::Operation = runtime::Operation {
        id: "readNote",
        method: "GET",
        path: &[runtime::Segment::Literal("/note")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "text/plain",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200 text/plain"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ReadNote = runtime::Request<operation::ReadNote>;

    impl ReadNote {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_NOTE);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ReadNote = READ_NOTE {
            output: runtime::Text,
            error: runtime::Undescribed
        }
    }

    static GET_CHART: runtime::Operation = runtime::Operation {
        id: "getChart",
        method: "GET",
        path: &[runtime::Segment::Literal("/chart")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "application/octet-stream, application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            failure: &["404"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetChart = runtime::Request<operation::GetChart>;

    impl GetChart {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_CHART);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetChart = GET_CHART {
            output: runtime::Binary,
            error: runtime::Json<models::Trouble>
        }
    }

    impl runtime::Downloads for operation::GetChart {}

    static GET_PHOTO: runtime::Operation = runtime::Operation {
        id: "getPhoto",
        method: "GET",
        path: &[runtime::Segment::Literal("/photo")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "image/png, image/jpeg",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200 image/png", "200 image/jpeg"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetPhoto = runtime::Request<operation::GetPhoto>;

    impl GetPhoto {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_PHOTO);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetPhoto = GET_PHOTO {
            output: runtime::Binary,
            error: runtime::Undescribed
        }
    }

    impl runtime::Downloads for operation::GetPhoto {}

    static GET_TIDE: runtime::Operation = runtime::Operation {
        id: "getTide",
        method: "GET",
        path: &[runtime::Segment::Literal("/tide")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "application/xml",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200 application/xml"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetTide = runtime::Request<operation::GetTide>;

    impl GetTide {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_TIDE);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetTide = GET_TIDE {
            output: runtime::Text,
            error: runtime::Undescribed
        }
    }

    static RING_BELL: runtime::Operation = runtime::Operation {
        id: "ringBell",
        method: "POST",
        path: &[runtime::Segment::Literal("/bell")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type RingBell = runtime::Request<operation::RingBell>;

    impl RingBell {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &RING_BELL);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::RingBell = RING_BELL {
            output: runtime::Binary,
            error: runtime::Undescribed
        }
    }

    impl runtime::Downloads for operation::RingBell {}

    static MUFFLE_BELL: runtime::Operation = runtime::Operation {
        id: "muffleBell",
        method: "DELETE",
        path: &[runtime::Segment::Literal("/bell")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type MuffleBell = runtime::Request<operation::MuffleBell>;

    impl MuffleBell {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &MUFFLE_BELL);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::MuffleBell = MUFFLE_BELL {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static WATCH: runtime::Operation = runtime::Operation {
        id: "watch",
        method: "GET",
        path: &[runtime::Segment::Literal("/watch")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "text/event-stream, application/json",
        outcomes: &[],
        answers: runtime::Documented {
            stream: &["200 text/event-stream"],
            failure: &["403"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type Watch = runtime::Request<operation::Watch>;

    impl Watch {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WATCH);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Watch = WATCH {
            stream: models::Ship as runtime::Events,
            error: runtime::Json<models::Trouble>
        }
    }

    static READ_LOG: runtime::Operation = runtime::Operation {
        id: "readLog",
        method: "GET",
        path: &[runtime::Segment::Literal("/log")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "application/jsonl",
        outcomes: &[],
        answers: runtime::Documented {
            stream: &["200 application/jsonl"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ReadLog = runtime::Request<operation::ReadLog>;

    impl ReadLog {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_LOG);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ReadLog = READ_LOG {
            stream: models::Ship as runtime::Lines,
            error: runtime::Undescribed
        }
    }

    static WRITE_LOG: runtime::Operation = runtime::Operation {
        id: "writeLog",
        method: "POST",
        path: &[runtime::Segment::Literal("/log")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
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

    pub type WriteLog = runtime::Request<operation::WriteLog>;

    impl WriteLog {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            body: runtime::Sequence<models::Ship>,
        ) -> Self {
            let mut call = runtime::Call::new(core, &WRITE_LOG);
            call.items("application/x-ndjson", body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WriteLog = WRITE_LOG {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::WriteLog {}

    static READ_JOURNAL: runtime::Operation = runtime::Operation {
        id: "readJournal",
        method: "GET",
        path: &[runtime::Segment::Literal("/journal")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "application/json-seq",
        outcomes: &[],
        answers: runtime::Documented {
            stream: &["200 application/json-seq"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ReadJournal = runtime::Request<operation::ReadJournal>;

    impl ReadJournal {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_JOURNAL);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ReadJournal = READ_JOURNAL {
            stream: models::Ship as runtime::Records,
            error: runtime::Undescribed
        }
    }

    static WRITE_JOURNAL: runtime::Operation = runtime::Operation {
        id: "writeJournal",
        method: "POST",
        path: &[runtime::Segment::Literal("/journal")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
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

    pub type WriteJournal = runtime::Request<operation::WriteJournal>;

    impl WriteJournal {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            body: runtime::Sequence<models::Ship>,
        ) -> Self {
            let mut call = runtime::Call::new(core, &WRITE_JOURNAL);
            call.items("application/json-seq", body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WriteJournal = WRITE_JOURNAL {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::WriteJournal {}

    static TALK: runtime::Operation = runtime::Operation {
        id: "talk",
        method: "POST",
        path: &[runtime::Segment::Literal("/radio")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            stream: &["200 text/event-stream"],
            failure: &["403"],
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type Talk = runtime::Request<operation::Talk>;

    impl Talk {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &TALK);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Talk = TALK {
            output: runtime::Json<models::Ship>,
            stream: models::Ship as runtime::Events,
            error: runtime::Json<models::Trouble>
        }
    }

    static LOAD_CARGO: runtime::Operation = runtime::Operation {
        id: "loadCargo",
        method: "PUT",
        path: &[runtime::Segment::Literal("/cargo")],
        parameters: &[
            runtime::Parameter {
                name: "Content-Length",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[&["pass"]],
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

    pub type LoadCargo = runtime::Request<operation::LoadCargo>;

    impl LoadCargo {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: runtime::Payload) -> Self {
            let mut call = runtime::Call::new(core, &LOAD_CARGO);
            call.bytes("application/octet-stream", body);
            Self::from_call(call)
        }

        #[inline]
        pub fn content_length(mut self, content_length: i64) -> Self {
            self.call.set(0, &content_length);
            self
        }
    }

    runtime::endpoint! {
        operation::LoadCargo = LOAD_CARGO {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::LoadCargo {}

    static SHIP_CARGO: runtime::Operation = runtime::Operation {
        id: "shipCargo",
        method: "POST",
        path: &[runtime::Segment::Literal("/cargo")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
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

    pub type ShipCargo = runtime::Request<operation::ShipCargo>;

    impl ShipCargo {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: ShipCargoForm) -> Self {
            let mut call = runtime::Call::new(core, &SHIP_CARGO);
            call.multipart("multipart/form-data", &body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ShipCargo = SHIP_CARGO {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::ShipCargo {}

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ShipCargoForm {
        pub label: String,
        pub weight: Option<f64>,
        #[doc(alias = "crate")]
        pub crate_: runtime::Upload,
    }

    runtime::multipart! {
        ShipCargoForm {
            part label: "label",
            part weight: "weight",
            files crate_: "crate"
        }
    }

    #[derive(Clone, Debug)]
    pub struct ShipCargoFormRequired {
        pub label: String,
        #[doc(alias = "crate")]
        pub crate_: runtime::Upload,
    }

    impl From<ShipCargoFormRequired> for ShipCargoForm {
        #[inline]
        fn from(required: ShipCargoFormRequired) -> Self {
            Self {
                label: required.label,
                weight: None,
                crate_: required.crate_,
            }
        }
    }

    runtime::setters! {
        ShipCargoForm {
            optional plain weight: f64
        }
    }

    static OPEN_GATE: runtime::Operation = runtime::Operation {
        id: "openGate",
        method: "GET",
        path: &[runtime::Segment::Literal("/gate")],
        parameters: &[],
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

    pub type OpenGate = runtime::Request<operation::OpenGate>;

    impl OpenGate {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &OPEN_GATE);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::OpenGate = OPEN_GATE {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static SEAL_HOLD: runtime::Operation = runtime::Operation {
        id: "sealHold",
        method: "POST",
        path: &[runtime::Segment::Literal("/hold")],
        parameters: &[],
        checks: &[],
        security: &[&["seal"]],
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

    pub type SealHold = runtime::Request<operation::SealHold>;

    impl SealHold {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &SEAL_HOLD);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::SealHold = SEAL_HOLD {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static PAY_TOLL: runtime::Operation = runtime::Operation {
        id: "payToll",
        method: "POST",
        path: &[runtime::Segment::Literal("/toll")],
        parameters: &[
            runtime::Parameter {
                name: "ship",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "Idempotency-Key",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats {
            class: None,
            automatic: true,
            statuses: None,
            refusals: &[],
            key: Some(1),
            pauses: None,
        },
        parsed: runtime::Parsed::new(),
    };

    pub type PayToll = runtime::Request<operation::PayToll>;

    impl PayToll {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &PAY_TOLL);
            Self::from_call(call)
        }

        #[inline]
        pub fn ship(mut self, ship: impl Into<String>) -> Self {
            let ship: String = ship.into();
            self.call.set(0, &ship);
            self
        }

        #[inline]
        pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
            let idempotency_key: String = idempotency_key.into();
            self.call.set(1, &idempotency_key);
            self
        }
    }

    runtime::endpoint! {
        operation::PayToll = PAY_TOLL {
            output: runtime::Json<models::Ship>,
            error: runtime::Undescribed
        }
    }

    static POST_LOOKOUT: runtime::Operation = runtime::Operation {
        id: "postLookout",
        method: "POST",
        path: &[runtime::Segment::Literal("/lookout")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
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

    pub type PostLookout = runtime::Request<operation::PostLookout>;

    impl PostLookout {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &POST_LOOKOUT);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::PostLookout = POST_LOOKOUT {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static SEND_SIGNAL: runtime::Operation = runtime::Operation {
        id: "sendSignal",
        method: "POST",
        path: &[runtime::Segment::Literal("/signal")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats {
            class: None,
            automatic: true,
            statuses: Some(&["429", "503"]),
            refusals: &[429, 503],
            key: None,
            pauses: Some((1, 5000)),
        },
        parsed: runtime::Parsed::new(),
    };

    pub type SendSignal = runtime::Request<operation::SendSignal>;

    impl SendSignal {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &SEND_SIGNAL);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::SendSignal = SEND_SIGNAL {
            output: runtime::Json<models::Ship>,
            error: runtime::Undescribed
        }
    }

    static READ_GAUGE: runtime::Operation = runtime::Operation {
        id: "readGauge",
        method: "GET",
        path: &[runtime::Segment::Literal("/gauge")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
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

    pub type ReadGauge = runtime::Request<operation::ReadGauge>;

    impl ReadGauge {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_GAUGE);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ReadGauge = READ_GAUGE {
            output: runtime::Json<models::Gauge>,
            error: runtime::Undescribed
        }
    }

    static SET_GAUGE: runtime::Operation = runtime::Operation {
        id: "setGauge",
        method: "PUT",
        path: &[runtime::Segment::Literal("/gauge")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
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

    pub type SetGauge = runtime::Request<operation::SetGauge>;

    impl SetGauge {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Gauge) -> Self {
            let mut call = runtime::Call::new(core, &SET_GAUGE);
            call.check_body(&models::gauge::GAUGE_CHECK);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::SetGauge = SET_GAUGE {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::SetGauge {}

    static TOW_HULK: runtime::Operation = runtime::Operation {
        id: "towHulk",
        method: "POST",
        path: &[runtime::Segment::Literal("/hulk")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "application/json, application/*, */*",
        outcomes: &[],
        answers: runtime::Documented::NOTHING,
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type TowHulk = runtime::Request<operation::TowHulk>;

    impl TowHulk {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Ship) -> Self {
            let mut call = runtime::Call::new(core, &TOW_HULK);
            call.check_body(&models::ship::SHIP_CHECK);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::TowHulk = TOW_HULK {
            output: TowHulkReply,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::TowHulk {}

    impl runtime::Downloads for operation::TowHulk {}

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum TowHulkReply {
        Ok(Box<models::Ship>),
        NonAuthoritative(bytes::Bytes),
        Undocumented(runtime::RawBody),
    }

    runtime::replies! {
        TowHulkReply {
            Ok(runtime::Json<Box<models::Ship>>) = "200",
            NonAuthoritative(runtime::Binary) = "203 */*"
        }
    }

    impl runtime::ApiError for TowHulkReply {}

    static OPEN_VAULT: runtime::Operation = runtime::Operation {
        id: "openVault",
        method: "GET",
        path: &[runtime::Segment::Literal("/vault")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
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

    pub type OpenVault = runtime::Request<operation::OpenVault>;

    impl OpenVault {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &OPEN_VAULT);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::OpenVault = OPEN_VAULT {
            output: runtime::Json<models::Vault>,
            error: runtime::Undescribed
        }
    }

    static LIST_BERTHS: runtime::Operation = runtime::Operation {
        id: "listBerths",
        method: "GET",
        path: &[runtime::Segment::Literal("/berths")],
        parameters: &[
            runtime::Parameter {
                name: "cursor",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "quay",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[&["pass"]],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            failure: &["404"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ListBerths = runtime::Request<operation::ListBerths>;

    impl ListBerths {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_BERTHS);
            Self::from_call(call)
        }

        #[inline]
        pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
            let cursor: String = cursor.into();
            self.call.set(0, &cursor);
            self
        }

        #[inline]
        pub fn quay(mut self, quay: impl Into<String>) -> Self {
            let quay: String = quay.into();
            self.call.set(1, &quay);
            self
        }
    }

    runtime::endpoint! {
        operation::ListBerths = LIST_BERTHS {
            output: runtime::Json<models::BerthPage>,
            error: runtime::Json<models::Trouble>
        }
    }

    impl runtime::Paged for operation::ListBerths {
        type Item = models::Ship;
        const PAGING: &'static runtime::Paging = &runtime::Paging {
            more: &["has_more"],
            ..runtime::Paging::new(
                runtime::Next::Cursor(&["next_cursor"], runtime::Input::Parameter(0)),
                &["data"],
            )
        };
        #[inline]
        fn items(page: models::BerthPage) -> Vec<models::Ship> {
            page.data
        }
    }

    static LIST_MOORINGS: runtime::Operation = runtime::Operation {
        id: "listMoorings",
        method: "GET",
        path: &[runtime::Segment::Literal("/moorings")],
        parameters: &[
            runtime::Parameter {
                name: "page",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "filter[quay]",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[&["pass"]],
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

    pub type ListMoorings = runtime::Request<operation::ListMoorings>;

    impl ListMoorings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_MOORINGS);
            Self::from_call(call)
        }

        #[inline]
        pub fn page(mut self, page: i64) -> Self {
            self.call.set(0, &page);
            self
        }

        #[inline]
        pub fn filter_quay(mut self, filter_quay: impl Into<String>) -> Self {
            let filter_quay: String = filter_quay.into();
            self.call.set(1, &filter_quay);
            self
        }
    }

    runtime::endpoint! {
        operation::ListMoorings = LIST_MOORINGS {
            output: runtime::Json<models::MooringPage>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Paged for operation::ListMoorings {
        type Item = models::Ship;
        const PAGING: &'static runtime::Paging = &runtime::Paging {
            ..runtime::Paging::new(runtime::Next::Partial(&["links", "next"]), &["data"])
        };
        #[inline]
        fn items(page: models::MooringPage) -> Vec<models::Ship> {
            page.data
        }
    }

    static LIST_WRECKS: runtime::Operation = runtime::Operation {
        id: "listWrecks",
        method: "GET",
        path: &[runtime::Segment::Literal("/wrecks")],
        parameters: &[
            runtime::Parameter {
                name: "sea",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[&["pass"]],
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

    pub type ListWrecks = runtime::Request<operation::ListWrecks>;

    impl ListWrecks {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_WRECKS);
            Self::from_call(call)
        }

        #[inline]
        pub fn sea(mut self, sea: impl Into<String>) -> Self {
            let sea: String = sea.into();
            self.call.set(0, &sea);
            self
        }
    }

    runtime::endpoint! {
        operation::ListWrecks = LIST_WRECKS {
            output: runtime::Json<Vec<models::Ship>>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Paged for operation::ListWrecks {
        type Item = models::Ship;
        const PAGING: &'static runtime::Paging = &runtime::Paging {
            ..runtime::Paging::new(runtime::Next::Link, &[])
        };
        #[inline]
        fn items(page: Vec<models::Ship>) -> Vec<models::Ship> {
            page
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListWrecksHeaders {
        pub link: Option<String>,
    }

    runtime::headers! {
        ListWrecksHeaders {
            link: "Link"
        }
    }

    static LIST_LAMPS: runtime::Operation = runtime::Operation {
        id: "listLamps",
        method: "GET",
        path: &[runtime::Segment::Literal("/lamps")],
        parameters: &[],
        checks: &[],
        security: &[&["key"]],
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

    pub type ListLamps = runtime::Request<operation::ListLamps>;

    impl ListLamps {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_LAMPS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListLamps = LIST_LAMPS {
            output: runtime::Json<models::LampPage>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Paged for operation::ListLamps {
        type Item = String;
        const PAGING: &'static runtime::Paging = &runtime::Paging {
            ..runtime::Paging::new(runtime::Next::Address(&["nextLink"]), &["value"])
        };
        #[inline]
        fn items(page: models::LampPage) -> Vec<String> {
            page.value
        }
    }

    static LIST_BUOYS: runtime::Operation = runtime::Operation {
        id: "listBuoys",
        method: "GET",
        path: &[runtime::Segment::Literal("/buoys")],
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
        security: &[&["pass"]],
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

    pub type ListBuoys = runtime::Request<operation::ListBuoys>;

    impl ListBuoys {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_BUOYS);
            Self::from_call(call)
        }

        #[inline]
        pub fn offset(mut self, offset: i64) -> Self {
            self.call.set(0, &offset);
            self
        }
    }

    runtime::endpoint! {
        operation::ListBuoys = LIST_BUOYS {
            output: runtime::Json<models::BuoyPage>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Paged for operation::ListBuoys {
        type Item = i64;
        const PAGING: &'static runtime::Paging = &runtime::Paging {
            total: &["total"],
            ..runtime::Paging::new(
                runtime::Next::Offset(runtime::Input::Parameter(0)),
                &["items"],
            )
        };
        #[inline]
        fn items(page: models::BuoyPage) -> Vec<i64> {
            page.items.unwrap_or_default()
        }
    }

    static LIST_SOUNDINGS: runtime::Operation = runtime::Operation {
        id: "listSoundings",
        method: "GET",
        path: &[runtime::Segment::Literal("/soundings")],
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
        security: &[&["pass"]],
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

    pub type ListSoundings = runtime::Request<operation::ListSoundings>;

    impl ListSoundings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_SOUNDINGS);
            Self::from_call(call)
        }

        #[inline]
        pub fn page(mut self, page: u64) -> Self {
            self.call.set(0, &page);
            self
        }
    }

    runtime::endpoint! {
        operation::ListSoundings = LIST_SOUNDINGS {
            output: runtime::Json<Vec<f64>>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Paged for operation::ListSoundings {
        type Item = f64;
        const PAGING: &'static runtime::Paging = &runtime::Paging {
            ..runtime::Paging::new(runtime::Next::Page(runtime::Input::Parameter(0), 0), &[])
        };
        #[inline]
        fn items(page: Vec<f64>) -> Vec<f64> {
            page
        }
    }

    static SEARCH_SHIPS: runtime::Operation = runtime::Operation {
        id: "searchShips",
        method: "POST",
        path: &[runtime::Segment::Literal("/searches")],
        parameters: &[],
        checks: &[],
        security: &[&["pass"]],
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

    pub type SearchShips = runtime::Request<operation::SearchShips>;

    impl SearchShips {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Search) -> Self {
            let mut call = runtime::Call::new(core, &SEARCH_SHIPS);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::SearchShips = SEARCH_SHIPS {
            output: runtime::Json<models::SearchPage>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::SearchShips {}

    impl runtime::Paged for operation::SearchShips {
        type Item = models::Ship;
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
        fn items(page: models::SearchPage) -> Vec<models::Ship> {
            page.page.and_then(|of| of.found).unwrap_or_default()
        }
    }

    static LIST_DEPARTURES: runtime::Operation = runtime::Operation {
        id: "listDepartures",
        method: "GET",
        path: &[runtime::Segment::Literal("/departures")],
        parameters: &[
            runtime::Parameter {
                name: "after",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[&["pass"]],
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

    pub type ListDepartures = runtime::Request<operation::ListDepartures>;

    impl ListDepartures {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_DEPARTURES);
            Self::from_call(call)
        }

        #[inline]
        pub fn after(mut self, after: impl Into<String>) -> Self {
            let after: String = after.into();
            self.call.set(0, &after);
            self
        }
    }

    runtime::endpoint! {
        operation::ListDepartures = LIST_DEPARTURES {
            output: runtime::Json<models::DeparturePage>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Paged for operation::ListDepartures {
        type Item = models::Ship;
        const PAGING: &'static runtime::Paging = &runtime::Paging {
            ..runtime::Paging::new(
                runtime::Next::LastItem(&["name"], runtime::Input::Parameter(0)),
                &["ships"],
            )
        };
        #[inline]
        fn items(page: models::DeparturePage) -> Vec<models::Ship> {
            page.ships
        }
    }
}

pub use untagged::{
    get_tide, GetShip, LookForShip, ListShips, AddShip, GetRoll, GetRollReply, GiveOrder,
    GiveOrderReply, FindPilot, FindBerth, FindBerthHeaders, ClearCustoms,
    ClearCustomsError, ReadNote, GetChart, GetPhoto, GetTide, RingBell, MuffleBell,
    Watch, ReadLog, WriteLog, ReadJournal, WriteJournal, Talk, LoadCargo, ShipCargo,
    ShipCargoForm, ShipCargoFormRequired, OpenGate, SealHold, PayToll, PostLookout,
    SendSignal, ReadGauge, SetGauge, TowHulk, TowHulkReply, OpenVault, ListBerths,
    ListMoorings, ListWrecks, ListWrecksHeaders, ListLamps, ListBuoys, ListSoundings,
    SearchShips, ListDepartures,
};
