mod untagged {
    use crate::{models, runtime};

    mod operation {
        pub enum ListTools {}
        pub enum AddTool {}
        pub enum ReadTool {}
        pub enum ListToolsInShelves {}
    }

    static LIST_TOOLS: runtime::Operation = runtime::Operation {
        id: "list_tools_tools__get",
        method: "GET",
        path: &[runtime::Segment::Literal("/tools/")],
        parameters: &[],
        checks: &[],
        security: &[&["HTTPBearer"], &["OAuth2PasswordBearer"]],
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

    pub type ListTools = runtime::Request<operation::ListTools>;

    impl ListTools {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_TOOLS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListTools = LIST_TOOLS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static ADD_TOOL: runtime::Operation = runtime::Operation {
        id: "add_tool_tools__post",
        method: "POST",
        path: &[runtime::Segment::Literal("/tools/")],
        parameters: &[],
        checks: &[],
        security: &[&["HTTPBearer"], &["OAuth2PasswordBearer"]],
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

    pub type AddTool = runtime::Request<operation::AddTool>;

    impl AddTool {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::AddToolBody) -> Self {
            let mut call = runtime::Call::new(core, &ADD_TOOL);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::AddTool = ADD_TOOL {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::AddTool {}

    static READ_TOOL: runtime::Operation = runtime::Operation {
        id: "read_tool_tools__tool_id__get",
        method: "GET",
        path: &[runtime::Segment::Literal("/tools/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "tool_id",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[&["HTTPBearer"], &["OAuth2PasswordBearer"]],
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
        pub(crate) fn new(core: &runtime::Core, tool_id: String) -> Self {
            let mut call = runtime::Call::new(core, &READ_TOOL);
            call.set(0, &tool_id);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ReadTool = READ_TOOL {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static LIST_TOOLS_IN_SHELVES: runtime::Operation = runtime::Operation {
        id: "list_tools_shelves__shelf_id__tools_get",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/shelves/"),
            runtime::Segment::Parameter(0),
            runtime::Segment::Literal("/tools"),
        ],
        parameters: &[
            runtime::Parameter {
                name: "shelf_id",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[&["HTTPBearer"], &["OAuth2PasswordBearer"]],
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

    pub type ListToolsInShelves = runtime::Request<operation::ListToolsInShelves>;

    impl ListToolsInShelves {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, shelf_id: String) -> Self {
            let mut call = runtime::Call::new(core, &LIST_TOOLS_IN_SHELVES);
            call.set(0, &shelf_id);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListToolsInShelves = LIST_TOOLS_IN_SHELVES {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{ListTools, AddTool, ReadTool, ListToolsInShelves};
