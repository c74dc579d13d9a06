//! The wire: what a change means for programs that speak to the server, whatever they are written in.

mod bodies;
mod bounds;
mod conditions;
mod docs;
mod findings;
mod objects;
mod operations;
mod parameters;
mod parts;
mod relation;
mod responses;
mod security;
mod servers;
mod shapes;
mod unions;
mod walk;
mod webhooks;
mod written;

use std::borrow::Cow;
use std::collections::HashMap;

use generator::Described;
use generator::model::{Api, Operation};
use generator::pointer::Pointer;
use generator::source::Source;

use crate::change::{Change, Layer, Site, Verdict, Way, spoken, spoken_within};
use findings::Finding;
use walk::Walk;

/// What is found of one pair of operations: of itself, and the pairs of schemas that it leads to.
struct Found {
    operation: String,
    own: Vec<Finding>,
    roots: Vec<usize>,
}

/// All changes of the wire, in order of the new document, and what is gone after it.
#[must_use]
pub fn changes(old: (&Described, &Source), new: (&Described, &Source)) -> Vec<Change> {
    let same_text = |was: &Pointer, is: &Pointer| words(old.1, was) == words(new.1, is);
    let [old_api, new_api] = &[old.0, new.0].map(|of| described(&of.api));
    let (old_api, new_api): (&Api, &Api) = (old_api, new_api);
    let mut walk = Walk::new(old_api, new_api, &same_text);
    let (mut found, mut global) = operations::compare(&mut walk);
    found.extend(webhooks::compare(&mut walk));
    global.extend(servers::of_document(old_api, new_api));
    let [was, is] = [(old_api, old.0), (new_api, new.0)]
        .map(|(api, of)| conditions::Document { api, losses: &of.losses });
    global.extend(conditions::compare(was, is, &same_text));
    walk.finish();
    let mut joined = Joined::default();
    for finding in global {
        joined.add(finding, None);
    }
    for of in found {
        let reached = walk.reached(&of.roots).into_iter().cloned().collect::<Vec<_>>();
        for finding in of.own.into_iter().chain(reached) {
            joined.add(finding, Some(&of.operation));
        }
    }
    let named = [old_api, new_api].map(parameters::named);
    let all = joined.0.into_iter();
    all.map(|(finding, operations)| change(finding, operations, (old.1, new.1), &named)).collect()
}

/// The API without the operations that only the crate still has.
fn described(api: &Api) -> Cow<'_, Api> {
    let is_described = |operation: &Operation| !api.removed.contains(&operation.pointer);
    if api.operations.iter().all(is_described) {
        return Cow::Borrowed(api);
    }
    let operations = api.operations.iter().filter(|operation| is_described(operation)).cloned().collect();
    Cow::Owned(Api { operations, ..api.clone() })
}

/// A node as people speak of it: within a parameter by the name of that.
fn spoken_of((at, parameters): (&Pointer, &HashMap<&Pointer, String>)) -> String {
    let mut holders = std::iter::successors(Some(at.clone()), Pointer::parent);
    let named = holders.find_map(|holder| Some(spoken_within(parameters.get(&holder)?, &holder, at)));
    named.unwrap_or_else(|| spoken(at))
}

/// A node as it is written, without the blanks between its words.
fn words(source: &Source, pointer: &Pointer) -> Vec<String> {
    let (file, span) = source.find(&generator::diagnostics::Place::Value(pointer.clone()));
    let text = file.text.get(span.start..span.end).unwrap_or_default();
    text.split_whitespace().map(str::to_owned).collect()
}

/// Each finding once, with the operations that it reaches.
#[derive(Default)]
struct Joined(Vec<(Finding, Vec<String>)>, HashMap<Key, usize>);

/// What makes two findings the same.
type Key = (String, Option<Way>, Option<Pointer>, Option<Pointer>, Option<String>);

impl Joined {
    fn add(&mut self, finding: Finding, operation: Option<&str>) {
        let Finding { what, way, old, new, subject, .. } = finding.clone();
        let key = (what, way, old, new, subject);
        let at = *self.1.entry(key).or_insert_with(|| {
            self.0.push((finding, Vec::new()));
            self.0.len() - 1
        });
        if let (Some((_, operations)), Some(operation)) = (self.0.get_mut(at), operation)
            && operations.iter().all(|known| known != operation)
        {
            operations.push(operation.to_owned());
        }
    }
}

fn change(
    finding: Finding,
    operations: Vec<String>,
    (old, new): (&Source, &Source),
    [before, after]: &[HashMap<&Pointer, String>; 2],
) -> Change {
    let (verdict, reason, action) = finding.judged;
    let place = finding.new.as_ref().map(|at| (at, after)).or(finding.old.as_ref().map(|at| (at, before)));
    let subject = finding.subject.clone().or_else(|| Some(spoken_of(place?))).unwrap_or_default();
    // Words are the same for both ways.
    let way = finding.way.filter(|_| verdict != Verdict::Documentation);
    Change {
        layer: Layer::Wire,
        verdict,
        subject,
        what: finding.what,
        reason: Cow::Borrowed(reason),
        action,
        way,
        operations,
        before: finding.before,
        after: finding.after,
        old: finding.old.as_ref().map(|pointer| Site::of(old, pointer)),
        new: finding.new.as_ref().map(|pointer| Site::of(new, pointer)),
        pages: Vec::new(),
    }
}
