//! Types as they are written.

use std::fmt;

use super::OwnType;
use super::ident::Path;
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
    /// `BTreeMap<String, T>`.
    Map(Box<Type>),
    /// `Option<T>`.
    Option(Box<Type>),
    /// `runtime::Nullable<T>`.
    Nullable(Box<Type>),
    /// `Box<T>`.
    Boxed(Box<Type>),
    /// `(A, B)`.
    Tuple(Vec<Type>),
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
    /// `impl IntoIterator<Item = impl Into<T>>`.
    IntoItems,
    /// `impl IntoIterator<Item = (impl Into<String>, T)>`.
    Entries,
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
            Self::Vec(item) if matches!(**item, Self::String) => Intake::IntoItems,
            Self::Vec(_) => Intake::Items,
            Self::Map(_) => Intake::Entries,
            Self::Boxed(_) => Intake::IntoBox,
            Self::Nullable(_) => Intake::Nullable,
            _ => Intake::Into,
        }
    }

    /// What a setter names of it: the items of a list, the values of a map, the content of a box.
    pub fn taken_type(&self) -> &Self {
        match self {
            Self::Vec(inner) | Self::Map(inner) | Self::Boxed(inner) | Self::Nullable(inner) => inner,
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
            Self::Map(inner) => Self::String.complexity(depth + 1) + inner.complexity(depth + 1),
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
            Self::Map(value) => write!(f, "BTreeMap<String, {value}>"),
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
