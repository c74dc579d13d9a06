//! A drafted operation in its place in the document's text.

use generator::pointer::Pointer;
use serde_json::Value;

use crate::check::document::Document;
use crate::facts::Facts;
use crate::problem::Problem;
use crate::update::edit::{Edit, Sheet};

use super::house::House;
use super::{TODO, operation};

/// A document with a further operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drafted {
    /// Its text.
    pub text: String,
    /// Where the operation begins.
    pub line: usize,
    /// The lines on which a person has to write.
    pub left: Vec<usize>,
}

/// Drafts the operation of a page into a document; nothing, where the document has it.
///
/// # Errors
/// That the text is no document.
pub fn insert(name: &str, text: &str, facts: &Facts) -> Result<Option<Drafted>, Problem> {
    let document = Document::read(name, text)?;
    let item = Pointer::root().child("paths").child(&facts.path);
    let pointer = item.child(&facts.method.to_lowercase());
    if document.get(&pointer).is_some() {
        return Ok(None);
    }
    let lines = operation(facts, House::of(&document));
    let Some(edit) = edit(&document, &item, lines) else { return Ok(None) };
    let Some(text) = Sheet::new(name, text, &document.value).apply(&edit) else { return Ok(None) };
    let drafted = Document::read(name, &text)?;
    let line = drafted.line_of(&pointer);
    let own = text.lines().enumerate().skip(line.saturating_sub(1)).take(length(&edit));
    let left = own.filter(|(_, text)| text.ends_with(TODO)).map(|(at, _)| at + 1).collect();
    Ok(Some(Drafted { line, left, text: text.clone() }))
}

fn length(edit: &Edit) -> usize {
    match edit {
        Edit::Before { lines, .. } | Edit::After { lines, .. } => lines.len(),
        _ => 0,
    }
}

/// Behind the other operations of its path, or with its path behind the one that comes before it in the alphabet.
fn edit(document: &Document<'_>, item: &Pointer, lines: Vec<String>) -> Option<Edit> {
    if let Some(last) = document.get(item).and_then(Value::as_object).and_then(|item| item.keys().next_back())
    {
        return Some(Edit::After { at: item.child(last), lines });
    }
    let paths = Pointer::root().child("paths");
    let own = item.last()?;
    let key = format!("{}:", crate::facts::write::scalar(&own));
    let indented = lines.iter().map(|line| format!("  {line}"));
    let lines: Vec<String> = std::iter::once(key).chain(indented).collect();
    let known = document.get(&paths)?.as_object()?;
    let before = known.keys().filter(|path| path.as_str() < own.as_ref()).max();
    if let Some(before) = before {
        let lines = std::iter::once(String::new()).chain(lines).collect();
        return Some(Edit::After { at: paths.child(before), lines });
    }
    let lines = lines.into_iter().chain([String::new()]).collect();
    Some(Edit::Before { at: paths.child(known.keys().next()?), lines })
}
