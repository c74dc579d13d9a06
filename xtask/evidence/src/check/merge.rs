//! One body of facts for an operation: its newest capture, with older ones where the newest lost something.

use std::collections::{BTreeMap, BTreeSet};

use crate::facts::{Contradiction, Fact, FactsFile, Found, Layout, Node, Part, Place, Statement, UNSTATED};

/// A fact with the file, node and entry that it comes from.
#[derive(Debug, Clone)]
pub struct Sourced {
    /// The fact.
    pub fact: Fact,
    /// The position of its file among the captures.
    pub file: usize,
    /// The node in that file.
    pub node: usize,
    /// The entry of that node.
    pub entry: usize,
}

/// A place with facts of one or more captures.
#[derive(Debug, Clone)]
pub struct Known {
    /// The place.
    pub place: Place,
    /// Its facts.
    pub facts: Vec<Sourced>,
}

impl Known {
    /// The statements of it.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.facts.iter().map(|sourced| &sourced.fact.statement)
    }
}

/// The captures of one operation, newest first, and what they say together.
pub struct Merged<'a> {
    /// The captures.
    pub files: Vec<&'a FactsFile>,
    /// The places.
    pub nodes: Vec<Known>,
    /// Where the pages contradict themselves.
    pub contradictions: Vec<Contradiction>,
    index: BTreeMap<Place, usize>,
    around: BTreeSet<Place>,
}

impl<'a> Merged<'a> {
    /// Merges captures of one operation.
    #[must_use]
    pub fn new(mut files: Vec<&'a FactsFile>) -> Self {
        // What has no date is the oldest, a year alone is its end; a capture comes before what was read by hand, and
        // a twin is no more than a witness.
        let order = |file: &&FactsFile| {
            let facts = &file.facts;
            let date = facts
                .captured
                .starts_with(|c: char| c.is_ascii_digit())
                .then(|| format!("{:~<7}", facts.captured));
            (!is_twin(file), !facts.rank.is_by_hand(), date)
        };
        files.sort_by_key(|file| std::cmp::Reverse(order(file)));
        let mut merged = Self {
            files,
            nodes: Vec::new(),
            contradictions: Vec::new(),
            index: BTreeMap::new(),
            around: BTreeSet::new(),
        };
        for at in 0..merged.files.len() {
            let file = merged.files[at];
            if at > 0 && is_twin(file) {
                break;
            }
            merged.contradictions.extend(file.facts.contradictions.iter().cloned());
            merged.add(at, file);
            if file.facts.layout == Layout::Full && !file.facts.rank.is_cut() {
                break;
            }
        }
        for (at, known) in merged.nodes.iter().enumerate() {
            merged.index.insert(known.place.clone(), at);
            let mut around = known.place.parent();
            while let Some(place) = around {
                around = place.parent();
                merged.around.insert(place);
            }
        }
        merged
    }

    /// The facts of a place.
    #[must_use]
    pub fn node(&self, place: &Place) -> Option<&Known> {
        self.index.get(place).and_then(|at| self.nodes.get(*at))
    }

    /// The Markdown twins among the captures, which witness and state nothing.
    pub fn twins(&self) -> impl Iterator<Item = &FactsFile> {
        self.files.iter().copied().filter(|file| is_twin(file))
    }

    /// Whether something is known below a place.
    #[must_use]
    pub fn knows_below(&self, place: &Place) -> bool {
        self.around.contains(place)
    }

    /// Whether the newest capture lost names.
    #[must_use]
    pub fn is_lossy(&self) -> bool {
        self.files.first().is_some_and(|file| file.facts.layout != Layout::Full)
    }

    fn add(&mut self, at: usize, file: &FactsFile) {
        let newest = at == 0;
        // Of what a page shows last before it breaks off, some may be lost.
        let cut = self
            .files
            .first()
            .map(|file| &file.facts)
            .filter(|facts| facts.rank.is_captured() && facts.rank.is_cut());
        let edge = cut.and_then(|facts| facts.nodes.last()).map(|node| node.place.clone());
        let is_cut = cut.is_some();
        let lost_parts = self.lost_parts();
        let places: BTreeMap<Place, usize> =
            self.nodes.iter().enumerate().map(|(at, known)| (known.place.clone(), at)).collect();
        for (number, node) in file.facts.nodes.iter().enumerate() {
            let known = places.get(&node.place).and_then(|at| self.nodes.get_mut(*at));
            let sourced =
                |(entry, fact): (usize, &Fact)| Sourced { fact: fact.clone(), file: at, node: number, entry };
            match known {
                Some(known) => {
                    let borrowed = borrowed(known, node, edge.as_ref() == Some(&node.place));
                    known.facts.extend(borrowed.into_iter().map(sourced));
                }
                None if newest || is_cut || lost_parts.contains(&node.place.part) => {
                    let facts = node.facts.iter().enumerate().map(sourced).collect();
                    self.nodes.push(Known { place: node.place.clone(), facts });
                }
                None => {}
            }
        }
        if !newest {
            self.drop_unstated(file);
        }
    }

    /// Parts that pages without names do not show at all.
    fn lost_parts(&self) -> Vec<Part> {
        let Some(newest) = self.files.first().filter(|file| file.facts.layout == Layout::NamesLost) else {
            return Vec::new();
        };
        let mut older: Vec<Part> = self
            .files
            .iter()
            .flat_map(|file| &file.facts.nodes)
            .map(|node| node.place.part.clone())
            .filter(|part| matches!(part, Part::Path | Part::Query | Part::Response(_)))
            .filter(|part| !newest.facts.nodes.iter().any(|node| node.place.part == *part))
            .collect();
        older.dedup();
        older
    }

    /// An example without a status is that of an older capture, if it has the same places.
    fn drop_unstated(&mut self, older: &FactsFile) {
        let places = |nodes: &[Node], part: &Part| -> Vec<Vec<String>> {
            nodes.iter().filter(|node| node.place.part == *part).map(|node| node.place.path.clone()).collect()
        };
        let unstated = Part::Response(UNSTATED.to_owned());
        let Some(newest) = self.files.first() else { return };
        let shown = places(&newest.facts.nodes, &unstated);
        let same = older.facts.nodes.iter().any(|node| {
            matches!(node.place.part, Part::Response(_))
                && places(&older.facts.nodes, &node.place.part) == shown
        });
        if same {
            self.nodes.retain(|known| known.place.part != unstated);
        }
    }
}

fn is_twin(file: &FactsFile) -> bool {
    file.facts.layout == Layout::Twin
}

/// What an older capture prints of a place whose newest description lost it.
fn borrowed<'n>(known: &Known, older: &'n Node, is_edge: bool) -> Vec<(usize, &'n Fact)> {
    let printed = known
        .facts
        .iter()
        .any(|sourced| sourced.fact.statement == Statement::Exists && sourced.fact.found == Found::Printed);
    let parameter = !matches!(known.place.part, Part::Body) || !known.place.path.is_empty();
    if printed && parameter && !is_edge {
        return Vec::new();
    }
    let kinds: Vec<&str> = known.statements().map(Statement::kind).collect();
    let entries = older.facts.iter().enumerate();
    entries
        .filter(|(_, fact)| fact.found == Found::Printed && !kinds.contains(&fact.statement.kind()))
        .collect()
}
