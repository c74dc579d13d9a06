//! Unions: `oneOf`, `anyOf`, lists of types; and how their variants are told apart.

use serde_json::Value;

use super::{JsonKind, SchemaId, SchemaUse};

/// A value that is one of several.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Union {
    /// The keyword it came from.
    pub kind: UnionKind,
    /// The variants, in document order.
    pub variants: Vec<Variant>,
    /// `discriminator`.
    pub discriminator: Option<Discriminator>,
}

/// The keyword a union came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UnionKind {
    /// `oneOf`: exactly one variant matches.
    OneOf,
    /// `anyOf`: one or more match.
    AnyOf,
    /// A list of types.
    Types,
}

/// A variant of a union.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Variant {
    /// Its schema.
    pub schema: SchemaUse,
    /// A name for it, where its schema has none: that of the component that was merged into it.
    pub name: Option<String>,
    /// Values of the discriminator that name it.
    pub tags: Vec<String>,
    /// The property beside the union that names it, with its values.
    pub sibling: Option<Tag>,
    /// Properties that name it here and that its schema leaves open, with their values; filled by a pass.
    pub writes: Vec<Tag>,
    /// What tells it from the others; filled by the evidence pass.
    pub evidence: Evidence,
}

impl Variant {
    /// A variant of which nothing is known but its schema.
    #[must_use]
    pub fn of(schema: SchemaUse) -> Self {
        Self {
            schema,
            name: None,
            tags: Vec::new(),
            sibling: None,
            writes: Vec::new(),
            evidence: Evidence::default(),
        }
    }
}

/// `discriminator`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Discriminator {
    /// The property that names the variant.
    pub property: String,
    /// `mapping`, resolved: value to schema, in document order.
    pub mapping: Vec<(String, SchemaId)>,
    /// `defaultMapping`, resolved: what a value is that has no tag, or one that names nothing.
    pub default: Option<SchemaId>,
}

/// What a value of a variant looks like from outside, by which a received value is assigned.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Evidence {
    /// The JSON kinds it can have.
    pub kinds: Vec<JsonKind>,
    /// The discriminator and its values for this variant.
    pub tag: Option<Tag>,
    /// Properties that can only have these values.
    pub constants: Vec<(String, Vec<Value>)>,
    /// The values of a scalar enumeration.
    pub values: Vec<Value>,
    /// Properties that must be there.
    pub required: Vec<String>,
    /// Those of them that may be null.
    pub nullable: Vec<String>,
    /// Properties it knows.
    pub known: Vec<String>,
    /// Whether properties it does not know are allowed.
    pub open: bool,
    /// Of lists, where that tells: what an item looks like, one of these.
    pub items: Vec<Evidence>,
    /// Where that tells: what the value of a property looks like, one of these.
    pub properties: Vec<(String, Vec<Evidence>)>,
}

/// The discriminator and its values for a variant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tag {
    /// The property.
    pub property: String,
    /// Its values: numbers and flags where the property is one.
    pub values: Vec<Value>,
}
