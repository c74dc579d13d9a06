//! JSON pointers into a document as written.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// A JSON pointer (RFC 6901) into the main document, or into a file that it refers to: `types/a.yaml#/Pet`; cheap to
/// clone.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Arc<str>);

impl Pointer {
    /// The whole document.
    #[must_use]
    pub fn root() -> Self {
        Self(Arc::from(""))
    }

    /// The whole of another file.
    #[must_use]
    pub fn of_file(name: &str) -> Self {
        let name = name.replace('%', "%25").replace('#', "%23");
        // A pointer that begins with a slash is one into the main document.
        match name.strip_prefix('/') {
            Some(rest) => Self(Arc::from(format!("%2F{rest}#"))),
            None => Self(Arc::from(format!("{name}#"))),
        }
    }

    /// The file that the node stands in, as in [`Pointer::of_file`], and its pointer there; no file is the main one.
    #[must_use]
    pub fn in_file(&self) -> (Option<Cow<'_, str>>, &str) {
        match self.0.split_once('#').filter(|_| !self.0.starts_with('/')) {
            Some((file, pointer)) if file.contains('%') => {
                (Some(Cow::Owned(file.replace("%2F", "/").replace("%23", "#").replace("%25", "%"))), pointer)
            }
            Some((file, pointer)) => (Some(Cow::Borrowed(file)), pointer),
            None => (None, &self.0),
        }
    }

    /// A pointer from its text, e.g. `/paths/~1pets/get`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(Arc::from(text))
    }

    /// The pointer in the fragment of a local reference, e.g. `#/components/schemas/Pet`.
    #[must_use]
    pub fn from_fragment(reference: &str) -> Option<Self> {
        let fragment = percent_decode(reference.strip_prefix('#')?)?;
        (fragment.is_empty() || fragment.starts_with('/')).then(|| Self::new(&fragment))
    }

    /// The pointer to the member `name` of this object.
    #[must_use]
    pub fn child(&self, name: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + name.len() + 1);
        text.push_str(&self.0);
        push_token(&mut text, name);
        Self(Arc::from(text))
    }

    /// The pointer to an element of this list.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self(Arc::from(format!("{}/{index}", self.0)))
    }

    /// The pointer to what holds this node; `None` for the whole document.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let (_, within) = self.in_file();
        let length = self.0.len() - within.len() + within.rfind('/')?;
        self.0.get(..length).map(|parent| Self(Arc::from(parent)))
    }

    /// The pointer as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The member names and element numbers from the root, unescaped.
    pub fn tokens(&self) -> impl DoubleEndedIterator<Item = Cow<'_, str>> {
        let mut parts = self.in_file().1.split('/');
        // What stands before the first slash is empty.
        parts.next();
        parts.map(unescape)
    }

    /// The last member name or element number, unescaped.
    #[must_use]
    pub fn last(&self) -> Option<Cow<'_, str>> {
        self.in_file().1.rsplit_once('/').map(|(_, token)| unescape(token))
    }

    /// Whether this is the whole main document.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether `other` is this node or lies within it.
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        other.0.strip_prefix(&*self.0).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

/// Appends `/name`, escaped, to the text of a pointer.
pub(crate) fn push_token(text: &mut String, name: &str) {
    text.push('/');
    if !name.contains(['~', '/']) {
        return text.push_str(name);
    }
    for character in name.chars() {
        match character {
            '~' => text.push_str("~0"),
            '/' => text.push_str("~1"),
            other => text.push(other),
        }
    }
}

fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

/// Encodes a path as a reference by RFC 3986: what is reserved, apart from `/`, as `%XX`.
pub(crate) fn percent_encode(path: &str) -> String {
    let mut text = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' => text.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => text.push(char::from(byte)),
            _ => {
                text.push('%');
                for digit in [byte >> 4, byte & 15] {
                    text.extend(
                        char::from_digit(u32::from(digit), 16).map(|digit| digit.to_ascii_uppercase()),
                    );
                }
            }
        }
    }
    text
}

/// Decodes `%XX`; `None` if what comes out is not UTF-8. A `%` without two digits stays as it is.
pub(crate) fn percent_decode(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('%') {
        return Some(Cow::Borrowed(text));
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let escaped = tail
            .get(..2)
            .filter(|_| first == b'%')
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(escaped.unwrap_or(first));
        rest = tail.get(if escaped.is_some() { 2 } else { 0 }..)?;
    }
    String::from_utf8(bytes).ok().map(Cow::Owned)
}

impl Default for Pointer {
    fn default() -> Self {
        Self::root()
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "#{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_escaped_and_unescaped() {
        let pointer = Pointer::root().child("paths").child("/a~b").index(3);
        assert_eq!(pointer.as_str(), "/paths/~1a~0b/3");
        assert_eq!(pointer.tokens().collect::<Vec<_>>(), ["paths", "/a~b", "3"]);
        assert_eq!(pointer.last().as_deref(), Some("3"));
    }

    #[test]
    fn parents_end_at_the_root() {
        let pointer = Pointer::root().child("info");
        assert_eq!(pointer.parent(), Some(Pointer::root()));
        assert_eq!(Pointer::root().parent(), None);
    }

    #[test]
    fn files_have_pointers_of_their_own() {
        let file = Pointer::of_file("a/b#%.yaml");
        let child = file.child("x").index(2);
        assert_eq!(child.as_str(), "a/b%23%25.yaml#/x/2");
        assert_eq!(child.in_file(), (Some(Cow::Borrowed("a/b#%.yaml")), "/x/2"));
        assert_eq!(child.tokens().collect::<Vec<_>>(), ["x", "2"]);
        assert_eq!(child.parent().and_then(|x| x.parent()), Some(file.clone()));
        assert_eq!((file.parent(), file.last()), (None, None));
        let absolute = Pointer::of_file("/a/%2Fb").child("x");
        assert_eq!(absolute.in_file(), (Some(Cow::Borrowed("/a/%2Fb")), "/x"));
        assert!(file.contains(&child) && !Pointer::of_file("a/b").contains(&child));
    }

    #[test]
    fn fragments_are_percent_decoded() {
        let pointer = Pointer::from_fragment("#/paths/~1a%7Bb%7D%").map(|p| p.to_string());
        assert_eq!(pointer.as_deref(), Some("/paths/~1a{b}%"));
        assert_eq!(Pointer::from_fragment("other.yaml#/a"), None);
    }

    #[test]
    fn containment_respects_token_boundaries() {
        let pets = Pointer::root().child("pets");
        assert!(pets.contains(&pets.child("a")));
        assert!(pets.contains(&pets));
        assert!(!pets.contains(&Pointer::root().child("petsitters")));
    }
}
