//! References to other files.

use std::collections::BTreeSet;

use super::tree::{Content, Node, Tree};
use crate::pointer::percent_decode;
use crate::source::Source;

/// Where the text of a reference leads.
#[derive(Debug)]
pub(crate) enum Reference<'t> {
    /// To a fragment of the file that it stands in.
    Here(&'t str),
    /// To a fragment of another file, by its path from the main document.
    File(String, &'t str),
    /// To the network.
    Remote,
    Malformed,
}

/// What the text of a reference means in the file `base` of a document; of the main file it is empty. What was fetched
/// is found by its address.
pub(crate) fn leads_to<'t>(source: &Source, base: &str, tree: Option<&Tree>, text: &'t str) -> Reference<'t> {
    let own = tree.and_then(address);
    let (file, fragment) = text.split_once('#').unwrap_or((text, ""));
    let path_of_base = if base.is_empty() { source.file_name() } else { base };
    let fetched_from = source.lock().address(path_of_base).or(own.filter(|own| is_remote(own)));
    match source.lock().path(fetched_from, file) {
        Some(path) => Reference::File(path.to_owned(), fragment),
        None => reference(base, relative(own, text)),
    }
}

/// What the text of a reference means in the file `base`; of the main file it is empty.
fn reference<'t>(base: &str, text: &'t str) -> Reference<'t> {
    let (file, fragment) = text.split_once('#').unwrap_or((text, ""));
    if is_remote(file) {
        return Reference::Remote;
    }
    match percent_decode(file) {
        _ if text.is_empty() => Reference::Malformed,
        None => Reference::Malformed,
        Some(file) if file.is_empty() => Reference::Here(fragment),
        Some(file) => Reference::File(join(base, &file), fragment),
    }
}

/// What a reference means in a document whose address is `own`: what is below the folder of that address is beside
/// the document.
fn relative<'t>(own: Option<&str>, text: &'t str) -> &'t str {
    let own = own.filter(|own| is_remote(own)).map(|own| own.split('#').next().unwrap_or_default());
    let Some((own, folder)) = own.and_then(|own| Some((own, own.get(..=own.rfind('/')?)?))) else {
        return text;
    };
    match text.strip_prefix(own).filter(|rest| rest.starts_with('#')) {
        Some(fragment) => fragment,
        None if text == own => "#",
        None => text.strip_prefix(folder).filter(|rest| !rest.is_empty()).unwrap_or(text),
    }
}

/// The address of a document, by its `$self`.
fn address(tree: &Tree) -> Option<&str> {
    match tree.root()?.get("$self")?.content() {
        Content::Scalar(text, _) => Some(text),
        _ => None,
    }
}

fn is_remote(file: &str) -> bool {
    file.contains("://") || file.starts_with("//") || file.starts_with("urn:")
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

/// The files, by their paths from the main document, that it refers to and that `source` does not have.
#[must_use]
pub fn external_files(source: &Source) -> Vec<String> {
    let mut wanted = BTreeSet::new();
    let files = source.files.iter().map(|file| (file.name.as_str(), file));
    for (name, file) in std::iter::once(("", source)).chain(files) {
        let tree = file.parsed().tree.as_ref();
        each_reference(tree.and_then(Tree::root), &mut |written| {
            if let Reference::File(file, _) = leads_to(source, name, tree, written) {
                wanted.insert(file);
            }
        });
    }
    wanted.remove(source.file_name());
    wanted.retain(|name| !source.files.iter().any(|file| file.name == *name));
    wanted.into_iter().collect()
}

/// The references to other files of a text, as they are written, without their fragments; each once.
#[must_use]
pub fn written_references(source: &Source) -> BTreeSet<String> {
    let mut written = BTreeSet::new();
    each_reference(source.parsed().tree.as_ref().and_then(Tree::root), &mut |text| {
        let file = text.split('#').next().unwrap_or_default();
        if !file.is_empty() {
            written.insert(file.to_owned());
        }
    });
    written
}

fn each_reference(node: Option<Node<'_>>, found: &mut dyn FnMut(&str)) {
    let Some(node) = node else { return };
    if let Some(Content::Scalar(written, _)) = node.get("$ref").map(Node::content) {
        found(written);
    }
    // A discriminator refers by the values of its mapping; what is no file among them is the name of a component.
    for (_, target) in
        node.get("discriminator").and_then(|one| one.get("mapping")).into_iter().flat_map(Node::members)
    {
        if let Content::Scalar(written, _) = target.content()
            && written.contains(['.', '/'])
        {
            found(written);
        }
    }
    node.elements().for_each(|element| each_reference(Some(element), found));
    node.members().for_each(|(_, member)| each_reference(Some(member), found));
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
    fn what_is_below_the_address_of_a_document_is_beside_it() {
        let own = Some("https://example.com/api/openapi.yaml");
        assert_eq!(relative(own, "https://example.com/api/openapi.yaml#/a"), "#/a");
        assert_eq!(relative(own, "https://example.com/api/pets/pet.yaml#/a"), "pets/pet.yaml#/a");
        for other in ["https://example.com/other.yaml", "pet.yaml", "#/a"] {
            assert_eq!(relative(own, other), other);
            assert_eq!(relative(Some("openapi.yaml"), other), other);
        }
    }

    #[test]
    fn files_that_are_missing_are_named() {
        let text = "a: {$ref: 'one%20two.yaml#/x'}\nb: {$ref: '#/c'}\nd: {$ref: 'https://example.com/e'}\n";
        let mut source = Source::new("main.yaml", text);
        assert_eq!(external_files(&source), ["one two.yaml"]);
        source.add_file(Source::new("one two.yaml", "x: {$ref: two.yaml}"));
        assert_eq!(external_files(&source), ["two.yaml"]);
        source.add_file(Source::new("two.yaml", "{$ref: 'main.yaml#/a'}"));
        assert!(external_files(&source).is_empty());
    }
}
