pub(crate) mod keeper {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Keeper {
        pub name: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Keeper {
            fields {
                required name: "name"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct KeeperRequired {
        pub name: String,
    }

    impl From<KeeperRequired> for Keeper {
        #[inline]
        fn from(required: KeeperRequired) -> Self {
            Self {
                name: required.name,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub mod lighthouse {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Lighthouse {
        pub name: String,
        pub keeper: Option<models::Keeper>,
        pub deputy: runtime::Nullable<models::Keeper>,
        pub successor: Option<Successor>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Lighthouse {
            fields {
                required name: "name",
                required keeper: "keeper",
                nullable deputy: "deputy",
                optional successor: "successor"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct LighthouseRequired {
        pub name: String,
        pub keeper: Option<models::Keeper>,
    }

    impl From<LighthouseRequired> for Lighthouse {
        #[inline]
        fn from(required: LighthouseRequired) -> Self {
            Self {
                name: required.name,
                keeper: required.keeper,
                deputy: runtime::Nullable::Absent,
                successor: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Lighthouse {
            whole nullable deputy: models::Keeper,
            optional into successor: Successor
        }
    }

    pub(crate) static LIGHTHOUSE_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("successor", &SUCCESSOR_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Lighthouse: LIGHTHOUSE_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Successor {
        pub name: String,
        pub starts: Option<runtime::Date>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Successor {
            fields {
                required name: "name",
                optional starts: "starts"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct SuccessorRequired {
        pub name: String,
    }

    impl From<SuccessorRequired> for Successor {
        #[inline]
        fn from(required: SuccessorRequired) -> Self {
            Self {
                name: required.name,
                starts: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Successor {
            optional into starts: runtime::Date
        }
    }

    pub(crate) static SUCCESSOR_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("starts", &runtime::Check::Format(runtime::Date::CHECK))],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Successor: SUCCESSOR_CHECK
    }
}

pub use keeper::{Keeper, KeeperRequired};

#[doc(inline)]
pub use lighthouse::{Lighthouse, LighthouseRequired};
