//! The requests, one type for each operation; methods of [`Client`](crate::Client) make them.
//!
//! What can be asked of a request of any operation stands with [`Request`](crate::Request).

mod roses {
    //! Operations of the tag `roses` (for `nav`).
    //!
    //! Roses
    //!
    //! It belongs to:
    //!
    //! - `plants`: Plants

    use crate::runtime;

    mod operation {
        pub enum ListRoses {}
    }

    static LIST_ROSES: runtime::Operation = runtime::Operation {
        id: "listRoses",
        method: "GET",
        path: &[runtime::Segment::Literal("/roses")],
        parameters: &[],
        checks: &[],
        security: &[],
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

    /// A [request](crate::Request) of [`Client::list_roses`](crate::Client::list_roses).
    ///
    /// Gives `bytes::Bytes`.
    pub type ListRoses = runtime::Request<operation::ListRoses>;

    impl ListRoses {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_ROSES);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListRoses = LIST_ROSES {
            output: runtime::Binary,
            error: runtime::Undescribed
        }
    }

    impl runtime::Downloads for operation::ListRoses {}
}

mod lost {
    //! Operations of the tag `lost`.
    //!
    //! It belongs to:
    //!
    //! - `nowhere`

    use crate::runtime;

    mod operation {
        pub enum ListLost {}
    }

    static LIST_LOST: runtime::Operation = runtime::Operation {
        id: "listLost",
        method: "GET",
        path: &[runtime::Segment::Literal("/lost")],
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

    /// A [request](crate::Request) of [`Client::list_lost`](crate::Client::list_lost).
    ///
    /// Gives `()`.
    pub type ListLost = runtime::Request<operation::ListLost>;

    impl ListLost {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_LOST);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListLost = LIST_LOST {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use roses::ListRoses;
pub use lost::ListLost;
