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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetShip {
        call: runtime::Call,
    }

    impl GetShip {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, name: String) -> Self {
            let mut call = runtime::Call::new(core, &GET_SHIP);
            call.set(0, &name);
            Self { call }
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

    runtime::request! {
        GetShip = GET_SHIP {
            output: models::Ship as runtime::Json<models::Ship> = "200",
            error: models::Trouble as runtime::Json<models::Trouble> = "404" | "!304"
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct LookForShip {
        call: runtime::Call,
    }

    impl LookForShip {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, name: String) -> Self {
            let mut call = runtime::Call::new(core, &LOOK_FOR_SHIP);
            call.set(0, &name);
            Self { call }
        }
    }

    runtime::request! {
        LookForShip = LOOK_FOR_SHIP {
            output: () as runtime::Nothing = "200",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListShips {
        call: runtime::Call,
    }

    impl ListShips {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_SHIPS);
            Self { call }
        }
    }

    runtime::request! {
        ListShips = LIST_SHIPS {
            output: Vec<models::Ship> as runtime::Json<Vec<models::Ship>> = "200",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct AddShip {
        call: runtime::Call,
    }

    impl AddShip {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Ship) -> Self {
            let mut call = runtime::Call::new(core, &ADD_SHIP);
            call.check_body(&models::ship::SHIP_CHECK);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        AddShip = ADD_SHIP {
            output: models::Ship as runtime::Json<models::Ship> = "201",
            error: models::Trouble as runtime::Json<models::Trouble> = "default"
        }
    }

    runtime::upload! {
        AddShip
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetRoll {
        call: runtime::Call,
    }

    impl GetRoll {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_ROLL);
            Self { call }
        }
    }

    runtime::request! {
        GetRoll = GET_ROLL {
            output: GetRollReply as GetRollReply,
            stream: models::Ship as runtime::Events = "200 text/event-stream",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::download! {
        GetRoll {
            error: runtime::Raw as runtime::Undescribed
        }
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GiveOrder {
        call: runtime::Call,
    }

    impl GiveOrder {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GIVE_ORDER);
            Self { call }
        }
    }

    runtime::request! {
        GiveOrder = GIVE_ORDER {
            output: GiveOrderReply as GiveOrderReply,
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct FindPilot {
        call: runtime::Call,
    }

    impl FindPilot {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &FIND_PILOT);
            Self { call }
        }
    }

    runtime::request! {
        FindPilot = FIND_PILOT {
            output: Option<models::Ship> as runtime::OptionalJson<models::Ship> = "200" | "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct FindBerth {
        call: runtime::Call,
    }

    impl FindBerth {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &FIND_BERTH);
            Self { call }
        }
    }

    runtime::request! {
        FindBerth = FIND_BERTH {
            output: () as runtime::Nothing = "302",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ClearCustoms {
        call: runtime::Call,
    }

    impl ClearCustoms {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &CLEAR_CUSTOMS);
            Self { call }
        }
    }

    runtime::request! {
        ClearCustoms = CLEAR_CUSTOMS {
            output: models::Ship as runtime::Json<models::Ship> = "200",
            error: ClearCustomsError as ClearCustomsError
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ReadNote {
        call: runtime::Call,
    }

    impl ReadNote {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_NOTE);
            Self { call }
        }
    }

    runtime::request! {
        ReadNote = READ_NOTE {
            output: String as runtime::Text = "200 text/plain",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetChart {
        call: runtime::Call,
    }

    impl GetChart {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_CHART);
            Self { call }
        }
    }

    runtime::request! {
        GetChart = GET_CHART {
            output: bytes::Bytes as runtime::Binary = "200",
            error: models::Trouble as runtime::Json<models::Trouble> = "404"
        }
    }

    runtime::download! {
        GetChart {
            error: models::Trouble as runtime::Json<models::Trouble>
        }
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetPhoto {
        call: runtime::Call,
    }

    impl GetPhoto {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_PHOTO);
            Self { call }
        }
    }

    runtime::request! {
        GetPhoto = GET_PHOTO {
            output: bytes::Bytes as runtime::Binary = "200 image/png" | "200 image/jpeg",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::download! {
        GetPhoto {
            error: runtime::Raw as runtime::Undescribed
        }
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetTide {
        call: runtime::Call,
    }

    impl GetTide {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_TIDE);
            Self { call }
        }
    }

    runtime::request! {
        GetTide = GET_TIDE {
            output: String as runtime::Text = "200 application/xml",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct RingBell {
        call: runtime::Call,
    }

    impl RingBell {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &RING_BELL);
            Self { call }
        }
    }

    runtime::request! {
        RingBell = RING_BELL {
            output: bytes::Bytes as runtime::Binary = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::download! {
        RingBell {
            error: runtime::Raw as runtime::Undescribed
        }
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct MuffleBell {
        call: runtime::Call,
    }

    impl MuffleBell {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &MUFFLE_BELL);
            Self { call }
        }
    }

    runtime::request! {
        MuffleBell = MUFFLE_BELL {
            output: () as runtime::Nothing = "200",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Watch {
        call: runtime::Call,
    }

    impl Watch {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WATCH);
            Self { call }
        }
    }

    runtime::request! {
        Watch = WATCH {
            stream: models::Ship as runtime::Events = "200 text/event-stream",
            error: models::Trouble as runtime::Json<models::Trouble> = "403"
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ReadLog {
        call: runtime::Call,
    }

    impl ReadLog {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_LOG);
            Self { call }
        }
    }

    runtime::request! {
        ReadLog = READ_LOG {
            stream: models::Ship as runtime::Lines = "200 application/jsonl",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WriteLog {
        call: runtime::Call,
    }

    impl WriteLog {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            body: runtime::Sequence<models::Ship>,
        ) -> Self {
            let mut call = runtime::Call::new(core, &WRITE_LOG);
            call.items("application/x-ndjson", body);
            Self { call }
        }
    }

    runtime::request! {
        WriteLog = WRITE_LOG {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        WriteLog
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ReadJournal {
        call: runtime::Call,
    }

    impl ReadJournal {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_JOURNAL);
            Self { call }
        }
    }

    runtime::request! {
        ReadJournal = READ_JOURNAL {
            stream: models::Ship as runtime::Records = "200 application/json-seq",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WriteJournal {
        call: runtime::Call,
    }

    impl WriteJournal {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            body: runtime::Sequence<models::Ship>,
        ) -> Self {
            let mut call = runtime::Call::new(core, &WRITE_JOURNAL);
            call.items("application/json-seq", body);
            Self { call }
        }
    }

    runtime::request! {
        WriteJournal = WRITE_JOURNAL {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        WriteJournal
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Talk {
        call: runtime::Call,
    }

    impl Talk {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &TALK);
            Self { call }
        }
    }

    runtime::request! {
        Talk = TALK {
            output: models::Ship as runtime::Json<models::Ship> = "200",
            stream: models::Ship as runtime::Events = "200 text/event-stream",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct LoadCargo {
        call: runtime::Call,
    }

    impl LoadCargo {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: runtime::Payload) -> Self {
            let mut call = runtime::Call::new(core, &LOAD_CARGO);
            call.bytes("application/octet-stream", body);
            Self { call }
        }

        #[inline]
        pub fn content_length(mut self, content_length: i64) -> Self {
            self.call.set(0, &content_length);
            self
        }
    }

    runtime::request! {
        LoadCargo = LOAD_CARGO {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        LoadCargo
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ShipCargo {
        call: runtime::Call,
    }

    impl ShipCargo {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: ShipCargoForm) -> Self {
            let mut call = runtime::Call::new(core, &SHIP_CARGO);
            call.multipart("multipart/form-data", &body);
            Self { call }
        }
    }

    runtime::request! {
        ShipCargo = SHIP_CARGO {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        ShipCargo
    }

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

    #[derive(Clone, Debug, PartialEq)]
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct OpenGate {
        call: runtime::Call,
    }

    impl OpenGate {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &OPEN_GATE);
            Self { call }
        }
    }

    runtime::request! {
        OpenGate = OPEN_GATE {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SealHold {
        call: runtime::Call,
    }

    impl SealHold {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &SEAL_HOLD);
            Self { call }
        }
    }

    runtime::request! {
        SealHold = SEAL_HOLD {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PayToll {
        call: runtime::Call,
    }

    impl PayToll {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &PAY_TOLL);
            Self { call }
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

    runtime::request! {
        PayToll = PAY_TOLL {
            output: models::Ship as runtime::Json<models::Ship> = "200",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PostLookout {
        call: runtime::Call,
    }

    impl PostLookout {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &POST_LOOKOUT);
            Self { call }
        }
    }

    runtime::request! {
        PostLookout = POST_LOOKOUT {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SendSignal {
        call: runtime::Call,
    }

    impl SendSignal {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &SEND_SIGNAL);
            Self { call }
        }
    }

    runtime::request! {
        SendSignal = SEND_SIGNAL {
            output: models::Ship as runtime::Json<models::Ship> = "200",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ReadGauge {
        call: runtime::Call,
    }

    impl ReadGauge {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_GAUGE);
            Self { call }
        }
    }

    runtime::request! {
        ReadGauge = READ_GAUGE {
            output: models::Gauge as runtime::Json<models::Gauge> = "200",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SetGauge {
        call: runtime::Call,
    }

    impl SetGauge {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Gauge) -> Self {
            let mut call = runtime::Call::new(core, &SET_GAUGE);
            call.check_body(&models::gauge::GAUGE_CHECK);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        SetGauge = SET_GAUGE {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        SetGauge
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct TowHulk {
        call: runtime::Call,
    }

    impl TowHulk {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Ship) -> Self {
            let mut call = runtime::Call::new(core, &TOW_HULK);
            call.check_body(&models::ship::SHIP_CHECK);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        TowHulk = TOW_HULK {
            output: TowHulkReply as TowHulkReply,
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        TowHulk
    }

    runtime::download! {
        TowHulk {
            error: runtime::Raw as runtime::Undescribed
        }
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct OpenVault {
        call: runtime::Call,
    }

    impl OpenVault {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &OPEN_VAULT);
            Self { call }
        }
    }

    runtime::request! {
        OpenVault = OPEN_VAULT {
            output: models::Vault as runtime::Json<models::Vault> = "200",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListBerths {
        call: runtime::Call,
    }

    impl ListBerths {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_BERTHS);
            Self { call }
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

    runtime::request! {
        ListBerths = LIST_BERTHS {
            output: models::BerthPage as runtime::Json<models::BerthPage> = "200",
            error: models::Trouble as runtime::Json<models::Trouble> = "404"
        }
    }

    runtime::pages! {
        ListBerths {
            page: models::BerthPage as runtime::Json<models::BerthPage>,
            error: models::Trouble as runtime::Json<models::Trouble>,
            item: models::Ship = | page | page.data,
            next: runtime::Next::Cursor(&["next_cursor"], runtime::Input::Parameter(0)),
            items: &["data"],
            more: &["has_more"],
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListMoorings {
        call: runtime::Call,
    }

    impl ListMoorings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_MOORINGS);
            Self { call }
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

    runtime::request! {
        ListMoorings = LIST_MOORINGS {
            output: models::MooringPage as runtime::Json<models::MooringPage> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::pages! {
        ListMoorings {
            page: models::MooringPage as runtime::Json<models::MooringPage>,
            error: runtime::Raw as runtime::Undescribed,
            item: models::Ship = | page | page.data,
            next: runtime::Next::Partial(&["links", "next"]),
            items: &["data"],
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListWrecks {
        call: runtime::Call,
    }

    impl ListWrecks {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_WRECKS);
            Self { call }
        }

        #[inline]
        pub fn sea(mut self, sea: impl Into<String>) -> Self {
            let sea: String = sea.into();
            self.call.set(0, &sea);
            self
        }
    }

    runtime::request! {
        ListWrecks = LIST_WRECKS {
            output: Vec<models::Ship> as runtime::Json<Vec<models::Ship>> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::pages! {
        ListWrecks {
            page: Vec<models::Ship> as runtime::Json<Vec<models::Ship>>,
            error: runtime::Raw as runtime::Undescribed,
            item: models::Ship = | page | page,
            next: runtime::Next::Link,
            items: &[],
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListLamps {
        call: runtime::Call,
    }

    impl ListLamps {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_LAMPS);
            Self { call }
        }
    }

    runtime::request! {
        ListLamps = LIST_LAMPS {
            output: models::LampPage as runtime::Json<models::LampPage> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::pages! {
        ListLamps {
            page: models::LampPage as runtime::Json<models::LampPage>,
            error: runtime::Raw as runtime::Undescribed,
            item: String = | page | page.value,
            next: runtime::Next::Address(&["nextLink"]),
            items: &["value"],
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListBuoys {
        call: runtime::Call,
    }

    impl ListBuoys {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_BUOYS);
            Self { call }
        }

        #[inline]
        pub fn offset(mut self, offset: i64) -> Self {
            self.call.set(0, &offset);
            self
        }
    }

    runtime::request! {
        ListBuoys = LIST_BUOYS {
            output: models::BuoyPage as runtime::Json<models::BuoyPage> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::pages! {
        ListBuoys {
            page: models::BuoyPage as runtime::Json<models::BuoyPage>,
            error: runtime::Raw as runtime::Undescribed,
            item: i64 = | page | page.items.unwrap_or_default(),
            next: runtime::Next::Offset(runtime::Input::Parameter(0)),
            items: &["items"],
            total: &["total"],
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListSoundings {
        call: runtime::Call,
    }

    impl ListSoundings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_SOUNDINGS);
            Self { call }
        }

        #[inline]
        pub fn page(mut self, page: u64) -> Self {
            self.call.set(0, &page);
            self
        }
    }

    runtime::request! {
        ListSoundings = LIST_SOUNDINGS {
            output: Vec<f64> as runtime::Json<Vec<f64>> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::pages! {
        ListSoundings {
            page: Vec<f64> as runtime::Json<Vec<f64>>,
            error: runtime::Raw as runtime::Undescribed,
            item: f64 = | page | page,
            next: runtime::Next::Page(runtime::Input::Parameter(0), 0),
            items: &[],
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SearchShips {
        call: runtime::Call,
    }

    impl SearchShips {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Search) -> Self {
            let mut call = runtime::Call::new(core, &SEARCH_SHIPS);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        SearchShips = SEARCH_SHIPS {
            output: models::SearchPage as runtime::Json<models::SearchPage> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        SearchShips
    }

    runtime::pages! {
        SearchShips {
            page: models::SearchPage as runtime::Json<models::SearchPage>,
            error: runtime::Raw as runtime::Undescribed,
            item: models::Ship = | page | page.page.and_then(| of | of.found).unwrap_or_default(),
            next: runtime::Next::Cursor(&["page", "next"], runtime::Input::Body(&["page", "after"])),
            items: &["page", "found"],
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListDepartures {
        call: runtime::Call,
    }

    impl ListDepartures {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_DEPARTURES);
            Self { call }
        }

        #[inline]
        pub fn after(mut self, after: impl Into<String>) -> Self {
            let after: String = after.into();
            self.call.set(0, &after);
            self
        }
    }

    runtime::request! {
        ListDepartures = LIST_DEPARTURES {
            output: models::DeparturePage as runtime::Json<models::DeparturePage> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::pages! {
        ListDepartures {
            page: models::DeparturePage as runtime::Json<models::DeparturePage>,
            error: runtime::Raw as runtime::Undescribed,
            item: models::Ship = | page | page.ships,
            next: runtime::Next::LastItem(&["name"], runtime::Input::Parameter(0)),
            items: &["ships"],
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
