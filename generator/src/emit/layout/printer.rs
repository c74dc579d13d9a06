//! What is given to a macro as text, with an entry a line.

use std::fmt::Write;

use proc_macro2::Delimiter;

use super::flat::value;
use super::imports::Imports;
use super::tokens::Token;

/// Prints what is given to a macro, and sees which names it uses.
pub struct Printer<'f> {
    text: &'f mut String,
    imports: &'f mut Imports,
    indent: usize,
}

impl<'f> Printer<'f> {
    /// A printer that adds to `text`.
    pub fn new(text: &'f mut String, imports: &'f mut Imports) -> Self {
        Self { text, imports, indent: 0 }
    }

    fn new_line(&mut self) {
        self.text.truncate(self.text.trim_end_matches(' ').len());
        self.text.push('\n');
        self.text.push_str(&"    ".repeat(self.indent));
    }

    /// A call of a macro: its path, and what it is given in braces.
    pub fn call(&mut self, tokens: &[Token]) {
        let Some((input, path)) = tokens.split_last() else { return };
        self.tokens(path);
        self.text.push(' ');
        if let Token::Group(_, input) = input {
            self.block(input);
        }
        self.text.push('\n');
    }

    /// Tokens in braces, an entry a line.
    fn block(&mut self, tokens: &[Token]) {
        if tokens.is_empty() {
            self.text.push_str("{}");
            return;
        }
        self.text.push('{');
        self.indent += 1;
        self.new_line();
        self.tokens(tokens);
        self.indent -= 1;
        self.new_line();
        self.text.push('}');
    }

    fn tokens(&mut self, tokens: &[Token]) {
        let mut tokens = tokens.iter().peekable();
        let mut before = Before::Start;
        let mut in_block = self.text.ends_with('\n') || self.text.trim_end_matches(' ').ends_with('\n');
        let lines = in_block;
        while let Some(token) = tokens.next() {
            if token.is_punct('#')
                && let Some(Token::Group(_, inner)) = tokens.peek()
                && let Some(lines) = doc_lines(inner)
            {
                tokens.next();
                for line in lines.split('\n') {
                    self.text.push_str("///");
                    self.text.push_str(line);
                    self.new_line();
                }
                before = Before::Start;
                continue;
            }
            let next = Before::of(token);
            if !in_block && before.space(token) {
                self.text.push(' ');
            }
            in_block = false;
            match token {
                Token::Group(delimiter, inner) => self.group(*delimiter, inner),
                Token::Punct(punct) => self.text.push(punct.as_char()),
                Token::Ident(ident) => {
                    self.imports.look(ident);
                    self.add(ident);
                }
                Token::Literal(literal) => self.add(literal),
            }
            let ends = match (next, tokens.peek()) {
                (_, None) => false,
                (Before::Block, Some(Token::Punct(punct))) => punct.as_char() != ',',
                (Before::Comma | Before::Block, _) => true,
                _ => false,
            };
            if ends && lines {
                self.new_line();
                in_block = true;
            }
            before = if next == Before::Colon && before == Before::Colon { Before::Path } else { next };
        }
    }

    fn add(&mut self, token: &impl std::fmt::Display) {
        // Writing to a text does not fail.
        let _ = write!(self.text, "{token}");
    }

    fn group(&mut self, delimiter: Delimiter, inner: &[Token]) {
        match delimiter {
            Delimiter::Brace => self.block(inner),
            Delimiter::Parenthesis => {
                self.text.push('(');
                self.tokens(inner);
                self.text.push(')');
            }
            Delimiter::Bracket => {
                self.text.push('[');
                self.tokens(inner);
                self.text.push(']');
            }
            Delimiter::None => self.tokens(inner),
        }
    }
}

/// What a token follows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Start,
    Word,
    Comma,
    Colon,
    Path,
    Open,
    Prefix,
    Block,
    Other,
}

impl Before {
    fn of(token: &Token) -> Self {
        match token {
            Token::Group(Delimiter::Brace, _) => Self::Block,
            Token::Ident(_) | Token::Literal(_) | Token::Group(..) => Self::Word,
            Token::Punct(punct) => match punct.as_char() {
                ',' | ';' => Self::Comma,
                ':' => Self::Colon,
                '<' => Self::Open,
                '&' | '#' | '-' | '.' => Self::Prefix,
                _ => Self::Other,
            },
        }
    }

    /// Whether a space stands between this and a token.
    fn space(self, token: &Token) -> bool {
        match (self, token) {
            (Self::Start | Self::Path | Self::Open | Self::Prefix, _) => false,
            (_, Token::Punct(punct)) => match punct.as_char() {
                ',' | ';' | ':' | '<' | '>' | '!' | '.' => false,
                '-' | '&' | '#' => true,
                _ => !matches!(self, Self::Colon),
            },
            (Self::Word, Token::Group(delimiter, _)) => *delimiter == Delimiter::Brace,
            _ => true,
        }
    }
}

/// The text of `doc = "…"`.
fn doc_lines(inner: &[Token]) -> Option<String> {
    match inner {
        [doc, Token::Punct(_), Token::Literal(text), ..] if doc.is_word("doc") => value(text),
        _ => None,
    }
}
