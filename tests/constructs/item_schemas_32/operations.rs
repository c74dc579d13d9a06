mod untagged {
    use crate::{models, operations, runtime};

    pub mod watch_weather {
        use crate::{models, runtime};

        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct OkEvent {
            pub event: Option<String>,
            pub id: Option<String>,
            pub retry: Option<u64>,
            pub data: models::Reading,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkEvent {
                fields {
                    optional event: "event",
                    optional id: "id",
                    optional retry: "retry",
                    required data: "data"
                }
            }
        }
    }

    pub mod watch_texts {
        use crate::runtime;

        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkEvent {
            pub data: String,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkEvent {
                fields {
                    required data: "data"
                }
            }
        }
    }

    static WATCH_WEATHER: runtime::Operation = runtime::Operation {
        id: "watchWeather",
        method: "GET",
        path: &[runtime::Segment::Literal("/events")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "text/event-stream",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WatchWeather {
        call: runtime::Call,
    }

    impl WatchWeather {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WATCH_WEATHER);
            Self { call }
        }
    }

    runtime::request! {
        WatchWeather = WATCH_WEATHER {
            stream: operations::watch_weather::OkEvent as runtime::WholeEvents = "200 text/event-stream",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static WATCH_ALL: runtime::Operation = runtime::Operation {
        id: "watchAll",
        method: "GET",
        path: &[runtime::Segment::Literal("/several")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "text/event-stream",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WatchAll {
        call: runtime::Call,
    }

    impl WatchAll {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WATCH_ALL);
            Self { call }
        }
    }

    runtime::request! {
        WatchAll = WATCH_ALL {
            stream: models::Event as runtime::WholeEvents = "200 text/event-stream",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static WATCH_TEXTS: runtime::Operation = runtime::Operation {
        id: "watchTexts",
        method: "GET",
        path: &[runtime::Segment::Literal("/texts")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "text/event-stream",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct WatchTexts {
        call: runtime::Call,
    }

    impl WatchTexts {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WATCH_TEXTS);
            Self { call }
        }
    }

    runtime::request! {
        WatchTexts = WATCH_TEXTS {
            stream: operations::watch_texts::OkEvent as runtime::WholeEvents = "200 text/event-stream",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static READ_LINES: runtime::Operation = runtime::Operation {
        id: "readLines",
        method: "GET",
        path: &[runtime::Segment::Literal("/lines")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/jsonl",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ReadLines {
        call: runtime::Call,
    }

    impl ReadLines {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_LINES);
            Self { call }
        }
    }

    runtime::request! {
        ReadLines = READ_LINES {
            stream: models::Reading as runtime::Lines = "200 application/jsonl",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static SEND_LINES: runtime::Operation = runtime::Operation {
        id: "sendLines",
        method: "POST",
        path: &[runtime::Segment::Literal("/lines")],
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
    pub struct SendLines {
        call: runtime::Call,
    }

    impl SendLines {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            body: runtime::Sequence<models::Reading>,
        ) -> Self {
            let mut call = runtime::Call::new(core, &SEND_LINES);
            call.items("application/x-ndjson", body);
            Self { call }
        }
    }

    runtime::request! {
        SendLines = SEND_LINES {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        SendLines
    }

    static READ_LIST: runtime::Operation = runtime::Operation {
        id: "readList",
        method: "GET",
        path: &[runtime::Segment::Literal("/list")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/x-ndjson",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ReadList {
        call: runtime::Call,
    }

    impl ReadList {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_LIST);
            Self { call }
        }
    }

    runtime::request! {
        ReadList = READ_LIST {
            stream: models::Reading as runtime::Lines = "200 application/x-ndjson",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static READ_BOTH: runtime::Operation = runtime::Operation {
        id: "readBoth",
        method: "GET",
        path: &[runtime::Segment::Literal("/both")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/jsonl",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ReadBoth {
        call: runtime::Call,
    }

    impl ReadBoth {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_BOTH);
            Self { call }
        }
    }

    runtime::request! {
        ReadBoth = READ_BOTH {
            stream: models::Reading as runtime::Lines = "200 application/jsonl",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static READ_PARTS: runtime::Operation = runtime::Operation {
        id: "readParts",
        method: "GET",
        path: &[runtime::Segment::Literal("/parts")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "multipart/mixed",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ReadParts {
        call: runtime::Call,
    }

    impl ReadParts {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_PARTS);
            Self { call }
        }
    }

    runtime::request! {
        ReadParts = READ_PARTS {
            output: bytes::Bytes as runtime::Binary = "200 multipart/mixed",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::download! {
        ReadParts {
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static SEND_PARTS: runtime::Operation = runtime::Operation {
        id: "sendParts",
        method: "POST",
        path: &[runtime::Segment::Literal("/parts")],
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
    pub struct SendParts {
        call: runtime::Call,
    }

    impl SendParts {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: runtime::Payload) -> Self {
            let mut call = runtime::Call::new(core, &SEND_PARTS);
            call.bytes("multipart/mixed", body);
            Self { call }
        }
    }

    runtime::request! {
        SendParts = SEND_PARTS {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        SendParts
    }

    static READ_JSON: runtime::Operation = runtime::Operation {
        id: "readJson",
        method: "GET",
        path: &[runtime::Segment::Literal("/json")],
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
    pub struct ReadJson {
        call: runtime::Call,
    }

    impl ReadJson {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_JSON);
            Self { call }
        }
    }

    runtime::request! {
        ReadJson = READ_JSON {
            output: runtime::Raw as runtime::Untyped = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::{
    watch_weather, watch_texts, WatchWeather, WatchAll, WatchTexts, ReadLines, SendLines,
    ReadList, ReadBoth, ReadParts, SendParts, ReadJson,
};
