//! What is said of the values of a type that has no name.

use super::lines::{LONGEST_VALUE, line};
use super::markdown::code;
use crate::model::{Constraint, JsonKind, Schema, Shape};

/// The bounds of values.
pub fn constraints(schema: &Schema) -> Vec<String> {
    let mut facts = Vec::new();
    match &schema.shape {
        Shape::Any(Some(reason)) => facts.push(format!("Raw JSON: {}", line(&reason.text))),
        Shape::Text(text) => {
            lengths(text.min_length, text.max_length, "character", &mut facts);
            if let Some(pattern) = text.pattern.as_ref().filter(|pattern| pattern.len() <= LONGEST_VALUE) {
                facts.push(format!("Pattern {}.", code(pattern)));
            }
            if let Some(format) = &text.format {
                facts.push(format!("Format {}.", code(format)));
            }
        }
        Shape::Integer(of) => {
            bounds(of.minimum.as_ref(), of.maximum.as_ref(), of.multiple_of.as_ref(), &mut facts);
        }
        Shape::Number(of) => {
            bounds(of.minimum.as_ref(), of.maximum.as_ref(), of.multiple_of.as_ref(), &mut facts);
        }
        Shape::Array(array) => {
            lengths(array.min_items, array.max_items, "item", &mut facts);
            if array.unique {
                facts.push("No two items are equal.".to_owned());
            }
        }
        Shape::Enumeration(enumeration) => {
            let values: Vec<_> =
                enumeration.values.iter().map(|value| code(&value.value.to_string())).collect();
            facts.push(format!("One of {}.", values.join(", ")));
        }
        Shape::Never => facts.push("No value is valid here.".to_owned()),
        _ => {}
    }
    if !schema.also_accepts.is_empty() {
        facts.push(format!("The server is known to send {} too.", kind_words(&schema.also_accepts)));
    }
    facts
}

/// The names of JSON kinds.
fn kind_words(kinds: &[JsonKind]) -> String {
    let words = kinds.iter().map(|kind| match kind {
        JsonKind::Null => "null",
        JsonKind::Boolean => "true or false",
        JsonKind::Integer => "a whole number",
        JsonKind::Number => "a number",
        JsonKind::String => "text",
        JsonKind::Array => "a list",
        JsonKind::Object => "an object",
    });
    words.collect::<Vec<_>>().join(", ")
}

fn lengths(least: Option<u64>, most: Option<u64>, unit: &str, facts: &mut Vec<String>) {
    let plural = |number: u64| if number == 1 { unit.to_owned() } else { format!("{unit}s") };
    match (least.filter(|least| *least > 0), most) {
        (Some(least), Some(most)) if least == most => {
            facts.push(format!("Exactly {least} {}.", plural(least)));
        }
        (Some(least), Some(most)) => facts.push(format!("{least} to {most} {}.", plural(most))),
        (Some(least), None) => facts.push(format!("At least {least} {}.", plural(least))),
        (None, Some(most)) => facts.push(format!("At most {most} {}.", plural(most))),
        (None, None) => {}
    }
}

fn bounds(
    least: Option<&Constraint>,
    most: Option<&Constraint>,
    step: Option<&serde_json::Number>,
    facts: &mut Vec<String>,
) {
    if let Some(least) = least {
        let word = if least.exclusive { "Greater than" } else { "At least" };
        facts.push(format!("{word} {}.", least.value));
    }
    if let Some(most) = most {
        let word = if most.exclusive { "Less than" } else { "At most" };
        facts.push(format!("{word} {}.", most.value));
    }
    if let Some(step) = step {
        facts.push(format!("A multiple of {step}."));
    }
}
