//! Schemas: an arena of shapes that refer to each other by number.

use std::ops::{Index, IndexMut};

use serde_json::Value;

use super::{Discriminator, Docs, JsonKind, Rule, SchemaId, SchemaUse, Union};
use crate::diagnostics::{Code, Reason};
use crate::pointer::Pointer;

/// Every schema of an API. An id is only ever handed out by [`Schemas::push`] of the same arena.
#[derive(Clone, Debug, Default)]
pub struct Schemas(Vec<Schema>);

impl Schemas {
    /// Adds a schema.
    ///
    /// # Panics
    /// At four thousand million schemas, which no memory holds.
    pub fn push(&mut self, schema: Schema) -> SchemaId {
        let id = SchemaId(u32::try_from(self.0.len()).unwrap_or(u32::MAX));
        self.0.push(schema);
        id
    }

    /// The schemas with their numbers, in order.
    pub fn iter(&self) -> impl Iterator<Item = (SchemaId, &Schema)> {
        (0..).map(SchemaId).zip(&self.0)
    }

    /// The numbers, in order.
    pub fn ids(&self) -> impl Iterator<Item = SchemaId> + use<> {
        (0..u32::try_from(self.0.len()).unwrap_or(u32::MAX)).map(SchemaId)
    }

    /// The number of the schema at a place, if there is one; for passes that add schemas on their way.
    #[must_use]
    pub fn nth(&self, place: usize) -> Option<SchemaId> {
        (place < self.0.len()).then(|| u32::try_from(place).map(SchemaId).ok())?
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Schemas {
    /// What a use means once aliases are followed, and whether null is allowed on the way.
    #[must_use]
    pub fn follow(&self, used: SchemaUse) -> SchemaUse {
        let mut used = used;
        // Chains are short and acyclic once the alias pass has run.
        for _ in 0..self.0.len() {
            let Schema { shape: Shape::Alias(target), nullable, .. } = &self[used.schema] else { break };
            used = SchemaUse { nullable: used.nullable || *nullable || target.nullable, ..*target };
        }
        used
    }

    /// The shape that a use means once aliases are followed.
    #[must_use]
    pub fn shape(&self, used: SchemaUse) -> &Shape {
        &self[self.follow(used).schema].shape
    }
}

impl Index<SchemaId> for Schemas {
    type Output = Schema;

    fn index(&self, id: SchemaId) -> &Schema {
        &self.0[id.0 as usize]
    }
}

impl IndexMut<SchemaId> for Schemas {
    fn index_mut(&mut self, id: SchemaId) -> &mut Schema {
        &mut self.0[id.0 as usize]
    }
}

/// A name that an extension of the document gives.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GivenName {
    /// The name.
    pub text: String,
    /// Whether it is meant for Rust, and so counts before a name that an earlier run has recorded.
    pub for_rust: bool,
}

/// A schema.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Schema {
    /// Where the document has it; its names are made from this.
    pub pointer: Pointer,
    /// Its name, where it is a component (or another reference target with a name, as in `$defs`).
    pub component: Option<String>,
    /// A name for its type, where an extension gives one.
    pub called: Option<GivenName>,
    /// The type of another crate that an extension asks for.
    pub rust_type: Option<String>,
    /// The property or parameter whose value it is, and of nothing else, where codegen.toml has a type for what is called
    /// so.
    pub value_of: Option<String>,
    /// The same of a map, of which codegen.toml has a type for the names.
    pub names_of: Option<String>,
    /// The other places where it stands without a name; filled by a pass.
    pub also_at: Vec<Pointer>,
    /// What it says to its readers.
    pub docs: Docs,
    /// Whether null is a value of it.
    pub nullable: bool,
    /// What values look like.
    pub shape: Shape,
    /// `x-also-accepts`: other JSON kinds that the server is known to send.
    pub also_accepts: Vec<JsonKind>,
    /// `readOnly` and `writeOnly` of the schema itself; the properties that use it inherit it.
    pub access: Access,
    /// Whether values of it are shown.
    pub secrecy: Secrecy,
    /// The ways it travels; filled by the direction pass. Neither: nothing uses it, there is no type for it.
    pub usage: Usage,
    /// Whether this is the form that is sent of a schema that is received in another form.
    pub request: bool,
    /// The components that extend it by `allOf`, where it has a discriminator; filled by a pass.
    pub extended_by: Vec<SchemaId>,
    /// The value of a discriminator that stands for it, where that is not its name.
    pub tag: Option<String>,
    /// The component that it is without its union, and in whose place it so stands.
    pub beside_union_of: Option<SchemaId>,
    /// Whether nothing but `allOf` refers to it, so that those it is part of hold what it says, which a pass finds; or
    /// whether it is a template that is only used with names bound.
    pub only_part: bool,
}

impl Schema {
    /// A schema of this shape with nothing else said about it.
    #[must_use]
    pub fn new(pointer: Pointer, shape: Shape) -> Self {
        Self {
            pointer,
            component: None,
            called: None,
            rust_type: None,
            value_of: None,
            names_of: None,
            also_at: Vec::new(),
            docs: Docs::default(),
            nullable: false,
            shape,
            also_accepts: Vec::new(),
            access: Access::default(),
            secrecy: Secrecy::Shown,
            usage: Usage::default(),
            request: false,
            extended_by: Vec::new(),
            tag: None,
            beside_union_of: None,
            only_part: false,
        }
    }
}

/// Whether values are shown to people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Secrecy {
    /// As any other.
    #[default]
    Shown,
    /// Part by part, each as its own schema says; what is none of them is not.
    InPart,
    /// Not: `format: password`, `x-sensitive`, what codegen.toml lists, and what is made of those.
    Secret,
}

impl Schema {
    /// Whether values of it are not shown.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        self.secrecy == Secrecy::Secret
    }

    /// Whether values of it are not shown, or some part of them is not.
    #[must_use]
    pub fn holds_secrets(&self) -> bool {
        self.secrecy != Secrecy::Shown
    }

    /// Whether values of it travel at all; what is only part of others has no type of its own.
    #[must_use]
    pub fn has_type(&self) -> bool {
        self.usage != Usage::default()
    }
}

/// The ways values of a schema travel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Usage {
    /// In requests.
    pub sent: bool,
    /// In responses.
    pub received: bool,
}

/// What values look like.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Any JSON; the reason, where the document says more than the model can hold.
    Any(Option<Reason>),
    /// No value at all (`not: {}`, `false`).
    Never,
    /// Only null.
    Null,
    /// True or false.
    Boolean,
    /// A whole number.
    Integer(Integer),
    /// A number.
    Number(Number),
    /// Text, in a format that may be one of many.
    Text(Text),
    /// One of listed values; others may come.
    Enumeration(Enumeration),
    /// A list.
    Array(Array),
    /// A list with a type per position.
    Tuple(Tuple),
    /// Named properties, a map, or both.
    Object(Object),
    /// All of several; after the composition pass, only in what is nothing but part of others.
    AllOf(Vec<SchemaUse>),
    /// One of several.
    Union(Union),
    /// The same as another schema, under another name.
    Alias(SchemaUse),
}

impl Shape {
    /// Why values are raw JSON, where the document says more of them.
    #[must_use]
    pub fn raw(&self) -> Option<Reason> {
        match self {
            Self::Any(reason) => reason.clone(),
            Self::Never => Some(Reason::new(Code::RawSchema, "no value is valid")),
            _ => None,
        }
    }

    /// The one JSON kind of the values, if it is one; an integer is a number here.
    #[must_use]
    pub fn family(&self) -> Option<JsonKind> {
        match self {
            Self::Null => Some(JsonKind::Null),
            Self::Boolean => Some(JsonKind::Boolean),
            Self::Integer(_) | Self::Number(_) => Some(JsonKind::Number),
            Self::Text(_) => Some(JsonKind::String),
            Self::Array(_) | Self::Tuple(_) => Some(JsonKind::Array),
            Self::Object(_) => Some(JsonKind::Object),
            Self::Enumeration(enumeration) => {
                let mut kinds = enumeration.values.iter().map(|value| JsonKind::of(&value.value));
                let first = kinds.next()?;
                kinds.all(|kind| kind == first).then_some(first)
            }
            _ => None,
        }
    }

    /// The schemas that this one is made of.
    #[must_use]
    pub fn uses(&self) -> Vec<SchemaUse> {
        match self {
            Self::Array(array) => vec![array.items],
            Self::Tuple(tuple) => tuple.items.iter().chain(&tuple.rest).copied().collect(),
            Self::Object(object) => {
                let typed = match object.additional {
                    Additional::Typed(used) => Some(used),
                    _ => None,
                };
                let properties = object.properties.iter().map(|property| property.schema);
                properties.chain(typed).chain(object.patterns.iter().map(|(_, used)| *used)).collect()
            }
            Self::AllOf(parts) => parts.clone(),
            Self::Union(union) => union.variants.iter().map(|variant| variant.schema).collect(),
            Self::Alias(target) => vec![*target],
            _ => Vec::new(),
        }
    }

    /// The schemas that this one is made of, to be changed; in the order of [`Shape::uses`].
    pub fn uses_mut(&mut self) -> Vec<&mut SchemaUse> {
        match self {
            Self::Array(array) => vec![&mut array.items],
            Self::Tuple(tuple) => tuple.items.iter_mut().chain(&mut tuple.rest).collect(),
            Self::Object(object) => {
                let typed = match &mut object.additional {
                    Additional::Typed(used) => Some(used),
                    _ => None,
                };
                let properties = object.properties.iter_mut().map(|property| &mut property.schema);
                properties.chain(typed).chain(object.patterns.iter_mut().map(|(_, used)| used)).collect()
            }
            Self::AllOf(parts) => parts.iter_mut().collect(),
            Self::Union(union) => union.variants.iter_mut().map(|variant| &mut variant.schema).collect(),
            Self::Alias(target) => vec![target],
            _ => Vec::new(),
        }
    }
}

/// A bound of a number, kept as the document writes it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Constraint {
    /// The bound.
    pub value: serde_json::Number,
    /// Whether the bound itself is out.
    pub exclusive: bool,
}

/// A whole number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Integer {
    /// `format` as written.
    pub format: Option<String>,
    /// The least value.
    pub minimum: Option<Constraint>,
    /// The greatest value.
    pub maximum: Option<Constraint>,
    /// `multipleOf`.
    pub multiple_of: Option<serde_json::Number>,
    /// `x-minor-unit`: the currency of which it counts the smallest unit.
    pub currency: Option<[char; 3]>,
}

/// A number.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Number {
    /// `format` as written.
    pub format: Option<String>,
    /// The least value.
    pub minimum: Option<Constraint>,
    /// The greatest value.
    pub maximum: Option<Constraint>,
    /// `multipleOf`.
    pub multiple_of: Option<serde_json::Number>,
}

/// Text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Text {
    /// `format` as written.
    pub format: Option<String>,
    /// The least number of characters.
    pub min_length: Option<u64>,
    /// The greatest number of characters.
    pub max_length: Option<u64>,
    /// `pattern` as written.
    pub pattern: Option<String>,
    /// `contentMediaType`: what the text, or the file, is.
    pub media_type: Option<String>,
}

/// One of listed values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Enumeration {
    /// The values, without null and without repeats, in document order.
    pub values: Vec<EnumValue>,
    /// Whether others are documented to be valid too, as in `anyOf` of listed and any text.
    pub open: bool,
}

/// A listed value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EnumValue {
    /// The value.
    pub value: Value,
    /// A name for it (`x-enum-varnames`, `x-enumNames`).
    pub name: Option<String>,
    /// What it means (`x-enum-descriptions`).
    pub description: Option<String>,
}

/// A list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Array {
    /// Its items.
    pub items: SchemaUse,
    /// The least number of items.
    pub min_items: Option<u64>,
    /// The greatest number of items.
    pub max_items: Option<u64>,
    /// Whether no two are equal.
    pub unique: bool,
}

/// A list with a type per position.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tuple {
    /// The types of the first positions.
    pub items: Vec<SchemaUse>,
    /// The type of further items; none where there are no further ones.
    pub rest: Option<SchemaUse>,
}

/// Named properties, a map, or both.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Object {
    /// The properties, in document order.
    pub properties: Vec<Property>,
    /// Names in `required` that none of the properties here has.
    pub required: Vec<String>,
    /// `additionalProperties`.
    pub additional: Additional,
    /// `patternProperties`: pattern and schema.
    pub patterns: Vec<(String, SchemaUse)>,
    /// The least number of properties.
    pub min_properties: Option<u64>,
    /// The greatest number of properties.
    pub max_properties: Option<u64>,
    /// `x-rules`.
    pub rules: Vec<Rule>,
    /// `discriminator` of a schema that others extend.
    pub discriminator: Option<Discriminator>,
    /// `x-money`: the properties that hold an amount in the smallest unit, and its currency.
    pub money: Option<(String, String)>,
}

/// `additionalProperties`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Additional {
    /// Nothing said: kept, but not offered as a map.
    #[default]
    Unsaid,
    /// `false`.
    Forbidden,
    /// `true` or an empty schema.
    Any,
    /// A schema.
    Typed(SchemaUse),
}

/// A property.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Property {
    /// Where the document has it.
    pub pointer: Pointer,
    /// The name on the wire.
    pub name: String,
    /// Its schema.
    pub schema: SchemaUse,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it is only received or only sent.
    pub access: Access,
    /// What it does in the unions that hold the object; filled by a pass.
    pub role: Role,
    /// Whether it is called secret in this place.
    pub secret: bool,
    /// What is said of it in this place.
    pub docs: Docs,
    /// The name that the document gives its field.
    pub called: Option<String>,
}

impl Property {
    /// What its field is called after.
    #[must_use]
    pub fn text(&self) -> &str {
        self.called.as_deref().unwrap_or(&self.name)
    }
}

/// What a property does in the unions that hold its object.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Role {
    /// Nothing.
    #[default]
    Plain,
    /// Has one value, by which the object is told from others, and so is written whether it is required or not.
    Telling,
    /// Names the object in every place where it stands, and is written there by the union.
    Tag,
}

/// Whether a property is only received or only sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Access {
    /// Both ways.
    #[default]
    ReadWrite,
    /// `readOnly`: never in what is sent.
    ReadOnly,
    /// `writeOnly`: never in what is received.
    WriteOnly,
}

impl Access {
    /// What holds where both hold; the first decides where they contradict each other.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        if self == Self::ReadWrite { other } else { self }
    }
}
