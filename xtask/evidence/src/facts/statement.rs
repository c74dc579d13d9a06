//! What a page can state about a place.

use serde_json::{Map, Value, json};

use super::condition::Condition;
use super::names::names;

/// What the text of an example looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// A UUID.
    Uuid,
    /// `2026-06-08`.
    Date,
    /// RFC 3339 with an offset.
    DateTime,
    /// `2026-06-08 16:08:03`, without a zone.
    LocalDateTime,
    /// An address of a page or picture.
    Uri,
    /// A mail address.
    Email,
    /// `true` or `false` in quotes.
    Boolean,
    /// The attribute's own name in brackets.
    Placeholder,
    /// No characters.
    Empty,
}

names!(Shape {
    Uuid = "uuid",
    Date = "date",
    DateTime = "date-time",
    LocalDateTime = "local-date-time",
    Uri = "uri",
    Email = "email",
    Boolean = "boolean",
    Placeholder = "placeholder",
    Empty = "empty",
});

/// What the reader made of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// It names the thing.
    Name,
    /// It says no more than the type.
    Type,
    /// It states a rule, which is a fact of its own.
    Rule,
    /// It states the unit.
    Unit,
    /// It lists values.
    Enumeration,
    /// The portal prints it in many places, and it says nothing about this one.
    Boilerplate,
    /// It says something that no other fact expresses.
    Unclassified,
}

names!(Class {
    Name = "name",
    Type = "type",
    Rule = "rule",
    Unit = "unit",
    Enumeration = "enumeration",
    Boilerplate = "boilerplate",
    Unclassified = "unclassified",
});

/// What a page states about a place.
#[derive(Debug, Clone, PartialEq)]
pub enum Statement {
    /// The place exists.
    Exists,
    /// The operation's title.
    Title(String),
    /// The server's address.
    Server(String),
    /// The media type of a body.
    MediaType(String),
    /// The printed type without its format, e.g. `array[string]`.
    Type(String),
    /// The printed format.
    Format(String),
    /// Whether it is marked as required.
    Required(bool),
    /// `null` is among the printed types.
    Nullable,
    /// The smallest value.
    Minimum(Value),
    /// The largest value.
    Maximum(Value),
    /// The fewest characters.
    MinLength(u64),
    /// The most characters.
    MaxLength(u64),
    /// The fewest items.
    MinItems(u64),
    /// The most items.
    MaxItems(u64),
    /// A regular expression.
    Pattern(String),
    /// One of the values it may have.
    Value {
        /// As on the wire.
        value: Value,
        /// As in the table's other column.
        label: Option<String>,
    },
    /// The value that stands for its absence.
    Default(Value),
    /// Marked as deprecated.
    Deprecated {
        /// The property to use in its place.
        instead: Option<String>,
    },
    /// The values of `type` on which it is found.
    FoundOn(Vec<String>),
    /// Required under a condition.
    RequiredIf(Condition),
    /// Must be absent under a condition.
    ForbiddenIf(Condition),
    /// Must have a value under a condition.
    MustBe {
        /// The value.
        value: Value,
        /// The condition.
        when: Condition,
    },
    /// How many items of this list must satisfy a condition (paths from the item).
    Count {
        /// `exactly`, `at-least` or `at-most`.
        bound: String,
        /// The number.
        number: u64,
        /// The condition.
        filter: Condition,
    },
    /// A list written as one text.
    Separator(String),
    /// The unit of a number.
    Unit(String),
    /// Words that a description of it has to name: identifiers, codes, owners.
    Mentions(Vec<String>),
    /// The page describes behaviour in words that no other statement expresses.
    Note,
    /// What a person made of a description, in words of their own.
    Words(String),
    /// A sentence, by its class and a hash: its words are not kept.
    Sentence {
        /// What the reader made of it.
        class: Class,
        /// Of its words.
        hash: String,
    },
    /// What an example shows.
    Example {
        /// The JSON type.
        kind: String,
        /// What its text looks like.
        shape: Option<Shape>,
    },
    /// The class whose name stands for the value.
    Class(String),
}

impl Statement {
    /// The word of the kind.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Exists => "exists",
            Self::Title(_) => "title",
            Self::Server(_) => "server",
            Self::MediaType(_) => "media-type",
            Self::Type(_) => "type",
            Self::Format(_) => "format",
            Self::Required(_) => "required",
            Self::Nullable => "nullable",
            Self::Minimum(_) => "minimum",
            Self::Maximum(_) => "maximum",
            Self::MinLength(_) => "min-length",
            Self::MaxLength(_) => "max-length",
            Self::MinItems(_) => "min-items",
            Self::MaxItems(_) => "max-items",
            Self::Pattern(_) => "pattern",
            Self::Value { .. } => "value",
            Self::Default(_) => "default",
            Self::Deprecated { .. } => "deprecated",
            Self::FoundOn(_) => "found-on",
            Self::RequiredIf(_) => "required-if",
            Self::ForbiddenIf(_) => "forbidden-if",
            Self::MustBe { .. } => "must-be",
            Self::Count { .. } => "count",
            Self::Separator(_) => "separator",
            Self::Unit(_) => "unit",
            Self::Mentions(_) => "mentions",
            Self::Note => "note",
            Self::Words(_) => "words",
            Self::Sentence { .. } => "sentence",
            Self::Example { .. } => "example",
            Self::Class(_) => "class",
        }
    }

    /// The members of its entry in a facts file, the kind first.
    #[must_use]
    pub fn to_json(&self) -> Map<String, Value> {
        let mut map = Map::new();
        map.insert(self.kind().to_owned(), self.main_value());
        match self {
            Self::Value { label: Some(label), .. } => {
                map.insert("label".to_owned(), json!(label));
            }
            Self::Deprecated { instead: Some(instead) } => {
                map.insert("instead".to_owned(), json!(instead));
            }
            Self::MustBe { when, .. } => {
                map.insert("when".to_owned(), when.to_json());
            }
            Self::Count { number, filter, .. } => {
                map.insert("number".to_owned(), json!(number));
                map.insert("where".to_owned(), filter.to_json());
            }
            Self::Sentence { hash, .. } => {
                map.insert("hash".to_owned(), json!(hash));
            }
            Self::Example { shape: Some(shape), .. } => {
                map.insert("shape".to_owned(), json!(shape.name()));
            }
            _ => {}
        }
        map
    }

    fn main_value(&self) -> Value {
        match self {
            Self::Exists | Self::Nullable | Self::Note | Self::Deprecated { .. } => json!(true),
            Self::Title(text)
            | Self::Server(text)
            | Self::MediaType(text)
            | Self::Type(text)
            | Self::Format(text)
            | Self::Pattern(text)
            | Self::Separator(text)
            | Self::Unit(text)
            | Self::Class(text)
            | Self::Words(text)
            | Self::Count { bound: text, .. }
            | Self::Example { kind: text, .. } => json!(text),
            Self::Sentence { class, .. } => json!(class.name()),
            Self::Required(mark) => json!(mark),
            Self::Minimum(value)
            | Self::Maximum(value)
            | Self::Default(value)
            | Self::Value { value, .. }
            | Self::MustBe { value, .. } => value.clone(),
            Self::MinLength(number)
            | Self::MaxLength(number)
            | Self::MinItems(number)
            | Self::MaxItems(number) => json!(number),
            Self::FoundOn(words) | Self::Mentions(words) => json!(words),
            Self::RequiredIf(condition) | Self::ForbiddenIf(condition) => condition.to_json(),
        }
    }

    /// Reads the entry of a facts file.
    pub fn from_json(map: &Map<String, Value>) -> Result<Self, String> {
        let (kind, value) = map.iter().next().ok_or("an entry has no members")?;
        let text = || value.as_str().map(str::to_owned).ok_or(format!("`{kind}` needs a text"));
        let number = || value.as_u64().ok_or(format!("`{kind}` needs a number"));
        let words = || {
            let list = value.as_array().ok_or(format!("`{kind}` needs a list of texts"))?;
            Ok::<_, String>(list.iter().filter_map(Value::as_str).map(str::to_owned).collect())
        };
        let other = |key: &str| map.get(key).and_then(Value::as_str).map(str::to_owned);
        Ok(match kind.as_str() {
            "exists" => Self::Exists,
            "title" => Self::Title(text()?),
            "server" => Self::Server(text()?),
            "media-type" => Self::MediaType(text()?),
            "type" => Self::Type(text()?),
            "format" => Self::Format(text()?),
            "required" => Self::Required(value.as_bool().ok_or("`required` needs true or false")?),
            "nullable" => Self::Nullable,
            "minimum" => Self::Minimum(value.clone()),
            "maximum" => Self::Maximum(value.clone()),
            "min-length" => Self::MinLength(number()?),
            "max-length" => Self::MaxLength(number()?),
            "min-items" => Self::MinItems(number()?),
            "max-items" => Self::MaxItems(number()?),
            "pattern" => Self::Pattern(text()?),
            "value" => Self::Value { value: value.clone(), label: other("label") },
            "default" => Self::Default(value.clone()),
            "deprecated" => Self::Deprecated { instead: other("instead") },
            "found-on" => Self::FoundOn(words()?),
            "required-if" => Self::RequiredIf(Condition::from_json(value)?),
            "forbidden-if" => Self::ForbiddenIf(Condition::from_json(value)?),
            "must-be" => Self::MustBe { value: value.clone(), when: condition(map, "when")? },
            "count" => Self::Count {
                bound: text()?,
                number: map.get("number").and_then(Value::as_u64).ok_or("`count` needs a number")?,
                filter: condition(map, "where")?,
            },
            "separator" => Self::Separator(text()?),
            "unit" => Self::Unit(text()?),
            "mentions" => Self::Mentions(words()?),
            "note" => Self::Note,
            "words" => Self::Words(text()?),
            "sentence" => Self::Sentence {
                class: text()?.parse()?,
                hash: other("hash").ok_or("`sentence` needs a hash")?,
            },
            "example" => {
                let shape = other("shape").map(|name| name.parse()).transpose()?;
                Self::Example { kind: text()?, shape }
            }
            "class" => Self::Class(text()?),
            _ => return Err(format!("`{kind}` is not a kind of fact")),
        })
    }
}

fn condition(map: &Map<String, Value>, key: &str) -> Result<Condition, String> {
    Condition::from_json(map.get(key).ok_or(format!("`{key}` is missing"))?)
}
