mod trees {
    use crate::{models, operations, runtime};

    pub mod query_trees {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Body {
            pub fruit: Option<String>,
            pub limit: Option<i64>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Body {
                fields {
                    optional fruit: "fruit",
                    optional limit: "limit"
                }
            }
        }

        impl Body {
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        }

        runtime::setters! {
            Body {
                optional into fruit: String,
                optional plain limit: i64
            }
        }
    }

    mod operation {
        pub enum QueryTrees {}
    }

    static QUERY_TREES: runtime::Operation = runtime::Operation {
        id: "queryTrees",
        method: "QUERY",
        path: &[runtime::Segment::Literal("/trees")],
        parameters: &[],
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

    pub type QueryTrees = runtime::Request<operation::QueryTrees>;

    impl QueryTrees {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            body: operations::query_trees::Body,
        ) -> Self {
            let mut call = runtime::Call::new(core, &QUERY_TREES);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::QueryTrees = QUERY_TREES {
            output: runtime::Json<Vec<models::Tree>>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::QueryTrees {}
}

pub use trees::{query_trees, QueryTrees};
