//! Bounds and units that a sentence states.

use crate::facts::{Place, Statement};

use super::scope::Scope;
use super::sentence::Stated;

/// `(max 4)`.
pub fn most(scope: &Scope, place: &Place, sentence: &str) -> Option<Stated> {
    let (_, rest) = sentence.split_once("(max ")?;
    let number = rest.split_once(')')?.0.parse().ok()?;
    let statement =
        if scope.is_list(place) { Statement::MaxItems(number) } else { Statement::MaxLength(number) };
    Some((place.clone(), statement))
}

/// `2-letter ISO code`, `2-letter to 3-letter code`: the fewest and the most characters.
pub fn letters(place: &Place, sentence: &str) -> Vec<Stated> {
    let lower = sentence.to_lowercase();
    let counts = lower.match_indices("-letter").filter_map(|(at, _)| {
        let before = lower.get(..at)?;
        let digits = before.rsplit(|c: char| !c.is_ascii_digit()).next()?;
        digits.parse::<u64>().ok()
    });
    let counts: Vec<u64> = counts.collect();
    let bounds = counts.iter().min().zip(counts.iter().max());
    let stated = bounds.map(|(least, most)| [Statement::MinLength(*least), Statement::MaxLength(*most)]);
    stated.into_iter().flatten().map(|statement| (place.clone(), statement)).collect()
}

/// Words before a number that make it the most, and those that make it the fewest; the longer ones first.
const MOST: &[&str] = &[
    "longer than",
    "no more than",
    "not exceed",
    "cannot exceed",
    "maximum of",
    "maximum",
    "max",
    "up to",
    "at most",
];
const FEWEST: &[&str] =
    &["shorter than", "no fewer than", "fewer than", "minimum of", "minimum", "min", "at least"];

/// `May not be longer than 40 characters`, `at least 2 items`: bounds of texts and lists in words.
pub fn sizes(place: &Place, sentence: &str) -> Vec<Stated> {
    let words: Vec<String> = sentence
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let bound = |(at, pair): (usize, &[String])| {
        let [number, noun] = pair else { return None };
        let number: u64 = number.parse().ok()?;
        let of_text = matches!(noun.as_str(), "character" | "characters" | "chars");
        let of_list = matches!(noun.as_str(), "item" | "items" | "element" | "elements" | "entries");
        let before = words.get(..at)?.join(" ");
        let says = |phrases: &[&str]| phrases.iter().any(|phrase| before.ends_with(phrase));
        Some(match (says(MOST), says(FEWEST)) {
            (true, false) if of_text => Statement::MaxLength(number),
            (false, true) if of_text => Statement::MinLength(number),
            (true, false) if of_list => Statement::MaxItems(number),
            (false, true) if of_list => Statement::MinItems(number),
            _ => return None,
        })
    };
    let found = words.windows(2).enumerate().filter_map(bound);
    found.map(|statement| (place.clone(), statement)).collect()
}

/// The unit of an amount: pence and pounds, in words or by an example.
pub fn unit(sentence: &str) -> Option<Statement> {
    let has = |units: &[&str]| units.iter().any(|unit| sentence.contains(unit));
    let by_example = sentence.split_once(" = £").is_some_and(|(number, _)| number.parse::<u64>().is_ok());
    let unit = if has(&["in pence", "in pennies"]) || by_example {
        "pence"
    } else if has(&["in pounds"]) {
        "pounds"
    } else {
        return None;
    };
    Some(Statement::Unit(unit.to_owned()))
}
