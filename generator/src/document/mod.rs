//! The document as written: from bytes to a tree in which each node knows its place.
//!
//! Text is parsed once, by one parser for YAML and one for JSON. A scalar keeps its text and whether it was quoted;
//! what it means is asked when it is used.

mod build;
mod decode;
mod json;
mod scalar;
mod tree;
mod yaml;

use crate::diagnostics::{Code, Diagnostic, Place};
use crate::pointer::Pointer;

pub(crate) use decode::{Undecodable, decode};
pub(crate) use tree::{Node, Tree};

/// The longest text that is read.
const MAX_BYTES: usize = 256 << 20;

/// How deep lists and objects may stand in each other.
const MAX_DEPTH: usize = 100;

/// What came of a text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Parsed {
    /// None, if the text cannot be read.
    pub(crate) tree: Option<Tree>,
    /// What is wrong with it.
    pub(crate) found: Vec<Diagnostic>,
}

impl Parsed {
    pub(crate) fn refused(problem: Diagnostic) -> Self {
        Self { tree: None, found: vec![problem] }
    }

    fn of(result: Result<Tree, Box<Diagnostic>>, mut found: Vec<Diagnostic>) -> Self {
        match result {
            Ok(tree) => Self { tree: Some(tree), found },
            Err(problem) => {
                found.push(*problem);
                Self { tree: None, found }
            }
        }
    }
}

/// Reads the text of a file called `name`, whose root is `at`: as JSON if it looks like it, else as YAML.
pub(crate) fn parse(name: &str, text: &str, at: &Pointer) -> Parsed {
    if text.len() > MAX_BYTES {
        let message = format!("the text has {} bytes; {MAX_BYTES} are read at most", text.len());
        return Parsed::refused(Diagnostic::new(Code::TooLarge, at, message));
    }
    if let Some(nul) = text.find('\0') {
        let place = Place::Text { within: at.clone(), start: nul, end: nul + 1 };
        let problem = Diagnostic::new(Code::Syntax, place, "a NUL character stands here")
            .help("Remove it; if every second character is one, save the file as UTF-8.");
        return Parsed::refused(problem);
    }
    if !text.trim_start_matches('\u{feff}').trim_start().starts_with('{') {
        return yaml::parse(text, at);
    }
    let json = json::parse(text, at);
    let may_be_yaml = !name.to_ascii_lowercase().ends_with(".json");
    if json.tree.is_none() && may_be_yaml && json.found.iter().any(|one| one.code == Code::Syntax) {
        // YAML allows more between braces than JSON does.
        let yaml = yaml::parse(text, at);
        if yaml.tree.is_some() {
            return yaml;
        }
    }
    json
}

#[cfg(test)]
mod tests;
