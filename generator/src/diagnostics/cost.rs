//! What a problem costs: the value that decisions are taken by, and the sentence that is printed from it.

use std::fmt;

use super::{Code, Severity};
use crate::model::Fate;

/// What a problem costs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Cost {
    /// The value counts as not being there.
    Ignored,
    /// Values are carried as raw JSON.
    Raw,
    /// The items of a list are.
    RawItems,
    /// Any value is allowed; perhaps another name was meant.
    AnyValue(Option<String>),
    /// The part is not in the crate.
    LeftOut(Part),
    /// Something else is read, in these words.
    ReadAs(String),
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
}

impl Cost {
    /// What becomes of the node, if it is not carried as the document has it.
    #[must_use]
    pub fn fate(&self, code: Code) -> Option<Fate> {
        match self {
            Self::Raw | Self::RawItems | Self::AnyValue(_) => Some(Fate::Raw),
            Self::LeftOut(_) => Some(Fate::LeftOut),
            // A key that nobody knows costs nothing that is known.
            Self::Ignored => (code.severity() == Severity::Error).then_some(Fate::LeftOut),
            Self::ReadAs(_) | Self::Note(_) => None,
        }
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ignored => formatter.write_str("it is ignored"),
            Self::Raw => formatter.write_str("it is carried as raw JSON"),
            Self::RawItems => formatter.write_str("the items are carried as raw JSON"),
            Self::AnyValue(None) => formatter.write_str("it is read as any value"),
            Self::AnyValue(Some(name)) => {
                write!(formatter, "it is read as any value; did you mean `{name}`?")
            }
            Self::LeftOut(part) => formatter.write_str(part.left_out()),
            Self::ReadAs(what) => write!(formatter, "it is read as {what}"),
            Self::Note(note) => formatter.write_str(note),
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
