//! Rules about tags.

use std::collections::HashMap;

use crate::diagnostics::Code;
use crate::document::Node;
use crate::load::notes::Notes;

/// The tags that others belong to are declared, and none belongs to itself.
pub(super) fn parents(root: Node<'_>, notes: &mut Notes) {
    let text = |tag: Node<'_>, key: &str| tag.get(key).and_then(Node::text).map(str::to_owned);
    let tags: Vec<_> = root.get("tags").into_iter().flat_map(Node::elements).collect();
    let declared: HashMap<String, Option<String>> =
        tags.iter().filter_map(|(_, tag)| Some((text(*tag, "name")?, text(*tag, "parent")))).collect();
    for (number, tag) in tags {
        let (Some(name), Some(parent)) = (text(tag, "name"), text(tag, "parent")) else { continue };
        let message = if !declared.contains_key(&parent) {
            format!("the tag `{parent}` is not declared")
        } else if above(&declared, &parent).any(|one| *one == name) {
            format!("the tag `{name}` belongs to itself")
        } else {
            continue;
        };
        let outer = notes.path.enter("tags");
        let inner = notes.path.enter_index(number);
        notes.say_value(Code::TagParent, "parent", message, "only the documentation says so");
        notes.path.leave(inner);
        notes.path.leave(outer);
    }
}

/// A tag and those that it belongs to; in a circle each once.
fn above<'t>(
    declared: &'t HashMap<String, Option<String>>,
    first: &'t String,
) -> impl Iterator<Item = &'t String> {
    let up = |name: &&'t String| declared.get(*name).and_then(Option::as_ref);
    std::iter::successors(Some(first), up).take(declared.len())
}
