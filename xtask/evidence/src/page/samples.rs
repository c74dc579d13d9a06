//! The curl command and the examples at the end of a page.

use crate::problem::{Code, Problem};

use super::attribute::Text;
use super::json::{self, Broken, Json};
use super::lines::{Line, Lines};

/// The curl command.
#[derive(Debug, Clone, Default)]
pub struct Curl {
    /// The method.
    pub method: Option<Text>,
    /// The whole address.
    pub url: Option<Text>,
    /// Names of headers.
    pub headers: Vec<Text>,
    /// The body.
    pub data: Option<Json>,
}

/// An example of a response.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status, if the page shows one.
    pub status: Option<String>,
    /// The line of the heading, or of the example.
    pub line: usize,
    /// The body.
    pub json: Json,
}

/// What stands at the end of a page.
#[derive(Debug, Clone, Default)]
pub struct Samples {
    /// The command.
    pub curl: Option<Curl>,
    /// Names of headers of the request example.
    pub headers: Vec<Text>,
    /// The body of the request example.
    pub payload: Option<Json>,
    /// The responses.
    pub answers: Vec<Answer>,
}

/// Reads up to the end of the page.
pub fn read(lines: &mut Lines<'_>) -> Samples {
    let mut samples = Samples::default();
    let mut status: Option<Text> = None;
    let mut wants_payload = false;
    while let Some(line) = lines.peek_text() {
        if line.text.starts_with(['{', '[']) {
            let Some(json) = example(lines, line.number) else { continue };
            if wants_payload && samples.payload.is_none() {
                samples.payload = Some(json);
                wants_payload = false;
            } else {
                let (status, line) = status.take().map_or((None, line.number), |(text, at)| (Some(text), at));
                samples.answers.push(Answer { status, line, json });
            }
            continue;
        }
        lines.take();
        match line.text {
            "curl \\" | "curl" if samples.curl.is_none() => samples.curl = Some(curl(lines, line)),
            "Request examples" | "# Payload" => wants_payload = true,
            "# Headers" => samples.headers = headers(lines),
            text => match text.strip_prefix("Response examples (").and_then(|rest| rest.strip_suffix(')')) {
                Some(found) if is_status(found) => {
                    status = Some((found.to_owned(), line.number));
                    wants_payload = false;
                }
                _ => lines.unknown(line, "among the examples"),
            },
        }
    }
    if let Some((_, line)) = status {
        lines.problem(line, Code::TRUNCATED, "no example follows this heading", "capture the page again");
    }
    samples
}

/// `200`, `2XX` or `default`.
pub fn is_status(text: &str) -> bool {
    let mut characters = text.chars();
    let class = characters.next().is_some_and(|c| ('1'..='5').contains(&c));
    text == "default" || (class && text.len() == 3 && characters.all(|c| c.is_ascii_digit() || c == 'X'))
}

fn example(lines: &mut Lines<'_>, line: usize) -> Option<Json> {
    let text = lines.rest();
    match json::read(text, line) {
        Ok((json, rest)) => {
            let used = &text[..text.len() - rest.len()];
            let (behind, _) = rest.split_once('\n').unwrap_or((rest, ""));
            let last = line + used.matches('\n').count();
            if !behind.trim().is_empty() {
                lines.problem(last, Code::LINE, "something stands behind the end of this example", RETRY);
            }
            lines.go_to(last + 1);
            Some(json)
        }
        Err(broken) => {
            report(lines, &broken);
            lines.take();
            while lines.peek().is_some_and(|line| !starts_section(line.text)) {
                lines.take();
            }
            None
        }
    }
}

const RETRY: &str = "capture the page again, whole";

fn starts_section(text: &str) -> bool {
    text == "# Payload" || text == "Request examples" || text.starts_with("Response examples")
}

fn report(lines: &mut Lines<'_>, broken: &Broken) {
    let ends = broken.message.ends_with("the end of the page");
    let code = if ends { Code::TRUNCATED } else { Code::JSON };
    let line = if ends { lines.last_number() } else { broken.line };
    let column = if ends { lines.source.line(line).chars().count() } else { broken.column };
    let message = format!("the example cannot be read: {}", broken.message);
    let problem = Problem::at(lines.source, (line, column.max(1), 1), code, message).help(RETRY);
    lines.problems.push(problem);
}

fn headers(lines: &mut Lines<'_>) -> Vec<Text> {
    let mut headers = Vec::new();
    while let Some(line) = lines.peek().filter(|line| !line.is_blank() && line.text != "# Payload") {
        lines.take();
        match line.text.split_once(": ") {
            Some((name, _)) if is_header(name) => headers.push((name.to_owned(), line.number)),
            _ => lines.unknown(line, "among the headers of the request example"),
        }
    }
    headers
}

fn is_header(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

fn curl(lines: &mut Lines<'_>, first: Line<'_>) -> Curl {
    let mut curl = Curl::default();
    let mut goes_on = first.text.ends_with('\\');
    while goes_on {
        let Some(line) = lines.peek().filter(|line| line.text.starts_with('-')) else {
            let message = "the curl command breaks off";
            lines.problem(lines.last_number().min(first.number), Code::TRUNCATED, message, RETRY);
            return curl;
        };
        lines.take();
        let text = line.text.strip_suffix('\\');
        goes_on = text.is_some();
        let text = text.unwrap_or(line.text).trim_end();
        let known =
            text.split_once(' ').is_some_and(|(name, value)| option(lines, &mut curl, line, name, value));
        if !known {
            lines.unknown(line, "as an option of curl");
        }
    }
    curl
}

fn option(lines: &mut Lines<'_>, curl: &mut Curl, line: Line<'_>, name: &str, value: &str) -> bool {
    match name {
        "--request" | "-X" => {
            let Some((method, url)) = value.split_once(' ') else { return false };
            curl.method = Some((method.to_owned(), line.number));
            curl.url = Some((url.trim_matches('\'').to_owned(), line.number));
            true
        }
        "--header" | "-H" => {
            let header = value.trim_matches('"').split_once(": ").map(|(name, _)| name);
            let header = header.filter(|name| is_header(name));
            curl.headers.extend(header.map(|name| (name.to_owned(), line.number)));
            header.is_some()
        }
        "--data" | "-d" => {
            let Some(text) = value.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) else {
                lines.problem(line.number, Code::TRUNCATED, "the body of the curl command breaks off", RETRY);
                return true;
            };
            match json::read(&text.replace("'\\''", "'"), line.number) {
                Ok((json, _)) => curl.data = Some(json),
                Err(mut broken) => {
                    let raw = lines.source.line(line.number);
                    broken.column += raw.find(text).map_or(0, |at| raw[..at].chars().count());
                    report(lines, &broken);
                }
            }
            true
        }
        _ => false,
    }
}
