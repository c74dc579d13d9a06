mod untagged {
    use crate::{models, operations, runtime};

    pub mod mixed_path {
        use crate::runtime;

        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum State {
            Open,
            ShutClosed,
            Unknown(runtime::UnknownValue),
        }

        runtime::string_enum! {
            State {
                Open = "open",
                ShutClosed = "shut/closed"
            }
        }

        pub(crate) static STATE_CHECK: runtime::Check = runtime::Check::Listed(
            &["\"open\"", "\"shut/closed\""],
        );

        runtime::validate! {
            State: STATE_CHECK
        }
    }

    mod operation {
        pub enum SimpleText {}
        pub enum SimpleList {}
        pub enum SimpleObject {}
        pub enum SimpleTextExploded {}
        pub enum SimpleListExploded {}
        pub enum SimpleObjectExploded {}
        pub enum LabelText {}
        pub enum LabelList {}
        pub enum LabelObject {}
        pub enum LabelTextExploded {}
        pub enum LabelListExploded {}
        pub enum LabelObjectExploded {}
        pub enum MatrixText {}
        pub enum MatrixList {}
        pub enum MatrixObject {}
        pub enum MatrixTextExploded {}
        pub enum MatrixListExploded {}
        pub enum MatrixObjectExploded {}
        pub enum MixedPath {}
    }

    static SIMPLE_TEXT: runtime::Operation = runtime::Operation {
        id: "simpleText",
        method: "GET",
        path: &[runtime::Segment::Literal("/simple/text/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "value",
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

    pub type SimpleText = runtime::Request<operation::SimpleText>;

    impl SimpleText {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, value: String) -> Self {
            let mut call = runtime::Call::new(core, &SIMPLE_TEXT);
            call.set(0, &value);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::SimpleText = SIMPLE_TEXT {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static SIMPLE_LIST: runtime::Operation = runtime::Operation {
        id: "simpleList",
        method: "GET",
        path: &[runtime::Segment::Literal("/simple/list/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "value",
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

    pub type SimpleList = runtime::Request<operation::SimpleList>;

    impl SimpleList {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, value: Vec<String>) -> Self {
            let mut call = runtime::Call::new(core, &SIMPLE_LIST);
            call.set(0, &value);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::SimpleList = SIMPLE_LIST {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static SIMPLE_OBJECT: runtime::Operation = runtime::Operation {
        id: "simpleObject",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/simple/object/"),
            runtime::Segment::Parameter(0),
        ],
        parameters: &[
            runtime::Parameter {
                name: "value",
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

    pub type SimpleObject = runtime::Request<operation::SimpleObject>;

    impl SimpleObject {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, value: models::Size) -> Self {
            let mut call = runtime::Call::new(core, &SIMPLE_OBJECT);
            call.set(0, &value);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::SimpleObject = SIMPLE_OBJECT {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static SIMPLE_TEXT_EXPLODED: runtime::Operation = runtime::Operation {
        id: "simpleTextExploded",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/simple-exploded/text/"),
            runtime::Segment::Parameter(0),
        ],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: true,
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

    pub type SimpleTextExploded = runtime::Request<operation::SimpleTextExploded>;

    impl SimpleTextExploded {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, value: String) -> Self {
            let mut call = runtime::Call::new(core, &SIMPLE_TEXT_EXPLODED);
            call.set(0, &value);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::SimpleTextExploded = SIMPLE_TEXT_EXPLODED {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static SIMPLE_LIST_EXPLODED: runtime::Operation = runtime::Operation {
        id: "simpleListExploded",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/simple-exploded/list/"),
            runtime::Segment::Parameter(0),
        ],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: true,
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

    pub type SimpleListExploded = runtime::Request<operation::SimpleListExploded>;

    impl SimpleListExploded {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, value: Vec<String>) -> Self {
            let mut call = runtime::Call::new(core, &SIMPLE_LIST_EXPLODED);
            call.set(0, &value);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::SimpleListExploded = SIMPLE_LIST_EXPLODED {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static SIMPLE_OBJECT_EXPLODED: runtime::Operation = runtime::Operation {
        id: "simpleObjectExploded",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/simple-exploded/object/"),
            runtime::Segment::Parameter(0),
        ],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: true,
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

    pub type SimpleObjectExploded = runtime::Request<operation::SimpleObjectExploded>;

    impl SimpleObjectExploded {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, value: models::Size) -> Self {
            let mut call = runtime::Call::new(core, &SIMPLE_OBJECT_EXPLODED);
            call.set(0, &value);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::SimpleObjectExploded = SIMPLE_OBJECT_EXPLODED {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static LABEL_TEXT: runtime::Operation = runtime::Operation {
        id: "labelText",
        method: "GET",
        path: &[runtime::Segment::Literal("/label/text/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Path,
                style: runtime::Style::Label,
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

    pub type LabelText = runtime::Request<operation::LabelText>;

    impl LabelText {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, value: String) -> Self {
            let mut call = runtime::Call::new(core, &LABEL_TEXT);
            call.set(0, &value);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::LabelText = LABEL_TEXT {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static LABEL_LIST: runtime::Operation = runtime::Operation {
        id: "labelList",
        method: "GET",
        path: &[runtime::Segment::Literal("/label/list/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Path,
                style: runtime::Style::Label,
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

    pub type LabelList = runtime::Request<operation::LabelList>;

    impl LabelList {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, value: Vec<String>) -> Self {
            let mut call = runtime::Call::new(core, &LABEL_LIST);
            call.set(0, &value);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::LabelList = LABEL_LIST {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static LABEL_OBJECT: runtime::Operation = runtime::Operation {
        id: "labelObject",
        method: "GET",
        path: &[runtime::Segment::Literal("/label/object/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Path,
                style: runtime::Style::Label,
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

    pub type LabelObject = runtime::Request<operation::LabelObject>;

    impl LabelObject {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, value: models::Size) -> Self {
            let mut call = runtime::Call::new(core, &LABEL_OBJECT);
            call.set(0, &value);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::LabelObject = LABEL_OBJECT {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static LABEL_TEXT_EXPLODED: runtime::Operation = runtime::Operation {
        id: "labelTextExploded",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/label-exploded/text/"),
            runtime::Segment::Parameter(0),
        ],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Path,
                style: runtime::Style::Label,
                explode: true,
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

    pub type LabelTextExploded = runtime::Request<operation::LabelTextExploded>;

    impl LabelTextExploded {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, value: String) -> Self {
            let mut call = runtime::Call::new(core, &LABEL_TEXT_EXPLODED);
            call.set(0, &value);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::LabelTextExploded = LABEL_TEXT_EXPLODED {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static LABEL_LIST_EXPLODED: runtime::Operation = runtime::Operation {
        id: "labelListExploded",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/label-exploded/list/"),
            runtime::Segment::Parameter(0),
        ],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Path,
                style: runtime::Style::Label,
                explode: true,
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

    pub type LabelListExploded = runtime::Request<operation::LabelListExploded>;

    impl LabelListExploded {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, value: Vec<String>) -> Self {
            let mut call = runtime::Call::new(core, &LABEL_LIST_EXPLODED);
            call.set(0, &value);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::LabelListExploded = LABEL_LIST_EXPLODED {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static LABEL_OBJECT_EXPLODED: runtime::Operation = runtime::Operation {
        id: "labelObjectExploded",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/label-exploded/object/"),
            runtime::Segment::Parameter(0),
        ],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Path,
                style: runtime::Style::Label,
                explode: true,
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

    pub type LabelObjectExploded = runtime::Request<operation::LabelObjectExploded>;

    impl LabelObjectExploded {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, value: models::Size) -> Self {
            let mut call = runtime::Call::new(core, &LABEL_OBJECT_EXPLODED);
            call.set(0, &value);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::LabelObjectExploded = LABEL_OBJECT_EXPLODED {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static MATRIX_TEXT: runtime::Operation = runtime::Operation {
        id: "matrixText",
        method: "GET",
        path: &[runtime::Segment::Literal("/matrix/text/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Path,
                style: runtime::Style::Matrix,
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

    pub type MatrixText = runtime::Request<operation::MatrixText>;

    impl MatrixText {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, value: String) -> Self {
            let mut call = runtime::Call::new(core, &MATRIX_TEXT);
            call.set(0, &value);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::MatrixText = MATRIX_TEXT {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static MATRIX_LIST: runtime::Operation = runtime::Operation {
        id: "matrixList",
        method: "GET",
        path: &[runtime::Segment::Literal("/matrix/list/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Path,
                style: runtime::Style::Matrix,
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

    pub type MatrixList = runtime::Request<operation::MatrixList>;

    impl MatrixList {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, value: Vec<String>) -> Self {
            let mut call = runtime::Call::new(core, &MATRIX_LIST);
            call.set(0, &value);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::MatrixList = MATRIX_LIST {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static MATRIX_OBJECT: runtime::Operation = runtime::Operation {
        id: "matrixObject",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/matrix/object/"),
            runtime::Segment::Parameter(0),
        ],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Path,
                style: runtime::Style::Matrix,
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

    pub type MatrixObject = runtime::Request<operation::MatrixObject>;

    impl MatrixObject {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, value: models::Size) -> Self {
            let mut call = runtime::Call::new(core, &MATRIX_OBJECT);
            call.set(0, &value);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::MatrixObject = MATRIX_OBJECT {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static MATRIX_TEXT_EXPLODED: runtime::Operation = runtime::Operation {
        id: "matrixTextExploded",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/matrix-exploded/text/"),
            runtime::Segment::Parameter(0),
        ],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Path,
                style: runtime::Style::Matrix,
                explode: true,
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

    pub type MatrixTextExploded = runtime::Request<operation::MatrixTextExploded>;

    impl MatrixTextExploded {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, value: String) -> Self {
            let mut call = runtime::Call::new(core, &MATRIX_TEXT_EXPLODED);
            call.set(0, &value);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::MatrixTextExploded = MATRIX_TEXT_EXPLODED {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static MATRIX_LIST_EXPLODED: runtime::Operation = runtime::Operation {
        id: "matrixListExploded",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/matrix-exploded/list/"),
            runtime::Segment::Parameter(0),
        ],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Path,
                style: runtime::Style::Matrix,
                explode: true,
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

    pub type MatrixListExploded = runtime::Request<operation::MatrixListExploded>;

    impl MatrixListExploded {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, value: Vec<String>) -> Self {
            let mut call = runtime::Call::new(core, &MATRIX_LIST_EXPLODED);
            call.set(0, &value);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::MatrixListExploded = MATRIX_LIST_EXPLODED {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static MATRIX_OBJECT_EXPLODED: runtime::Operation = runtime::Operation {
        id: "matrixObjectExploded",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/matrix-exploded/object/"),
            runtime::Segment::Parameter(0),
        ],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Path,
                style: runtime::Style::Matrix,
                explode: true,
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

    pub type MatrixObjectExploded = runtime::Request<operation::MatrixObjectExploded>;

    impl MatrixObjectExploded {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, value: models::Size) -> Self {
            let mut call = runtime::Call::new(core, &MATRIX_OBJECT_EXPLODED);
            call.set(0, &value);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::MatrixObjectExploded = MATRIX_OBJECT_EXPLODED {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static MIXED_PATH: runtime::Operation = runtime::Operation {
        id: "mixedPath",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/mixed/"),
            runtime::Segment::Parameter(0),
            runtime::Segment::Literal(".."),
            runtime::Segment::Parameter(1),
            runtime::Segment::Literal("."),
            runtime::Segment::Parameter(2),
            runtime::Segment::Literal("/"),
            runtime::Segment::Parameter(3),
            runtime::Segment::Literal("/"),
            runtime::Segment::Parameter(4),
            runtime::Segment::Literal("/"),
            runtime::Segment::Parameter(5),
            runtime::Segment::Literal("/"),
            runtime::Segment::Parameter(6),
        ],
        parameters: &[
            runtime::Parameter {
                name: "from",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "to",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "ext",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "day",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "count",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "state",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "id",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[
            (3, &runtime::Check::Format(runtime::Date::CHECK)),
            (5, &operations::mixed_path::STATE_CHECK),
            (6, &runtime::Check::Format(runtime::Uuid::CHECK)),
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

    pub type MixedPath = runtime::Request<operation::MixedPath>;

    impl MixedPath {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, required: MixedPathRequired) -> Self {
            let mut call = runtime::Call::new(core, &MIXED_PATH);
            call.set(0, &required.from);
            call.set(1, &required.to);
            call.set(2, &required.ext);
            call.set(3, &required.day);
            call.set(4, &required.count);
            call.set(5, &required.state);
            call.set(6, &required.id);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::MixedPath = MIXED_PATH {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    #[derive(Clone)]
    pub struct MixedPathRequired {
        pub from: i64,
        pub to: i64,
        pub ext: String,
        pub day: runtime::Date,
        pub count: f64,
        pub state: operations::mixed_path::State,
        pub id: runtime::Uuid,
    }
}

pub use untagged::{
    mixed_path, SimpleText, SimpleList, SimpleObject, SimpleTextExploded,
    SimpleListExploded, SimpleObjectExploded, LabelText, LabelList, LabelObject,
    LabelTextExploded, LabelListExploded, LabelObjectExploded, MatrixText, MatrixList,
    MatrixObject, MatrixTextExploded, MatrixListExploded, MatrixObjectExploded,
    MixedPath, MixedPathRequired,
};
