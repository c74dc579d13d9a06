//! Pages with their indentation: sections with bullets, then the examples.

use crate::facts::Part;
use crate::problem::Code;

use super::attribute::{self, Text};
use super::lines::{Line, Lines};
use super::{Body, Page, RequestLine, Response, samples, whole};

/// The portal's button beside the title.
pub const BUTTON: &str = " Run in API Explorer";

/// Reads a page.
pub fn read(lines: &mut Lines<'_>) -> Page {
    let mut page = Page::default();
    if !lines.source.lines().iter().any(|line| RequestLine::read(line.trim(), 1).is_some()) {
        let message = "no line with a method and a path is on this page";
        let help = "give the text of an operation page of the portal";
        lines.problems.push(whole(lines.source, Code::PORTAL, message, help));
        return page;
    }
    title(lines, &mut page);
    let mut media: Option<Text> = None;
    while let Some(line) = lines.peek_text() {
        lines.take();
        if (line.bullet || line.indent > 0) && page.request.is_some() && !page.has_sections() {
            // A list in the description of the operation.
            page.text.push((line.text.to_owned(), line.number));
        } else if line.bullet || line.indent > 0 {
            let message = "this line is indented, but belongs to no section";
            lines.problem(line.number, Code::INDENT, message, "capture the page again");
            // What follows has the same fault.
            while lines.peek_text().is_some_and(|line| line.indent > 0) {
                lines.take();
            }
        } else if let Some(request) = RequestLine::read(line.text, line.number) {
            if page.request.is_some() || page.has_sections() {
                examples(lines, &mut page, &request);
                return page;
            }
            page.request = Some(request);
        } else if is_media(line.text) {
            media = Some((line.text.to_owned(), line.number));
        } else {
            section(lines, &mut page, line, &mut media);
        }
    }
    let message = "the page ends before its examples";
    lines.problems.push(whole(lines.source, Code::TRUNCATED, message, "capture the page again, whole"));
    page
}

/// The request line above the examples, which is the only one of a page without a head.
fn examples(lines: &mut Lines<'_>, page: &mut Page, request: &RequestLine) {
    let first = page.request.get_or_insert_with(|| request.clone());
    if (&first.method, &first.path) != (&request.method, &request.path) {
        let message = format!("the page began with {} {}", first.method, first.path);
        lines.problem(request.line, Code::REQUEST, message, "capture the page again");
    }
    page.samples = samples::read(lines);
    complete(lines, page);
}

/// The headings of sections.
pub const SECTIONS: &[&str] =
    &["Path parameters", "Query parameters", "Headers", "Body", "Body Required", "Responses"];

fn title(lines: &mut Lines<'_>, page: &mut Page) {
    let is_title = |line: &Line<'_>| {
        let starts_page = SECTIONS.contains(&line.text) || is_media(line.text);
        !starts_page && RequestLine::read(line.text, line.number).is_none()
    };
    let first = lines.peek_text().filter(is_title);
    let Some(line) = first else { return };
    lines.take();
    page.title = Some((line.text.strip_suffix(BUTTON).unwrap_or(line.text).to_owned(), line.number));
}

/// Whether a line is a media type, which stands before the section that it is of.
pub fn is_media(text: &str) -> bool {
    let word =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "-+.".contains(c));
    text.split_once('/').is_some_and(|(kind, subtype)| word(kind) && word(subtype))
}

fn section(lines: &mut Lines<'_>, page: &mut Page, line: Line<'_>, media: &mut Option<Text>) {
    match line.text {
        "Path parameters" => parameters(lines, page, Part::Path, line),
        "Query parameters" => parameters(lines, page, Part::Query, line),
        "Headers" => parameters(lines, page, Part::Header, line),
        "Body" | "Body Required" => {
            if page.body.is_some() {
                lines.problem(
                    line.number,
                    Code::DUPLICATE,
                    "the page has two bodies",
                    "capture the page again",
                );
            }
            let required = line.text.ends_with("Required").then_some(line.number);
            let attributes = attribute::list(lines, 2);
            page.body = Some(Body { line: line.number, required, media: media.take(), attributes });
        }
        "Responses" => {
            page.has_responses = true;
            responses(lines, page);
        }
        _ if (page.title.is_some() || page.request.is_some()) && !page.has_sections() => {
            page.text.push((line.text.to_owned(), line.number));
        }
        _ => lines.unknown(line, "outside of the sections"),
    }
}

fn parameters(lines: &mut Lines<'_>, page: &mut Page, part: Part, line: Line<'_>) {
    if page.parameters.iter().any(|(other, _)| *other == part) {
        lines.problem(line.number, Code::DUPLICATE, "this section is there twice", "capture the page again");
    }
    let attributes = attribute::list(lines, 2);
    page.parameters.push((part, attributes));
}

fn responses(lines: &mut Lines<'_>, page: &mut Page) {
    while let Some(line) = lines.peek_text().filter(|line| line.bullet || line.indent > 0) {
        lines.take();
        let (status, rest) = line.text.split_once(' ').unwrap_or((line.text, ""));
        let (number, media) = numbered(rest);
        if !line.bullet
            || line.indent != 2
            || !samples::is_status(status)
            || !(media.is_empty() || is_media(media))
        {
            lines.unknown(line, "as a response");
            continue;
        }
        if number.is_none() && page.responses.iter().any(|response| response.status == status) {
            let message = format!("the status {status} is there twice");
            lines.problem(line.number, Code::DUPLICATE, message, "capture the page again");
        }
        let (text, attributes) = response_attributes(lines);
        let media = Some((media.to_owned(), line.number)).filter(|(media, _)| !media.is_empty());
        page.responses.push(Response {
            status: status.to_owned(),
            line: line.number,
            media,
            text,
            attributes,
        });
    }
}

/// `(1) application/json`: the portal numbers further answers of one status.
fn numbered(text: &str) -> (Option<usize>, &str) {
    let number = text.strip_prefix('(').and_then(|rest| {
        let (number, media) = rest.split_once(')')?;
        Some((number.parse().ok()?, media.trim_start()))
    });
    number.map_or((None, text), |(number, media)| (Some(number), media))
}

/// The text of a response, and its attributes.
fn response_attributes(lines: &mut Lines<'_>) -> (Vec<Text>, Vec<attribute::Attribute>) {
    let (mut text, mut attributes) = (Vec::new(), Vec::new());
    while let Some(line) = lines.peek_text().filter(|line| line.indent > 2 && !line.bullet) {
        lines.take();
        if line.text.starts_with("Hide ") {
            attributes = attribute::children(lines, line, "response", 4);
        } else if line.indent == 4 {
            text.push((line.text.to_owned(), line.number));
        } else {
            lines.problem(
                line.number,
                Code::INDENT,
                "this text belongs to no response",
                "capture the page again",
            );
        }
    }
    (text, attributes)
}

fn complete(lines: &mut Lines<'_>, page: &Page) {
    if !lines.problems.is_empty() {
        return;
    }
    let samples = &page.samples;
    let missing = if samples.curl.is_none() {
        Some("the curl command is missing")
    } else if page.body.as_ref().is_some_and(|body| !body.attributes.is_empty()) && samples.payload.is_none()
    {
        Some("the request example is missing")
    } else if page.has_responses && samples.answers.is_empty() {
        Some("the response example is missing")
    } else {
        None
    };
    if let Some(message) = missing {
        lines.problems.push(whole(lines.source, Code::TRUNCATED, message, "capture the page again, whole"));
    }
}
