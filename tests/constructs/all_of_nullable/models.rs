pub(crate) mod keeper {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Keeper {
        pub name: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Keeper {
            constants {}
            fields {
                required name: "name"
            }
            additional {}
        }
    }

    impl Keeper {
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub mod lighthouse {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Lighthouse {
        pub name: String,
        pub keeper: Option<models::Keeper>,
        pub deputy: runtime::Nullable<models::Keeper>,
        pub successor: Option<Successor>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Lighthouse {
            constants {}
            fields {
                required name: "name",
                required keeper: "keeper",
                nullable deputy: "deputy",
                optional successor: "successor"
            }
            additional {}
        }
    }

    impl Lighthouse {
        #[must_use]
        pub fn new(
            name: impl Into<String>,
            keeper: impl Into<Option<models::Keeper>>,
        ) -> Self {
            Self {
                name: name.into(),
                keeper: keeper.into(),
                deputy: runtime::Nullable::Absent,
                successor: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn deputy(
            mut self,
            deputy: impl Into<runtime::Nullable<models::Keeper>>,
        ) -> Self {
            self.deputy = deputy.into();
            self
        }

        #[must_use]
        pub fn successor(mut self, successor: impl Into<Successor>) -> Self {
            self.successor = Some(successor.into());
            self
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Successor {
        pub name: String,
        pub starts: Option<runtime::Date>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Successor {
            constants {}
            fields {
                required name: "name",
                optional starts: "starts"
            }
            additional {}
        }
    }

    impl Successor {
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                starts: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn starts(mut self, starts: impl Into<runtime::Date>) -> Self {
            self.starts = Some(starts.into());
            self
        }
    }
}

pub use keeper::Keeper;

#[doc(inline)]
pub use lighthouse::Lighthouse;
