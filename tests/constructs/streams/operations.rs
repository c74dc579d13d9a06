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

        #[derive(Clone, Debug)]
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

    mod operation {
        pub enum WatchEvents {}
        pub enum ExportLines {}
        pub enum ExportJsonl {}
        pub enum ExportRecords {}
        pub enum ImportEvents {}
        pub enum ImportRecords {}
        pub enum Chat {}
        pub enum WatchTexts {}
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
        answers: runtime::Documented {
            stream: &["200 text/event-stream"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type WatchEvents = runtime::Request<operation::WatchEvents>;

    impl WatchEvents {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WATCH_EVENTS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WatchEvents = WATCH_EVENTS {
            stream: models::Event as runtime::Events,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            stream: &["200 application/x-ndjson"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ExportLines = runtime::Request<operation::ExportLines>;

    impl ExportLines {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &EXPORT_LINES);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ExportLines = EXPORT_LINES {
            stream: models::Event as runtime::Lines,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            stream: &["200 application/jsonl"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ExportJsonl = runtime::Request<operation::ExportJsonl>;

    impl ExportJsonl {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &EXPORT_JSONL);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ExportJsonl = EXPORT_JSONL {
            stream: models::Event as runtime::Lines,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            stream: &["200 application/json-seq"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ExportRecords = runtime::Request<operation::ExportRecords>;

    impl ExportRecords {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &EXPORT_RECORDS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ExportRecords = EXPORT_RECORDS {
            stream: models::Event as runtime::Records,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ImportEvents = runtime::Request<operation::ImportEvents>;

    impl ImportEvents {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            body: runtime::Sequence<models::Event>,
        ) -> Self {
            let mut call = runtime::Call::new(core, &IMPORT_EVENTS);
            call.items("application/x-ndjson", body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ImportEvents = IMPORT_EVENTS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::ImportEvents {}

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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ImportRecords = runtime::Request<operation::ImportRecords>;

    impl ImportRecords {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            body: runtime::Sequence<models::Event>,
        ) -> Self {
            let mut call = runtime::Call::new(core, &IMPORT_RECORDS);
            call.items("application/json-seq", body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ImportRecords = IMPORT_RECORDS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::ImportRecords {}

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
        answers: runtime::Documented {
            success: &["200"],
            stream: &["200 text/event-stream"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type Chat = runtime::Request<operation::Chat>;

    impl Chat {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: operations::chat::Body) -> Self {
            let mut call = runtime::Call::new(core, &CHAT);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Chat = CHAT {
            output: runtime::Json<operations::chat::OkBody>,
            stream: models::Event as runtime::Events,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::Chat {}

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
            stream: runtime::Raw as runtime::Events,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{
    chat, WatchEvents, ExportLines, ExportJsonl, ExportRecords, ImportEvents,
    ImportRecords, Chat, WatchTexts,
};
