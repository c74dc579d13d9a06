//! What a problem costs: the value that decisions are taken by, and the sentence that is printed from it.

use std::fmt;

use super::{Code, Fate, Severity};

/// What a problem costs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Cost {
    /// The value counts as not being there.
    Ignored,
    /// It stands in the documentation, but values are not checked against it.
    NotChecked,
    /// Values are carried as raw JSON.
    Raw,
    /// It is carried as text.
    RawText,
    /// The items of a list are.
    RawItems,
    /// Any value is allowed; perhaps another name was meant.
    AnyValue(Option<String>),
    /// No field stands for what is required.
    NoField,
    /// The part is not in the crate.
    LeftOut(Part),
    /// Something else is read, in these words.
    ReadAs(String),
    /// It is there though the document does not have it any more, how long in a sentence.
    Stays(String),
    /// Something that is not lost, in a sentence.
    Note(String),
}

/// A part of a document that can be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// What the message speaks of.
    It,
    /// The object that holds it.
    Holder,
    /// An operation.
    Operation,
    /// All operations of a path item.
    Operations,
    /// A parameter.
    Parameter,
    /// A response.
    Response,
    /// The description of a response; it is handled as an undocumented one.
    Description,
    /// A request body.
    Body,
    /// A security scheme.
    Scheme,
    /// A variant of a union.
    Variant,
    /// The first of several that are the same.
    First,
    /// A member of a composition.
    Member,
    /// A rule.
    Rule,
    /// An alternative among several.
    Alternative,
}

impl Cost {
    /// What becomes of the node, if it is not carried as the document has it.
    #[must_use]
    pub fn fate(&self, code: Code) -> Option<Fate> {
        match self {
            Self::Raw | Self::RawText | Self::RawItems | Self::AnyValue(_) => Some(Fate::Raw),
            Self::LeftOut(_) => Some(Fate::LeftOut),
            // A value that is wrong is missed where it stands; a key that nobody knows is not.
            Self::Ignored if code.severity() == Severity::Error => Some(Fate::LeftOut),
            Self::Ignored | Self::NotChecked | Self::NoField => Some(Fate::Ignored),
            Self::ReadAs(_) | Self::Stays(_) => Some(Fate::Differently),
            Self::Note(_) => None,
        }
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ignored => formatter.write_str("it is ignored"),
            Self::NotChecked => formatter.write_str("values are not checked against it"),
            Self::NoField => formatter.write_str("there is no field for it"),
            Self::Raw => formatter.write_str("it is carried as raw JSON"),
            Self::RawText => formatter.write_str("it is carried as text"),
            Self::RawItems => formatter.write_str("the items are carried as raw JSON"),
            Self::AnyValue(None) => formatter.write_str("it is read as any value"),
            Self::AnyValue(Some(name)) => {
                write!(formatter, "it is read as any value; did you mean `{name}`?")
            }
            Self::LeftOut(part) => formatter.write_str(part.left_out()),
            Self::ReadAs(what) => write!(formatter, "it is read as {what}"),
            Self::Stays(note) | Self::Note(note) => formatter.write_str(note),
        }
    }
}

impl Part {
    const fn left_out(self) -> &'static str {
        match self {
            Self::It => "it is left out",
            Self::Holder => "the object around it is left out",
            Self::Operation => "the operation is left out",
            Self::Operations => "its operations are left out",
            Self::Parameter => "the parameter is left out",
            Self::Response => "the response is left out",
            Self::Description => "the response is left undescribed",
            Self::Body => "the body is left out",
            Self::Scheme => "the scheme is left out",
            Self::Variant => "the variant is left out",
            Self::First => "the first one is left out",
            Self::Member => "this part is left out",
            Self::Rule => "the rule is left out",
            Self::Alternative => "this alternative is left out",
        }
    }
}

impl From<&str> for Cost {
    fn from(note: &str) -> Self {
        Self::Note(note.to_owned())
    }
}

impl From<String> for Cost {
    fn from(note: String) -> Self {
        Self::Note(note)
    }
}
