//! From the document to the pages: what has no fact behind it.

use std::collections::BTreeSet;

use generator::pointer::Pointer;
use serde_json::Value;

use crate::facts::{Part, Place, Shape, Statement};
use crate::problem::Code;

use super::compare::{equal, plain, type_of, types_of, values_of};
use super::document::{Document, Flat};
use super::merge::Known;
use super::reasons::Reason;
use super::view::{Spot, Use};
use super::{Check, Difference, unstated_rules};

/// Checks every node of the operation.
pub fn run(check: &mut Check<'_, '_>) {
    let view = check.view;
    for (part, spot) in &view.parts {
        let at = Visit { place: Place::top(part.clone()), spot, around: None };
        if matches!(part, Part::Path | Part::Query | Part::Header) {
            at.children().iter().for_each(|parameter| visit(check, parameter));
        } else {
            visit(check, &at);
        }
    }
    unstated_rules::run(check);
}

/// A place of the document that is looked at.
struct Visit<'a> {
    place: Place,
    spot: &'a Spot,
    around: Option<&'a Spot>,
}

impl<'a> Visit<'a> {
    fn children(&self) -> Vec<Self> {
        let named = self.spot.children.iter().map(|(name, spot)| self.child(name, spot));
        named.collect()
    }

    fn child(&self, name: &str, spot: &'a Spot) -> Self {
        Self { place: self.place.child(name), spot, around: Some(self.spot) }
    }
}

fn visit(check: &mut Check<'_, '_>, at: &Visit<'_>) {
    let merged = check.merged;
    for text in at.spot.leaves().filter_map(|used| mistyped(&used.flat)) {
        addition(check, at, "type", String::new(), text);
    }
    undeclared(check, at);
    match merged.node(&at.place) {
        Some(known) => {
            for (kind, document) in additions(check, known, at.spot) {
                addition(check, at, kind, String::new(), document);
            }
        }
        None if merged.knows_below(&at.place) => {
            let known = Known { place: at.place.clone(), facts: Vec::new() };
            let implied = if merged.knows_below(&at.place.child("*")) { "array" } else { "object" };
            let found = additions(check, &known, at.spot).into_iter();
            // What lies below says what it is, and is described there.
            let is_said = |kind: &str, text: &str| kind == "meaning" || (kind == "type" && text == implied);
            for (kind, document) in found.filter(|(kind, text)| !is_said(kind, text)) {
                addition(check, at, kind, String::new(), document);
            }
        }
        None if !unknown(check, at) => return,
        None => {}
    }
    for child in at.children() {
        visit(check, &child);
    }
    if let Some(any) = &at.spot.any {
        let named = |name: &str| at.spot.children.iter().any(|(other, _)| other == name);
        let other = merged.nodes.iter().find_map(|known| {
            let name = known.place.path.get(at.place.path.len())?;
            (known.place.is_below(&at.place) && !named(name)).then_some(name.as_str())
        });
        visit(check, &at.child(other.unwrap_or("{}"), any));
    }
}

/// Names that are required and that nothing declares: no place stands for them, so nothing else finds them.
fn undeclared(check: &mut Check<'_, '_>, at: &Visit<'_>) {
    for used in at.spot.leaves() {
        for name in &used.flat.undeclared {
            let mut lists = used.flat.pointers.iter().map(|pointer| pointer.child("required"));
            let marked = lists.find_map(|list| check.document.item(&list, name));
            let pointer = marked.unwrap_or_else(|| at.spot.pointer());
            let (place, operation) = (at.place.child(name), &check.operation);
            let message =
                format!("no page says required true of `{place}` of {operation}, and no schema declares it");
            let problem = check.document.problem(&pointer, Code::EVIDENCE, message);
            check.row.unproven += 1;
            check.report.problems.push(problem.help("take the name out of `required`"));
        }
    }
}

/// A type that contradicts what the schema says besides.
fn mistyped(flat: &Flat) -> Option<String> {
    let kind = type_of(flat);
    let holds = [("object", flat.lists_properties(), "properties"), ("array", flat.items.is_some(), "items")];
    let wrong = |(expected, holds, _): &&(&str, bool, &str)| {
        *holds && !kind.split(" and ").any(|one| one == *expected)
    };
    holds.iter().find(wrong).map(|(_, _, what)| format!("{kind} with {what}"))
}

/// A node that the newest page does not have; whether it may stand there. What a fact speaks of at another place
/// needs no reason here, unless the page once had it here.
fn unknown(check: &mut Check<'_, '_>, at: &Visit<'_>) -> bool {
    let older = check.merged.files.iter().skip(1);
    // Of a page that was read in part, the rest may have it.
    let is_cut = check.merged.files.first().is_some_and(|newest| newest.facts.rank.is_cut());
    let vanished = older.map(|file| &file.facts).find(|facts| facts.node(&at.place).is_some());
    if vanished.is_some() && is_cut {
        return true;
    }
    if let Some(facts) = vanished {
        return addition(check, at, "vanished", facts.captured.clone(), summary(at.spot));
    }
    // Of several variants, what they are variants of is the node.
    let union = at.spot.uses.iter().any(|used| !used.flat.variants.is_empty());
    let mut pointers = at.spot.pointers().take(if union { 1 } else { usize::MAX }).peekable();
    if pointers.peek().is_some() && pointers.all(|pointer| check.proven.contains(pointer)) {
        return true;
    }
    addition(check, at, "exists", String::new(), summary(at.spot))
}

/// Something that only the document says; whether there is a reason.
fn addition(check: &mut Check<'_, '_>, at: &Visit<'_>, kind: &str, page: String, document: String) -> bool {
    let Visit { place, spot, .. } = at;
    let difference = Difference { place, kind, page, document, origin: None };
    let own = check.reasons.excuse(spot, &difference);
    if let Some(reason) = own.or_else(|| mark(check, at, kind)) {
        check.row.inferred += 1;
        check.deviation(difference, reason);
        return true;
    }
    check.row.unproven += 1;
    let operation = &check.operation;
    let name = at.place.path.last().map(String::as_str).unwrap_or_default();
    let marked = at.around.filter(|_| kind == "required").and_then(|around| {
        around.pointers().find_map(|pointer| check.document.item(&pointer.child("required"), name))
    });
    let pointer = marked.unwrap_or_else(|| keyword_of(check.document, spot, kind, &difference.document));
    let document = &difference.document;
    let (code, message, help) = match kind {
        "vanished" => (
            Code::VANISHED,
            format!(
                "the newest page no longer has `{place}` of {operation}; that of {} has",
                difference.page
            ),
            "remove it, or say with x-docs why it stays, and name it in x-excuses",
        ),
        "exists" => (
            Code::EVIDENCE,
            format!("no page says this of `{place}` of {operation}: {document}"),
            "take it back, or say with x-inferred what it is based on, and name it in x-excuses",
        ),
        _ => (
            Code::EVIDENCE,
            format!("no page says {kind} {document} of `{place}` of {operation}"),
            "take it back, or say with x-inferred what it is based on, and name it in x-excuses",
        ),
    };
    let entry = difference.excuse();
    let problem = check.document.problem(&pointer, code, message);
    check.report.problems.push(problem.help(format!("{help}: `{entry}`")));
    false
}

/// `required` is a keyword of the object around, which may give the reason for a name in it.
fn mark(check: &mut Check<'_, '_>, at: &Visit<'_>, kind: &str) -> Option<Reason> {
    let (around, name) = (at.around.filter(|_| kind == "required")?, at.place.path.last()?);
    check.reasons.excuse(around, &Difference::added(&at.place, kind, name.clone()))
}

/// The keyword that says it, so that the problem is shown in its line.
pub fn keyword_of(document: &Document<'_>, spot: &Spot, kind: &str, value: &str) -> Pointer {
    let kind = if kind == "format-of-example" { "format" } else { kind };
    let known = KEYWORDS.iter().find(|(_, other)| *other == kind);
    let keyword = known.map_or(kind, |(keyword, _)| *keyword);
    let of_value = |pointer: &Pointer| document.item(&pointer.child("enum"), value);
    let of_keyword =
        |pointer: &Pointer| document.get(&pointer.child(keyword)).map(|_| pointer.child(keyword));
    let says = |pointer: &Pointer| document.get(pointer).is_some_and(|found| plain(found) == value);
    let first = || spot.pointers().filter_map(of_keyword).find(says);
    // A type that contradicts what stands beside it is what is wrong of several.
    let mistyped = |pointer: &&Pointer| {
        let (node, of_type) = (document.get(pointer), document.get(&pointer.child("type")));
        let holds = |keyword: &str, kind: &str| {
            node.is_some_and(|node| node.get(keyword).is_some()) && of_type.is_some_and(|found| found != kind)
        };
        holds("properties", "object") || holds("items", "array")
    };
    let found = match kind {
        "exists" | "vanished" | "required" => None,
        "value" => spot.pointers().find_map(of_value),
        "type" if spot.pointers().any(|pointer| mistyped(&pointer)) => {
            spot.pointers().find(mistyped).and_then(of_keyword)
        }
        // Of several alternatives, the one that is not among those that are meant.
        "type" => {
            let other = |pointer: &&Pointer| {
                let found = document.get(&pointer.child("type")).and_then(Value::as_str);
                found.is_some_and(|found| !value.split(" | ").any(|word| word == found))
            };
            let of_other = spot.pointers().find(other).and_then(of_keyword);
            of_other.or_else(first).or_else(|| spot.pointers().find_map(of_keyword))
        }
        _ => first().or_else(|| spot.pointers().find_map(of_keyword)),
    };
    found.unwrap_or_else(|| spot.pointer())
}

/// A schema in a few words, so that a change of it needs another reason.
fn summary(spot: &Spot) -> String {
    let types = types_of(spot).join(" | ");
    let mut text = if types.is_empty() { "no body".to_owned() } else { types };
    let mut said = BTreeSet::new();
    for used in spot.leaves() {
        for keyword in
            KEYWORDS.iter().map(|(keyword, _)| *keyword).filter(|keyword| *keyword != "description")
        {
            let value = used.flat.keywords.get(keyword).filter(|value| **value != Value::Bool(false));
            let words = value.map(|value| format!(", {keyword} {}", plain(value)));
            text.extend(words.filter(|words| said.insert(words.clone())));
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
    let shows_null = known
        .statements()
        .any(|statement| matches!(statement, Statement::Example { kind, .. } if kind == "null"));
    // These words for a type say the format too.
    let has_format = known.statements().any(
        |statement| matches!(statement, Statement::Type(text) if text.contains("date") || text.contains("file")),
    );
    let beyond = types_beyond(check, known, spot).filter(|text| !is_said(check, spot, "type", text));
    found.extend(beyond.map(|text| ("type", text)));
    let held = |holder: &Pointer| {
        let keyword = check.document.get(holder).and_then(|node| node.get("deprecated"));
        keyword == Some(&Value::Bool(true))
    };
    if !states("deprecated") && spot.holders.iter().any(held) {
        found.push(("deprecated", "true".to_owned()));
    }
    for (keyword, kind) in KEYWORDS.iter().filter(|(keyword, _)| !matches!(*keyword, "description" | "enum"))
    {
        let is_known =
            states(kind) || (*kind == "format" && has_format) || (*kind == "nullable" && shows_null);
        let kind = |value: &str| if *kind == "format" { format_kind(known, value) } else { kind };
        let values = said(spot, keyword, is_known).into_iter();
        let unproven = values.map(|value| (kind(&value), value));
        found.extend(unproven.filter(|(kind, value)| !is_said(check, spot, kind, value)));
    }
    let joined = spot.leaves().any(|used| used.flat.text("x-separator").is_some());
    if joined && !states("separator") && !found.iter().any(|(kind, _)| *kind == "separator") {
        found.push(("separator", ",".to_owned()));
    }
    found.extend(unused_format(known, spot).or_else(|| unnamed_format(known, spot)));
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
    if let Some(name) = shared_list(check, spot).filter(|_| page.is_empty()) {
        found.push(("values", name));
    } else {
        let is_new = |value: &&Value| !page.iter().any(|other| equal(other, value));
        found.extend(values_of(spot).into_iter().filter(is_new).map(|value| ("value", plain(value))));
    }
    if !is_top(&known.place) && !is_described(known) && describes(check.document, spot) {
        found.push(("meaning", "own words".to_owned()));
    }
    found.extend(shape(check, known, spot));
    found
}

/// What the schemas of a place say by a keyword that the page does not state, each value once; of one that it does
/// state, what an inner schema says otherwise.
fn said(spot: &Spot, keyword: &str, is_known: bool) -> Vec<String> {
    let mut values: Vec<String> = Vec::new();
    for used in spot.leaves() {
        let effective = used.flat.keywords.get(keyword);
        let hidden = used.flat.hidden.iter().filter(|(other, _)| other == keyword).map(|(_, value)| value);
        for value in effective
            .into_iter()
            .chain(hidden)
            .filter(|value| keyword != "additionalProperties" || !value.is_object())
        {
            // `false` is what a mark means when it is absent, but a default in its own right.
            let says = *value != Value::Bool(false) || keyword == "default";
            let is_new = !is_known || effective.is_some_and(|effective| !equal(effective, value));
            if says && is_new && !values.contains(&plain(value)) {
                values.push(plain(value));
            }
        }
    }
    values
}

/// The format that the example of an answer has, where the document does not type it.
fn unused_format(known: &Known, spot: &Spot) -> Option<(&'static str, String)> {
    let formats = ["uuid", "date", "date-time"];
    let text = |used: &Use| type_of(&used.flat) == "string" && used.flat.text("format").is_none();
    let shown = formats.into_iter().find(|format| format_kind(known, format) == "format-of-example")?;
    let received = !known.place.is_sent() && spot.leaves().next().is_some() && spot.leaves().all(text);
    received.then(|| ("format-of-example", format!("no {shown}")))
}

/// The format that the name says, where the page shows neither a format nor an example, and the document does not
/// type it.
fn unnamed_format(known: &Known, spot: &Spot) -> Option<(&'static str, String)> {
    let text = |used: &Use| {
        type_of(&used.flat) == "string"
            && ["format", "enum"].iter().all(|keyword| !used.flat.keywords.contains_key(*keyword))
    };
    let shown = known
        .statements()
        .any(|statement| matches!(statement, Statement::Example { .. } | Statement::Format(_)));
    let is_text = spot.leaves().next().is_some() && spot.leaves().all(text);
    let format = format_of_name(&known.place).filter(|_| is_text && !shown)?;
    Some(("format-of-name", format!("no {format}")))
}

/// What the API writes under such a name wherever an example shows it. What is sent is not held to it: it would be
/// refused on the word of a name alone.
fn format_of_name(place: &Place) -> Option<&'static str> {
    let mut names = place.path.iter().rev().map(String::as_str).filter(|_| !place.is_sent());
    match names.next()? {
        "*" => names.next()?.ends_with("_uuids").then_some("uuid"),
        name if name == "uuid" || name.ends_with("_uuid") => Some("uuid"),
        name => name.ends_with("_at").then_some("date-time"),
    }
}

/// A format that the page's example has is another thing than one that is invented.
pub fn format_kind(known: &Known, format: &str) -> &'static str {
    let mut shapes = known.statements().filter_map(|statement| match statement {
        Statement::Example { kind, shape } if kind == "string" => Some(shape.map(Shape::name)),
        _ => None,
    });
    let first = shapes.next();
    let agrees =
        first.is_some_and(|shape| shape == Some(format)) && shapes.all(|shape| shape == Some(format));
    if agrees { "format-of-example" } else { "format" }
}

/// Whether a page of another operation says it of a schema that serves both.
fn is_said(check: &Check<'_, '_>, spot: &Spot, kind: &'static str, text: &str) -> bool {
    spot.pointers().any(|pointer| check.said.contains(&(pointer.clone(), kind, text.to_owned())))
}

/// The component that holds the listed values, if a page lists them at another place.
fn shared_list(check: &Check<'_, '_>, spot: &Spot) -> Option<String> {
    let pointers = spot.pointers().filter(|pointer| {
        let listed = check.document.get(pointer).is_some_and(|schema| schema.get("enum").is_some());
        listed && check.listed.contains(*pointer)
    });
    pointers.filter_map(Pointer::last).map(std::borrow::Cow::into_owned).next()
}

/// Whether the page says in words what the place is; on which types it is found says nothing of it.
fn is_described(known: &Known) -> bool {
    let sentences = known.statements().filter(|statement| matches!(statement, Statement::Sentence { .. }));
    let found_on = known.statements().filter(|statement| matches!(statement, Statement::FoundOn(_)));
    let values = known.statements().any(|statement| matches!(statement, Statement::Value { .. }));
    let words = known.statements().any(|statement| matches!(statement, Statement::Words(_)));
    values || words || sentences.count() > found_on.count()
}

/// Whether the document says it, at the place and not of a schema that serves many.
fn describes(document: &Document<'_>, spot: &Spot) -> bool {
    let own = spot.uses.iter().filter_map(|used| used.flat.pointers.first());
    spot.holders.iter().chain(own).any(|pointer| {
        let shared = pointer.as_str().starts_with("/components/schemas/") && pointer.tokens().count() == 3;
        !shared && document.get(pointer).is_some_and(|node| node.get("description").is_some())
    })
}

/// The type, if neither a type nor an example of the page shows it.
fn types_beyond(check: &mut Check<'_, '_>, known: &Known, spot: &Spot) -> Option<String> {
    let types = types_of(spot);
    let contradicting = types.iter().find(|text| text.contains(" and "));
    if let Some(text) = contradicting {
        return Some((*text).to_owned());
    }
    let printed = known.statements().any(|statement| matches!(statement, Statement::Type(_)));
    let is_typed = types.iter().any(|text| *text != "any");
    if !is_typed || printed || is_top(&known.place) {
        return None;
    }
    // The type of an example is evidence, though not a statement: either way is fine.
    if known.statements().any(|statement| matches!(statement, Statement::Example { .. })) {
        check.reasons.use_inferred(spot);
        return None;
    }
    Some(types.join(" | "))
}

/// The keyword that a kind of fact is about.
pub fn keyword_of_kind(kind: &str) -> Option<&'static str> {
    KEYWORDS.iter().find(|(_, other)| *other == kind).map(|(keyword, _)| *keyword)
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
    ("exclusiveMinimum", "exclusive-minimum"),
    ("exclusiveMaximum", "exclusive-maximum"),
    ("minProperties", "min-properties"),
    ("maxProperties", "max-properties"),
    ("not", "not"),
    ("additionalProperties", "additional-properties"),
    ("pattern", "pattern"),
    ("default", "default"),
    ("deprecated", "deprecated"),
    ("readOnly", "read-only"),
    ("writeOnly", "write-only"),
    ("x-separator", "separator"),
    ("x-resource", "class"),
    ("x-also-accepts", "also-accepts"),
    ("description", "meaning"),
    ("enum", "values"),
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
