//! The version in `codegen.toml`.

use crate::version::Version;

const KEY: &str = "crate-version";

/// The text of a configuration with this version; nothing else in it is another.
#[must_use]
pub fn with_version(text: &str, version: &Version) -> String {
    let line = format!("{KEY} = \"{version}\"");
    let mut lines: Vec<&str> = text.lines().collect();
    // Keys of the whole stand before the first table.
    let tables = lines.iter().position(|line| line.trim_start().starts_with('[')).unwrap_or(lines.len());
    let key = |line: &&str| line.split_once('=').map(|(key, _)| key.trim().trim_matches('"').to_owned());
    let own = lines.iter().take(tables).position(|line| key(line).as_deref() == Some(KEY));
    let name = lines.iter().take(tables).position(|line| key(line).as_deref() == Some("crate-name"));
    match (own.and_then(|at| lines.get_mut(at)), name) {
        (Some(own), _) => *own = &line,
        (None, Some(name)) => lines.insert(name + 1, &line),
        (None, None) => lines.insert(0, &line),
    }
    let mut text = lines.join("\n");
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_set_where_it_stands_or_beside_the_name() {
        let version = "1.2.3".parse().expect("a version");
        assert_eq!(with_version("", &version), "crate-version = \"1.2.3\"\n");
        assert_eq!(
            with_version("# x\ncrate-name = \"a\"\n[client]\ncrate-version = 1\n", &version),
            "# x\ncrate-name = \"a\"\ncrate-version = \"1.2.3\"\n[client]\ncrate-version = 1\n"
        );
        assert_eq!(
            with_version("crate-version=\"0.1.0\"\ncrate-name = \"a\"\n", &version),
            "crate-version = \"1.2.3\"\ncrate-name = \"a\"\n"
        );
    }
}
