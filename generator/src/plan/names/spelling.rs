//! How names of a document are spelt in Rust.

use std::collections::{HashMap, HashSet};

use super::{case, reserved, signs};
use crate::rust::Ident;

/// Longer names lose words of their middle.
const LONGEST: usize = 80;

/// What is left of the end of a longer name.
const END: usize = 30;

/// Words with capitals in them, which are one word where names are written in small letters.
const WORDS: &[(&str, &str)] = &[
    ("OAuth", "Oauth"),
    ("oAuth", "oauth"),
    ("ETag", "Etag"),
    ("eTag", "etag"),
    ("GitHub", "Github"),
    ("GitLab", "Gitlab"),
    ("gRPC", "grpc"),
    ("mTLS", "mtls"),
    ("UUIDv", "Uuidv"),
    ("IPv4", "Ipv4"),
    ("IPv6", "Ipv6"),
    ("GraphQL", "Graphql"),
    ("macOS", "Macos"),
    ("iOS", "Ios"),
    ("APIs", "Apis"),
    ("IDs", "Ids"),
    ("IPs", "Ips"),
    ("URIs", "Uris"),
    ("URLs", "Urls"),
    ("UUIDs", "Uuids"),
];

/// How a name is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Case {
    /// `FooBar`.
    Type,
    /// `FooBar`, always written behind the name of its enum.
    Variant,
    /// `foo_bar`.
    Value,
    /// `FOO_BAR`.
    Static,
}

/// How much of a text goes into its name: more, where less does not tell it from others.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Detail {
    /// The letters and digits.
    Words,
    /// The names of signs that say something too, and of letters that stand for words.
    Signs,
    /// The names of all signs.
    Every,
    /// And how it is written: in which script, in capitals or not.
    Script,
}

impl Detail {
    /// From the least to the most.
    pub const ALL: [Self; 4] = [Self::Words, Self::Signs, Self::Every, Self::Script];
}

/// The text as a name, with `_` appended where Rust or the emitted code has taken it.
pub fn spell(text: &str, case: Case) -> String {
    spell_in(text, case, Detail::Words)
}

/// The same, in such detail.
pub fn spell_in(text: &str, case: Case, detail: Detail) -> String {
    let mut words = match detail {
        Detail::Words => signs::words(text),
        Detail::Signs => signs::telling(text),
        Detail::Every => signs::all(text),
        Detail::Script => format!("{} {}", signs::all(text), signs::script(text)),
    };
    if matches!(case, Case::Value | Case::Static) {
        words = whole_words(words);
    }
    let mut name = match case {
        Case::Type | Case::Variant => camel(&words),
        Case::Value => case::snake(&words),
        Case::Static => case::shouty_snake(&words),
    };
    if name.is_empty() {
        name = match case {
            Case::Type | Case::Variant => "Empty".to_owned(),
            Case::Value => "empty".to_owned(),
            Case::Static => "EMPTY".to_owned(),
        };
    }
    name = shortened(name, case);
    if !name.starts_with(|c: char| c.is_alphabetic()) {
        name.insert(0, if case == Case::Value { 'n' } else { 'N' });
    }
    let taken = match case {
        Case::Type => reserved::TYPES.contains(&name.as_str()),
        Case::Value => reserved::VALUES.contains(&name.as_str()),
        Case::Variant => reserved::VARIANTS.contains(&name.as_str()),
        Case::Static => false,
    };
    if taken || Ident::new(&name).is_none() {
        name.push('_');
    }
    name
}

/// Words in camel case; two digits that stood apart still do, `1.0` as `1_0`.
fn camel(words: &str) -> String {
    let mut name = String::with_capacity(words.len());
    for word in words.split_whitespace() {
        let word = case::upper_camel(word);
        let is_digit = |c: char| c.is_ascii_digit();
        if name.ends_with(is_digit) && word.starts_with(is_digit) {
            name.push('_');
        }
        name.push_str(&word);
    }
    name
}

/// The text with words that have capitals in them as other words are written.
fn whole_words(text: String) -> String {
    let mut text = text;
    if !text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return text;
    }
    for (word, written) in WORDS {
        let mut from = 0;
        while let Some(place) = text.get(from..).and_then(|rest| rest.find(word)).map(|place| from + place) {
            let end = place + word.len();
            let before = text.get(..place).and_then(|before| before.chars().next_back());
            let after = text.get(end..).and_then(|after| after.chars().next());
            let starts = match word.chars().next() {
                Some(first) if first.is_ascii_lowercase() => !before.is_some_and(char::is_alphabetic),
                _ => !before.is_some_and(|c| c.is_ascii_uppercase()),
            };
            if starts && !after.is_some_and(|c| c.is_ascii_lowercase()) {
                text.replace_range(place..end, written);
            }
            from = end;
        }
    }
    text
}

/// A name that is too long without words of its middle.
fn shortened(name: String, case: Case) -> String {
    let length = name.chars().count();
    if length <= LONGEST {
        return name;
    }
    let characters: Vec<char> = name.chars().collect();
    let begins_word = |place: usize| match case {
        Case::Type | Case::Variant => characters.get(place).is_some_and(|c| c.is_uppercase()),
        Case::Value | Case::Static => place > 0 && characters.get(place - 1) == Some(&'_'),
    };
    let head = (0..=LONGEST - END).rev().find(|place| *place > 0 && begins_word(*place));
    let tail = (length - END..length).find(|place| begins_word(*place));
    let head = characters.iter().take(head.unwrap_or(LONGEST - END));
    head.chain(characters.iter().skip(tail.unwrap_or(length - END))).collect()
}

/// Names of texts of one list, told apart by more of what they say: the one that is just its name keeps that, and where
/// there is none, all say more.
pub fn apart(texts: &[&str], case: Case) -> Vec<String> {
    let plain: Vec<String> = texts.iter().map(|text| spell(text, case)).collect();
    if plain.iter().collect::<HashSet<_>>().len() == plain.len() {
        return plain;
    }
    let spelt: Vec<[String; 4]> =
        texts.iter().map(|text| Detail::ALL.map(|detail| spell_in(text, case, detail))).collect();
    let mut details = vec![0_usize; texts.len()];
    for _ in 1..Detail::ALL.len() {
        let at = |index: usize, details: &[usize]| {
            spelt.get(index).and_then(|of| of.get(*details.get(index)?)).cloned().unwrap_or_default()
        };
        let mut alike: HashMap<String, Vec<usize>> = HashMap::new();
        for index in 0..texts.len() {
            alike.entry(at(index, &details)).or_default().push(index);
        }
        for group in alike.into_values().filter(|group| group.len() > 1) {
            let more = |index: &usize| {
                let of = spelt.get(*index)?;
                let now = *details.get(*index)?;
                (now + 1..of.len()).find(|detail| of.get(*detail) != of.get(now))
            };
            let is_plain = |index: &&usize| {
                let all = spelt.get(**index).is_some_and(|of| of.first() == of.get(2));
                all && texts.get(**index).is_some_and(|text| text.is_ascii())
            };
            let plain: Vec<usize> = group.iter().filter(is_plain).copied().collect();
            let keeps = plain.first().copied().filter(|_| plain.len() == 1);
            let next: Vec<(usize, Option<usize>)> = group
                .iter()
                .filter(|index| Some(**index) != keeps)
                .map(|index| (*index, more(index)))
                .collect();
            for (index, detail) in next {
                if let (Some(detail), Some(place)) = (detail, details.get_mut(index)) {
                    *place = detail;
                }
            }
        }
    }
    let of = spelt.iter().zip(details);
    of.map(|(of, detail)| of.get(detail).cloned().unwrap_or_default()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variants(texts: &[&str]) -> Vec<String> {
        apart(texts, Case::Variant)
    }

    #[test]
    fn words_with_capitals_are_one_word_in_small_letters() {
        let value = |text: &str| spell(text, Case::Value);
        let texts = [
            "listOAuth2Tokens",
            "oAuth2Token",
            "IPv4Addresses",
            "userIDs",
            "iOSBuild",
            "audioOS",
            "FOAuthX",
            "IDstring",
        ];
        let spelt = [
            "list_oauth2_tokens",
            "oauth2_token",
            "ipv4_addresses",
            "user_ids",
            "ios_build",
            "audio_os",
            "fo_auth_x",
            "i_dstring",
        ];
        assert_eq!(texts.map(value), spelt);
        assert_eq!(spell("OAuth2", Case::Type), "OAuth2");
    }

    #[test]
    fn what_tells_values_apart_is_in_their_names() {
        assert_eq!(variants(&["C", "C++", "C#"]), ["C", "CPlusPlus", "CHash"]);
        assert_eq!(variants(&["1.0", "10"]), ["N1_0", "N10"]);
        assert_eq!(variants(&["Etc/GMT-1", "Etc/GMT+1"]), ["EtcGmtMinus1", "EtcGmtPlus1"]);
        assert_eq!(variants(&["ug", "µg"]), ["Ug", "MicroG"]);
        assert_eq!(variants(&["asc", "ASC"]), ["AscLower", "AscUpper"]);
        assert_eq!(variants(&["a", "а"]), ["A", "ACyrillic"]);
        assert_eq!(variants(&["id", "_id"]), ["Id", "UnderscoreId"]);
    }

    #[test]
    fn long_names_lose_their_middle() {
        let long = format!("read{}_of_the_last_place", "_some_word".repeat(12));
        let name = spell(&long, Case::Value);
        assert!(
            name.len() <= LONGEST && name.starts_with("read_some") && name.ends_with("of_the_last_place"),
            "{name}"
        );
        assert!(spell(&long, Case::Type).ends_with("OfTheLastPlace"));
    }
}
