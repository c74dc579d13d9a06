//! Conditional rules of the document, in one form with those of the pages.

use std::fmt;

use generator::pointer::Pointer;
use serde_json::Value;

use crate::facts::{Condition, Part, Place, Statement};

use super::document::Document;
use super::view::{Spot, View};

/// What a rule demands. Paths are dotted, from the top of the body.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// The property must be there.
    Require(String),
    /// The property must not be there.
    Forbid(String),
    /// The property must have this value.
    Value(String, Value),
    /// So many items of the list must satisfy the condition.
    Count(String, String, u64, Condition),
    /// Numbers add up to so much at most.
    Sum(String, Value),
    /// A rule in words.
    Unchecked(String),
}

/// A rule of the document.
#[derive(Debug, Clone)]
pub struct Rule {
    /// What it demands.
    pub effect: Effect,
    /// When it does.
    pub when: Option<Condition>,
    /// Its node.
    pub pointer: Pointer,
    /// Why it differs from the page, if it does.
    pub because: Option<String>,
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.effect {
            Effect::Require(path) => write!(f, "{path} is required"),
            Effect::Forbid(path) => write!(f, "{path} is forbidden"),
            Effect::Value(path, value) => write!(f, "{path} is {value}"),
            Effect::Count(path, bound, number, filter) => {
                write!(f, "{bound} {number} of {path} where {}", filter.to_json())
            }
            Effect::Sum(path, most) => write!(f, "{path} add up to at most {most}"),
            Effect::Unchecked(text) => f.write_str(text),
        }?;
        self.when.iter().try_for_each(|when| write!(f, " when {}", when.to_json()))
    }
}

/// What became of a rule of the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Match {
    /// The document has it, as the rules of these numbers.
    Same(Vec<usize>),
    /// The document has the demand under another condition.
    Differs(usize),
    /// The document does not have it.
    Missing,
}

/// Every rule about the body of an operation.
pub fn collect(document: &Document<'_>, view: &View) -> Result<Vec<Rule>, (Pointer, String)> {
    let mut rules = Vec::new();
    let mut seen = Vec::new();
    if let Some(spot) = view.parts.get(&Part::Body) {
        below(document, spot, &[], &mut seen, &mut rules)?;
    }
    Ok(rules)
}

fn below(
    document: &Document<'_>,
    spot: &Spot,
    path: &[String],
    seen: &mut Vec<(Pointer, String)>,
    rules: &mut Vec<Rule>,
) -> Result<(), (Pointer, String)> {
    for pointer in spot.uses.iter().flat_map(|used| &used.flat.pointers) {
        let list = pointer.child("x-rules");
        let prefix = path.join(".");
        let Some(Value::Array(written)) = document.get(&list) else { continue };
        if seen.contains(&(list.clone(), prefix.clone())) {
            continue;
        }
        seen.push((list.clone(), prefix.clone()));
        for (at, rule) in written.iter().enumerate() {
            let pointer = list.index(at);
            rules.extend(read(rule, &prefix, &pointer).map_err(|message| (pointer, message))?);
        }
    }
    for (name, child) in &spot.children {
        let mut inner = path.to_vec();
        inner.push(name.clone());
        below(document, child, &inner, seen, rules)?;
    }
    Ok(())
}

fn read(rule: &Value, prefix: &str, pointer: &Pointer) -> Result<Vec<Rule>, String> {
    let absolute = |path: &str| {
        let path = path.replace("[]", ".*");
        if prefix.is_empty() { path } else { format!("{prefix}.{path}") }
    };
    let names = |key: &str| -> Option<Vec<String>> {
        Some(rule.get(key)?.as_array()?.iter().filter_map(Value::as_str).map(&absolute).collect())
    };
    let when = rule.get("when").map(Condition::from_json).transpose()?.map(|when| when.map_paths(&absolute));
    let because = rule.get("because").and_then(Value::as_str).map(str::to_owned);
    let rule_of = |effect: Effect, when: Option<Condition>| Rule {
        effect,
        when,
        pointer: pointer.clone(),
        because: because.clone(),
    };
    if let Some(paths) = names("require") {
        return Ok(paths.into_iter().map(|path| rule_of(Effect::Require(path), when.clone())).collect());
    }
    if let Some(paths) = names("forbid") {
        return Ok(paths.into_iter().map(|path| rule_of(Effect::Forbid(path), when.clone())).collect());
    }
    if let Some(paths) = names("require-one-of") {
        let others = |path: &String| {
            let others =
                paths.iter().filter(|other| *other != path).map(|other| Condition::Absent(other.clone()));
            Condition::all(others.collect())
        };
        return Ok(paths
            .iter()
            .map(|path| rule_of(Effect::Require(path.clone()), Some(others(path))))
            .collect());
    }
    if let Some(Value::Object(values)) = rule.get("require-value") {
        let values = values.iter().map(|(path, value)| Effect::Value(absolute(path), value.clone()));
        return Ok(values.map(|effect| rule_of(effect, when.clone())).collect());
    }
    if let Some(count) = rule.get("count") {
        return Ok(vec![rule_of(count_of(count, &absolute)?, when)]);
    }
    if let Some(sum) = rule.get("sum") {
        let items = sum.get("items").and_then(Value::as_str).ok_or("a sum needs `items`")?;
        let most = sum.get("at-most").cloned().ok_or("a sum needs `at-most`")?;
        return Ok(vec![rule_of(Effect::Sum(absolute(items), most), when)]);
    }
    match rule.get("unchecked").and_then(Value::as_str) {
        Some(text) => Ok(vec![rule_of(Effect::Unchecked(text.to_owned()), None)]),
        None => Err("this is not a form of rule".to_owned()),
    }
}

fn count_of(count: &Value, absolute: &impl Fn(&str) -> String) -> Result<Effect, String> {
    let items = count.get("items").and_then(Value::as_str).ok_or("a count needs `items`")?;
    let filter = Condition::from_json(count.get("where").ok_or("a count needs `where`")?)?;
    let bound = ["exactly", "at-least", "at-most"]
        .into_iter()
        .find_map(|bound| Some((bound, count.get(bound)?.as_u64()?)))
        .ok_or("a count needs `exactly`, `at-least` or `at-most`")?;
    Ok(Effect::Count(absolute(items), bound.0.to_owned(), bound.1, filter))
}

/// What the document makes of a rule that the page states about `place`.
#[must_use]
pub fn find(rules: &[Rule], place: &Place, statement: &Statement) -> Option<Match> {
    let path = place.dotted();
    let (effect, when) = match statement {
        // What is marked as required may be demanded by a rule too, which also counts what is empty.
        Statement::Required(true) => (Effect::Require(path.clone()), None),
        Statement::RequiredIf(when) => (Effect::Require(path.clone()), Some(when)),
        Statement::ForbiddenIf(when) => (Effect::Forbid(path.clone()), Some(when)),
        Statement::MustBe { value, when } => (Effect::Value(path.clone(), value.clone()), Some(when)),
        Statement::Count { bound, number, filter } => {
            (Effect::Count(path.clone(), bound.clone(), *number, filter.clone()), None)
        }
        _ => return None,
    };
    if let Some(words) = when.filter(|when| when.has_words()).map(Condition::words) {
        return Some(in_words(rules, place, &words));
    }
    let wanted = when.map(Condition::canonical);
    let mut differs = None;
    let mut same = Vec::new();
    // What must have a value must be there.
    let demands = |rule: &&Rule| match (&rule.effect, &effect) {
        (Effect::Value(one, _), Effect::Require(other)) => one == other,
        (one, other) => one == other,
    };
    for (at, rule) in rules.iter().enumerate().filter(|(_, rule)| demands(rule)) {
        let is_count = matches!(rule.effect, Effect::Count(..));
        let implied = is_count && rule.when.as_ref().is_none_or(|when| is_presence_of(when, &path));
        if implied || (!is_count && rule.when.as_ref().map(Condition::canonical) == wanted) {
            same.push(at);
        } else {
            differs = Some(at);
        }
    }
    Some(match differs {
        _ if !same.is_empty() => Match::Same(same),
        Some(at) => Match::Differs(at),
        None => Match::Missing,
    })
}

/// A list can only be counted where it is.
fn is_presence_of(when: &Condition, path: &str) -> bool {
    matches!(when, Condition::Present(list) if path == list || path.starts_with(&format!("{list}.")))
}

fn in_words(rules: &[Rule], place: &Place, words: &[&str]) -> Match {
    let name = place.path.last().map(String::as_str).unwrap_or_default();
    let found = rules.iter().position(|rule| match &rule.effect {
        Effect::Unchecked(text) => {
            let text = text.to_lowercase();
            text.contains(name) && words.iter().all(|word| text.contains(&word.to_lowercase()))
        }
        _ => false,
    });
    found.map_or(Match::Missing, |at| Match::Same(vec![at]))
}
