//! Reading a facts file back, each problem with its line.

use std::collections::BTreeSet;

use generator::pointer::Pointer;
use serde_json::{Map, Value};

use super::types::Type;
use super::{Contradiction, Fact, Facts, Found, Node, Place, Rank, Statement};
use crate::problem::{Code, Problem, Source};
use crate::yaml::{self, Positions};

/// A facts file with the positions of its entries.
#[derive(Debug, Clone)]
pub struct FactsFile {
    /// The file's name.
    pub name: String,
    /// Its text.
    pub text: String,
    /// What it holds.
    pub facts: Facts,
    /// The places that stand in it.
    written: BTreeSet<Place>,
    positions: Positions,
}

impl FactsFile {
    /// A problem at the entry of one fact, by node and fact index; of the node where there is no fact.
    #[must_use]
    pub fn problem(&self, node: usize, fact: Option<usize>, code: Code, message: String) -> Problem {
        let source = Source::new(&self.name, &self.text);
        let nodes = Pointer::root().child("nodes");
        let written = |place: &Place| self.written.contains(place).then(|| nodes.child(&place.to_string()));
        let place = self.facts.nodes.get(node).map(|node| &node.place);
        let own = place.and_then(written);
        // The items of a list that was read by hand stand where the list does.
        let pointer = own.clone().or_else(|| written(&place?.parent()?)).unwrap_or(nodes.clone());
        // That the place is there goes without saying in what was read by hand.
        let fact = if self.facts.rank.is_by_hand() { fact.and_then(|at| at.checked_sub(1)) } else { fact };
        let (line, column) = match fact.filter(|_| own.is_some()) {
            Some(at) => self.positions.value(&pointer.index(at)),
            None => self.positions.key(&pointer),
        };
        let length = source.line(line).chars().count().saturating_sub(column - 1);
        Problem::at(&source, (line, column, length), code, message)
    }
}

/// Reads a facts file.
pub fn read(name: &str, text: &str) -> Result<FactsFile, Vec<Problem>> {
    let source = Source::new(name, text);
    let (value, positions) = yaml::read(&source, Code::FACTS).map_err(|problem| vec![problem])?;
    let reader = Reader { source: &source, positions: &positions };
    let mut facts = reader.facts(&value).map_err(|problem| vec![problem])?;
    let written: BTreeSet<Place> = facts.nodes.iter().map(|node| node.place.clone()).collect();
    if facts.rank.is_by_hand() {
        facts.nodes = with_items(facts.nodes, &written);
    }
    Ok(FactsFile { name: name.to_owned(), text: text.to_owned(), facts, written, positions })
}

struct Reader<'a> {
    source: &'a Source<'a>,
    positions: &'a Positions,
}

impl Reader<'_> {
    fn wrong(&self, pointer: &Pointer, message: impl Into<String>) -> Problem {
        let (line, _) = self.positions.value(pointer);
        Problem::at_line(self.source, line, Code::FACTS, message)
            .help("write the file again with `cargo xtask docs facts PAGE`")
    }

    fn facts(&self, value: &Value) -> Result<Facts, Problem> {
        let map =
            value.as_object().ok_or_else(|| self.wrong(&Pointer::root(), "a facts file is a mapping"))?;
        let text = |key: &str| {
            let text = map.get(key).and_then(Value::as_str).map(str::to_owned);
            text.ok_or_else(|| self.wrong(&Pointer::root(), format!("`{key}` is missing or not a text")))
        };
        let operation = text("operation")?;
        let (method, path) = operation.split_once(' ').ok_or_else(|| {
            self.wrong(&Pointer::root().child("operation"), "an operation is a method and a path")
        })?;
        let rank = self.rank(map)?;
        let nodes = map
            .get("nodes")
            .and_then(Value::as_object)
            .ok_or_else(|| self.wrong(&Pointer::root(), "`nodes` is missing or not a mapping"))?;
        let layout = text("layout")?;
        Ok(Facts {
            method: method.to_owned(),
            path: path.to_owned(),
            page: text("page")?,
            captured: text("captured")?,
            sha256: text("sha256")?,
            layout: layout
                .parse()
                .map_err(|message: String| self.wrong(&Pointer::root().child("layout"), message))?,
            nodes: nodes
                .iter()
                .map(|(place, facts)| self.node(place, facts, &rank))
                .collect::<Result<_, _>>()?,
            contradictions: self.contradictions(map.get("contradictions"))?,
            rank,
        })
    }

    /// What stands behind the facts; a capture, if nothing is said.
    fn rank(&self, map: &Map<String, Value>) -> Result<Rank, Problem> {
        let text = |key: &str| map.get(key).and_then(Value::as_str);
        match text("rank") {
            None => Ok(Rank::Captured),
            Some("by-hand") => {
                let whole = text("whole").unwrap_or_default().parse();
                let whole =
                    whole.map_err(|message: String| self.wrong(&Pointer::root().child("whole"), message))?;
                Ok(Rank::ByHand { whole, lacks: text("lacks").map(str::to_owned) })
            }
            Some(other) => {
                let message = format!("`{other}` is not a rank: leave it out, or write `by-hand`");
                Err(self.wrong(&Pointer::root().child("rank"), message))
            }
        }
    }

    fn node(&self, place: &str, facts: &Value, rank: &Rank) -> Result<Node, Problem> {
        let pointer = Pointer::root().child("nodes").child(place);
        let list = facts.as_array().ok_or_else(|| self.wrong(&pointer, "a place holds a list of facts"))?;
        let facts = list.iter().enumerate().map(|(at, fact)| {
            let pointer = pointer.index(at);
            fact_of(fact, rank).map_err(|message| self.wrong(&pointer, message))
        });
        let mut facts = facts.collect::<Result<Vec<_>, _>>()?;
        if rank.is_by_hand() {
            facts.insert(0, by_hand(Statement::Exists));
        }
        let place = place.parse().map_err(|message: String| self.wrong(&pointer, message))?;
        Ok(Node { place, facts })
    }

    fn contradictions(&self, value: Option<&Value>) -> Result<Vec<Contradiction>, Problem> {
        let list = value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let entries = list.iter().enumerate().map(|(at, entry)| {
            let pointer = Pointer::root().child("contradictions").index(at);
            contradiction_of(entry).map_err(|message| self.wrong(&pointer, message))
        });
        entries.collect()
    }
}

fn object(value: &Value) -> Result<&Map<String, Value>, String> {
    value.as_object().ok_or_else(|| "an entry is a mapping".to_owned())
}

fn line_of(map: &Map<String, Value>) -> Result<usize, String> {
    let line = map.get("line").and_then(Value::as_u64).ok_or("`line` is missing")?;
    usize::try_from(line).map_err(|_| "`line` is too large".to_owned())
}

/// The type of a list says what its items are, as it does where a capture is read.
fn with_items(nodes: Vec<Node>, written: &BTreeSet<Place>) -> Vec<Node> {
    let mut all = Vec::with_capacity(nodes.len());
    for node in nodes {
        let place = node.place.child("*");
        let items = node.type_text().and_then(Type::items).filter(|_| !written.contains(&place));
        all.push(node);
        if let Some(items) = items {
            let mut facts = vec![by_hand(Statement::Exists), by_hand(Statement::Type(items.text))];
            facts.extend(items.format.map(|format| by_hand(Statement::Format(format))));
            all.push(Node { place, facts });
        }
    }
    all
}

/// What a person has read has no line, and was printed; that the place is there goes without saying.
fn by_hand(statement: Statement) -> Fact {
    Fact { statement, line: 0, found: Found::Printed }
}

fn fact_of(value: &Value, rank: &Rank) -> Result<Fact, String> {
    let map = object(value)?;
    if rank.is_by_hand() {
        return Ok(by_hand(Statement::from_json(map)?));
    }
    let found = map.get("found").and_then(Value::as_str).ok_or("`found` is missing")?;
    Ok(Fact { statement: Statement::from_json(map)?, line: line_of(map)?, found: found.parse()? })
}

fn contradiction_of(value: &Value) -> Result<Contradiction, String> {
    let map = object(value)?;
    let (kind, place) = map.iter().next().ok_or("an entry has no members")?;
    let place = place.as_str().ok_or("a place is a text")?;
    Ok(Contradiction { place: place.parse::<Place>()?, kind: kind.parse()?, line: line_of(map)? })
}
