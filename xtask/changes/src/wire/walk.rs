//! Goes over pairs of schemas, old and new, each once for each way, however many operations lead to it.

use std::collections::{BTreeSet, HashMap, VecDeque};

use generator::model::{Api, Schema, SchemaId, SchemaUse};
use generator::pointer::Pointer;

use super::docs;
use super::findings::Finding;
use super::relation::Relation;
use super::shapes;
use super::written::{Forms, Written};
use crate::change::Way;

/// A pair of schemas whose values go one way, and are written in one.
type Pair = (SchemaId, SchemaId, Way, Written);

/// What is found of a pair, and the pairs that it holds.
#[derive(Default)]
struct Node {
    findings: Vec<Finding>,
    next: Vec<usize>,
}

/// All pairs that were met.
pub struct Walk<'a> {
    /// The old API.
    pub old: &'a Api,
    /// The new one.
    pub new: &'a Api,
    /// Whether two nodes are written in the same words, for those whose meaning is not in the model.
    pub same_text: &'a dyn Fn(&Pointer, &Pointer) -> bool,
    /// The forms that were met.
    pub forms: Forms,
    nodes: Vec<Node>,
    index: HashMap<Pair, usize>,
    queue: VecDeque<(usize, Pair)>,
}

/// A comparison of two schemas: what is found, and which pairs are to be compared too.
pub struct Comparison<'w, 'a> {
    walk: &'w mut Walk<'a>,
    /// The way of their values.
    pub way: Way,
    /// How these are written.
    pub written: Written,
    found: Node,
}

impl<'a> Walk<'a> {
    /// A walk that has met nothing yet.
    pub fn new(old: &'a Api, new: &'a Api, same_text: &'a dyn Fn(&Pointer, &Pointer) -> bool) -> Self {
        let (nodes, index, queue) = (Vec::new(), HashMap::new(), VecDeque::new());
        Self { old, new, same_text, forms: Forms::default(), nodes, index, queue }
    }

    /// Compares what two places hold, now or later; the pair, and what is found of the places themselves.
    pub fn places(
        &mut self,
        old: SchemaUse,
        new: SchemaUse,
        (way, written): (Way, Written),
    ) -> (usize, Option<Finding>) {
        let (was, is) = (self.old.schemas.follow(old), self.new.schemas.follow(new));
        let (before, after) = (&self.old.schemas[was.schema], &self.new.schemas[is.schema]);
        let (null_before, null_after) = (was.nullable || before.nullable, is.nullable || after.nullable);
        let finding = (null_before != null_after).then(|| {
            let what = if null_after { "may be null now" } else { "may not be null any more" };
            Finding::new(Relation::wider_if(null_after).judged(way), what)
                .going(way)
                .at(before.pointer.clone(), after.pointer.clone())
        });
        let pair = (was.schema, is.schema, way, written);
        if let Some(known) = self.index.get(&pair) {
            return (*known, finding);
        }
        let number = self.nodes.len();
        self.nodes.push(Node::default());
        self.index.insert(pair, number);
        self.queue.push_back((number, pair));
        (number, finding)
    }

    /// Compares all pairs that were met, and those that they lead to.
    pub fn finish(&mut self) {
        while let Some((number, (old, new, way, written))) = self.queue.pop_front() {
            let (old_api, new_api) = (self.old, self.new);
            let (before, after) = (&old_api.schemas[old], &new_api.schemas[new]);
            let mut comparison = Comparison { walk: self, way, written, found: Node::default() };
            shapes::compare(&mut comparison, (old, before), after);
            comparison.docs_of(before, after);
            let found = comparison.found;
            if let Some(node) = self.nodes.get_mut(number) {
                *node = found;
            }
        }
    }

    /// What is found of the pairs that these lead to.
    pub fn reached(&self, roots: &[usize]) -> Vec<&Finding> {
        let mut seen: BTreeSet<usize> = BTreeSet::new();
        let mut open: Vec<usize> = roots.to_vec();
        while let Some(number) = open.pop() {
            if seen.insert(number) {
                open.extend(self.nodes.get(number).into_iter().flat_map(|node| &node.next));
            }
        }
        seen.iter().filter_map(|number| self.nodes.get(*number)).flat_map(|node| &node.findings).collect()
    }
}

impl<'a> Comparison<'_, 'a> {
    /// The old API.
    pub fn old_api(&self) -> &'a Api {
        self.walk.old
    }

    /// The new one.
    pub fn new_api(&self) -> &'a Api {
        self.walk.new
    }

    /// Whether two nodes are written in the same words.
    pub fn same_text(&self, old: &Pointer, new: &Pointer) -> bool {
        (self.walk.same_text)(old, new)
    }

    /// Adds a finding.
    pub fn add(&mut self, finding: Finding) {
        self.found.findings.push(finding);
    }

    /// Says how the values of these nodes changed.
    pub fn say(&mut self, relation: Relation, what: impl Into<String>, (old, new): (&Schema, &Schema)) {
        let finding = Finding::new(relation.judged(self.way), what).going(self.way);
        self.add(finding.at(old.pointer.clone(), new.pointer.clone()));
    }

    /// The same, with how it was and is.
    pub fn say_from_to(
        &mut self,
        relation: Relation,
        what: impl Into<String>,
        (before, after): (impl Into<String>, impl Into<String>),
        (old, new): (&Schema, &Schema),
    ) {
        let finding = Finding::new(relation.judged(self.way), what).going(self.way).changed(before, after);
        self.add(finding.at(old.pointer.clone(), new.pointer.clone()));
    }

    /// Compares what two places within the schemas hold, written so; `at` says where the places are, if not where the schemas are.
    pub fn places(
        &mut self,
        (old, new): (SchemaUse, SchemaUse),
        written: Written,
        at: Option<(&Pointer, &Pointer)>,
    ) {
        let (number, finding) = self.walk.places(old, new, (self.way, written));
        self.found.next.push(number);
        if let Some(finding) = finding {
            self.add(match at {
                Some((old, new)) => finding.at(old.clone(), new.clone()),
                None => finding,
            });
        }
    }

    /// How a property of the schemas is written.
    pub fn written_in(&self, property: &str) -> Written {
        self.written.property(property, &self.walk.forms)
    }

    fn docs_of(&mut self, old: &Schema, new: &Schema) {
        let places = (&old.pointer, &new.pointer);
        let found = docs::compare((&old.docs, &new.docs), places, self.way);
        self.found.findings.extend(found);
    }
}
