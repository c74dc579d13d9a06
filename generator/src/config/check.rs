//! What is wrong with a configuration, before it meets a document.

use super::{Config, Retry, crate_name};
use crate::diagnostics::{Code, Diagnostic};
use crate::rust::Ident;

impl Config {
    /// Everything that cannot be used.
    pub(crate) fn check(&self) -> Vec<Diagnostic> {
        let mut problems = self.package();
        let value =
            |path: &[&str], message: String| Diagnostic::new(Code::ConfigValue, self.value(path), message);
        for (number, header) in self.client.headers.iter().enumerate() {
            let number = number.to_string();
            let path = |key| ["client", "headers", number.as_str(), key];
            if !is_token(&header.name) {
                problems.push(value(&path("name"), format!("`{}` is no name of a header", header.name)));
            }
            let methods = [("setter", Some(&header.setter)), ("without", header.without.as_ref())];
            for (key, method) in methods.into_iter().filter_map(|(key, method)| Some((key, method?))) {
                if Ident::new(method).is_none() {
                    let message = format!("`{method}` cannot name a method");
                    problems
                        .push(value(&path(key), message).help("give an identifier that is not a keyword"));
                }
            }
        }
        problems.extend(self.select.check(self));
        problems.extend(self.wrong_signature());
        if let Some(limit) = self.client.limit.filter(|limit| limit.calls == 0 || limit.seconds == 0) {
            let message = format!("{} calls in {} seconds are none", limit.calls, limit.seconds);
            problems.push(value(&["client", "limit"], message).help("give numbers from 1"));
        }
        for (pointer, name) in &self.names {
            // What a form gives is spelt as a name has to be.
            let is_form = pointer.starts_with("id:") || pointer.starts_with("schema:");
            if is_form && pointer.matches('*').count() > 1 {
                let message = format!("`{pointer}` has more than one `*`");
                problems.push(Diagnostic::new(Code::BadName, self.key(&["names", pointer]), message));
            } else if !is_form && Ident::new(name).is_none() {
                let message = format!("`{name}` is no name in Rust");
                problems.push(
                    Diagnostic::new(Code::BadName, self.value(&["names", pointer]), message)
                        .help("give an identifier that is not a keyword"),
                );
            }
        }
        problems.extend(self.check_derives());
        problems.extend(self.check_types());
        problems.extend(self.check_examples());
        for (pointer, word) in &self.retries {
            if Retry::of(word).is_none() {
                let words = Retry::ALL.map(|(word, _)| format!("`{word}`")).join(", ");
                problems.push(
                    value(&["retries", pointer], format!("`{word}` says nothing about sending it again"))
                        .help(format!("give one of {words}")),
                );
            }
        }
        problems
    }

    fn package(&self) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        let mut wrong = |key: &str, message: String, help: &str| {
            problems.push(Diagnostic::new(Code::ConfigValue, self.value(&[key]), message).help(help));
        };
        if !self.crate_name.is_empty()
            && let Err(why) = crate_name::library(&self.crate_name)
        {
            let message = format!("no crate can be called `{}`: {why}", self.crate_name);
            wrong("crate-name", message, "give another name");
        }
        if !self.crate_version.is_empty() && !is_version(&self.crate_version) {
            let message = format!("{:?} is no version", self.crate_version);
            wrong("crate-version", message, "give three numbers, such as `0.1.0`");
        }
        if self.crate_license.chars().any(|c| !matches!(c, ' '..='~')) {
            let message = format!("{:?} is no licence", self.crate_license);
            wrong("crate-license", message, "give an SPDX expression, such as `MIT OR Apache-2.0`");
        }
        problems
    }
}

/// Whether Cargo takes a version: three numbers, then perhaps what comes before a release, and a build.
fn is_version(text: &str) -> bool {
    let (text, build) = text.split_once('+').map_or((text, None), |(text, build)| (text, Some(build)));
    let (numbers, before) = text.split_once('-').map_or((text, None), |(text, before)| (text, Some(before)));
    let is_number = |part: &str| part.parse::<u64>().is_ok_and(|number| number.to_string() == part);
    let is_word =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let counts = |part: &str| !part.bytes().all(|b| b.is_ascii_digit()) || is_number(part);
    numbers.split('.').count() == 3
        && numbers.split('.').all(is_number)
        && before.is_none_or(|before| before.split('.').all(|part| is_word(part) && counts(part)))
        && build.is_none_or(|build| build.split('.').all(is_word))
}

/// What HTTP calls a token.
pub(super) fn is_token(name: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !name.is_empty() && name.chars().all(allowed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    /// What is said of a configuration, each with its place.
    fn said(text: &str) -> Vec<String> {
        let configuration = Source::new("codegen.toml", text);
        let diagnostics = match Config::parse(&configuration) {
            Ok(config) => config.check().into_iter().collect(),
            Err(diagnostics) => diagnostics.into_iter().collect::<Vec<_>>(),
        };
        let source = Source::default().with_configuration(configuration);
        diagnostics.iter().map(|one| one.short(&source)).collect()
    }

    #[test]
    fn each_value_that_cannot_be_used_is_told_with_its_place() {
        let text = "crate-name = 'fn'\ncrate-version = \"1\\\"\\nx\"\ncrate-license = \"a\\nb\"\n\n[client]\nheaders = \
                    [{name = 'a b', setter = 'r#fn'}]\n[names]\n'/a' = ' x'\n'/b' = 'fine'\n[derives]\nA = ['Eq', 'Debug']\n";
        let said = said(text);
        let places: Vec<_> = said.iter().map(|one| one.split(": ").next().unwrap_or_default()).collect();
        let expected =
            ["1:15", "2:18", "3:18", "6:21", "6:37", "8:9", "11:13"].map(|at| format!("codegen.toml:{at}"));
        assert_eq!(places, expected, "{said:#?}");
    }

    #[test]
    fn versions_are_those_of_cargo() {
        for text in ["0.1.0", "1.22.333", "1.0.0-rc.1", "1.0.0-a-b+2024.01", "1.0.0+x"] {
            assert!(is_version(text), "{text}");
        }
        for text in
            ["1", "1.0", "1.0.0.0", "01.0.0", "1.0.+1", "1.0.0-", "1.0.0-01", "1.0.0+", "v1.0.0", "1.0.0\n"]
        {
            assert!(!is_version(text), "{text:?}");
        }
    }

    #[test]
    fn all_that_is_no_configuration_is_told_in_one_run() {
        let text = "crate-nam = 'a'\ntolerance = 'maybe'\nsensitive = 1\n\n[client]\nheaders = [{setter = 'x', nam = 'y'}]\n\
                    \n[names]\n'/a' = 1\n";
        let expected = [
            "2:14: error[G1104]: expected `strict` or `lenient`, found `maybe`",
            "6:12: error[G1104]: missing field 'name' in table",
            "6:27: error[G1104]: `nam` is no key here",
            "9:8: error[G1104]: expected a string, found integer",
            "3:13: error[G1104]: expected an array, found integer",
            "1:1: error[G1104]: `crate-nam` is no key here",
        ];
        assert_eq!(said(text), expected.map(|line| format!("codegen.toml:{line}")));
    }

    #[test]
    fn what_is_no_configuration_is_told_with_its_place() {
        for (text, place) in
            [("crate-nam = 'a'\n", "1:1"), ("a = \n", "1:5"), ("\ntolerance = 'maybe'\n", "2:14")]
        {
            let said = said(text);
            assert!(said[0].starts_with(&format!("codegen.toml:{place}: error[")), "{said:?}");
        }
    }
}
