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
            constants {}
            fields {
                required anything: "anything",
                optional nothing: "nothing",
                optional list: "list",
                optional none: "none",
                optional map: "map"
            }
            additional {}
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

        #[must_use]
        pub fn nothing(mut self, nothing: impl Into<runtime::Raw>) -> Self {
            self.nothing = Some(nothing.into());
            self
        }

        #[must_use]
        pub fn list(mut self, list: impl IntoIterator<Item = runtime::Raw>) -> Self {
            self.list = Some(list.into_iter().collect());
            self
        }

        #[must_use]
        pub fn none(mut self, none: impl IntoIterator<Item = runtime::Raw>) -> Self {
            self.none = Some(none.into_iter().collect());
            self
        }

        #[must_use]
        pub fn map(mut self, map: impl Into<BTreeMap<String, runtime::Raw>>) -> Self {
            self.map = Some(map.into());
            self
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
