//! What the portal prints around every operation: panels and buttons, listed with reasons in `spec/furniture.yaml`.

use serde_json::Value;

use super::lines::Line;
use crate::problem::{Code, Problem, Source};
use crate::yaml;

/// Lines that say nothing about an operation.
#[derive(Debug, Clone, Default)]
pub struct Furniture {
    /// A first line and the last one that goes with it.
    panels: Vec<(String, String)>,
    /// Hashes of sentences that say nothing about the place where they stand.
    sentences: Vec<String>,
}

impl Furniture {
    /// Reads the list: `{line, because}` for a button, `{from, to, because}` for a panel, `{sentence, because}` with the
    /// hash of a sentence, as facts have it, for what is printed in descriptions everywhere.
    ///
    /// # Errors
    /// An entry of another form, with its place.
    pub fn read(name: &str, text: &str) -> Result<Self, Problem> {
        let source = Source::new(name, text);
        let (value, _) = yaml::read(&source, Code::FURNITURE)?;
        let panel = |entry: &Value| {
            let text = |key: &str| entry.get(key).and_then(Value::as_str).map(str::to_owned);
            text("because")?;
            let from = text("line").or_else(|| text("from"))?;
            Some((from.clone(), text("to").unwrap_or(from)))
        };
        let sentence = |entry: &Value| {
            let hash = entry.get("sentence").and_then(Value::as_str);
            hash.filter(|_| entry.get("because").is_some_and(Value::is_string)).map(str::to_owned)
        };
        let list = value.as_array().map(Vec::as_slice);
        let sentences = list.unwrap_or_default().iter().filter_map(sentence).collect();
        let others = |list: &[Value]| {
            list.iter().filter(|entry| sentence(entry).is_none()).map(panel).collect::<Option<Vec<_>>>()
        };
        let message = "this is no list of `{line, because}`, `{from, to, because}` and `{sentence, because}`";
        let problem = || Problem::at_line(&source, 1, Code::FURNITURE, message).help("correct the entry");
        Ok(Self { panels: list.and_then(others).ok_or_else(problem)?, sentences })
    }

    /// Whether the sentence of this hash says nothing about where it stands.
    pub(super) fn has_sentence(&self, hash: &str) -> bool {
        self.sentences.iter().any(|one| one == hash)
    }

    /// Takes them out. A panel whose last line is missing stays, to be reported.
    pub(super) fn remove(&self, lines: &mut [Line<'_>]) {
        let mut at = 0;
        while at < lines.len() {
            let panel = self.panels.iter().find(|(from, _)| lines[at].text == from);
            let last = panel.and_then(|(_, to)| lines[at..].iter().position(|line| line.text == to));
            let end = last.map_or(at, |last| at + last + 1);
            for line in &mut lines[at..end] {
                line.text = "";
            }
            at = end.max(at + 1);
        }
    }
}
