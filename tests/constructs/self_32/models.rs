pub(crate) mod thing {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Thing {
        pub name: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        received Thing {
            fields {
                optional name: "name"
            }
        }
    }
}

pub use thing::Thing;
