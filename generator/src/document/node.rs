//! A node of a document, read leniently: what is not usable is not there, and a value that is clearly meant, though
//! written in another type, is read as it is meant. (The walk over the document says so.)

use serde_json::{Number, Value};

use super::tree::{self, Content, Id};
use super::{Document, scalar};
use crate::pointer::Pointer;

/// What tells a node from all others: its file and its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Key {
    pub(super) file: usize,
    pub(super) id: Id,
}

/// A node of a document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node<'d> {
    document: &'d Document<'d>,
    file: usize,
    raw: tree::Node<'d>,
}

/// A node and the pointer by which it was reached.
#[derive(Debug, Clone)]
pub(crate) struct At<'d> {
    pub(crate) node: Node<'d>,
    pub(crate) pointer: Pointer,
}

/// What a reference leads to.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub(crate) key: Key,
    pub(crate) pointer: Pointer,
}

impl<'d> Node<'d> {
    pub(super) fn new(document: &'d Document<'d>, file: usize, raw: tree::Node<'d>) -> Self {
        Self { document, file, raw }
    }

    /// The document that it belongs to.
    pub(crate) fn document(self) -> &'d Document<'d> {
        self.document
    }

    /// The number of the file that it stands in; that of the main document is 0.
    pub(crate) fn file(self) -> usize {
        self.file
    }

    /// The node itself; all aliases of an anchor are the same node.
    pub(crate) fn key(self) -> Key {
        Key { file: self.file, id: self.raw.resolved() }
    }

    /// This use of the node; each alias of an anchor is another.
    pub(crate) fn use_key(self) -> Key {
        Key { file: self.file, id: self.raw.id() }
    }

    fn with(self, raw: tree::Node<'d>) -> Option<Self> {
        let node = Self { raw, ..self };
        (!self.document.found_out.unusable.contains(&node.use_key())).then_some(node)
    }

    /// The member `name` of an object.
    pub(crate) fn get(self, name: &str) -> Option<Self> {
        self.with(self.raw.get(name)?)
    }

    /// The members of an object, in the order of the text; of anything else none.
    pub(crate) fn members(self) -> impl Iterator<Item = (&'d str, Self)> + use<'d> {
        self.raw.members().filter_map(move |(name, raw)| Some((name, self.with(raw)?)))
    }

    /// The elements of a list with their numbers; of anything else none.
    pub(crate) fn elements(self) -> impl Iterator<Item = (usize, Self)> + use<'d> {
        self.raw.elements().enumerate().filter_map(move |(number, raw)| Some((number, self.with(raw)?)))
    }

    pub(crate) fn has(self, name: &str) -> bool {
        self.get(name).is_some()
    }

    pub(crate) fn is_object(self) -> bool {
        matches!(self.raw.content(), Content::Object)
    }

    pub(crate) fn is_list(self) -> bool {
        matches!(self.raw.content(), Content::List(_))
    }

    /// Whether it has no members or elements.
    pub(crate) fn is_empty(self) -> bool {
        self.members().next().is_none() && self.elements().next().is_none()
    }

    pub(crate) fn is_null(self) -> bool {
        self.plain().is_some_and(scalar::is_null)
    }

    /// The text of a scalar without quotes.
    fn plain(self) -> Option<&'d str> {
        match self.raw.content() {
            Content::Scalar(text, true) => Some(text),
            _ => None,
        }
    }

    /// The text, if it is one by the rules of YAML and JSON.
    pub(crate) fn as_text(self) -> Option<&'d str> {
        match self.raw.content() {
            Content::Scalar(text, plain) => (!plain || scalar::is_text(text)).then_some(text),
            _ => None,
        }
    }

    /// `true` or `false`.
    pub(crate) fn as_flag(self) -> Option<bool> {
        self.plain().and_then(scalar::flag)
    }

    /// The number, if it is one by the rules of YAML and JSON.
    pub(crate) fn as_number(self) -> Option<Number> {
        self.plain().and_then(scalar::number)
    }

    /// The text of a scalar as it is written, also of a number, `true` and `false`.
    pub(crate) fn text(self) -> Option<&'d str> {
        match self.raw.content() {
            Content::Scalar(text, plain) => (!plain || !scalar::is_null(text)).then_some(text),
            _ => None,
        }
    }

    /// The flag, also in quotes or as `yes` and `no`.
    pub(crate) fn flag(self) -> Option<bool> {
        self.as_flag().or_else(|| match self.as_text()?.to_ascii_lowercase().as_str() {
            "true" | "yes" => Some(true),
            "false" | "no" => Some(false),
            _ => None,
        })
    }

    /// The number, also in quotes.
    pub(crate) fn number(self) -> Option<Number> {
        self.as_number().or_else(|| serde_json::from_str(self.as_text()?.trim()).ok())
    }

    /// The whole number from 0, also in quotes or with `.0`.
    pub(crate) fn count(self) -> Option<u64> {
        let number = self.number()?;
        number.as_u64().or_else(|| u64::try_from(scalar::whole(number.as_f64()?)?).ok())
    }

    /// The texts of a list, or the one that stands for it.
    pub(crate) fn texts(self) -> impl Iterator<Item = &'d str> + use<'d> {
        let one = if self.is_list() { None } else { self.text() };
        one.into_iter().chain(self.elements().filter_map(|(_, element)| element.text()))
    }

    pub(super) fn content(self) -> Content<'d> {
        self.raw.content()
    }

    /// The whole of it as JSON.
    pub(crate) fn to_value(self) -> Value {
        self.raw.to_value()
    }

    /// The text of `$ref`.
    pub(crate) fn reference(self) -> Option<&'d str> {
        self.get("$ref")?.as_text()
    }

    /// Whether `$dynamicAnchor` gives it this name.
    pub(crate) fn binds(self, name: &str) -> bool {
        self.get("$dynamicAnchor").and_then(Self::as_text) == Some(name)
    }

    /// What its `$ref` leads to.
    pub(crate) fn target(self) -> Option<&'d Target> {
        self.document.found_out.references.get(&self.key())
    }

    /// What it stands for, through references; those that lead nowhere or in a circle are not followed.
    pub(crate) fn followed(self) -> Self {
        let mut node = self;
        // Reading has taken out the circles.
        while let Some(next) = node.target().and_then(|target| node.document.node(target.key)) {
            node = next;
        }
        node
    }
}

impl<'d> At<'d> {
    /// The member `name`.
    pub(crate) fn get(&self, name: &str) -> Option<Self> {
        Some(Self { node: self.node.get(name)?, pointer: self.pointer.child(name) })
    }

    /// The members of an object.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&'d str, Self)> + use<'d> {
        let pointer = self.pointer.clone();
        self.node.members().map(move |(name, node)| (name, Self { node, pointer: pointer.child(name) }))
    }

    /// The elements of a list.
    pub(crate) fn elements(&self) -> impl Iterator<Item = Self> + use<'d> {
        let pointer = self.pointer.clone();
        self.node.elements().map(move |(number, node)| Self { node, pointer: pointer.index(number) })
    }

    /// What it stands for, through references; none if one of them leads nowhere.
    pub(crate) fn followed(mut self) -> Option<Self> {
        while self.node.reference().is_some() {
            self = self.target()?;
        }
        Some(self)
    }

    /// What its reference leads to, unless that cannot be used.
    pub(crate) fn target(&self) -> Option<Self> {
        let target = self.node.target()?;
        let document = self.node.document;
        let node =
            document.node(target.key).filter(|_| !document.found_out.unusable.contains(&target.key))?;
        Some(Self { node, pointer: target.pointer.clone() })
    }

    /// The member `name`, followed.
    pub(crate) fn part(&self, name: &str) -> Option<Self> {
        self.get(name)?.followed()
    }

    /// The members of the object that the member `name` stands for.
    pub(crate) fn parts(&self, name: &str) -> impl Iterator<Item = (&'d str, Self)> + use<'d> {
        self.part(name).into_iter().flat_map(|part| part.members())
    }

    /// The elements of the list that the member `name` is.
    pub(crate) fn list(&self, name: &str) -> impl Iterator<Item = Self> + use<'d> {
        self.get(name).into_iter().flat_map(|list| list.elements())
    }

    /// The text of the member `name`.
    pub(crate) fn text(&self, name: &str) -> Option<&'d str> {
        self.node.get(name)?.text()
    }

    /// Whether the member `name` is `true`.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.node.get(name).and_then(Node::flag) == Some(true)
    }
}
