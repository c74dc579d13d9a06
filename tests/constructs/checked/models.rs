pub mod room {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Room {
        pub name: String,
        pub opened: Option<runtime::DateTime>,
        pub contact: Option<String>,
        pub page: Option<String>,
        pub address: Option<String>,
        pub guest: Option<models::Guest>,
        pub seats: Option<models::Seats>,
        pub tables: Option<Vec<TablesItem>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Room {
            fields {
                required name: "name",
                optional opened: "opened",
                optional contact: "contact",
                optional page: "page",
                optional address: "address",
                optional guest: "guest",
                optional seats: "seats",
                optional tables: "tables"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct RoomRequired {
        pub name: String,
    }

    impl From<RoomRequired> for Room {
        #[inline]
        fn from(required: RoomRequired) -> Self {
            Self {
                name: required.name,
                opened: None,
                contact: None,
                page: None,
                address: None,
                guest: None,
                seats: None,
                tables: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Room {
            optional into opened: runtime::DateTime,
            optional into contact: String,
            optional into page: String,
            optional into address: String,
            optional into guest: models::Guest,
            optional into seats: models::Seats,
            optional items tables: TablesItem
        }
    }

    pub(crate) static ROOM_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "name",
                    &runtime::Check::Text(runtime::TextCheck {
                        pattern: Some(runtime::Pattern::new("\\p{L}+")),
                        ..runtime::TextCheck::ANY
                    }),
                ),
                ("opened", &runtime::Check::Format(runtime::DateTime::CHECK)),
                ("contact", &runtime::Check::Format(runtime::EMAIL)),
                ("page", &runtime::Check::Format(runtime::URI)),
                ("address", &runtime::Check::Format(runtime::IPV4)),
                ("guest", &models::guest::GUEST_CHECK),
                (
                    "seats",
                    &runtime::Check::Number(runtime::NumberCheck {
                        exclusive_minimum: Some(0.0),
                        multiple_of: Some(2.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                (
                    "tables",
                    &runtime::Check::List(
                        &runtime::ListCheck {
                            unique: Some(runtime::unique_items),
                            ..runtime::ListCheck::ANY
                        },
                    ),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Room: ROOM_CHECK
    }

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct TablesItem {
        pub legs: Option<f64>,
        pub top: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        TablesItem {
            fields {
                optional legs: "legs",
                optional top: "top"
            }
        }
    }

    impl TablesItem {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        TablesItem {
            optional plain legs: f64,
            optional into top: String
        }
    }
}

pub(crate) mod guest {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Guest {
        Person(Box<models::Person>),
        Group(Box<models::Group>),
        Unrecognised(runtime::Raw),
    }

    static GUEST: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["id"],
                known: &["id", "mood"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["size"],
                known: &["size"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Guest: GUEST {
            Person,
            Group
        }
    }

    runtime::from_variants! {
        Guest {
            boxed Person(models::Person),
            boxed Group(models::Group)
        }
    }

    pub(crate) static GUEST_CHECK: runtime::Check = runtime::Check::Union(
        &GUEST,
        &[&models::person::PERSON_CHECK, &models::group::GROUP_CHECK],
    );

    runtime::validate! {
        Guest: GUEST_CHECK
    }
}

pub mod person {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Person {
        pub id: runtime::Uuid,
        pub mood: Option<Mood>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Person {
            fields {
                required id: "id",
                optional mood: "mood"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PersonRequired {
        pub id: runtime::Uuid,
    }

    impl From<PersonRequired> for Person {
        #[inline]
        fn from(required: PersonRequired) -> Self {
            Self {
                id: required.id,
                mood: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Person {
            optional into mood: Mood
        }
    }

    pub(crate) static PERSON_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                ("id", &runtime::Check::Format(runtime::Uuid::CHECK)),
                ("mood", &MOOD_CHECK),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Person: PERSON_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Mood {
        Glad,
        Sad,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Mood {
            Glad = "glad",
            Sad = "sad"
        }
    }

    pub(crate) static MOOD_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"glad\"", "\"sad\""],
    );

    runtime::validate! {
        Mood: MOOD_CHECK
    }
}

pub(crate) mod group {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Group {
        pub size: u64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Group {
            fields {
                required size: "size"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct GroupRequired {
        pub size: u64,
    }

    impl From<GroupRequired> for Group {
        #[inline]
        fn from(required: GroupRequired) -> Self {
            Self {
                size: required.size,
                extra: runtime::Extra::new(),
            }
        }
    }

    pub(crate) static GROUP_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "size",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(2.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Group: GROUP_CHECK
    }
}

pub(crate) mod seats {
    pub type Seats = u64;
}

#[doc(inline)]
pub use room::{Room, RoomRequired};

pub use guest::Guest;

#[doc(inline)]
pub use person::{Person, PersonRequired};

pub use group::{Group, GroupRequired};
pub use seats::Seats;
