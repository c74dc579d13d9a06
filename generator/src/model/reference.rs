//! How schemas are referred to, and the kinds of JSON values.

use serde_json::Value;

/// The number of a schema in [`Schemas`](super::Schemas).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(pub(super) u32);

impl SchemaId {
    /// The place in the arena, for tables beside it.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A schema in a place that uses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SchemaUse {
    /// The schema.
    pub schema: SchemaId,
    /// Whether null is allowed here, beside what the schema itself allows.
    pub nullable: bool,
    /// Whether the value is held behind a pointer here, to cut a cycle; filled by the cycle pass.
    pub boxed: bool,
}

impl SchemaUse {
    /// A plain use.
    #[must_use]
    pub fn of(schema: SchemaId) -> Self {
        Self { schema, nullable: false, boxed: false }
    }
}

/// A kind of JSON value; an integer is a number too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JsonKind {
    /// `null`.
    Null,
    /// `true`, `false`.
    Boolean,
    /// A number without fraction.
    Integer,
    /// A number.
    Number,
    /// Text.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

impl JsonKind {
    /// The kind of a value; an integer is a number here.
    #[must_use]
    pub fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Number(_) => Self::Number,
            Value::String(_) => Self::String,
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
        }
    }
}
