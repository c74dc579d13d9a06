mod untagged {
    use crate::{models, runtime};

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetFerry {
        call: runtime::Call,
    }

    impl GetFerry {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &GET_FERRY);
            call.set(0, &id);
            Self { call }
        }
    }

    runtime::request! {
        GetFerry = GET_FERRY {
            output: models::Ferry as runtime::Json<models::Ferry> = "200",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PutFerry {
        call: runtime::Call,
    }

    impl PutFerry {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String, body: models::Ferry) -> Self {
            let mut call = runtime::Call::new(core, &PUT_FERRY);
            call.set(0, &id);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        PutFerry = PUT_FERRY {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        PutFerry
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetBerth {
        call: runtime::Call,
    }

    impl GetBerth {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, berth: i64) -> Self {
            let mut call = runtime::Call::new(core, &GET_BERTH);
            call.set(0, &berth);
            Self { call }
        }

        #[inline]
        pub fn x_trace(mut self, x_trace: impl Into<String>) -> Self {
            let x_trace: String = x_trace.into();
            self.call.set(1, &x_trace);
            self
        }
    }

    runtime::request! {
        GetBerth = GET_BERTH {
            output: models::RemovedBerth as runtime::Json<models::RemovedBerth> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::{GetFerry, PutFerry, GetBerth};
