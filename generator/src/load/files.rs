//! References to other files: their trees hang under one key of the main tree, so that one pointer reaches
//! everything.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::diagnostics::Diagnostics;
use crate::document::{Node, Tree};
use crate::pointer::Pointer;
use crate::source::{FILES, Source};

/// Where a reference leads.
pub(super) enum Target {
    Pointer(Pointer),
    /// To the network.
    Remote,
    Malformed,
}

/// The pointer that the reference `text` at `site` means in the whole tree of the file `main`.
pub(super) fn target(site: &Pointer, text: &str, main: &str) -> Target {
    let (file, fragment) = text.split_once('#').unwrap_or((text, ""));
    if file.contains("://") || file.starts_with("//") || file.starts_with("urn:") {
        return Target::Remote;
    }
    let within_files = fragment.starts_with(&format!("/{FILES}/"));
    let base = match (file.is_empty(), within_files) {
        // A reference that was rewritten already.
        (true, true) => Pointer::root(),
        (true, false) => file_of(site).map_or_else(Pointer::root, |file| root_of(&file)),
        (false, _) => match join(file_of(site).as_deref().unwrap_or_default(), file) {
            file if file == main => Pointer::root(),
            file => root_of(&file),
        },
    };
    if text.is_empty() {
        return Target::Malformed;
    }
    match Pointer::from_fragment(&format!("#{fragment}")) {
        Some(pointer) => Target::Pointer(Pointer::new(&format!("{base}{pointer}"))),
        None => Target::Malformed,
    }
}

/// The file that a node belongs to, unless it is the main one.
pub(super) fn file_of(pointer: &Pointer) -> Option<String> {
    let mut tokens = pointer.tokens();
    (tokens.next()? == FILES).then(|| tokens.next())?.map(std::borrow::Cow::into_owned)
}

fn root_of(file: &str) -> Pointer {
    Pointer::root().child(FILES).child(file)
}

/// What other files, in the same folder, call the main one.
pub(super) fn main_of(source: &Source) -> &str {
    source.name.rsplit(['/', '\\']).next().unwrap_or_default()
}

/// Whether a file was read.
pub(super) fn has(tree: &Value, file: &str) -> bool {
    tree.get(FILES).is_some_and(|files| files.get(file).is_some())
}

/// The path of `file`, as written in the file `base`, from where the main document is.
fn join(base: &str, file: &str) -> String {
    let mut parts: Vec<&str> = base.split('/').collect();
    parts.pop();
    for part in file.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    parts.join("/")
}

/// The value tree of a file; what is wrong with its text is added to `diagnostics`.
pub(super) fn read(file: &Source, diagnostics: &mut Diagnostics) -> Option<Value> {
    let parsed = file.parsed();
    diagnostics.extend(parsed.found.iter().cloned());
    parsed.tree.as_ref()?.root().map(Node::to_value)
}

/// Hangs the trees of the other files into the main one.
pub(super) fn attach(source: &Source, tree: &mut Value, diagnostics: &mut Diagnostics) {
    if source.files.is_empty() {
        return;
    }
    let mut files = serde_json::Map::new();
    for file in &source.files {
        if let Some(tree) = read(file, diagnostics) {
            files.insert(file.name.clone(), tree);
        }
    }
    if let Value::Object(members) = tree {
        members.insert(FILES.to_owned(), Value::Object(files));
    }
}

/// The files, by their paths from the main document, that it refers to and that `source` does not have.
#[must_use]
pub fn external_files(source: &Source) -> Vec<String> {
    let mut wanted = BTreeSet::new();
    let files = source.files.iter().map(|file| (file.name.as_str(), file));
    for (name, file) in std::iter::once(("", source)).chain(files) {
        if let Some(root) = file.parsed().tree.as_ref().and_then(Tree::root) {
            collect(root, name, &mut wanted);
        }
    }
    wanted.remove(main_of(source));
    wanted.retain(|name| !source.files.iter().any(|file| file.name == *name));
    wanted.into_iter().collect()
}

fn collect(node: Node<'_>, base: &str, wanted: &mut BTreeSet<String>) {
    if let Some(reference) = node.get("$ref").and_then(Node::as_text) {
        let (file, _) = reference.split_once('#').unwrap_or((reference, ""));
        let remote = file.contains("://") || file.starts_with("//") || file.starts_with("urn:");
        if !file.is_empty() && !remote {
            wanted.insert(join(base, file));
        }
    }
    node.elements().for_each(|element| collect(element, base, wanted));
    node.members().for_each(|(_, member)| collect(member, base, wanted));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_relative_to_the_file_they_stand_in() {
        assert_eq!(join("", "./schemas/pet.yaml"), "schemas/pet.yaml");
        assert_eq!(join("schemas/pet.yaml", "../common.yaml"), "common.yaml");
        assert_eq!(join("schemas/pet.yaml", "owner.yaml"), "schemas/owner.yaml");
        assert_eq!(join("", "../up.yaml"), "../up.yaml");
    }

    #[test]
    fn files_that_are_missing_are_named() {
        let text = "a: {$ref: 'one.yaml#/x'}\nb: {$ref: '#/c'}\nd: {$ref: 'https://example.com/e'}\n";
        let mut source = Source::new("main.yaml", text);
        assert_eq!(external_files(&source), ["one.yaml"]);
        source.add_file(Source::new("one.yaml", "x: {$ref: two.yaml}"));
        assert_eq!(external_files(&source), ["two.yaml"]);
        source.add_file(Source::new("two.yaml", "{$ref: 'main.yaml#/a'}"));
        assert!(external_files(&source).is_empty());
    }
}
