//! The requests, one type for each operation; methods of [`Client`](crate::Client) make them.
//!
//! What can be asked of a request of any operation stands with [`Request`](crate::Request).

mod untagged {
    //! Operations without a tag.

    use crate::runtime;

    mod operation {
        pub enum ReadLock {}
        pub enum ReadOld {}
    }

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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    /// A [request](crate::Request) of [`Client::read_lock`](crate::Client::read_lock).
    ///
    /// Gives `()`.
    pub type ReadLock = runtime::Request<operation::ReadLock>;

    impl ReadLock {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_LOCK);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ReadLock = READ_LOCK {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    /// A [request](crate::Request) of [`Client::read_old`](crate::Client::read_old).
    ///
    /// Gives `()`.
    pub type ReadOld = runtime::Request<operation::ReadOld>;

    impl ReadOld {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &READ_OLD);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ReadOld = READ_OLD {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{ReadLock, ReadOld};
