//! Rewrites of bounds.

use serde_json::{Number, Value};

use super::super::convert::integer;
use super::{Members, Notes, text};

/// 2 to the power of 63: what programs that count in floats write for the largest 64-bit integer.
const BEYOND: f64 = 9_223_372_036_854_775_808.0;

/// Numeric exclusive bounds of 3.1 are a bound and a flag in 3.0.
pub(super) fn exclusive_bounds(schema: &mut Members, _: &mut Notes) {
    exclusive_bound(schema, "minimum", "exclusiveMinimum", |bound, other| bound >= other);
    exclusive_bound(schema, "maximum", "exclusiveMaximum", |bound, other| bound <= other);
}

fn exclusive_bound(schema: &mut Members, plain: &str, exclusive: &str, tighter: fn(f64, f64) -> bool) {
    let Some(Value::Number(bound)) = schema.get(exclusive).cloned() else { return };
    let other = schema.get(plain).and_then(Value::as_f64);
    let wins = other.is_none_or(|other| bound.as_f64().is_some_and(|bound| tighter(bound, other)));
    if wins {
        schema.insert(plain.to_owned(), Value::Number(bound));
        schema.insert(exclusive.to_owned(), Value::Bool(true));
    } else {
        schema.shift_remove(exclusive);
    }
}

/// The bounds of integers, where they are whole, are written without a fraction.
pub(super) fn integer_bounds(schema: &mut Members, _: &mut Notes) {
    if text(schema, "type") != Some("integer") {
        return;
    }
    for name in ["minimum", "maximum", "multipleOf"] {
        let Some(Value::Number(number)) = schema.get_mut(name) else { continue };
        if number.is_f64()
            && let Some(whole) = number.as_f64().and_then(whole)
        {
            *number = Number::from(whole);
        }
    }
}

fn whole(float: f64) -> Option<i64> {
    let outermost = if float == BEYOND {
        Some(i64::MAX)
    } else if float == -BEYOND {
        Some(i64::MIN)
    } else {
        None
    };
    outermost.or_else(|| integer(float))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::super::Version::V3_1;
    use super::super::tests::rewritten;
    use super::*;

    #[test]
    fn exclusive_numbers_become_flags() {
        let (schema, _) =
            rewritten(exclusive_bounds, json!({ "exclusiveMinimum": 9_007_199_254_740_993_i64 }), V3_1);
        assert_eq!(schema, json!({ "exclusiveMinimum": true, "minimum": 9_007_199_254_740_993_i64 }));
    }

    #[test]
    fn the_tighter_bound_wins() {
        let written = json!({ "minimum": 5, "exclusiveMinimum": 3, "maximum": 9, "exclusiveMaximum": 9 });
        let expected = json!({ "minimum": 5, "maximum": 9, "exclusiveMaximum": true });
        assert_eq!(rewritten(exclusive_bounds, written, V3_1).0, expected);
    }

    #[test]
    fn whole_floats_bound_integers() {
        let written = json!({ "type": "integer", "minimum": -9_223_372_036_854_775_808.0, "maximum": 10.0, "multipleOf": 0.5 });
        let expected = json!({ "type": "integer", "minimum": i64::MIN, "maximum": 10, "multipleOf": 0.5 });
        assert_eq!(rewritten(integer_bounds, written, V3_1).0, expected);
    }
}
