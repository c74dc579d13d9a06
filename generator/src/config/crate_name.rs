//! Names that a package of generated code can have.

use crate::output::is_reserved;
use crate::rust::Ident;

/// Crates that every program has anyway.
const BUILT_IN: &[&str] = &["alloc", "core", "proc_macro", "std", "test"];
/// What the package depends on stands in its own `Cargo.toml`.
const MANIFEST: &str = include_str!("../../templates/manifest.toml");

/// The name by which code calls the package.
///
/// # Errors
/// Why no package can have the name.
pub fn library(name: &str) -> Result<Ident, &'static str> {
    let of_cargo = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) || !name.chars().all(of_cargo) {
        return Err("it has to be ASCII letters, digits, `-` and `_`, and to start with a letter");
    }
    let library = name.replace('-', "_");
    if BUILT_IN.contains(&library.as_str()) {
        return Err("Rust has a crate of that name");
    }
    if is_reserved(name) {
        return Err("Windows cannot hold a file of that name");
    }
    if dependencies().any(|dependency| dependency.replace('-', "_") == library) {
        return Err("the package depends on a crate of that name");
    }
    Ident::new(&library).ok_or("it is a keyword of Rust")
}

/// Whether the package depends on another, whatever the configuration says.
pub fn depends_on(name: &str) -> bool {
    dependencies().any(|dependency| dependency.replace('-', "_") == name.replace('-', "_"))
}

/// The names of what the package depends on.
fn dependencies() -> impl Iterator<Item = &'static str> {
    let section = MANIFEST.lines().skip_while(|line| *line != "[dependencies]").skip(1);
    section.take_while(|line| !line.starts_with('[')).filter_map(|line| Some(line.split_once(" = ")?.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_a_crate_is_refused() {
        for name in ["plannr", "pet-store", "a1", "a_b", "client"] {
            assert_eq!(library(name).map(|library| library.to_string()), Ok(name.replace('-', "_")));
        }
        for name in
            ["", "1a", "-a", "a b", "a\"b", "pét", "a.b", "type", "std", "proc-macro", "con", "serde_json"]
        {
            assert!(library(name).is_err(), "{name}");
        }
        assert!(library("percent-encoding").is_err() && library("percent_encoding").is_err());
    }
}
