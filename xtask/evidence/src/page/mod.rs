//! Reading a captured page: lines, then its structure, then facts.

mod align;
mod attribute;
mod captured;
mod contradictions;
mod copied;
mod dashes;
mod examples;
mod full;
mod furniture;
mod gather;
mod json;
mod lines;
mod measures;
mod prose;
mod request;
mod samples;
mod scope;
mod sentence;
mod twin;
mod values;

use sha2::{Digest, Sha256};

use super::facts::{Facts, Layout, Part, Rank};
use super::problem::{Code, Problem, Source};
use attribute::{Attribute, Text};
pub use furniture::Furniture;
use lines::Lines;
use samples::Samples;

/// What the caller knows about a page that the page may not show.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Its address.
    pub address: Option<String>,
    /// The month of its capture.
    pub captured: Option<String>,
    /// Its operation, `POST /api/v1/plans`, where no line of the page says it.
    pub operation: Option<String>,
    /// Operations whose paths are known: one that fits takes the place of a path that a command has filled in.
    pub operations: Vec<String>,
    /// Lines that the portal prints around every operation.
    pub furniture: Furniture,
    /// A page that breaks off is read as far as it goes.
    pub partial: bool,
}

/// The line of method and path.
#[derive(Debug, Clone, PartialEq, Eq)]
struct RequestLine {
    method: String,
    path: String,
    line: usize,
}

impl RequestLine {
    fn is_method(text: &str) -> bool {
        matches!(text, "GET" | "POST" | "PUT" | "PATCH" | "DELETE")
    }

    fn read(text: &str, line: usize) -> Option<Self> {
        let (method, path) = text.split_once(' ')?;
        let known = Self::is_method(method) && path.starts_with('/') && !path.contains(' ');
        known.then(|| Self { method: method.to_owned(), path: path.to_owned(), line })
    }
}

/// The body as printed.
#[derive(Debug, Clone, Default)]
struct Body {
    line: usize,
    required: Option<usize>,
    media: Option<Text>,
    attributes: Vec<Attribute>,
}

/// A response as printed.
#[derive(Debug, Clone)]
struct Response {
    status: String,
    line: usize,
    media: Option<Text>,
    text: Vec<Text>,
    attributes: Vec<Attribute>,
}

/// How a page shows its attributes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Form {
    /// By bullets and indentation.
    #[default]
    Bullets,
    /// Between dashes, mostly without names.
    Dashes,
    /// As Markdown, without marks.
    Twin,
}

/// The structure of a page, before anything is concluded from it.
#[derive(Debug, Clone, Default)]
struct Page {
    form: Form,
    /// Whether its end is lost.
    breaks_off: bool,
    title: Option<Text>,
    request: Option<RequestLine>,
    text: Vec<Text>,
    parameters: Vec<(Part, Vec<Attribute>)>,
    /// What is said of parameters whose names are lost.
    nameless: Vec<(Part, Text)>,
    body: Option<Body>,
    responses: Vec<Response>,
    has_responses: bool,
    samples: Samples,
}

/// Reads the facts of a page.
pub fn read(name: &str, text: &str, known: &Known) -> Result<Facts, Vec<Problem>> {
    match facts_of(text, &Source::new(name, text), known, None) {
        // The last line may have lost a part.
        Err(_) if known.partial => {
            let kept = text.trim_end().rsplit_once('\n').map_or("", |(kept, _)| kept);
            facts_of(text, &Source::new(name, kept), known, Some(edge(kept)))
        }
        read => read,
    }
}

/// The line where the last thing begins that a page shows before it breaks off: an attribute, a section, an example.
fn edge(text: &str) -> usize {
    let begins =
        |line: &str| line.trim_start().starts_with('•') || line.starts_with(|c: char| !c.is_whitespace());
    let lines: Vec<&str> = text.lines().collect();
    lines.iter().rposition(|line| begins(line)).map_or(1, |at| at + 1)
}

/// The facts of a page; of one that breaks off, what is wrong from its edge on is for that reason.
fn facts_of(
    whole: &str,
    source: &Source<'_>,
    known: &Known,
    edge: Option<usize>,
) -> Result<Facts, Vec<Problem>> {
    let mut lines = Lines::new(source, &known.furniture);
    copied::restore(&mut lines, source, &known.furniture);
    let page = Page { breaks_off: edge.is_some(), ..structure(&mut lines) };
    if let Some(edge) = edge {
        lines.problems.retain(|problem| problem.code != Code::TRUNCATED && problem.line < edge);
    }
    if !lines.problems.is_empty() {
        lines.problems.sort_by_key(|problem| (problem.line, problem.column));
        return Err(lines.problems);
    }
    let mut gathered = gather::gather(source, &page, known)?;
    let captured = captured::month(source, &page, known).map_err(|problem| vec![problem])?;
    contradictions::find(&page, &mut gathered);
    Ok(Facts {
        rank: Rank::Captured { cut: edge.map(|_| source.lines().len()) },
        page: known.address.clone().unwrap_or_else(|| captured.address(&gathered.method, &gathered.path)),
        captured: captured.month,
        sha256: hexadecimal(&Sha256::digest(whole.as_bytes())),
        layout: gathered.layout,
        method: gathered.method,
        path: gathered.path,
        nodes: gathered.nodes,
        contradictions: gathered.contradictions,
    })
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|d| char::from_digit(d.into(), 16))
        .collect()
}

fn structure(lines: &mut Lines<'_>) -> Page {
    let all = lines.source.lines();
    if all.iter().find(|line| !line.trim().is_empty()).is_some_and(|line| twin::is_one(line)) {
        return twin::read(lines);
    }
    let has_bullets = all.iter().any(|line| line.trim_start().starts_with('•'));
    if !has_bullets && dashes::is_one(all) { dashes::read(lines) } else { full::read(lines) }
}

impl Page {
    /// Whether one of its sections has been read.
    fn has_sections(&self) -> bool {
        !self.parameters.is_empty() || self.body.is_some() || self.has_responses
    }

    fn layout(&self) -> Layout {
        let lost = self.parameters.iter().flat_map(|(_, attributes)| attributes);
        let mut lost = lost.chain(self.body.iter().flat_map(|body| &body.attributes));
        match (self.form, lost.any(|attribute| attribute.name.is_none())) {
            (Form::Twin, _) => Layout::Twin,
            (Form::Dashes, _) => Layout::NamesLost,
            (Form::Bullets, true) => Layout::OptionalLost,
            (Form::Bullets, false) => Layout::Full,
        }
    }
}

/// A problem of the page as a whole.
fn whole(source: &Source<'_>, code: Code, message: &str, help: &str) -> Problem {
    let line = if code == Code::TRUNCATED { last_line(source) } else { 1 };
    Problem::at_line(source, line, code, message).help(help)
}

fn last_line(source: &Source<'_>) -> usize {
    source.lines().iter().rposition(|line| !line.trim().is_empty()).map_or(1, |at| at + 1)
}
