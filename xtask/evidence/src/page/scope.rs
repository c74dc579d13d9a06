//! The names that a sentence can refer to.

use serde_json::json;

use crate::facts::{Condition, Place};

/// The attributes of a body: dotted paths, the values of each, which are lists.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    entries: Vec<Entry>,
}

#[derive(Debug, Clone)]
struct Entry {
    path: Vec<String>,
    values: Vec<String>,
    is_list: bool,
}

impl Scope {
    /// Adds an attribute; what is already known of it is kept.
    pub fn add(&mut self, path: &[String], values: Vec<String>, is_list: bool) {
        match self.entries.iter_mut().find(|entry| entry.path == path) {
            Some(entry) => entry.is_list |= is_list,
            None => self.entries.push(Entry { path: path.to_vec(), values, is_list }),
        }
    }

    /// Whether the attribute at `place` is a list.
    #[must_use]
    pub fn is_list(&self, place: &Place) -> bool {
        self.entries.iter().any(|entry| entry.path == place.path && entry.is_list)
    }

    /// The path of `name` as seen from `place`: a sibling, or one further out.
    #[must_use]
    pub fn resolve(&self, place: &Place, name: &str) -> Option<String> {
        let mut around = place.parent();
        while let Some(outer) = around {
            let found = outer.child(name);
            if self.has(&found.path) {
                return Some(found.dotted());
            }
            around = outer.parent();
        }
        None
    }

    /// Whether the attribute exists.
    #[must_use]
    pub fn has(&self, path: &[String]) -> bool {
        self.entries.iter().any(|entry| entry.path == path)
    }

    /// Whether some attribute has this name.
    #[must_use]
    pub fn knows(&self, name: &str) -> bool {
        self.entries.iter().any(|entry| entry.path.last().is_some_and(|last| last == name))
    }

    /// The list in or below `place` whose items are called `noun`.
    #[must_use]
    pub fn list_of(&self, place: &Place, noun: &str) -> Option<Place> {
        let plurals = [format!("{noun}s"), format!("{}ies", noun.trim_end_matches('y'))];
        let entry = self.entries.iter().find(|entry| {
            let named = entry.path.last().is_some_and(|last| plurals.contains(last));
            named && entry.is_list && entry.path.starts_with(&place.path)
        })?;
        Some(Place { part: place.part.clone(), path: entry.path.clone() })
    }

    /// `minor` → the attribute that has a value with this word; `adult` → its other value.
    #[must_use]
    pub fn audience(&self, word: &str) -> Option<Condition> {
        const OPPOSITES: &[(&str, &str)] = &[("adult", "minor"), ("individual", "business")];
        let value_with = |word: &str, wanted: bool| {
            let has = |value: &String| value.to_lowercase().split([' ', '_']).any(|part| part == word);
            let entry = self.entries.iter().find(|entry| entry.values.iter().any(has))?;
            let mut fitting = entry.values.iter().filter(|value| has(value) == wanted);
            let value = fitting.next().filter(|_| fitting.next().is_none())?;
            Some(Condition::Equals(entry.path.join("."), json!(value)))
        };
        let opposite = OPPOSITES.iter().find(|(positive, _)| *positive == word).map(|(_, other)| *other);
        value_with(word, true).or_else(|| value_with(opposite?, false))
    }
}
