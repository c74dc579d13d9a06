mod untagged {
    use crate::{models, runtime};

    mod operation {
        pub enum ListBerths {}
        pub enum ListCrafts {}
    }

    static LIST_BERTHS: runtime::Operation = runtime::Operation {
        id: "listBerths",
        method: "GET",
        path: &[runtime::Segment::Literal("/berths")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            failure: &["400"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ListBerths = runtime::Request<operation::ListBerths>;

    impl ListBerths {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_BERTHS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListBerths = LIST_BERTHS {
            output: runtime::Json<Vec<models::Berth>>,
            error: runtime::Json<models::Fault>
        }
    }

    static LIST_CRAFTS: runtime::Operation = runtime::Operation {
        id: "listCrafts",
        method: "GET",
        path: &[runtime::Segment::Literal("/crafts")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            failure: &["default"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ListCrafts = runtime::Request<operation::ListCrafts>;

    impl ListCrafts {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_CRAFTS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListCrafts = LIST_CRAFTS {
            output: runtime::Json<Vec<models::Craft>>,
            error: runtime::Json<models::ModelsFault>
        }
    }
}

pub use untagged::{ListBerths, ListCrafts};
