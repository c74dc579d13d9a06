pub mod notice {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Notice {
        Arrived(Box<Arrived>),
        Said(Box<Said>),
        Unrecognised(runtime::Raw),
    }

    static NOTICE: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("event", &["\"toy\""])],
                required: &["event", "data"],
                known: &["event", "id", "retry", "data"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("event", &["\"note\""])],
                required: &["event", "data"],
                known: &["event", "data"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Notice: NOTICE {
            Arrived,
            Said
        }
    }

    runtime::from_variants! {
        Notice {
            boxed Arrived(Arrived),
            boxed Said(Said)
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Arrived {
        pub id: Option<String>,
        pub retry: Option<i64>,
        pub data: models::Toy,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Arrived {
            constants {
                required "event" = "\"toy\""
            }
            fields {
                optional id: "id",
                optional retry: "retry",
                required data: "data"
            }
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Said {
        pub data: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Said {
            constants {
                required "event" = "\"note\""
            }
            fields {
                required data: "data"
            }
        }
    }
}

pub(crate) mod pet {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Pet {
        pub name: String,
        pub tag: Option<String>,
        pub nick: runtime::Nullable<String>,
        pub note: Option<String>,
        pub friend: Option<Box<Pet>>,
        pub can_be_deleted: Option<bool>,
        pub token: Option<runtime::Secret>,
        pub status: Option<models::Status>,
        pub born: Option<runtime::Date>,
        pub seen: Option<runtime::DateTime>,
        pub weight: Option<f64>,
        pub toys: Option<Vec<models::Toy>>,
        pub additional: BTreeMap<String, String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Pet {
            constants {
                required "type" = "\"pet\""
            }
            fields {
                required name: "name",
                optional tag: "tag",
                nullable nick: "nick",
                required note: "note",
                guarded_optional friend: "friend",
                lenient_optional can_be_deleted: "can_be_deleted",
                secret_optional token: "token",
                optional status: "status",
                optional born: "born",
                optional seen: "seen",
                optional weight: "weight",
                optional toys: "toys"
            }
            additional {
                additional
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PetRequired {
        pub name: String,
        pub note: Option<String>,
    }

    impl From<PetRequired> for Pet {
        #[inline]
        fn from(required: PetRequired) -> Self {
            Self {
                name: required.name,
                tag: None,
                nick: runtime::Nullable::Absent,
                note: required.note,
                friend: None,
                can_be_deleted: None,
                token: None,
                status: None,
                born: None,
                seen: None,
                weight: None,
                toys: None,
                additional: BTreeMap::new(),
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Pet {
            optional into tag: String,
            whole nullable nick: String,
            optional boxed friend: Pet,
            optional plain can_be_deleted: bool,
            optional into token: runtime::Secret,
            optional into status: models::Status,
            optional into born: runtime::Date,
            optional into seen: runtime::DateTime,
            optional plain weight: f64,
            optional items toys: models::Toy,
            whole entries additional: String
        }
    }

    pub(crate) static PET_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                ("friend", &PET_CHECK),
                ("status", &models::status::STATUS_CHECK),
                ("born", &runtime::Check::Format(runtime::Date::CHECK)),
                ("seen", &runtime::Check::Format(runtime::DateTime::CHECK)),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Pet: PET_CHECK
    }
}

pub(crate) mod toy {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Toy {
        pub id: i64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Toy {
            fields {
                required id: "id"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ToyRequired {
        pub id: i64,
    }

    impl From<ToyRequired> for Toy {
        #[inline]
        fn from(required: ToyRequired) -> Self {
            Self {
                id: required.id,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub(crate) mod problem {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Problem {
        pub message: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Problem {
            fields {
                optional message: "message"
            }
        }
    }
}

pub(crate) mod order {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Order {
        pub extra: Option<String>,
        pub extra_: runtime::Extra,
    }

    runtime::object! {
        Order {
            fields {
                optional extra: "extra"
            }
            extra {
                extra_
            }
        }
    }

    impl Order {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Order {
            optional into extra: String
        }
    }
}

pub(crate) mod colour {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Colour {
        Red,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Colour {
            Red = "red"
        }
    }

    pub(crate) static COLOUR_CHECK: runtime::Check = runtime::Check::Listed(&["\"red\""]);

    runtime::validate! {
        Colour: COLOUR_CHECK
    }
}

pub(crate) mod choice {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Choice {
        Order(Box<models::Order>),
        Colour(models::Colour),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Choice: CHOICE {
            Order: Object,
            Colour: String
        }
    }

    runtime::from_variants! {
        Choice {
            boxed Order(models::Order),
            held Colour(models::Colour),
            text Colour(models::Colour)
        }
    }

    pub(crate) static CHOICE_CHECK: runtime::Check = runtime::Check::Union(
        &CHOICE,
        &[&runtime::Check::Nothing, &models::colour::COLOUR_CHECK],
    );

    runtime::validate! {
        Choice: CHOICE_CHECK
    }
}

pub(crate) mod shelf {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Shelf {
        pub empty: Option<models::Empty>,
        pub level: Option<models::Level>,
        pub mixed: Option<models::Mixed>,
        pub size: Option<models::Size>,
        pub animal: Option<models::Animal>,
        pub node: Option<models::Node>,
        pub bounded: Option<models::Bounded>,
        pub person: Option<models::Person>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Shelf {
            fields {
                optional empty: "empty",
                optional level: "level",
                optional mixed: "mixed",
                optional size: "size",
                optional animal: "animal",
                guarded_optional node: "node",
                optional bounded: "bounded",
                optional person: "person"
            }
        }
    }

    impl Shelf {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Shelf {
            optional into empty: models::Empty,
            optional into level: models::Level,
            optional into mixed: models::Mixed,
            optional into size: models::Size,
            optional into animal: models::Animal,
            optional into node: models::Node,
            optional into bounded: models::Bounded,
            optional into person: models::Person
        }
    }

    pub(crate) static SHELF_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                ("level", &models::level::LEVEL_CHECK),
                ("mixed", &models::mixed::MIXED_CHECK),
                ("animal", &models::animal::ANIMAL_CHECK),
                ("node", &models::node::NODE_CHECK),
                ("bounded", &models::bounded::BOUNDED_CHECK),
                ("person", &models::person::PERSON_CHECK),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Shelf: SHELF_CHECK
    }
}

pub(crate) mod empty {
    use std::collections::BTreeMap;
    use crate::runtime;

    pub type Empty = BTreeMap<String, runtime::Raw>;
}

pub(crate) mod status {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Status {
        Active,
        InActive,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Status {
            Active = "active",
            InActive = "in-active"
        }
    }

    pub(crate) static STATUS_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"active\"", "\"in-active\""],
    );

    runtime::validate! {
        Status: STATUS_CHECK
    }
}

pub(crate) mod level {
    use crate::runtime;

    #[derive(Clone, PartialEq, Copy, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Level {
        One,
        MinusTwo,
        Unknown(i64),
    }

    runtime::integer_enum! {
        Level {
            One = 1,
            MinusTwo = -2
        }
    }

    pub(crate) static LEVEL_CHECK: runtime::Check = runtime::Check::Listed(&["1", "-2"]);

    runtime::validate! {
        Level: LEVEL_CHECK
    }
}

pub(crate) mod mixed {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Mixed {
        A,
        One,
        Yes,
        Unknown(runtime::Raw),
    }

    runtime::value_enum! {
        Mixed {
            A = "\"a\"",
            One = "1",
            Yes = "true"
        }
    }

    pub(crate) static MIXED_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"a\"", "1", "true"],
    );

    runtime::validate! {
        Mixed: MIXED_CHECK
    }
}

pub(crate) mod size {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Size {
        Small,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        open Size {
            Small = "small"
        }
    }
}

pub(crate) mod cat {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Cat {
        pub lives: i32,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Cat {
            constants {
                required "type" = "\"cat\""
            }
            fields {
                required lives: "lives"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct CatRequired {
        pub lives: i32,
    }

    impl From<CatRequired> for Cat {
        #[inline]
        fn from(required: CatRequired) -> Self {
            Self {
                lives: required.lives,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub(crate) mod dog {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Dog {
        pub barks: bool,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Dog {
            constants {
                required "type" = "\"dog\""
            }
            fields {
                required barks: "barks"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct DogRequired {
        pub barks: bool,
    }

    impl From<DogRequired> for Dog {
        #[inline]
        fn from(required: DogRequired) -> Self {
            Self {
                barks: required.barks,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub mod animal {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Animal {
        Cat(Box<models::Cat>),
        Dog(Box<models::Dog>),
        Names(Vec<String>),
        Numbers(Vec<i64>),
        Mood(Mood),
        Text(String),
        Unrecognised(runtime::Raw),
    }

    static ANIMAL: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("type", &["\"cat\""])),
                required: &["type", "lives"],
                known: &["type", "lives"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("type", &["\"dog\""])),
                required: &["type", "barks"],
                known: &["type", "barks"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Array]),
                items: &[
                    runtime::Variant {
                        kinds: runtime::kinds(&[runtime::Kind::String]),
                        ..runtime::Variant::ANY
                    },
                ],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Array]),
                items: &[
                    runtime::Variant {
                        kinds: runtime::kinds(&[runtime::Kind::Integer]),
                        ..runtime::Variant::ANY
                    },
                ],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::String]),
                values: &["\"sleepy\"", "\"awake\""],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::String]),
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Animal: ANIMAL {
            Cat,
            Dog,
            Names,
            Numbers,
            Mood,
            Text
        }
    }

    runtime::from_variants! {
        Animal {
            boxed Cat(models::Cat),
            boxed Dog(models::Dog),
            text_list Names(String),
            list Numbers(i64),
            held Mood(Mood),
            any_text Text(String)
        }
    }

    pub(crate) static ANIMAL_CHECK: runtime::Check = runtime::Check::Union(
        &ANIMAL,
        &[
            &runtime::Check::Nothing,
            &runtime::Check::Nothing,
            &runtime::Check::Nothing,
            &runtime::Check::Nothing,
            &MOOD_CHECK,
            &runtime::Check::Nothing,
        ],
    );

    runtime::validate! {
        Animal: ANIMAL_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Mood {
        Sleepy,
        Awake,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Mood {
            Sleepy = "sleepy",
            Awake = "awake"
        }
    }

    pub(crate) static MOOD_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"sleepy\"", "\"awake\""],
    );

    runtime::validate! {
        Mood: MOOD_CHECK
    }
}

pub mod chapter {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Chapter {
        pub body: Option<Body>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Chapter {
            fields {
                guarded_optional body: "body"
            }
        }
    }

    impl Chapter {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Chapter {
            optional into body: Body
        }
    }

    pub(crate) static CHAPTER_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("body", &BODY_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Chapter: CHAPTER_CHECK
    }

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Body {
        pub content: Option<models::Pet>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Body {
            fields {
                guarded_optional content: "content"
            }
        }
    }

    impl Body {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Body {
            optional into content: models::Pet
        }
    }

    pub(crate) static BODY_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("content", &models::pet::PET_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Body: BODY_CHECK
    }
}

pub mod book {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Book {
        pub body: Option<Body>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Book {
            fields {
                guarded_optional body: "body"
            }
        }
    }

    impl Book {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Book {
            optional into body: Body
        }
    }

    pub(crate) static BOOK_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("body", &BODY_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Book: BOOK_CHECK
    }

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Body {
        pub content: Option<Vec<models::Node>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Body {
            fields {
                guarded_optional content: "content"
            }
        }
    }

    impl Body {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Body {
            optional items content: models::Node
        }
    }

    pub(crate) static BODY_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("content", &runtime::Check::Items(&models::node::NODE_CHECK))],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Body: BODY_CHECK
    }
}

pub(crate) mod node {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Node {
        Chapter(Box<models::Chapter>),
        Book(Box<models::Book>),
        Unrecognised(runtime::Raw),
    }

    static NODE: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                known: &["body"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                known: &["body"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Node: NODE {
            Chapter,
            Book
        }
        secret
    }

    runtime::from_variants! {
        Node {
            boxed Chapter(models::Chapter),
            boxed Book(models::Book)
        }
    }

    pub(crate) static NODE_CHECK: runtime::Check = runtime::Check::Union(
        &NODE,
        &[&models::chapter::CHAPTER_CHECK, &models::book::BOOK_CHECK],
    );

    runtime::validate! {
        Node: NODE_CHECK
    }
}

pub(crate) mod bounded {
    use std::collections::BTreeMap;
    use crate::runtime;

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Bounded {
        pub name: Option<String>,
        pub friend: Option<Box<Bounded>>,
        pub weight: Option<f64>,
        pub step: Option<f64>,
        pub toys: Option<Vec<BTreeMap<String, runtime::Raw>>>,
        pub additional: BTreeMap<String, String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Bounded {
            fields {
                optional name: "name",
                optional friend: "friend",
                optional weight: "weight",
                optional step: "step",
                optional toys: "toys"
            }
            additional {
                additional
            }
        }
    }

    impl Bounded {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Bounded {
            optional into name: String,
            optional boxed friend: Bounded,
            optional plain weight: f64,
            optional plain step: f64,
            optional items toys: BTreeMap<String,
            runtime::Raw>,
            whole entries additional: String
        }
    }

    pub(crate) static BOUNDED_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "name",
                    &runtime::Check::Text(runtime::TextCheck {
                        min_length: Some(2),
                        max_length: Some(4),
                        ..runtime::TextCheck::ANY
                    }),
                ),
                ("friend", &BOUNDED_CHECK),
                (
                    "weight",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(0.5),
                        exclusive_maximum: Some(80.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                (
                    "step",
                    &runtime::Check::Number(runtime::NumberCheck {
                        multiple_of: Some(0.1),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                (
                    "toys",
                    &runtime::Check::List(
                        &runtime::ListCheck {
                            items: &runtime::Check::Object(
                                &runtime::ObjectCheck {
                                    min_properties: Some(1),
                                    ..runtime::ObjectCheck::ANY
                                },
                            ),
                            min: Some(1),
                            max: Some(2),
                            unique: Some(runtime::unique_items),
                            ..runtime::ListCheck::ANY
                        },
                    ),
                ),
            ],
            additional: Some(
                &runtime::Check::Text(runtime::TextCheck {
                    max_length: Some(3),
                    ..runtime::TextCheck::ANY
                }),
            ),
            max_properties: Some(8),
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Bounded: BOUNDED_CHECK
    }
}

pub mod person {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Person {
        pub kind: Option<String>,
        pub email: runtime::Nullable<String>,
        pub phone: Option<String>,
        pub contact: Option<runtime::Raw>,
        pub tax: Option<String>,
        pub country: Option<String>,
        pub home: Option<Home>,
        pub jobs: Option<Vec<JobsItem>>,
        pub nationalities: Option<Vec<NationalitiesItem>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Person {
            fields {
                optional kind: "kind",
                nullable email: "email",
                optional phone: "phone",
                optional contact: "contact",
                optional tax: "tax",
                optional country: "country",
                optional home: "home",
                optional jobs: "jobs",
                optional nationalities: "nationalities"
            }
        }
    }

    impl Person {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Person {
            optional into kind: String,
            whole nullable email: String,
            optional into phone: String,
            optional into contact: runtime::Raw,
            optional into tax: String,
            optional into country: String,
            optional into home: Home,
            optional items jobs: JobsItem,
            optional items nationalities: NationalitiesItem
        }
    }

    pub(crate) static PERSON_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            rules: &[
                runtime::Rule {
                    when: Some(&runtime::Condition::Equals("kind", "\"adult\"")),
                    because: None,
                    effect: runtime::Effect::Require(&["email", "home.street"]),
                },
                runtime::Rule {
                    when: None,
                    because: None,
                    effect: runtime::Effect::Require(&["jobs[].title"]),
                },
                runtime::Rule {
                    when: Some(
                        &runtime::Condition::Not(
                            &runtime::Condition::Equals("kind", "\"adult\""),
                        ),
                    ),
                    because: None,
                    effect: runtime::Effect::Forbid(&["jobs"]),
                },
                runtime::Rule {
                    when: Some(&runtime::Condition::Present("tax", true)),
                    because: None,
                    effect: runtime::Effect::RequireValue(&[("country", "\"GB\"")]),
                },
                runtime::Rule {
                    when: Some(&runtime::Condition::In("contact", &["\"yes\"", "1"])),
                    because: None,
                    effect: runtime::Effect::RequireOneOf(&["phone", "email"]),
                },
                runtime::Rule {
                    when: Some(
                        &runtime::Condition::Not(
                            &runtime::Condition::Equals("kind", "\"adult\""),
                        ),
                    ),
                    because: None,
                    effect: runtime::Effect::Count {
                        items: "nationalities",
                        matching: &runtime::Condition::Present("identifiers", true),
                        bound: runtime::Bound::AtMost(1),
                    },
                },
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Person: PERSON_CHECK
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Home {
        pub street: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Home {
            fields {
                optional street: "street"
            }
        }
    }

    impl Home {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Home {
            optional into street: String
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct JobsItem {
        pub title: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        JobsItem {
            fields {
                optional title: "title"
            }
        }
    }

    impl JobsItem {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        JobsItem {
            optional into title: String
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct NationalitiesItem {
        pub identifiers: Option<Vec<i64>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        NationalitiesItem {
            fields {
                optional identifiers: "identifiers"
            }
        }
    }

    impl NationalitiesItem {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        NationalitiesItem {
            optional items identifiers: i64
        }
    }
}

#[doc(inline)]
pub use notice::Notice;

pub use pet::{Pet, PetRequired};
pub use toy::{Toy, ToyRequired};
pub use problem::Problem;
pub use order::Order;
pub use colour::Colour;
pub use choice::Choice;
pub use shelf::Shelf;
pub use empty::Empty;
pub use status::Status;
pub use level::Level;
pub use mixed::Mixed;
pub use size::Size;
pub use cat::{Cat, CatRequired};
pub use dog::{Dog, DogRequired};

#[doc(inline)]
pub use animal::Animal;

#[doc(inline)]
pub use chapter::Chapter;

#[doc(inline)]
pub use book::Book;

pub use node::Node;
pub use bounded::Bounded;

#[doc(inline)]
pub use person::Person;
