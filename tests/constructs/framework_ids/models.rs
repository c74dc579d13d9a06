pub(crate) mod add_tool_body {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct AddToolBody {
        pub name: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        AddToolBody {
            fields {
                required name: "name"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct AddToolBodyRequired {
        pub name: String,
    }

    impl From<AddToolBodyRequired> for AddToolBody {
        #[inline]
        fn from(required: AddToolBodyRequired) -> Self {
            Self {
                name: required.name,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub use add_tool_body::{AddToolBody, AddToolBodyRequired};
