//! What a value must be before it is sent: bounds and rules as tables, checked over its JSON.

mod formats;
mod rules;
mod text;
mod violations;

pub use formats::{EMAIL, HOSTNAME, IPV4, IPV6, URI, URI_REFERENCE};
pub use rules::{Bound, Condition, Effect, Rule};
pub use text::{Pattern, TextCheck};
pub use violations::{Violation, Violations};

use crate::runtime::{Encode, Kind, Name, TextFormat, Union, View, joined, sort, sorted};

/// What is checked of a value.
#[derive(Debug)]
pub enum Check {
    /// Nothing.
    Nothing,
    /// An object.
    Object(&'static ObjectCheck),
    /// A list.
    List(&'static ListCheck),
    /// The items of a list.
    Items(&'static Self),
    /// Text.
    Text(TextCheck),
    /// Text of a format.
    Format(TextFormat),
    /// A number.
    Number(NumberCheck),
    /// One of these values, as JSON texts.
    Listed(&'static [&'static str]),
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
    // By pointer: see `runtime/mod.rs`.
    let violations: fn(&Check, View<'_>, &str) -> Vec<Violation> = Check::violations;
    Violations::from_list(violations(check, value.encode().view(), ""))
}

impl Check {
    /// What is wrong with a value, which stands at `path`.
    #[must_use]
    pub fn violations(&self, value: View<'_>, path: &str) -> Vec<Violation> {
        let mut violations = Vec::new();
        self.apply(value, path, &mut violations);
        violations
    }

    /// What is checked of a property of an object.
    pub(in crate::runtime) fn property(&self, name: &str) -> Option<&'static Self> {
        match self {
            Self::Object(check) => check.property(name),
            _ => None,
        }
    }

    fn apply(&self, value: View<'_>, path: &str, violations: &mut Vec<Violation>) {
        match (self, value.kind()) {
            (Self::Object(check), Some(Kind::Object)) => check.apply(value, path, violations),
            (Self::List(check), Some(Kind::Array)) => check.apply(value, path, violations),
            (Self::Items(items), Some(Kind::Array)) => {
                ListCheck { items, ..ListCheck::ANY }.apply(value, path, violations);
            }
            (Self::Format(format), Some(Kind::String)) => {
                let check = TextCheck { format: Some(*format), ..TextCheck::ANY };
                check.apply(&value.as_str().unwrap_or_default(), path, violations);
            }
            (Self::Text(check), Some(Kind::String)) => {
                check.apply(&value.as_str().unwrap_or_default(), path, violations);
            }
            (Self::Number(check), Some(Kind::Number | Kind::Integer)) => {
                check.apply(value.as_f64().unwrap_or_default(), path, violations);
            }
            (Self::Listed(values), Some(kind))
                if kind != Kind::Null && !values.iter().any(|text| value.is_text(text)) =>
            {
                violations.push(Violation::new(path, "enum", one_of(values)));
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
    fn property(&self, name: &str) -> Option<&'static Check> {
        let known = self.properties.iter().find(|(known, _)| *known == name).map(|(_, check)| *check);
        known.or(self.additional)
    }

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
            if let Some(check) = self.property(&name) {
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
            let mut items: Vec<_> = list.items().map(|item| (Name::new(canonical(item)), item)).collect();
            sort(&mut items);
            if items.windows(2).any(|two| matches!(two, [(left, _), (right, _)] if left == right)) {
                note("uniqueItems", "must not have two equal items".to_owned());
            }
        }
        for (index, item) in list.items().enumerate() {
            self.items.apply(item, &format!("{path}[{index}]"), violations);
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
            if let Some(bound) = bound.filter(|bound| !holds(number, *bound)) {
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

/// The listed values, not all of a long list.
fn one_of(values: &[&str]) -> String {
    const MOST: usize = 12;
    let shown: Vec<_> = values.iter().take(MOST).copied().collect();
    let rest = values.len() - shown.len();
    let more = if rest == 0 { String::new() } else { format!(" and {rest} more") };
    format!("must be one of {}{more}", joined(&shown, ", "))
}

/// The same text for values that are equal as JSON.
fn canonical(value: View<'_>) -> String {
    let list = |items: Vec<String>| joined(&items, ",");
    match value.kind() {
        Some(Kind::Array) => format!("[{}]", list(value.items().map(canonical).collect())),
        Some(Kind::Object) => {
            let name = |name: &Name<'_>| String::from_utf8_lossy(name.bytes()).into_owned();
            let member =
                |(own, value): (Name<'_>, View<'_>)| format!("{:?}:{}", name(&own), canonical(value));
            format!("{{{}}}", list(sorted(value).into_iter().map(member).collect()))
        }
        Some(Kind::String) => format!("{:?}", value.as_str().unwrap_or_default()),
        // Beyond what a double holds exactly, digits tell numbers apart.
        Some(Kind::Number | Kind::Integer) => match value.as_f64() {
            Some(number) if number.abs() < 9e15 => number.to_string(),
            _ => String::from_utf8_lossy(value.text()).into_owned(),
        },
        _ => String::from_utf8_lossy(value.text()).into_owned(),
    }
}

fn at_least(bound: Option<usize>, what: &str) -> String {
    format!("must have at least {}", counted(bound, what))
}

fn counted(bound: Option<usize>, what: &str) -> String {
    match (bound.unwrap_or_default(), what) {
        (1, "properties") => "1 property".to_owned(),
        (1, _) => format!("1 {}", what.trim_end_matches('s')),
        (count, _) => format!("{count} {what}"),
    }
}

fn at_most(bound: Option<usize>, what: &str) -> String {
    format!("must have at most {}", counted(bound, what))
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
            #[inline]
            pub fn validate(&self) -> ::core::result::Result<(), $crate::runtime::Violations> {
                $crate::runtime::check_value(self, &$check)
            }
        }
    };
}

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use validate;
