mod untagged {
    use crate::{models, runtime};

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListTanks {
        call: runtime::Call,
    }

    impl ListTanks {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_TANKS);
            Self { call }
        }

        #[inline]
        pub fn limit(mut self, limit: i64) -> Self {
            self.call.set(0, &limit);
            self
        }
    }

    runtime::request! {
        ListTanks = LIST_TANKS {
            output: Vec<models::Tank> as runtime::Json<Vec<models::Tank>> = "200",
            error: models::Faults as runtime::Json<models::Faults> = "422"
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Pulse {
        call: runtime::Call,
    }

    impl Pulse {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &PULSE);
            Self { call }
        }
    }

    runtime::request! {
        Pulse = PULSE {
            output: models::Pulse as runtime::Json<models::Pulse> = "200",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Pulses {
        call: runtime::Call,
    }

    impl Pulses {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &PULSES);
            Self { call }
        }
    }

    runtime::request! {
        Pulses = PULSES {
            stream: models::Pulse as runtime::Lines = "200 application/x-ndjson",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Search {
        call: runtime::Call,
    }

    impl Search {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, words: Vec<String>) -> Self {
            let mut call = runtime::Call::new(core, &SEARCH);
            call.set(0, &words);
            Self { call }
        }

        #[inline]
        pub fn fed(mut self, fed: impl IntoIterator<Item = runtime::DateTime>) -> Self {
            let fed: Vec<runtime::DateTime> = fed.into_iter().collect();
            self.call.set(1, &fed);
            self
        }
    }

    runtime::request! {
        Search = SEARCH {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct AddKeeper {
        call: runtime::Call,
    }

    impl AddKeeper {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Keeper) -> Self {
            let mut call = runtime::Call::new(core, &ADD_KEEPER);
            call.check_body(&models::keeper::KEEPER_CHECK);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        AddKeeper = ADD_KEEPER {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        AddKeeper
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct AddReef {
        call: runtime::Call,
    }

    impl AddReef {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Reef) -> Self {
            let mut call = runtime::Call::new(core, &ADD_REEF);
            call.check_body(&models::reef::REEF_CHECK);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        AddReef = ADD_REEF {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        AddReef
    }
}

pub use untagged::{ListTanks, Pulse, Pulses, Search, AddKeeper, AddReef};
