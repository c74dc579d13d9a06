//! From a JSON pointer to a stretch of the text.

use std::ops::Range;

use saphyr_parser::{Event, Parser, Span as Mark};

use super::json;
use crate::pointer::Pointer;

/// The shape of the document with the place of every key and value.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    nodes: Vec<Node>,
}

#[derive(Debug, Clone, Default)]
struct Node {
    key: Option<Range<usize>>,
    value: Range<usize>,
    children: Children,
}

#[derive(Debug, Clone, Default)]
enum Children {
    #[default]
    None,
    /// By name; equal names in the order of the text.
    Members(Vec<(Box<str>, usize)>),
    Elements(Vec<usize>),
}

impl Index {
    /// Reads as far as the text can be read; what comes after is found in its nearest ancestor.
    pub(super) fn build(text: &str) -> Self {
        if text.trim_start_matches('\u{feff}').trim_start().starts_with('{') {
            let mut builder = Builder::new(text, None);
            if json::scan(text, &mut builder).is_some() {
                return Self { nodes: builder.nodes };
            }
        }
        let offsets = (!text.is_ascii()).then(|| text.char_indices().map(|(at, _)| at).collect());
        let mut builder = Builder::new(text, offsets);
        for event in Parser::new_from_str(text) {
            match event {
                Ok((Event::DocumentEnd, _)) | Err(_) => break,
                Ok((event, mark)) => builder.event(&event, mark),
            }
        }
        builder.close_all();
        Self { nodes: builder.nodes }
    }

    /// The place of the value at `pointer`, or of the nearest thing that holds it.
    pub(super) fn value(&self, pointer: &Pointer) -> Range<usize> {
        self.find(pointer, None).map_or(0..0, |node| node.value.clone())
    }

    /// The place of the key at `pointer`: of its last or of a certain occurrence; a list element's value.
    pub(super) fn key(&self, pointer: &Pointer, occurrence: Option<usize>) -> Range<usize> {
        let Some(node) = self.find(pointer, occurrence) else {
            return 0..0;
        };
        node.key.clone().unwrap_or_else(|| node.value.clone())
    }

    fn find(&self, pointer: &Pointer, occurrence: Option<usize>) -> Option<&Node> {
        let mut node = self.nodes.first()?;
        let mut tokens = pointer.tokens().peekable();
        while let Some(token) = tokens.next() {
            // Rewritten keywords keep their written name behind this prefix.
            let token = token.strip_prefix("x-oa31-").unwrap_or(&token);
            let occurrence = occurrence.filter(|_| tokens.peek().is_none());
            if let Some(child) = self.child(node, token, occurrence) {
                node = child;
            } else if matches!(token, "allOf" | "anyOf") {
                // A composition that a rewrite made: its members are parts of the node itself.
                tokens.next();
            } else {
                return Some(node);
            }
        }
        Some(node)
    }

    fn child(&self, node: &Node, token: &str, occurrence: Option<usize>) -> Option<&Node> {
        let number = match &node.children {
            Children::None => None,
            Children::Elements(elements) => elements.get(token.parse::<usize>().ok()?).copied(),
            Children::Members(members) => {
                let first = members.partition_point(|(name, _)| **name < *token);
                let after = members.partition_point(|(name, _)| **name <= *token);
                let same = members.get(first..after)?;
                let found = occurrence.map_or(same.last(), |occurrence| same.get(occurrence));
                found.map(|(_, number)| *number)
            }
        }?;
        self.nodes.get(number)
    }
}

/// Puts the parts together as they come.
pub(super) struct Builder {
    /// The byte of each character, unless all are single bytes.
    offsets: Option<Vec<usize>>,
    length: usize,
    nodes: Vec<Node>,
    open: Vec<Open>,
}

/// A mapping or sequence whose end has not come yet.
struct Open {
    node: usize,
    /// The key that waits for its value; of a key that is no scalar only the place is kept.
    key: Option<(Box<str>, Range<usize>)>,
    is_mapping: bool,
}

impl Builder {
    fn new(text: &str, offsets: Option<Vec<usize>>) -> Self {
        Self { offsets, length: text.len(), nodes: vec![Node::default()], open: Vec::new() }
    }

    fn event(&mut self, event: &Event<'_>, mark: Mark) {
        let range = self.bytes(mark);
        match event {
            Event::Scalar(text, ..) => self.scalar(text, range),
            Event::Alias(_) => {
                self.value(range);
            }
            Event::MappingStart(..) => self.start(range, true),
            Event::SequenceStart(..) => self.start(range, false),
            Event::MappingEnd | Event::SequenceEnd => self.end(range.end),
            _ => {}
        }
    }

    fn bytes(&self, mark: Mark) -> Range<usize> {
        let byte = |index: usize| match &self.offsets {
            Some(offsets) => offsets.get(index).copied().unwrap_or(self.length),
            None => index.min(self.length),
        };
        byte(mark.start.index())..byte(mark.end.index())
    }

    /// A text or number: a key or a value.
    pub(super) fn scalar(&mut self, text: &str, range: Range<usize>) {
        if let Some(open) = self.open.last_mut()
            && open.is_mapping
            && open.key.is_none()
        {
            open.key = Some((text.into(), range));
            return;
        }
        self.value(range);
    }

    /// Adds a value to what is open and returns its number.
    fn value(&mut self, range: Range<usize>) -> usize {
        let number = self.nodes.len();
        let Some(open) = self.open.last_mut() else {
            // The first value is the whole document; further documents are not indexed.
            if let Some(root) = self.nodes.first_mut()
                && root.value == (0..0)
            {
                root.value = range;
            }
            return 0;
        };
        let key = open.key.take();
        if open.is_mapping && key.is_none() {
            // A key that is a list or an object has no name that a pointer could use.
            open.key = Some((Box::from(""), range.clone()));
            self.nodes.push(Node { value: range, ..Node::default() });
            return number;
        }
        let parent = open.node;
        let (name, key) = key.map_or((None, None), |(name, range)| (Some(name), Some(range)));
        self.nodes.push(Node { key, value: range, children: Children::None });
        if let Some(parent) = self.nodes.get_mut(parent) {
            match (&mut parent.children, name) {
                (Children::Members(members), Some(name)) => members.push((name, number)),
                (Children::Elements(elements), None) => elements.push(number),
                _ => {}
            }
        }
        number
    }

    /// The start of an object or a list.
    pub(super) fn start(&mut self, range: Range<usize>, is_mapping: bool) {
        let node = self.value(range);
        if let Some(node) = self.nodes.get_mut(node) {
            node.children =
                if is_mapping { Children::Members(Vec::new()) } else { Children::Elements(Vec::new()) };
        }
        self.open.push(Open { node, key: None, is_mapping });
    }

    /// The end of what was started last.
    pub(super) fn end(&mut self, end: usize) {
        if let Some(open) = self.open.pop()
            && let Some(node) = self.nodes.get_mut(open.node)
        {
            node.value.end = end.max(node.value.end);
            if let Children::Members(members) = &mut node.children {
                members.sort_by(|(one, _), (other, _)| one.cmp(other));
            }
        }
    }

    fn close_all(&mut self) {
        while !self.open.is_empty() {
            self.end(self.length);
        }
    }
}
