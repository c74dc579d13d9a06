//! From the text of a JSON document to its tree.

use std::ops::Range;

use jiter::{Jiter, JiterError, Peek};

use super::build::{Builder, Parsed, Stopped};
use crate::diagnostics::Code;
use crate::pointer::Pointer;

/// Reads a JSON text.
pub(super) fn parse(text: &str, at: &Pointer) -> Parsed {
    let offset = text.len() - text.trim_start_matches('\u{feff}').len();
    let bare = text.get(offset..).unwrap_or_default();
    let mut reader = Reader {
        bytes: bare.as_bytes(),
        offset,
        json: Jiter::new(bare.as_bytes()),
        builder: Builder::new(text, at),
    };
    let result = reader.read();
    let (tree, found) = reader.builder.finish();
    Parsed::of(result.map(|()| tree), found)
}

struct Reader<'a> {
    bytes: &'a [u8],
    /// The length of the byte order mark.
    offset: usize,
    json: Jiter<'a>,
    builder: Builder<'a>,
}

impl Reader<'_> {
    fn read(&mut self) -> Result<(), Stopped> {
        let first = self.json.peek().map_err(|error| self.syntax(&error))?;
        self.value(first)?;
        self.json.finish().map_err(|error| self.syntax(&error))
    }

    /// The value that begins where the reading is; lists and objects no deeper than the builder allows.
    fn value(&mut self, peek: Peek) -> Result<(), Stopped> {
        let start = self.json.current_index();
        match peek {
            Peek::Object => {
                self.builder.start(true, 0, self.place(start..start + 1))?;
                self.members()
            }
            Peek::Array => {
                self.builder.start(false, 0, self.place(start..start + 1))?;
                self.elements()
            }
            Peek::String => {
                let text = match self.json.known_str() {
                    Ok(text) => text.to_owned(),
                    Err(error) => return Err(self.syntax(&error)),
                };
                let place = self.place(start..self.json.current_index());
                self.builder.scalar(&text, false, 0, place)
            }
            _ => self.word(peek, start),
        }
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self, peek: Peek, start: usize) -> Result<(), Stopped> {
        let read = match peek {
            Peek::Null => self.json.known_null(),
            Peek::True | Peek::False => self.json.known_bool(peek).map(drop),
            _ => self.json.known_number_bytes(peek).map(drop),
        };
        read.map_err(|error| self.syntax(&error))?;
        let end = self.json.current_index();
        let text = self.bytes.get(start..end).and_then(|bytes| str::from_utf8(bytes).ok());
        let place = self.place(start..end);
        self.builder.scalar(text.unwrap_or_default(), true, 0, place)
    }

    fn elements(&mut self) -> Result<(), Stopped> {
        let mut next = self.json.known_array();
        loop {
            match next {
                Ok(Some(peek)) => self.value(peek)?,
                Ok(None) => break,
                Err(error) => return Err(self.syntax(&error)),
            }
            next = self.json.array_step();
        }
        self.builder.end(self.offset + self.json.current_index())
    }

    fn members(&mut self) -> Result<(), Stopped> {
        let mut before = self.json.current_index() + 1;
        let mut next = self.json.known_object().map(|name| name.map(str::to_owned));
        loop {
            let name = match next {
                Ok(Some(name)) => name,
                Ok(None) => break,
                Err(error) => return Err(self.syntax(&error)),
            };
            let place = self.key_place(before);
            self.builder.key(&name, place)?;
            let peek = self.json.peek().map_err(|error| self.syntax(&error))?;
            self.value(peek)?;
            before = self.json.current_index();
            next = self.json.next_key().map(|name| name.map(str::to_owned));
        }
        self.builder.end(self.offset + self.json.current_index())
    }

    /// The place of the key that has just been read: the only text since `before`.
    fn key_place(&self, before: usize) -> Range<usize> {
        let read = self.bytes.get(before..self.json.current_index()).unwrap_or_default();
        let quote = |byte: &u8| *byte == b'"';
        let start = read.iter().position(quote).unwrap_or_default();
        let end = read.iter().rposition(quote).map_or(read.len(), |at| at + 1);
        self.place(before + start..before + end)
    }

    fn place(&self, place: Range<usize>) -> Range<usize> {
        self.offset + place.start..self.offset + place.end
    }

    fn syntax(&self, error: &JiterError) -> Stopped {
        let rest = self.bytes.get(error.index..).unwrap_or_default();
        let text = str::from_utf8(rest).unwrap_or_default();
        let mut start = error.index;
        let message = if text.trim_start().starts_with("//") || text.trim_start().starts_with("/*") {
            start += text.len() - text.trim_start().len();
            "a comment stands here; JSON has none".to_owned()
        } else {
            error.error_type.to_string()
        };
        let length = self.bytes.get(start..).filter(|rest| !rest.is_empty()).map_or(0, |rest| {
            str::from_utf8(rest).ok().and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
        });
        self.builder.problem(Code::Syntax, self.place(start..start + length), message)
    }
}
