//! Types as they are written.

use std::fmt;

use super::ident::{Ident, Path};
use super::{Docs, OtherDerive, OwnType};
pub use crate::formats::Format;

/// A type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Type {
    /// `()`.
    Unit,
    /// `bool`.
    Bool,
    /// `i32`.
    I32,
    /// `i64`.
    I64,
    /// `u32`.
    U32,
    /// `u64`.
    U64,
    /// `f64`.
    F64,
    /// `runtime::Exact`.
    Exact,
    /// `String`.
    String,
    /// `runtime::Raw`.
    Json,
    /// Text of a format that the runtime has a type for.
    Format(Format),
    /// A type of another crate.
    Own(Box<OwnType>),
    /// A text or a whole number that is not to be mistaken for another.
    New(Box<NewType>),
    /// `runtime::Minor`: a currency's code, and how many digits its main unit has after the point.
    Minor([char; 3], u8),
    /// A file that is sent.
    Upload,
    /// Bytes, a file or a stream that is sent.
    Payload,
    /// Values that are sent one by one.
    Items(Box<Type>),
    /// A type of the API that values are moved into.
    Model(Path),
    /// `Vec<T>`.
    Vec(Box<Type>),
    /// `BTreeMap<String, T>`, or what stands for it.
    Map(Box<Map>),
    /// `Option<T>`.
    Option(Box<Type>),
    /// `runtime::Nullable<T>`.
    Nullable(Box<Type>),
    /// `Box<T>`.
    Boxed(Box<Type>),
    /// `(A, B)`.
    Tuple(Vec<Type>),
}

/// A type that holds one text or one whole number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewType {
    /// Its name, in the module `newtypes`.
    pub name: Ident,
    /// What it holds.
    pub held: Type,
}

/// A type of its own where it is declared.
#[derive(Clone, Debug)]
pub struct NewTypeItem {
    /// Its documentation.
    pub docs: Docs,
    /// The type.
    pub of: NewType,
    /// What macros of other crates derive for it.
    pub others: Vec<OtherDerive>,
}

/// A map.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Map {
    /// Which one.
    pub kind: MapKind,
    /// The type of the names: `String`, or one of its own.
    pub names: Type,
    /// The type of what stands under them.
    pub value: Type,
}

/// The maps of the crate.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum MapKind {
    /// By their names, in order.
    #[default]
    BTree,
    /// In no order.
    Hash,
    /// In the order in which they came.
    Index,
}

impl MapKind {
    /// Each with its word.
    pub const ALL: [(&'static str, Self); 3] =
        [("BTreeMap", Self::BTree), ("HashMap", Self::Hash), ("IndexMap", Self::Index)];

    /// The one of this word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(own, _)| *own == word).map(|(_, kind)| kind)
    }

    /// Its path.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::BTree => "std::collections::BTreeMap",
            Self::Hash => "std::collections::HashMap",
            Self::Index => "indexmap::IndexMap",
        }
    }
}

/// How a value is taken as an argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Intake {
    /// As it is.
    Plain,
    /// `impl Into<T>`.
    Into,
    /// `impl Into<T>`, put in a box.
    IntoBox,
    /// `impl IntoIterator<Item = T>`.
    Items,
    /// `impl IntoIterator<Item = impl Into<T>>`, of texts, and of JSON.
    IntoItems,
    /// `impl IntoIterator<Item = (impl Into<String>, T)>`.
    Entries,
    /// `impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>`, of JSON.
    IntoEntries,
    /// `impl IntoNullable<T, _>`; of setters only.
    Nullable,
}

impl Type {
    /// How a value of it is taken as an argument.
    pub fn intake(&self) -> Intake {
        match self {
            Self::Unit | Self::Bool | Self::I32 | Self::I64 | Self::U32 | Self::U64 | Self::F64 => {
                Intake::Plain
            }
            Self::Vec(item) if item.is_any_text() || **item == Self::Json => Intake::IntoItems,
            Self::Map(map) if map.names == Self::String && map.value == Self::Json => Intake::IntoEntries,
            Self::Map(map) if map.names == Self::String => Intake::Entries,
            Self::Vec(_) | Self::Map(_) => Intake::Items,
            Self::Boxed(_) => Intake::IntoBox,
            Self::Nullable(_) => Intake::Nullable,
            _ => Intake::Into,
        }
    }

    /// `BTreeMap<String, T>`.
    pub fn map(value: Self) -> Self {
        Self::Map(Box::new(Map { kind: MapKind::BTree, names: Self::String, value }))
    }

    /// What a setter names of it: the items of a list, the values of a map, its entries where their names are of a type
    /// of their own, the content of a box.
    pub fn taken_type(&self) -> Self {
        match self {
            Self::Vec(inner) | Self::Boxed(inner) | Self::Nullable(inner) => (**inner).clone(),
            Self::Map(map) if map.names == Self::String => map.value.clone(),
            Self::Map(map) => Self::Tuple(vec![map.names.clone(), map.value.clone()]),
            other => other.clone(),
        }
    }

    /// Whether any text is made into a value of it.
    fn is_any_text(&self) -> bool {
        match self {
            Self::String => true,
            Self::New(of) => matches!(of.held, Self::String | Self::Format(_)),
            _ => false,
        }
    }

    /// The type, or what it holds where it is one of its own for a text or a number.
    pub fn scalar(&self) -> &Self {
        match self {
            Self::New(of) => &of.held,
            other => other,
        }
    }

    /// Whether clippy would rather have it in parts; it is as deep as the document is.
    pub fn is_complex(&self) -> bool {
        self.complexity(1) > 200
    }

    /// As clippy counts it: every type by how deep it stands.
    fn complexity(&self, depth: u32) -> u32 {
        let within = match self {
            Self::Vec(inner)
            | Self::Option(inner)
            | Self::Nullable(inner)
            | Self::Boxed(inner)
            | Self::Items(inner) => inner.complexity(depth + 1),
            Self::Map(map) => Self::String.complexity(depth + 1) + map.value.complexity(depth + 1),
            Self::Tuple(items) => items.iter().map(|item| item.complexity(depth + 1)).sum(),
            _ => 0,
        };
        10 * depth + within
    }

    /// The type without the box around it.
    pub fn unboxed(&self) -> &Self {
        match self {
            Self::Boxed(inner) => inner,
            other => other,
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unit => f.write_str("()"),
            Self::Bool => f.write_str("bool"),
            Self::I32 => f.write_str("i32"),
            Self::I64 => f.write_str("i64"),
            Self::U32 => f.write_str("u32"),
            Self::U64 => f.write_str("u64"),
            Self::F64 => f.write_str("f64"),
            Self::Exact => f.write_str("Exact"),
            Self::String => f.write_str("String"),
            Self::Json => f.write_str("Raw"),
            Self::Payload => f.write_str("Payload"),
            Self::Items(item) => write!(f, "Sequence<{item}>"),
            Self::Format(format) => write!(f, "{format:?}"),
            Self::Own(own) => f.write_str(&own.path),
            Self::Minor([a, b, c], digits) => write!(f, "Minor<'{a}', '{b}', '{c}', {digits}>"),
            Self::Upload => f.write_str("Upload"),
            Self::Model(path) => write!(f, "{path}"),
            Self::Vec(item) => write!(f, "Vec<{item}>"),
            Self::New(of) => write!(f, "newtypes::{}", of.name),
            Self::Map(map) => {
                let (path, names, value) = (map.kind.path(), &map.names, &map.value);
                write!(f, "{}<{names}, {value}>", path.rsplit("::").next().unwrap_or(path))
            }
            Self::Option(inner) => write!(f, "Option<{inner}>"),
            Self::Nullable(inner) => write!(f, "Nullable<{inner}>"),
            Self::Boxed(inner) => write!(f, "Box<{inner}>"),
            Self::Tuple(items) => {
                let items: Vec<String> = items.iter().map(ToString::to_string).collect();
                write!(f, "({})", items.join(", "))
            }
        }
    }
}
