pub(crate) mod tree {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Tree {
        pub kind: Option<String>,
        pub height: Option<f64>,
        pub photo: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Tree {
            fields {
                optional kind: "kind",
                optional height: "height",
                optional photo: "photo"
            }
        }
    }
}

pub use tree::Tree;
