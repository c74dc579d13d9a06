//! What a ruling says of every operation of a kind: where some places are, others are too.

use generator::pointer::Pointer;
use serde_json::Value;

use crate::facts::{Part, Place};
use crate::problem::Code;

use super::document::Document;
use super::view::View;
use super::{Check, Difference};

/// An entry of `needs` of a ruling.
struct Need {
    /// The ruling.
    ruling: String,
    /// Places that an operation of the kind has.
    kind: Vec<Place>,
    /// What it has besides.
    places: Vec<Place>,
}

/// Says of each place that a ruling asks for and the operation lacks.
pub fn run(check: &mut Check<'_, '_>) {
    let has = |view: &View, place: &Place| view.spot(place).is_some();
    let (needs, broken) = all(check.document);
    check.report.problems.extend(broken.into_iter().map(|(pointer, message)| {
        check.document.problem(&pointer, Code::DOCUMENT, message).help("write `{where: […], places: […]}`")
    }));
    let view = check.view;
    let operation = Place::top(Part::Operation);
    for need in needs.iter().filter(|need| need.kind.iter().all(|place| has(view, place))) {
        for place in need.places.iter().filter(|place| !has(view, place)) {
            let difference = Difference::added(&operation, "needs", format!("no {place}"));
            let spot = view.parts.get(&Part::Operation);
            if let Some(reason) = spot.and_then(|spot| check.reasons.excuse(spot, &difference)) {
                check.row.inferred += 1;
                check.deviation(difference, reason);
                continue;
            }
            check.row.missing += 1;
            let (name, of) = (&need.ruling, &check.operation);
            let message =
                format!("the ruling `{name}` asks for `{place}` of {of}, which is not in the document");
            let entry = difference.excuse();
            let problem = check.document.problem(&view.pointer, Code::MISSING, message);
            let help = format!("add it, or say with x-docs why not, and name it in x-excuses: `{entry}`");
            check.report.problems.push(problem.help(help));
        }
    }
}

/// The needs of all rulings, and entries that are none.
fn all(document: &Document<'_>) -> (Vec<Need>, Vec<(Pointer, String)>) {
    let (mut needs, mut broken) = (Vec::new(), Vec::new());
    let rulings = document.value.get("x-rulings").and_then(Value::as_object);
    for (name, ruling) in rulings.into_iter().flatten() {
        let list = Pointer::root().child("x-rulings").child(name).child("needs");
        let entries = ruling.get("needs").and_then(Value::as_array).into_iter().flatten();
        for (at, entry) in entries.enumerate() {
            match (places(entry, "where"), places(entry, "places")) {
                (Ok(kind), Ok(places)) => needs.push(Need { ruling: name.clone(), kind, places }),
                (Err(message), _) | (_, Err(message)) => broken.push((list.index(at), message)),
            }
        }
    }
    (needs, broken)
}

fn places(entry: &Value, key: &str) -> Result<Vec<Place>, String> {
    let list = entry.get(key).and_then(Value::as_array).filter(|list| !list.is_empty());
    let list = list.ok_or(format!("an entry of `needs` has a list `{key}` of places"))?;
    list.iter().map(|place| place.as_str().unwrap_or_default().parse()).collect()
}
