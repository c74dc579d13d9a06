mod flows {
    use crate::{models, runtime};

    mod operation {
        pub enum CreateFlow {}
        pub enum ListFlows {}
        pub enum DeleteFlow {}
        pub enum EveryPartOfATool {}
    }

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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type CreateFlow = runtime::Request<operation::CreateFlow>;

    impl CreateFlow {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Flow) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_FLOW);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::CreateFlow = CREATE_FLOW {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::CreateFlow {}

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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ListFlows = runtime::Request<operation::ListFlows>;

    impl ListFlows {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_FLOWS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListFlows = LIST_FLOWS {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type DeleteFlow = runtime::Request<operation::DeleteFlow>;

    impl DeleteFlow {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &DELETE_FLOW);
            call.set(0, &id);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::DeleteFlow = DELETE_FLOW {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type EveryPartOfATool = runtime::Request<operation::EveryPartOfATool>;

    impl EveryPartOfATool {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &EVERY_PART_OF_A_TOOL);
            call.set(0, &id);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::EveryPartOfATool = EVERY_PART_OF_A_TOOL {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

mod flow_runs {
    use crate::runtime;

    mod operation {
        pub enum ReadFlowRuns {}
        pub enum ReadFlowRun {}
    }

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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ReadFlowRuns = runtime::Request<operation::ReadFlowRuns>;

    impl ReadFlowRuns {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &READ_FLOW_RUNS);
            call.set(0, &id);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ReadFlowRuns = READ_FLOW_RUNS {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ReadFlowRun = runtime::Request<operation::ReadFlowRun>;

    impl ReadFlowRun {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &READ_FLOW_RUN);
            call.set(0, &id);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ReadFlowRun = READ_FLOW_RUN {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

mod untagged {
    use crate::runtime;

    mod operation {
        pub enum ReadTool {}
        pub enum Health {}
    }

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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ReadTool = runtime::Request<operation::ReadTool>;

    impl ReadTool {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &READ_TOOL);
            call.set(0, &id);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ReadTool = READ_TOOL {
            output: runtime::Nothing,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type Health = runtime::Request<operation::Health>;

    impl Health {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &HEALTH);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Health = HEALTH {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use flows::{CreateFlow, ListFlows, DeleteFlow, EveryPartOfATool};
pub use flow_runs::{ReadFlowRuns, ReadFlowRun};
pub use untagged::{ReadTool, Health};
