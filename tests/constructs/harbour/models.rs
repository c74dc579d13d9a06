pub(crate) mod sighting {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Sighting {
        pub ship: models::Ship,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Sighting {
            constants {
                required "type" = "\"sighted\""
            }
            fields {
                guarded_required ship: "ship"
            }
        }
    }
}

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
                guarded_optional tender: "tender",
                optional crew: "crew",
                secret_optional watchword: "watchword"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ShipRequired {
        pub name: String,
    }

    impl From<ShipRequired> for Ship {
        #[inline]
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

    #[derive(Clone, Debug)]
    pub struct TroubleRequired {
        pub code: String,
    }

    impl From<TroubleRequired> for Trouble {
        #[inline]
        fn from(required: TroubleRequired) -> Self {
            Self {
                code: required.code,
                extra: runtime::Extra::new(),
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

pub mod gauge {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Gauge {
        pub id: String,
        pub whole: Option<i64>,
        pub small: Option<i32>,
        pub exact: Option<f64>,
        pub ratio: Option<f64>,
        pub price: Option<runtime::Decimal>,
        pub day: Option<runtime::Date>,
        pub flag: Option<bool>,
        pub maybe: runtime::Nullable<String>,
        pub state: Option<State>,
        pub level: Option<Level>,
        pub tags: Option<Vec<String>>,
        pub counts: Option<BTreeMap<String, i64>>,
        pub pair: Option<(String, i64)>,
        pub any: Option<runtime::Raw>,
        pub child: Option<Box<Gauge>>,
        pub mixed: Option<models::Mixed>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Gauge {
            fields {
                required id: "id",
                optional whole: "whole",
                optional small: "small",
                optional exact: "exact",
                optional ratio: "ratio",
                optional price: "price",
                optional day: "day",
                optional flag: "flag",
                nullable maybe: "maybe",
                optional state: "state",
                optional level: "level",
                optional tags: "tags",
                optional counts: "counts",
                optional pair: "pair",
                optional any: "any",
                guarded_optional child: "child",
                guarded_optional mixed: "mixed"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct GaugeRequired {
        pub id: String,
    }

    impl From<GaugeRequired> for Gauge {
        #[inline]
        fn from(required: GaugeRequired) -> Self {
            Self {
                id: required.id,
                whole: None,
                small: None,
                exact: None,
                ratio: None,
                price: None,
                day: None,
                flag: None,
                maybe: runtime::Nullable::Absent,
                state: None,
                level: None,
                tags: None,
                counts: None,
                pair: None,
                any: None,
                child: None,
                mixed: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Gauge {
            optional plain whole: i64,
            optional plain small: i32,
            optional plain exact: f64,
            optional plain ratio: f64,
            optional into price: runtime::Decimal,
            optional into day: runtime::Date,
            optional plain flag: bool,
            whole nullable maybe: String,
            optional into state: State,
            optional into level: Level,
            optional into_items tags: String,
            optional entries counts: i64,
            optional into pair: (String, i64,),
            optional into any: runtime::Raw,
            optional boxed child: Gauge,
            optional into mixed: models::Mixed
        }
    }

    pub(crate) static GAUGE_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                ("price", &runtime::Check::Format(runtime::Decimal::CHECK)),
                ("day", &runtime::Check::Format(runtime::Date::CHECK)),
                ("state", &STATE_CHECK),
                ("level", &LEVEL_CHECK),
                ("child", &GAUGE_CHECK),
                ("mixed", &models::mixed::MIXED_CHECK),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Gauge: GAUGE_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum State {
        Low,
        High,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        State {
            Low = "low",
            High = "high"
        }
    }

    pub(crate) static STATE_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"low\"", "\"high\""],
    );

    runtime::validate! {
        State: STATE_CHECK
    }

    #[derive(Clone, PartialEq, Copy, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Level {
        N1,
        N2,
        Unknown(i64),
    }

    runtime::integer_enum! {
        Level {
            N1 = 1,
            N2 = 2
        }
    }

    pub(crate) static LEVEL_CHECK: runtime::Check = runtime::Check::Listed(&["1", "2"]);

    runtime::validate! {
        Level: LEVEL_CHECK
    }
}

pub(crate) mod mixed {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Mixed {
        Integer(i64),
        Boolean(bool),
        Text(String),
        List(Vec<i64>),
        Ship(Box<models::Ship>),
        Trouble(Box<models::Trouble>),
        Unrecognised(runtime::Raw),
    }

    static MIXED: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Integer]),
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Boolean]),
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::String]),
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Array]),
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["name"],
                known: &["name", "masts", "draught", "flag", "tender", "crew", "watchword"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["code"],
                known: &["code"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Mixed: MIXED {
            Integer,
            Boolean,
            Text,
            List,
            Ship,
            Trouble
        }
        secret
    }

    runtime::from_variants! {
        Mixed {
            held Integer(i64),
            wide Integer(i64),
            held Boolean(bool),
            any_text Text(String),
            list List(i64),
            boxed Ship(models::Ship),
            boxed Trouble(models::Trouble)
        }
    }

    pub(crate) static MIXED_CHECK: runtime::Check = runtime::Check::Union(
        &MIXED,
        &[
            &runtime::Check::Nothing,
            &runtime::Check::Nothing,
            &runtime::Check::Nothing,
            &runtime::Check::Nothing,
            &models::ship::SHIP_CHECK,
            &runtime::Check::Nothing,
        ],
    );

    runtime::validate! {
        Mixed: MIXED_CHECK
    }
}

pub(crate) mod keeper {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Keeper {
        pub word: runtime::Secret,
        pub name: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Keeper {
            fields {
                secret_required word: "word",
                optional name: "name"
            }
        }
    }
}

pub mod vault {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Vault {
        pub door: String,
        pub code: Option<runtime::Secret>,
        pub codes: Option<Vec<runtime::Secret>>,
        pub by_floor: Option<BTreeMap<String, runtime::Secret>>,
        pub either: Option<Either>,
        pub keeper: Option<models::Keeper>,
        pub keepers: Option<Vec<models::Keeper>>,
        pub open: Option<bool>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Vault {
            fields {
                required door: "door",
                secret_optional code: "code",
                secret_optional codes: "codes",
                secret_optional by_floor: "by_floor",
                secret_optional either: "either",
                guarded_optional keeper: "keeper",
                guarded_optional keepers: "keepers",
                optional open: "open"
            }
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Either {
        Text(runtime::Secret),
        Integer(i64),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Either: EITHER {
            Text: String,
            Integer: Integer
        }
        secret
    }

    runtime::from_variants! {
        Either {
            held Text(runtime::Secret),
            text Text(runtime::Secret),
            held Integer(i64),
            wide Integer(i64)
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
                guarded_required data: "data",
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
                guarded_required data: "data",
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
                guarded_optional page: "page"
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
                guarded_required ships: "ships"
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
        #[inline]
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
        #[inline]
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
                guarded_optional found: "found"
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

pub mod webhook_event {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum WebhookEvent {
        Seen(Box<Seen>),
        Sighting(Box<models::Sighting>),
        StormWarned(Box<StormWarned>),
        Unrecognised(runtime::Raw),
    }

    static WEBHOOK_EVENT: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("type", &["\"seen\""])],
                required: &["type", "mast"],
                known: &["type", "mast"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("type", &["\"sighted\""])],
                required: &["type", "ship"],
                known: &["type", "ship"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("type", &["\"storm\""])],
                required: &["type", "wind"],
                known: &["type", "wind", "code"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        WebhookEvent: WEBHOOK_EVENT {
            Seen,
            Sighting,
            StormWarned
        }
        secret
    }

    runtime::from_variants! {
        WebhookEvent {
            boxed Seen(Seen),
            boxed Sighting(models::Sighting),
            boxed StormWarned(StormWarned)
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Seen {
        pub mast: i64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Seen {
            constants {
                required "type" = "\"seen\""
            }
            fields {
                required mast: "mast"
            }
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct StormWarned {
        pub wind: f64,
        pub code: Option<runtime::Secret>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        StormWarned {
            constants {
                required "type" = "\"storm\""
            }
            fields {
                required wind: "wind",
                secret_optional code: "code"
            }
        }
    }
}

pub use sighting::Sighting;

#[doc(inline)]
pub use ship::{Ship, ShipRequired};

pub use roll::Roll;
pub use trouble::{Trouble, TroubleRequired};
pub use fault::Fault;

#[doc(inline)]
pub use gauge::{Gauge, GaugeRequired};

pub use mixed::Mixed;
pub use keeper::Keeper;

#[doc(inline)]
pub use vault::Vault;

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

#[doc(inline)]
pub use webhook_event::WebhookEvent;
