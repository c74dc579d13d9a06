pub(crate) mod sighting {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Sighting {
        pub ship: models::Ship,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        received Sighting {
            constants {
                required "type" = "\"sighted\""
            }
            fields {
                required ship: "ship"
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
        both Ship {
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

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Flag {
        Red,
        White,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        both Flag {
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

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Roll {
        pub count: i64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        received Roll {
            fields {
                required count: "count"
            }
        }
    }
}

pub(crate) mod trouble {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Trouble {
        pub code: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        received Trouble {
            fields {
                required code: "code"
            }
        }
    }
}

pub(crate) mod fault {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Fault {
        pub title: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        received Fault {
            fields {
                required title: "title"
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
        received WebhookEvent: WEBHOOK_EVENT {
            Seen,
            Sighting,
            StormWarned
        }
    }

    runtime::from_variants! {
        WebhookEvent {
            boxed Seen(Seen),
            boxed Sighting(models::Sighting),
            boxed StormWarned(StormWarned)
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Seen {
        pub mast: i64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        received Seen {
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
        received StormWarned {
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
pub use trouble::Trouble;
pub use fault::Fault;

#[doc(inline)]
pub use webhook_event::WebhookEvent;
