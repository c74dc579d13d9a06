//! The places of the parts of a JSON text. (A YAML parser reads JSON too, but stumbles over pairs of
//! surrogates and takes ten times as long.)

use std::borrow::Cow;

use super::index::Builder;

/// Tells `builder` all parts of a text that has been read as JSON; `None` if it is none.
pub(super) fn scan(text: &str, builder: &mut Builder) -> Option<()> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'{' => builder.start(at..at + 1, true),
            b'[' => builder.start(at..at + 1, false),
            b'}' | b']' => builder.end(at + 1),
            b'"' => {
                let end = string_end(bytes, at)?;
                builder.scalar(&decoded(text.get(at..end)?)?, at..end);
                at = end;
                continue;
            }
            b',' | b':' | b' ' | b'\n' | b'\r' | b'\t' => {}
            // A byte order mark.
            0xEF | 0xBB | 0xBF if at < 3 => {}
            b'-' | b'0'..=b'9' | b'a'..=b'z' => {
                let rest = bytes.get(at..)?;
                let length = rest.iter().position(|byte| !is_word(*byte)).unwrap_or(rest.len());
                builder.scalar(text.get(at..at + length)?, at..at + length);
                at += length;
                continue;
            }
            _ => return None,
        }
        at += 1;
    }
    Some(())
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.')
}

/// The byte after the closing quote.
fn string_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// What the quoted text says.
fn decoded(quoted: &str) -> Option<Cow<'_, str>> {
    if quoted.contains('\\') {
        return serde_json::from_str(quoted).ok().map(Cow::Owned);
    }
    quoted.get(1..quoted.len() - 1).map(Cow::Borrowed)
}
