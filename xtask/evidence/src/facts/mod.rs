//! Facts of a page: what it states about each place of an operation, with the line and the way it was found.

mod condition;
mod listed;
mod names;
mod rank;
mod read;
mod statement;
pub mod types;
pub mod write;

use generator::pointer::Pointer;
use std::fmt;
use std::str::FromStr;

pub use condition::Condition;
pub use listed::{Listed, read_list};
pub use rank::{Rank, Whole};
pub use read::{FactsFile, read};
pub use statement::{Class, Shape, Statement};
pub use write::write;

use serde_json::Value;

/// How a fact was found on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// Printed as an attribute, a mark, a table or a bound.
    Printed,
    /// The name was lost and recovered from the order of the request example.
    Aligned,
    /// Stated in a sentence.
    Prose,
    /// Shown by an example.
    Example,
}

names::names!(Found { Printed = "printed", Aligned = "aligned", Prose = "prose", Example = "example" });

/// How much of the page survived the capture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layout {
    /// Names, types and marks are all there.
    Full,
    /// The names and types of optional attributes are lost.
    OptionalLost,
    /// All names and types are lost.
    NamesLost,
    /// The Markdown twin of a page: names and types of the first level, and no marks.
    Twin,
}

names::names!(Layout {
    Full = "full",
    OptionalLost = "optional-names-lost",
    NamesLost = "names-lost",
    Twin = "md-twin",
});

/// The part of an operation that a place lies in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The operation itself.
    Operation,
    /// Path parameters.
    Path,
    /// Query parameters.
    Query,
    /// Header parameters.
    Header,
    /// The request body.
    Body,
    /// A response by its status; `unstated` where the page shows none.
    Response(String),
}

/// The status of a response example without a heading.
pub const UNSTATED: &str = "unstated";

/// A place of an operation, e.g. `body nationalities.*.code`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The part of the operation.
    pub part: Part,
    /// Names from there; `*` steps into the items of a list.
    pub path: Vec<String>,
}

impl Place {
    /// The top of a part.
    #[must_use]
    pub fn top(part: Part) -> Self {
        Self { part, path: Vec::new() }
    }

    /// A place below this one.
    #[must_use]
    pub fn child(&self, name: &str) -> Self {
        let mut child = self.clone();
        child.path.push(name.to_owned());
        child
    }

    /// The place this one lies in.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let (_, rest) = self.path.split_last()?;
        Some(Self { part: self.part.clone(), path: rest.to_vec() })
    }

    /// Whether it lies below `other`.
    #[must_use]
    pub fn is_below(&self, other: &Self) -> bool {
        self.part == other.part && self.path.len() > other.path.len() && self.path.starts_with(&other.path)
    }

    /// The path with dots, as the page prints it.
    #[must_use]
    pub fn dotted(&self) -> String {
        self.path.join(".")
    }

    /// Whether callers send it (the rest is received).
    #[must_use]
    pub fn is_sent(&self) -> bool {
        !matches!(self.part, Part::Response(_))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.part {
            Part::Operation => f.write_str("operation")?,
            Part::Path => f.write_str("path")?,
            Part::Query => f.write_str("query")?,
            Part::Header => f.write_str("header")?,
            Part::Body => f.write_str("body")?,
            Part::Response(status) => write!(f, "response {status}")?,
        }
        if self.path.is_empty() { Ok(()) } else { write!(f, " {}", self.dotted()) }
    }
}

impl FromStr for Place {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (head, rest) = text.split_once(' ').unwrap_or((text, ""));
        let (part, path) = match head {
            "operation" => (Part::Operation, rest),
            "path" => (Part::Path, rest),
            "query" => (Part::Query, rest),
            "header" => (Part::Header, rest),
            "body" => (Part::Body, rest),
            "response" => {
                let (status, path) = rest.split_once(' ').unwrap_or((rest, ""));
                (Part::Response(status.to_owned()), path)
            }
            _ => return Err(format!("`{text}` is not a place of an operation")),
        };
        let path = path.split('.').filter(|name| !name.is_empty()).map(str::to_owned).collect();
        Ok(Self { part, path })
    }
}

/// One fact.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// What the page says.
    pub statement: Statement,
    /// The line of the capture.
    pub line: usize,
    /// How it was found.
    pub found: Found,
}

/// A place with its facts.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Where.
    pub place: Place,
    /// What is said about it, existence first.
    pub facts: Vec<Fact>,
}

impl Node {
    /// How the page shows that the place exists.
    #[must_use]
    pub fn found(&self) -> Option<Found> {
        self.facts.iter().find(|fact| fact.statement == Statement::Exists).map(|fact| fact.found)
    }

    /// The statements of it.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.facts.iter().map(|fact| &fact.statement)
    }

    /// The printed type, if there is one.
    #[must_use]
    pub fn type_text(&self) -> Option<&str> {
        self.statements().find_map(|statement| match statement {
            Statement::Type(text) => Some(text.as_str()),
            _ => None,
        })
    }

    /// The enum values.
    #[must_use]
    pub fn values(&self) -> Vec<&Value> {
        self.statements()
            .filter_map(|statement| match statement {
                Statement::Value { value, .. } => Some(value),
                _ => None,
            })
            .collect()
    }
}

/// A place where the page contradicts itself or JSON Schema.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Contradiction {
    /// Where.
    pub place: Place,
    /// Which one.
    pub kind: ContradictionKind,
    /// The line that shows it.
    pub line: usize,
}

/// The ways in which these pages contradict themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ContradictionKind {
    /// Printed `array`, with children whose names have no `*`: an object.
    ArrayWithDottedChildren,
    /// Printed `array[string]`, while the example holds objects.
    ArrayHoldsObjects,
    /// An object of `example` and `description`: a schema shown as data.
    PseudoObject,
    /// The name of a class instead of a value.
    ClassName,
    /// Shown by the example, not in the list.
    OnlyInExample,
    /// The constant's name in the column of labels, or the columns exchanged.
    InvertedTable,
    /// A label that is not the value in other letters.
    OddLabel,
    /// The values stand in a sentence, not in a table.
    ValuesInText,
    /// The example repeats nested attributes at the top, under dotted names.
    FlatKeys,
    /// Marked as optional, while a rule in words wants it.
    MarkAgainstRule,
    /// Deprecated and required at once.
    DeprecatedRequired,
    /// A type word that JSON Schema does not know.
    ForeignType,
    /// The format contradicts the text or the example.
    Format,
    /// Text holding `true` or `false`.
    BooleanAsText,
    /// The example's JSON type is not the printed type.
    ExampleType,
    /// The example is not one of the listed values.
    ExampleValue,
    /// A response example without its status.
    StatusUnstated,
}

names::names!(ContradictionKind {
    ArrayWithDottedChildren = "array-with-dotted-children",
    ArrayHoldsObjects = "array-holds-objects",
    PseudoObject = "pseudo-object",
    ClassName = "class-name",
    OnlyInExample = "only-in-example",
    InvertedTable = "inverted-table",
    OddLabel = "odd-label",
    ValuesInText = "values-in-text",
    FlatKeys = "flat-keys",
    MarkAgainstRule = "mark-against-rule",
    DeprecatedRequired = "deprecated-required",
    ForeignType = "foreign-type",
    Format = "format",
    BooleanAsText = "boolean-as-text",
    ExampleType = "example-type",
    ExampleValue = "example-value",
    StatusUnstated = "status-unstated",
});

/// All facts of one page.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// The method, in capitals.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The page's address.
    pub page: String,
    /// The month of the capture, `YYYY-MM`, or its day; of what was read by hand as far as it is known.
    pub captured: String,
    /// What stands behind them.
    pub rank: Rank,
    /// SHA-256 of the capture.
    pub sha256: String,
    /// How much of the page survived.
    pub layout: Layout,
    /// Places in the order of the page.
    pub nodes: Vec<Node>,
    /// What contradicts what.
    pub contradictions: Vec<Contradiction>,
}

impl Facts {
    /// `POST /api/v1/plans`.
    #[must_use]
    pub fn operation(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Where the operation stands in the document.
    #[must_use]
    pub fn pointer(&self) -> Pointer {
        Pointer::root().child("paths").child(&self.path).child(&self.method.to_lowercase())
    }

    /// `post-plans.2025-06.yaml`.
    #[must_use]
    pub fn file_name(&self) -> String {
        // A twin stands beside the page of its month.
        let twin = if self.layout == Layout::Twin { ".md" } else { "" };
        format!("{}.{}{twin}.yaml", slug(&self.method, &self.path), self.captured)
    }

    /// How many facts it holds.
    #[must_use]
    pub fn count(&self) -> usize {
        self.nodes.iter().map(|node| node.facts.len()).sum()
    }

    /// The node of a place.
    #[must_use]
    pub fn node(&self, place: &Place) -> Option<&Node> {
        self.nodes.iter().find(|node| &node.place == place)
    }
}

fn slug(method: &str, path: &str) -> String {
    let words = path.split('/').filter(|part| !part.is_empty() && *part != "api");
    let mut slug = method.to_lowercase();
    for word in words {
        slug.push('-');
        slug.extend(word.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')));
    }
    slug
}
