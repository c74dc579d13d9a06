//! From the document to the pages: what has no fact behind it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use generator::pointer::Pointer;
use serde_json::Value;

use crate::facts::{Part, Place, Statement};
use crate::problem::Code;

use super::compare::{equal, plain, type_of, types_of, values_of};
use super::merge::Known;
use super::rules::{self, Match};
use super::view::{Spot, Use};
use super::{Check, Difference, Reason};

/// Checks every node of the operation.
pub fn run(check: &mut Check<'_, '_>) {
    let proven = proven(check);
    let view = check.view;
    for (part, spot) in &view.parts {
        let place = Place::top(part.clone());
        if matches!(part, Part::Path | Part::Query | Part::Header) {
            for (name, parameter) in &spot.children {
                visit(check, &place.child(name), parameter, None, &proven);
            }
        } else {
            visit(check, &place, spot, None, &proven);
        }
    }
    rules(check);
}

/// Schemas that a fact speaks of, at whatever place.
fn proven(check: &Check<'_, '_>) -> BTreeSet<Pointer> {
    let spots = check.merged.nodes.iter().filter_map(|known| check.view.spot(&known.place));
    spots.flat_map(|spot| &spot.uses).flat_map(|used| used.flat.pointers.iter().cloned()).collect()
}

fn visit(
    check: &mut Check<'_, '_>,
    place: &Place,
    spot: &Spot,
    around: Option<&Spot>,
    proven: &BTreeSet<Pointer>,
) {
    let merged = check.merged;
    let known = merged.node(place);
    if known.is_none() && !merged.knows_below(place) {
        unproven(check, place, spot, around, proven);
        return;
    }
    if let Some(known) = known {
        for (kind, document) in additions(check, known, spot) {
            addition(check, place, spot, around, kind, document);
        }
    }
    for (name, child) in &spot.children {
        visit(check, &place.child(name), child, Some(spot), proven);
    }
    if let Some(any) = &spot.any {
        let named = |name: &str| spot.children.iter().any(|(other, _)| other == name);
        let other = merged.nodes.iter().find_map(|known| {
            let name = known.place.path.get(place.path.len())?;
            (known.place.is_below(place) && !named(name)).then(|| place.child(name))
        });
        visit(check, &other.unwrap_or_else(|| place.child("{}")), any, Some(spot), proven);
    }
}

/// A node that no page knows. Below it, what is known from elsewhere needs no mention.
fn unproven(
    check: &mut Check<'_, '_>,
    place: &Place,
    spot: &Spot,
    around: Option<&Spot>,
    proven: &BTreeSet<Pointer>,
) {
    let name = place.path.last().map(|name| format!("{name}: ")).unwrap_or_default();
    let document = name + &summary(spot);
    check.reasons.use_inferred(spot);
    let reason = addition(check, place, spot, around, "more", document);
    if let Some(reason) = reason {
        descend(check, place, spot, &reason, proven);
    }
}

fn descend(
    check: &mut Check<'_, '_>,
    place: &Place,
    spot: &Spot,
    reason: &Reason,
    proven: &BTreeSet<Pointer>,
) {
    let any = spot.any.iter().map(|any| ("{}".to_owned(), &**any));
    for (name, child) in spot.children.iter().map(|(name, child)| (name.clone(), child)).chain(any) {
        // What is inferred in one go may still give reasons inside.
        check.reasons.use_inferred(child);
        let own = check.reasons.of_addition(child).unwrap_or_else(|| reason.clone());
        let place = place.child(&name);
        if child.uses.iter().flat_map(|used| &used.flat.pointers).any(|pointer| !proven.contains(pointer)) {
            let document = format!("{name}: {}", summary(child));
            let difference = Difference::added(&place, "more", document);
            check.row.inferred += 1;
            check.deviation(difference, own.clone());
        }
        descend(check, &place, child, &own, proven);
    }
}

/// Something that only the document says; gives back the reason, if there is one.
fn addition(
    check: &mut Check<'_, '_>,
    place: &Place,
    spot: &Spot,
    around: Option<&Spot>,
    kind: &str,
    document: String,
) -> Option<Reason> {
    let reason = check.reasons.of_addition(spot).or_else(|| check.reasons.of_addition(around?));
    if let Some(reason) = &reason {
        check.row.inferred += 1;
        check.deviation(Difference::added(place, kind, document), reason.clone());
    } else {
        check.row.unproven += 1;
        let what = if kind == "more" { "this".to_owned() } else { format!("{kind} {document}") };
        let message = format!("no page says {what} of `{place}` of {}", check.operation);
        let problem = check.document.problem(&spot.pointer(), Code::EVIDENCE, message);
        check.report.problems.push(problem.help("take it back, or say with x-inferred what it is based on"));
    }
    reason
}

/// A schema in a few words, so that a change of it shows in the list of deviations.
fn summary(spot: &Spot) -> String {
    let types = types_of(spot).join(" | ");
    let mut text = if types.is_empty() { "no body".to_owned() } else { types };
    for used in spot.leaves().take(1) {
        for keyword in ["format", "enum", "nullable", "x-resource", "x-separator", "deprecated", "default"] {
            if let Some(value) = used.flat.keywords.get(keyword) {
                let _ = write!(text, ", {keyword} {}", plain(value));
            }
        }
    }
    if spot.uses.iter().any(|used| used.required) {
        text.push_str(", required");
    }
    text
}

/// What the document says of a known place beyond the page.
fn additions(check: &mut Check<'_, '_>, known: &Known, spot: &Spot) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    let states = |kind: &str| known.statements().any(|statement| statement.kind() == kind);
    let is_date = known
        .statements()
        .any(|statement| matches!(statement, Statement::Type(text) if text.contains("date")));
    let shows_null = known
        .statements()
        .any(|statement| matches!(statement, Statement::Example { kind, .. } if kind == "null"));
    let typed = spot.leaves().any(|used| type_of(&used.flat) != "any");
    if typed && !states("type") && !is_top(&known.place) {
        // The type of an example is evidence, though not a statement: either way is fine.
        if known.statements().any(|statement| matches!(statement, Statement::Example { .. })) {
            let _ = check.reasons.first(spot, "x-inferred");
        } else {
            found.push(("type", types_of(spot).join(" | ")));
        }
    }
    let contradicting = spot.leaves().map(|used| type_of(&used.flat)).find(|text| text.contains(" and "));
    found.extend(contradicting.map(|text| ("type", text.to_owned())));
    for (keyword, kind) in KEYWORDS {
        let is_known = states(kind) || (*kind == "format" && is_date) || (*kind == "nullable" && shows_null);
        let value = spot.leaves().find_map(|used| used.flat.keywords.get(*keyword));
        // `false` is what a mark means when it is absent, but a default in its own right.
        let says = |value: &&Value| **value != Value::Bool(false) || *keyword == "default";
        if let Some(value) = value.filter(says).filter(|_| !is_known) {
            found.push((*kind, plain(value)));
        }
    }
    if !states("required") && spot.uses.iter().any(|used| used.required) {
        found.push(("required", "true".to_owned()));
    }
    let page: Vec<&Value> = known
        .statements()
        .filter_map(|statement| match statement {
            Statement::Value { value, .. } => Some(value),
            _ => None,
        })
        .collect();
    let surplus = values_of(spot).into_iter().filter(|value| !page.iter().any(|other| equal(other, value)));
    found.extend(surplus.map(|value| ("value", plain(value))));
    found.extend(shape(check, known, spot));
    found
}

const KEYWORDS: &[(&str, &str)] = &[
    ("format", "format"),
    ("nullable", "nullable"),
    ("minimum", "minimum"),
    ("maximum", "maximum"),
    ("minLength", "min-length"),
    ("maxLength", "max-length"),
    ("minItems", "min-items"),
    ("maxItems", "max-items"),
    ("uniqueItems", "unique-items"),
    ("multipleOf", "multiple-of"),
    ("pattern", "pattern"),
    ("default", "default"),
    ("deprecated", "deprecated"),
    ("readOnly", "read-only"),
    ("writeOnly", "write-only"),
    ("x-separator", "separator"),
    ("x-resource", "class"),
    ("x-also-accepts", "also-accepts"),
];

fn is_top(place: &Place) -> bool {
    place.path.is_empty()
}

/// Unions and limits to some variants that the page does not print.
fn shape(check: &Check<'_, '_>, known: &Known, spot: &Spot) -> Option<(&'static str, String)> {
    let union = |used: &&Use| !used.flat.variants.is_empty();
    let printed = known
        .statements()
        .any(|statement| matches!(statement, Statement::Type(text) if text.contains(" | ")));
    if let Some(union) = spot.uses.iter().find(union).filter(|_| !printed) {
        return Some(("union", format!("one of {}", union.flat.variants.len())));
    }
    if spot.any.is_some() && check.merged.knows_below(&known.place) {
        let below =
            check.merged.nodes.iter().filter(|other| other.place.parent().as_ref() == Some(&known.place));
        let names: Vec<&str> =
            below.filter_map(|other| other.place.path.last()).map(String::as_str).collect();
        return Some(("map", format!("properties of any name, such as {}", names.join(", "))));
    }
    let limited = known.statements().any(|statement| matches!(statement, Statement::FoundOn(_)));
    let (found, all) = (spot.variants(), &check.view.variants);
    let everywhere = all.iter().all(|tag| found.contains(&tag.as_str()));
    let in_body = known.place.part == Part::Body && known.place.path.len() == 1;
    (in_body && !limited && !everywhere).then(|| ("found-on", found.join(", ")))
}

/// Rules that no page states.
fn rules(check: &mut Check<'_, '_>) {
    let mut matched = BTreeSet::new();
    for known in &check.merged.nodes {
        for statement in known.statements() {
            match rules::find(check.rules, &known.place, statement) {
                Some(Match::Same(found)) => matched.extend(found),
                Some(Match::Differs(at)) => {
                    matched.insert(at);
                }
                _ => {}
            }
        }
    }
    let body = Place::top(Part::Body);
    for (at, rule) in check.rules.iter().enumerate() {
        if matched.contains(&at) || matches!(rule.effect, rules::Effect::Unchecked(_)) {
            continue;
        }
        if let Some(because) = &rule.because {
            check.row.inferred += 1;
            let reason = Reason { pointer: rule.pointer.clone(), because: because.clone() };
            check.deviation(Difference::added(&body, "rule", rule_text(rule)), reason);
        } else {
            check.row.unproven += 1;
            let message = format!("no page states this rule: {}", rule_text(rule));
            let problem = check.document.problem(&rule.pointer, Code::EVIDENCE, message);
            check.report.problems.push(problem.help("take it back, or say why with `because`"));
        }
    }
}

fn rule_text(rule: &rules::Rule) -> String {
    let effect = match &rule.effect {
        rules::Effect::Require(path) => format!("{path} is required"),
        rules::Effect::Forbid(path) => format!("{path} is forbidden"),
        rules::Effect::Value(path, value) => format!("{path} is {value}"),
        rules::Effect::Count(path, bound, number, filter) => {
            format!("{bound} {number} of {path} where {}", filter.to_json())
        }
        rules::Effect::Unchecked(text) => text.clone(),
    };
    rule.when.as_ref().map_or_else(|| effect.clone(), |when| format!("{effect} when {}", when.to_json()))
}
