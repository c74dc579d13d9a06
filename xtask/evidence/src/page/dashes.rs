//! Pages that lost their indentation, names and types: descriptions between dashes, then the examples.

use crate::problem::Code;

use super::attribute::{Attribute, Text};
use super::full::BUTTON;
use super::lines::Lines;
use super::{Body, Page, RequestLine, samples, whole};

/// Reads a page.
pub fn read(lines: &mut Lines<'_>) -> Page {
    let mut page = Page { is_dashes: true, ..Page::default() };
    while let Some(line) = lines.peek_text().filter(|line| !opens_body(line.text)) {
        lines.take();
        if page.title.is_none() {
            let title = line.text.strip_suffix(BUTTON).unwrap_or(line.text);
            page.title = Some((title.to_owned(), line.number));
        } else {
            lines.unknown(line, "before the body");
        }
    }
    let mut body = Body::default();
    if let Some(line) = lines.take() {
        body.line = line.number;
        body.required = line.text.ends_with("Required").then_some(line.number);
    }
    if let Some(line) = lines.peek_text().filter(|line| line.text == "Required") {
        lines.take();
        body.required = Some(line.number);
    }
    body.attributes = items(lines);
    page.body = Some(body);
    page.request = request(lines);
    page.samples = samples::read(lines);
    if lines.problems.is_empty() && (page.samples.curl.is_none() || page.samples.payload.is_none()) {
        let message = "the curl command or the request example is missing";
        lines.problems.push(whole(lines.source, Code::TRUNCATED, message, "capture the page again, whole"));
    }
    page
}

/// Whether the body begins in this line.
pub fn opens_body(text: &str) -> bool {
    matches!(text, "Body" | "Body Required")
}

/// Method and path, in one line or in two. They say the path as it is; the command fills it in.
fn request(lines: &mut Lines<'_>) -> Option<RequestLine> {
    let line = lines.peek_text()?;
    if let Some(request) = RequestLine::read(line.text, line.number) {
        lines.take();
        return Some(request);
    }
    let method = lines.take_if(|line| RequestLine::is_method(line.text))?;
    let path = lines.peek_text()?;
    let request = RequestLine::read(&format!("{} {}", method.text, path.text), line.number);
    if request.is_some() {
        lines.take();
    } else {
        lines.unknown(path, "as the path");
    }
    request
}

/// Whether the descriptions end before this line.
fn ends_items(text: &str) -> bool {
    text.starts_with("curl") || RequestLine::is_method(text) || RequestLine::read(text, 1).is_some()
}

/// The descriptions. A dash starts one; inline code inside of one stands on lines of its own.
fn items(lines: &mut Lines<'_>) -> Vec<Attribute> {
    let mut items = Vec::new();
    let mut open: Option<(Vec<Text>, usize)> = None;
    while let Some(line) = lines.peek_text().filter(|line| !ends_items(line.text)) {
        lines.take();
        let (text, starts) = match line.text.strip_suffix('-') {
            Some(before) if before.is_empty() || before.ends_with(' ') => (before.trim_end(), true),
            _ => (line.text, false),
        };
        match &mut open {
            Some((texts, _)) if !text.is_empty() => texts.push((text.to_owned(), line.number)),
            None if !text.is_empty() => lines.unknown(line, "before the first dash"),
            _ => {}
        }
        if starts {
            close(lines, open.replace((Vec::new(), line.number)), &mut items);
        }
    }
    close(lines, open, &mut items);
    items
}

fn close(lines: &mut Lines<'_>, open: Option<(Vec<Text>, usize)>, items: &mut Vec<Attribute>) {
    let Some((texts, dash)) = open else { return };
    let Some((_, line)) = texts.first() else {
        let message = "no description follows this dash";
        lines.problem(dash, Code::TRUNCATED, message, "capture the page again, whole");
        return;
    };
    let line = *line;
    let joined = texts.iter().fold(String::new(), |mut all, (text, _)| {
        if !all.is_empty() && !text.starts_with(['.', ',', ';', ')']) {
            all.push(' ');
        }
        all.push_str(text);
        all
    });
    items.push(Attribute { line, text: vec![(joined, line)], ..Attribute::default() });
}
