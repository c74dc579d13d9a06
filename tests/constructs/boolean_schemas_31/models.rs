pub(crate) mod drawer {
    use std::collections::BTreeMap;
    use crate::runtime;

    #[derive(Clone, PartialEq)]
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
        both Drawer {
            fields {
                required anything: "anything",
                optional nothing: "nothing",
                optional list: "list",
                optional none: "none",
                optional map: "map"
            }
        }
    }

    impl Drawer {
        #[must_use]
        pub fn new(anything: impl Into<runtime::Raw>) -> Self {
            Self {
                anything: anything.into(),
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
            optional items list: runtime::Raw,
            optional items none: runtime::Raw,
            optional into map: BTreeMap<String,
            runtime::Raw>
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

pub use drawer::Drawer;
pub use anything::Anything;
pub use nothing::Nothing;
