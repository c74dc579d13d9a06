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

    mod operation {
        pub enum WatchWeather {}
        pub enum WatchAll {}
        pub enum WatchTexts {}
        pub enum ReadLines {}
        pub enum SendLines {}
        pub enum ReadList {}
        pub enum ReadBoth {}
        pub enum ReadParts {}
        pub enum SendParts {}
        pub enum ReadJson {}
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
        answers: runtime::Documented {
            stream: &["200 text/event-stream"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type WatchWeather = runtime::Request<operation::WatchWeather>;

    impl WatchWeather {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WATCH_WEATHER);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WatchWeather = WATCH_WEATHER {
            stream: operations::watch_weather::OkEvent as runtime::WholeEvents,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            stream: &["200 text/event-stream"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type WatchAll = runtime::Request<operation::WatchAll>;

    impl WatchAll {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WATCH_ALL);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WatchAll = WATCH_ALL {
            stream: models::Event as runtime::WholeEvents,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            stream: &["200 text/event-stream"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type WatchTexts = runtime::Request<operation::WatchTexts>;

    impl WatchTexts {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WATCH_TEXTS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WatchTexts = WATCH_TEXTS {
            stream: operations::watch_texts::OkEvent as runtime::WholeEvents,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            stream: &["200 application/jsonl"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ReadLines = runtime::Request<operation::ReadLines>;

    impl ReadLines {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_LINES);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ReadLines = READ_LINES {
            stream: models::Reading as runtime::Lines,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type SendLines = runtime::Request<operation::SendLines>;

    impl SendLines {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            body: runtime::Sequence<models::Reading>,
        ) -> Self {
            let mut call = runtime::Call::new(core, &SEND_LINES);
            call.items("application/x-ndjson", body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::SendLines = SEND_LINES {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::SendLines {}

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
        answers: runtime::Documented {
            stream: &["200 application/x-ndjson"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ReadList = runtime::Request<operation::ReadList>;

    impl ReadList {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_LIST);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ReadList = READ_LIST {
            stream: models::Reading as runtime::Lines,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            stream: &["200 application/jsonl"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ReadBoth = runtime::Request<operation::ReadBoth>;

    impl ReadBoth {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_BOTH);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ReadBoth = READ_BOTH {
            stream: models::Reading as runtime::Lines,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["200 multipart/mixed"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ReadParts = runtime::Request<operation::ReadParts>;

    impl ReadParts {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_PARTS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ReadParts = READ_PARTS {
            output: runtime::Binary,
            error: runtime::Undescribed
        }
    }

    impl runtime::Downloads for operation::ReadParts {}

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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type SendParts = runtime::Request<operation::SendParts>;

    impl SendParts {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: runtime::Payload) -> Self {
            let mut call = runtime::Call::new(core, &SEND_PARTS);
            call.bytes("multipart/mixed", body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::SendParts = SEND_PARTS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::SendParts {}

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
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ReadJson = runtime::Request<operation::ReadJson>;

    impl ReadJson {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_JSON);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ReadJson = READ_JSON {
            output: runtime::Untyped,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{
    watch_weather, watch_texts, WatchWeather, WatchAll, WatchTexts, ReadLines, SendLines,
    ReadList, ReadBoth, ReadParts, SendParts, ReadJson,
};
