//! Methods laid out from their tokens, as `prettyplease` does it: their heads, and statements that are calls.

use std::fmt::Write;

use proc_macro2::{Delimiter, TokenTree};

use super::boxes::MARGIN;
use super::flat::{flat, is_punct, parts};

/// How far a method stands to the right.
const INDENT: &str = "    ";
/// The same of its statements.
const INNER: &str = "        ";
/// The same of what is in a broken statement.
const INMOST: &str = "            ";
/// A struct that is wider is broken.
const NARROW: usize = 34;

/// The text of a method, without its attributes, if all in it is of a known kind and fits.
pub fn method(tokens: &[TokenTree]) -> Option<String> {
    let (TokenTree::Group(body), head) = tokens.split_last()? else { return None };
    if body.delimiter() != Delimiter::Brace {
        return None;
    }
    let arguments = head.iter().position(|token| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis && !is_crate(group)))?;
    let (before, rest) = head.split_at_checked(arguments)?;
    let (TokenTree::Group(arguments), result) = rest.split_first()? else { return None };
    let [.., TokenTree::Ident(keyword), TokenTree::Ident(_)] = before else { return None };
    if keyword != "fn" {
        return None;
    }
    let mut text =
        signature(&flat(before)?, &parts(arguments.stream().into_iter().collect()), &flat_behind(result)?)?;
    let mut pending = Vec::new();
    let statements: Vec<_> = body.stream().into_iter().collect();
    if statements.is_empty() {
        return None;
    }
    for token in statements {
        if is_punct(&token, ';') {
            text.push_str(&statement(&std::mem::take(&mut pending), ";")?);
        } else {
            pending.push(token);
        }
    }
    if !pending.is_empty() {
        text.push_str(&statement(&pending, "")?);
    }
    text.push_str(INDENT);
    text.push_str("}\n");
    Some(text)
}

/// Whether brackets are those of `pub(crate)`.
fn is_crate(group: &proc_macro2::Group) -> bool {
    let mut tokens = group.stream().into_iter();
    matches!((tokens.next(), tokens.next()), (Some(TokenTree::Ident(word)), None) if word == "crate")
}

/// ` -> Type {`
fn flat_behind(result: &[TokenTree]) -> Option<String> {
    match result {
        [] => Some(" {".to_owned()),
        [dash, angle, ty @ ..] if is_punct(dash, '-') && is_punct(angle, '>') => {
            Some(format!(" -> {} {{", flat(ty)?))
        }
        _ => None,
    }
}

fn signature(before: &str, arguments: &[Vec<TokenTree>], behind: &str) -> Option<String> {
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

fn statement(tokens: &[TokenTree], end: &str) -> Option<String> {
    if let Some((TokenTree::Group(fields), path)) = tokens.split_last()
        && fields.delimiter() == Delimiter::Brace
    {
        return structure(path, &parts(fields.stream().into_iter().collect()), end);
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
fn call(tokens: &[TokenTree], end: &str) -> Option<String> {
    let (TokenTree::Group(arguments), path) = tokens.split_last()? else { return None };
    if arguments.delimiter() != Delimiter::Parenthesis || !is_path(path) {
        return None;
    }
    let arguments = parts(arguments.stream().into_iter().collect());
    // One in brackets of its own would stand close to those of the call.
    if arguments.len() < 2 {
        return None;
    }
    let arguments: Vec<_> = arguments.iter().map(|argument| flat(argument)).collect::<Option<_>>()?;
    broken(INNER, INMOST, &format!("{}(", flat(path)?), &arguments, &format!("){end}"))
}

fn structure(path: &[TokenTree], fields: &[Vec<TokenTree>], end: &str) -> Option<String> {
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

fn is_path(tokens: &[TokenTree]) -> bool {
    let mut named = false;
    let all = tokens.iter().all(|token| match token {
        TokenTree::Ident(_) => !std::mem::replace(&mut named, true),
        token => {
            named = false;
            is_punct(token, ':')
        }
    });
    all && named
}
