//! Which operations are versions of one, and what of them changed beside what they send and give.

use std::collections::{HashMap, HashSet};

use generator::model::{Api, Operation, Segment};

use super::findings::Finding;
use super::relation::rules;
use super::walk::Walk;
use super::{Found, bodies, docs, parameters, responses, security, servers};
use crate::change::Way;

/// Compares all operations; what belongs to none stands apart.
pub fn compare(walk: &mut Walk<'_>) -> (Vec<Found>, Vec<Finding>) {
    let (old, new) = (walk.old, walk.new);
    let pairs = pairs(old, new);
    let mut found = Vec::new();
    for operation in &new.operations {
        found.push(match pairs.get(&address(operation)) {
            Some(known) => both(walk, known, operation),
            None => came(operation),
        });
    }
    let kept: HashSet<String> = pairs.values().map(|known| address(known)).collect();
    let gone = old.operations.iter().filter(|operation| !kept.contains(&address(operation)));
    found.extend(gone.map(went));
    (found, security::schemes(old, new))
}

/// Of each operation of the new document by its address the old one: that of the same address, or else of the same
/// `operationId`.
fn pairs<'a>(old: &'a Api, new: &'a Api) -> HashMap<String, &'a Operation> {
    let by_address: HashMap<String, &Operation> =
        old.operations.iter().map(|operation| (address(operation), operation)).collect();
    let mut pairs: HashMap<String, &Operation> = HashMap::new();
    let mut left = Vec::new();
    for operation in &new.operations {
        match by_address.get(&address(operation)) {
            Some(known) => drop(pairs.insert(address(operation), known)),
            None => left.push(operation),
        }
    }
    let taken: HashSet<String> = pairs.values().map(|known| address(known)).collect();
    let by_id: HashMap<&str, &Operation> = old
        .operations
        .iter()
        .filter(|operation| !taken.contains(&address(operation)))
        .filter_map(|operation| Some((operation.id.as_deref()?, operation)))
        .collect();
    for operation in left {
        if let Some(known) = operation.id.as_deref().and_then(|id| by_id.get(id)) {
            pairs.insert(address(operation), known);
        }
    }
    pairs
}

/// What tells an operation from others on the wire: names of parameters are none of it.
fn address(of: &Operation) -> String {
    let path = of.path.segments.iter().map(|segment| match segment {
        Segment::Literal(text) => text.as_str(),
        Segment::Parameter(_) => "{}",
    });
    format!("{} {}", of.method.as_str(), path.collect::<String>())
}

/// An operation as people speak of it.
fn spoken(of: &Operation) -> String {
    format!("{} {}", of.method.as_str(), of.path.text)
}

fn came(operation: &Operation) -> Found {
    let finding = Finding::new(rules::OPERATION_ADDED, "is there now").at(None, operation.pointer.clone());
    Found { operation: spoken(operation), own: vec![finding.about(spoken(operation))], roots: Vec::new() }
}

fn went(operation: &Operation) -> Found {
    let finding = Finding::new(rules::OPERATION_REMOVED, "is gone").at(operation.pointer.clone(), None);
    Found { operation: spoken(operation), own: vec![finding.about(spoken(operation))], roots: Vec::new() }
}

fn both(walk: &mut Walk<'_>, old: &Operation, new: &Operation) -> Found {
    let mut found = Found { operation: spoken(new), own: Vec::new(), roots: Vec::new() };
    let places = (old.pointer.clone(), new.pointer.clone());
    if address(old) != address(new) {
        let finding = Finding::new(rules::OPERATION_MOVED, "is at another address");
        let finding = finding.at(places.0.clone(), places.1.clone()).about(spoken(new));
        found.own.push(finding.changed(spoken(old), spoken(new)));
    }
    found.own.extend(docs::compare((&old.docs, &new.docs), (&places.0, &places.1), Way::Sent));
    parameters::compare(walk, &mut found, old, new);
    bodies::compare(walk, &mut found, old, new);
    responses::compare(walk, &mut found, old, new);
    found.own.extend(security::compare(walk, old, new));
    found.own.extend(servers::of_operation((walk.old, old), (walk.new, new)));
    found
}
