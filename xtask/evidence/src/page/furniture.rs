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
}

impl Furniture {
    /// Reads the list: `{line, because}` for a button, `{from, to, because}` for a panel.
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
        let panels = value.as_array().and_then(|list| list.iter().map(panel).collect());
        let message = "this is no list of `{line, because}` and `{from, to, because}`";
        let problem = || Problem::at_line(&source, 1, Code::FURNITURE, message).help("correct the entry");
        Ok(Self { panels: panels.ok_or_else(problem)? })
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
