mod untagged {
    use crate::{models, runtime};

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
            stream: models::Reading as runtime::Lines = "200 application/jsonl",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::{ReadLines, ReadList};
