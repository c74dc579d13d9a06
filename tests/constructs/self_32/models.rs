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

pub(crate) mod part {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Part {
        pub size: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        received Part {
            fields {
                optional size: "size"
            }
        }
    }
}

pub use thing::Thing;
pub use part::Part;
