//! Names that schemas give themselves: `$anchor`, `$dynamicAnchor` and `$id`.

use std::collections::HashMap;

use crate::document::schema::keywords::VALUES;
use crate::document::{At, Document, Node};
use crate::pointer::Pointer;

/// The schemas that have a name of their own.
#[derive(Debug, Default)]
pub(super) struct Anchors<'d> {
    /// By `$anchor` and `$dynamicAnchor`, in document order.
    by_name: HashMap<&'d str, Vec<At<'d>>>,
    /// By `$id` as it is written, and by its last segment.
    by_id: HashMap<&'d str, At<'d>>,
}

impl<'d> Anchors<'d> {
    pub(super) fn of(document: &'d Document<'d>) -> Self {
        let mut anchors = Self::default();
        for number in 0..document.sources().count() {
            if let Some(root) = document.file_root(number) {
                let mut path = String::from(root.pointer.as_str());
                anchors.collect(root.node, &mut path);
            }
        }
        anchors
    }

    /// The schema that a reference at `site` names, and how many have the name.
    pub(super) fn find(
        &self,
        document: &'d Document<'d>,
        site: &Pointer,
        reference: &str,
    ) -> Option<(At<'d>, usize)> {
        let (id, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if id.is_empty() {
            return self.nearest(site, fragment);
        }
        let base = self.by_id.get(id)?;
        if fragment.is_empty() || fragment.starts_with('/') {
            let inner = Pointer::from_fragment(&format!("#{fragment}"))?;
            let found = document.at(&Pointer::new(&format!("{}{inner}", base.pointer)))?;
            return Some((found, 1));
        }
        self.nearest(&base.pointer, fragment)
    }

    /// The one with the most of its place in common with `site`, and of those the first.
    fn nearest(&self, site: &Pointer, name: &str) -> Option<(At<'d>, usize)> {
        let places = self.by_name.get(name)?;
        let common = |place: &At<'_>| {
            let same_file = place.pointer.in_file().0 == site.in_file().0;
            let tokens = place.pointer.tokens().zip(site.tokens());
            (same_file, tokens.take_while(|(one, two)| one == two).count())
        };
        let found = places.iter().rev().max_by_key(|place| common(place))?;
        Some((found.clone(), places.len()))
    }

    fn collect(&mut self, node: Node<'d>, path: &mut String) {
        let at = |path: &str| At { node, pointer: Pointer::new(path) };
        for keyword in ["$anchor", "$dynamicAnchor"] {
            if let Some(name) = node.get(keyword).and_then(Node::as_text) {
                self.by_name.entry(name).or_default().push(at(path));
            }
        }
        if let Some(id) = node.get("$id").and_then(Node::as_text) {
            self.name(id.trim_end_matches('#'), &at(path));
        }
        let length = path.len();
        for (name, child) in node.members() {
            if !name.starts_with("x-") && !VALUES.contains(&name) {
                crate::pointer::push_token(path, name);
                self.collect(child, path);
                path.truncate(length);
            }
        }
        for (number, child) in node.elements() {
            path.push('/');
            path.push_str(&number.to_string());
            self.collect(child, path);
            path.truncate(length);
        }
    }

    fn name(&mut self, id: &'d str, at: &At<'d>) {
        let segment = id.rsplit('/').next().filter(|segment| !segment.is_empty());
        for key in [Some(id), segment].into_iter().flatten() {
            self.by_id.entry(key).or_insert_with(|| at.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Version;
    use crate::source::Source;

    #[test]
    fn names_lead_to_the_nearest_schema() {
        let text = "{
            \"a\": { \"$id\": \"https://example.com/schemas/a\", \"deep\": { \"$anchor\": \"node\" } },
            \"b\": { \"deep\": { \"$dynamicAnchor\": \"node\" }, \"example\": { \"$anchor\": \"no\" } }
        }";
        let source = Source::new("a.json", text);
        let document = Document::new(&source, Version::V3_1);
        let anchors = Anchors::of(&document);
        let find = |site: &str, text: &str| {
            let found = anchors.find(&document, &Pointer::new(site), text);
            found.map(|(at, candidates)| (at.pointer.to_string(), candidates))
        };
        assert_eq!(find("/b/items", "#node"), Some(("/b/deep".to_owned(), 2)));
        assert_eq!(find("/c", "#node"), Some(("/a/deep".to_owned(), 2)));
        assert_eq!(find("/c", "a"), Some(("/a".to_owned(), 1)));
        assert_eq!(find("/c", "https://example.com/schemas/a#/deep"), Some(("/a/deep".to_owned(), 1)));
        assert_eq!(find("/c", "#no"), None);
    }
}
