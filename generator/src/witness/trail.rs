//! The way to a node: its pointer is written only where something differs.

use crate::pointer::Pointer;

/// The way to a node, from one whose pointer is known.
#[derive(Clone, Copy)]
pub(super) enum Trail<'t> {
    At(&'t Pointer),
    Member(&'t Trail<'t>, &'t str),
    Element(&'t Trail<'t>, usize),
}

impl Trail<'_> {
    pub(super) fn pointer(&self) -> Pointer {
        match self {
            Self::At(pointer) => (*pointer).clone(),
            Self::Member(holder, name) => holder.pointer().child(name),
            Self::Element(holder, number) => holder.pointer().index(*number),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_is_a_pointer() {
        let start = Pointer::new("/a");
        let start = Trail::At(&start);
        let list = Trail::Member(&start, "b/c");
        assert_eq!(Trail::Element(&list, 2).pointer().as_str(), "/a/b~1c/2");
    }
}
