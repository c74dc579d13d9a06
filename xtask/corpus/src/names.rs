//! `cargo xtask corpus DIR --names`: what the clients of real documents call their methods, types and variants.
//!
//! A name is bad that has a hash in it, or a number for no other reason than that another has the name without it. A number
//! that the document itself writes is none.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::path::PathBuf;

use commands::exit::Exit;
use disk::read_source;
use generator::Config;
use generator::config::Tolerance;
use generator::exports::{Export, ExportKind};
use serde_json::Value;

use crate::inline_unions::InlineUnions;
use crate::written::Written;
use crate::{Options, first_error};

/// What is said of the names of one client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The length of each method's name in characters, in order.
    pub lengths: Vec<usize>,
    /// The longest name of a method.
    pub longest: String,
    /// Methods with a word that is a hash.
    pub hashed: Vec<String>,
    /// Methods, setters, types, fields and variants, by their paths, that end in a number only to be different.
    pub numbered: Vec<String>,
}

impl Names {
    /// The names among these items; `written` are the words of the document.
    #[must_use]
    pub fn of(exports: &[Export], written: &BTreeSet<String>) -> Self {
        let mut names = Self::default();
        for method in exports.iter().filter(|export| export.kind == ExportKind::Call) {
            let (_, name) = split(&method.path);
            names.lengths.push(name.chars().count());
            if name.len() > names.longest.len() {
                name.clone_into(&mut names.longest);
            }
            if name.split('_').any(is_hash) {
                names.hashed.push(method.path.clone());
            }
        }
        names.lengths.sort_unstable();
        let mut siblings: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let items = || exports.iter().filter(|export| is_named(export.kind));
        for export in items() {
            let (parent, name) = split(&export.path);
            siblings.entry(parent).or_default().insert(name);
        }
        for export in items() {
            let (parent, name) = split(&export.path);
            let beside = siblings.get(parent);
            let taken = |stem: &str| beside.is_some_and(|beside| beside.contains(stem));
            if stem(name).is_some_and(taken) && !written.contains(&plain(name)) {
                names.numbered.push(export.path.clone());
            }
        }
        names
    }

    /// The length in the middle; of an even number the lower of the two.
    #[must_use]
    pub fn median(&self) -> usize {
        let middle = self.lengths.len().saturating_sub(1) / 2;
        self.lengths.get(middle).copied().unwrap_or_default()
    }
}

/// Prints what is said of every document of the folder.
///
/// # Errors
/// What the file system says.
pub fn run(options: &Options, documents: &[PathBuf], out: &mut dyn Write) -> io::Result<Exit> {
    let mut all = Names::default();
    writeln!(out, "{:48} {:>7} {:>6} {:>7}  longest", "document", "methods", "median", "longest")?;
    for path in documents {
        let shown = path.strip_prefix(&options.folder).unwrap_or(path).display().to_string();
        let source = read_source(path, None)?;
        let config =
            Config { crate_name: "api".to_owned(), tolerance: Tolerance::Lenient, ..Config::default() };
        let described = match generator::describe(&source, &config) {
            Ok(described) => described,
            Err(diagnostics) => {
                writeln!(out, "{shown:48} refused: {}", first_error(&source, &diagnostics))?;
                continue;
            }
        };
        let mut written = BTreeSet::new();
        let tree = Written::tree(path)?;
        words(&tree, &mut written);
        let names = Names::of(&described.exports, &written);
        writeln!(
            out,
            "{shown:48} {:>7} {:>6} {:>7}  {}",
            names.lengths.len(),
            names.median(),
            names.longest.len(),
            names.longest
        )?;
        let InlineUnions { places, distinct, types } = InlineUnions::of(&tree, &described.api);
        if places > 0 {
            writeln!(out, "    unions without a name: {places}, of which {distinct} differ; {types} types")?;
        }
        for hashed in &names.hashed {
            writeln!(out, "    hash      {hashed}")?;
        }
        for numbered in &names.numbered {
            writeln!(out, "    numbered  {numbered}")?;
        }
        all.lengths.extend(names.lengths);
        all.hashed.extend(names.hashed);
        all.numbered.extend(names.numbered);
    }
    all.lengths.sort_unstable();
    writeln!(
        out,
        "{} methods, median {} characters; {} with a hash, {} names with a number only to be different",
        all.lengths.len(),
        all.median(),
        all.hashed.len(),
        all.numbered.len()
    )?;
    Ok(Exit::Success)
}

/// Whether such an item has a name of its own that the document leads to.
fn is_named(kind: ExportKind) -> bool {
    use ExportKind::{Alias, Call, Enum, Field, Literal, LiteralField, Method, Setter, Struct, Variant};
    matches!(kind, Struct | Literal | Enum | Alias | Variant | Field | LiteralField | Call | Setter | Method)
}

/// The path of what an item stands in, and its name.
fn split(path: &str) -> (&str, &str) {
    path.rsplit_once("::").unwrap_or(("", path))
}

/// A name without the number at its end, where that is one that tells names apart.
fn stem(name: &str) -> Option<&str> {
    let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let number: u64 = name.get(stem.len()..)?.parse().ok()?;
    (number >= 2).then(|| stem.trim_end_matches('_'))
}

/// Whether a word is the hash of something: hexadecimal digits, letters and numbers among them; also one behind an `x`,
/// with which names are cut.
fn is_hash(word: &str) -> bool {
    let word = word.strip_prefix('x').unwrap_or(word);
    let hexadecimal = word.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    hexadecimal && word.len() >= 7 && digits > 0 && digits < word.len()
}

/// The letters and digits of a name, in lower case.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The keys and the texts of a document, as letters and digits.
fn words(tree: &Value, into: &mut BTreeSet<String>) {
    match tree {
        Value::Object(entries) => {
            for (key, value) in entries {
                into.insert(plain(key));
                words(value, into);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| words(item, into)),
        Value::String(text) if text.len() < 200 => {
            into.insert(plain(text));
        }
        Value::Number(number) => {
            into.insert(plain(&number.to_string()));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn export(path: &str, kind: ExportKind) -> Export {
        Export {
            path: path.to_owned(),
            kind,
            declared: String::new(),
            contract: String::new(),
            arguments: Vec::new(),
            pointer: None,
        }
    }

    #[test]
    fn numbers_are_told_of_that_only_tell_names_apart() {
        let paths = ["models::Boat", "models::Boat2", "models::Port2", "models::Crew", "models::Crew2"];
        let exports: Vec<_> = paths.iter().map(|path| export(path, ExportKind::Struct)).collect();
        let written = BTreeSet::from(["crew2".to_owned()]);
        assert_eq!(Names::of(&exports, &written).numbered, ["models::Boat2"]);
    }

    #[test]
    fn hashes_are_told_of() {
        let methods = ["list_boats", "read_x67a186ec", "read_3f9c81d7e0b4", "decade", "since_20240101"];
        let calls: Vec<_> =
            methods.iter().map(|name| export(&format!("Client::{name}"), ExportKind::Call)).collect();
        let names = Names::of(&calls, &BTreeSet::new());
        assert_eq!(names.hashed, ["Client::read_x67a186ec", "Client::read_3f9c81d7e0b4"]);
        assert_eq!((names.median(), names.longest.as_str()), (14, "read_3f9c81d7e0b4"));
    }
}
