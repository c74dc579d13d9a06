pub mod ship {
    use std::collections::BTreeMap;
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Ship {
        pub name: String,
        pub masts: Option<i32>,
        pub draught: Option<f64>,
        pub flag: Option<Flag>,
        pub tender: Option<Box<Ship>>,
        pub crew: Option<BTreeMap<String, i64>>,
        pub watchword: Option<runtime::Secret>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Ship {
            fields {
                required name: "name",
                optional masts: "masts",
                optional draught: "draught",
                optional flag: "flag",
                optional tender: "tender",
                optional crew: "crew",
                secret_optional watchword: "watchword"
            }
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct ShipRequired {
        pub name: String,
    }

    impl From<ShipRequired> for Ship {
        fn from(required: ShipRequired) -> Self {
            Self {
                name: required.name,
                masts: None,
                draught: None,
                flag: None,
                tender: None,
                crew: None,
                watchword: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Ship {
            optional plain masts: i32,
            optional plain draught: f64,
            optional into flag: Flag,
            optional boxed tender: Ship,
            optional entries crew: i64,
            optional into watchword: runtime::Secret
        }
    }

    pub(crate) static SHIP_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("flag", &FLAG_CHECK), ("tender", &SHIP_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Ship: SHIP_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Flag {
        Red,
        White,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Flag {
            Red = "red",
            White = "white"
        }
    }

    pub(crate) static FLAG_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"red\"", "\"white\""],
    );

    runtime::validate! {
        Flag: FLAG_CHECK
    }
}

pub(crate) mod roll {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Roll {
        pub count: i64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Roll {
            fields {
                required count: "count"
            }
        }
    }
}

pub(crate) mod trouble {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Trouble {
        pub code: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Trouble {
            fields {
                required code: "code"
            }
        }
    }
}

pub(crate) mod fault {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Fault {
        pub title: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Fault {
            fields {
                required title: "title"
            }
        }
    }
}

pub(crate) mod berth_page {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct BerthPage {
        pub data: Vec<models::Ship>,
        pub next_cursor: Option<String>,
        pub has_more: Option<bool>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        BerthPage {
            fields {
                required data: "data",
                optional next_cursor: "next_cursor",
                optional has_more: "has_more"
            }
        }
    }
}

pub(crate) mod mooring_page {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct MooringPage {
        pub data: Vec<models::Ship>,
        pub links: Option<models::Links>,
        pub meta: Option<models::Counts>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        MooringPage {
            fields {
                required data: "data",
                optional links: "links",
                optional meta: "meta"
            }
        }
    }
}

pub(crate) mod lamp_page {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct LampPage {
        pub value: Vec<String>,
        #[doc(alias = "nextLink")]
        pub next_link: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        LampPage {
            fields {
                required value: "value",
                optional next_link: "nextLink"
            }
        }
    }
}

pub(crate) mod buoy_page {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct BuoyPage {
        pub items: Option<Vec<i64>>,
        pub total: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        BuoyPage {
            fields {
                optional items: "items",
                optional total: "total"
            }
        }
    }
}

pub(crate) mod search_page {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct SearchPage {
        pub page: Option<models::Found>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        SearchPage {
            fields {
                optional page: "page"
            }
        }
    }
}

pub(crate) mod departure_page {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct DeparturePage {
        pub ships: Vec<models::Ship>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        DeparturePage {
            fields {
                required ships: "ships"
            }
        }
    }
}

pub(crate) mod search {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Search {
        pub flag: Option<String>,
        pub page: Option<models::Place>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Search {
            fields {
                optional flag: "flag",
                optional page: "page"
            }
        }
    }

    impl Search {
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Search {
            optional into flag: String,
            optional into page: models::Place
        }
    }
}

pub(crate) mod place {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Place {
        pub after: Option<String>,
        pub size: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Place {
            fields {
                optional after: "after",
                optional size: "size"
            }
        }
    }

    impl Place {
        #[must_use]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Place {
            optional into after: String,
            optional plain size: i64
        }
    }
}

pub(crate) mod found {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Found {
        pub next: Option<String>,
        pub found: Option<Vec<models::Ship>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Found {
            fields {
                optional next: "next",
                optional found: "found"
            }
        }
    }
}

pub(crate) mod links {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Links {
        pub next: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Links {
            fields {
                optional next: "next"
            }
        }
    }
}

pub(crate) mod counts {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Counts {
        pub last_page: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Counts {
            fields {
                optional last_page: "last_page"
            }
        }
    }
}

#[doc(inline)]
pub use ship::{Ship, ShipRequired};

pub use roll::Roll;
pub use trouble::Trouble;
pub use fault::Fault;
pub use berth_page::BerthPage;
pub use mooring_page::MooringPage;
pub use lamp_page::LampPage;
pub use buoy_page::BuoyPage;
pub use search_page::SearchPage;
pub use departure_page::DeparturePage;
pub use search::Search;
pub use place::Place;
pub use found::Found;
pub use links::Links;
pub use counts::Counts;
