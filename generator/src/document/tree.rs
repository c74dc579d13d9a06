//! The tree of a text: nodes in one list, each with its place.

use std::ops::Range;

use serde_json::{Map, Value};

use super::scalar;
use crate::pointer::Pointer;

/// The number of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Id(pub(super) u32);

/// A stretch of a list of the tree, or of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) start: u32,
    pub(super) end: u32,
}

impl Stretch {
    pub(super) fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A node as it is kept.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stored {
    pub(super) place: Stretch,
    pub(super) form: Form,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Form {
    /// A scalar: its text in the pool, and whether it stands without quotes.
    Scalar { text: Stretch, plain: bool },
    /// A stretch of `elements`.
    List(Stretch),
    /// A stretch of `members`, and which names may be among them.
    Object(Stretch, Names),
    /// What the anchor stands at.
    Alias(Id),
}

/// A bit for each name of an object, which names share: most names that are looked for are not there, and need not be
/// compared with those that are.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Names(u32);

impl Names {
    pub(super) fn of<'n>(names: impl Iterator<Item = &'n str>) -> Self {
        Self(names.map(Self::bit).fold(0, |bits, bit| bits | bit))
    }

    fn may_hold(self, name: &str) -> bool {
        self.0 & Self::bit(name) != 0
    }

    fn bit(name: &str) -> u32 {
        let letter = |byte: Option<&u8>| byte.copied().unwrap_or_default();
        let (first, last) = (letter(name.as_bytes().first()), letter(name.as_bytes().last()));
        let mixed = first.wrapping_mul(7).wrapping_add(last.wrapping_mul(3));
        1 << (usize::from(mixed).wrapping_add(name.len()) % 32)
    }
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Member {
    pub(super) name: Stretch,
    pub(super) place: Stretch,
    pub(super) value: Id,
}

/// The tree of a text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tree {
    pub(super) nodes: Vec<Stored>,
    pub(super) members: Vec<Member>,
    /// For each object the numbers of its members in the order of their names, at the same stretch as `members`.
    pub(super) by_name: Vec<u32>,
    pub(super) elements: Vec<Id>,
    /// The texts of scalars and names.
    pub(super) pool: String,
    pub(super) root: Option<Id>,
}

/// A node, to be read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node<'t> {
    tree: &'t Tree,
    id: Id,
}

/// What a node holds.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Content<'t> {
    /// A scalar: its text, and whether it stands without quotes.
    Scalar(&'t str, bool),
    List(&'t [Id]),
    Object,
}

impl Tree {
    /// The root; none in a text that holds nothing.
    pub(crate) fn root(&self) -> Option<Node<'_>> {
        self.root.map(|id| self.node(id))
    }

    pub(super) fn node(&self, id: Id) -> Node<'_> {
        Node { tree: self, id }
    }

    pub(super) fn stored(&self, id: Id) -> Option<&Stored> {
        self.nodes.get(id.0 as usize)
    }

    /// The form of a node, or of what it is an alias of.
    pub(super) fn form(&self, id: Id) -> Form {
        let mut form = self.stored(id).map(|node| node.form);
        while let Some(Form::Alias(target)) = form {
            form = self.stored(target).map(|node| node.form);
        }
        form.unwrap_or(Form::Scalar { text: Stretch { start: 0, end: 0 }, plain: true })
    }

    pub(super) fn text(&self, text: Stretch) -> &str {
        self.pool.get(text.range()).unwrap_or_default()
    }

    pub(super) fn members_of(&self, stretch: Stretch) -> &[Member] {
        self.members.get(stretch.range()).unwrap_or_default()
    }

    fn member(&self, object: Stretch, name: &str) -> Option<&Member> {
        let members = self.members_of(object);
        let order = self.by_name.get(object.range())?;
        let name_of =
            |number: &u32| members.get(*number as usize).map_or("", |member| self.text(member.name));
        let found = order.binary_search_by(|number| name_of(number).cmp(name)).ok()?;
        members.get(*order.get(found)? as usize)
    }

    /// The place of the value at `pointer`, or of the nearest node that holds it.
    pub(crate) fn value_place(&self, pointer: &Pointer) -> Range<usize> {
        self.find(pointer).map_or(0..0, |(_, value)| value.range())
    }

    /// The place of the value at `pointer`, if it is there.
    pub(crate) fn stretch(&self, pointer: &Pointer) -> Option<Range<usize>> {
        let found = pointer.tokens().try_fold(self.root()?, |node, token| match node.content() {
            Content::List(elements) => elements.get(token.parse::<usize>().ok()?).map(|id| self.node(*id)),
            _ => node.get(&token),
        })?;
        self.stored(found.id).map(|node| node.place.range())
    }

    /// The place of the key at `pointer`; of an element of a list that of its value.
    pub(crate) fn key_place(&self, pointer: &Pointer) -> Range<usize> {
        self.find(pointer).map_or(0..0, |(key, value)| key.unwrap_or(value).range())
    }

    /// The places of the key and of the value at `pointer`, or at the nearest node that holds it.
    fn find(&self, pointer: &Pointer) -> Option<(Option<Stretch>, Stretch)> {
        let mut id = self.root?;
        let mut key = None;
        for token in pointer.tokens() {
            let child = match self.form(id) {
                Form::List(elements) => {
                    let element = || self.elements.get(elements.range())?.get(token.parse::<usize>().ok()?);
                    element().map(|element| (None, *element))
                }
                Form::Object(members, _) => {
                    self.member(members, &token).map(|member| (Some(member.place), member.value))
                }
                _ => None,
            };
            let Some((place, child)) = child else { break };
            (key, id) = (place, child);
        }
        Some((key, self.stored(id)?.place))
    }
}

impl<'t> Node<'t> {
    /// Its number.
    pub(super) fn id(self) -> Id {
        self.id
    }

    /// The number of the node itself, or of what it is an alias of.
    pub(super) fn resolved(self) -> Id {
        let mut id = self.id;
        while let Some(Form::Alias(target)) = self.tree.stored(id).map(|node| node.form) {
            id = target;
        }
        id
    }

    /// What the node holds.
    pub(crate) fn content(self) -> Content<'t> {
        match self.tree.form(self.id) {
            Form::Scalar { text, plain } => Content::Scalar(self.tree.text(text), plain),
            Form::List(elements) => {
                Content::List(self.tree.elements.get(elements.range()).unwrap_or_default())
            }
            Form::Object(..) | Form::Alias(_) => Content::Object,
        }
    }

    /// The members of an object, in the order of the text; of anything else none.
    pub(crate) fn members(self) -> impl Iterator<Item = (&'t str, Self)> + use<'t> {
        let members = match self.tree.form(self.id) {
            Form::Object(members, _) => self.tree.members_of(members),
            _ => &[],
        };
        members.iter().map(move |member| (self.tree.text(member.name), self.tree.node(member.value)))
    }

    /// The elements of a list; of anything else none.
    pub(crate) fn elements(self) -> impl Iterator<Item = Self> + use<'t> {
        let elements = match self.content() {
            Content::List(elements) => elements,
            _ => &[],
        };
        elements.iter().map(move |id| self.tree.node(*id))
    }

    /// Where it is written.
    pub(super) fn place(self) -> Stretch {
        self.tree.stored(self.id).map_or(Stretch { start: 0, end: 0 }, |node| node.place)
    }

    /// The members of an object with the places of their names; of anything else none.
    pub(super) fn placed_members(self) -> impl Iterator<Item = (&'t str, Stretch, Self)> + use<'t> {
        let members = match self.tree.form(self.id) {
            Form::Object(members, _) => self.tree.members_of(members),
            _ => &[],
        };
        let of = move |member: &'t Member| {
            (self.tree.text(member.name), member.place, self.tree.node(member.value))
        };
        members.iter().map(of)
    }

    /// The member `name` of an object.
    pub(crate) fn get(self, name: &str) -> Option<Self> {
        let Form::Object(members, names) = self.tree.form(self.id) else { return None };
        if !names.may_hold(name) {
            return None;
        }
        self.tree.member(members, name).map(|member| self.tree.node(member.value))
    }

    /// The whole of it as JSON.
    pub(crate) fn to_value(self) -> Value {
        match self.content() {
            Content::Scalar(text, plain) => scalar::value(text, plain),
            Content::List(_) => self.elements().map(Self::to_value).collect(),
            Content::Object => {
                let members = self.members().map(|(name, value)| (name.to_owned(), value.to_value()));
                Value::Object(members.collect::<Map<String, Value>>())
            }
        }
    }
}
