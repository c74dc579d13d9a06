//! Facts stated in sentences: rules, values, defaults, units, and names that a description has to mention.

use serde_json::{Value, json};

use crate::facts::{Class, Condition, Place, Statement};

use super::measures::{letters, most, sizes, unit};
use super::scope::Scope;
use super::sentence::{Stated, hash, is_optional, is_type, sentences};

/// Reads a sentence of one form.
type Rule = fn(&Scope, &Place, &str) -> Option<Vec<Stated>>;

/// Words that announce a rule: a sentence with one of them that is not understood is to be looked at.
const RULE_WORDS: &[&str] = &[
    "required",
    "must",
    "default",
    "defaults",
    "deprecated",
    "exactly",
    "maximum",
    "minimum",
    "max",
    "min",
    "mandatory",
    "forbidden",
    "cannot",
    "not",
    "may",
    "please",
    "ignored",
    "longer",
    "valid",
    "values",
    "letter",
    "pounds",
];

/// Words that describe behaviour.
const NOTE_WORDS: &[&str] = &["only", "if", "when", "otherwise", "leaving", "will", "any"];

/// Everything that the text of one attribute states, and each of its sentences by class and hash.
pub fn read(scope: &Scope, place: &Place, text: &str) -> Vec<Stated> {
    let (mut stated, text) = page_size(place, text);
    for sentence in sentences(&text) {
        let found = sentence_facts(scope, place, sentence);
        let class = class_of(sentence, &found);
        let says_more = found.iter().all(|(_, statement)| matches!(statement, Statement::Mentions(_)));
        if says_more && has_word(sentence, NOTE_WORDS) && !stated.contains(&(place.clone(), Statement::Note))
        {
            stated.push((place.clone(), Statement::Note));
        }
        stated.extend(found);
        stated.push((place.clone(), Statement::Sentence { class, hash: hash(sentence) }));
    }
    merge_mentions(stated)
}

/// The sentences of a text whose place has lost its name: to be looked at, whatever they say.
pub fn unplaced(place: &Place, text: &str) -> Vec<Stated> {
    let of = |sentence| Statement::Sentence { class: Class::Unclassified, hash: hash(sentence) };
    sentences(text).into_iter().map(|sentence| (place.clone(), of(sentence))).collect()
}

fn has_word(sentence: &str, list: &[&str]) -> bool {
    let mut words = sentence.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    words.any(|word| list.contains(&word.as_str()))
}

/// A name is short and has no word of a rule or of behaviour; what else is not understood is unclassified.
fn class_of(sentence: &str, found: &[Stated]) -> Class {
    let mut statements = found.iter().map(|(_, statement)| statement);
    if statements.clone().any(|statement| matches!(statement, Statement::Value { .. })) {
        return Class::Enumeration;
    }
    if statements.clone().any(|statement| matches!(statement, Statement::Unit(_))) {
        return Class::Unit;
    }
    if is_optional(sentence) || statements.any(|statement| !matches!(statement, Statement::Mentions(_))) {
        return Class::Rule;
    }
    let is_long = sentence.split_whitespace().count() > NAME_WORDS;
    // What is true or false may well be whether something is required.
    let is_bound = sentence.contains("up to ") && sentence.contains(|c: char| c.is_ascii_digit());
    let is_rule = is_bound || (has_word(sentence, RULE_WORDS) && !sentence.starts_with("Whether "));
    if is_type(sentence) {
        return Class::Type;
    }
    if is_long || is_rule || has_word(sentence, NOTE_WORDS) || sentence.contains(['[', '|', '£', ':']) {
        Class::Unclassified
    } else {
        Class::Name
    }
}

/// As many words as a description has at most that does no more than name the thing.
const NAME_WORDS: usize = 12;

/// `… (Default 15. Max 500)`: the bounds, and the text without them.
fn page_size(place: &Place, text: &str) -> (Vec<Stated>, String) {
    let found = text.split_once(" (Default ").and_then(|(before, rest)| {
        let (numbers, after) = rest.split_once(')')?;
        let (default, maximum) = numbers.split_once(". Max ")?;
        let number = |text: &str| serde_json::from_str::<serde_json::Number>(text).ok();
        let default = Statement::Default(number(default)?.into());
        let maximum = Statement::Maximum(number(maximum)?.into());
        let stated = vec![(place.clone(), default), (place.clone(), maximum)];
        Some((stated, format!("{before}{after}")))
    });
    found.unwrap_or_else(|| (Vec::new(), text.to_owned()))
}

/// One fact of mentions for each place, in the order of the words.
fn merge_mentions(stated: Vec<Stated>) -> Vec<Stated> {
    let mut merged: Vec<Stated> = Vec::new();
    for (place, statement) in stated {
        let Statement::Mentions(words) = &statement else {
            if !merged.contains(&(place.clone(), statement.clone())) {
                merged.push((place, statement));
            }
            continue;
        };
        let known = merged.iter_mut().find_map(|(other, known)| match known {
            Statement::Mentions(known) if *other == place => Some(known),
            _ => None,
        });
        match known {
            Some(known) => {
                for word in words {
                    if !known.contains(word) {
                        known.push(word.clone());
                    }
                }
            }
            None => merged.push((place, statement)),
        }
    }
    merged
}

fn sentence_facts(scope: &Scope, place: &Place, sentence: &str) -> Vec<Stated> {
    let (marked, sentence) = deprecation(place, sentence);
    let rules: &[Rule] = &[found_on, one_of, listed, counts, required, default, instead];
    let clause = rules.iter().find_map(|rule| rule(scope, place, sentence));
    let mut stated: Vec<Stated> = marked.into_iter().collect();
    let is_rule = clause.is_some();
    stated.extend(clause.into_iter().flatten());
    stated.extend(most(scope, place, sentence));
    stated.extend(letters(place, sentence));
    stated.extend(sizes(place, sentence));
    stated.extend(unit(sentence).map(|unit| (place.clone(), unit)));
    let lower = sentence.to_lowercase();
    if ["comma separated", "comma seperated", "comma-separated"].iter().any(|words| lower.contains(words)) {
        stated.push((place.clone(), Statement::Separator(",".to_owned())));
    }
    let mentions = mentions(scope, place, sentence, is_rule);
    if !mentions.is_empty() {
        stated.push((place.clone(), Statement::Mentions(mentions)));
    }
    stated
}

/// `[DEPRECATED]`, however it is spelt, or `@Deprecated`.
fn deprecation<'a>(place: &Place, sentence: &'a str) -> (Option<Stated>, &'a str) {
    const MARKS: &[&str] = &["[DEPRECATED]", "[DEPRACATED]", "@Deprecated", "Deprecated:"];
    let rest = MARKS.iter().find_map(|mark| sentence.strip_prefix(mark));
    let Some(rest) = rest.map(str::trim) else { return (None, sentence) };
    if rest.starts_with("Please use ") {
        return (None, rest);
    }
    (Some((place.clone(), Statement::Deprecated { instead: None })), rest)
}

fn instead(_: &Scope, place: &Place, sentence: &str) -> Option<Vec<Stated>> {
    let name = sentence.strip_prefix("Please use ")?.strip_suffix(" instead")?;
    Some(vec![(place.clone(), Statement::Deprecated { instead: Some(name.to_owned()) })])
}

/// `NAME field, this is found on types (a b c)`: the name and the types.
pub fn named_types(text: &str) -> Option<(&str, Vec<&str>)> {
    let (name, rest) = text.split_once(" field, this is found on types (")?;
    let types = rest.trim_end_matches('.').strip_suffix(')')?;
    Some((name, types.split(' ').collect()))
}

fn found_on(_: &Scope, place: &Place, sentence: &str) -> Option<Vec<Stated>> {
    let (_, types) = named_types(sentence)?;
    let types = types.into_iter().map(str::to_owned).collect();
    Some(vec![(place.clone(), Statement::FoundOn(types))])
}

/// `…must be one of these types: a, b and c`; `The third party must be one of the following: …`.
fn one_of(scope: &Scope, place: &Place, sentence: &str) -> Option<Vec<Stated>> {
    let lower = sentence.to_ascii_lowercase();
    let openings = ["must be one of these types: ", "must be one of the following: "];
    let (at, length) = openings.iter().find_map(|open| Some((lower.find(open)?, open.len())))?;
    let listed = sentence.get(at + length..)?;
    let subject = sentence[..at].trim().strip_prefix("The ").map(|noun| noun.replace(' ', "_"));
    let child = subject.and_then(|name| {
        let below = [place.child("*").child(&name), place.child(&name)];
        below.into_iter().find(|child| scope.has(&child.path))
    });
    let place = child.unwrap_or_else(|| place.clone());
    let (head, last) = listed.rsplit_once(" and ").map_or((listed, None), |(head, last)| (head, Some(last)));
    let values = head
        .split(", ")
        .chain(last)
        .map(|value| (place.clone(), Statement::Value { value: json!(value.trim()), label: None }));
    Some(values.collect())
}

/// `Valid fields are [a, b]`, `Possible values: a, b`, `Available options: a, b and c`, `Valid modes are: a|b`.
fn listed(_: &Scope, place: &Place, sentence: &str) -> Option<Vec<Stated>> {
    const OPENINGS: &[&str] = &["valid ", "possible ", "available ", "accepted ", "allowed ", "supported "];
    let lower = sentence.to_ascii_lowercase();
    let opening = OPENINGS.iter().find(|open| lower.starts_with(**open))?;
    let rest = sentence.get(opening.len()..)?;
    let (noun, list) = [" are: ", " are ", ": "].iter().find_map(|verb| rest.split_once(verb))?;
    if !noun.chars().all(char::is_alphabetic) {
        return None;
    }
    let list = list.strip_prefix('[').and_then(|list| list.strip_suffix(']')).unwrap_or(list);
    let list = list.replace(" and ", ", ").replace(" or ", ", ").replace('|', ", ");
    let is_word = |word: &str| {
        let of_word = |c: char| c.is_alphanumeric() || "_-.:".contains(c);
        !word.is_empty() && word.chars().all(of_word)
    };
    let words = list.split(',').map(|word| word.trim().trim_matches(['"', '\'', '`']));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let values =
        words.iter().map(|word| (place.clone(), Statement::Value { value: json!(word), label: None }));
    (!words.is_empty() && words.iter().all(|word| is_word(word))).then(|| values.collect())
}

/// `Exactly one X must include Y, and exactly one Z must be marked as W`.
fn counts(scope: &Scope, place: &Place, sentence: &str) -> Option<Vec<Stated>> {
    let parts = sentence.split(", and ").map(|part| count(scope, place, &part.to_lowercase()));
    parts.collect()
}

fn count(scope: &Scope, place: &Place, clause: &str) -> Option<Stated> {
    let bounds = [("exactly ", "exactly"), ("at least ", "at-least"), ("at most ", "at-most")];
    let (rest, bound) = bounds.iter().find_map(|(open, bound)| Some((clause.strip_prefix(open)?, *bound)))?;
    let (number, rest) = rest.split_once(' ')?;
    let number = if number == "one" { 1 } else { number.parse().ok()? };
    let (noun, verb) = rest.split_once(" must ")?;
    let list = scope.list_of(place, noun).or_else(|| scope.is_list(place).then(|| place.clone()))?;
    let name = |words: &str| words.replace(' ', "_");
    let (property, filter): (String, fn(String) -> Condition) =
        if let Some(words) = verb.strip_prefix("include ") {
            (name(words), Condition::Present)
        } else {
            (name(verb.strip_prefix("be marked as ")?), |name| Condition::Equals(name, json!(true)))
        };
    if !scope.has(&list.child("*").child(&property).path) {
        return None;
    }
    let bound = bound.to_owned();
    Some((list, Statement::Count { bound, number, filter: filter(property) }))
}

/// `Required if …`, `Required when …, must not be present when …`, `Required for adult clients`.
fn required(scope: &Scope, place: &Place, sentence: &str) -> Option<Vec<Stated>> {
    let rest = sentence.strip_prefix("Required ")?;
    if let Some(rest) = rest.strip_prefix("and must be accepted ") {
        let when = scope.audience(rest.strip_prefix("for ")?.strip_suffix(" clients")?)?;
        let must = Statement::MustBe { value: json!(true), when: when.clone() };
        return Some(vec![(place.clone(), Statement::RequiredIf(when)), (place.clone(), must)]);
    }
    if let Some(rest) = rest.strip_prefix("for ") {
        let when = scope.audience(rest.strip_suffix(" clients")?)?;
        return Some(vec![(place.clone(), Statement::RequiredIf(when))]);
    }
    let rest = rest.strip_prefix("if ").or_else(|| rest.strip_prefix("when "))?;
    let (first, forbidden) = match rest.split_once(", must not be present when ") {
        Some((first, second)) => (first, Some(second)),
        None => (rest, None),
    };
    let mut stated = vec![(place.clone(), Statement::RequiredIf(condition(scope, place, first)))];
    let forbidden = forbidden.map(|text| condition(scope, place, text));
    stated.extend(forbidden.map(|when| (place.clone(), Statement::ForbiddenIf(when))));
    Some(stated)
}

/// Words that name nothing.
const SMALL: &[&str] = &["related", "to", "a", "an", "the", "and", "or", "is", "of", "for"];

fn condition(scope: &Scope, place: &Place, text: &str) -> Condition {
    let clauses = |separator: &str| -> Option<Vec<Condition>> {
        text.split(separator).map(|part| clause(scope, place, part)).collect()
    };
    if let Some(parts) = clauses(" or ") {
        return Condition::any(parts);
    }
    if let Some(parts) = clauses(" and ") {
        return Condition::all(parts);
    }
    let mut words: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !SMALL.contains(word)) {
        if !words.iter().any(|known| known == word) {
            words.push(word.to_owned());
        }
    }
    Condition::Words(words)
}

fn clause(scope: &Scope, place: &Place, text: &str) -> Option<Condition> {
    if let Some(name) = text.strip_prefix("you do not provide ") {
        return Some(Condition::Absent(scope.resolve(place, name)?));
    }
    let (name, state) = text.split_once(" is ")?;
    let property = scope.resolve(place, name)?;
    Some(match state {
        "not provided" | "empty" | "not present" => Condition::Absent(property),
        "provided" | "not empty" | "present" => Condition::Present(property),
        _ => Condition::Equals(property, literal(state)?),
    })
}

/// `true`, `"GBP"`, `12`, or a word in capitals or with an underscore.
fn literal(text: &str) -> Option<Value> {
    let between = |quote: char| text.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
    let quoted = between('"').or_else(|| between('\''));
    if let Some(inner) = quoted {
        return Some(json!(inner));
    }
    match text {
        "true" => return Some(json!(true)),
        "false" => return Some(json!(false)),
        _ => {}
    }
    if let Ok(number) = serde_json::from_str::<serde_json::Number>(text) {
        return Some(number.into());
    }
    let word = !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let constant = word && (text.contains('_') || text.chars().all(|c| c.is_ascii_uppercase()));
    constant.then(|| json!(text))
}

/// `Will default to X if not provided`, `Defaults to "X"`, `… will default to the X day`.
fn default(_: &Scope, place: &Place, sentence: &str) -> Option<Vec<Stated>> {
    let openings = ["will default to ", "defaults to "];
    let lower = sentence.to_ascii_lowercase();
    let rest = openings.iter().find_map(|open| sentence.get(lower.find(open)? + open.len()..))?;
    let value = rest.strip_suffix(" if not provided").unwrap_or(rest);
    let statement = match literal(value) {
        Some(value) => Statement::Default(value),
        None => Statement::Mentions(vec![value.rsplit(' ').next()?.to_owned()]),
    };
    Some(vec![(place.clone(), statement)])
}

/// Identifiers, codes and owners that a description cannot leave out.
fn mentions(scope: &Scope, place: &Place, sentence: &str, is_rule: bool) -> Vec<String> {
    let mut mentions: Vec<String> = Vec::new();
    let mut add = |word: &str| {
        if !mentions.iter().any(|known| known == word) {
            mentions.push(word.to_owned());
        }
    };
    if let Some((_, rest)) = sentence.split_once("(e.g., ") {
        rest.split(')').next().unwrap_or_default().split(", ").for_each(&mut add);
    }
    if let Some((before, _)) = sentence.split_once(" supported") {
        before.rsplit(' ').take(1).for_each(&mut add);
    }
    let words: Vec<&str> = sentence
        .split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .filter(|word| !word.is_empty())
        .collect();
    let lower = sentence.to_lowercase();
    if words.iter().any(|word| matches!(word.to_lowercase().as_str(), "uuid" | "uuids")) {
        add("UUID");
    }
    if lower.contains("2-letter iso") {
        add("ISO");
    }
    if lower.ends_with(" of the firm") || lower.ends_with(" belonging to the firm") {
        add("firm");
    }
    if let Some(rest) = sentence.strip_prefix("Accepts either ") {
        let proper = |word: &&str| word.starts_with(|c: char| c.is_uppercase());
        rest.split(' ').filter(proper).for_each(&mut add);
    }
    if !is_rule {
        let own = place.path.last().map(String::as_str);
        let named = |word: &&&str| word.contains('_') && Some(**word) != own && scope.knows(word);
        words.iter().filter(named).for_each(|word| add(word));
    }
    mentions
}
