mod untagged {
    use crate::{models, runtime};

    mod operation {
        pub enum ListLoaves {}
        pub enum BakeLoaf {}
        pub enum GetLoaf {}
    }

    static LIST_LOAVES: runtime::Operation = runtime::Operation {
        id: "listLoaves",
        method: "GET",
        path: &[runtime::Segment::Literal("/loaves")],
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
        checks: &[
            (
                0,
                &runtime::Check::Number(runtime::NumberCheck {
                    minimum: Some(1.0),
                    ..runtime::NumberCheck::ANY
                }),
            ),
        ],
        security: &[&["token"]],
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

    pub type ListLoaves = runtime::Request<operation::ListLoaves>;

    impl ListLoaves {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_LOAVES);
            Self::from_call(call)
        }

        #[inline]
        pub fn limit(mut self, limit: u64) -> Self {
            self.call.set(0, &limit);
            self
        }
    }

    runtime::endpoint! {
        operation::ListLoaves = LIST_LOAVES {
            output: runtime::Json<Vec<models::Loaf>>,
            error: runtime::Undescribed
        }
    }

    static BAKE_LOAF: runtime::Operation = runtime::Operation {
        id: "bakeLoaf",
        method: "POST",
        path: &[runtime::Segment::Literal("/loaves")],
        parameters: &[],
        checks: &[],
        security: &[&["token"]],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["201"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type BakeLoaf = runtime::Request<operation::BakeLoaf>;

    impl BakeLoaf {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Loaf) -> Self {
            let mut call = runtime::Call::new(core, &BAKE_LOAF);
            call.check_body(&models::loaf::LOAF_CHECK);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::BakeLoaf = BAKE_LOAF {
            output: runtime::Json<models::Loaf>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::BakeLoaf {}

    static GET_LOAF: runtime::Operation = runtime::Operation {
        id: "getLoaf",
        method: "GET",
        path: &[runtime::Segment::Literal("/loaves/"), runtime::Segment::Parameter(0)],
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
        security: &[&["token"]],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            failure: &["404"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetLoaf = runtime::Request<operation::GetLoaf>;

    impl GetLoaf {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &GET_LOAF);
            call.set(0, &id);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetLoaf = GET_LOAF {
            output: runtime::Json<models::Loaf>,
            error: runtime::Json<models::Missing>
        }
    }
}

pub use untagged::{ListLoaves, BakeLoaf, GetLoaf};
