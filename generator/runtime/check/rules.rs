//! What properties ask of each other.

use std::fmt;

use super::violations::{Violation, join};
use crate::runtime::{Kind, View, joined};

/// A rule. Paths lead from the object that bears it: `owner.name`, `pets[].name` for each pet.
#[derive(Debug)]
pub struct Rule {
    /// When it applies; always, if none.
    pub when: Option<&'static Condition>,
    /// Why, in the words of the description.
    pub because: Option<&'static str>,
    /// What it asks for.
    pub effect: Effect,
}

/// What a rule asks for.
#[derive(Debug)]
pub enum Effect {
    /// Each path is there; null, blank text and an empty list are not.
    Require(&'static [&'static str]),
    /// No path is there.
    Forbid(&'static [&'static str]),
    /// Each path is there with its value, a JSON text.
    RequireValue(&'static [(&'static str, &'static str)]),
    /// At least one path is there; null, blank text and an empty list are not.
    RequireOneOf(&'static [&'static str]),
    /// So many items of a list meet a condition.
    Count {
        /// The list.
        items: &'static str,
        /// The condition, seen from an item.
        matching: &'static Condition,
        /// How many.
        bound: Bound,
    },
    /// Numbers add up to so much at most.
    Sum {
        /// The path of the numbers, through lists.
        items: &'static str,
        /// So much at most.
        at_most: f64,
    },
}

/// How many.
#[derive(Clone, Copy, Debug)]
pub enum Bound {
    /// This many.
    Exactly(usize),
    /// This many or more.
    AtLeast(usize),
    /// This many or fewer.
    AtMost(usize),
}

/// When a rule applies. Values are JSON texts.
#[derive(Debug)]
pub enum Condition {
    /// The property has this value.
    Equals(&'static str, &'static str),
    /// The property has one of these values.
    In(&'static str, &'static [&'static str]),
    /// The property is there, and neither null nor blank text nor an empty list; or the opposite.
    Present(&'static str, bool),
    /// All hold.
    All(&'static [Self]),
    /// At least one holds.
    Any(&'static [Self]),
    /// Does not hold.
    Not(&'static Self),
}

impl Rule {
    /// Notes where an object breaks the rule; `at` is the path of the object.
    pub(super) fn apply(&self, object: View<'_>, at: &str, violations: &mut Vec<Violation>) {
        if self.when.is_some_and(|condition| !condition.holds(object)) {
            return;
        }
        let when = self.when.map_or_else(String::new, |condition| format!(" when {condition}"));
        let because = self.because.map_or_else(String::new, |because| format!(" ({because})"));
        self.effect.apply(object, &mut |path, rule, message| {
            violations.push(Violation::new(&join_path(at, path), rule, format!("{message}{when}{because}")));
        });
    }
}

impl Effect {
    /// Notes the paths from an object that are not as they are to be, with the word for the rule and what is asked.
    fn apply(&self, object: View<'_>, note: &mut dyn FnMut(&str, &'static str, &str)) {
        match self {
            Self::Require(paths) => places(object, paths, |path, value| {
                if is_absent(value) {
                    note(path, "require", "is required");
                }
            }),
            Self::Forbid(paths) => places(object, paths, |path, value| {
                if value.is_some() {
                    note(path, "forbid", "must be left out");
                }
            }),
            Self::RequireValue(values) => {
                for (path, text) in *values {
                    places(object, &[*path], |path, value| {
                        if !value.is_some_and(|value| value.is_text(text)) {
                            note(path, "require-value", &format!("must be {text}"));
                        }
                    });
                }
            }
            Self::RequireOneOf(paths) => {
                let mut missing = true;
                places(object, paths, |_, value| missing &= is_absent(value));
                if missing {
                    note("", "require-one-of", &format!("must have one of {}", list(paths, "`", ", ")));
                }
            }
            Self::Sum { items, at_most } => {
                let mut total = 0.0;
                places(object, &[*items], |_, value| total += value.and_then(View::as_f64).unwrap_or(0.0));
                // As exact as doubles add.
                if total > at_most + at_most.abs() * 1e-9 {
                    note(items, "sum", &format!("must add up to at most {at_most}"));
                }
            }
            Self::Count { items, matching, bound } => {
                if let Some(words) = bound.broken(count(object, items, matching)) {
                    note(items, "count", &format!("must have {words} where {matching}"));
                }
            }
        }
    }
}

impl Bound {
    fn broken(self, count: usize) -> Option<String> {
        match self {
            Self::Exactly(number) => (count != number).then(|| format!("exactly {number}")),
            Self::AtLeast(number) => (count < number).then(|| format!("at least {number}")),
            Self::AtMost(number) => (count > number).then(|| format!("at most {number}")),
        }
    }
}

impl Condition {
    fn holds(&self, value: View<'_>) -> bool {
        match self {
            Self::Equals(path, text) => any(value, path, |found| found.is_text(text)),
            Self::In(path, texts) => any(value, path, |found| texts.iter().any(|text| found.is_text(text))),
            Self::Present(path, wanted) => any(value, path, |found| !is_absent(Some(found))) == *wanted,
            Self::All(conditions) => conditions.iter().all(|condition| condition.holds(value)),
            Self::Any(conditions) => conditions.iter().any(|condition| condition.holds(value)),
            Self::Not(condition) => !condition.holds(value),
        }
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let several = |f: &mut fmt::Formatter<'_>, conditions: &[Self], word: &str| {
            let texts: Vec<_> = conditions.iter().map(ToString::to_string).collect();
            f.write_str(&joined(&texts, word))
        };
        match self {
            Self::Equals(path, text) => write!(f, "`{path}` is {text}"),
            Self::In(path, texts) => write!(f, "`{path}` is one of {}", list(texts, "", ", ")),
            Self::Present(path, true) => write!(f, "`{path}` is there"),
            Self::Present(path, false) => write!(f, "`{path}` is not there"),
            Self::All(conditions) => several(f, conditions, " and "),
            Self::Any(conditions) => several(f, conditions, " or "),
            Self::Not(condition) => write!(f, "not ({condition})"),
        }
    }
}

fn list(texts: &[&str], quote: &str, separator: &str) -> String {
    let quoted: Vec<_> = texts.iter().map(|text| format!("{quote}{text}{quote}")).collect();
    joined(&quoted, separator)
}

/// Null, blank text and an empty list say no more than what is left out.
fn is_absent(value: Option<View<'_>>) -> bool {
    value.is_none_or(|value| match value.kind() {
        Some(Kind::Null) => true,
        Some(Kind::String) => value.as_str().is_some_and(|text| text.trim().is_empty()),
        Some(Kind::Array) => value.items().next().is_none(),
        _ => false,
    })
}

fn any(value: View<'_>, path: &str, test: impl Fn(View<'_>) -> bool) -> bool {
    let mut found = false;
    places(value, &[path], |_, value| found |= value.is_some_and(&test));
    found
}

fn count(object: View<'_>, items: &str, matching: &Condition) -> usize {
    let mut count = 0;
    places(object, &[items.strip_suffix("[]").unwrap_or(items)], |_, list| {
        if let Some(list) = list {
            count += list.items().filter(|item| matching.holds(*item)).count();
        }
    });
    count
}

/// Visits each place that paths lead to, with what is there. A list that is not there has no places in it.
fn places(value: View<'_>, paths: &[&str], mut visit: impl FnMut(&str, Option<View<'_>>)) {
    for path in paths {
        walk(Some(value), "", path, &mut visit);
    }
}

fn walk(value: Option<View<'_>>, done: &str, path: &str, visit: &mut dyn FnMut(&str, Option<View<'_>>)) {
    if path.is_empty() {
        return visit(done, value);
    }
    let (step, rest) = path.split_once('.').unwrap_or((path, ""));
    let (name, items) = step.strip_suffix("[]").map_or((step, false), |name| (name, true));
    let found = value.and_then(|value| value.get(name));
    let done = join(done, name);
    match found {
        Some(list) if items => {
            for (index, item) in list.items().enumerate() {
                walk(Some(item), &format!("{done}[{index}]"), rest, visit);
            }
        }
        None if items => {}
        found => walk(found, &done, rest, visit),
    }
}

fn join_path(at: &str, path: &str) -> String {
    if path.is_empty() { at.to_owned() } else { join(at, path) }
}
