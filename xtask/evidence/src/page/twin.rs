//! The Markdown twin of a page: names and types of the first level. It prints no marks and no examples, so it is a
//! witness beside a page and never in its place.

use crate::facts::Part;
use crate::problem::Code;

use super::attribute::{Attribute, Text};
use super::lines::Lines;
use super::{Body, Page, RequestLine, Response, whole};
use crate::facts::types::Type;

/// Whether the page is one: its title is a heading of Markdown, and method and path are bold.
pub fn is_one(first: &str) -> bool {
    first.starts_with("# ")
}

/// Reads a twin.
pub fn read(lines: &mut Lines<'_>) -> Page {
    let mut reader = Reader { page: Page { is_twin: true, ..Page::default() }, section: Section::Text };
    while let Some(line) = lines.take() {
        for piece in pieces(line.text) {
            reader.piece(lines, piece, line.number);
        }
    }
    if reader.page.request.is_none() && lines.problems.is_empty() {
        let message = "no bold line with a method and a path is on this page";
        let help = "give the twin of an operation page, which ends in .md";
        lines.problems.push(whole(lines.source, Code::PORTAL, message, help));
    }
    reader.page
}

/// Where a piece of text belongs.
enum Section {
    /// The description of the operation.
    Text,
    /// What says nothing about the operation: servers, authentication, the foot.
    Elsewhere,
    /// Below `## Parameters` and `## Responses`, before a heading of their own.
    Heading,
    Parameters,
    Body,
    Response,
}

/// Some captures have the page in one line: what starts one otherwise starts a piece.
fn pieces(text: &str) -> Vec<&str> {
    let starts = |rest: &str| {
        let heading = rest.trim_start_matches('#');
        let level = rest.len() - heading.len();
        let request = rest.strip_prefix("**").and_then(|rest| rest.split_once(' '));
        (level > 0 && level < 5 && heading.starts_with(' '))
            || rest.starts_with("- ")
            || rest.starts_with("[Powered by")
            || request.is_some_and(|(method, _)| RequestLine::is_method(method))
    };
    let mut pieces = Vec::new();
    let mut from = 0;
    for (at, _) in text.match_indices(' ') {
        if starts(&text[at + 1..]) {
            pieces.push(text[from..at].trim());
            from = at + 1;
        }
    }
    pieces.push(text[from..].trim());
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

struct Reader {
    page: Page,
    section: Section,
}

impl Reader {
    fn piece(&mut self, lines: &mut Lines<'_>, piece: &str, line: usize) {
        if let Some(title) = piece.strip_prefix("# ") {
            self.page.title = Some((title.to_owned(), line));
        } else if let Some(heading) = piece.strip_prefix("## ") {
            self.section = match heading {
                "Parameters" => Section::Heading,
                "Responses" => {
                    self.page.has_responses = true;
                    Section::Heading
                }
                _ => Section::Elsewhere,
            };
        } else if let Some(heading) = piece.strip_prefix("### ").or_else(|| piece.strip_prefix("#### ")) {
            self.heading(lines, heading, line);
        } else if piece.starts_with("[Powered by") {
            self.section = Section::Elsewhere;
        } else if let Some((request, rest)) = request_line(piece, line) {
            self.page.request = Some(request);
            self.page.text.extend(Some((rest.to_owned(), line)).filter(|(text, _)| !text.is_empty()));
        } else if let Some(item) = piece.strip_prefix("- **") {
            self.item(lines, item, line);
        } else {
            self.text(lines, piece, line);
        }
    }

    fn heading(&mut self, lines: &mut Lines<'_>, heading: &str, line: usize) {
        let part = match heading {
            "Headers" => Some(Part::Header),
            "Path parameters" => Some(Part::Path),
            "Query parameters" => Some(Part::Query),
            _ => None,
        };
        if let Some(part) = part {
            self.page.parameters.push((part, Vec::new()));
            self.section = Section::Parameters;
        } else if let Some(media) = heading.strip_prefix("Body: ") {
            let media = media.split(' ').next().unwrap_or_default();
            let media: Option<Text> = Some((media.to_owned(), line));
            if let Some(response) = self.page.responses.last_mut() {
                response.media = media;
            } else {
                self.page.body = Some(Body { line, media, ..Body::default() });
                self.section = Section::Body;
            }
        } else if super::samples::is_status(heading) {
            let status = heading.to_owned();
            let (media, text, attributes) = (None, Vec::new(), Vec::new());
            self.page.responses.push(Response { status, line, media, text, attributes });
            self.section = Section::Response;
        } else {
            let message = format!("`{heading}` is not a heading that the portal prints");
            lines.problem(line, Code::LINE, message, "teach the reader, or capture the page again");
        }
    }

    /// `name** (type)`, and in captures of one line its description.
    fn item(&mut self, lines: &mut Lines<'_>, item: &str, line: usize) {
        let split = item.split_once("** (").and_then(|(name, rest)| Some((name, end_of_type(rest)?)));
        let Some((name, (printed, rest))) = split else {
            let message = "this is not an attribute with its type";
            lines.problem(line, Code::LINE, message, "an attribute is `- **name** (type)`");
            return;
        };
        let printed = match Type::parse(printed) {
            Ok(printed) => printed,
            Err(part) => {
                let message = format!("`{part}` is not a type that the portal prints");
                lines.problem(line, Code::TYPE, message, "capture the page again");
                return;
            }
        };
        let text = Some((rest.trim().to_owned(), line)).filter(|(text, _)| !text.is_empty());
        let name = Some(name.to_owned());
        let (printed, text) = (Some(printed), text.into_iter().collect());
        let attribute = Attribute { name, line, printed, text, ..Attribute::default() };
        match self.attributes() {
            Some(attributes) => attributes.push(attribute),
            None => lines.problem(
                line,
                Code::LINE,
                "this attribute belongs to no section",
                "capture the page again, whole",
            ),
        }
    }

    fn text(&mut self, lines: &mut Lines<'_>, piece: &str, line: usize) {
        let text = (piece.to_owned(), line);
        match self.section {
            Section::Text => self.page.text.push(text),
            Section::Elsewhere => {}
            _ => match self.attributes().and_then(|attributes| attributes.last_mut()) {
                Some(attribute) => attribute.text.push(text),
                None => match self.page.responses.last_mut() {
                    Some(response) => response.text.push(text),
                    None => lines.problem(
                        line,
                        Code::LINE,
                        "this line is not understood between the headings",
                        "if the portal prints it on every page, teach the reader",
                    ),
                },
            },
        }
    }

    /// The attributes of the section that is read.
    fn attributes(&mut self) -> Option<&mut Vec<Attribute>> {
        match self.section {
            Section::Parameters => self.page.parameters.last_mut().map(|(_, attributes)| attributes),
            Section::Body => self.page.body.as_mut().map(|body| &mut body.attributes),
            Section::Response => self.page.responses.last_mut().map(|response| &mut response.attributes),
            Section::Text | Section::Elsewhere | Section::Heading => None,
        }
    }
}

/// `**POST /api/v1/kettles**`, and in captures of one line the description behind it.
fn request_line(piece: &str, line: usize) -> Option<(RequestLine, &str)> {
    let (request, rest) = piece.strip_prefix("**")?.split_once("**")?;
    Some((RequestLine::read(request, line)?, rest.trim_start()))
}

/// A type in brackets, which may hold brackets itself, and what stands behind it.
fn end_of_type(text: &str) -> Option<(&str, &str)> {
    let mut depth = 1_usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some((&text[..at], &text[at + 1..]));
        }
    }
    None
}
