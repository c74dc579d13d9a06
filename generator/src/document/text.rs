//! From text to a tree, by the parser for its form.

use super::build::Parsed;
use super::{json, yaml};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::pointer::Pointer;

/// The longest text that is read.
const MAX_BYTES: usize = 256 << 20;

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
