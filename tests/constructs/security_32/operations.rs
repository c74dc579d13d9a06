//! The requests, one type for each operation; methods of [`Client`](crate::Client) make them.

mod untagged {
    //! Operations without a tag.

    use crate::runtime;

    static READ_LOCK: runtime::Operation = runtime::Operation {
        id: "readLock",
        method: "GET",
        path: &[runtime::Segment::Literal("/lock")],
        parameters: &[],
        checks: &[],
        security: &[&["oauth"]],
        server: None,
        accept: "*/*",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    /// A request of [`Client::read_lock`](crate::Client::read_lock).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ReadLock {
        call: runtime::Call,
    }

    impl ReadLock {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_LOCK);
            Self { call }
        }
    }

    runtime::request! {
        ReadLock = READ_LOCK {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static READ_OLD: runtime::Operation = runtime::Operation {
        id: "readOld",
        method: "GET",
        path: &[runtime::Segment::Literal("/old")],
        parameters: &[],
        checks: &[],
        security: &[&["old"]],
        server: None,
        accept: "*/*",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    /// A request of [`Client::read_old`](crate::Client::read_old).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ReadOld {
        call: runtime::Call,
    }

    impl ReadOld {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_OLD);
            Self { call }
        }
    }

    runtime::request! {
        ReadOld = READ_OLD {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::{ReadLock, ReadOld};
