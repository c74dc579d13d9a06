use std::collections::BTreeMap;

use crate::runtime::{Date, DateTime, Extra, Kind, Nullable, UnknownValue, Value};

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub tag: Option<String>,
    pub nick: Nullable<String>,
    pub note: Option<String>,
    pub friend: Option<Box<Pet>>,
    pub can_be_deleted: Option<bool>,
    pub token: Option<String>,
    pub status: Option<Status>,
    pub born: Option<Date>,
    pub seen: Option<DateTime>,
    pub weight: Option<f64>,
    pub toys: Option<Vec<Toy>>,
    pub labels: BTreeMap<String, String>,
    pub extra: Extra,
}
crate::runtime::object! {
    both Pet {
        constants { "type" = "pet" }
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
            optional toys: "toys",
        }
        additional { labels }
    }
}

#[derive(Clone, PartialEq)]
pub struct PetRequired {
    pub name: String,
    pub note: Option<String>,
}

impl From<PetRequired> for Pet {
    fn from(required: PetRequired) -> Self {
        Self {
            name: required.name,
            note: required.note,
            tag: None,
            nick: Nullable::Absent,
            friend: None,
            can_be_deleted: None,
            token: None,
            status: None,
            born: None,
            seen: None,
            weight: None,
            toys: None,
            labels: BTreeMap::new(),
            extra: Extra::new(),
        }
    }
}

impl Pet {
    #[must_use]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    #[must_use]
    pub fn nick(mut self, nick: impl Into<Nullable<String>>) -> Self {
        self.nick = nick.into();
        self
    }

    #[must_use]
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Toy {
    pub id: i64,
    pub extra: Extra,
}
crate::runtime::object! {
    received Toy { constants {} fields { required id: "id" } additional {} extra { extra } }
}

/// Only sent, with nothing required and a property named `extra`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub extra: Option<String>,
    pub extra_: Extra,
}
crate::runtime::object! {
    sent Order { constants {} fields { optional extra: "extra" } additional {} extra { extra_ } }
}

impl Order {
    pub fn new() -> Self {
        Self { extra: None, extra_: Extra::new() }
    }
}

impl Default for Order {
    fn default() -> Self {
        Self::new()
    }
}

/// Without any property.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Empty {
    pub extra: Extra,
}
crate::runtime::object! { both Empty { constants {} fields {} additional {} } }

#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    Active,
    InActive,
    Unknown(UnknownValue),
}
crate::runtime::string_enum! { both Status { Active = "active", InActive = "in-active" } }

#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    One,
    MinusTwo,
    Unknown(i64),
}
crate::runtime::integer_enum! { both Level { One = 1, MinusTwo = -2 } }

#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mixed {
    A,
    One,
    Yes,
    Unknown(Value),
}
crate::runtime::value_enum! { both Mixed { A = "\"a\"", One = "1", Yes = "true" } }

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub lives: i32,
    pub extra: Extra,
}
crate::runtime::object! {
    both Cat { constants { "type" = "cat" } fields { required lives: "lives" } additional {} }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub barks: bool,
    pub extra: Extra,
}
crate::runtime::object! {
    both Dog { constants { "type" = "dog" } fields { required barks: "barks" } additional {} }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    Cat(Box<Cat>),
    Dog(Box<Dog>),
    Names(Vec<String>),
    Numbers(Vec<i64>),
    Status(Status),
    Text(String),
    Unrecognised(Value),
}
static ANIMAL: crate::runtime::Union = crate::runtime::Union {
    variants: &[
        crate::runtime::Variant {
            kinds: crate::runtime::kinds(&[Kind::Object]),
            tag: Some(("type", &["\"cat\""])),
            required: &["type", "lives"],
            known: &["type", "lives"],
            ..crate::runtime::Variant::ANY
        },
        crate::runtime::Variant {
            kinds: crate::runtime::kinds(&[Kind::Object]),
            tag: Some(("type", &["\"dog\""])),
            required: &["type", "barks"],
            known: &["type", "barks"],
            ..crate::runtime::Variant::ANY
        },
        crate::runtime::Variant {
            kinds: crate::runtime::kinds(&[Kind::Array]),
            items: &[crate::runtime::Variant {
                kinds: crate::runtime::kinds(&[Kind::String]),
                ..crate::runtime::Variant::ANY
            }],
            ..crate::runtime::Variant::ANY
        },
        crate::runtime::Variant {
            kinds: crate::runtime::kinds(&[Kind::Array]),
            items: &[crate::runtime::Variant {
                kinds: crate::runtime::kinds(&[Kind::Integer]),
                ..crate::runtime::Variant::ANY
            }],
            ..crate::runtime::Variant::ANY
        },
        crate::runtime::Variant {
            kinds: crate::runtime::kinds(&[Kind::String]),
            values: &["\"active\"", "\"in-active\""],
            ..crate::runtime::Variant::ANY
        },
        crate::runtime::Variant {
            kinds: crate::runtime::kinds(&[Kind::String]),
            ..crate::runtime::Variant::ANY
        },
    ],
};
crate::runtime::union! {
    both Animal: ANIMAL {
        Cat(Cat) boxed, Dog(Dog) boxed, Names(Vec<String>), Numbers(Vec<i64>), Status(Status), Text(String)
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub message: Option<String>,
    pub extra: Extra,
}
crate::runtime::object! {
    received Problem { constants {} fields { optional message: "message" } additional {} }
}

/// Only sent.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Colour {
    Red,
    Unknown(UnknownValue),
}
crate::runtime::string_enum! { sent Colour { Red = "red" } }

/// Only sent: no table is needed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Choice {
    Order(Box<Order>),
    Colour(Colour),
    Unrecognised(Value),
}
crate::runtime::union! { sent Choice: CHOICE { Order(Order) boxed, Colour(Colour) } }

/// Whose body is a list or a pet; nothing else tells them apart.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Chapter {
    pub body: Option<Pet>,
    pub extra: Extra,
}
crate::runtime::object! { both Chapter { constants {} fields { optional body: "body" } additional {} } }

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Book {
    pub body: Option<Vec<Node>>,
    pub extra: Extra,
}
crate::runtime::object! { both Book { constants {} fields { optional body: "body" } additional {} } }

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Node {
    Chapter(Box<Chapter>),
    Book(Box<Book>),
    Unrecognised(Value),
}
static NODE: crate::runtime::Union = crate::runtime::Union {
    variants: &[
        crate::runtime::Variant {
            kinds: crate::runtime::kinds(&[Kind::Object]),
            known: &["body"],
            ..crate::runtime::Variant::ANY
        },
        crate::runtime::Variant {
            kinds: crate::runtime::kinds(&[Kind::Object]),
            known: &["body"],
            ..crate::runtime::Variant::ANY
        },
    ],
};
crate::runtime::union! { both Node: NODE { Chapter(Chapter) boxed, Book(Book) boxed } }

/// Any other text is documented to be valid too.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Size {
    Small,
    Unknown(UnknownValue),
}
crate::runtime::string_enum! { both open Size { Small = "small" } }
