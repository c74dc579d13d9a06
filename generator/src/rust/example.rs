//! Values as they are written in examples.

use super::{Ident, MapKind, Path};

/// A value.
#[derive(Clone, Debug)]
pub enum Expression {
    /// Text as it is.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// `Minor::<'G', 'B', 'P', 2>::new(a)`, of the crate's root.
    Minor([char; 3], u8, i64),
    /// A number.
    Number(f64),
    /// `a.parse::<Type>()?`, of a type of another crate.
    Parsed(String, String),
    /// `true`, `false`.
    Bool(bool),
    /// `()`.
    Unit,
    /// `None`.
    None,
    /// `Raw::NULL`.
    Null,
    /// `Nullable::Value(a)`, of the crate's root.
    Present(Box<Expression>),
    /// `BTreeMap::from([(name, a)])`, or without entries; of another map, perhaps, and names of a type of their own.
    Map(MapKind, bool, Vec<(String, Expression)>),
    /// `BTreeMap::<String, Raw>::new()`, where nothing else tells what its values are; or of another map.
    NoEntries(MapKind),
    /// `(a, b)`.
    Tuple(Vec<Expression>),
    /// `vec![a]`.
    List(Vec<Expression>),
    /// `[a]`, for what takes any items.
    Items(Vec<Expression>),
    /// `a.into()`.
    Into(Box<Expression>),
    /// `Box::new(a)`.
    Boxed(Box<Expression>),
    /// `Type::new()`.
    New(Path),
    /// `Type::new(1)`, of an amount under a name.
    Amount(Path, i64),
    /// `Type::from(TypeRequired { name: a })`.
    From(Path, Ident, Vec<(Ident, Expression)>),
    /// `Type::Variant`, `Type::Variant(a)`.
    Variant(Path, Ident, Option<Box<Expression>>),
    /// `a.name(b)`, for each.
    With(Box<Expression>, Vec<(Ident, Expression)>),
    /// `Upload::new(a)`, of the crate's root, with a media type where the document leaves it to the caller.
    Upload(Option<String>),
}

/// A client set up, and a first call.
#[derive(Clone, Debug)]
pub struct Start {
    /// The crate.
    pub library: Ident,
    /// The setters of the builder that are called, with texts.
    pub setters: Vec<(Ident, Vec<String>)>,
    /// The method that is called, by its place.
    pub method: usize,
}

/// A call of a method of the client.
#[derive(Clone, Debug)]
pub struct Example {
    /// The crate.
    pub library: Ident,
    /// What is given to the method.
    pub arguments: Vec<Expression>,
    /// Whether the answer says anything.
    pub answers: bool,
}
