//! Two schemas against each other.

use generator::model::{Enumeration, JsonKind, Schema, SchemaId, SchemaUse, Shape, Text, Tuple};

use super::bounds::{self, Bound};
use super::objects;
use super::relation::Relation;
use super::unions;
use super::walk::Comparison;
use super::written::Written;

/// Compares two schemas and what they hold.
pub fn compare(of: &mut Comparison<'_, '_>, (old_id, old): (SchemaId, &Schema), new: &Schema) {
    match (&old.shape, &new.shape) {
        (Shape::Any(None), Shape::Any(None))
        | (Shape::Never, Shape::Never)
        | (Shape::Null, Shape::Null)
        | (Shape::Boolean, Shape::Boolean) => {}
        (Shape::Any(was), Shape::Any(is)) => {
            if (was.is_some() || is.is_some()) && !of.same_text(&old.pointer, &new.pointer) {
                of.say(Relation::Unknown, "is another schema, which is carried raw", (old, new));
            }
        }
        (Shape::Integer(was), Shape::Integer(is)) => bounded(of, bounds::integer(was, is), old, new),
        (Shape::Number(was), Shape::Number(is)) => bounded(of, bounds::of_number(was, is), old, new),
        (Shape::Text(was), Shape::Text(is)) => bounded(of, bounds::text(was, is), old, new),
        (Shape::Enumeration(was), Shape::Enumeration(is)) => values(of, (was, is), old, new),
        (Shape::Array(was), Shape::Array(is)) => {
            bounded(of, bounds::array(was, is), old, new);
            of.places((was.items, is.items), of.written.items(), None);
        }
        (Shape::Tuple(was), Shape::Tuple(is)) => tuples(of, (was, is), old, new),
        (Shape::Object(was), Shape::Object(is)) => objects::compare(of, (was, is), old, new),
        (Shape::Union(was), Shape::Union(is)) => unions::compare(of, (was, is), old, new),
        (_, Shape::Union(is)) => unions::joined(of, is, old, new),
        (Shape::Union(was), _) => unions::left(of, was, old, new),
        (was, Shape::Array(list)) if is_item(was, of.written) => {
            of.say_from_to(Relation::Wider, "is a list now", (word(was), "a list"), (old, new));
            of.places((SchemaUse::of(old_id), list.items), of.written.items(), None);
        }
        (was, is) => {
            let relation = kinds((was, is), of.written);
            if let Some(relation) = relation {
                let (before, after) = (word(was), word(is));
                of.say_from_to(relation, format!("is {after} now"), (before, after), (old, new));
            }
        }
    }
}

/// Of schemas of different kinds; nothing, where both mean the same.
fn kinds((old, new): (&Shape, &Shape), written: Written) -> Option<Relation> {
    Some(match (old, new) {
        (old, Shape::Text(text)) if is_any_text_of(old, text, written) => Relation::Wider,
        (Shape::Text(text), new) if is_any_text_of(new, text, written) => Relation::Narrower,
        (Shape::Any(Some(_)), _) | (_, Shape::Any(Some(_))) => Relation::Unknown,
        (Shape::Any(None), _) | (Shape::Number(_), Shape::Integer(_)) | (_, Shape::Never) => {
            Relation::Narrower
        }
        (_, Shape::Any(None)) | (Shape::Integer(_), Shape::Number(_)) | (Shape::Never, _) => Relation::Wider,
        (Shape::Enumeration(listed), other) if is_of(listed, other) => {
            return (!listed.open).then_some(Relation::Wider);
        }
        (other, Shape::Enumeration(listed)) if is_of(listed, other) => {
            return (!listed.open).then_some(Relation::Narrower);
        }
        _ => Relation::Other,
    })
}

/// Whether a value is written as a list of it alone.
fn is_item(of: &Shape, written: Written) -> bool {
    let is_scalar = !is_composed(of) && *of != Shape::Null;
    // Beside bodies an object has a name for each property instead.
    written.is_repeated() && (is_scalar || (matches!(of, Shape::Object(_)) && written != Written::Repeated))
}

/// Whether values have parts, so that it makes a difference how these are written beside each other.
pub fn is_composed(of: &Shape) -> bool {
    !matches!(
        of,
        Shape::Boolean
            | Shape::Integer(_)
            | Shape::Number(_)
            | Shape::Text(_)
            | Shape::Enumeration(_)
            | Shape::Null
    )
}

/// Whether a text can be any, and so what is written of numbers or flags too.
fn is_any_text_of(other: &Shape, text: &Text, written: Written) -> bool {
    let has_digits = match other {
        Shape::Boolean | Shape::Integer(_) | Shape::Number(_) => true,
        Shape::Enumeration(listed) => !listed.values.iter().any(|one| one.value.is_string()),
        _ => false,
    };
    has_digits && *text == Text::default() && written.is_text()
}

/// Whether all listed values are of a kind.
fn is_of(listed: &Enumeration, kind: &Shape) -> bool {
    let mut kinds = listed.values.iter().map(|value| JsonKind::of(&value.value));
    match kind {
        Shape::Text(_) => kinds.all(|kind| kind == JsonKind::String),
        Shape::Number(_) | Shape::Integer(_) => kinds.all(|kind| kind == JsonKind::Number),
        Shape::Boolean => kinds.all(|kind| kind == JsonKind::Boolean),
        _ => false,
    }
}

/// What a schema is, in a word.
pub fn word(of: &Shape) -> &'static str {
    match of {
        Shape::Any(None) => "any value",
        Shape::Any(Some(_)) => "a value that is carried raw",
        Shape::Never => "no value",
        Shape::Null => "null",
        Shape::Boolean => "a boolean",
        Shape::Integer(_) => "an integer",
        Shape::Number(_) => "a number",
        Shape::Text(_) => "a string",
        Shape::Enumeration(_) => "one of listed values",
        Shape::Array(_) => "a list",
        Shape::Tuple(_) => "a tuple",
        Shape::Object(_) => "an object",
        Shape::AllOf(_) => "a composition",
        Shape::Union(_) => "one of several",
        Shape::Alias(_) => "another schema",
    }
}

/// Says each bound that is another.
pub fn bounded(of: &mut Comparison<'_, '_>, bounds: Vec<Bound>, old: &Schema, new: &Schema) {
    for (relation, keyword, before, after) in bounds {
        of.say_from_to(relation, format!("has another `{keyword}`"), (before, after), (old, new));
    }
}

fn values(of: &mut Comparison<'_, '_>, (was, is): (&Enumeration, &Enumeration), old: &Schema, new: &Schema) {
    if was.open != is.open {
        let what =
            if is.open { "allows values that are not listed now" } else { "allows listed values only now" };
        of.say(Relation::wider_if(is.open), what, (old, new));
        return;
    }
    let lacks = |all: &Enumeration, others: &Enumeration| {
        let missing =
            all.values.iter().filter(|one| others.values.iter().all(|other| other.value != one.value));
        missing.map(|one| one.value.to_string()).collect::<Vec<_>>()
    };
    let (gone, come) = (lacks(was, is), lacks(is, was));
    // Where others are documented to be valid, a list says which are usual.
    let relation = |relation| if is.open { None } else { Some(relation) };
    for (values, relation, word) in
        [(gone, relation(Relation::Narrower), "does not list"), (come, relation(Relation::Wider), "lists")]
    {
        if values.is_empty() {
            continue;
        }
        let what =
            format!("{word} {} {}", values.join(", "), if word == "lists" { "now" } else { "any more" });
        match relation {
            Some(relation) => of.say(relation, what, (old, new)),
            None => of.add(
                super::findings::Finding::new(super::relation::rules::WORDS, what)
                    .at(old.pointer.clone(), new.pointer.clone()),
            ),
        }
    }
}

fn tuples(of: &mut Comparison<'_, '_>, (was, is): (&Tuple, &Tuple), old: &Schema, new: &Schema) {
    if was.items.len() != is.items.len() || was.rest.is_some() != is.rest.is_some() {
        of.say_from_to(
            Relation::Other,
            "has another number of items",
            (was.items.len().to_string(), is.items.len().to_string()),
            (old, new),
        );
    }
    let rest = was.rest.iter().zip(&is.rest);
    for (was, is) in was.items.iter().zip(&is.items).chain(rest) {
        of.places((*was, *is), of.written.items(), None);
    }
}
