//! Conditional rules of an object (`x-rules`), which no schema keyword can say.

use serde_json::Value;

/// A dotted path of properties from the object that bears the rule; `[]` steps into list items.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Path(pub String);

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    /// When it applies; always, if none.
    pub when: Option<Condition>,
    /// What it asks for.
    pub effect: Effect,
    /// Why, for the reader.
    pub because: Option<String>,
}

/// What a rule asks for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Each path is there; null, blank text and an empty list are not.
    Require(Vec<Path>),
    /// No path is there.
    Forbid(Vec<Path>),
    /// Each path is there with this value.
    RequireValue(Vec<(Path, Value)>),
    /// At least one path is there.
    RequireOneOf(Vec<Path>),
    /// So many items of a list meet a condition.
    Count {
        /// The list.
        items: Path,
        /// Seen from an item.
        matching: Condition,
        /// How many.
        bound: Bound,
    },
    /// Numbers add up to so much at most.
    Sum {
        /// Their path, through lists.
        items: Path,
        /// So much.
        at_most: serde_json::Number,
    },
    /// Needs data that the client does not have: said in the docs only.
    Unchecked(String),
}

/// How many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound {
    /// This many.
    Exactly(u64),
    /// This many or more.
    AtLeast(u64),
    /// This many or fewer.
    AtMost(u64),
}

/// When a rule applies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Condition {
    /// The property has this value.
    Equals(Path, Value),
    /// The property has one of these values.
    In(Path, Vec<Value>),
    /// The property is there, and neither null nor blank text nor an empty list; or the opposite.
    Present(Path, bool),
    /// All hold.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// Does not hold.
    Not(Box<Condition>),
}
