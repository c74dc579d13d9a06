mod untagged {
    use crate::{models, runtime};

    mod operation {
        pub enum GetFerry {}
        pub enum PutFerry {}
        pub enum GetBerth {}
    }

    static GET_FERRY: runtime::Operation = runtime::Operation {
        id: "getFerry",
        method: "GET",
        path: &[runtime::Segment::Literal("/ferries/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "id",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
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

    pub type GetFerry = runtime::Request<operation::GetFerry>;

    impl GetFerry {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &GET_FERRY);
            call.set(0, &id);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetFerry = GET_FERRY {
            output: runtime::Json<models::Ferry>,
            error: runtime::Undescribed
        }
    }

    static PUT_FERRY: runtime::Operation = runtime::Operation {
        id: "putFerry",
        method: "PUT",
        path: &[runtime::Segment::Literal("/ferries/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "id",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
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

    pub type PutFerry = runtime::Request<operation::PutFerry>;

    impl PutFerry {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String, body: models::Ferry) -> Self {
            let mut call = runtime::Call::new(core, &PUT_FERRY);
            call.set(0, &id);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::PutFerry = PUT_FERRY {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::PutFerry {}

    static GET_BERTH: runtime::Operation = runtime::Operation {
        id: "getBerth",
        method: "GET",
        path: &[runtime::Segment::Literal("/berths/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "berth",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "X-Trace",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
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

    pub type GetBerth = runtime::Request<operation::GetBerth>;

    impl GetBerth {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, berth: i64) -> Self {
            let mut call = runtime::Call::new(core, &GET_BERTH);
            call.set(0, &berth);
            Self::from_call(call)
        }

        #[inline]
        pub fn x_trace(mut self, x_trace: impl Into<String>) -> Self {
            let x_trace: String = x_trace.into();
            self.call.set(1, &x_trace);
            self
        }
    }

    runtime::endpoint! {
        operation::GetBerth = GET_BERTH {
            output: runtime::Json<models::RemovedBerth>,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{GetFerry, PutFerry, GetBerth};
