pub(crate) mod drawer {
    use std::collections::BTreeMap;
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Drawer {
        pub anything: runtime::Raw,
        pub nothing: Option<runtime::Raw>,
        pub list: Option<Vec<runtime::Raw>>,
        pub none: Option<Vec<runtime::Raw>>,
        pub map: Option<BTreeMap<String, runtime::Raw>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Drawer {
            fields {
                required anything: "anything",
                optional nothing: "nothing",
                optional list: "list",
                optional none: "none",
                optional map: "map"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct DrawerRequired {
        pub anything: runtime::Raw,
    }

    impl From<DrawerRequired> for Drawer {
        #[inline]
        fn from(required: DrawerRequired) -> Self {
            Self {
                anything: required.anything,
                nothing: None,
                list: None,
                none: None,
                map: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Drawer {
            optional into nothing: runtime::Raw,
            optional into_items list: runtime::Raw,
            optional into_items none: runtime::Raw,
            optional into_entries map: runtime::Raw
        }
    }
}

pub(crate) mod anything {
    use crate::runtime;

    pub type Anything = runtime::Raw;
}

pub(crate) mod nothing {
    use crate::runtime;

    pub type Nothing = runtime::Raw;
}

pub use drawer::{Drawer, DrawerRequired};
pub use anything::Anything;
pub use nothing::Nothing;
