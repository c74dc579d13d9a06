//! The type column of an attribute: `string(uuid)`, `array[string]`, `string | null`.

/// A printed type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Type {
    /// Without the outer format and without `null`.
    pub text: String,
    /// The format in brackets.
    pub format: Option<String>,
    /// Whether `null` is one of the alternatives.
    pub nullable: bool,
}

const WORDS: &[&str] = &["string", "integer", "number", "boolean", "object", "array", "null"];
const FOREIGN: &[&str] = &["date", "datetime", "date-time", "file", "multipart-file"];

impl Type {
    /// Reads a type; the error is the part that is not known.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut parts = Vec::new();
        for part in alternatives(text) {
            check(part)?;
            parts.push(part);
        }
        let nullable = parts.len() > 1 && parts.contains(&"null");
        parts.retain(|part| !nullable || *part != "null");
        let format = match parts.as_slice() {
            [only] if !only.starts_with("array[") => format_of(only).map(str::to_owned),
            _ => None,
        };
        let text = match format {
            Some(_) => parts.concat().split('(').next().unwrap_or_default().to_owned(),
            None => parts.join(" | "),
        };
        Ok(Self { text, format, nullable })
    }

    /// The type of the items of a printed `array[…]`.
    pub fn items(text: &str) -> Option<Self> {
        Self::parse(text.strip_prefix("array[")?.strip_suffix(']')?).ok()
    }

    /// Whether JSON Schema does not know its word.
    #[must_use]
    pub fn is_foreign(&self) -> bool {
        FOREIGN.contains(&self.text.as_str())
    }
}

/// The parts between ` | ` outside of brackets.
pub fn alternatives(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for (at, c) in text.char_indices() {
        match c {
            '[' | '(' => depth += 1,
            ']' | ')' => depth = depth.saturating_sub(1),
            '|' if depth == 0 => {
                parts.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts
}

fn check(part: &str) -> Result<(), String> {
    if let Some(inner) = part.strip_prefix("array[").and_then(|rest| rest.strip_suffix(']')) {
        return alternatives(inner).into_iter().try_for_each(check);
    }
    let word = part.split('(').next().unwrap_or_default();
    let whole = word.len() == part.len() || (part.ends_with(')') && format_of(part).is_some());
    if whole && (WORDS.contains(&word) || FOREIGN.contains(&word)) { Ok(()) } else { Err(part.to_owned()) }
}

fn format_of(part: &str) -> Option<&str> {
    let (_, rest) = part.split_once('(')?;
    rest.strip_suffix(')').filter(|format| !format.is_empty() && !format.contains(['(', ')']))
}
