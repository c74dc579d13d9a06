//! What a document does everywhere, which a draft takes over: its components, its answers to failures, its names.

use std::collections::BTreeMap;

use generator::pointer::Pointer;
use serde_json::{Map, Value};

use crate::check::document::Document;
use crate::facts::{Part, Place};

use super::tree::Tree;

/// Objects inside of objects are compared no deeper than this.
const DEPTH: usize = 6;

const METHODS: &[&str] = &["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/// An operation of the document.
pub struct Operation<'a> {
    /// The method, in capitals.
    pub method: String,
    /// The path.
    pub path: &'a str,
    /// What it says.
    pub node: &'a Value,
}

impl Operation<'_> {
    /// Its `operationId`.
    pub fn id(&self) -> Option<&str> {
        self.node.get("operationId").and_then(Value::as_str)
    }
}

/// A document whose ways a draft follows; none, where there is no document yet.
#[derive(Clone, Copy, Default)]
pub struct House<'a> {
    document: Option<&'a Document<'a>>,
}

impl<'a> House<'a> {
    /// The house of a document.
    #[must_use]
    pub fn of(document: &'a Document<'a>) -> Self {
        Self { document: Some(document) }
    }

    fn members(self, pointer: &str) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
        let node = self.document.and_then(|document| document.value.pointer(pointer));
        node.and_then(Value::as_object).into_iter().flatten()
    }

    /// All operations, in the order of the document.
    pub fn operations(self) -> Vec<Operation<'a>> {
        let of_path = |(path, item): (&'a String, &'a Value)| {
            let methods = item.as_object().into_iter().flatten();
            let methods = methods.filter(|(method, _)| METHODS.contains(&method.as_str()));
            methods.map(move |(method, node)| Operation { method: method.to_uppercase(), path, node })
        };
        self.members("/paths").flat_map(of_path).collect()
    }

    /// What most operations answer with a status that the page of this one does not show.
    pub fn answers(self, shown: &[&str]) -> Vec<(String, Value)> {
        let operations = self.operations();
        let mut counts: BTreeMap<&str, Vec<(&Value, usize)>> = BTreeMap::new();
        for (status, answer) in
            operations.iter().filter_map(|one| one.node.get("responses")?.as_object()).flatten()
        {
            let known = counts.entry(status).or_default();
            match known.iter_mut().find(|(other, _)| *other == answer) {
                Some((_, count)) => *count += 1,
                None => known.push((answer, 1)),
            }
        }
        let common =
            counts.into_iter().filter(|(status, _)| !shown.contains(status)).filter_map(|(status, all)| {
                let (answer, count) = all.into_iter().max_by_key(|(_, count)| *count)?;
                (count * 2 > operations.len()).then(|| (status.to_owned(), answer.clone()))
            });
        common.collect()
    }

    /// The component that stands for a parameter.
    pub fn parameter(self, location: &str, name: &str) -> Option<String> {
        let is = |node: &Value, key: &str, text: &str| node.get(key).is_some_and(|found| found == text);
        let mut all = self.members("/components/parameters");
        let found = all.find(|(_, node)| is(node, "in", location) && is(node, "name", name));
        found.map(|(name, _)| format!("#/components/parameters/{name}"))
    }

    /// What most relations to this class say beside their description: the component that they are, and why.
    pub fn resource(self, class: &str) -> Option<Map<String, Value>> {
        let mut found: Vec<(Map<String, Value>, usize)> = Vec::new();
        self.document.into_iter().for_each(|document| relations(&document.value, class, &mut found));
        found.into_iter().max_by_key(|(_, count)| *count).map(|(said, _)| said)
    }

    /// The component that has these values, whatever their order.
    pub fn listed(self, values: &[Value]) -> Option<String> {
        let same = |node: &Value| {
            let own = node.get("enum").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            own.len() == values.len() && own.iter().all(|value| values.contains(value))
        };
        let found = self.members("/components/schemas").find(|(_, node)| same(node));
        found.filter(|_| values.len() > 1).map(|(name, _)| reference(name))
    }

    /// The component of an answer that has the properties of this place and below it, and no others.
    pub fn component(self, tree: &Tree<'_>) -> Option<String> {
        let Part::Response(status) = &tree.place.part else { return None };
        if tree.children.len() < 2 {
            // One name says little: what other operations answer with this status is meant.
            return self.failure(status, tree).filter(|_| tree.place == Place::top(tree.place.part.clone()));
        }
        let document = self.document?;
        let schemas = Pointer::root().child("components").child("schemas");
        let has = |name: &&String| same(document, &schemas.child(name), tree, DEPTH);
        self.members("/components/schemas").map(|(name, _)| name).find(has).map(|name| reference(name))
    }

    fn failure(self, status: &str, tree: &Tree<'_>) -> Option<String> {
        let document = self.document?;
        let operations = self.operations();
        let mut answers = operations.iter().filter_map(|one| {
            let content = one.node.get("responses")?.get(status)?.get("content")?.as_object()?;
            content.values().find_map(|media| media.get("schema")?.get("$ref")?.as_str())
        });
        answers
            .find(|to| Pointer::from_fragment(to).is_some_and(|at| same(document, &at, tree, DEPTH)))
            .map(str::to_owned)
    }
}

fn reference(name: &str) -> String {
    format!("#/components/schemas/{name}")
}

/// Whether a schema lists the properties that a page has below a place, and no others.
fn same(document: &Document<'_>, schema: &Pointer, tree: &Tree<'_>, depth: usize) -> bool {
    if depth == 0 {
        return false;
    }
    let flat = document.flat(schema);
    if let Some(items) = tree.child("*") {
        return flat.items.is_some_and(|inner| same(document, &inner, items, depth - 1));
    }
    tree.children.len() == flat.properties.len()
        && tree.children.iter().all(|(name, child)| {
            let own = flat.properties.iter().find(|(own, ..)| own == name);
            own.is_some_and(|(_, inner, _)| {
                child.children.is_empty() || same(document, inner, child, depth - 1)
            })
        })
}

/// The nodes that are of a class, each form once with how often it is there.
fn relations(node: &Value, class: &str, found: &mut Vec<(Map<String, Value>, usize)>) {
    match node {
        Value::Array(items) => items.iter().for_each(|item| relations(item, class, found)),
        Value::Object(map) => {
            if map.get("x-resource").is_some_and(|own| own == class) {
                let mut said = map.clone();
                said.retain(|key, _| key != "description" && key != "example");
                match found.iter_mut().find(|(other, _)| *other == said) {
                    Some((_, count)) => *count += 1,
                    None => found.push((said, 1)),
                }
            }
            map.values().for_each(|inner| relations(inner, class, found));
        }
        _ => {}
    }
}
