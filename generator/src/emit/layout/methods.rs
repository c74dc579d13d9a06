//! Methods laid out from their tokens, as `prettyplease` does it: their heads, and statements that are calls.

use std::fmt::Write;

use super::boxes::MARGIN;
use super::flat::{flat, parts};
use super::tokens::Token;

/// How far a method stands to the right.
const INDENT: &str = "    ";
/// The same of its statements.
const INNER: &str = "        ";
/// The same of what is in a broken statement.
const INMOST: &str = "            ";
/// A struct that is wider is broken.
const NARROW: usize = 34;

/// The text of a method, without its attributes, if all in it is of a known kind and fits.
pub fn method(tokens: &[Token]) -> Option<String> {
    let (body, head) = tokens.split_last()?;
    let body = body.braces()?;
    let is_arguments = |token: &Token| token.parentheses().is_some_and(|inner| !is_crate(inner));
    let (before, rest) = head.split_at_checked(head.iter().position(is_arguments)?)?;
    let (arguments, result) = rest.split_first()?;
    let [.., keyword, Token::Ident(_)] = before else { return None };
    if !keyword.is_word("fn") || body.is_empty() {
        return None;
    }
    let mut text = signature(&flat(before)?, &parts(arguments.parentheses()?), &flat_behind(result)?)?;
    for one in body.split_inclusive(|token| token.is_punct(';')) {
        text.push_str(&match one.split_last() {
            Some((last, one)) if last.is_punct(';') => statement(one, ";")?,
            _ => statement(one, "")?,
        });
    }
    text.push_str(INDENT);
    text.push_str("}\n");
    Some(text)
}

/// Whether brackets are those of `pub(crate)`.
fn is_crate(inner: &[Token]) -> bool {
    matches!(inner, [word] if word.is_word("crate"))
}

/// ` -> Type {`
fn flat_behind(result: &[Token]) -> Option<String> {
    match result {
        [] => Some(" {".to_owned()),
        [dash, angle, ty @ ..] if dash.is_punct('-') && angle.is_punct('>') => {
            Some(format!(" -> {} {{", flat(ty)?))
        }
        _ => None,
    }
}

fn signature(before: &str, arguments: &[&[Token]], behind: &str) -> Option<String> {
    let arguments: Vec<_> = arguments.iter().map(|argument| flat(argument)).collect::<Option<_>>()?;
    let line = format!("{INDENT}{before}({}){behind}\n", arguments.join(", "));
    if line.len() <= MARGIN + 1 {
        return Some(line);
    }
    if arguments.is_empty() {
        return None;
    }
    broken(INDENT, INNER, &format!("{before}("), &arguments, &format!("){behind}"))
}

/// Entries in brackets, a line each.
fn broken(outer: &str, inner: &str, open: &str, entries: &[String], close: &str) -> Option<String> {
    let mut text = format!("{outer}{open}\n");
    for entry in entries {
        // Writing to a text does not fail.
        let _ = writeln!(text, "{inner}{entry},");
    }
    let _ = writeln!(text, "{outer}{close}");
    text.lines().all(|line| line.len() <= MARGIN).then_some(text)
}

fn statement(tokens: &[Token], end: &str) -> Option<String> {
    if let Some((last, path)) = tokens.split_last()
        && let Some(fields) = last.braces()
    {
        return structure(path, &parts(fields), end);
    }
    if let Some(text) = flat(tokens) {
        let line = format!("{INNER}{text}{end}\n");
        if line.len() <= MARGIN + 1 {
            return Some(line);
        }
    }
    call(tokens, end)
}

/// A call of what a path names, an argument a line.
fn call(tokens: &[Token], end: &str) -> Option<String> {
    let (arguments, path) = tokens.split_last()?;
    let arguments = parts(arguments.parentheses().filter(|_| is_path(path))?);
    // One in brackets of its own would stand close to those of the call.
    if arguments.len() < 2 {
        return None;
    }
    let arguments: Vec<_> = arguments.iter().map(|argument| flat(argument)).collect::<Option<_>>()?;
    broken(INNER, INMOST, &format!("{}(", flat(path)?), &arguments, &format!("){end}"))
}

fn structure(path: &[Token], fields: &[&[Token]], end: &str) -> Option<String> {
    if !is_path(path) || fields.is_empty() {
        return None;
    }
    let path = flat(path)?;
    let fields: Vec<_> = fields.iter().map(|field| flat(field)).collect::<Option<_>>()?;
    let text = format!("{path} {{ {} ", fields.join(", "));
    if text.len() <= NARROW {
        return Some(format!("{INNER}{text}}}{end}\n"));
    }
    broken(INNER, INMOST, &format!("{path} {{"), &fields, &format!("}}{end}"))
}

fn is_path(tokens: &[Token]) -> bool {
    let mut named = false;
    let all = tokens.iter().all(|token| match token {
        Token::Ident(_) => !std::mem::replace(&mut named, true),
        token => {
            named = false;
            token.is_punct(':')
        }
    });
    all && named
}
