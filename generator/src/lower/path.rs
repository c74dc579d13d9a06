//! Path templates.

use crate::model::{PathTemplate, Segment};

/// Splits a path into its literal pieces and its parameters; a brace without its partner is literal.
pub(super) fn template(path: &str) -> PathTemplate {
    let mut segments = Vec::new();
    let mut literal = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        literal.push_str(before);
        match after.split_once('}') {
            Some((name, tail)) if !name.is_empty() && !name.contains(['{', '/']) => {
                if !literal.is_empty() {
                    segments.push(Segment::Literal(std::mem::take(&mut literal)));
                }
                segments.push(Segment::Parameter(name.to_owned()));
                rest = tail;
            }
            _ => {
                literal.push('{');
                rest = after;
            }
        }
    }
    literal.push_str(rest);
    if !literal.is_empty() {
        segments.push(Segment::Literal(literal));
    }
    PathTemplate { text: path.to_owned(), segments }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(text: &str) -> Segment {
        Segment::Literal(text.to_owned())
    }

    fn parameter(name: &str) -> Segment {
        Segment::Parameter(name.to_owned())
    }

    #[test]
    fn parameters_stand_anywhere_in_a_path() {
        assert_eq!(
            template("/a/{b}.{c}/d:{e}").segments,
            [literal("/a/"), parameter("b"), literal("."), parameter("c"), literal("/d:"), parameter("e")]
        );
    }

    #[test]
    fn lone_braces_are_literal() {
        assert_eq!(template("/a/{b/c}/{}").segments, [literal("/a/{b/c}/{}")]);
        assert_eq!(template("/{a").segments, [literal("/{a")]);
    }
}
