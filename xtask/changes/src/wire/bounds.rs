//! Bounds of texts, numbers and lists.

use std::cmp::Ordering;

use generator::model::{Array, Constraint, Integer, Number, Text};

use super::relation::Relation;

/// A keyword that is another: how the allowed values changed, the keyword, and both of its values.
pub type Bound = (Relation, &'static str, String, String);

const NONE: &str = "none";

fn said<T: ToString>(value: Option<&T>) -> String {
    value.map_or_else(|| NONE.to_owned(), ToString::to_string)
}

/// A least value: where it is lower or gone, more is allowed.
fn least(keyword: &'static str, old: Option<u64>, new: Option<u64>) -> Option<Bound> {
    // Nothing said is nought.
    let (was, is) = (old.unwrap_or(0), new.unwrap_or(0));
    (was != is).then(|| (Relation::wider_if(is < was), keyword, said(old.as_ref()), said(new.as_ref())))
}

/// A greatest value: where it is higher or gone, more is allowed.
fn most(keyword: &'static str, old: Option<u64>, new: Option<u64>) -> Option<Bound> {
    let (was, is) = (old.unwrap_or(u64::MAX), new.unwrap_or(u64::MAX));
    (was != is).then(|| (Relation::wider_if(is > was), keyword, said(old.as_ref()), said(new.as_ref())))
}

fn limit(of: &Constraint) -> String {
    format!("{}{}", of.value, if of.exclusive { " (exclusive)" } else { "" })
}

/// A bound of a number; `lower` if it is the least one.
fn number(
    keyword: &'static str,
    lower: bool,
    old: Option<&Constraint>,
    new: Option<&Constraint>,
) -> Option<Bound> {
    let relation = match (old, new) {
        (None, None) => return None,
        (Some(_), None) => Relation::Wider,
        (None, Some(_)) => Relation::Narrower,
        (Some(old), Some(new)) => match compare(&old.value, &new.value) {
            Some(Ordering::Equal) if old.exclusive == new.exclusive => return None,
            Some(Ordering::Equal) => Relation::wider_if(old.exclusive),
            Some(order) => Relation::wider_if((order == Ordering::Greater) == lower),
            None => Relation::Unknown,
        },
    };
    let said = |of: Option<&Constraint>| of.map_or_else(|| NONE.to_owned(), limit);
    Some((relation, keyword, said(old), said(new)))
}

fn compare(old: &serde_json::Number, new: &serde_json::Number) -> Option<Ordering> {
    match (old.as_i128(), new.as_i128()) {
        (Some(old), Some(new)) => Some(old.cmp(&new)),
        _ => old.as_f64()?.partial_cmp(&new.as_f64()?),
    }
}

fn step(old: Option<&serde_json::Number>, new: Option<&serde_json::Number>) -> Option<Bound> {
    let relation = match (old, new) {
        (None, None) => return None,
        (Some(_), None) => Relation::Wider,
        (None, Some(_)) => Relation::Narrower,
        (Some(old), Some(new)) if old == new => return None,
        (Some(old), Some(new)) => match (old.as_u64(), new.as_u64()) {
            (Some(old), Some(new)) if new > 0 && old % new == 0 => Relation::Wider,
            (Some(old), Some(new)) if old > 0 && new % old == 0 => Relation::Narrower,
            _ => Relation::Other,
        },
    };
    Some((relation, "multipleOf", said(old), said(new)))
}

/// Formats of numbers, from those that allow fewer values to those that allow more.
const WIDTHS: [&[&str]; 2] = [&["int8", "int16", "int32", "int64"], &["float", "double"]];

fn format(old: Option<&String>, new: Option<&String>) -> Option<Bound> {
    let relation = match (old, new) {
        (old, new) if old == new => return None,
        (Some(_), None) => Relation::Wider,
        (None, Some(_)) => Relation::Narrower,
        (Some(old), Some(new)) => {
            let place = |of: &String, widths: &[&str]| widths.iter().position(|width| width == of);
            let widths = WIDTHS.iter().find_map(|all| Some((place(old, all)?, place(new, all)?)));
            widths.map_or(Relation::Other, |(was, is)| Relation::wider_if(is > was))
        }
        (None, None) => return None,
    };
    Some((relation, "format", said(old), said(new)))
}

/// Of whole numbers.
pub fn integer(old: &Integer, new: &Integer) -> Vec<Bound> {
    let bounds = |of: &Integer| (whole(of.minimum.as_ref(), 1), whole(of.maximum.as_ref(), -1));
    let ((old_least, old_most), (new_least, new_most)) = (bounds(old), bounds(new));
    numeric(
        (old.format.as_ref(), old_least.as_ref(), old_most.as_ref(), old.multiple_of.as_ref()),
        (new.format.as_ref(), new_least.as_ref(), new_most.as_ref(), new.multiple_of.as_ref()),
    )
}

/// A bound of whole numbers: an exclusive one is the inclusive one beside it.
fn whole(of: Option<&Constraint>, step: i64) -> Option<Constraint> {
    let of = of?;
    let beside = of.value.as_i64().filter(|_| of.exclusive).and_then(|value| value.checked_add(step));
    Some(beside.map_or_else(|| of.clone(), |value| Constraint { value: value.into(), exclusive: false }))
}

/// Of numbers.
pub fn of_number(old: &Number, new: &Number) -> Vec<Bound> {
    numeric(
        (old.format.as_ref(), old.minimum.as_ref(), old.maximum.as_ref(), old.multiple_of.as_ref()),
        (new.format.as_ref(), new.minimum.as_ref(), new.maximum.as_ref(), new.multiple_of.as_ref()),
    )
}

type Numeric<'a> =
    (Option<&'a String>, Option<&'a Constraint>, Option<&'a Constraint>, Option<&'a serde_json::Number>);

fn numeric(old: Numeric<'_>, new: Numeric<'_>) -> Vec<Bound> {
    let all = [
        format(old.0, new.0),
        number("minimum", true, old.1, new.1),
        number("maximum", false, old.2, new.2),
        step(old.3, new.3),
    ];
    all.into_iter().flatten().collect()
}

/// Of texts.
pub fn text(old: &Text, new: &Text) -> Vec<Bound> {
    let pattern = match (&old.pattern, &new.pattern) {
        (old, new) if old == new => None,
        (Some(_), None) => Some(Relation::Wider),
        (None, _) => Some(Relation::Narrower),
        // Which texts two patterns have in common is not computed.
        (Some(_), Some(_)) => Some(Relation::Unknown),
    };
    let both = || (said(old.pattern.as_ref()), said(new.pattern.as_ref()));
    let pattern = pattern.map(|relation| {
        let (was, is) = both();
        (relation, "pattern", was, is)
    });
    let all = [
        format(old.format.as_ref(), new.format.as_ref()),
        least("minLength", old.min_length, new.min_length),
        most("maxLength", old.max_length, new.max_length),
        pattern,
    ];
    all.into_iter().flatten().collect()
}

/// Of lists.
pub fn array(old: &Array, new: &Array) -> Vec<Bound> {
    let unique = (old.unique != new.unique).then(|| {
        (Relation::wider_if(old.unique), "uniqueItems", old.unique.to_string(), new.unique.to_string())
    });
    let all = [
        least("minItems", old.min_items, new.min_items),
        most("maxItems", old.max_items, new.max_items),
        unique,
    ];
    all.into_iter().flatten().collect()
}

/// Of the number of properties.
pub fn properties(old: (Option<u64>, Option<u64>), new: (Option<u64>, Option<u64>)) -> Vec<Bound> {
    let all = [least("minProperties", old.0, new.0), most("maxProperties", old.1, new.1)];
    all.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_lower_at_the_least_or_higher_at_the_most_is_wider() {
        let relation = |bound: Option<Bound>| bound.map(|bound| bound.0);
        assert_eq!(relation(least("minLength", Some(2), Some(1))), Some(Relation::Wider));
        assert_eq!(relation(least("minLength", None, Some(1))), Some(Relation::Narrower));
        assert_eq!(relation(least("minLength", Some(0), None)), None);
        assert_eq!(relation(most("maxLength", Some(2), None)), Some(Relation::Wider));
        assert_eq!(relation(most("maxLength", Some(2), Some(1))), Some(Relation::Narrower));
        assert_eq!(relation(step(Some(&6.into()), Some(&3.into()))), Some(Relation::Wider));
        assert_eq!(relation(step(Some(&2.into()), Some(&3.into()))), Some(Relation::Other));
    }

    #[test]
    fn an_exclusive_bound_is_narrower_than_the_same_inclusive() {
        let bound = |value: i64, exclusive| Constraint { value: value.into(), exclusive };
        let relation = |old, new| number("minimum", true, Some(&old), Some(&new)).map(|bound| bound.0);
        assert_eq!(relation(bound(1, false), bound(1, true)), Some(Relation::Narrower));
        assert_eq!(relation(bound(1, true), bound(1, false)), Some(Relation::Wider));
        assert_eq!(relation(bound(2, false), bound(1, false)), Some(Relation::Wider));
    }

    #[test]
    fn formats_of_numbers_have_widths() {
        let relation =
            |old: &str, new: &str| format(Some(&old.to_owned()), Some(&new.to_owned())).map(|bound| bound.0);
        assert_eq!(relation("int32", "int64"), Some(Relation::Wider));
        assert_eq!(relation("double", "float"), Some(Relation::Narrower));
        assert_eq!(relation("date", "date-time"), Some(Relation::Other));
    }
}
