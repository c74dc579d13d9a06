//! JSON text, token by token. Nothing is checked that is not needed to tell where a value ends, so that odd
//! text costs only itself.

/// What a value is, by its first byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Null,
    Boolean(bool),
    Number,
    String,
    Array,
    Object,
    /// A word that JSON does not have, such as `NaN`.
    Word,
    /// No value: a sign of structure, or the end.
    None,
}

/// A place in JSON text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scanner<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
}

/// The inside of a string: from, to, and whether there are escapes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quoted {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) escaped: bool,
}

/// No structure can be told from here on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Broken;

impl<'a> Scanner<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// The next byte that is no white space.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        loop {
            match self.bytes.get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                other => return other.copied(),
            }
        }
    }

    /// Takes a sign of structure, if it comes next.
    #[inline]
    pub(super) fn take(&mut self, sign: u8) -> bool {
        let found = self.peek() == Some(sign);
        self.at += usize::from(found);
        found
    }

    /// What the next value is.
    #[inline]
    pub(super) fn token(&mut self) -> Token {
        match self.peek() {
            Some(b'"') => Token::String,
            Some(b'{') => Token::Object,
            Some(b'[') => Token::Array,
            Some(b'-' | b'0'..=b'9') => Token::Number,
            None | Some(b'}' | b']' | b',' | b':') => Token::None,
            Some(_) => match self.ahead(word_length(self.rest())) {
                b"null" => Token::Null,
                b"true" => Token::Boolean(true),
                b"false" => Token::Boolean(false),
                _ => Token::Word,
            },
        }
    }

    pub(super) fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn ahead(&self, length: usize) -> &'a [u8] {
        self.bytes.get(self.at..self.at + length).unwrap_or_default()
    }

    /// Takes a number or a word.
    #[inline]
    pub(super) fn word(&mut self) -> &'a [u8] {
        let word = self.ahead(word_length(self.rest()));
        self.at += word.len();
        word
    }

    /// Takes a string.
    #[inline]
    pub(super) fn string(&mut self) -> Result<Quoted, Broken> {
        let start = self.at + 1;
        let mut end = start;
        let mut escaped = false;
        loop {
            end += quote_or_escape(self.bytes.get(end..).unwrap_or_default());
            match self.bytes.get(end) {
                Some(b'"') => break,
                Some(_) => {
                    escaped = true;
                    end += 2;
                }
                None => return Err(Broken),
            }
        }
        self.at = end + 1;
        Ok(Quoted { start, end, escaped })
    }

    /// Takes a value, whatever it is and however deep.
    pub(super) fn skip(&mut self) -> Result<(), Broken> {
        match self.token() {
            Token::String => self.string().map(drop),
            Token::Array | Token::Object => self.skip_nested(),
            Token::None => Err(Broken),
            _ => {
                self.word();
                Ok(())
            }
        }
    }

    fn skip_nested(&mut self) -> Result<(), Broken> {
        let mut open = Brackets::default();
        loop {
            self.at += self.rest().iter().take_while(|byte| !is_bracket_or_quote(**byte)).count();
            match self.bytes.get(self.at) {
                Some(b'"') => {
                    self.string()?;
                    continue;
                }
                Some(b'[') => open.push(false),
                Some(b'{') => open.push(true),
                Some(b']') if open.pop() == Some(false) => {}
                Some(b'}') if open.pop() == Some(true) => {}
                _ => return Err(Broken),
            }
            self.at += 1;
            if open.is_empty() {
                return Ok(());
            }
        }
    }
}

/// Which brackets are open: one bit for each, so that depth costs next to nothing.
#[derive(Default)]
struct Brackets {
    depth: usize,
    top: u64,
    below: Vec<u64>,
}

impl Brackets {
    fn push(&mut self, brace: bool) {
        if self.depth > 0 && self.depth.is_multiple_of(64) {
            self.below.push(self.top);
        }
        self.top = self.top << 1 | u64::from(brace);
        self.depth += 1;
    }

    fn pop(&mut self) -> Option<bool> {
        self.depth = self.depth.checked_sub(1)?;
        let brace = self.top & 1 == 1;
        self.top >>= 1;
        if self.depth > 0 && self.depth.is_multiple_of(64) {
            self.top = self.below.pop()?;
        }
        Some(brace)
    }

    const fn is_empty(&self) -> bool {
        self.depth == 0
    }
}

const fn is_bracket_or_quote(byte: u8) -> bool {
    matches!(byte, b'"' | b'[' | b']' | b'{' | b'}')
}

/// How far a number or a word goes.
#[inline]
fn word_length(text: &[u8]) -> usize {
    let ends = |byte: &u8| {
        matches!(byte, b',' | b'}' | b']' | b':' | b'"' | b'{' | b'[' | b' ' | b'\n' | b'\r' | b'\t')
    };
    text.iter().position(ends).unwrap_or(text.len())
}

/// How far the next quote or backslash is: many bytes at a time.
#[inline]
fn quote_or_escape(text: &[u8]) -> usize {
    let ends = |byte: u8| matches!(byte, b'"' | b'\\');
    let mut done = 0;
    let mut rest = text;
    loop {
        // Names and most values are short.
        for _ in 0..2 {
            let Some((word, after)) = rest.split_first_chunk::<8>() else {
                return done + rest.iter().position(|byte| ends(*byte)).unwrap_or(rest.len());
            };
            let word = u64::from_le_bytes(*word);
            let found = zero_byte(word ^ repeat(b'"')) | zero_byte(word ^ repeat(b'\\'));
            if found != 0 {
                return done + (found.trailing_zeros() / 8) as usize;
            }
            done += 8;
            rest = after;
        }
        while let Some((block, after)) = rest.split_first_chunk::<16>() {
            if any(block, ends) {
                break;
            }
            done += 16;
            rest = after;
        }
    }
}

/// Whether any of these bytes passes; written so that a compiler looks at all of them at once.
#[inline]
pub(super) fn any(block: &[u8; 16], pass: impl Fn(u8) -> bool) -> bool {
    u128::from_ne_bytes(block.map(|byte| u8::from(pass(byte)))) != 0
}

/// A byte, eight times.
pub(super) const fn repeat(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// Has the high bit of the lowest byte that is zero set, and no bit below it.
#[inline]
pub(super) const fn zero_byte(word: u64) -> u64 {
    word.wrapping_sub(repeat(1)) & !word & repeat(0x80)
}
