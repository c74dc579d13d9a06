pub mod crossing {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Crossing {
        pub id: uuid::Uuid,
        pub leaves: chrono::DateTime<chrono::Utc>,
        pub day: Option<chrono::NaiveDate>,
        pub fare: models::Fare,
        pub deposit: Option<runtime::Exact>,
        pub page: Option<url::Url>,
        pub boats: Option<Vec<uuid::Uuid>>,
        pub berth: Option<std::net::Ipv4Addr>,
        pub route: Option<models::Route>,
        pub seen: Option<String>,
        pub note: runtime::Nullable<uuid::Uuid>,
        pub deck: Option<Deck>,
        pub cabin: Option<Cabin>,
        pub key: Option<runtime::Secret>,
        pub tide: Option<models::Tide>,
        pub bell: Option<models::Bell>,
        pub called_at: Option<jiff::Timestamp>,
        pub moon: Option<models::Moon>,
        pub daily_rate: Option<rust_decimal::Decimal>,
        pub stops: Option<indexmap::IndexMap<String, uuid::Uuid>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Crossing {
            fields {
                required id: "id",
                required leaves: "leaves",
                optional day: "day",
                required fare: "fare",
                optional deposit: "deposit",
                optional page: "page",
                optional boats: "boats",
                optional berth: "berth",
                optional route: "route",
                optional seen: "seen",
                nullable note: "note",
                optional deck: "deck",
                optional cabin: "cabin",
                secret_optional key: "key",
                optional tide: "tide",
                optional bell: "bell",
                optional called_at: "called_at",
                optional moon: "moon",
                optional daily_rate: "daily_rate",
                optional stops: "stops"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct CrossingRequired {
        pub id: uuid::Uuid,
        pub leaves: chrono::DateTime<chrono::Utc>,
        pub fare: models::Fare,
    }

    impl From<CrossingRequired> for Crossing {
        #[inline]
        fn from(required: CrossingRequired) -> Self {
            Self {
                id: required.id,
                leaves: required.leaves,
                day: None,
                fare: required.fare,
                deposit: None,
                page: None,
                boats: None,
                berth: None,
                route: None,
                seen: None,
                note: runtime::Nullable::Absent,
                deck: None,
                cabin: None,
                key: None,
                tide: None,
                bell: None,
                called_at: None,
                moon: None,
                daily_rate: None,
                stops: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Crossing {
            optional into day: chrono::NaiveDate,
            optional into deposit: runtime::Exact,
            optional into page: url::Url,
            optional items boats: uuid::Uuid,
            optional into berth: std::net::Ipv4Addr,
            optional into route: models::Route,
            optional into seen: String,
            whole nullable note: uuid::Uuid,
            optional into deck: Deck,
            optional into cabin: Cabin,
            optional into key: runtime::Secret,
            optional into tide: models::Tide,
            optional into bell: models::Bell,
            optional into called_at: jiff::Timestamp,
            optional into moon: models::Moon,
            optional into daily_rate: rust_decimal::Decimal,
            optional entries stops: uuid::Uuid
        }
    }

    pub(crate) static CROSSING_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                ("id", &runtime::Check::Format(runtime::Uuid::CHECK)),
                ("leaves", &runtime::Check::Format(runtime::DateTime::CHECK)),
                ("day", &runtime::Check::Format(runtime::Date::CHECK)),
                ("fare", &runtime::Check::Format(runtime::Decimal::CHECK)),
                ("page", &runtime::Check::Format(runtime::URI)),
                (
                    "boats",
                    &runtime::Check::Items(&runtime::Check::Format(runtime::Uuid::CHECK)),
                ),
                ("note", &runtime::Check::Format(runtime::Uuid::CHECK)),
                ("deck", &DECK_CHECK),
                ("tide", &runtime::Check::Format(runtime::Date::CHECK)),
                ("bell", &runtime::Check::Format(runtime::Time::CHECK)),
                ("called_at", &runtime::Check::Format(runtime::DateTime::CHECK)),
                ("moon", &runtime::Check::Format(runtime::Date::CHECK)),
                (
                    "stops",
                    &runtime::Check::Object(
                        &runtime::ObjectCheck {
                            additional: Some(&runtime::Check::Format(runtime::Uuid::CHECK)),
                            ..runtime::ObjectCheck::ANY
                        },
                    ),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Crossing: CROSSING_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, strum::EnumIter)]
    #[non_exhaustive]
    pub enum Deck {
        Upper,
        Lower,
        #[strum(disabled)]
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Deck {
            Upper = "upper",
            Lower = "lower"
        }
    }

    pub(crate) static DECK_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"upper\"", "\"lower\""],
    );

    runtime::validate! {
        Deck: DECK_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, strum::EnumIs)]
    #[non_exhaustive]
    pub enum Cabin {
        Integer(i64),
        Text(String),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Cabin: CABIN {
            Integer: Integer,
            Text: String
        }
    }

    runtime::from_variants! {
        Cabin {
            held Integer(i64),
            wide Integer(i64),
            any_text Text(String)
        }
    }
}

pub(crate) mod fare {
    pub type Fare = rust_decimal::Decimal;
}

pub(crate) mod tide {
    pub type Tide = time::Date;
}

pub(crate) mod bell {
    pub type Bell = time::Time;
}

pub(crate) mod moon {
    pub type Moon = jiff::civil::Date;
}

pub(crate) mod route {
    pub type Route = serde_json::Map<String, serde_json::Value>;
}

#[doc(inline)]
pub use crossing::{Crossing, CrossingRequired};

pub use fare::Fare;
pub use tide::Tide;
pub use bell::Bell;
pub use moon::Moon;
pub use route::Route;
