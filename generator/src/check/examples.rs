//! Examples are values of their schemas, by the keywords that types carry and by `x-rules`.

mod formats;
mod rules;

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostic, Place};
use crate::document::Node;
use crate::document::schema::{Additional, UNIONS, View};
use crate::load::notes::Notes;
use crate::pointer::Pointer;

/// An example is held against so many schemas; what is left is not judged.
const MOST: usize = 20_000;

/// What is wrong with an example: where in it, and what.
#[derive(Debug, PartialEq, Eq)]
struct Wrong {
    at: Pointer,
    what: String,
}

/// The example of a schema.
pub(super) fn of_schema(schema: Node<'_>, notes: &mut Notes) {
    if let Some(example) = schema.get("example") {
        say(schema, example, &notes.here().child("example"), notes);
    }
    // In a schema these are values; elsewhere they are objects by name.
    for (number, example) in schema.get("examples").into_iter().flat_map(Node::elements) {
        say(schema, example, &notes.here().child("examples").index(number), notes);
    }
}

/// The examples beside the schema of a parameter, a header or a media type.
pub(super) fn beside(holder: Node<'_>, notes: &mut Notes) {
    let Some(schema) = holder.get("schema") else { return };
    if let Some(example) = holder.get("example") {
        say(schema, example, &notes.here().child("example"), notes);
    }
    let named = holder.get("examples").into_iter().flat_map(Node::members);
    for (name, example) in named.filter(|(_, example)| example.reference().is_none()) {
        if let Some(value) = example.get("value") {
            let place = notes.here().child("examples").child(name).child("value");
            say(schema, value, &place, notes);
        }
    }
}

fn say(schema: Node<'_>, example: Node<'_>, place: &Pointer, notes: &mut Notes) {
    let mut judge = Judge { left: MOST };
    let Some(wrong) = judge.value(schema, &example.to_value(), &Pointer::root()) else { return };
    let pointer = wrong.at.tokens().fold(place.clone(), |pointer, token| pointer.child(&token));
    let message = format!("the example is not a value of its schema: {}", wrong.what);
    notes.found.push(Diagnostic::new(Code::ExampleInvalid, Place::Value(pointer), message));
}

struct Judge {
    left: usize,
}

impl Judge {
    /// What is wrong with a value, if anything is.
    fn value(&mut self, schema: Node<'_>, value: &Value, at: &Pointer) -> Option<Wrong> {
        self.left = self.left.checked_sub(1)?;
        let view = View::of(schema);
        let target = schema.target().and_then(|target| schema.document().node(target.key));
        if let Some(wrong) = target.and_then(|target| self.value(target, value, at)) {
            return Some(wrong);
        }
        if target.is_some() && view.only_refers() {
            return None;
        }
        if value.is_null() && view.nullable() {
            return None;
        }
        let own = own(view, value, at).or_else(|| self.inside(view, value, at));
        own.or_else(|| self.composed(view, value, at)).or_else(|| broken_rule(view, value, at))
    }

    fn composed(&mut self, view: View<'_>, value: &Value, at: &Pointer) -> Option<Wrong> {
        for (_, part) in view.members("allOf") {
            if let Some(wrong) = self.value(part, value, at) {
                return Some(wrong);
            }
        }
        for keyword in UNIONS {
            let members = view.members(keyword);
            let mut first = None;
            let fits = members.iter().any(|(_, member)| {
                let wrong = self.value(*member, value, at);
                let fits = wrong.is_none();
                first = first.take().or(wrong);
                fits
            });
            if !members.is_empty() && !fits {
                return match first {
                    Some(wrong) if members.len() == 1 => Some(wrong),
                    _ => Some(wrong(at, format!("it is none of `{keyword}`"))),
                };
            }
        }
        None
    }

    /// What is wrong with the properties or the items.
    fn inside(&mut self, view: View<'_>, value: &Value, at: &Pointer) -> Option<Wrong> {
        if let Value::Array(items) = value {
            let schema = view.items().filter(|_| view.prefix_items().is_none())?;
            return items
                .iter()
                .enumerate()
                .find_map(|(number, item)| self.value(schema, item, &at.index(number)));
        }
        let map = value.as_object()?;
        for (name, schema) in view.properties() {
            let found = map.get(name).and_then(|value| self.value(schema, value, &at.child(name)));
            if found.is_some() {
                return found;
            }
        }
        let known = |name: &str| view.properties().any(|(other, _)| other == name);
        let mut others = map.iter().filter(|(name, _)| !known(name));
        match view.additional() {
            Additional::Schema(schema) => {
                others.find_map(|(name, value)| self.value(schema, value, &at.child(name)))
            }
            Additional::Flag(false) if !view.has("patternProperties") => {
                others.next().map(|(name, _)| wrong(&at.child(name), "no such property is allowed"))
            }
            _ => None,
        }
    }
}

fn wrong(at: &Pointer, what: impl Into<String>) -> Wrong {
    Wrong { at: at.clone(), what: what.into() }
}

/// What the keywords of one schema say of the value itself.
fn own(view: View<'_>, value: &Value, at: &Pointer) -> Option<Wrong> {
    let is = |name: &str| match name {
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "null" => value.is_null(),
        _ => true,
    };
    let expected = match view.several_types() {
        Some(names) => names,
        None => view.type_name().into_iter().collect(),
    };
    if !expected.is_empty() && !expected.iter().any(|name| is(name)) {
        return Some(wrong(at, format!("it is to be of type `{}`", expected.join("` or `"))));
    }
    let values = view.values();
    if !values.is_empty() && !values.contains(value) {
        return Some(wrong(at, "it is none of the listed values"));
    }
    match value {
        Value::String(text) => of_text(view, text).map(|what| wrong(at, what)),
        Value::Number(number) => of_number(view, number.as_f64()?).map(|what| wrong(at, what)),
        Value::Array(items) => of_count(view, "Items", items.len()).map(|what| wrong(at, what)),
        Value::Object(map) => {
            let missing =
                view.required().into_iter().find(|name| !map.contains_key(*name) && travels(view, name));
            let missing = missing.map(|name| wrong(at, format!("`{name}` is required")));
            missing.or_else(|| of_count(view, "Properties", map.len()).map(|what| wrong(at, what)))
        }
        _ => None,
    }
}

/// Whether a property is there both in what is sent and in what is received.
fn travels(view: View<'_>, name: &str) -> bool {
    let property = view.properties().find(|(other, _)| *other == name);
    property.is_none_or(|(_, schema)| {
        let view = View::of(schema.followed());
        !view.is("readOnly") && !view.is("writeOnly")
    })
}

fn of_count(view: View<'_>, unit: &str, count: usize) -> Option<String> {
    let count = u64::try_from(count).ok()?;
    let (least, most) = (format!("min{unit}"), format!("max{unit}"));
    if let Some(least) = view.count(&least).filter(|least| count < *least) {
        return Some(format!("it is to have at least {least} {}", unit.to_lowercase()));
    }
    let most = view.count(&most).filter(|most| count > *most);
    most.map(|most| format!("it is to have at most {most} {}", unit.to_lowercase()))
}

fn of_text(view: View<'_>, text: &str) -> Option<String> {
    let length = text.chars().count() as u64;
    if let Some(least) = view.count("minLength").filter(|least| length < *least) {
        return Some(format!("it is to have at least {least} characters"));
    }
    if let Some(most) = view.count("maxLength").filter(|most| length > *most) {
        return Some(format!("it is to have at most {most} characters"));
    }
    let format = view.format().filter(|format| !formats::matches(format, text))?;
    Some(format!("it is not of the format `{format}`"))
}

fn of_number(view: View<'_>, number: f64) -> Option<String> {
    let bounds = view.bounds();
    let low = bounds.minimum.as_ref().filter(|bound| {
        bound.value.as_f64().is_some_and(|least| number < least || (bound.exclusive && number <= least))
    });
    if let Some(bound) = low {
        return Some(format!("it is below {}", bound.value));
    }
    let high = bounds.maximum.as_ref().filter(|bound| {
        bound.value.as_f64().is_some_and(|most| number > most || (bound.exclusive && number >= most))
    });
    high.map(|bound| format!("it is above {}", bound.value))
}

fn broken_rule(view: View<'_>, value: &Value, at: &Pointer) -> Option<Wrong> {
    let list = view.get("x-rules").filter(|rules| rules.is_list() && value.is_object())?;
    let broken = list.elements().find_map(|(_, rule)| rules::broken(&rule.to_value(), value));
    broken.map(|what| wrong(at, what))
}
