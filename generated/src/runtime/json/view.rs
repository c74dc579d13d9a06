//! JSON text that is looked at where it stands.

use std::borrow::Cow;

use super::kind::Kind;
use super::number;
use super::scan::{Quoted, Scanner, Token};

/// A value within JSON text. Nothing is built: each question reads the text again.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// From the first byte of the value; what follows it is not looked at.
    scanner: Scanner<'a>,
}

impl<'a> View<'a> {
    /// The value that a text begins with.
    #[must_use]
    pub const fn new(text: &'a [u8]) -> Self {
        Self { scanner: Scanner::new(text) }
    }

    pub(super) const fn at(scanner: Scanner<'a>) -> Self {
        Self { scanner }
    }

    pub(super) fn token(mut self) -> Token {
        self.scanner.token()
    }

    /// The text of a number or a word.
    pub(super) fn word(mut self) -> &'a [u8] {
        self.scanner.peek();
        self.scanner.word()
    }

    /// The kind; none of what is no JSON. A number without fraction is an integer.
    #[must_use]
    pub fn kind(self) -> Option<Kind> {
        Some(match self.token() {
            Token::Null => Kind::Null,
            Token::Boolean(_) => Kind::Boolean,
            Token::Number if !number::is_number(self.word()) => return None,
            Token::Number if number::is_whole(self.word()) => Kind::Integer,
            Token::Number => Kind::Number,
            Token::String => Kind::String,
            Token::Array => Kind::Array,
            Token::Object => Kind::Object,
            Token::Word | Token::None => return None,
        })
    }

    /// Whether it is `null`.
    #[must_use]
    pub fn is_null(self) -> bool {
        self.token() == Token::Null
    }

    /// Whether it is an array or an object.
    #[must_use]
    pub fn is_nested(self) -> bool {
        matches!(self.token(), Token::Array | Token::Object)
    }

    /// The text of a string.
    #[must_use]
    pub fn as_str(mut self) -> Option<Cow<'a, str>> {
        if self.scanner.token() != Token::String {
            return None;
        }
        let quoted = self.scanner.string().ok()?;
        Some(unquote(self.scanner.bytes, quoted).0)
    }

    /// A number, as near as a double comes.
    #[must_use]
    pub fn as_f64(self) -> Option<f64> {
        number::double(self.word()).map(|(number, _)| number)
    }

    /// The items of an array; of anything else, none.
    #[must_use]
    pub fn items(mut self) -> Items<'a> {
        let open = self.scanner.token() == Token::Array;
        self.scanner.at += usize::from(open);
        Items { scanner: self.scanner, open }
    }

    /// The properties of an object, doubled ones too; of anything else, none.
    #[must_use]
    pub fn properties(mut self) -> Properties<'a> {
        let open = self.scanner.token() == Token::Object;
        self.scanner.at += usize::from(open);
        Properties { scanner: self.scanner, open }
    }

    /// A property of an object; of several with one name, the last.
    #[must_use]
    pub fn get(self, name: &str) -> Option<Self> {
        self.entries().filter(|(own, _)| *own == name).last().map(|(_, value)| value)
    }

    /// As [`Self::properties`], the names left where they stand.
    pub(super) fn entries(self) -> Entries<'a> {
        Entries(self.properties())
    }

    /// A string without escapes, with its quotes.
    #[inline]
    pub(super) fn plain_text(mut self) -> Option<&'a [u8]> {
        if self.scanner.peek() != Some(b'"') {
            return None;
        }
        let quoted = self.scanner.string().ok().filter(|quoted| !quoted.escaped)?;
        self.scanner.bytes.get(quoted.start - 1..quoted.end + 1)
    }

    /// The text of the value, to its end.
    #[must_use]
    pub fn text(mut self) -> &'a [u8] {
        self.scanner.peek();
        let start = self.scanner.at;
        let _ = self.scanner.skip();
        self.scanner.bytes.get(start..self.scanner.at).unwrap_or_default()
    }

    /// Whether both are the same JSON; `1` and `1.0` are.
    #[must_use]
    pub fn is(self, other: View<'_>) -> bool {
        // What is deep would be too deep for a stack.
        let mut pairs = Vec::new();
        let mut next = Some((self, other));
        while let Some((left, right)) = next {
            if !left.is_but_for_parts(right, &mut pairs) {
                return false;
            }
            next = pairs.pop();
        }
        true
    }

    /// Whether both are the same JSON if their parts are, which are then to be compared.
    fn is_but_for_parts<'b>(self, other: View<'b>, pairs: &mut Vec<(Self, View<'b>)>) -> bool {
        match (self.token(), other.token()) {
            (Token::Number, Token::Number) => number::same(self.word(), other.word()),
            (Token::String, Token::String) => self.as_str() == other.as_str(),
            (Token::Array, Token::Array) => {
                let (mut left, mut right) = (self.items(), other.items());
                loop {
                    match (left.next(), right.next()) {
                        (None, None) => return true,
                        (Some(left), Some(right)) => pairs.push((left, right)),
                        _ => return false,
                    }
                }
            }
            (Token::Object, Token::Object) => {
                let (left, right) = (sorted(self), sorted(other));
                let same = left.len() == right.len()
                    && left.iter().zip(&right).all(|(left, right)| left.0 == right.0);
                pairs.extend(left.into_iter().zip(right).map(|(left, right)| (left.1, right.1)));
                same
            }
            (Token::Word, Token::Word) => self.word() == other.word(),
            (left, right) => left == right,
        }
    }

    /// Whether it is the value of this JSON text.
    #[must_use]
    pub fn is_text(mut self, text: &str) -> bool {
        self.scanner.peek();
        let own = self.scanner.bytes.get(self.scanner.at..).unwrap_or_default();
        if !text.starts_with('"') || !own.starts_with(b"\"") {
            return self.is(View::new(text.as_bytes()));
        }
        if own.starts_with(text.as_bytes()) {
            return true;
        }
        // Other bytes are another text where neither has escapes.
        (text.as_bytes().contains(&b'\\') || self.plain_text().is_none())
            && self.is(View::new(text.as_bytes()))
    }
}

/// The items of an array, as they come.
#[derive(Clone, Debug)]
pub struct Items<'a> {
    scanner: Scanner<'a>,
    open: bool,
}

impl<'a> Iterator for Items<'a> {
    type Item = View<'a>;

    fn next(&mut self) -> Option<View<'a>> {
        self.scanner.take(b',');
        if !self.open || self.scanner.token() == Token::None {
            return None;
        }
        let item = View::at(self.scanner);
        self.open = self.scanner.skip().is_ok();
        Some(item)
    }
}

/// The properties of an object, as they come.
#[derive(Clone, Debug)]
pub struct Properties<'a> {
    scanner: Scanner<'a>,
    open: bool,
}

impl<'a> Iterator for Properties<'a> {
    type Item = (Cow<'a, str>, View<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let (name, value) = self.entry()?;
        Some((unquote(self.scanner.bytes, name).0, value))
    }
}

impl<'a> Properties<'a> {
    #[inline]
    fn entry(&mut self) -> Option<(Quoted, View<'a>)> {
        self.scanner.take(b',');
        if !self.open || self.scanner.peek() != Some(b'"') {
            return None;
        }
        let name = self.scanner.string().ok()?;
        if !self.scanner.take(b':') || self.scanner.token() == Token::None {
            return None;
        }
        let value = View::at(self.scanner);
        self.open = self.scanner.skip().is_ok();
        Some((name, value))
    }
}

/// The properties of an object, as they come, with the bytes of their names.
pub(super) struct Entries<'a>(Properties<'a>);

impl<'a> Iterator for Entries<'a> {
    type Item = (Name<'a>, View<'a>);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let (name, value) = self.0.entry()?;
        Some((Name::of(self.0.scanner.bytes, name), value))
    }
}

/// The name of a property: its bytes, escapes resolved. Most stand so in the text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name<'a>(Cow<'a, [u8]>);

impl<'a> Name<'a> {
    pub(crate) fn new(text: String) -> Self {
        Self(Cow::Owned(text.into_bytes()))
    }

    #[inline]
    pub(super) fn of(bytes: &'a [u8], quoted: Quoted) -> Self {
        if quoted.escaped {
            return Self(Cow::Owned(unquote(bytes, quoted).0.into_owned().into_bytes()));
        }
        Self(Cow::Borrowed(bytes.get(quoted.start..quoted.end).unwrap_or_default()))
    }

    #[inline]
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl PartialEq<&str> for Name<'_> {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        *self.0 == *other.as_bytes()
    }
}

/// The properties of an object in the order of their names; of several with one name, the last.
pub(crate) fn sorted(object: View<'_>) -> Vec<(Name<'_>, View<'_>)> {
    let mut all: Vec<_> = object.entries().collect();
    sort(&mut all);
    all.reverse();
    all.dedup_by(|(left, _), (right, _)| left == right);
    all.reverse();
    all
}

/// Puts them in the order of their names, those of one name as they came.
pub(crate) fn sort(all: &mut [(Name<'_>, View<'_>)]) {
    all.sort_by(|(left, _), (right, _)| left.cmp(right));
}

/// The text within quotes, and whether it could be read without loss: bad bytes and halves of surrogates are
/// replaced.
pub(super) fn unquote(bytes: &[u8], quoted: Quoted) -> (Cow<'_, str>, bool) {
    let inside = bytes.get(quoted.start..quoted.end).unwrap_or_default();
    let text = std::str::from_utf8(inside).map_or_else(|_| String::from_utf8_lossy(inside), Cow::Borrowed);
    let exact = matches!(text, Cow::Borrowed(_));
    if !quoted.escaped {
        return (text, exact);
    }
    let (text, unescaped) = unescape(&text);
    (Cow::Owned(text), exact && unescaped)
}

/// Text with its escapes resolved, and whether that was possible for all of them.
pub(super) fn unescape(text: &str) -> (String, bool) {
    let mut done = String::with_capacity(text.len());
    let mut exact = true;
    let mut rest = text;
    while let Some((plain, escape)) = rest.split_once('\\') {
        done.push_str(plain);
        let (found, after) = escaped(escape);
        exact &= found.is_some();
        done.push(found.unwrap_or(char::REPLACEMENT_CHARACTER));
        rest = after;
    }
    done.push_str(rest);
    (done, exact)
}

/// The character of an escape, if it is one, and what follows.
fn escaped(text: &str) -> (Option<char>, &str) {
    let mut rest = text.chars();
    let found = match rest.next() {
        Some('n') => '\n',
        Some('t') => '\t',
        Some('r') => '\r',
        Some('b') => '\u{8}',
        Some('f') => '\u{c}',
        Some(sign @ ('"' | '\\' | '/')) => sign,
        Some('u') => return escaped_unit(rest.as_str()),
        _ => return (None, rest.as_str()),
    };
    (Some(found), rest.as_str())
}

/// The character of `\u` and four digits, or of two such halves.
fn escaped_unit(text: &str) -> (Option<char>, &str) {
    let Some((first, rest)) = unit(text) else { return (None, text) };
    if let Some(single) = char::from_u32(first) {
        return (Some(single), rest);
    }
    let second = rest.strip_prefix("\\u").and_then(unit).filter(|(low, _)| (0xDC00..0xE000).contains(low));
    match second {
        Some((low, after)) if first < 0xDC00 => {
            (char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + (low - 0xDC00)), after)
        }
        _ => (None, rest),
    }
}

fn unit(text: &str) -> Option<(u32, &str)> {
    let (digits, rest) = text.split_at_checked(4)?;
    let hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    hex.then(|| u32::from_str_radix(digits, 16).ok()).flatten().map(|number| (number, rest))
}
