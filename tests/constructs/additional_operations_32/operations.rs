mod untagged {
    use crate::{models, runtime};

    mod operation {
        pub enum ReadBox {}
        pub enum CopyBox {}
        pub enum MoveBoxesBox {}
        pub enum SearchBox {}
    }

    static READ_BOX: runtime::Operation = runtime::Operation {
        id: "readBox",
        method: "GET",
        path: &[runtime::Segment::Literal("/boxes/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "box",
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

    pub type ReadBox = runtime::Request<operation::ReadBox>;

    impl ReadBox {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, box_: String) -> Self {
            let mut call = runtime::Call::new(core, &READ_BOX);
            call.set(0, &box_);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ReadBox = READ_BOX {
            output: runtime::Json<models::Box_>,
            error: runtime::Undescribed
        }
    }

    static COPY_BOX: runtime::Operation = runtime::Operation {
        id: "copyBox",
        method: "COPY",
        path: &[runtime::Segment::Literal("/boxes/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "box",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "Destination",
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
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["201"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type CopyBox = runtime::Request<operation::CopyBox>;

    impl CopyBox {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, box_: String, destination: String) -> Self {
            let mut call = runtime::Call::new(core, &COPY_BOX);
            call.set(0, &box_);
            call.set(1, &destination);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::CopyBox = COPY_BOX {
            output: runtime::Binary,
            error: runtime::Undescribed
        }
    }

    impl runtime::Downloads for operation::CopyBox {}

    static MOVE_BOXES_BOX: runtime::Operation = runtime::Operation {
        id: "move_boxes_box",
        method: "Move",
        path: &[runtime::Segment::Literal("/boxes/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "box",
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

    pub type MoveBoxesBox = runtime::Request<operation::MoveBoxesBox>;

    impl MoveBoxesBox {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, box_: String, body: models::Box_) -> Self {
            let mut call = runtime::Call::new(core, &MOVE_BOXES_BOX);
            call.set(0, &box_);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::MoveBoxesBox = MOVE_BOXES_BOX {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::MoveBoxesBox {}

    static SEARCH_BOX: runtime::Operation = runtime::Operation {
        id: "searchBox",
        method: "M-SEARCH",
        path: &[runtime::Segment::Literal("/boxes/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "box",
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

    pub type SearchBox = runtime::Request<operation::SearchBox>;

    impl SearchBox {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, box_: String) -> Self {
            let mut call = runtime::Call::new(core, &SEARCH_BOX);
            call.set(0, &box_);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::SearchBox = SEARCH_BOX {
            output: runtime::Json<Vec<models::Box_>>,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{ReadBox, CopyBox, MoveBoxesBox, SearchBox};
