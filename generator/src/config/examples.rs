//! `[examples]` of codegen.toml: programs of the caller's that the crate is written with.

use std::collections::BTreeMap;

use toml_span::de_helpers::TableHelper;
use toml_span::value::Value;
use toml_span::{DeserError, Deserialize};

use super::Config;
use super::read::texts_of;
use crate::diagnostics::{Code, Diagnostic};

/// Programs that show how the crate is used, and stand in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Examples {
    /// The folder with the programs, by its path from this file.
    pub folder: String,
    /// The features that a program needs beside those that are on, by its name.
    pub features: BTreeMap<String, Vec<String>>,
    /// The programs by their names; they come from whoever reads the folder.
    pub programs: BTreeMap<String, String>,
}

impl Examples {
    /// Whether a program can be called so: its name becomes a path.
    #[must_use]
    pub fn is_name(name: &str) -> bool {
        let of_word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(of_word)
    }
}

impl<'de> Deserialize<'de> for Examples {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = TableHelper::new(value)?;
        let folder = table.required("folder");
        let features = texts_of(&mut table, "features");
        table.finalize(None)?;
        Ok(Self { folder: folder?, features, programs: BTreeMap::new() })
    }
}

impl Config {
    /// What is wrong with `[examples]`, once the programs are there.
    pub(super) fn check_examples(&self) -> Vec<Diagnostic> {
        let examples = &self.examples;
        let mut problems = Vec::new();
        let mut wrong = |path: &[&str], message: String, help: &str| {
            problems.push(Diagnostic::new(Code::ConfigValue, self.key(path), message).help(help));
        };
        for name in examples.programs.keys().filter(|name| !Examples::is_name(name)) {
            let message = format!("`{name}.rs` cannot be the file of an example");
            wrong(&["examples", "folder"], message, "give it a name of small letters, digits and `_`");
        }
        for (name, features) in &examples.features {
            let path = ["examples", "features", name.as_str()];
            if !examples.programs.is_empty() && !examples.programs.contains_key(name) {
                wrong(&path, format!("there is no example `{name}`"), "name a file of the folder");
            }
            let is_feature = |text: &String| {
                !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
            };
            if let Some(text) = features.iter().find(|text| !is_feature(text)) {
                wrong(&path, format!("{text:?} is no feature"), "correct the name");
            }
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_files_with_plain_names_and_features_are_of_some() {
        let list = |entries: &[(&str, &str)]| {
            let one = |(name, feature): &(&str, &str)| ((*name).to_owned(), vec![(*feature).to_owned()]);
            entries.iter().map(one).collect()
        };
        let programs = ["first", "../up", "Second"].map(|name| (name.to_owned(), String::new()));
        let examples = Examples {
            folder: "programs".to_owned(),
            features: list(&[("first", "mock\"]"), ("third", "mock")]),
            programs: programs.into(),
        };
        let config = Config { examples, ..Config::default() };
        let said: Vec<String> = config.check_examples().into_iter().map(|problem| problem.message).collect();
        assert_eq!(
            said,
            [
                "`../up.rs` cannot be the file of an example",
                "`Second.rs` cannot be the file of an example",
                "\"mock\\\"]\" is no feature",
                "there is no example `third`"
            ]
        );
    }
}
