//! Whether a value has the expected shape, and what can be made of one that nearly has.

use serde_json::{Map, Number, Value};

use super::grammar::{Kind, Shape, describe};

/// How a value agrees with a shape.
pub(super) enum Fit {
    Fits,
    /// It was converted: what was wrong, and what was made of it.
    Converted(String, String),
    /// It is null, which says nothing here.
    Absent,
    Wrong,
}

/// Holds a value, without what it contains, against a shape.
pub(super) fn fit(shape: Shape, value: &mut Value) -> Fit {
    if is(shape, value) {
        return Fit::Fits;
    }
    if value.is_null() && shape != Shape::TypeNames {
        return Fit::Absent;
    }
    let Some(converted) = convert(shape, value) else { return Fit::Wrong };
    let numeric = matches!(shape, Shape::Count | Shape::Number | Shape::Bound);
    if numeric && value.is_number() {
        // `5.0` for 5 is only another spelling.
        *value = converted;
        return Fit::Fits;
    }
    let message = format!("expected {}, found {}", shape.title(), describe(value));
    let consequence = match &converted {
        Value::Object(_) | Value::Array(_) => format!("it is read as `{converted}`"),
        other => format!("it is read as {}", describe(other)),
    };
    *value = converted;
    Fit::Converted(message, consequence)
}

fn is(shape: Shape, value: &Value) -> bool {
    match shape {
        Shape::Any => true,
        Shape::Text => value.is_string(),
        Shape::Flag => value.is_boolean(),
        Shape::Number => value.is_number(),
        Shape::Count => value.is_u64(),
        Shape::Choice(texts) => value.as_str().is_some_and(|text| texts.contains(&text)),
        Shape::TypeNames => match value {
            Value::Array(names) => !names.is_empty() && names.iter().all(Value::is_string),
            other => other.is_string(),
        },
        Shape::Bound => value.is_boolean() || value.is_number(),
        Shape::Object(_) | Shape::Reference(_) | Shape::Map(_) => value.is_object(),
        Shape::Schema | Shape::SchemaOrFlag => value.is_object() || value.is_boolean(),
        Shape::List(_) => value.is_array(),
    }
}

fn convert(shape: Shape, value: &Value) -> Option<Value> {
    match shape {
        Shape::Text => scalar_text(value).map(Value::String),
        Shape::Flag | Shape::SchemaOrFlag => flag(value).map(Value::Bool),
        Shape::Number => number(value).map(Value::Number),
        Shape::Bound => flag(value).map(Value::Bool).or_else(|| number(value).map(Value::Number)),
        Shape::Count => count(value).map(|count| Value::Number(count.into())),
        Shape::TypeNames => type_names(value),
        Shape::Object(Kind::Discriminator) => {
            let name = value.as_str()?;
            Some(Value::Object(Map::from_iter([("propertyName".to_owned(), name.into())])))
        }
        Shape::List(Shape::Text) => Some(Value::Array(vec![Value::String(scalar_text(value)?)])),
        _ => None,
    }
}

/// YAML reads `null` without quotes as no value; among type names it can only mean the type.
fn type_names(value: &Value) -> Option<Value> {
    let name = |value: &Value| match value {
        Value::Null => Some(Value::from("null")),
        Value::String(_) => Some(value.clone()),
        _ => None,
    };
    match value {
        Value::Array(names) if !names.is_empty() => names.iter().map(name).collect(),
        other => name(other),
    }
}

/// The text of a value that is no list or object.
pub(super) fn scalar_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

fn flag(value: &Value) -> Option<bool> {
    match value.as_str()?.to_ascii_lowercase().as_str() {
        "true" | "yes" => Some(true),
        "false" | "no" => Some(false),
        _ => None,
    }
}

fn number(value: &Value) -> Option<Number> {
    serde_json::from_str(value.as_str()?.trim()).ok()
}

fn count(value: &Value) -> Option<u64> {
    let number = match value {
        Value::Number(number) => number.clone(),
        other => number(other)?,
    };
    number.as_u64().or_else(|| {
        let float = number.as_f64().filter(|float| float.fract() == 0.0)?;
        integer(float).and_then(|whole| u64::try_from(whole).ok())
    })
}

/// The whole number that a float stands for, if it is exactly one of 64 bits.
pub(super) fn integer(float: f64) -> Option<i64> {
    if float.fract() != 0.0 || float.abs() >= 9_223_372_036_854_775_808.0 {
        return None;
    }
    // The printed form of a whole float has no fraction and loses nothing.
    format!("{float:.0}").parse().ok()
}

/// For how many misspelt names of a document a similar one is looked for.
pub(super) const MAX_SUGGESTIONS: usize = 50;

/// The known name that is closest to a misspelt one.
pub(crate) fn similar<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (name.chars().count() / 3).clamp(1, 3);
    let lower = name.to_lowercase();
    known
        .filter(|candidate| candidate.len().abs_diff(name.len()) <= 2 * limit)
        .map(|candidate| (distance(&lower, &candidate.to_lowercase(), limit), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The number of letters to add, remove or replace; anything above `limit` may come out as `limit + 1`.
fn distance(one: &str, other: &str, limit: usize) -> usize {
    let other: Vec<char> = other.chars().collect();
    if one.chars().count().abs_diff(other.len()) > limit {
        return limit + 1;
    }
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, letter) in one.chars().enumerate() {
        let mut diagonal = line;
        let mut left = line + 1;
        let mut next = vec![left];
        for (above, candidate) in row.iter().skip(1).zip(&other) {
            let replaced = diagonal + usize::from(letter != *candidate);
            left = replaced.min(above + 1).min(left + 1);
            next.push(left);
            diagonal = *above;
        }
        row = next;
    }
    row.last().copied().unwrap_or(limit + 1)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn misspelt_names_are_recognised() {
        let known = ["operationId", "summary", "deprecated"];
        assert_eq!(similar("operationID", known.into_iter()), Some("operationId"));
        assert_eq!(similar("sumary", known.into_iter()), Some("summary"));
        assert_eq!(similar("depends", known.into_iter()), None);
    }

    #[test]
    fn whole_floats_are_counts() {
        let mut value = json!(5.0);
        assert!(matches!(fit(Shape::Count, &mut value), Fit::Fits));
        assert_eq!(value, json!(5));
    }

    #[test]
    fn numbers_stand_for_text_with_a_note() {
        let mut value = json!(1.1);
        let Fit::Converted(message, consequence) = fit(Shape::Text, &mut value) else {
            panic!("not converted")
        };
        assert_eq!(message, "expected text, found the number 1.1");
        assert_eq!(consequence, "it is read as the text `1.1`");
        assert_eq!(value, json!("1.1"));
    }

    #[test]
    fn the_null_type_may_lack_quotes() {
        let mut value = json!(["string", null]);
        assert!(matches!(fit(Shape::TypeNames, &mut value), Fit::Converted(..)));
        assert_eq!(value, json!(["string", "null"]));
    }

    #[test]
    fn what_cannot_be_converted_is_wrong() {
        assert!(matches!(fit(Shape::Count, &mut json!(-1)), Fit::Wrong));
        assert!(matches!(fit(Shape::Number, &mut json!("many")), Fit::Wrong));
        assert!(matches!(fit(Shape::Text, &mut json!({})), Fit::Wrong));
        assert!(matches!(fit(Shape::Text, &mut json!(null)), Fit::Absent));
    }

    #[test]
    fn floats_outside_64_bits_are_no_integers() {
        assert_eq!(integer(-9.0e18), Some(-9_000_000_000_000_000_000));
        assert_eq!(integer(9.3e18), None);
        assert_eq!(integer(0.5), None);
    }
}
