mod flows {
    use crate::{models, runtime};

    static CREATE_FLOW: runtime::Operation = runtime::Operation {
        id: "v2_createFlow",
        method: "POST",
        path: &[runtime::Segment::Literal("/v2/flows")],
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
    pub struct CreateFlow {
        call: runtime::Call,
    }

    impl CreateFlow {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Flow) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_FLOW);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        CreateFlow = CREATE_FLOW {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        CreateFlow
    }

    static LIST_FLOWS: runtime::Operation = runtime::Operation {
        id: "v2_listFlows",
        method: "GET",
        path: &[runtime::Segment::Literal("/v2/flows")],
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
    pub struct ListFlows {
        call: runtime::Call,
    }

    impl ListFlows {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_FLOWS);
            Self { call }
        }
    }

    runtime::request! {
        ListFlows = LIST_FLOWS {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static DELETE_FLOW: runtime::Operation = runtime::Operation {
        id: "v2_deleteFlow",
        method: "DELETE",
        path: &[runtime::Segment::Literal("/v2/flows/"), runtime::Segment::Parameter(0)],
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
    pub struct DeleteFlow {
        call: runtime::Call,
    }

    impl DeleteFlow {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &DELETE_FLOW);
            call.set(0, &id);
            Self { call }
        }
    }

    runtime::request! {
        DeleteFlow = DELETE_FLOW {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static EVERY_PART_OF_A_TOOL: runtime::Operation = runtime::Operation {
        id: "v2_everyPartOfATool",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/v2/tools/"),
            runtime::Segment::Parameter(0),
            runtime::Segment::Literal("/parts"),
        ],
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
    pub struct EveryPartOfATool {
        call: runtime::Call,
    }

    impl EveryPartOfATool {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &EVERY_PART_OF_A_TOOL);
            call.set(0, &id);
            Self { call }
        }
    }

    runtime::request! {
        EveryPartOfATool = EVERY_PART_OF_A_TOOL {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

mod flow_runs {
    use crate::runtime;

    static READ_FLOW_RUNS: runtime::Operation = runtime::Operation {
        id: "v2_readFlowRuns",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/v2/flows/"),
            runtime::Segment::Parameter(0),
            runtime::Segment::Literal("/runs"),
        ],
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
    pub struct ReadFlowRuns {
        call: runtime::Call,
    }

    impl ReadFlowRuns {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &READ_FLOW_RUNS);
            call.set(0, &id);
            Self { call }
        }
    }

    runtime::request! {
        ReadFlowRuns = READ_FLOW_RUNS {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static READ_FLOW_RUN: runtime::Operation = runtime::Operation {
        id: "v2_readFlowRun",
        method: "POST",
        path: &[
            runtime::Segment::Literal("/v2/flows/"),
            runtime::Segment::Parameter(0),
            runtime::Segment::Literal("/runs"),
        ],
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
    pub struct ReadFlowRun {
        call: runtime::Call,
    }

    impl ReadFlowRun {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &READ_FLOW_RUN);
            call.set(0, &id);
            Self { call }
        }
    }

    runtime::request! {
        ReadFlowRun = READ_FLOW_RUN {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

mod untagged {
    use crate::runtime;

    static READ_TOOL: runtime::Operation = runtime::Operation {
        id: "v2_readTool",
        method: "GET",
        path: &[runtime::Segment::Literal("/v2/tools/"), runtime::Segment::Parameter(0)],
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
    pub struct ReadTool {
        call: runtime::Call,
    }

    impl ReadTool {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &READ_TOOL);
            call.set(0, &id);
            Self { call }
        }
    }

    runtime::request! {
        ReadTool = READ_TOOL {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static HEALTH: runtime::Operation = runtime::Operation {
        id: "v2_health",
        method: "GET",
        path: &[runtime::Segment::Literal("/v2/health")],
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
    pub struct Health {
        call: runtime::Call,
    }

    impl Health {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &HEALTH);
            Self { call }
        }
    }

    runtime::request! {
        Health = HEALTH {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use flows::{CreateFlow, ListFlows, DeleteFlow, EveryPartOfATool};
pub use flow_runs::{ReadFlowRuns, ReadFlowRun};
pub use untagged::{ReadTool, Health};
