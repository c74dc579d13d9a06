//! The requests, one type for each operation; methods of [`Client`](crate::Client) make them.

mod roses {
    //! Operations of the tag `roses` (for `nav`).
    //!
    //! Roses
    //!
    //! It belongs to:
    //!
    //! - `plants`: Plants

    use crate::runtime;

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    /// A request of [`Client::list_roses`](crate::Client::list_roses).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListRoses {
        call: runtime::Call,
    }

    impl ListRoses {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_ROSES);
            Self { call }
        }
    }

    runtime::request! {
        ListRoses = LIST_ROSES {
            output: bytes::Bytes as runtime::Binary = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::download! {
        ListRoses {
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

mod lost {
    //! Operations of the tag `lost`.
    //!
    //! It belongs to:
    //!
    //! - `nowhere`

    use crate::runtime;

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    /// A request of [`Client::list_lost`](crate::Client::list_lost).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListLost {
        call: runtime::Call,
    }

    impl ListLost {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_LOST);
            Self { call }
        }
    }

    runtime::request! {
        ListLost = LIST_LOST {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use roses::ListRoses;
pub use lost::ListLost;
