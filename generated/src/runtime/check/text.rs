//! What is checked of text.

use super::violations::Violation;
use super::{at_least, at_most};
use crate::runtime::TextFormat;

/// What is checked of text.
#[derive(Debug)]
#[non_exhaustive]
pub struct TextCheck {
    /// The least number of characters.
    pub min_length: Option<usize>,
    /// The greatest number of characters.
    pub max_length: Option<usize>,
    /// The format: what it is called, and whether text is of it.
    pub format: Option<TextFormat>,
    /// What it has to match.
    pub pattern: Option<Pattern>,
}

/// What text has to match somewhere, in the dialect of ECMA-262; checked with the feature `patterns`.
#[derive(Clone, Copy, Debug)]
pub struct Pattern {
    text: &'static str,
    /// Named here, and inlined with all that it calls: the library of a description without patterns then compiles no
    /// engine for them.
    matches: fn(&'static str, &str) -> bool,
}

impl Pattern {
    /// A pattern of this text. What is no pattern of the dialect asks for nothing.
    #[inline]
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self { text, matches: is_match }
    }
}

impl TextCheck {
    /// Any text, to fill in what is asked.
    pub const ANY: Self = Self { min_length: None, max_length: None, format: None, pattern: None };

    pub(super) fn apply(&self, text: &str, path: &str, violations: &mut Vec<Violation>) {
        let length = text.chars().count();
        let mut note = |rule, message| violations.push(Violation::new(path, rule, message));
        if self.min_length.is_some_and(|least| length < least) {
            note("minLength", at_least(self.min_length, "characters"));
        }
        if self.max_length.is_some_and(|most| length > most) {
            note("maxLength", at_most(self.max_length, "characters"));
        }
        if let Some((name, _)) = self.format.filter(|(_, matches)| !matches(text)) {
            note("format", format!("must be {name}"));
        }
        if let Some(Pattern { text: pattern, .. }) =
            self.pattern.filter(|pattern| !(pattern.matches)(pattern.text, text))
        {
            note("pattern", format!("must match `{pattern}`"));
        }
    }
}

#[cfg(not(feature = "patterns"))]
#[inline]
const fn is_match(_pattern: &str, _text: &str) -> bool {
    true
}

/// Whether text matches somewhere.
#[cfg(feature = "patterns")]
#[inline]
fn is_match(pattern: &'static str, text: &str) -> bool {
    use std::collections::HashMap;
    use std::sync::{Arc, Mutex, OnceLock, PoisonError};

    type Compiled = HashMap<&'static str, Option<Arc<regress::Regex>>>;

    /// Each is compiled once. Never dropped: what drops a static is compiled with it, used or not.
    static COMPILED: OnceLock<&Mutex<Compiled>> = OnceLock::new();
    let compiled = COMPILED.get_or_init(|| Box::leak(Box::default()));
    let regex = {
        let mut known = compiled.lock().unwrap_or_else(PoisonError::into_inner);
        known.entry(pattern).or_insert_with(|| compile(pattern).map(Arc::new)).clone()
    };
    regex.is_none_or(|regex| regex.find(text).is_some())
}

/// With Unicode, as JSON Schema asks; many patterns escape what must not be escaped there.
#[cfg(feature = "patterns")]
#[inline]
fn compile(pattern: &str) -> Option<regress::Regex> {
    regress::Regex::with_flags(pattern, "u").or_else(|_| regress::Regex::new(pattern)).ok()
}
