//! Rules about schemas.

use std::collections::HashSet;

use super::{any_part, pattern as patterns};
use crate::diagnostics::{Code, Cost, Diagnostic, Place};
use crate::document::Node;
use crate::document::grammar::describe;
use crate::document::schema::{Bound, COMPOSITIONS, View};
use crate::load::notes::Notes;

/// The lower bound is not above the upper one.
pub(super) fn bounds(schema: Node<'_>, notes: &mut Notes) {
    let view = View::of(schema);
    let bounds = view.bounds();
    let number = |bound: Option<Bound>| bound.and_then(|bound| bound.value.as_f64());
    let mut pairs = vec![(("minimum", number(bounds.minimum)), ("maximum", number(bounds.maximum)))];
    for (lower, upper) in
        [("minLength", "maxLength"), ("minItems", "maxItems"), ("minProperties", "maxProperties")]
    {
        let value = |name: &str| view.get(name).and_then(Node::number).and_then(|number| number.as_f64());
        pairs.push(((lower, value(lower)), (upper, value(upper))));
    }
    for ((lower, least), (upper, most)) in pairs {
        let Some((least, most)) = least.zip(most) else { continue };
        if least > most {
            let place = notes.here();
            let message = format!("`{lower}` {least} is above `{upper}` {most}");
            notes.found.push(
                Diagnostic::new(Code::BoundsCrossed, place.child(lower), message)
                    .further(place.child(upper), "the upper bound")
                    .consequence("no value satisfies both"),
            );
        }
    }
}

/// A composition has members.
pub(super) fn compositions(schema: Node<'_>, notes: &mut Notes) {
    let view = View::of(schema);
    for keyword in COMPOSITIONS {
        if view.get(keyword).is_some_and(|members| members.is_list() && members.is_empty()) {
            let message = format!("`{keyword}` has no members");
            notes.say_key(Code::EmptyComposition, keyword, message, Cost::Ignored);
        }
    }
}

/// The default is a value of the schema's type.
pub(super) fn default_value(schema: Node<'_>, notes: &mut Notes) {
    let view = View::of(schema);
    let Some(default) = view.get("default") else { return };
    let named = view.several_types().is_none().then(|| view.type_name()).flatten();
    if default.is_null() && (view.nullable() || named.is_none()) {
        return;
    }
    let expected = named.unwrap_or_default();
    let number = default.as_number();
    let fits = match expected {
        "string" => default.as_text().is_some(),
        "boolean" => default.as_flag().is_some(),
        "integer" => number.and_then(|number| number.as_f64()).is_some_and(|number| number.fract() == 0.0),
        "number" => number.is_some(),
        "array" => default.is_list(),
        "object" => default.is_object(),
        _ => true,
    };
    let message = if fits {
        let values = view.values();
        let value = default.to_value();
        if values.is_empty() || values.contains(&value) {
            return;
        }
        format!("the default {value} is none of the values")
    } else {
        format!("the default is {}, the type is `{expected}`", describe(default))
    };
    notes.say_value(Code::DefaultInvalid, "default", message, Cost::Ignored);
}

/// What is read only is not sent, and what is write only is not received.
pub(super) fn directions(schema: Node<'_>, notes: &mut Notes) {
    let view = View::of(schema);
    if view.is("readOnly") && view.is("writeOnly") {
        let message = "this is both `readOnly` and `writeOnly`";
        let here = notes.here();
        notes.found.push(
            Diagnostic::new(Code::NeverCarried, Place::Key(here.child("writeOnly")), message)
                .consequence(Cost::Ignored)
                .at_the_cost_of(["readOnly", "writeOnly"].map(|keyword| here.child(keyword))),
        );
    }
}

/// The variants of a union have the property that tells them apart.
pub(super) fn discriminator(schema: Node<'_>, notes: &mut Notes) {
    let view = View::of(schema);
    let Some((property, _)) = view.discriminator() else { return };
    let keyword = if view.has("oneOf") { "oneOf" } else { "anyOf" };
    let declares = |view: View<'_>| view.properties().any(|(name, _)| name == property);
    let members = view.members(keyword);
    if members.is_empty() {
        let found = any_part(schema, &mut |part| declares(part));
        if !found {
            let message = format!("the schema has no property `{property}`");
            let place = "discriminator";
            notes.say_value(Code::DiscriminatorProperty, place, message, Cost::Ignored);
        }
        return;
    }
    if declares(view) {
        return;
    }
    for (index, member) in members {
        if View::of(member.followed()).is_null() {
            continue;
        }
        if !any_part(member, &mut |part| declares(part)) {
            let place = notes.here();
            let message = format!("this variant has no property `{property}`");
            notes.found.push(
                Diagnostic::new(Code::DiscriminatorProperty, place.child(keyword).index(index), message)
                    .further(place.child("discriminator").child("propertyName"), "needed for this")
                    .consequence("the value of the property alone decides"),
            );
        }
    }
}

/// A list says what its items are.
pub(super) fn items(schema: Node<'_>, notes: &mut Notes) {
    let view = View::of(schema);
    let list = view.get("type").is_some() && view.type_name() == Some("array");
    if list && !view.has("items") && view.prefix_items().is_none() {
        let message = "the list has no `items`";
        let here = notes.here();
        notes.found.push(
            Diagnostic::new(Code::ItemsMissing, here.child("type"), message)
                .consequence(Cost::RawItems)
                .at_the_cost_of([here.child("items")]),
        );
    }
}

/// Patterns are regular expressions.
pub(super) fn pattern(schema: Node<'_>, notes: &mut Notes) {
    let view = View::of(schema);
    let Some(pattern) = view.text("pattern") else { return };
    if let Err(problem) = patterns::check(pattern) {
        let message = format!("the pattern is not a regular expression: {problem}");
        notes.say_value(Code::PatternInvalid, "pattern", message, "it only stands in the documentation");
    }
}

/// No property is required twice.
pub(super) fn required(schema: Node<'_>, notes: &mut Notes) {
    let view = View::of(schema);
    let mut seen = HashSet::new();
    for (index, name) in view.get("required").into_iter().flat_map(Node::elements) {
        let Some(name) = name.text() else { continue };
        if !seen.insert(name) {
            let place = Place::Value(notes.here().child("required").index(index));
            let message = format!("\"{name}\" is required twice");
            notes.found.push(Diagnostic::new(Code::RequiredTwice, place, message));
        }
    }
}
