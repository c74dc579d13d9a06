//! Paths, their operations, and the parameters that these really have.

use std::borrow::Cow;
use std::collections::HashMap;

use super::{At, Node};

/// The methods that a path item has keys for.
pub(crate) const METHODS: [&str; 9] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// The key of the operations of all other methods.
pub(crate) const ADDITIONAL: &str = "additionalOperations";

/// Where webhooks stand; the second is what they were called before 3.1 had them.
pub(crate) const WEBHOOKS: [&str; 2] = ["webhooks", "x-webhooks"];

/// The names in the braces of a path or address.
pub(crate) fn names(path: &str) -> Result<Vec<&str>, String> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some(start) = rest.find(['{', '}']) {
        let after = rest.get(start + 1..).unwrap_or_default();
        if rest.get(start..=start) == Some("}") {
            return Err(format!("`{path}` has a `}}` without a `{{`"));
        }
        let Some(end) = after.find(['{', '}']).filter(|end| after.get(*end..=*end) == Some("}")) else {
            return Err(format!("`{path}` has a `{{` without a `}}`"));
        };
        let name = after.get(..end).unwrap_or_default();
        if name.is_empty() {
            return Err(format!("`{path}` has braces without a name"));
        }
        names.push(name);
        rest = after.get(end + 1..).unwrap_or_default();
    }
    Ok(names)
}

/// The operations of a path item by their methods as these are sent, in the order of the text, as they stand there.
pub(crate) fn written_operations<'d>(
    item: &At<'d>,
) -> impl Iterator<Item = (Cow<'d, str>, At<'d>)> + use<'d> {
    item.members()
        .flat_map(|(name, member)| {
            let fixed =
                METHODS.contains(&name).then(|| (Cow::Owned(name.to_ascii_uppercase()), member.clone()));
            // The names of other methods are tokens, in which letters count.
            let others = (name == ADDITIONAL).then(|| member.followed()).flatten();
            let others = others.into_iter().flat_map(|others| others.members());
            fixed.into_iter().chain(others.map(|(method, operation)| (Cow::Borrowed(method), operation)))
        })
        .filter(|(_, operation)| operation.node.is_object())
}

/// The operations of a path item by their methods as these are sent, in the order of the text.
pub(crate) fn operations<'d>(item: &At<'d>) -> impl Iterator<Item = (Cow<'d, str>, At<'d>)> + use<'d> {
    written_operations(item).filter_map(|(method, operation)| Some((method, operation.followed()?)))
}

/// Whether this is a token of HTTP.
pub(crate) fn is_token(text: &str) -> bool {
    let allowed = |letter: u8| letter.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&letter);
    !text.is_empty() && text.bytes().all(allowed)
}

/// A parameter in the list of a path item or of an operation.
#[derive(Debug)]
pub(crate) struct Listed<'d> {
    /// Where it is defined.
    pub(crate) at: At<'d>,
    /// Its number in the list.
    pub(crate) number: usize,
    pub(crate) name: &'d str,
    pub(crate) location: &'d str,
    pub(crate) use_of: Use,
}

/// What becomes of a listed parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    Sent,
    /// The path has no place for it.
    Surplus,
    /// The one of this number has the same name and location.
    Repeated(usize),
}

/// The parameters in the list of a path item or operation, whose path has these names.
pub(crate) fn parameters<'d>(holder: &At<'d>, names: &[&str]) -> Vec<Listed<'d>> {
    let mut listed: Vec<Listed<'d>> = Vec::new();
    let mut seen: HashMap<(String, &str), usize> = HashMap::new();
    for (number, element) in holder.node.get("parameters").into_iter().flat_map(Node::elements) {
        let pointer = holder.pointer.child("parameters").index(number);
        let Some(at) = (At { node: element, pointer }).followed() else { continue };
        let (Some(name), Some(location)) = (at.text("name"), at.text("in")) else { continue };
        let surplus = location == "path" && !names.contains(&name);
        let use_of = if surplus { Use::Surplus } else { Use::Sent };
        if !surplus {
            let key = if location == "header" { name.to_ascii_lowercase() } else { name.to_owned() };
            // Of several the last one is sent.
            let before = seen.insert((key, location), listed.len()).and_then(|before| listed.get_mut(before));
            if let Some(before) = before {
                before.use_of = Use::Repeated(number);
            }
        }
        listed.push(Listed { at, number, name, location, use_of });
    }
    listed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_are_tokens() {
        for (text, expected) in [("M-SEARCH", true), ("x", true), ("", false), ("A B", false), ("É", false)]
        {
            assert_eq!(is_token(text), expected, "{text}");
        }
    }

    #[test]
    fn templates_are_read() {
        assert_eq!(names("/a/{b}/{c}.json"), Ok(vec!["b", "c"]));
        assert_eq!(names("/a"), Ok(vec![]));
        for bad in ["/a/{b", "/a}", "/{a{b}}", "/{}"] {
            assert!(names(bad).is_err(), "{bad}");
        }
    }
}
