//! The words of ASCII text, found as `heck` finds them, which looks at each letter as one of all there are: it is asked
//! for each name of a document, some of them several times. What is not ASCII is left to it.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// `FooBar`.
pub fn upper_camel(text: &str) -> String {
    if !text.is_ascii() {
        return text.to_upper_camel_case();
    }
    let mut name = String::with_capacity(text.len());
    for word in words(text) {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.extend(letters.map(|letter| letter.to_ascii_lowercase()));
    }
    name
}

/// `foo_bar`.
pub fn snake(text: &str) -> String {
    if !text.is_ascii() {
        return text.to_snake_case();
    }
    let mut name = joined(text);
    name.make_ascii_lowercase();
    name
}

/// `FOO_BAR`.
pub fn shouty_snake(text: &str) -> String {
    if !text.is_ascii() {
        return text.to_shouty_snake_case();
    }
    let mut name = joined(text);
    name.make_ascii_uppercase();
    name
}

/// The words with `_` between them.
fn joined(text: &str) -> String {
    let mut name = String::with_capacity(text.len() + 4);
    for word in words(text) {
        if !name.is_empty() {
            name.push('_');
        }
        name.push_str(word);
    }
    name
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphanumeric()).flat_map(|run| Words { rest: run })
}

/// The words of letters and digits that stand together: one begins with a capital behind a small letter, and with the
/// last of several capitals before one.
struct Words<'t> {
    rest: &'t str,
}

impl<'t> Iterator for Words<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        if self.rest.is_empty() {
            return None;
        }
        let bytes = self.rest.as_bytes();
        // The case of the last letter before, in this word.
        let (mut small, mut capital) = (false, false);
        let end = bytes.windows(2).enumerate().find_map(|(at, pair)| {
            let [now, next] = pair else { return None };
            if capital && now.is_ascii_uppercase() && next.is_ascii_lowercase() {
                return Some(at);
            }
            if now.is_ascii_alphabetic() {
                (small, capital) = (now.is_ascii_lowercase(), now.is_ascii_uppercase());
            }
            (small && next.is_ascii_uppercase()).then_some(at + 1)
        });
        let (word, rest) = self.rest.split_at_checked(end.unwrap_or(self.rest.len()))?;
        self.rest = rest;
        Some(word)
    }
}

#[cfg(test)]
mod tests {
    use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

    /// All texts of these letters, up to this length.
    fn texts(letters: &str, length: usize) -> Vec<String> {
        let mut all = vec![String::new()];
        for start in 0.. {
            let Some(text) = all.get(start).filter(|text| text.len() < length).cloned() else { break };
            all.extend(letters.chars().map(|letter| format!("{text}{letter}")));
        }
        all
    }

    #[test]
    fn words_are_those_of_heck() {
        let all = texts("aB1_ ", 6);
        assert_eq!(all.len(), (5_usize.pow(7) - 1) / 4);
        for text in all.iter().map(String::as_str).chain(["HTTPServer2Go", "naïveCase", "IDs"]) {
            assert_eq!(super::upper_camel(text), text.to_upper_camel_case(), "{text}");
            assert_eq!(super::snake(text), text.to_snake_case(), "{text}");
            assert_eq!(super::shouty_snake(text), text.to_shouty_snake_case(), "{text}");
        }
    }
}
