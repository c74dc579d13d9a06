mod untagged {
    use crate::{models, runtime};

    mod operation {
        pub enum ReadLines {}
        pub enum ReadList {}
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

    static READ_LIST: runtime::Operation = runtime::Operation {
        id: "readList",
        method: "GET",
        path: &[runtime::Segment::Literal("/list")],
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
}

pub use untagged::{ReadLines, ReadList};
