mod untagged {
    use crate::{models, operations, runtime};

    pub mod chat {
        use crate::runtime;

        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Body {
            pub text: String,
            pub stream: Option<bool>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Body {
                fields {
                    required text: "text",
                    optional stream: "stream"
                }
            }
        }

        #[derive(Clone, Debug, PartialEq)]
        pub struct BodyRequired {
            pub text: String,
        }

        impl From<BodyRequired> for Body {
            #[inline]
            fn from(required: BodyRequired) -> Self {
                Self {
                    text: required.text,
                    stream: None,
                    extra: runtime::Extra::new(),
                }
            }
        }

        runtime::setters! {
            Body {
                optional plain stream: bool
            }
        }

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBody {
            pub answer: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBody {
                fields {
                    optional answer: "answer"
                }
            }
        }
    }

    static WATCH_EVENTS: runtime::Operation = runtime::Operation {
        id: "watchEvents",
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
    pub struct WatchEvents {
        call: runtime::Call,
    }

    impl WatchEvents {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WATCH_EVENTS);
            Self { call }
        }
    }

    runtime::request! {
        WatchEvents = WATCH_EVENTS {
            stream: models::Event as runtime::Events = "200 text/event-stream",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static EXPORT_LINES: runtime::Operation = runtime::Operation {
        id: "exportLines",
        method: "GET",
        path: &[runtime::Segment::Literal("/lines")],
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
    pub struct ExportLines {
        call: runtime::Call,
    }

    impl ExportLines {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &EXPORT_LINES);
            Self { call }
        }
    }

    runtime::request! {
        ExportLines = EXPORT_LINES {
            stream: models::Event as runtime::Lines = "200 application/x-ndjson",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static EXPORT_JSONL: runtime::Operation = runtime::Operation {
        id: "exportJsonl",
        method: "GET",
        path: &[runtime::Segment::Literal("/jsonl")],
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
    pub struct ExportJsonl {
        call: runtime::Call,
    }

    impl ExportJsonl {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &EXPORT_JSONL);
            Self { call }
        }
    }

    runtime::request! {
        ExportJsonl = EXPORT_JSONL {
            stream: models::Event as runtime::Lines = "200 application/jsonl",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static EXPORT_RECORDS: runtime::Operation = runtime::Operation {
        id: "exportRecords",
        method: "GET",
        path: &[runtime::Segment::Literal("/records")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json-seq",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ExportRecords {
        call: runtime::Call,
    }

    impl ExportRecords {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &EXPORT_RECORDS);
            Self { call }
        }
    }

    runtime::request! {
        ExportRecords = EXPORT_RECORDS {
            stream: models::Event as runtime::Records = "200 application/json-seq",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static IMPORT_EVENTS: runtime::Operation = runtime::Operation {
        id: "importEvents",
        method: "POST",
        path: &[runtime::Segment::Literal("/import")],
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
    pub struct ImportEvents {
        call: runtime::Call,
    }

    impl ImportEvents {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            body: runtime::Sequence<models::Event>,
        ) -> Self {
            let mut call = runtime::Call::new(core, &IMPORT_EVENTS);
            call.items("application/x-ndjson", body);
            Self { call }
        }
    }

    runtime::request! {
        ImportEvents = IMPORT_EVENTS {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        ImportEvents
    }

    static IMPORT_RECORDS: runtime::Operation = runtime::Operation {
        id: "importRecords",
        method: "POST",
        path: &[runtime::Segment::Literal("/import/records")],
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
    pub struct ImportRecords {
        call: runtime::Call,
    }

    impl ImportRecords {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            body: runtime::Sequence<models::Event>,
        ) -> Self {
            let mut call = runtime::Call::new(core, &IMPORT_RECORDS);
            call.items("application/json-seq", body);
            Self { call }
        }
    }

    runtime::request! {
        ImportRecords = IMPORT_RECORDS {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        ImportRecords
    }

    static CHAT: runtime::Operation = runtime::Operation {
        id: "chat",
        method: "POST",
        path: &[runtime::Segment::Literal("/chat")],
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
    pub struct Chat {
        call: runtime::Call,
    }

    impl Chat {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: operations::chat::Body) -> Self {
            let mut call = runtime::Call::new(core, &CHAT);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        Chat = CHAT {
            output: operations::chat::OkBody as runtime::Json<operations::chat::OkBody> = "200",
            stream: models::Event as runtime::Events = "200 text/event-stream",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        Chat
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
            stream: runtime::Raw as runtime::Events = "200 text/event-stream",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::{
    chat, WatchEvents, ExportLines, ExportJsonl, ExportRecords, ImportEvents,
    ImportRecords, Chat, WatchTexts,
};
