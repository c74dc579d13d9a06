//! Names that schemas give themselves: `$anchor` and `$dynamicAnchor` within a resource, `$id` of a resource.

use std::collections::HashMap;

use crate::document::address::resolve;
use crate::document::schema::keywords::VALUES;
use crate::document::{At, Document, Node};
use crate::pointer::Pointer;

/// The schemas that have a name of their own.
#[derive(Debug, Default)]
pub(super) struct Anchors<'d> {
    /// By `$anchor` and `$dynamicAnchor`, in document order, each with the resource that it belongs to.
    by_name: HashMap<&'d str, Vec<(Pointer, At<'d>)>>,
    /// The resources by their addresses.
    resources: HashMap<String, At<'d>>,
    /// The addresses of the resources by the places of their roots.
    addresses: HashMap<Pointer, String>,
    /// The resources by the last segment of `$id`, for those who write no more of it.
    by_segment: HashMap<&'d str, At<'d>>,
}

/// Where the walk over a document is.
struct Place<'p> {
    path: String,
    /// The root of the resource, and its address.
    resource: &'p Pointer,
    base: &'p str,
}

impl<'d> Anchors<'d> {
    pub(super) fn of(document: &'d Document<'d>) -> Self {
        let mut anchors = Self::default();
        for number in 0..document.sources().count() {
            if let Some(root) = document.file_root(number) {
                let base = root.node.get("$self").and_then(Node::as_text).unwrap_or_default();
                if !base.is_empty() {
                    anchors.resource(base, &root);
                }
                let path = root.pointer.as_str().to_owned();
                anchors.collect(root.node, &mut Place { path, resource: &root.pointer, base });
            }
        }
        anchors
    }

    /// The schema that a reference at `site` names, and how many it may name.
    pub(super) fn find(
        &self,
        document: &'d Document<'d>,
        site: &Pointer,
        reference: &str,
    ) -> Option<(At<'d>, usize)> {
        let (address, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        if address.is_empty() {
            return self.nearest(&self.resource_of(site), site, fragment);
        }
        let base = self.base_of(site);
        let of_segment = || self.by_segment.get(address.trim_end_matches('/'));
        let root = self.resources.get(&resolve(base, address)).or_else(of_segment)?;
        if fragment.is_empty() || fragment.starts_with('/') {
            return Some((within(document, &root.pointer, fragment)?, 1));
        }
        self.nearest(&root.pointer, &root.pointer, fragment)
    }

    /// What a fragment means within the resource of a schema that has an address of its own.
    pub(super) fn in_resource(
        &self,
        document: &'d Document<'d>,
        site: &Pointer,
        written: &str,
    ) -> Option<At<'d>> {
        let fragment = written.strip_prefix('#')?;
        let root = self.resource_of(site);
        self.addresses.get(&root).and_then(|_| within(document, &root, fragment))
    }

    /// Whether a reference with this address leads to a resource.
    pub(super) fn knows(&self, site: &Pointer, written: &str) -> bool {
        let address = written.split('#').next().unwrap_or_default();
        !address.is_empty() && self.resources.contains_key(&resolve(self.base_of(site), address))
    }

    fn base_of(&self, site: &Pointer) -> &str {
        self.addresses.get(&self.resource_of(site)).map_or("", String::as_str)
    }

    /// The root of the resource that a place belongs to: the next one above it with an address, or the file.
    fn resource_of(&self, site: &Pointer) -> Pointer {
        let mut at = site.clone();
        while !self.addresses.contains_key(&at) {
            match at.parent() {
                Some(parent) => at = parent,
                None => break,
            }
        }
        at
    }

    /// The one of this name in a resource, or else anywhere; of several the one with the most of its place in common with
    /// `site`, and of those the first.
    fn nearest(&self, resource: &Pointer, site: &Pointer, name: &str) -> Option<(At<'d>, usize)> {
        let places = self.by_name.get(name)?;
        let inside: Vec<_> = places.iter().filter(|(own, _)| own == resource).map(|(_, at)| at).collect();
        let all = || places.iter().map(|(_, at)| at).collect();
        let candidates: Vec<&At<'d>> = if inside.is_empty() { all() } else { inside };
        let common = |place: &At<'_>| {
            let same_file = place.pointer.in_file().0 == site.in_file().0;
            let tokens = place.pointer.tokens().zip(site.tokens());
            (same_file, tokens.take_while(|(one, two)| one == two).count())
        };
        let found = candidates.iter().rev().max_by_key(|place| common(place))?;
        Some(((*found).clone(), candidates.len()))
    }

    fn collect(&mut self, node: Node<'d>, place: &mut Place<'_>) {
        let Some(id) = node.get("$id").and_then(Node::as_text) else {
            return self.collect_within(node, place);
        };
        let at = At { node, pointer: Pointer::new(&place.path) };
        let id = id.trim_end_matches('#');
        let address = resolve(place.base, id);
        self.resource(&address, &at);
        if let Some(segment) = id.rsplit('/').next().filter(|segment| !segment.is_empty()) {
            self.by_segment.entry(segment).or_insert_with(|| at.clone());
        }
        let path = std::mem::take(&mut place.path);
        let mut inner = Place { path, resource: &at.pointer, base: &address };
        self.collect_within(node, &mut inner);
        place.path = inner.path;
    }

    fn resource(&mut self, address: &str, at: &At<'d>) {
        self.resources.entry(address.to_owned()).or_insert_with(|| at.clone());
        self.addresses.insert(at.pointer.clone(), address.to_owned());
    }

    fn collect_within(&mut self, node: Node<'d>, place: &mut Place<'_>) {
        for keyword in ["$anchor", "$dynamicAnchor"] {
            if let Some(name) = node.get(keyword).and_then(Node::as_text) {
                let at = At { node, pointer: Pointer::new(&place.path) };
                self.by_name.entry(name).or_default().push((place.resource.clone(), at));
            }
        }
        let length = place.path.len();
        for (name, child) in node.members() {
            let holds_others = child.is_object() || child.is_list();
            if holds_others && !name.starts_with("x-") && !VALUES.contains(&name) {
                crate::pointer::push_token(&mut place.path, name);
                self.collect(child, place);
                place.path.truncate(length);
            }
        }
        for (number, child) in node.elements() {
            place.path.push('/');
            place.path.push_str(&number.to_string());
            self.collect(child, place);
            place.path.truncate(length);
        }
    }
}

/// What the fragment of a reference means from the root of a resource.
fn within<'d>(document: &'d Document<'d>, root: &Pointer, fragment: &str) -> Option<At<'d>> {
    let inner = Pointer::from_fragment(&format!("#{fragment}"))?;
    document.at(&Pointer::new(&format!("{root}{inner}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Version;
    use crate::source::Source;

    /// Where a reference at a place leads, and how many have the name.
    fn find(text: &str, site: &str, reference: &str) -> Option<(String, usize)> {
        let source = Source::new("a.json", text);
        let document = Document::new(&source, Version::V3_1);
        let found = Anchors::of(&document).find(&document, &Pointer::new(site), reference);
        found.map(|(at, candidates)| (at.pointer.to_string(), candidates))
    }

    #[test]
    fn names_lead_to_the_nearest_schema() {
        let text = "{
            \"a\": { \"$id\": \"https://example.com/schemas/a\", \"deep\": { \"$anchor\": \"node\" } },
            \"b\": { \"deep\": { \"$dynamicAnchor\": \"node\" }, \"example\": { \"$anchor\": \"no\" } }
        }";
        assert_eq!(find(text, "/b/items", "#node"), Some(("/b/deep".to_owned(), 1)));
        assert_eq!(find(text, "/a/items", "#node"), Some(("/a/deep".to_owned(), 1)));
        assert_eq!(find(text, "/c", "a"), Some(("/a".to_owned(), 1)));
        assert_eq!(find(text, "/c", "a#node"), Some(("/a/deep".to_owned(), 1)));
        assert_eq!(find(text, "/c", "https://example.com/schemas/a#/deep"), Some(("/a/deep".to_owned(), 1)));
        assert_eq!(find(text, "/c", "#no"), None);
    }

    #[test]
    fn addresses_are_relative_to_the_resource_they_stand_in() {
        let text = "{
            \"one\": { \"$id\": \"https://example.com/v1/one\", \"two\": { \"$id\": \"parts/two\",
                \"three\": { \"$id\": \"three\" }, \"deep\": { \"$anchor\": \"node\" } } },
            \"other\": { \"$id\": \"https://example.com/v2/three\" }
        }";
        let leads = |site: &str, reference: &str| find(text, site, reference).map(|(place, _)| place);
        assert_eq!(leads("/one/x", "parts/two").as_deref(), Some("/one/two"));
        assert_eq!(leads("/one/two/x", "three").as_deref(), Some("/one/two/three"));
        assert_eq!(leads("/one/two/x", "../one#/two").as_deref(), Some("/one/two"));
        assert_eq!(leads("/one/x", "parts/two#node").as_deref(), Some("/one/two/deep"));
        assert_eq!(leads("/other", "three").as_deref(), Some("/other"));
    }
}
