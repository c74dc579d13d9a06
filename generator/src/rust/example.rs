//! Values as they are written in examples.

use super::{Ident, Path};

/// A value.
#[derive(Clone, Debug)]
pub enum Expression {
    /// Text as it is.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
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
    /// `BTreeMap::new()`.
    Map,
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
    /// `Type::from(TypeRequired { name: a })`.
    From(Path, Ident, Vec<(Ident, Expression)>),
    /// `Type::Variant`, `Type::Variant(a)`.
    Variant(Path, Ident, Option<Box<Expression>>),
    /// `Upload::new(a)`, of the crate's root.
    Upload,
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
