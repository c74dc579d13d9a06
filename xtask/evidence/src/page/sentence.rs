//! Sentences as such: where they end, which they are, and those that say no more than a type or a mark.

use sha2::{Digest, Sha256};

use crate::facts::{Place, Statement};

/// A fact of a sentence and the place it is about.
pub type Stated = (Place, Statement);

/// The sentences of a text.
pub fn sentences(text: &str) -> Vec<&str> {
    let (mut sentences, mut start) = (Vec::new(), 0);
    for (at, _) in text.match_indices(". ") {
        if !text[..at].ends_with("e.g") {
            sentences.push(text[start..at].trim());
            start = at + 2;
        }
    }
    sentences.push(text[start..].trim().trim_end_matches('.'));
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// Enough of a hash to tell sentences of one place apart.
pub fn hash(sentence: &str) -> String {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let mut hash = super::hexadecimal(&Sha256::digest(words.join(" ").as_bytes()));
    hash.truncate(12);
    hash
}

/// Words of types and formats, each alone or as several.
const TYPE_WORDS: &[&str] = &[
    "uuid", "date", "time", "datetime", "string", "text", "integer", "number", "boolean", "array", "list",
    "object", "email", "url", "float", "decimal", "json",
];

/// Words that stand beside those of a type and say nothing more.
const TYPE_FRAMES: &[&str] = &[
    "a", "an", "the", "this", "it", "is", "must", "should", "be", "valid", "of", "in", "as", "format",
    "value", "and",
];

/// Whether a sentence has words of types, and no others.
pub fn is_type(sentence: &str) -> bool {
    let words = sentence.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut said = false;
    for word in words.map(str::to_lowercase) {
        let one = word.strip_suffix('s').unwrap_or(&word);
        let is_word = TYPE_WORDS.contains(&one) || TYPE_WORDS.contains(&word.as_str());
        if !is_word && !TYPE_FRAMES.contains(&word.as_str()) {
            return false;
        }
        said |= is_word;
    }
    said
}

/// `Optional parameter`: beside a mark that says otherwise, it is a contradiction.
pub fn is_optional(sentence: &str) -> bool {
    let lower = sentence.trim_end_matches('.').to_lowercase();
    matches!(
        lower.as_str(),
        "optional" | "optional parameter" | "this is optional" | "this parameter is optional"
    )
}
