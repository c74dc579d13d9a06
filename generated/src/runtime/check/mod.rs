//! What a value must be before it is sent: bounds and rules as tables, checked over its JSON.

mod rules;
mod violations;

pub use rules::{Bound, Condition, Rule};
pub use violations::{Violation, Violations};

use std::collections::BTreeSet;

use crate::runtime::{Encode, Kind, Union, View};

/// What is checked of a value.
#[derive(Debug)]
pub enum Check {
    /// Nothing.
    Nothing,
    /// An object.
    Object(&'static ObjectCheck),
    /// A list.
    List(&'static ListCheck),
    /// Text.
    Text(TextCheck),
    /// A number.
    Number(NumberCheck),
    /// A union: the check of the variant that the value is.
    Union(&'static Union, &'static [&'static Check]),
}

/// What is checked of an object.
#[derive(Debug)]
#[non_exhaustive]
pub struct ObjectCheck {
    /// Of its properties.
    pub properties: &'static [(&'static str, &'static Check)],
    /// Of all other properties.
    pub additional: Option<&'static Check>,
    /// The least number of properties.
    pub min_properties: Option<usize>,
    /// The greatest number of properties.
    pub max_properties: Option<usize>,
    /// What its properties ask of each other.
    pub rules: &'static [Rule],
}

/// What is checked of a list.
#[derive(Debug)]
#[non_exhaustive]
pub struct ListCheck {
    /// Of its items.
    pub items: &'static Check,
    /// The least number of items.
    pub min: Option<usize>,
    /// The greatest number of items.
    pub max: Option<usize>,
    /// Whether no two items may be equal.
    pub unique: bool,
}

/// What is checked of text.
#[derive(Debug)]
#[non_exhaustive]
pub struct TextCheck {
    /// The least number of characters.
    pub min_length: Option<usize>,
    /// The greatest number of characters.
    pub max_length: Option<usize>,
}

/// What is checked of a number.
#[derive(Debug)]
#[non_exhaustive]
pub struct NumberCheck {
    /// The least value.
    pub minimum: Option<f64>,
    /// The greatest value.
    pub maximum: Option<f64>,
    /// What it must be greater than.
    pub exclusive_minimum: Option<f64>,
    /// What it must be less than.
    pub exclusive_maximum: Option<f64>,
    /// What it must be a multiple of.
    pub multiple_of: Option<f64>,
}

impl ObjectCheck {
    /// Any object, to fill in what is asked.
    pub const ANY: Self =
        Self { properties: &[], additional: None, min_properties: None, max_properties: None, rules: &[] };
}

impl ListCheck {
    /// Any list, to fill in what is asked.
    pub const ANY: Self = Self { items: &Check::Nothing, min: None, max: None, unique: false };
}

impl TextCheck {
    /// Any text, to fill in what is asked.
    pub const ANY: Self = Self { min_length: None, max_length: None };
}

impl NumberCheck {
    /// Any number, to fill in what is asked.
    pub const ANY: Self = Self {
        minimum: None,
        maximum: None,
        exclusive_minimum: None,
        exclusive_maximum: None,
        multiple_of: None,
    };
}

/// Checks a value.
///
/// # Errors
/// All that is wrong with it.
pub fn check_value(value: &dyn Encode, check: &Check) -> Result<(), Violations> {
    let mut violations = Vec::new();
    check.apply(value.encode().view(), "", &mut violations);
    Violations::from_list(violations)
}

impl Check {
    fn apply(&self, value: View<'_>, path: &str, violations: &mut Vec<Violation>) {
        match (self, value.kind()) {
            (Self::Object(check), Some(Kind::Object)) => check.apply(value, path, violations),
            (Self::List(check), Some(Kind::Array)) => check.apply(value, path, violations),
            (Self::Text(check), Some(Kind::String)) => {
                check.apply(&value.as_str().unwrap_or_default(), path, violations);
            }
            (Self::Number(check), Some(Kind::Number | Kind::Integer)) => {
                check.apply(value.as_f64().unwrap_or_default(), path, violations);
            }
            (Self::Union(union, checks), _) => {
                if let Some(check) = union.choose(value).and_then(|index| checks.get(index)) {
                    check.apply(value, path, violations);
                }
            }
            _ => {}
        }
    }
}

impl ObjectCheck {
    fn apply(&self, value: View<'_>, path: &str, violations: &mut Vec<Violation>) {
        let count = value.properties().count();
        let mut note = |rule, message| violations.push(Violation::new(path, rule, message));
        if self.min_properties.is_some_and(|least| count < least) {
            note("minProperties", at_least(self.min_properties, "properties"));
        }
        if self.max_properties.is_some_and(|most| count > most) {
            note("maxProperties", at_most(self.max_properties, "properties"));
        }
        for (name, value) in value.properties() {
            let known = self.properties.iter().find(|(known, _)| *known == name).map(|(_, check)| *check);
            if let Some(check) = known.or(self.additional) {
                check.apply(value, &violations::join(path, &name), violations);
            }
        }
        for rule in self.rules {
            rule.apply(value, path, violations);
        }
    }
}

impl ListCheck {
    fn apply(&self, list: View<'_>, path: &str, violations: &mut Vec<Violation>) {
        let count = list.items().count();
        let mut note = |rule, message| violations.push(Violation::new(path, rule, message));
        if self.min.is_some_and(|least| count < least) {
            note("minItems", at_least(self.min, "items"));
        }
        if self.max.is_some_and(|most| count > most) {
            note("maxItems", at_most(self.max, "items"));
        }
        if self.unique {
            let mut seen = BTreeSet::new();
            if !list.items().all(|item| seen.insert(item.text())) {
                note("uniqueItems", "must not have two equal items".to_owned());
            }
        }
        for (index, item) in list.items().enumerate() {
            self.items.apply(item, &format!("{path}[{index}]"), violations);
        }
    }
}

impl TextCheck {
    fn apply(&self, text: &str, path: &str, violations: &mut Vec<Violation>) {
        let length = text.chars().count();
        let mut note = |rule, message| violations.push(Violation::new(path, rule, message));
        if self.min_length.is_some_and(|least| length < least) {
            note("minLength", at_least(self.min_length, "characters"));
        }
        if self.max_length.is_some_and(|most| length > most) {
            note("maxLength", at_most(self.max_length, "characters"));
        }
    }
}

/// Whether a number keeps a bound.
type Holds = fn(f64, f64) -> bool;

impl NumberCheck {
    fn apply(&self, number: f64, path: &str, violations: &mut Vec<Violation>) {
        let bounds: [(_, _, _, Holds); 5] = [
            ("minimum", self.minimum, "must be at least", |number, bound| number >= bound),
            ("maximum", self.maximum, "must be at most", |number, bound| number <= bound),
            ("exclusiveMinimum", self.exclusive_minimum, "must be greater than", |number, bound| {
                number > bound
            }),
            ("exclusiveMaximum", self.exclusive_maximum, "must be less than", |number, bound| number < bound),
            ("multipleOf", self.multiple_of, "must be a multiple of", is_multiple),
        ];
        for (rule, bound, words, holds) in bounds {
            if let Some(bound) = bound
                && !holds(number, bound)
            {
                violations.push(Violation::new(path, rule, format!("{words} {bound}")));
            }
        }
    }
}

/// Within what a double can tell: `0.3` is a multiple of `0.1`.
fn is_multiple(number: f64, of: f64) -> bool {
    let ratio = number / of;
    !ratio.is_finite() || (ratio - ratio.round()).abs() <= ratio.abs().max(1.0) * 1e-9
}

fn at_least(bound: Option<usize>, what: &str) -> String {
    format!("must have at least {} {what}", bound.unwrap_or_default())
}

fn at_most(bound: Option<usize>, what: &str) -> String {
    format!("must have at most {} {what}", bound.unwrap_or_default())
}

/// Gives a type the method `validate`.
///
/// ```text
/// validate! { Pet: PET_CHECK }
/// ```
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! validate {
    ($type:ident : $check:ident) => {
        impl $type {
            /// Checks the bounds and rules that the API's description gives, without sending anything.
            ///
            /// # Errors
            /// Every violation, with the path of its property.
            pub fn validate(&self) -> ::core::result::Result<(), $crate::runtime::Violations> {
                $crate::runtime::check_value(self, &$check)
            }
        }
    };
}

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use validate;
