//! Two unions against each other, and a union against what is none.

use generator::model::{Api, JsonKind, Schema, Shape, Union, UnionKind, Variant};

use super::findings::Finding;
use super::relation::{Relation, rules};
use super::shapes::word;
use super::walk::Comparison;

/// Compares the variants.
pub fn compare(of: &mut Comparison<'_, '_>, (was, is): (&Union, &Union), old: &Schema, new: &Schema) {
    discriminators(of, (was, is), old, new);
    let keyword = |kind| match kind {
        UnionKind::OneOf => Some("oneOf"),
        UnionKind::AnyOf => Some("anyOf"),
        UnionKind::Types => None,
    };
    if let (Some(before), Some(after)) = (keyword(was.kind), keyword(is.kind))
        && before != after
    {
        several(of, (was, is), (before, after), (old, new));
    }
    let pairs = matched(of, was, is);
    for (before, after) in &pairs {
        let (Some(one), Some(other)) = (was.variants.get(*before), is.variants.get(*after)) else { continue };
        of.places((one.schema, other.schema), of.written, None);
        if let Some((relation, what)) = tags(&one.tags, &other.tags) {
            let what = format!("calls {} {what}", name(of.new_api(), other));
            of.say_from_to(relation, what, (one.tags.join(", "), other.tags.join(", ")), (old, new));
        }
    }
    for (at, variant) in was.variants.iter().enumerate() {
        if pairs.iter().all(|(before, _)| *before != at) {
            let name = name(of.old_api(), variant);
            of.say(Relation::Narrower, format!("cannot be {name} any more"), (old, new));
        }
    }
    for (at, variant) in is.variants.iter().enumerate() {
        if pairs.iter().all(|(_, after)| *after != at) {
            let name = name(of.new_api(), variant);
            of.say(Relation::Wider, format!("can be {name} now"), (old, new));
        }
    }
}

/// By which property the variants are told apart.
fn discriminators(of: &mut Comparison<'_, '_>, (was, is): (&Union, &Union), old: &Schema, new: &Schema) {
    let property = |union: &Union| union.discriminator.as_ref().map(|one| one.property.clone());
    let (relation, what, (without, named)) = match (property(was), property(is)) {
        (Some(before), Some(after)) if before != after => {
            let what = "is told apart by another property";
            return of.say_from_to(Relation::Other, what, (before, after), (old, new));
        }
        // What stood in the property may have been anything.
        (None, Some(name)) => (Relation::Narrower, format!("is told apart by `{name}` now"), (was, name)),
        (Some(name), None) => {
            (Relation::Wider, format!("is not told apart by `{name}` any more"), (is, name))
        }
        _ => return,
    };
    let says_so = |variant: &Variant| variant.evidence.constants.iter().any(|(name, _)| *name == named);
    if without.variants.iter().all(says_so) {
        let finding = Finding::new(rules::TAG_OF_THE_SAME, what);
        return of.add(finding.at(old.pointer.clone(), new.pointer.clone()));
    }
    of.say(relation, what, (old, new));
}

/// How the tags of a variant have changed; where either document has none, it is told apart otherwise.
fn tags(was: &[String], is: &[String]) -> Option<(Relation, &'static str)> {
    if was.is_empty() || is.is_empty() {
        return None;
    }
    let gone = was.iter().any(|tag| !is.contains(tag));
    let come = is.iter().any(|tag| !was.contains(tag));
    match (gone, come) {
        (false, false) => None,
        (true, true) => Some((Relation::Other, "by another tag")),
        (true, false) => Some((Relation::Narrower, "by fewer tags")),
        (false, true) => Some((Relation::Wider, "by one more tag")),
    }
}

/// Whether a value may be several of the variants at once, which `anyOf` allows.
fn several(
    of: &mut Comparison<'_, '_>,
    (was, is): (&Union, &Union),
    (before, after): (&str, &str),
    (old, new): (&Schema, &Schema),
) {
    let any = is.kind == UnionKind::AnyOf;
    let what = if any { "may be several of these at once now" } else { "may be one of these only now" };
    if are_apart(was) && are_apart(is) {
        let finding = Finding::new(rules::KEYWORD_OF_THE_SAME, what).changed(before, after);
        return of.add(finding.at(old.pointer.clone(), new.pointer.clone()));
    }
    of.say_from_to(Relation::wider_if(any), what, (before, after), (old, new));
}

/// Whether no value can be two of the variants.
fn are_apart(of: &Union) -> bool {
    let rest = |at: usize| of.variants.iter().skip(at + 1);
    of.variants.iter().enumerate().all(|(at, one)| rest(at).all(|other| exclude(one, other)))
}

fn exclude(one: &Variant, other: &Variant) -> bool {
    let (one, other) = (&one.evidence, &other.evidence);
    let differ = |known: &[JsonKind], others: &[JsonKind]| {
        !known.is_empty() && !others.is_empty() && !known.iter().any(|kind| others.contains(kind))
    };
    let tags = one.tag.iter().zip(&other.tag).any(|(one, other)| {
        one.property == other.property && !one.values.iter().any(|value| other.values.contains(value))
    });
    let constants = one.constants.iter().any(|(name, values)| {
        let is_needed = one.required.contains(name) && other.required.contains(name);
        let theirs = other.constants.iter().find(|(other, _)| other == name);
        is_needed && theirs.is_some_and(|(_, others)| !values.iter().any(|value| others.contains(value)))
    });
    differ(&one.kinds, &other.kinds) || tags || constants
}

/// What was one schema is one of several now.
pub fn joined(of: &mut Comparison<'_, '_>, is: &Union, old: &Schema, new: &Schema) {
    if matches!(old.shape, Shape::Any(_)) {
        of.say(Relation::Narrower, "is one of several now", (old, new));
        return;
    }
    let variants = is.variants.iter().map(|variant| variant.schema);
    let same = variants
        .into_iter()
        .find(|used| alike(old, &of.new_api().schemas[of.new_api().schemas.follow(*used).schema]));
    let relation = if same.is_some() { Relation::Wider } else { Relation::Other };
    of.say_from_to(relation, "is one of several now", (word(&old.shape), "one of several"), (old, new));
}

/// What was one of several is one schema now.
pub fn left(of: &mut Comparison<'_, '_>, was: &Union, old: &Schema, new: &Schema) {
    if matches!(new.shape, Shape::Any(_)) {
        of.say(Relation::Wider, "is any value now", (old, new));
        return;
    }
    let variants = was.variants.iter().map(|variant| variant.schema);
    let same = variants
        .into_iter()
        .find(|used| alike(&of.old_api().schemas[of.old_api().schemas.follow(*used).schema], new));
    let relation = if same.is_some() { Relation::Narrower } else { Relation::Other };
    of.say_from_to(
        relation,
        format!("is {} only now", word(&new.shape)),
        ("one of several", word(&new.shape)),
        (old, new),
    );
}

/// Whether two schemas are versions of one, as far as that can be told from outside.
fn alike(old: &Schema, new: &Schema) -> bool {
    match (&old.component, &new.component) {
        (Some(old), Some(new)) => old == new,
        _ => {
            old.shape.family().is_some()
                && old.shape.family() == new.shape.family()
                && properties(old) == properties(new)
        }
    }
}

fn properties(of: &Schema) -> Vec<&str> {
    match &of.shape {
        Shape::Object(object) => object.properties.iter().map(|property| property.name.as_str()).collect(),
        _ => Vec::new(),
    }
}

fn schema<'a>(api: &'a Api, variant: &Variant) -> &'a Schema {
    &api.schemas[api.schemas.follow(variant.schema).schema]
}

/// What a variant is called.
fn name(api: &Api, variant: &Variant) -> String {
    let schema = schema(api, variant);
    let own = schema.component.clone().or_else(|| variant.name.clone());
    own.map_or_else(|| word(&schema.shape).to_owned(), |name| format!("`{name}`"))
}

/// Whether two variants are versions of one.
type IsSame<'a> = &'a dyn Fn(&Variant, &Variant) -> bool;

/// Which variants are versions of one: by name, by tag, by properties, by kind, in this order.
fn matched(of: &Comparison<'_, '_>, was: &Union, is: &Union) -> Vec<(usize, usize)> {
    let (old, new) = (of.old_api(), of.new_api());
    let tests: [IsSame<'_>; 4] = [
        &|one, other| {
            let component = &schema(old, one).component;
            component.is_some() && *component == schema(new, other).component
        },
        &|one, other| !one.tags.is_empty() && one.tags == other.tags,
        &|one, other| {
            let names = properties(schema(old, one));
            !names.is_empty() && names == properties(schema(new, other))
        },
        &|one, other| {
            let (old, new) = (schema(old, one), schema(new, other));
            let unnamed = old.component.is_none() || new.component.is_none();
            unnamed && old.shape.family().is_some() && old.shape.family() == new.shape.family()
        },
    ];
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for is_same in tests {
        for (before, one) in was.variants.iter().enumerate() {
            if pairs.iter().any(|(taken, _)| *taken == before) {
                continue;
            }
            let free = |after: usize| pairs.iter().all(|(_, taken)| *taken != after);
            let found =
                is.variants.iter().enumerate().find(|(after, other)| free(*after) && is_same(one, other));
            if let Some((after, _)) = found {
                pairs.push((before, after));
            }
        }
    }
    pairs
}
