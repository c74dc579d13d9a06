//! Writes values into one buffer.

use bytes::Bytes;

use super::kind::Kind;
use super::scan::{any, repeat, zero_byte};
use super::secret_names::{REDACTED, is_secret};
use super::view::View;
use super::{Encode, Raw, Secrets};

/// How deep a kept value is shown.
const MOST_SHOWN: usize = 32;

/// What is reserved for a text at once: most requests fit, or are one doubling away.
const FIRST_RESERVED: usize = 512;

/// The name of a property of a description.
#[derive(Debug)]
pub struct Key {
    pub(super) name: &'static str,
    /// `,"name":`, if the name needs no escapes.
    ready: &'static str,
}

impl Key {
    /// How long the name is at the front of a text with its quotes and a colon, if it stands there so.
    #[inline]
    pub(super) fn ahead(&self, text: &[u8]) -> Option<usize> {
        let (_, ready) = self.ready.as_bytes().split_first()?;
        text.starts_with(ready).then_some(ready.len())
    }
}

impl Key {
    /// A name, and the same as it stands within an object, unless it needs escapes.
    #[must_use]
    pub const fn new(name: &'static str, within: &'static str) -> Self {
        Self { name, ready: if is_plain(name.as_bytes()) { within } else { "" } }
    }
}

/// Whether text needs no escapes.
const fn is_plain(text: &[u8]) -> bool {
    let mut rest = text;
    while let [byte, after @ ..] = rest {
        if is_special(*byte) {
            return false;
        }
        rest = after;
    }
    true
}

/// A property that names a variant, and its values for it as JSON texts.
pub type Tag = (&'static str, &'static [&'static str]);

/// JSON text in the making.
#[derive(Debug)]
pub struct Writer {
    text: Vec<u8>,
    secrets: Secrets,
    /// What names the object that is written next.
    tags: Vec<Tag>,
    /// Whether there was a number that JSON cannot say.
    not_finite: bool,
}

impl Writer {
    pub(super) fn new(secrets: Secrets) -> Self {
        Self { text: Vec::with_capacity(FIRST_RESERVED), secrets, tags: Vec::new(), not_finite: false }
    }

    /// What was written, in no more memory than it needs where most of what was reserved is not needed.
    pub(super) fn finish(self) -> Raw {
        Raw::of(if self.text.len() < FIRST_RESERVED / 4 {
            Bytes::copy_from_slice(&self.text)
        } else {
            self.text.into()
        })
    }

    pub(super) fn take_tags(&mut self) -> Vec<Tag> {
        std::mem::take(&mut self.tags)
    }

    pub(super) fn put_tags(&mut self, tags: Vec<Tag>) {
        self.tags = tags;
    }

    /// Writes `null` in place of a number that JSON cannot say.
    pub(super) fn not_finite(&mut self) {
        self.not_finite = true;
        self.raw(b"null");
    }

    /// Whether JSON can say all that was written.
    pub(super) const fn is_finite(&self) -> bool {
        !self.not_finite
    }

    pub(super) const fn secrets(&self) -> Secrets {
        self.secrets
    }

    pub(super) const fn len(&self) -> usize {
        self.text.len()
    }

    pub(super) fn since(&self, start: usize) -> &[u8] {
        self.text.get(start..).unwrap_or_default()
    }

    pub(super) fn truncate(&mut self, length: usize) {
        self.text.truncate(length);
    }

    /// Writes JSON text as it is.
    pub fn raw(&mut self, text: &[u8]) {
        self.text.extend_from_slice(text);
    }

    /// Opens an array or an object.
    #[inline]
    pub(super) fn open(&mut self, bracket: u8) {
        self.text.push(bracket);
    }

    /// Closes an array or an object.
    #[inline]
    pub(super) fn close(&mut self, bracket: u8) {
        self.text.push(bracket);
    }

    /// Writes an item of an array.
    #[inline]
    pub(super) fn item(&mut self, value: &dyn Encode) {
        self.separate();
        value.write(self);
    }

    /// Writes the name of a property.
    pub(super) fn name(&mut self, name: &str) {
        self.separate();
        self.string(name);
        self.text.push(b':');
    }

    /// Writes a name that was made ready for it.
    #[inline]
    pub(super) fn key(&mut self, key: &Key) {
        let ready = key.ready.as_bytes();
        match ready.split_first() {
            Some((_, first)) if self.text.last() == Some(&b'{') => self.text.extend_from_slice(first),
            Some(_) => self.text.extend_from_slice(ready),
            None => self.name(key.name),
        }
    }

    /// Writes a property that was kept as it came.
    pub(super) fn kept_property(&mut self, name: View<'_>, value: View<'_>, secret: bool) {
        self.separate();
        self.raw(name.text());
        self.text.push(b':');
        let secret = secret || name.as_str().is_some_and(|name| is_secret(&name));
        if secret && self.secrets == Secrets::Hidden {
            self.string(REDACTED);
        } else {
            self.kept(value);
        }
    }

    /// Writes a value that is none of the variants of a union.
    pub fn unrecognised(&mut self, value: &Raw, secret: bool) {
        if secret && self.secrets == Secrets::Hidden {
            self.string(REDACTED);
        } else {
            self.kept(value.view());
        }
    }

    /// Writes a value that was kept as it came.
    pub(super) fn kept(&mut self, value: View<'_>) {
        match self.secrets {
            Secrets::Shown => self.raw(value.text()),
            Secrets::Hidden => self.shown(value, 0),
        }
    }

    /// Writes what a person sees of a kept value.
    fn shown(&mut self, value: View<'_>, depth: usize) {
        match value.kind() {
            Some(Kind::Array | Kind::Object) if depth == MOST_SHOWN => self.string("…"),
            Some(Kind::Array) => {
                self.open(b'[');
                for item in value.items() {
                    self.separate();
                    self.shown(item, depth + 1);
                }
                self.close(b']');
            }
            Some(Kind::Object) => {
                self.open(b'{');
                for (name, value) in value.properties() {
                    self.name(&name);
                    if is_secret(&name) {
                        self.string(REDACTED);
                    } else {
                        self.shown(value, depth + 1);
                    }
                }
                self.close(b'}');
            }
            _ => self.raw(value.text()),
        }
    }

    /// No value ends with an opening bracket.
    #[inline]
    fn separate(&mut self) {
        if !matches!(self.text.last(), Some(b'[' | b'{')) {
            self.text.push(b',');
        }
    }

    /// Writes a value that serde knows.
    pub(super) fn serialize(&mut self, value: impl serde::Serialize) {
        // A buffer takes all that is written.
        let _ = serde_json::to_writer(&mut self.text, &value);
    }

    /// Writes a string.
    #[inline]
    pub fn string(&mut self, text: &str) {
        self.text.reserve(text.len() + 2);
        self.text.push(b'"');
        let mut rest = text.as_bytes();
        loop {
            let plain = plain_length(rest);
            let (front, back) = rest.split_at_checked(plain).unwrap_or((rest, &[]));
            self.text.extend_from_slice(front);
            let Some((special, after)) = back.split_first() else { break };
            self.escape(*special);
            rest = after;
        }
        self.text.push(b'"');
    }

    #[cold]
    fn escape(&mut self, byte: u8) {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let short = match byte {
            b'"' | b'\\' => byte,
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            8 => b'b',
            12 => b'f',
            _ => {
                let low = HEX.get(usize::from(byte & 15)).copied().unwrap_or_default();
                return self.text.extend_from_slice(&[b'\\', b'u', b'0', b'0', b'0' + (byte >> 4), low]);
            }
        };
        self.text.extend_from_slice(&[b'\\', short]);
    }
}

const fn is_special(byte: u8) -> bool {
    byte < 0x20 || matches!(byte, b'"' | b'\\')
}

/// How much of a text needs no escape: many bytes at a time.
#[inline]
fn plain_length(text: &[u8]) -> usize {
    let mut done = 0;
    let mut rest = text;
    while let Some((block, after)) = rest.split_first_chunk::<16>() {
        if any(block, is_special) {
            break;
        }
        done += 16;
        rest = after;
    }
    while let Some((word, after)) = rest.split_first_chunk::<8>() {
        let found = special_byte(*word);
        if found < 8 {
            return done + found;
        }
        done += 8;
        rest = after;
    }
    match text.last_chunk::<8>() {
        // Some of these have been seen, and are plain.
        Some(word) => text.len() - 8 + special_byte(*word),
        None => done + rest.iter().position(|byte| is_special(*byte)).unwrap_or(rest.len()),
    }
}

/// Which of eight bytes is the first that needs an escape; 8, if none does.
#[inline]
fn special_byte(word: [u8; 8]) -> usize {
    let word = u64::from_le_bytes(word);
    // Below a space: with its three high bits gone, nothing is left of the byte.
    let control = zero_byte(word & repeat(0xE0));
    let found = zero_byte(word ^ repeat(b'"')) | zero_byte(word ^ repeat(b'\\')) | control;
    (found.trailing_zeros() / 8) as usize
}
