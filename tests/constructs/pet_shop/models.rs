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
        pub token: Option<String>,
        pub status: Option<models::Status>,
        pub born: Option<runtime::Date>,
        pub seen: Option<runtime::DateTime>,
        pub weight: Option<f64>,
        pub toys: Option<Vec<models::Toy>>,
        pub additional: BTreeMap<String, String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Pet {
            constants {
                "type" = "\"pet\""
            }
            fields {
                required name: "name",
                optional tag: "tag",
                nullable nick: "nick",
                required note: "note",
                optional friend: "friend",
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

    impl Pet {
        #[must_use]
        pub fn new(name: impl Into<String>, note: impl Into<Option<String>>) -> Self {
            Self {
                name: name.into(),
                tag: None,
                nick: runtime::Nullable::Absent,
                note: note.into(),
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

        #[must_use]
        pub fn tag(mut self, tag: impl Into<String>) -> Self {
            self.tag = Some(tag.into());
            self
        }

        #[must_use]
        pub fn nick(mut self, nick: impl Into<runtime::Nullable<String>>) -> Self {
            self.nick = nick.into();
            self
        }

        #[must_use]
        pub fn friend(mut self, friend: impl Into<Pet>) -> Self {
            self.friend = Some(Box::new(friend.into()));
            self
        }

        #[must_use]
        pub fn can_be_deleted(mut self, can_be_deleted: bool) -> Self {
            self.can_be_deleted = Some(can_be_deleted);
            self
        }

        #[must_use]
        pub fn token(mut self, token: impl Into<String>) -> Self {
            self.token = Some(token.into());
            self
        }

        #[must_use]
        pub fn status(mut self, status: impl Into<models::Status>) -> Self {
            self.status = Some(status.into());
            self
        }

        #[must_use]
        pub fn born(mut self, born: impl Into<runtime::Date>) -> Self {
            self.born = Some(born.into());
            self
        }

        #[must_use]
        pub fn seen(mut self, seen: impl Into<runtime::DateTime>) -> Self {
            self.seen = Some(seen.into());
            self
        }

        #[must_use]
        pub fn weight(mut self, weight: f64) -> Self {
            self.weight = Some(weight);
            self
        }

        #[must_use]
        pub fn toys(mut self, toys: impl IntoIterator<Item = models::Toy>) -> Self {
            self.toys = Some(toys.into_iter().collect());
            self
        }

        #[must_use]
        pub fn additional(
            mut self,
            additional: impl Into<BTreeMap<String, String>>,
        ) -> Self {
            self.additional = additional.into();
            self
        }
    }
}

pub(crate) mod toy {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Toy {
        pub id: i64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Toy {
            constants {}
            fields {
                required id: "id"
            }
            additional {}
        }
    }

    impl Toy {
        #[must_use]
        pub fn new(id: i64) -> Self {
            Self {
                id,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub(crate) mod problem {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Problem {
        pub message: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        received Problem {
            constants {}
            fields {
                optional message: "message"
            }
            additional {}
        }
    }
}

pub(crate) mod order {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Order {
        pub extra: Option<String>,
        pub extra_: runtime::Extra,
    }

    runtime::object! {
        sent Order {
            constants {}
            fields {
                optional extra: "extra"
            }
            additional {}
            extra {
                extra_
            }
        }
    }

    impl Order {
        #[must_use]
        pub fn new() -> Self {
            Self {
                extra: None,
                extra_: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn extra(mut self, extra: impl Into<String>) -> Self {
            self.extra = Some(extra.into());
            self
        }
    }

    impl Default for Order {
        fn default() -> Self {
            Self::new()
        }
    }
}

pub(crate) mod colour {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Colour {
        Red,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        sent Colour {
            Red = "red"
        }
    }
}

pub(crate) mod choice {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Choice {
        Order(Box<models::Order>),
        Colour(models::Colour),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        sent Choice: CHOICE {
            Order(models::Order) boxed,
            Colour(models::Colour)
        }
    }

    impl From<models::Order> for Choice {
        fn from(value: models::Order) -> Self {
            Self::Order(Box::new(value))
        }
    }
}

pub(crate) mod shelf {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
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
        both Shelf {
            constants {}
            fields {
                optional empty: "empty",
                optional level: "level",
                optional mixed: "mixed",
                optional size: "size",
                optional animal: "animal",
                optional node: "node",
                optional bounded: "bounded",
                optional person: "person"
            }
            additional {}
        }
    }

    impl Shelf {
        #[must_use]
        pub fn new() -> Self {
            Self {
                empty: None,
                level: None,
                mixed: None,
                size: None,
                animal: None,
                node: None,
                bounded: None,
                person: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn empty(mut self, empty: impl Into<models::Empty>) -> Self {
            self.empty = Some(empty.into());
            self
        }

        #[must_use]
        pub fn level(mut self, level: impl Into<models::Level>) -> Self {
            self.level = Some(level.into());
            self
        }

        #[must_use]
        pub fn mixed(mut self, mixed: impl Into<models::Mixed>) -> Self {
            self.mixed = Some(mixed.into());
            self
        }

        #[must_use]
        pub fn size(mut self, size: impl Into<models::Size>) -> Self {
            self.size = Some(size.into());
            self
        }

        #[must_use]
        pub fn animal(mut self, animal: impl Into<models::Animal>) -> Self {
            self.animal = Some(animal.into());
            self
        }

        #[must_use]
        pub fn node(mut self, node: impl Into<models::Node>) -> Self {
            self.node = Some(node.into());
            self
        }

        #[must_use]
        pub fn bounded(mut self, bounded: impl Into<models::Bounded>) -> Self {
            self.bounded = Some(bounded.into());
            self
        }

        #[must_use]
        pub fn person(mut self, person: impl Into<models::Person>) -> Self {
            self.person = Some(person.into());
            self
        }
    }

    impl Default for Shelf {
        fn default() -> Self {
            Self::new()
        }
    }

    pub(crate) static SHELF_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
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

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Status {
        Active,
        InActive,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        both Status {
            Active = "active",
            InActive = "in-active"
        }
    }
}

pub(crate) mod level {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Level {
        One,
        MinusTwo,
        Unknown(i64),
    }

    runtime::integer_enum! {
        both Level {
            One = 1,
            MinusTwo = -2
        }
    }
}

pub(crate) mod mixed {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Mixed {
        A,
        One,
        Yes,
        Unknown(runtime::Raw),
    }

    runtime::value_enum! {
        both Mixed {
            A = "\"a\"",
            One = "1",
            Yes = "true"
        }
    }
}

pub(crate) mod size {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Size {
        Small,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        both open Size {
            Small = "small"
        }
    }
}

pub(crate) mod cat {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Cat {
        pub lives: i32,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Cat {
            constants {
                "type" = "\"cat\""
            }
            fields {
                required lives: "lives"
            }
            additional {}
        }
    }

    impl Cat {
        #[must_use]
        pub fn new(lives: i32) -> Self {
            Self {
                lives,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub(crate) mod dog {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Dog {
        pub barks: bool,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Dog {
            constants {
                "type" = "\"dog\""
            }
            fields {
                required barks: "barks"
            }
            additional {}
        }
    }

    impl Dog {
        #[must_use]
        pub fn new(barks: bool) -> Self {
            Self {
                barks,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub mod animal {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
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
        both Animal: ANIMAL {
            Cat(models::Cat) boxed,
            Dog(models::Dog) boxed,
            Names(Vec<String>),
            Numbers(Vec<i64>),
            Mood(Mood),
            Text(String)
        }
    }

    impl From<models::Cat> for Animal {
        fn from(value: models::Cat) -> Self {
            Self::Cat(Box::new(value))
        }
    }

    impl From<models::Dog> for Animal {
        fn from(value: models::Dog) -> Self {
            Self::Dog(Box::new(value))
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Mood {
        Sleepy,
        Awake,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        both Mood {
            Sleepy = "sleepy",
            Awake = "awake"
        }
    }
}

pub mod chapter {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Chapter {
        pub body: Option<Body>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Chapter {
            constants {}
            fields {
                optional body: "body"
            }
            additional {}
        }
    }

    impl Chapter {
        #[must_use]
        pub fn new() -> Self {
            Self {
                body: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn body(mut self, body: impl Into<Body>) -> Self {
            self.body = Some(body.into());
            self
        }
    }

    impl Default for Chapter {
        fn default() -> Self {
            Self::new()
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Body {
        pub content: Option<models::Pet>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Body {
            constants {}
            fields {
                optional content: "content"
            }
            additional {}
        }
    }

    impl Body {
        #[must_use]
        pub fn new() -> Self {
            Self {
                content: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn content(mut self, content: impl Into<models::Pet>) -> Self {
            self.content = Some(content.into());
            self
        }
    }

    impl Default for Body {
        fn default() -> Self {
            Self::new()
        }
    }
}

pub mod book {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Book {
        pub body: Option<Body>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Book {
            constants {}
            fields {
                optional body: "body"
            }
            additional {}
        }
    }

    impl Book {
        #[must_use]
        pub fn new() -> Self {
            Self {
                body: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn body(mut self, body: impl Into<Body>) -> Self {
            self.body = Some(body.into());
            self
        }
    }

    impl Default for Book {
        fn default() -> Self {
            Self::new()
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Body {
        pub content: Option<Vec<models::Node>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Body {
            constants {}
            fields {
                optional content: "content"
            }
            additional {}
        }
    }

    impl Body {
        #[must_use]
        pub fn new() -> Self {
            Self {
                content: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn content(mut self, content: impl IntoIterator<Item = models::Node>) -> Self {
            self.content = Some(content.into_iter().collect());
            self
        }
    }

    impl Default for Body {
        fn default() -> Self {
            Self::new()
        }
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
        both Node: NODE {
            Chapter(models::Chapter) boxed,
            Book(models::Book) boxed
        }
    }

    impl From<models::Chapter> for Node {
        fn from(value: models::Chapter) -> Self {
            Self::Chapter(Box::new(value))
        }
    }

    impl From<models::Book> for Node {
        fn from(value: models::Book) -> Self {
            Self::Book(Box::new(value))
        }
    }
}

pub(crate) mod bounded {
    use std::collections::BTreeMap;
    use crate::runtime;

    #[derive(Clone, PartialEq)]
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
        both Bounded {
            constants {}
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
        pub fn new() -> Self {
            Self {
                name: None,
                friend: None,
                weight: None,
                step: None,
                toys: None,
                additional: BTreeMap::new(),
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }

        #[must_use]
        pub fn friend(mut self, friend: impl Into<Bounded>) -> Self {
            self.friend = Some(Box::new(friend.into()));
            self
        }

        #[must_use]
        pub fn weight(mut self, weight: f64) -> Self {
            self.weight = Some(weight);
            self
        }

        #[must_use]
        pub fn step(mut self, step: f64) -> Self {
            self.step = Some(step);
            self
        }

        #[must_use]
        pub fn toys(
            mut self,
            toys: impl IntoIterator<Item = BTreeMap<String, runtime::Raw>>,
        ) -> Self {
            self.toys = Some(toys.into_iter().collect());
            self
        }

        #[must_use]
        pub fn additional(
            mut self,
            additional: impl Into<BTreeMap<String, String>>,
        ) -> Self {
            self.additional = additional.into();
            self
        }
    }

    impl Default for Bounded {
        fn default() -> Self {
            Self::new()
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
                            unique: true,
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

    #[derive(Clone, PartialEq)]
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
        both Person {
            constants {}
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
            additional {}
        }
    }

    impl Person {
        #[must_use]
        pub fn new() -> Self {
            Self {
                kind: None,
                email: runtime::Nullable::Absent,
                phone: None,
                contact: None,
                tax: None,
                country: None,
                home: None,
                jobs: None,
                nationalities: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn kind(mut self, kind: impl Into<String>) -> Self {
            self.kind = Some(kind.into());
            self
        }

        #[must_use]
        pub fn email(mut self, email: impl Into<runtime::Nullable<String>>) -> Self {
            self.email = email.into();
            self
        }

        #[must_use]
        pub fn phone(mut self, phone: impl Into<String>) -> Self {
            self.phone = Some(phone.into());
            self
        }

        #[must_use]
        pub fn contact(mut self, contact: impl Into<runtime::Raw>) -> Self {
            self.contact = Some(contact.into());
            self
        }

        #[must_use]
        pub fn tax(mut self, tax: impl Into<String>) -> Self {
            self.tax = Some(tax.into());
            self
        }

        #[must_use]
        pub fn country(mut self, country: impl Into<String>) -> Self {
            self.country = Some(country.into());
            self
        }

        #[must_use]
        pub fn home(mut self, home: impl Into<Home>) -> Self {
            self.home = Some(home.into());
            self
        }

        #[must_use]
        pub fn jobs(mut self, jobs: impl IntoIterator<Item = JobsItem>) -> Self {
            self.jobs = Some(jobs.into_iter().collect());
            self
        }

        #[must_use]
        pub fn nationalities(
            mut self,
            nationalities: impl IntoIterator<Item = NationalitiesItem>,
        ) -> Self {
            self.nationalities = Some(nationalities.into_iter().collect());
            self
        }
    }

    impl Default for Person {
        fn default() -> Self {
            Self::new()
        }
    }

    pub(crate) static PERSON_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            rules: &[
                runtime::Rule::Require {
                    when: Some(&runtime::Condition::Equals("kind", "\"adult\"")),
                    paths: &["email", "home.street"],
                },
                runtime::Rule::Require {
                    when: None,
                    paths: &["jobs[].title"],
                },
                runtime::Rule::Forbid {
                    when: Some(
                        &runtime::Condition::Not(
                            &runtime::Condition::Equals("kind", "\"adult\""),
                        ),
                    ),
                    paths: &["jobs"],
                },
                runtime::Rule::RequireValue {
                    when: Some(&runtime::Condition::Present("tax", true)),
                    values: &[("country", "\"GB\"")],
                },
                runtime::Rule::RequireOneOf {
                    when: Some(&runtime::Condition::In("contact", &["\"yes\"", "1"])),
                    paths: &["phone", "email"],
                },
                runtime::Rule::Count {
                    when: Some(
                        &runtime::Condition::Not(
                            &runtime::Condition::Equals("kind", "\"adult\""),
                        ),
                    ),
                    items: "nationalities",
                    matching: &runtime::Condition::Present("identifiers", true),
                    bound: runtime::Bound::AtMost(1),
                },
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Person: PERSON_CHECK
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Home {
        pub street: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Home {
            constants {}
            fields {
                optional street: "street"
            }
            additional {}
        }
    }

    impl Home {
        #[must_use]
        pub fn new() -> Self {
            Self {
                street: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn street(mut self, street: impl Into<String>) -> Self {
            self.street = Some(street.into());
            self
        }
    }

    impl Default for Home {
        fn default() -> Self {
            Self::new()
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct JobsItem {
        pub title: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both JobsItem {
            constants {}
            fields {
                optional title: "title"
            }
            additional {}
        }
    }

    impl JobsItem {
        #[must_use]
        pub fn new() -> Self {
            Self {
                title: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn title(mut self, title: impl Into<String>) -> Self {
            self.title = Some(title.into());
            self
        }
    }

    impl Default for JobsItem {
        fn default() -> Self {
            Self::new()
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct NationalitiesItem {
        pub identifiers: Option<Vec<i64>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both NationalitiesItem {
            constants {}
            fields {
                optional identifiers: "identifiers"
            }
            additional {}
        }
    }

    impl NationalitiesItem {
        #[must_use]
        pub fn new() -> Self {
            Self {
                identifiers: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn identifiers(mut self, identifiers: impl IntoIterator<Item = i64>) -> Self {
            self.identifiers = Some(identifiers.into_iter().collect());
            self
        }
    }

    impl Default for NationalitiesItem {
        fn default() -> Self {
            Self::new()
        }
    }
}

pub use pet::Pet;
pub use toy::Toy;
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
pub use cat::Cat;
pub use dog::Dog;

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
