pub(crate) mod thing {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Thing {
        pub name: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Thing {
            fields {
                optional name: "name"
            }
        }
    }
}

pub(crate) mod part {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Part {
        pub size: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Part {
            fields {
                optional size: "size"
            }
        }
    }
}

pub use thing::Thing;
pub use part::Part;
