//! Tables by which `validate` checks what is about to be sent.

use serde_json::{Number, Value};

use super::Path;
use crate::formats::{Checked, Format};

/// What is checked of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Check {
    /// Nothing.
    Nothing,
    /// The table of another type.
    Of(Path),
    /// An object.
    Object(Box<ObjectCheck>),
    /// A list.
    List(Box<ListCheck>),
    /// Text.
    Text(TextCheck),
    /// A number.
    Number(NumberCheck),
    /// One of these values.
    Listed(Vec<Value>),
    /// A union: its table and a check for each variant.
    Union(Path, Vec<Check>),
}

/// What is checked of an object.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ObjectCheck {
    /// Properties, by their names on the wire.
    pub properties: Vec<(String, Check)>,
    /// All other properties.
    pub additional: Option<Check>,
    /// The least number of properties.
    pub min_properties: Option<u64>,
    /// The greatest number of properties.
    pub max_properties: Option<u64>,
    /// Conditional rules.
    pub rules: Vec<Rule>,
}

/// What is checked of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct ListCheck {
    /// Its items.
    pub items: Check,
    /// The least number of items.
    pub min: Option<u64>,
    /// The greatest number of items.
    pub max: Option<u64>,
    /// Whether no two are equal.
    pub unique: bool,
}

/// What is checked of text.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct TextCheck {
    /// The least number of characters.
    pub min_length: Option<u64>,
    /// The greatest number of characters.
    pub max_length: Option<u64>,
    /// The format.
    pub format: Option<TextFormat>,
    /// What it has to match.
    pub pattern: Option<String>,
}

/// A format that text is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextFormat {
    /// One with a type.
    Typed(Format),
    /// One without.
    Plain(Checked),
}

/// What is checked of a number.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NumberCheck {
    /// The least value, and whether it is itself out.
    pub minimum: Option<(Number, bool)>,
    /// The greatest value, and whether it is itself out.
    pub maximum: Option<(Number, bool)>,
    /// What it is a multiple of.
    pub multiple_of: Option<Number>,
}

/// A conditional rule.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// When it applies.
    pub when: Option<Condition>,
    /// Why, in the words of the document.
    pub because: Option<String>,
    /// What it asks for.
    pub effect: Effect,
}

/// What a rule asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Each path is there.
    Require(Vec<String>),
    /// No path is there.
    Forbid(Vec<String>),
    /// Each path is there with this value.
    RequireValue(Vec<(String, Value)>),
    /// At least one path is there.
    RequireOneOf(Vec<String>),
    /// So many items meet a condition: least and greatest number.
    Count {
        /// The list.
        items: String,
        /// Seen from an item.
        matching: Condition,
        /// The least number.
        min: Option<u64>,
        /// The greatest number.
        max: Option<u64>,
    },
    /// Numbers add up to so much at most: their path, so much.
    Sum(String, Number),
}

/// When a rule applies.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// The property has this value.
    Equals(String, Value),
    /// The property has one of these values.
    In(String, Vec<Value>),
    /// The property is there, or is not.
    Present(String, bool),
    /// All hold.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// Does not hold.
    Not(Box<Condition>),
}
