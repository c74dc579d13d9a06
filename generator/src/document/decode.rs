//! From bytes to text.

use std::ops::Range;

/// What is wrong with the encoding, and the place of it in the text that was made all the same.
#[derive(Debug, Clone)]
pub(crate) struct Undecodable {
    pub(crate) place: Range<usize>,
    pub(crate) message: String,
}

/// The text of a file in UTF-8, or in UTF-16 with a byte order mark. Of another encoding a text is made that can be
/// shown, with the first place that is wrong.
pub(crate) fn decode(bytes: Vec<u8>) -> (String, Option<Undecodable>) {
    match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => String::from_utf8(bytes).map_or_else(|error| latin1(error.as_bytes()), |text| (text, None)),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> (String, Option<Undecodable>) {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    let mut problem = None;
    for decoded in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        let start = text.len();
        text.push(decoded.as_ref().copied().unwrap_or(char::REPLACEMENT_CHARACTER));
        if decoded.is_err() && problem.is_none() {
            let message = "half of a pair of UTF-16 surrogates stands here".to_owned();
            problem = Some(Undecodable { place: start..text.len(), message });
        }
    }
    if !rest.is_empty() && problem.is_none() {
        let message = "the file is UTF-16, but has an odd number of bytes".to_owned();
        problem = Some(Undecodable { place: text.len()..text.len(), message });
    }
    (text, problem)
}

/// Each byte that is not UTF-8 as the character that it is in Latin-1.
fn latin1(bytes: &[u8]) -> (String, Option<Undecodable>) {
    let mut text = String::with_capacity(bytes.len());
    let mut problem = None;
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        for byte in chunk.invalid() {
            let start = text.len();
            let character = char::from(*byte);
            text.push(character);
            problem.get_or_insert_with(|| Undecodable {
                place: start..text.len(),
                message: format!(
                    "the byte 0x{byte:02X} is not UTF-8; in Latin-1 or Windows-1252 it would be `{character}`"
                ),
            });
        }
    }
    (text, problem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> (String, Option<Range<usize>>) {
        let (text, problem) = decode(bytes.to_vec());
        (text, problem.map(|problem| problem.place))
    }

    #[test]
    fn texts_with_a_mark_are_read_in_either_order() {
        assert_eq!(decoded(b"\xFF\xFEa\0\xE9\0"), ("aé".to_owned(), None));
        assert_eq!(decoded(b"\xFE\xFF\0a\xD8\x3D\xDE\x00"), ("a😀".to_owned(), None));
        assert_eq!(decoded(b"\xFE\xFF\0a\xD8\x3D\0b"), ("a\u{fffd}b".to_owned(), Some(1..4)));
        assert_eq!(decoded(b"\xFE\xFF\0a\0"), ("a".to_owned(), Some(1..1)));
    }

    #[test]
    fn other_encodings_have_a_place() {
        assert_eq!(decoded("né\n".as_bytes()), ("né\n".to_owned(), None));
        assert_eq!(decoded(b"caf\xE9 au lait\xE9"), ("café au laité".to_owned(), Some(3..5)));
    }
}
