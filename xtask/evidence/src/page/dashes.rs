//! Pages that lost their indentation, names and types: descriptions between dashes, then the examples.

use crate::facts::Part;
use crate::problem::Code;

use super::attribute::{self, Attribute, Text};
use super::full::{BUTTON, SECTIONS};
use super::lines::{Line, Lines};
use super::{Body, Form, Page, RequestLine, samples, whole};

/// Whether a page without bullets is one: it has dashes in a section, or method and path in lines of their own.
pub fn is_one(all: &[&str]) -> bool {
    let has_dashes = all.contains(&"-") && all.iter().any(|line| SECTIONS.contains(&line.trim()));
    let is_request = |pair: &[&str]| {
        let [method, path] = pair else { return false };
        RequestLine::is_method(method.trim())
            && RequestLine::read(&format!("GET {}", path.trim()), 1).is_some()
    };
    has_dashes || all.windows(2).any(is_request)
}

/// Reads a page.
pub fn read(lines: &mut Lines<'_>) -> Page {
    let mut page = Page { form: Form::Dashes, ..Page::default() };
    while let Some(line) = lines.peek_text().filter(|line| !is_section(line.text) && !ends_items(line.text)) {
        lines.take();
        if page.title.is_none() {
            let title = line.text.strip_suffix(BUTTON).unwrap_or(line.text);
            page.title = Some((title.to_owned(), line.number));
        } else {
            lines.unknown(line, "before the sections");
        }
    }
    while let Some(line) = lines.take_if(|line| is_section(line.text)) {
        section(lines, &mut page, line);
    }
    page.request = request(lines);
    page.samples = samples::read(lines);
    let sends = page.body.as_ref().is_some_and(|body| !body.attributes.is_empty());
    let is_cut = page.samples.curl.is_none() || (sends && page.samples.payload.is_none());
    if lines.problems.is_empty() && is_cut {
        let message = "the curl command or the request example is missing";
        lines.problems.push(whole(lines.source, Code::TRUNCATED, message, "capture the page again, whole"));
    }
    page
}

fn is_section(text: &str) -> bool {
    SECTIONS.contains(&text)
}

fn section(lines: &mut Lines<'_>, page: &mut Page, line: Line<'_>) {
    let mark = lines.take_if(|line| line.text == "Required").map(|line| line.number);
    let attributes = items(lines);
    let part = match line.text {
        "Path parameters" => Part::Path,
        "Query parameters" => Part::Query,
        "Headers" => Part::Header,
        _ => {
            let required = line.text.ends_with("Required").then_some(line.number).or(mark);
            if page.body.is_some() {
                let message = "the page has two bodies";
                lines.problem(line.number, Code::DUPLICATE, message, "capture the page again");
            }
            page.body = Some(Body { line: line.number, required, attributes, ..Body::default() });
            return;
        }
    };
    // No example shows the names of parameters in their order, so what is said of nameless ones is kept beside them.
    let (named, nameless): (Vec<_>, Vec<_>) =
        attributes.into_iter().partition(|attribute| attribute.name.is_some());
    let texts = nameless.into_iter().flat_map(|attribute| attribute.text);
    page.nameless.extend(texts.map(|text| (part.clone(), text)));
    page.parameters.push((part, named));
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
    is_section(text)
        || text.starts_with("curl")
        || RequestLine::is_method(text)
        || RequestLine::read(text, 1).is_some()
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
    if let Some(named) = named(&texts) {
        items.push(Attribute { line, ..named });
        return;
    }
    let joined = texts.iter().fold(String::new(), |mut all, (text, _)| {
        if !all.is_empty() && !text.starts_with(['.', ',', ';', ')']) {
            all.push(' ');
        }
        all.push_str(text);
        all
    });
    items.push(Attribute { line, text: vec![(joined, line)], ..Attribute::default() });
}

/// Some captures kept the names: one in the first line, its type before the description in the next.
fn named(texts: &[(String, usize)]) -> Option<Attribute> {
    let [(name, _), (head, line), rest @ ..] = texts else { return None };
    let words = head.split(' ').count();
    // As much of the line as is a type with its marks.
    let (end, mut attribute) = (1..=words).rev().find_map(|count| {
        let end = head.match_indices(' ').nth(count - 1).map_or(head.len(), |(at, _)| at);
        let line = format!("{name} {}", head.get(..end)?);
        Some((end, attribute::named(&line)?))
    })?;
    let first = Some((head.get(end..)?.trim().to_owned(), *line)).filter(|(text, _)| !text.is_empty());
    attribute.text = first.into_iter().chain(rest.iter().cloned()).collect();
    Some(attribute)
}
