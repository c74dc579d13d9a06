//! Conditions of rules, in the form that `x-rules` has.

use serde_json::{Value, json};

/// When a rule applies. Properties are dotted paths from the top of the body.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// The property has this value.
    Equals(String, Value),
    /// The property is there and neither null nor empty.
    Present(String),
    /// The property is not there, null or empty.
    Absent(String),
    /// All of them.
    All(Vec<Condition>),
    /// At least one of them.
    Any(Vec<Condition>),
    /// The opposite.
    Not(Box<Condition>),
    /// Something that the request does not show; the words that name it.
    Words(Vec<String>),
}

impl Condition {
    /// The one condition, or all of them.
    #[must_use]
    pub fn all(mut parts: Vec<Self>) -> Self {
        if parts.len() == 1 { parts.remove(0) } else { Self::All(parts) }
    }

    /// The one condition, or any of them.
    #[must_use]
    pub fn any(mut parts: Vec<Self>) -> Self {
        if parts.len() == 1 { parts.remove(0) } else { Self::Any(parts) }
    }

    /// Whether it names something that the request does not show.
    #[must_use]
    pub fn has_words(&self) -> bool {
        match self {
            Self::Words(_) => true,
            Self::All(parts) | Self::Any(parts) => parts.iter().any(Self::has_words),
            Self::Not(inner) => inner.has_words(),
            _ => false,
        }
    }

    /// The words that name what the request does not show.
    #[must_use]
    pub fn words(&self) -> Vec<&str> {
        match self {
            Self::Words(words) => words.iter().map(String::as_str).collect(),
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::words).collect(),
            _ => Vec::new(),
        }
    }

    /// As in `x-rules`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let list = |parts: &[Self]| parts.iter().map(Self::to_json).collect::<Vec<_>>();
        match self {
            Self::Equals(property, value) => json!({"property": property, "equals": value}),
            Self::Present(property) => json!({"property": property, "present": true}),
            Self::Absent(property) => json!({"property": property, "present": false}),
            Self::All(parts) => json!({"all": list(parts)}),
            Self::Any(parts) => json!({"any": list(parts)}),
            Self::Not(inner) => json!({"not": inner.to_json()}),
            Self::Words(words) => json!({"words": words}),
        }
    }

    /// Reads the form of `x-rules`; `in` becomes a choice.
    pub fn from_json(value: &Value) -> Result<Self, String> {
        let wrong = || format!("`{value}` is not a condition");
        let map = value.as_object().ok_or_else(wrong)?;
        let list = |key: &str| -> Option<Result<Vec<Self>, String>> {
            Some(map.get(key)?.as_array()?.iter().map(Self::from_json).collect())
        };
        if let Some(parts) = list("all") {
            return Ok(Self::All(parts?));
        }
        if let Some(parts) = list("any") {
            return Ok(Self::Any(parts?));
        }
        if let Some(words) = map.get("words").and_then(Value::as_array) {
            let words = words.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            return Ok(Self::Words(words));
        }
        if let Some(inner) = map.get("not") {
            return Ok(Self::from_json(inner)?.negated());
        }
        let property = map.get("property").and_then(Value::as_str).ok_or_else(wrong)?.to_owned();
        if let Some(value) = map.get("equals") {
            return Ok(Self::Equals(property, value.clone()));
        }
        if let Some(values) = map.get("in").and_then(Value::as_array) {
            let parts = values.iter().map(|value| Self::Equals(property.clone(), value.clone()));
            return Ok(Self::any(parts.collect()));
        }
        match map.get("present").and_then(Value::as_bool) {
            Some(true) => Ok(Self::Present(property)),
            Some(false) => Ok(Self::Absent(property)),
            None => Err(wrong()),
        }
    }

    fn negated(self) -> Self {
        match self {
            Self::Present(property) => Self::Absent(property),
            Self::Absent(property) => Self::Present(property),
            Self::Not(inner) => *inner,
            other => Self::Not(Box::new(other)),
        }
    }

    /// The properties that it speaks of.
    #[must_use]
    pub fn paths(&self) -> Vec<&str> {
        match self {
            Self::Equals(property, _) | Self::Present(property) | Self::Absent(property) => vec![property],
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::paths).collect(),
            Self::Not(inner) => inner.paths(),
            Self::Words(_) => Vec::new(),
        }
    }

    /// The same condition with every path changed.
    #[must_use]
    pub fn map_paths(&self, change: &impl Fn(&str) -> String) -> Self {
        let list = |parts: &[Self]| parts.iter().map(|part| part.map_paths(change)).collect();
        match self {
            Self::Equals(property, value) => Self::Equals(change(property), value.clone()),
            Self::Present(property) => Self::Present(change(property)),
            Self::Absent(property) => Self::Absent(change(property)),
            Self::All(parts) => Self::All(list(parts)),
            Self::Any(parts) => Self::Any(list(parts)),
            Self::Not(inner) => Self::Not(Box::new(inner.map_paths(change))),
            Self::Words(words) => Self::Words(words.clone()),
        }
    }

    /// One spelling for equal conditions: parts in order.
    #[must_use]
    pub fn canonical(&self) -> Self {
        let sorted = |parts: &[Self]| {
            let mut parts: Vec<Self> = parts.iter().map(Self::canonical).collect();
            parts.sort_by_key(|part| part.to_json().to_string());
            parts
        };
        match self {
            Self::All(parts) => Self::all(sorted(parts)),
            Self::Any(parts) => Self::any(sorted(parts)),
            other => other.clone(),
        }
    }
}
