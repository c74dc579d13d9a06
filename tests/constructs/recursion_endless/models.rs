pub(crate) mod mirror {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Mirror {
        pub reflection: Option<Box<Mirror>>,
        pub lists: Option<models::Lists>,
        pub maps: Option<models::Maps>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Mirror {
            fields {
                optional reflection: "reflection",
                optional lists: "lists",
                optional maps: "maps"
            }
        }
    }

    impl Mirror {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Mirror {
            optional boxed reflection: Mirror,
            optional into lists: models::Lists,
            optional into maps: models::Maps
        }
    }
}

pub(crate) mod lists {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Lists {
        ListsList(Vec<Lists>),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Lists: LISTS {
            ListsList: Array
        }
    }

    runtime::from_variants! {
        Lists {
            list ListsList(Lists)
        }
    }
}

pub(crate) mod maps {
    use std::collections::BTreeMap;
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Maps {
        Map(BTreeMap<String, Maps>),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Maps: MAPS {
            Map: Object
        }
    }

    runtime::from_variants! {
        Maps {
            held Map(BTreeMap<String, Maps>)
        }
    }
}

pub use mirror::Mirror;
pub use lists::Lists;
pub use maps::Maps;
