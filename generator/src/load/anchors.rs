//! Names that schemas give themselves: `$anchor`, `$dynamicAnchor` and `$id`.

use std::collections::HashMap;

use serde_json::Value;

use super::REWRITTEN;
use crate::pointer::Pointer;

/// Members that hold values, not schemas.
const VALUES: &[&str] = &["example", "examples", "default", "enum", "const"];

/// The schemas that have a name of their own.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    /// By `$anchor` and `$dynamicAnchor`, in document order.
    by_name: HashMap<String, Vec<Pointer>>,
    /// By `$id` as it is written, and by its last segment.
    by_id: HashMap<String, Pointer>,
}

/// What a name stands for.
pub(super) struct Found {
    pub(super) pointer: Pointer,
    /// How many schemas have the name.
    pub(super) candidates: usize,
}

impl Anchors {
    pub(super) fn of(tree: &Value) -> Self {
        let mut anchors = Self::default();
        anchors.collect(tree, &Pointer::root());
        anchors
    }

    /// The schema that a reference at `site` names, if it names one.
    pub(super) fn find(&self, site: &Pointer, reference: &str) -> Option<Found> {
        let (id, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if id.is_empty() {
            return self.nearest(site, fragment);
        }
        let base = self.by_id.get(id)?;
        if fragment.is_empty() || fragment.starts_with('/') {
            let inner = Pointer::from_fragment(&format!("#{fragment}"))?;
            return Some(Found { pointer: Pointer::new(&format!("{base}{inner}")), candidates: 1 });
        }
        self.nearest(base, fragment)
    }

    /// The one with the most of its place in common with `site`, and of those the first.
    fn nearest(&self, site: &Pointer, name: &str) -> Option<Found> {
        let places = self.by_name.get(name)?;
        let common =
            |place: &Pointer| place.tokens().zip(site.tokens()).take_while(|(one, two)| one == two).count();
        let pointer = places.iter().rev().max_by_key(|place| common(place))?;
        Some(Found { pointer: pointer.clone(), candidates: places.len() })
    }

    fn collect(&mut self, node: &Value, pointer: &Pointer) {
        match node {
            Value::Object(members) => {
                for keyword in ["$anchor", "$dynamicAnchor"] {
                    if let Some(Value::String(name)) = members.get(keyword) {
                        self.by_name.entry(name.clone()).or_default().push(pointer.clone());
                    }
                }
                if let Some(Value::String(id)) = members.get("$id") {
                    self.name(id.trim_end_matches('#'), pointer);
                }
                for (name, child) in members {
                    let extension = name.starts_with("x-") && !name.starts_with(REWRITTEN);
                    if !extension && !VALUES.contains(&name.as_str()) {
                        self.collect(child, &pointer.child(name));
                    }
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.collect(item, &pointer.index(index));
                }
            }
            _ => {}
        }
    }

    fn name(&mut self, id: &str, pointer: &Pointer) {
        let segment = id.rsplit('/').next().filter(|segment| !segment.is_empty());
        for key in [Some(id), segment].into_iter().flatten() {
            self.by_id.entry(key.to_owned()).or_insert_with(|| pointer.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_lead_to_the_nearest_schema() {
        let tree = json!({
            "a": { "$id": "https://example.com/schemas/a", "deep": { "$anchor": "node" } },
            "b": { "deep": { "$dynamicAnchor": "node" }, "example": { "$anchor": "no" } }
        });
        let anchors = Anchors::of(&tree);
        let find = |site: &str, text: &str| {
            anchors.find(&Pointer::new(site), text).map(|found| (found.pointer.to_string(), found.candidates))
        };
        assert_eq!(find("/b/items", "#node"), Some(("/b/deep".to_owned(), 2)));
        assert_eq!(find("/c", "#node"), Some(("/a/deep".to_owned(), 2)));
        assert_eq!(find("/c", "a"), Some(("/a".to_owned(), 1)));
        assert_eq!(find("/c", "https://example.com/schemas/a#/deep"), Some(("/a/deep".to_owned(), 1)));
        assert_eq!(find("/c", "#no"), None);
    }
}
