//! Structs, enums, unions and aliases.

use serde_json::Value;

use super::{Check, Derive, Docs, Expression, Format, Ident, OtherDerive, Path, Type};
use crate::model::JsonKind;

/// Which ways values travel, and so what is written for a type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// Only sent: it can be encoded.
    Sent,
    /// Only received.
    Received,
    /// Both.
    Both,
}

/// What `Default` gives.
#[derive(Clone, Debug)]
pub enum Initial {
    /// There is none: something is required of which the description does not say what it is if it is not given.
    None,
    /// A struct without any property.
    Empty,
    /// A struct of which each required field has the value that is documented, in order.
    Documented(Vec<Expression>),
}

/// An item of a file.
#[derive(Clone, Debug)]
pub enum Item {
    /// An object.
    Struct(Box<Struct>),
    /// Listed values.
    Enum(Enum),
    /// One of several.
    Union(Union),
    /// Another name.
    Alias(Alias),
}

impl Item {
    /// Where it is.
    pub fn path(&self) -> &Path {
        match self {
            Self::Struct(of) => &of.path,
            Self::Enum(of) => &of.path,
            Self::Union(of) => &of.path,
            Self::Alias(of) => &of.path,
        }
    }
}

/// An object.
#[derive(Clone, Debug)]
pub struct Struct {
    /// Its documentation.
    pub docs: Docs,
    /// Its name.
    pub path: Path,
    /// The traits that are derived.
    pub derives: Vec<Derive>,
    /// What macros of other crates derive.
    pub others: Vec<OtherDerive>,
    /// What `Default` gives.
    pub initial: Initial,
    /// Properties of one value, which have no field.
    pub constants: Vec<Constant>,
    /// The fields, in document order.
    pub fields: Vec<Field>,
    /// The map of further properties.
    pub additional: Option<Field>,
    /// The name of the field that keeps what is not known; none for what is sent in parts.
    pub extra: Option<Ident>,
    /// How it is made.
    pub constructor: Constructor,
    /// What `validate` checks.
    pub check: Option<Checked>,
    /// The fields of an amount of money and of its currency.
    pub money: Option<(Ident, Ident)>,
    /// How each field is sent, where the struct is sent in parts and is no JSON.
    pub parts: Option<Vec<Part>>,
}

/// A property of one value.
#[derive(Clone, Debug, PartialEq)]
pub struct Constant {
    /// The name on the wire.
    pub name: String,
    /// The value.
    pub value: Value,
    /// Whether it may be missing, or null, in what is received.
    pub presence: Presence,
}

/// How a field is sent in parts.
#[derive(Clone, Debug)]
pub struct Part {
    /// What it holds.
    pub kind: PartKind,
    /// Its media type.
    pub content_type: Option<String>,
    /// How a value is laid out.
    pub layout: Layout,
    /// The fields with the headers of its parts, and what these are called.
    pub headers: Vec<(Ident, String)>,
}

/// How a value is laid out in parts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Layout {
    /// A part, or one for each item of a list; what is nested deeper is JSON.
    Items,
    /// One part of text, these between the items of a list, from the outermost list inwards.
    Joined(String),
    /// The same for each item of the outermost list.
    JoinedItems(String),
    /// One part of text, this between items, or names and values.
    Delimited(&'static str),
    /// A part for each item or property, called as the property is.
    Spread,
    /// A part for each value, called as in `name[key]`.
    Deep,
}

/// What a part holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PartKind {
    /// A value.
    Value,
    /// A file.
    File,
    /// Several files, a part each.
    Files,
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its documentation.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// The name on the wire.
    pub wire: String,
    /// Whether it may be missing or null.
    pub presence: Presence,
    /// What is peculiar to it.
    pub manner: Manner,
    /// Its type, with what `presence` adds.
    pub ty: Type,
    /// The method that sets it, where the type is made by callers and the field is optional.
    pub setter: Option<Setter>,
}

/// Whether a field may be missing or null.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Presence {
    /// Must be there.
    Required,
    /// May be missing: `Option<T>`.
    Optional,
    /// May be missing or null: `Nullable<T>`.
    Nullable,
    /// Written by the unions that hold the object, by whose type it is known: `Option<T>`; whether it is required.
    Tag(bool),
}

/// What is peculiar to the values of a field.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Manner {
    /// Nothing.
    Plain,
    /// Other JSON kinds are read too.
    Lenient,
    /// Not shown by `Debug`.
    Secret,
    /// Not shown by `Debug` where it is of another kind: it holds secrets.
    Guarded,
}

/// How a struct is made.
#[derive(Clone, Debug)]
pub enum Constructor {
    /// It is only received.
    None,
    /// `new`: nothing is required.
    New,
    /// `From` a struct of this name that holds the required fields.
    Required(Ident),
}

/// An argument of a function.
#[derive(Clone, Debug)]
pub struct Argument {
    /// Its documentation, where it is a field of a struct of arguments.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// Its type, once taken.
    pub ty: Type,
}

/// A setter of a struct or a request.
#[derive(Clone, Debug)]
pub struct Setter {
    /// Its documentation.
    pub docs: Docs,
    /// Its name, and that of its argument.
    pub name: Ident,
    /// What it takes.
    pub ty: Type,
    /// Why it should no longer be called, where it should not.
    pub deprecated: Option<String>,
}

/// What `validate` checks of a type.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The name of the table.
    pub name: Ident,
    /// The table.
    pub check: Check,
}

/// Listed values.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Its documentation.
    pub docs: Docs,
    /// Its name.
    pub path: Path,
    /// The traits that are derived.
    pub derives: Vec<Derive>,
    /// What macros of other crates derive.
    pub others: Vec<OtherDerive>,
    /// The value that `Default` gives, by its place.
    pub initial: Option<usize>,
    /// What the values are.
    pub kind: EnumKind,
    /// Whether other values are as documented.
    pub open: bool,
    /// The values, in document order.
    pub variants: Vec<EnumVariant>,
    /// What `validate` checks.
    pub check: Option<Checked>,
}

/// What the values of an enum are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EnumKind {
    /// Text.
    String,
    /// Whole numbers that fit `i64`.
    Integer,
    /// Anything else.
    Value,
}

/// A listed value.
#[derive(Clone, Debug)]
pub struct EnumVariant {
    /// Its documentation.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// The value.
    pub value: Value,
}

/// One of several.
#[derive(Clone, Debug)]
pub struct Union {
    /// Its documentation.
    pub docs: Docs,
    /// Its name.
    pub path: Path,
    /// The traits that are derived.
    pub derives: Vec<Derive>,
    /// What macros of other crates derive.
    pub others: Vec<OtherDerive>,
    /// The name of the table by which variants are chosen.
    pub table: Ident,
    /// Whether the JSON kind alone says which variant a value is; else a table of evidence does.
    pub by_kind: bool,
    /// The variants, in document order.
    pub variants: Vec<UnionVariant>,
    /// What `validate` checks.
    pub check: Option<Checked>,
    /// Whether values that are none of the variants are not shown.
    pub secret: bool,
}

/// A variant of a union.
#[derive(Clone, Debug)]
pub struct UnionVariant {
    /// Its documentation.
    pub docs: Docs,
    /// Its name.
    pub name: Ident,
    /// What it holds, without the box.
    pub ty: Type,
    /// Whether it is held in a box.
    pub boxed: bool,
    /// What it is made of.
    pub from: Vec<From>,
    /// What is seen to when it is written.
    pub also: Option<Also>,
    /// How it is known.
    pub evidence: UnionEvidence,
}

/// What a variant is made of by `From`, where nothing else in the union can be meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum From {
    /// What it holds.
    Held,
    /// Text, in the form of its type.
    Text,
    /// All that is written as text.
    AnyText,
    /// A vector or an array of its items.
    List,
    /// The same of all that is written as text.
    TextList,
    /// An `i32`, which number literals are where nothing else is said.
    Wide,
    /// The same, which may be less than it can hold.
    Whole,
    /// Whole numbers, where it holds numbers with a fraction.
    Number,
}

/// What is seen to when a variant is written.
#[derive(Clone, Debug, PartialEq)]
pub enum Also {
    /// Properties that name it, with their values as JSON texts.
    Tags(Vec<(String, Vec<String>)>),
    /// That a number has a fraction, if only of zero.
    Fraction,
}

/// How a variant is known.
#[derive(Clone, Debug, Default)]
pub struct UnionEvidence {
    /// The JSON kinds.
    pub kinds: Vec<JsonKind>,
    /// The discriminator and its values, as JSON texts.
    pub tag: Option<(String, Vec<String>)>,
    /// The property beside the union that names it and its values, as JSON texts.
    pub sibling: Option<(String, Vec<String>)>,
    /// Properties that can only have these values, as JSON texts.
    pub constants: Vec<(String, Vec<String>)>,
    /// Values of a scalar, as JSON texts.
    pub values: Vec<String>,
    /// Properties that must be there.
    pub required: Vec<String>,
    /// Those of them that may be null.
    pub nullable: Vec<String>,
    /// Properties it knows.
    pub known: Vec<String>,
    /// Whether others are allowed.
    pub open: bool,
    /// The format that a text has.
    pub text: Option<Format>,
    /// Of lists: what an item looks like, one of these.
    pub items: Vec<UnionEvidence>,
    /// What the value of a property looks like, one of these.
    pub properties: Vec<(String, Vec<UnionEvidence>)>,
}

/// Another name for a type.
#[derive(Clone, Debug)]
pub struct Alias {
    /// Its documentation.
    pub docs: Docs,
    /// Its name.
    pub path: Path,
    /// What it stands for.
    pub ty: Type,
    /// Why it should no longer be used, where it should not.
    pub deprecated: Option<String>,
    /// Whether that is so because the document no longer has what it stands for.
    pub removed: bool,
}
