//! Operations of which no more than a list is known.

use generator::pointer::Pointer;
use serde_json::Value;

use crate::problem::{Code, Problem, Source};
use crate::yaml;

/// An operation of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Method and path.
    pub operation: String,
    /// What it does.
    pub does: String,
    /// The address of its page, where one is known.
    pub page: Option<String>,
    /// How much is known of it.
    pub known: String,
}

/// Reads the list.
///
/// # Errors
/// The first entry that is none, with its line.
pub fn read_list(name: &str, text: &str) -> Result<Vec<Listed>, Problem> {
    let source = Source::new(name, text);
    let (value, positions) = yaml::read(&source, Code::FACTS)?;
    let entries = value.as_array().map(Vec::as_slice).unwrap_or_default().iter().enumerate();
    let read = entries.map(|(at, entry)| {
        listed(entry).ok_or_else(|| {
            let (line, _) = positions.value(&Pointer::root().index(at));
            let message = "an entry has `operation` (a method and a path), `does` and `known`";
            Problem::at_line(&source, line, Code::FACTS, message).help("write them, or remove the entry")
        })
    });
    read.collect()
}

fn listed(entry: &Value) -> Option<Listed> {
    let text = |key: &str| entry.get(key).and_then(Value::as_str).map(str::to_owned);
    let operation = text("operation").filter(|operation| operation.contains(" /"))?;
    Some(Listed { operation, does: text("does")?, page: text("page"), known: text("known")? })
}
