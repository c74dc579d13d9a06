//! Lost names, recovered from the order of the request example.

use crate::facts::Found;
use crate::problem::{Code, Problem, Source};

use super::attribute::Attribute;
use super::json::Json;
use super::prose;

/// Gives each attribute its name and how it was found.
pub fn names<'a>(
    source: &Source<'_>,
    attributes: &'a [Attribute],
    payload: Option<&'a Json>,
) -> Result<Vec<(&'a str, Found)>, Vec<Problem>> {
    let keys: Vec<&str> =
        payload.map_or(&[][..], Json::members).iter().map(|(key, _)| key.as_str()).collect();
    let keys: Vec<&str> = keys.into_iter().filter(|key| !key.contains('.')).collect();
    let known: Vec<Option<(&str, Found)>> = attributes.iter().map(own_name).collect();
    if known.iter().all(Option::is_some) {
        return Ok(known.into_iter().flatten().collect());
    }
    Alignment { source, attributes, keys }.run(&known)
}

/// The other name that a description consists of, but for a word or two, when it has no word of its own name.
pub fn speaks_of<'n>(
    attribute: &Attribute,
    name: &str,
    mut others: impl Iterator<Item = &'n str>,
) -> Option<&'n str> {
    let text = attribute.text.first().map(|(text, _)| text.to_lowercase())?;
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let has =
        |word: &str| words.iter().any(|other| other.trim_end_matches('s') == word.trim_end_matches('s'));
    if name.split('_').any(has) {
        return None;
    }
    others.find(|other| {
        let wanted: Vec<&str> = other.split('_').collect();
        words.len() <= wanted.len() + 2 && words.windows(wanted.len()).any(|run| run == wanted)
    })
}

/// The printed name, or the one that the description begins with.
fn own_name(attribute: &Attribute) -> Option<(&str, Found)> {
    if let Some(name) = &attribute.name {
        return Some((name, Found::Printed));
    }
    let (text, _) = attribute.text.first()?;
    let (name, _) = prose::named_types(text)?;
    Some((name, Found::Prose))
}

struct Alignment<'a, 'b> {
    source: &'b Source<'b>,
    attributes: &'a [Attribute],
    keys: Vec<&'a str>,
}

impl<'a> Alignment<'a, '_> {
    /// Between two known names there must be as many lost ones as the example has keys, or none.
    fn run(&self, known: &[Option<(&'a str, Found)>]) -> Result<Vec<(&'a str, Found)>, Vec<Problem>> {
        let mut names = Vec::new();
        let mut problems = Vec::new();
        let (mut next_key, mut first_lost) = (0, 0);
        for (at, own) in known.iter().enumerate() {
            let Some((name, found)) = *own else { continue };
            let Some(key) = self.keys.iter().position(|key| *key == name) else {
                // A name that the example does not show is no anchor, but must not split lost ones.
                if first_lost == at {
                    names.push((name, found));
                    first_lost = at + 1;
                    continue;
                }
                problems.push(self.problem(at, format!("the example does not show `{name}`")));
                return Err(problems);
            };
            if key < next_key {
                problems.push(self.problem(at, format!("`{name}` stands earlier in the example than here")));
                return Err(problems);
            }
            self.fill(first_lost..at, next_key..key, &mut names, &mut problems);
            names.push((name, found));
            next_key = key + 1;
            first_lost = at + 1;
        }
        self.fill(first_lost..known.len(), next_key..self.keys.len(), &mut names, &mut problems);
        if problems.is_empty() { Ok(names) } else { Err(problems) }
    }

    fn fill(
        &self,
        lost: std::ops::Range<usize>,
        keys: std::ops::Range<usize>,
        names: &mut Vec<(&'a str, Found)>,
        problems: &mut Vec<Problem>,
    ) {
        if lost.is_empty() {
            return;
        }
        if lost.len() != keys.len() {
            let message = format!(
                "{} names are lost from here on, but the example has {} in their place",
                lost.len(),
                keys.len()
            );
            problems.push(self.problem(lost.start, message));
            return;
        }
        names.extend(self.keys[keys].iter().map(|key| (*key, Found::Aligned)));
    }

    fn problem(&self, at: usize, message: String) -> Problem {
        let line = self.attributes.get(at).map_or(1, |attribute| attribute.line);
        Problem::at_line(self.source, line, Code::ALIGN, message)
            .help("names are recovered in the order of the request example; capture the page with its names")
    }
}
