//! Puts the parts of a text together as they come: depth and size bounded, repeated keys reported, merge keys of YAML
//! followed.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::tree::{Form, Id, Member, Names, Stored, Stretch, Tree};
use crate::diagnostics::{Code, Cost, Diagnostic, Place};
use crate::pointer::Pointer;

/// How deep lists and objects may stand in each other.
const MAX_DEPTH: usize = 200;

/// How often the repetition of one key is reported.
const MAX_REPETITIONS: usize = 10;

/// The key whose value is other objects, the members of which belong to this one.
const MERGE: &str = "<<";

/// What came of a text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Parsed {
    /// None, if the text cannot be read.
    pub(crate) tree: Option<Tree>,
    /// What is wrong with it.
    pub(crate) found: Vec<Diagnostic>,
}

impl Parsed {
    pub(crate) fn refused(problem: Diagnostic) -> Self {
        Self { tree: None, found: vec![problem] }
    }

    pub(super) fn of(result: Result<Tree, Box<Diagnostic>>, mut found: Vec<Diagnostic>) -> Self {
        match result {
            Ok(tree) => Self { tree: Some(tree), found },
            Err(problem) => {
                found.push(*problem);
                Self { tree: None, found }
            }
        }
    }
}

/// Why the reading stops.
pub(super) type Stopped = Box<Diagnostic>;

pub(super) struct Builder<'a> {
    /// Where the tree will hang.
    at: &'a Pointer,
    tree: Tree,
    open: Vec<Open>,
    /// The members and elements of what is open.
    members: Vec<Member>,
    elements: Vec<Id>,
    anchors: HashMap<usize, Anchored>,
    /// How much may still be read, in nodes and bytes of text; aliases count each time they are used.
    budget: usize,
    pub(super) found: Vec<Diagnostic>,
}

/// A list or object whose end has not come yet.
struct Open {
    id: Id,
    is_object: bool,
    /// The last key: its text and its place.
    key: Option<(Stretch, Stretch)>,
    /// Whether it waits for its value.
    waits: bool,
    /// Where its members or elements begin.
    first: usize,
    anchor: usize,
    /// The budget before it.
    budget: usize,
    /// How deep the deepest part of it is, itself counted.
    height: usize,
}

/// What an alias can stand for.
struct Anchored {
    id: Id,
    cost: usize,
    height: usize,
}

impl<'a> Builder<'a> {
    pub(super) fn new(text: &str, at: &'a Pointer) -> Self {
        Self {
            at,
            tree: Tree::default(),
            open: Vec::new(),
            members: Vec::new(),
            elements: Vec::new(),
            anchors: HashMap::new(),
            budget: text.len().saturating_mul(10).saturating_add(1 << 20),
            found: Vec::new(),
        }
    }

    pub(super) fn finish(self) -> (Tree, Vec<Diagnostic>) {
        (self.tree, self.found)
    }

    /// A problem at a place of the text.
    pub(super) fn problem(&self, code: Code, place: Range<usize>, message: impl Into<String>) -> Stopped {
        Box::new(Diagnostic::new(code, self.place(place), message))
    }

    /// A place of the text, within the node that is being read.
    pub(super) fn place(&self, place: Range<usize>) -> Place {
        Place::Text { within: self.pointer(), start: place.start, end: place.end }
    }

    /// Whether what comes next is a key.
    pub(super) fn expects_key(&self) -> bool {
        self.open.last().is_some_and(|open| open.is_object && !open.waits)
    }

    pub(super) fn key(&mut self, name: &str, place: Range<usize>) -> Result<(), Stopped> {
        self.spend(1 + name.len(), &place)?;
        let name = self.pooled(name);
        if let Some(open) = self.open.last_mut() {
            open.key = Some((name, stretch(&place)));
            open.waits = true;
        }
        Ok(())
    }

    pub(super) fn scalar(
        &mut self,
        text: &str,
        plain: bool,
        anchor: usize,
        place: Range<usize>,
    ) -> Result<(), Stopped> {
        let cost = 1 + text.len();
        self.spend(cost, &place)?;
        let text = self.pooled(text);
        let id = self.value(Form::Scalar { text, plain }, &place);
        self.anchor(anchor, Anchored { id, cost, height: 0 });
        Ok(())
    }

    /// The start of an object or a list.
    pub(super) fn start(
        &mut self,
        is_object: bool,
        anchor: usize,
        place: Range<usize>,
    ) -> Result<(), Stopped> {
        let budget = self.budget;
        self.spend(1, &place)?;
        self.deepen(1, &place)?;
        let empty = Stretch { start: 0, end: 0 };
        let form = if is_object { Form::Object(empty, Names::default()) } else { Form::List(empty) };
        let id = self.value(form, &place);
        let first = if is_object { self.members.len() } else { self.elements.len() };
        self.open.push(Open { id, is_object, key: None, waits: false, first, anchor, budget, height: 1 });
        Ok(())
    }

    /// The end of what was started last.
    pub(super) fn end(&mut self, end: usize) -> Result<(), Stopped> {
        let Some(&Open { first, is_object, .. }) = self.open.last() else { return Ok(()) };
        // What is reported of the members belongs to the object, which is therefore still open.
        let form = if is_object {
            let mut members = self.members.split_off(first);
            self.merge(&mut members, end)?;
            self.close_object(members)
        } else {
            let start = count(self.tree.elements.len());
            self.tree.elements.extend(self.elements.drain(first..));
            Form::List(Stretch { start, end: count(self.tree.elements.len()) })
        };
        let Some(open) = self.open.pop() else { return Ok(()) };
        if let Some(node) = self.tree.nodes.get_mut(open.id.0 as usize) {
            node.form = form;
            node.place.end = node.place.end.max(count(end));
        }
        if let Some(outer) = self.open.last_mut() {
            outer.height = outer.height.max(open.height + 1);
        }
        let cost = open.budget - self.budget;
        self.anchor(open.anchor, Anchored { id: open.id, cost, height: open.height });
        Ok(())
    }

    /// What stands at an anchor, once more.
    pub(super) fn alias(&mut self, anchor: usize, place: Range<usize>) -> Result<(), Stopped> {
        let Some(&Anchored { id, cost, height }) = self.anchors.get(&anchor) else {
            return Err(self.problem(Code::TooDeep, place, "the alias stands within what it stands for"));
        };
        self.spend(cost, &place)?;
        self.deepen(height, &place)?;
        if let Some(open) = self.open.last_mut() {
            open.height = open.height.max(height + 1);
        }
        self.value(Form::Alias(id), &place);
        Ok(())
    }

    /// The text of the scalar at an anchor.
    pub(super) fn anchored_text(&self, anchor: usize) -> Option<String> {
        match self.tree.form(self.anchors.get(&anchor)?.id) {
            Form::Scalar { text, .. } => Some(self.tree.text(text).to_owned()),
            _ => None,
        }
    }

    fn anchor(&mut self, anchor: usize, anchored: Anchored) {
        if anchor != 0 {
            self.anchors.insert(anchor, anchored);
        }
    }

    /// Adds a value to what is open.
    fn value(&mut self, form: Form, place: &Range<usize>) -> Id {
        let id = Id(count(self.tree.nodes.len()));
        self.tree.nodes.push(Stored { place: stretch(place), form });
        match self.open.last_mut() {
            None => self.tree.root = Some(id),
            Some(open) if open.is_object => {
                open.waits = false;
                if let Some((name, place)) = open.key {
                    self.members.push(Member { name, place, value: id });
                }
            }
            Some(_) => self.elements.push(id),
        }
        id
    }

    fn pooled(&mut self, text: &str) -> Stretch {
        let start = count(self.tree.pool.len());
        self.tree.pool.push_str(text);
        Stretch { start, end: count(self.tree.pool.len()) }
    }

    fn spend(&mut self, amount: usize, place: &Range<usize>) -> Result<(), Stopped> {
        let Some(rest) = self.budget.checked_sub(amount) else {
            let message = "the aliases expand to far more than the text";
            return Err(self.problem(Code::TooLarge, place.clone(), message));
        };
        self.budget = rest;
        Ok(())
    }

    fn deepen(&mut self, levels: usize, place: &Range<usize>) -> Result<(), Stopped> {
        if self.open.len() + levels <= MAX_DEPTH {
            return Ok(());
        }
        let message = format!("lists and objects stand in each other more than {MAX_DEPTH} deep");
        Err(self.problem(Code::TooDeep, place.clone(), message))
    }

    /// The pointer to the node that is being read.
    fn pointer(&self) -> Pointer {
        let mut elements = self.elements.len();
        let mut tokens = Vec::new();
        for (level, open) in self.open.iter().enumerate().rev() {
            // What is open within it has taken its key and counts as an element already.
            let inner = level + 1 < self.open.len();
            match open.key {
                Some((name, _)) if inner || open.waits => tokens.push(self.tree.text(name).to_owned()),
                None if !open.is_object => {
                    tokens.push((elements - open.first - usize::from(inner)).to_string());
                    elements = open.first;
                }
                _ => {}
            }
        }
        tokens.iter().rev().fold(self.at.clone(), |pointer, token| pointer.child(token))
    }

    /// Replaces merge keys by the members of what they hold, where the object has none of that name.
    fn merge(&mut self, members: &mut Vec<Member>, end: usize) -> Result<(), Stopped> {
        let merged: Vec<Stretch> =
            members.iter().filter_map(|member| self.merged(member)).flatten().collect();
        if merged.is_empty() {
            return Ok(());
        }
        members.retain(|member| self.merged(member).is_none());
        let mut names: HashSet<String> =
            members.iter().map(|member| self.tree.text(member.name).to_owned()).collect();
        for object in merged {
            for number in object.range() {
                let Some(&member) = self.tree.members.get(number) else { continue };
                let name = self.tree.text(member.name).to_owned();
                self.spend(1 + name.len(), &(end..end))?;
                if names.insert(name) {
                    members.push(member);
                }
            }
        }
        Ok(())
    }

    /// The members of the objects that a merge key holds; none if it is no merge key.
    fn merged(&self, member: &Member) -> Option<Vec<Stretch>> {
        if self.tree.text(member.name) != MERGE {
            return None;
        }
        let object = |id: Id| match self.tree.form(id) {
            Form::Object(members, _) => Some(members),
            _ => None,
        };
        match self.tree.form(member.value) {
            Form::Object(members, _) => Some(vec![members]),
            Form::List(elements) => {
                let elements = self.tree.elements.get(elements.range())?;
                elements.iter().map(|id| object(*id)).collect()
            }
            _ => None,
        }
    }

    /// Puts the members into the tree; of equal names the last value stays, in the place of the first.
    fn close_object(&mut self, mut members: Vec<Member>) -> Form {
        let mut order = self.ordered(&members);
        let name = |members: &[Member], number: u32| members.get(number as usize).map(|member| member.name);
        let text = |name: Option<Stretch>| name.map_or("", |name| self.tree.text(name));
        let repeated = |pair: &[u32]| matches!(pair, [one, next] if text(name(&members, *one)) == text(name(&members, *next)));
        if order.windows(2).any(repeated) {
            members = self.without_repetitions(&members, &order);
            order = self.ordered(&members);
        }
        let names = Names::of(members.iter().map(|member| self.tree.text(member.name)));
        let start = count(self.tree.members.len());
        self.tree.members.append(&mut members);
        self.tree.by_name.append(&mut order);
        Form::Object(Stretch { start, end: count(self.tree.members.len()) }, names)
    }

    /// The numbers of the members, by name; those of equal names in the order of the text.
    fn ordered(&self, members: &[Member]) -> Vec<u32> {
        let mut order: Vec<u32> = (0..count(members.len())).collect();
        order.sort_by(|one, other| {
            let name =
                |number: &u32| members.get(*number as usize).map_or("", |member| self.tree.text(member.name));
            name(one).cmp(name(other))
        });
        order
    }

    fn without_repetitions(&mut self, members: &[Member], order: &[u32]) -> Vec<Member> {
        let mut kept: Vec<Option<Member>> = members.iter().copied().map(Some).collect();
        let mut problems = Vec::new();
        let same = |one: &u32, other: &u32| {
            let name = |number: &u32| members.get(*number as usize).map(|member| self.tree.text(member.name));
            name(one) == name(other)
        };
        for group in order.chunk_by(same).filter(|group| group.len() > 1) {
            let mut of_group = group.iter().filter_map(|number| members.get(*number as usize));
            let (Some(first), Some(last)) = (of_group.next(), of_group.clone().next_back()) else { continue };
            problems.extend(of_group.take(MAX_REPETITIONS).map(|again| self.repetition(first, again)));
            for number in group {
                if let Some(slot) = kept.get_mut(*number as usize) {
                    *slot = (Some(number) == group.first()).then_some(*last);
                }
            }
        }
        self.found.extend(problems);
        kept.into_iter().flatten().collect()
    }

    fn repetition(&self, first: &Member, again: &Member) -> Diagnostic {
        let name = self.tree.text(first.name);
        let within = self.pointer().child(name);
        let place = |place: Stretch| Place::Text {
            within: within.clone(),
            start: place.start as usize,
            end: place.end as usize,
        };
        Diagnostic::new(Code::DuplicateKey, place(again.place), format!("the key `{name}` stands here again"))
            .consequence(Cost::ReadAs("the last value".to_owned()))
            .further(place(first.place), "first here")
    }
}

/// A text is far shorter than what 32 bits can count.
fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn stretch(place: &Range<usize>) -> Stretch {
    Stretch { start: count(place.start), end: count(place.end) }
}
