//! Text in other charsets than UTF-8.

use std::borrow::Cow;

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;

/// A charset that is understood, beside UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Charset {
    /// Also stands for ISO 8859-1, as on the web: the two differ where the latter has control characters.
    Windows1252,
    Utf16Big,
    Utf16Little,
}

/// What a `Content-Type` calls them.
const NAMES: &[(&str, Charset)] = &[
    ("iso-8859-1", Charset::Windows1252),
    ("iso8859-1", Charset::Windows1252),
    ("iso_8859-1", Charset::Windows1252),
    ("latin1", Charset::Windows1252),
    ("latin-1", Charset::Windows1252),
    ("windows-1252", Charset::Windows1252),
    ("cp1252", Charset::Windows1252),
    ("utf-16", Charset::Utf16Big),
    ("utf-16be", Charset::Utf16Big),
    ("utf-16le", Charset::Utf16Little),
];

/// What 0x80 to 0x9F are in Windows-1252.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

impl Charset {
    /// Its name.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Windows1252 => "ISO 8859-1",
            Self::Utf16Big | Self::Utf16Little => "UTF-16",
        }
    }

    /// What a body is in; none, where that is UTF-8. A mark at its begin says more than a header, and text that is
    /// UTF-8 is taken as such, whatever it is called.
    pub(super) fn of(headers: &HeaderMap, body: &[u8]) -> Option<Self> {
        match body {
            // A mark, or a sign of JSON or of markup, in two bytes.
            [0xFE, 0xFF, ..] | [0, 1..=0x7F, ..] => return Some(Self::Utf16Big),
            [0xFF, 0xFE, ..] | [1..=0x7F, 0, ..] => return Some(Self::Utf16Little),
            _ => {}
        }
        if std::str::from_utf8(body).is_ok() {
            return None;
        }
        let label = label(headers)?;
        NAMES.iter().find(|(name, _)| label.eq_ignore_ascii_case(name)).map(|(_, charset)| *charset)
    }

    /// The text; what cannot be told is replaced.
    pub(super) fn read(self, body: &[u8]) -> String {
        let (pairs, _) = body.as_chunks::<2>();
        match self {
            Self::Windows1252 => body.iter().map(|byte| windows(*byte)).collect(),
            Self::Utf16Big => wide(pairs, u16::from_be_bytes),
            Self::Utf16Little => wide(pairs, u16::from_le_bytes),
        }
    }
}

fn windows(byte: u8) -> char {
    usize::from(byte).checked_sub(0x80).and_then(|at| WINDOWS.get(at).copied()).unwrap_or(char::from(byte))
}

fn wide(pairs: &[[u8; 2]], unit: fn([u8; 2]) -> u16) -> String {
    let units: Vec<_> = pairs.iter().map(|pair| unit(*pair)).collect();
    let text = String::from_utf16_lossy(&units);
    text.trim_start_matches('\u{feff}').to_owned()
}

/// The charset that a `Content-Type` names.
fn label(headers: &HeaderMap) -> Option<Cow<'_, str>> {
    let value = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    value.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches('"').into())
    })
}

/// A body in UTF-8, and what it was in, if that is something else.
pub(super) fn to_utf8(headers: &HeaderMap, body: &Bytes) -> (Bytes, Option<Charset>) {
    match Charset::of(headers, body) {
        Some(charset) => (charset.read(body).into(), Some(charset)),
        None => (body.clone(), None),
    }
}
