//! Lines of rustdoc: how paragraphs, lists and facts are put together, and what every node of a document may say.

use serde_json::Value;

use super::markdown::{code, markdown, plain};
use crate::model::Docs as Said;
use crate::rust::Docs;

/// A longer default or example is not shown.
pub const LONGEST_VALUE: usize = 200;

/// Parts of docs as paragraphs.
pub fn join<const N: usize>(parts: [Docs; N]) -> Docs {
    let mut lines = Docs::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(part);
    }
    lines
}

/// The first paragraph of Markdown, in one line.
pub fn line(text: &str) -> String {
    paragraph(&markdown(text)).unwrap_or_else(|| plain(text))
}

/// The first paragraph in one line; none, where a block comes first that cannot stand in a line.
pub fn paragraph(lines: &[String]) -> Option<String> {
    let first: Vec<_> = lines.iter().map(|line| line.trim()).take_while(|line| !line.is_empty()).collect();
    let block = first.first().is_none_or(|line| {
        line.starts_with("- ")
            || line.starts_with("1. ")
            || line.starts_with(['|', '#', '>'])
            || line.starts_with("```")
    });
    (!block).then(|| first.join(" "))
}

/// Facts as a list.
pub fn list(facts: Vec<String>) -> Docs {
    match facts.as_slice() {
        [] | [_] => facts,
        _ => facts.into_iter().map(|fact| format!("- {fact}")).collect(),
    }
}

/// The prose of a node: summary and description.
pub fn prose(said: &Said) -> Docs {
    let summary = said.summary.as_deref().map(markdown).unwrap_or_default();
    let description = said.description.as_deref().map(markdown).unwrap_or_default();
    if description.join(" ").starts_with(&summary.join(" ")) {
        return description;
    }
    join([summary, description])
}

/// The facts that any node may have.
pub fn marks(said: &Said) -> Vec<String> {
    let mut facts = Vec::new();
    if said.deprecated {
        let reason = said.deprecated_reason.as_deref().map(line);
        facts.push(
            reason.map_or_else(|| "**Deprecated.**".to_owned(), |reason| format!("**Deprecated:** {reason}")),
        );
    }
    if let Some(value) = said.default.as_ref().and_then(shown) {
        facts.push(format!("Default: {value}."));
    }
    facts.extend(example(said));
    if let Some(departure) = &said.departure {
        let (says, because) = (line(&departure.says), line(&departure.because));
        facts.push(format!("The published page says otherwise: {says} — {because}"));
    }
    if let Some(other) = &said.elsewhere {
        facts.push(format!(
            "From another page, {}: {}.",
            line(&other.page),
            line(&other.says).trim_end_matches('.')
        ));
    }
    if let Some(reason) = &said.inferred {
        facts.push(format!("Inferred: {}.", line(reason).trim_end_matches('.')));
    }
    if let Some((address, text)) = &said.external {
        let address = line(address);
        let text = text.as_deref().map(line).filter(|text| !text.is_empty());
        facts.push(text.map_or_else(|| format!("See {address}."), |text| format!("{text}: {address}.")));
    }
    facts.extend(said.notes.iter().map(|note| line(note)));
    facts
}

/// The example of a node, if it is short.
pub fn example(said: &Said) -> Option<String> {
    said.example.as_ref().and_then(shown).map(|value| format!("Example: {value}."))
}

/// A value as code, if it is short.
fn shown(value: &Value) -> Option<String> {
    let text = value.to_string();
    (text.len() <= LONGEST_VALUE).then(|| code(&text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_the_first_paragraph_or_else_the_whole_text() {
        assert_eq!(line("One\ntwo.\n\nThree."), "One two.");
        assert_eq!(line("- a\n- b"), "- a - b");
    }

    #[test]
    fn a_summary_that_the_description_repeats_is_not_said_twice() {
        let said = |description: &str| Said {
            summary: Some("Gets it.".to_owned()),
            description: Some(description.to_owned()),
            ..Said::default()
        };
        assert_eq!(prose(&said("Gets it. All of it.")), ["Gets it. All of it."]);
        assert_eq!(prose(&said("All of it.")), ["Gets it.", "", "All of it."]);
    }
}
