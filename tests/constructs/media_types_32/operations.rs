mod untagged {
    use crate::{models, operations, runtime};

    pub mod list_trees {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Where {
            pub name: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Where {
                fields {
                    optional name: "name"
                }
            }
        }

        impl Where {
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        }

        runtime::setters! {
            Where {
                optional into name: String
            }
        }
    }

    mod operation {
        pub enum PlantTree {}
        pub enum ListTrees {}
    }

    static PLANT_TREE: runtime::Operation = runtime::Operation {
        id: "plantTree",
        method: "POST",
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

    pub type PlantTree = runtime::Request<operation::PlantTree>;

    impl PlantTree {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Tree) -> Self {
            let mut call = runtime::Call::new(core, &PLANT_TREE);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::PlantTree = PLANT_TREE {
            output: runtime::Json<models::Tree>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::PlantTree {}

    static LIST_TREES: runtime::Operation = runtime::Operation {
        id: "listTrees",
        method: "GET",
        path: &[runtime::Segment::Literal("/trees")],
        parameters: &[
            runtime::Parameter {
                name: "where",
                location: runtime::Location::Query,
                style: runtime::Style::Json,
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

    pub type ListTrees = runtime::Request<operation::ListTrees>;

    impl ListTrees {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_TREES);
            Self::from_call(call)
        }

        #[inline]
        pub fn where_(mut self, where_: impl Into<operations::list_trees::Where>) -> Self {
            let where_: operations::list_trees::Where = where_.into();
            self.call.set(0, &where_);
            self
        }
    }

    runtime::endpoint! {
        operation::ListTrees = LIST_TREES {
            output: runtime::Json<Vec<models::Tree>>,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{list_trees, PlantTree, ListTrees};
