//! Notes of provenance: what is said of many nodes is written once, in `x-rulings` at the root.

use super::Node;

/// The ruling that a note of provenance refers to, as `{ruling: NAME}`.
pub(crate) fn ruling(note: Node<'_>) -> Option<Node<'_>> {
    let name = note.get("ruling")?.as_text()?;
    note.document().root()?.node.get("x-rulings")?.get(name)
}
