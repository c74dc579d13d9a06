//! `docs diff`: what changed between two captures of one operation, and what that means on the wire.

mod effect;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::facts::{Class, Fact, Facts, Found, Layout, Node, Part, Place, Statement, UNSTATED};

pub use effect::{Effect, Weight};

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Where.
    pub place: Place,
    /// The kind of fact; `exists` for whole places.
    pub kind: &'static str,
    /// What the old capture states.
    pub old: Option<Fact>,
    /// What the new capture states.
    pub new: Option<Fact>,
    /// How many places below came or went with it.
    pub below: usize,
    /// What it means for callers.
    pub effect: Effect,
}

/// Compares two captures.
///
/// # Errors
/// That they are of different operations.
pub fn diff(old: &Facts, new: &Facts) -> Result<Vec<Change>, String> {
    if old.operation() != new.operation() {
        return Err(format!("one is about {}, the other about {}", old.operation(), new.operation()));
    }
    let comparison = Comparison { old, new };
    let (before, now) = (by_place(old), by_place(new));
    let mut changes = Vec::new();
    for node in &new.nodes {
        match before.get(&node.place) {
            Some(known) => comparison.facts(known, node, &mut changes),
            None => whole_place(old, new, node, true, &mut changes),
        }
    }
    for node in old.nodes.iter().filter(|node| !now.contains_key(&node.place)) {
        whole_place(new, old, node, false, &mut changes);
    }
    Ok(changes)
}

fn by_place(facts: &Facts) -> BTreeMap<&Place, &Node> {
    facts.nodes.iter().map(|node| (&node.place, node)).collect()
}

/// A place that only `of` has: said once for everything below it.
fn whole_place(other: &Facts, of: &Facts, node: &Node, is_new: bool, changes: &mut Vec<Change>) {
    let around_is_there =
        node.place.parent().is_none_or(|parent| parent.path.is_empty() || other.node(&parent).is_some());
    if other.rank.is_cut()
        || !around_is_there
        || !shows(other, &node.place.part)
        || is_renamed_status(other, of, &node.place.part)
    {
        return;
    }
    let Some(fact) = node.facts.first().cloned() else { return };
    let below = of.nodes.iter().filter(|below| below.place.is_below(&node.place)).count();
    let effect = effect::of_place(node, is_new);
    let (old, new) = if is_new { (None, Some(fact)) } else { (Some(fact), None) };
    changes.push(Change { place: node.place.clone(), kind: "exists", old, new, below, effect });
}

struct Comparison<'a> {
    old: &'a Facts,
    new: &'a Facts,
}

impl Comparison<'_> {
    fn facts(&self, old: &Node, new: &Node, changes: &mut Vec<Change>) {
        let place = &new.place;
        // Where a page breaks off, what was said may only be lost.
        let is_edge =
            self.new.rank.is_cut() && self.new.nodes.last().is_some_and(|last| last.place == *place);
        let mut add = |old: Option<&Fact>, new: Option<&Fact>| {
            let Some(kind) = new.or(old).map(|fact| fact.statement.kind()) else { return };
            let effect =
                effect::of_fact(place, old.map(|fact| &fact.statement), new.map(|fact| &fact.statement));
            let (old, new) = (old.cloned(), new.cloned());
            changes.push(Change { place: place.clone(), kind, old, new, below: 0, effect });
        };
        if self.lists(place) && (old.found() == Some(Found::Example)) != (new.found() == Some(Found::Example))
        {
            add(old.facts.first(), new.facts.first());
        }
        let mut paired = Vec::new();
        for fact in new.facts.iter().filter(|fact| comparable(&fact.statement, old, new)) {
            if old.facts.iter().any(|before| same(&before.statement, &fact.statement)) {
                continue;
            }
            let before = old.facts.iter().find(|before| {
                is_single(&before.statement) && before.statement.kind() == fact.statement.kind()
            });
            paired.extend(before.map(|before| before.statement.kind()));
            add(before, Some(fact));
        }
        for before in old.facts.iter().filter(|fact| comparable(&fact.statement, old, new)) {
            let kept = new.facts.iter().any(|fact| same(&before.statement, &fact.statement));
            let is_replaced = is_single(&before.statement) && paired.contains(&before.statement.kind());
            if !kept && !is_replaced && !is_edge {
                add(Some(before), None);
            }
        }
    }

    /// Whether both captures have a list that would show this place.
    fn lists(&self, place: &Place) -> bool {
        let listed = |facts: &Facts| {
            facts.nodes.iter().any(|node| {
                node.place.part == place.part
                    && !node.place.path.is_empty()
                    && node.found() != Some(Found::Example)
            })
        };
        place.path.last().is_some_and(|name| name != "*") && listed(self.old) && listed(self.new)
    }
}

/// Whether a page shows this part at all.
fn shows(facts: &Facts, part: &Part) -> bool {
    match part {
        Part::Operation | Part::Body | Part::Header => true,
        Part::Path | Part::Query | Part::Response(_) => facts.layout != Layout::NamesLost,
    }
}

/// An example without its status is that of the status with the same places.
fn is_renamed_status(other: &Facts, of: &Facts, part: &Part) -> bool {
    let places = |facts: &Facts, part: &Part| -> Vec<Vec<String>> {
        facts
            .nodes
            .iter()
            .filter(|node| node.place.part == *part)
            .map(|node| node.place.path.clone())
            .collect()
    };
    let wanted = places(of, part);
    *part == Part::Response(UNSTATED.to_owned())
        && other.nodes.iter().any(|node| {
            matches!(node.place.part, Part::Response(_)) && places(other, &node.place.part) == wanted
        })
}

/// Whether the absence of this statement on one of the two pages means anything.
fn comparable(statement: &Statement, old: &Node, new: &Node) -> bool {
    let both = |test: &dyn Fn(&Node) -> bool| test(old) && test(new);
    match statement {
        Statement::Exists => false,
        Statement::Title(_) | Statement::MediaType(_) | Statement::Server(_) => {
            both(&|node| node.statements().any(|other| other.kind() == statement.kind()))
        }
        Statement::Type(_)
        | Statement::Format(_)
        | Statement::Required(_)
        | Statement::Nullable
        | Statement::Minimum(_)
        | Statement::Maximum(_)
        | Statement::MinLength(_)
        | Statement::MaxLength(_)
        | Statement::MinItems(_)
        | Statement::Pattern(_) => both(&|node| node.found() == Some(Found::Printed)),
        Statement::Value { .. } => {
            both(&|node| node.found() == Some(Found::Printed) || !node.values().is_empty())
        }
        Statement::Example { .. } | Statement::Class(_) => both(&|node| {
            node.statements().any(|other| matches!(other, Statement::Example { .. } | Statement::Class(_)))
        }),
        _ => both(&|node| node.found() != Some(Found::Example)),
    }
}

/// Labels are not compared.
fn same(one: &Statement, other: &Statement) -> bool {
    match (one, other) {
        (Statement::Value { value: one, .. }, Statement::Value { value: other, .. }) => one == other,
        // What the reader makes of the same words may have changed, the page has not.
        (Statement::Sentence { hash: one, .. }, Statement::Sentence { hash: other, .. }) => one == other,
        _ => one == other,
    }
}

/// Whether a place has at most one statement of this kind, so that two of them are one change.
fn is_single(statement: &Statement) -> bool {
    !matches!(
        statement,
        Statement::Value { .. } | Statement::Count { .. } | Statement::Note | Statement::Words(_)
    ) && !matches!(statement, Statement::Sentence { .. })
        && !matches!(statement, Statement::MustBe { .. })
}

/// The changes as a listing.
#[must_use]
pub fn render(old: &Facts, new: &Facts, changes: &[Change]) -> String {
    let count = |weight: Weight| changes.iter().filter(|change| change.effect.weight == weight).count();
    let mut text = format!(
        "{}, {} → {}: {} changes, {} breaking, {} to look at\n",
        new.operation(),
        old.captured,
        new.captured,
        changes.len(),
        count(Weight::Breaking),
        count(Weight::Look)
    );
    let left = unread(old, new);
    if !left.is_empty() {
        let lines: Vec<String> = left.iter().map(usize::to_string).collect();
        text.truncate(text.trim_end().len());
        let _ = writeln!(
            text,
            "; {} sentences that no fact expresses are the same, on lines {}",
            left.len(),
            lines.join(", ")
        );
    }
    for change in changes {
        let _ = writeln!(text, "{}", change.line());
    }
    text
}

/// The lines of the sentences of the new capture that the reader could not classify and that the old one has too.
fn unread(old: &Facts, new: &Facts) -> Vec<usize> {
    let of = |facts: &Facts| -> Vec<(Place, String, usize)> {
        let facts = facts.nodes.iter().flat_map(|node| node.facts.iter().map(|fact| (&node.place, fact)));
        let sentences = facts.filter_map(|(place, fact)| match &fact.statement {
            Statement::Sentence { class: Class::Unclassified, hash } => {
                Some((place.clone(), hash.clone(), fact.line))
            }
            _ => None,
        });
        sentences.collect()
    };
    let known = of(old);
    let is_known = |place: &Place, hash: &str| known.iter().any(|(one, own, _)| one == place && own == hash);
    let mut lines: Vec<usize> =
        of(new).into_iter().filter(|(place, hash, _)| is_known(place, hash)).map(|(.., line)| line).collect();
    lines.dedup();
    lines
}

impl Change {
    /// The change on one line.
    #[must_use]
    pub fn line(&self) -> String {
        let (sign, what) = match (&self.old, &self.new) {
            (None, Some(new)) if self.kind == "exists" => ('+', found_word(new.found)),
            (Some(_), None) if self.kind == "exists" => ('-', String::new()),
            (Some(old), Some(new)) if self.kind == "exists" => {
                ('~', format!(": {} → {}", listed_word(old.found), listed_word(new.found)))
            }
            (None, Some(new)) => ('+', format!(": {} {}", self.kind, said(&new.statement))),
            (Some(old), None) => ('-', format!(": {} {}", self.kind, said(&old.statement))),
            (Some(old), Some(new)) => {
                ('~', format!(": {} {} → {}", self.kind, said(&old.statement), said(&new.statement)))
            }
            (None, None) => (' ', String::new()),
        };
        let below = if self.below == 0 { String::new() } else { format!(" and {} below", self.below) };
        let line = |fact: &Option<Fact>| fact.as_ref().map_or("-".to_owned(), |fact| fact.line.to_string());
        let direction = match self.place.part {
            Part::Operation => "documented",
            Part::Response(_) => "received",
            _ => "sent",
        };
        let (weight, means) = (self.effect.weight, self.effect.means);
        let lines = format!("lines {} → {}", line(&self.old), line(&self.new));
        format!("{sign} {}{what}{below} | {direction}, {weight}: {means} | {lines}", self.place)
    }
}

fn found_word(found: Found) -> String {
    if found == Found::Example { " (in the example only)".to_owned() } else { String::new() }
}

fn listed_word(found: Found) -> &'static str {
    if found == Found::Example { "only in the example" } else { "listed" }
}

/// What a statement says, without its kind.
fn said(statement: &Statement) -> String {
    let map = statement.to_json();
    let mut members = map.iter();
    let plain = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut text = members.next().map(|(_, value)| plain(value)).unwrap_or_default();
    for (key, value) in members.filter(|(key, _)| *key != "label") {
        let _ = write!(text, " {key} {}", plain(value));
    }
    text
}
