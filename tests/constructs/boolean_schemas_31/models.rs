pub(crate) mod drawer {
    use std::collections::BTreeMap;
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Drawer {
        pub anything: serde_json::Value,
        pub nothing: Option<serde_json::Value>,
        pub list: Option<Vec<serde_json::Value>>,
        pub none: Option<Vec<serde_json::Value>>,
        pub map: Option<BTreeMap<String, serde_json::Value>>,
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
        pub fn new(anything: impl Into<serde_json::Value>) -> Self {
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
        pub fn nothing(mut self, nothing: impl Into<serde_json::Value>) -> Self {
            self.nothing = Some(nothing.into());
            self
        }

        #[must_use]
        pub fn list(mut self, list: impl IntoIterator<Item = serde_json::Value>) -> Self {
            self.list = Some(list.into_iter().collect());
            self
        }

        #[must_use]
        pub fn none(mut self, none: impl IntoIterator<Item = serde_json::Value>) -> Self {
            self.none = Some(none.into_iter().collect());
            self
        }

        #[must_use]
        pub fn map(mut self, map: impl Into<BTreeMap<String, serde_json::Value>>) -> Self {
            self.map = Some(map.into());
            self
        }
    }
}

pub(crate) mod anything {
    pub type Anything = serde_json::Value;
}

pub(crate) mod nothing {
    pub type Nothing = serde_json::Value;
}

pub use drawer::Drawer;
pub use anything::Anything;
pub use nothing::Nothing;
