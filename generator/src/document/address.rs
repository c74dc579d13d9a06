//! Addresses by RFC 3986: what a reference means where another address is the base.

/// The address that `reference` means at `base`; without a base that has a scheme, the reference as it is.
#[must_use]
pub fn resolve(base: &str, reference: &str) -> String {
    if scheme(reference).is_some() {
        return reference.to_owned();
    }
    let Some((scheme, rest)) = scheme(base) else { return reference.to_owned() };
    let (authority, path) = split_authority(rest);
    if reference.starts_with("//") {
        return format!("{scheme}:{reference}");
    }
    if reference.is_empty() {
        return base.to_owned();
    }
    let (path_of, query) =
        reference.split_once('?').map_or((reference, None), |(path, query)| (path, Some(query)));
    let base_path = path.split('?').next().unwrap_or_default();
    let merged = if path_of.is_empty() {
        base_path.to_owned()
    } else if path_of.starts_with('/') {
        without_dots(path_of)
    } else {
        let folder = base_path.rfind('/').and_then(|end| base_path.get(..=end)).unwrap_or("/");
        // The names of a URN have no folders.
        let folder = if authority.is_empty() && !base_path.contains('/') { "" } else { folder };
        without_dots(&format!("{folder}{path_of}"))
    };
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    format!("{scheme}:{authority}{merged}{query}")
}

/// The scheme of an address, and what follows it.
fn scheme(address: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = address.split_once(':')?;
    let mut letters = scheme.chars();
    let first = letters.next().is_some_and(|letter| letter.is_ascii_alphabetic());
    let others = letters.all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '+' | '-' | '.'));
    (first && others).then_some((scheme, rest))
}

/// `//host` and the path after it.
fn split_authority(rest: &str) -> (&str, &str) {
    let Some(after) = rest.strip_prefix("//") else { return ("", rest) };
    let end = after.find(['/', '?']).map_or(rest.len(), |end| end + 2);
    rest.split_at(end)
}

/// A path without `.` and `..`.
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.split('/').peekable();
    while let Some(segment) = segments.next() {
        let last = segments.peek().is_none();
        match segment {
            "." if last => kept.push(""),
            "." => {}
            ".." => {
                if kept.len() > 1 || kept.first().is_some_and(|first| !first.is_empty()) {
                    kept.pop();
                }
                if last {
                    kept.push("");
                }
            }
            other => kept.push(other),
        }
    }
    kept.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_resolved_as_the_rfc_shows() {
        let base = "http://a/b/c/d?q";
        for (reference, expected) in [
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("?y", "http://a/b/c/d?y"),
            ("g?y", "http://a/b/c/g?y"),
            ("", "http://a/b/c/d?q"),
            (".", "http://a/b/c/"),
            ("..", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../../g", "http://a/g"),
            ("../../../g", "http://a/g"),
            ("g:h", "g:h"),
        ] {
            assert_eq!(resolve(base, reference), expected, "{reference}");
        }
        assert_eq!(resolve("", "place"), "place");
        assert_eq!(resolve("http://a", "g"), "http://a/g");
        assert_eq!(resolve("urn:example:one", "two"), "urn:two");
    }
}
