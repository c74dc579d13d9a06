mod untagged {
    use crate::{models, runtime};

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ReadBox {
        call: runtime::Call,
    }

    impl ReadBox {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, box_: String) -> Self {
            let mut call = runtime::Call::new(core, &READ_BOX);
            call.set(0, &box_);
            Self { call }
        }
    }

    runtime::request! {
        ReadBox = READ_BOX {
            output: models::Box_ as runtime::Json<models::Box_> = "200",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CopyBox {
        call: runtime::Call,
    }

    impl CopyBox {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, box_: String, destination: String) -> Self {
            let mut call = runtime::Call::new(core, &COPY_BOX);
            call.set(0, &box_);
            call.set(1, &destination);
            Self { call }
        }
    }

    runtime::request! {
        CopyBox = COPY_BOX {
            output: bytes::Bytes as runtime::Binary = "201",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::download! {
        CopyBox {
            error: runtime::Raw as runtime::Undescribed
        }
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct MoveBoxesBox {
        call: runtime::Call,
    }

    impl MoveBoxesBox {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, box_: String, body: models::Box_) -> Self {
            let mut call = runtime::Call::new(core, &MOVE_BOXES_BOX);
            call.set(0, &box_);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        MoveBoxesBox = MOVE_BOXES_BOX {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        MoveBoxesBox
    }

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SearchBox {
        call: runtime::Call,
    }

    impl SearchBox {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, box_: String) -> Self {
            let mut call = runtime::Call::new(core, &SEARCH_BOX);
            call.set(0, &box_);
            Self { call }
        }
    }

    runtime::request! {
        SearchBox = SEARCH_BOX {
            output: Vec<models::Box_> as runtime::Json<Vec<models::Box_>> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::{ReadBox, CopyBox, MoveBoxesBox, SearchBox};
