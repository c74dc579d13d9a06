//! Lists of attributes: `• name type Required`, then text, a table of values, bounds and children.

use crate::facts::Statement;
use crate::problem::{Code, Problem};

use super::lines::{Line, Lines};
use super::values::{self, Listed, Table};
use crate::facts::types::Type;

/// A text with its line.
pub type Text = (String, usize);

/// An attribute as printed.
#[derive(Debug, Clone, Default)]
pub struct Attribute {
    /// Its name, unless the capture lost it.
    pub name: Option<String>,
    /// The line of the bullet.
    pub line: usize,
    /// The type, unless the capture lost it.
    pub printed: Option<Type>,
    /// Whether it is marked as required.
    pub required: bool,
    /// Whether it is marked as deprecated.
    pub deprecated: bool,
    /// The description.
    pub text: Vec<Text>,
    /// The values it may have.
    pub values: Vec<Listed>,
    /// The line that shows the table's columns to be exchanged.
    pub inverted: Option<usize>,
    /// Bounds and defaults.
    pub bounds: Vec<(Statement, usize)>,
    /// What it holds.
    pub children: Vec<Attribute>,
}

/// Reads the attributes whose bullets stand at `indent`.
pub fn list(lines: &mut Lines<'_>, indent: usize) -> Vec<Attribute> {
    let mut attributes: Vec<Attribute> = Vec::new();
    while let Some(line) = lines.peek_text() {
        if line.indent < indent || (!line.bullet && line.indent == 0) {
            break;
        }
        lines.take();
        if !line.bullet {
            lines.unknown(line, "between attributes");
            continue;
        }
        if line.indent > indent {
            let message = "this attribute is indented more deeply than its list";
            lines.problem(line.number, Code::INDENT, message, "a nested list starts with `Hide … Show …`");
        }
        let attribute = read(lines, line);
        if let Some(name) = attribute.name.as_ref()
            && attributes.iter().any(|other| other.name.as_ref() == Some(name))
        {
            let message = format!("`{name}` is listed twice");
            lines.problem(line.number, Code::DUPLICATE, message, "capture the page again");
        }
        attributes.push(attribute);
    }
    attributes
}

fn read(lines: &mut Lines<'_>, line: Line<'_>) -> Attribute {
    let mut attribute = match head(line.text) {
        Head::Named(attribute) => *attribute,
        Head::Lost => Attribute { text: vec![(line.text.to_owned(), line.number)], ..Attribute::default() },
        Head::Wrong(part) => {
            let found = lines.source.line(line.number);
            let start = found.find(&part).unwrap_or_default();
            let column = found[..start].chars().count() + 1;
            let place = (line.number, column, part.chars().count());
            let message = format!("`{part}` is not a type that the portal prints");
            let problem = Problem::at(lines.source, place, Code::TYPE, message)
                .help("known are string, integer, number, boolean, object, array, array[…] and date");
            lines.problems.push(problem);
            let name = line.text.split(' ').next().unwrap_or_default();
            Attribute { name: Some(name.to_owned()), ..Attribute::default() }
        }
    };
    attribute.line = line.number;
    block(lines, &mut attribute, line.indent);
    attribute
}

/// An attribute of a line that is its name, its type and its marks, and nothing else.
pub fn named(text: &str) -> Option<Attribute> {
    match head(text) {
        Head::Named(attribute) if attribute.name.as_deref().is_some_and(|name| !name.ends_with('.')) => {
            Some(*attribute)
        }
        _ => None,
    }
}

enum Head {
    Named(Box<Attribute>),
    /// The name and type are lost; the line is the description.
    Lost,
    /// The part that should be a type.
    Wrong(String),
}

fn head(text: &str) -> Head {
    let Some((name, mut rest)) = text.split_once(' ') else {
        return if is_name(text) { Head::Wrong(text.to_owned()) } else { Head::Lost };
    };
    let mut attribute = Attribute { name: Some(name.to_owned()), ..Attribute::default() };
    let marked = rest;
    for (mark, set) in [("Deprecated", &mut attribute.deprecated), ("Required", &mut attribute.required)] {
        if let Some(before) =
            rest.strip_suffix(mark).filter(|before| before.is_empty() || before.ends_with(' '))
        {
            *set = true;
            rest = before.trim_end();
        }
    }
    match Type::parse(rest) {
        Ok(printed) => {
            attribute.printed = Some(printed);
            Head::Named(Box::new(attribute))
        }
        Err(part) if marked.len() != rest.len() || (is_name(name) && looks_like_type(rest)) => {
            Head::Wrong(part)
        }
        Err(_) => Head::Lost,
    }
}

/// Lost names leave a description, which starts with a capital and has spaces.
fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase()) && !word.ends_with(['.', ','])
}

fn looks_like_type(text: &str) -> bool {
    let word = text.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let starts = Type::parse(word).is_ok() && text != word;
    !text.contains(' ') || text.contains(" | ") || text.contains(['[', '(']) || starts
}

/// What stands below an attribute, indented by one step.
fn block(lines: &mut Lines<'_>, attribute: &mut Attribute, indent: usize) {
    let mut table: Option<Table> = None;
    while let Some(line) = lines.peek_text() {
        if line.indent <= indent || line.bullet {
            break;
        }
        lines.take();
        if line.indent != indent + 2 {
            let message = "this text is not indented like the description of an attribute";
            lines.problem(line.number, Code::INDENT, message, "a description stands two spaces further in");
        }
        if line.text.starts_with("Hide ") && line.text.contains(" Show ") {
            let name = attribute.name.clone().unwrap_or_default();
            attribute.children = children(lines, line, &name, indent + 2);
        } else if line.text == "Value Description" {
            table = Some(values::rows(lines, line.number));
        } else if let Some((listed, default)) = values::listed(line) {
            attribute.values = listed;
            attribute.bounds.extend(default.map(|value| (Statement::Default(value.into()), line.number)));
        } else if let Some(read) = values::bounds(line.text) {
            take_bounds(lines, attribute, line, read);
        } else {
            attribute.text.push((line.text.to_owned(), line.number));
        }
    }
    if let Some(table) = table {
        attribute.inverted = values::join(lines, &table, &mut attribute.values);
    }
}

fn take_bounds(
    lines: &mut Lines<'_>,
    attribute: &mut Attribute,
    line: Line<'_>,
    read: Result<Vec<Statement>, String>,
) {
    match read {
        Ok(statements) => {
            attribute.bounds.extend(statements.into_iter().map(|statement| (statement, line.number)));
        }
        Err(message) => lines.problem(line.number, Code::BOUND, message, "capture the page again"),
    }
}

/// The children announced by `Hide NAME attributes Show NAME attributes object`.
pub fn children(lines: &mut Lines<'_>, line: Line<'_>, name: &str, indent: usize) -> Vec<Attribute> {
    let single = format!("Hide {name} attribute Show {name} attribute ");
    let several = format!("Hide {name} attributes Show {name} attributes ");
    let opens = |prefix: &str| line.text.strip_prefix(prefix).is_some_and(|rest| Type::parse(rest).is_ok());
    let is_single = opens(&single);
    if !is_single && !opens(&several) {
        lines.unknown(line, &format!("as the opening of the attributes of `{name}`"));
    }
    let children = list(lines, indent);
    // A response may announce attributes that the page leaves to its example.
    let is_left = children.is_empty() && name == "response";
    // Portals say "attributes" of a single one too: it is a fault only where another one may have lost its step.
    let has_next = lines
        .peek_text()
        .is_some_and(|line| line.bullet && !line.text.starts_with(|c: char| c.is_ascii_digit()));
    let fits = match children.len() {
        0 => is_left,
        1 => is_single || !has_next,
        _ => !is_single,
    };
    if !fits {
        let announced = if is_single { "one attribute" } else { "several attributes" };
        let message = format!("`{name}` announces {announced}, but {} follow", children.len());
        let help =
            "an attribute that lost a step of its indentation would explain it; capture the page again";
        lines.problem(line.number, Code::INDENT, message, help);
    }
    children
}
