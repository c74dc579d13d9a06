//! What is said of the rules of an object.

use super::lines::line;
use super::markdown::code;
use crate::model::{Bound, Condition, Effect, Path, Rule};
use crate::rust::Docs;

/// The rules of an object, for its readers.
pub fn rules(rules: &[Rule]) -> Docs {
    if rules.is_empty() {
        return Docs::new();
    }
    let mut lines = vec!["Rules:".to_owned(), String::new()];
    lines.extend(rules.iter().map(|rule| format!("- {}", line_of(rule))));
    lines
}

/// A rule, in one line.
pub fn line_of(rule: &Rule) -> String {
    let paths =
        |paths: &[Path], and: &str| paths.iter().map(|path| code(&path.0)).collect::<Vec<_>>().join(and);
    let effect = match &rule.effect {
        Effect::Require(list) => format!("{} must be there", paths(list, ", ")),
        Effect::Forbid(list) => format!("{} must not be there", paths(list, ", ")),
        Effect::RequireOneOf(list) => format!("{} must be there", paths(list, " or ")),
        Effect::RequireValue(values) => values
            .iter()
            .map(|(path, value)| format!("{} must be {}", code(&path.0), code(&value.to_string())))
            .collect::<Vec<_>>()
            .join(", "),
        Effect::Count { items, matching, bound } => {
            let number = match bound {
                Bound::Exactly(number) => format!("exactly {number}"),
                Bound::AtLeast(number) => format!("at least {number}"),
                Bound::AtMost(number) => format!("at most {number}"),
            };
            format!("of {}, {number} must be such that {}", code(&items.0), condition_words(matching))
        }
        Effect::Sum { items, at_most } => format!("{} must add up to at most {at_most}", code(&items.0)),
        Effect::Unchecked(words) => return format!("{} (not checked by this crate)", line(words)),
    };
    let when =
        rule.when.as_ref().map(|when| format!("Where {}, ", condition_words(when))).unwrap_or_default();
    let because = rule.because.as_deref().map(|why| format!(" ({})", line(why))).unwrap_or_default();
    format!("{when}{effect}{because}.")
}

fn condition_words(condition: &Condition) -> String {
    let all =
        |list: &[Condition], word: &str| list.iter().map(condition_words).collect::<Vec<_>>().join(word);
    match condition {
        Condition::Equals(path, value) => format!("{} is {}", code(&path.0), code(&value.to_string())),
        Condition::In(path, values) => {
            let values: Vec<_> = values.iter().map(|value| code(&value.to_string())).collect();
            format!("{} is {}", code(&path.0), values.join(" or "))
        }
        Condition::Present(path, true) => format!("{} is there", code(&path.0)),
        Condition::Present(path, false) => format!("{} is not there", code(&path.0)),
        Condition::All(list) => all(list, " and "),
        Condition::Any(list) => all(list, " or "),
        Condition::Not(inner) => format!("not ({})", condition_words(inner)),
    }
}
