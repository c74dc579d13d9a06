//! `[select]` of codegen.toml: which operations a client has, and which schemas.

use super::Config;
use super::pattern::Pattern;
use crate::diagnostics::{Code, Diagnostic};

/// Which operations a client has, and which schemas.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Selectors of the operations that it has; all, if there are none.
    pub include: Vec<String>,
    /// Selectors of those that it has not, whatever `include` says.
    pub exclude: Vec<String>,
    /// Whether it has the operations too that the document marks as internal.
    pub internal: bool,
    /// Whether it has the schemas too that no operation of it needs.
    pub unused_schemas: bool,
}

impl Selection {
    /// Whether the caller chooses among the operations.
    #[must_use]
    pub fn chooses(&self) -> bool {
        !self.include.is_empty() || !self.exclude.is_empty()
    }

    /// What is wrong with the selectors as such.
    pub(super) fn check(&self, config: &Config) -> Vec<Diagnostic> {
        let lists = [("include", &self.include), ("exclude", &self.exclude)];
        let selectors = lists.iter().flat_map(|(list, selectors)| {
            selectors.iter().enumerate().map(move |(number, text)| (*list, number, text))
        });
        let problem = |(list, number, text): (&str, usize, &String)| {
            let why = Selector::parse(text).err()?;
            let place = config.value(&["select", list, &number.to_string()]);
            let message = format!("`{text}` selects nothing: {why}");
            Some(Diagnostic::new(Code::ConfigValue, place, message).help(FORMS))
        };
        selectors.filter_map(problem).collect()
    }
}

const FORMS: &str = "write `tag:pets`, `id:list*`, `/pets/*`, or `GET /pets/**`; `*` stands for anything, in a path \
                     between two slashes, and `**` for anything in a path";

/// What an operation must be like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Selector {
    /// It has such a tag.
    Tag(Pattern),
    /// It has such an `operationId`.
    Id(Pattern),
    /// It has such a path, and this method, if one is named.
    Path { method: Option<String>, path: Pattern },
}

impl Selector {
    /// Reads a selector.
    ///
    /// # Errors
    /// Why it is none.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let of_names = |pattern: &str| match pattern {
            "" => Err("it names nothing".to_owned()),
            pattern => Ok(Pattern::of_name(pattern)),
        };
        if let Some(tag) = text.strip_prefix("tag:") {
            return of_names(tag).map(Self::Tag);
        }
        if let Some(id) = text.strip_prefix("id:") {
            return of_names(id).map(Self::Id);
        }
        let (method, path) = match text.split_once(' ') {
            Some((method, path)) => (Some(method.to_ascii_uppercase()), path.trim_start()),
            None => (None, text),
        };
        if !path.starts_with('/') {
            return Err("it is no tag, no `operationId` and no path".to_owned());
        }
        Ok(Self::Path { method, path: Pattern::of_path(path) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selectors_are_read_by_their_form() {
        assert_eq!(Selector::parse("tag:a b"), Ok(Selector::Tag(Pattern::of_name("a b"))));
        assert_eq!(Selector::parse("id:list*"), Ok(Selector::Id(Pattern::of_name("list*"))));
        let path = Pattern::of_path("/a/*");
        assert_eq!(Selector::parse("/a/*"), Ok(Selector::Path { method: None, path: path.clone() }));
        let get = Some("GET".to_owned());
        assert_eq!(Selector::parse("get /a/*"), Ok(Selector::Path { method: get, path }));
        for wrong in ["", "pets", "tag:", "id:", "GET pets", "tags:pets"] {
            assert!(Selector::parse(wrong).is_err(), "{wrong}");
        }
    }
}
