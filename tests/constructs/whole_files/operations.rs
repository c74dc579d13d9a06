mod untagged {
    use crate::{models, runtime};

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListBerths {
        call: runtime::Call,
    }

    impl ListBerths {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_BERTHS);
            Self { call }
        }
    }

    runtime::request! {
        ListBerths = LIST_BERTHS {
            output: Vec<models::Berth> as runtime::Json<Vec<models::Berth>> = "200",
            error: models::Fault as runtime::Json<models::Fault> = "400"
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListCrafts {
        call: runtime::Call,
    }

    impl ListCrafts {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_CRAFTS);
            Self { call }
        }
    }

    runtime::request! {
        ListCrafts = LIST_CRAFTS {
            output: Vec<models::Craft> as runtime::Json<Vec<models::Craft>> = "200",
            error: models::ModelsFault as runtime::Json<models::ModelsFault> = "default"
        }
    }
}

pub use untagged::{ListBerths, ListCrafts};
