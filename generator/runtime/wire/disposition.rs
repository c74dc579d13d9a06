//! The name of a file as `Content-Disposition` gives it (RFC 6266).
//!
//! All is `#[inline]`, see `runtime/mod.rs`: crates that have downloads compile it, no others.

use percent_encoding::percent_decode_str;

/// The name alone: folders are cut off, and what is no name is none.
#[inline]
pub(super) fn file_name(header: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(header);
    let parameters = parameters(&text);
    let find =
        |wanted: &str| parameters.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    // The extended form, which says how it is encoded, goes before.
    let extended = find("filename*").and_then(extended);
    let name = extended.or_else(|| find("filename").map(str::to_owned))?;
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default().trim();
    let is_name = !matches!(last, "" | "." | "..") && !last.chars().any(char::is_control);
    is_name.then(|| last.to_owned())
}

/// `UTF-8''na%20me` (RFC 8187).
#[inline]
fn extended(value: &str) -> Option<String> {
    let mut parts = value.splitn(3, '\'');
    let (charset, _, text) = (parts.next()?, parts.next()?, parts.next()?);
    let bytes = percent_decode_str(text);
    match charset.to_ascii_lowercase().as_str() {
        "utf-8" => bytes.decode_utf8().ok().map(std::borrow::Cow::into_owned),
        "iso-8859-1" => Some(bytes.map(char::from).collect()),
        _ => None,
    }
}

/// The parameters after the first word, their names in small letters.
#[inline]
fn parameters(header: &str) -> Vec<(String, String)> {
    let mut parameters = Vec::new();
    let mut rest = header.split_once(';').map_or("", |(_, rest)| rest);
    while let Some((name, after)) = rest.split_once('=') {
        let (value, next) = value(after.trim_start());
        let name = name.rsplit(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        parameters.push((name, value));
        rest = next;
    }
    parameters
}

/// A value, quoted or not, and what follows it.
#[inline]
fn value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let (value, rest) = text.split_once(';').unwrap_or((text, ""));
        return (value.trim().to_owned(), rest);
    };
    let mut value = String::new();
    let mut letters = quoted.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return (value, quoted.get(at + 1..).unwrap_or_default()),
            '\\' => value.extend(letters.next().map(|(_, escaped)| escaped)),
            other => value.push(other),
        }
    }
    (value, "")
}
