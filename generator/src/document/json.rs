//! From the text of a JSON document to its tree.

use std::borrow::Cow;
use std::ops::Range;

use hifijson::num::Lex as _;
use hifijson::str::LexAlloc as _;
use hifijson::token::{Expect, Lex as _};
use hifijson::{Read as _, SliceLexer};

use super::build::{Builder, Parsed, Stopped};
use crate::diagnostics::Code;
use crate::pointer::Pointer;

/// Reads a JSON text.
pub(super) fn parse(text: &str, at: &Pointer) -> Parsed {
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let bytes = text.as_bytes();
    let lexer = SliceLexer::new(bytes.get(start..).unwrap_or_default());
    let mut reader = Reader { bytes, lexer, builder: Builder::new(text, at) };
    let result = reader.document();
    let (tree, found) = reader.builder.finish();
    Parsed::of(result.map(|()| tree), found)
}

struct Reader<'a> {
    bytes: &'a [u8],
    lexer: SliceLexer<'a>,
    builder: Builder<'a>,
}

impl<'a> Reader<'a> {
    fn document(&mut self) -> Result<(), Stopped> {
        let first = self.next(&Expect::Value)?;
        self.value(first)?;
        match self.lexer.ws_peek() {
            None => Ok(()),
            Some(_) => Err(self.expected(&Expect::Eof)),
        }
    }

    /// The value that begins with this byte; lists and objects no deeper than the builder allows.
    fn value(&mut self, first: u8) -> Result<(), Stopped> {
        let start = self.index();
        match first {
            b'{' | b'[' => {
                self.builder.start(first == b'{', 0, start..start + 1)?;
                self.lexer.take_next();
                let read = if first == b'{' { self.members() } else { self.elements() };
                read?;
                self.builder.end(self.index())
            }
            b'"' => {
                let text = self.string()?;
                self.builder.scalar(&text, false, 0, start..self.index())
            }
            _ => self.word(first),
        }
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self, first: u8) -> Result<(), Stopped> {
        let start = self.index();
        let is_word = if first == b'-' || first.is_ascii_digit() {
            let number = self.lexer.num_ignore();
            number.validate().map_err(|error| self.problem(self.index(), &error))?;
            true
        } else {
            self.lexer.null_or_bool().is_some()
        };
        if !is_word {
            self.lexer = SliceLexer::new(self.bytes.get(start..).unwrap_or_default());
            return Err(self.expected(&Expect::Value));
        }
        let place = start..self.index();
        let text = self.bytes.get(place.clone()).and_then(|bytes| str::from_utf8(bytes).ok());
        self.builder.scalar(text.unwrap_or_default(), true, 0, place)
    }

    fn elements(&mut self) -> Result<(), Stopped> {
        let mut next = self.next(&Expect::ValueOrEnd)?;
        if next == b']' {
            self.lexer.take_next();
            return Ok(());
        }
        loop {
            self.value(next)?;
            if !self.goes_on(b']')? {
                return Ok(());
            }
            next = self.next(&Expect::Value)?;
        }
    }

    fn members(&mut self) -> Result<(), Stopped> {
        if self.next(&Expect::ValueOrEnd)? == b'}' {
            self.lexer.take_next();
            return Ok(());
        }
        loop {
            if self.next(&Expect::String)? != b'"' {
                return Err(self.expected(&Expect::String));
            }
            let start = self.index();
            let name = self.string()?;
            self.builder.key(&name, start..self.index())?;
            if self.next(&Expect::Colon)? != b':' {
                return Err(self.expected(&Expect::Colon));
            }
            self.lexer.take_next();
            let next = self.next(&Expect::Value)?;
            self.value(next)?;
            if !self.goes_on(b'}')? {
                return Ok(());
            }
        }
    }

    /// Whether a comma follows, rather than the end.
    fn goes_on(&mut self, end: u8) -> Result<bool, Stopped> {
        let next = self.next(&Expect::CommaOrEnd)?;
        if next != end && next != b',' {
            return Err(self.expected(&Expect::CommaOrEnd));
        }
        self.lexer.take_next();
        Ok(next == b',')
    }

    /// The text that begins where the reading is.
    fn string(&mut self) -> Result<Cow<'a, str>, Stopped> {
        self.lexer.take_next();
        // What is wrong has just been read.
        self.lexer.str_string().map_err(|error| self.problem(self.index().saturating_sub(1), &error))
    }

    /// The first byte behind white space; it is not read yet.
    fn next(&mut self, expected: &Expect) -> Result<u8, Stopped> {
        self.lexer.ws_peek().ok_or_else(|| self.expected(expected))
    }

    /// How far the reading is.
    fn index(&self) -> usize {
        self.bytes.len() - self.lexer.as_slice().len()
    }

    fn expected(&self, what: &Expect) -> Stopped {
        let rest = self.lexer.as_slice();
        if rest.starts_with(b"//") || rest.starts_with(b"/*") {
            return self.problem(self.index(), &"a comment stands here; JSON has none");
        }
        self.problem(self.index(), &format_args!("expected {what}"))
    }

    /// A problem with the character at this index, or with the end of the text.
    fn problem(&self, index: usize, message: &dyn std::fmt::Display) -> Stopped {
        self.builder.problem(Code::Syntax, self.character(index), message.to_string())
    }

    fn character(&self, index: usize) -> Range<usize> {
        let is_inner = |at: usize| self.bytes.get(at).is_some_and(|byte| byte & 0xC0 == 0x80);
        let start = (0..=index).rev().find(|at| !is_inner(*at)).unwrap_or_default();
        let end = (start + 1..=self.bytes.len()).find(|at| !is_inner(*at)).unwrap_or(start);
        start.min(self.bytes.len())..end.min(self.bytes.len())
    }
}
