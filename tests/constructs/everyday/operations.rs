mod untagged {
    use crate::{models, runtime};

    mod operation {
        pub enum ListTanks {}
        pub enum Pulse {}
        pub enum Pulses {}
        pub enum Search {}
        pub enum AddKeeper {}
        pub enum AddReef {}
    }

    static LIST_TANKS: runtime::Operation = runtime::Operation {
        id: "list_tanks",
        method: "GET",
        path: &[runtime::Segment::Literal("/tanks")],
        parameters: &[
            runtime::Parameter {
                name: "limit",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
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
            failure: &["422"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ListTanks = runtime::Request<operation::ListTanks>;

    impl ListTanks {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_TANKS);
            Self::from_call(call)
        }

        #[inline]
        pub fn limit(mut self, limit: i64) -> Self {
            self.call.set(0, &limit);
            self
        }
    }

    runtime::endpoint! {
        operation::ListTanks = LIST_TANKS {
            output: runtime::Json<Vec<models::Tank>>,
            error: runtime::Json<models::Faults>
        }
    }

    static PULSE: runtime::Operation = runtime::Operation {
        id: "pulse",
        method: "GET",
        path: &[runtime::Segment::Literal("/pulse")],
        parameters: &[],
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

    pub type Pulse = runtime::Request<operation::Pulse>;

    impl Pulse {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &PULSE);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Pulse = PULSE {
            output: runtime::Json<models::Pulse>,
            error: runtime::Undescribed
        }
    }

    static PULSES: runtime::Operation = runtime::Operation {
        id: "pulses",
        method: "GET",
        path: &[runtime::Segment::Literal("/pulses")],
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

    pub type Pulses = runtime::Request<operation::Pulses>;

    impl Pulses {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &PULSES);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Pulses = PULSES {
            stream: models::Pulse as runtime::Lines,
            error: runtime::Undescribed
        }
    }

    static SEARCH: runtime::Operation = runtime::Operation {
        id: "search",
        method: "GET",
        path: &[runtime::Segment::Literal("/search")],
        parameters: &[
            runtime::Parameter {
                name: "words",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "fed",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[
            (1, &runtime::Check::Items(&runtime::Check::Format(runtime::DateTime::CHECK))),
        ],
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

    pub type Search = runtime::Request<operation::Search>;

    impl Search {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, words: Vec<String>) -> Self {
            let mut call = runtime::Call::new(core, &SEARCH);
            call.set(0, &words);
            Self::from_call(call)
        }

        #[inline]
        pub fn fed(mut self, fed: impl IntoIterator<Item = runtime::DateTime>) -> Self {
            let fed: Vec<runtime::DateTime> = fed.into_iter().collect();
            self.call.set(1, &fed);
            self
        }
    }

    runtime::endpoint! {
        operation::Search = SEARCH {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static ADD_KEEPER: runtime::Operation = runtime::Operation {
        id: "add_keeper",
        method: "POST",
        path: &[runtime::Segment::Literal("/keepers")],
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

    pub type AddKeeper = runtime::Request<operation::AddKeeper>;

    impl AddKeeper {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Keeper) -> Self {
            let mut call = runtime::Call::new(core, &ADD_KEEPER);
            call.check_body(&models::keeper::KEEPER_CHECK);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::AddKeeper = ADD_KEEPER {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::AddKeeper {}

    static ADD_REEF: runtime::Operation = runtime::Operation {
        id: "add_reef",
        method: "POST",
        path: &[runtime::Segment::Literal("/reefs")],
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

    pub type AddReef = runtime::Request<operation::AddReef>;

    impl AddReef {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Reef) -> Self {
            let mut call = runtime::Call::new(core, &ADD_REEF);
            call.check_body(&models::reef::REEF_CHECK);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::AddReef = ADD_REEF {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::AddReef {}
}

pub use untagged::{ListTanks, Pulse, Pulses, Search, AddKeeper, AddReef};
