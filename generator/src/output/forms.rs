//! The forms in which a client can be written: a crate, a module of somebody's crate, or a module in one file. The same
//! parts have the same text in each, apart from the paths from the root of the crate.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::{DESCRIPTION, MERGING, NAMES, Tree};

/// Where a client stands that is no crate of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The module, by its path from the root of the crate: `api`, or `net::api`.
    pub module: String,
    /// What the crate is called in code, for the examples.
    pub library: String,
    /// Which features of a crate it has for good.
    pub features: BTreeSet<String>,
}

/// A form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// A crate of its own.
    #[default]
    Crate,
    /// A module whose folder is the one that is written.
    Module(Place),
    /// The same with all its code in the one file `mod.rs`.
    File(Place),
}

/// What a module says of itself, without a word of those who declare it: rustfmt leaves it and all below it alone, and
/// the lints that ask for what nobody wants of a client are off.
const ATTRIBUTES: &str = "\
#![cfg_attr(rustfmt, rustfmt::skip)]
#![allow(dead_code, unused_imports, reason = \"a program need not call all that there is\")]
#![allow(clippy::needless_pass_by_value, reason = \"a request is given what it sends\")]
#![allow(clippy::doc_markdown, reason = \"the sentences are those of the API's description\")]
#![allow(clippy::similar_names, clippy::many_single_char_names, reason = \"its names are those of the API\")]
#![allow(clippy::struct_excessive_bools, clippy::fn_params_excessive_bools, reason = \"its flags, too\")]
#![allow(clippy::unreadable_literal, reason = \"its numbers, too\")]
#![allow(clippy::items_after_statements, reason = \"a check stands beside the call that it is for\")]
";

impl Form {
    /// The tree of a crate in this form.
    #[must_use]
    pub fn of(&self, tree: Tree) -> Tree {
        match self {
            Self::Crate => tree,
            Self::Module(place) => module(&tree, place),
            Self::File(place) => file(&module(&tree, place)),
        }
    }

    /// Where it stands, if it is no crate.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        match self {
            Self::Crate => None,
            Self::Module(place) | Self::File(place) => Some(place),
        }
    }
}

fn module(tree: &Tree, place: &Place) -> Tree {
    let library = tree.get("Cargo.toml").and_then(library).unwrap_or_default();
    let mut module = Tree::default();
    for (path, text) in tree.iter() {
        match path.strip_prefix("src/") {
            // Data that no code of this module reads.
            Some("registry.json") if !place.features.contains("registry") => {}
            Some("lib.rs") => module.insert("mod.rs", root(&moved(text, place, &library, false))),
            Some(file) => {
                module.insert(file, moved(text, place, &library, file.starts_with("runtime/")));
            }
            None if [NAMES, MERGING, DESCRIPTION, "surface.json"].contains(&path) => {
                module.insert(path, text);
            }
            None => {}
        }
    }
    module
}

/// What code calls the crate of this manifest.
fn library(manifest: &str) -> Option<String> {
    let name = manifest.lines().find_map(|line| line.strip_prefix("name = \""))?;
    Some(name.trim_end_matches('"').replace('-', "_"))
}

/// The text of a file with the paths that lead to the module, and without features.
///
/// What comes from a description stands in literals and in documentation. No line of code begins in a literal, so that
/// of emitted code only those are changed that import; the text of the runtime is all ours.
fn moved(text: &str, place: &Place, library: &str, ours: bool) -> String {
    let root = format!("crate::{}::", place.module);
    let example = format!("{}::{}::", place.library, place.module);
    let mut moved = String::with_capacity(text.len());
    for line in text.lines() {
        let start = line.trim_start();
        let is_doc = start.starts_with("//");
        if ours || is_doc || start.starts_with("use crate::") {
            let line = line.replace("crate::", &root);
            let is_example = is_doc && !library.is_empty();
            moved.push_str(&if is_example { renamed(&line, library, &example) } else { line });
        } else if start.starts_with("#[cfg(") {
            moved.push_str(&decided(line, place));
        } else {
            moved.push_str(line);
        }
        moved.push('\n');
    }
    if ours { decided(&moved, place) } else { moved }
}

/// The paths of examples, which begin with the name of the library.
fn renamed(line: &str, library: &str, example: &str) -> String {
    let path = format!("{library}::");
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find(&path) {
        let (before, behind) = rest.split_at(at);
        text.push_str(before);
        let is_whole = !before.ends_with(|last: char| last.is_alphanumeric() || matches!(last, '_' | ':'));
        text.push_str(if is_whole { example } else { &path });
        rest = behind.get(path.len()..).unwrap_or_default();
    }
    text + rest
}

/// Conditions on features as what they are for good: those of the crate that holds the module are its own.
fn decided(text: &str, place: &Place) -> String {
    let mut decided = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("feature = \"") {
        let (name, behind) = behind.split_once('"').unwrap_or((behind, ""));
        decided.push_str(before);
        decided.push_str(if place.features.contains(name) { "true" } else { "false" });
        rest = behind;
    }
    decided + rest
}

/// The root of the module: it cannot be formatted, and has no features to speak of.
fn root(text: &str) -> String {
    let (head, rest) = text.split_once('\n').unwrap_or((text, ""));
    let mut root = format!("{head}\n{ATTRIBUTES}");
    let mut of_features = false;
    for line in rest.lines() {
        if line.starts_with("//! # ") || !line.starts_with("//!") {
            of_features = line == "//! # Features";
        }
        if !of_features {
            root.push_str(line);
            root.push('\n');
        }
    }
    root.replace("//!\n\n", "\n")
}

fn file(module: &Tree) -> Tree {
    let mut file = Tree::default();
    for (path, text) in module.iter() {
        match path {
            "mod.rs" => file.insert(path, inlined(text, "", module)),
            _ if path.rsplit('.').next() == Some("rs") => {}
            _ => file.insert(path, text),
        }
    }
    file
}

/// A file of the folder with those of its modules in it.
fn inlined(text: &str, folder: &str, tree: &Tree) -> String {
    let mut inlined = String::with_capacity(text.len());
    for line in text.lines() {
        let inner = declared(line).and_then(|name| {
            let paths = [(format!("{folder}{name}.rs"), name), (format!("{folder}{name}/mod.rs"), name)];
            paths.into_iter().find_map(|(path, name)| Some((name, tree.get(&path)?)))
        });
        if let Some((name, inner)) = inner {
            let head = line.trim_end_matches(';');
            let inner = inlined_below(inner, &format!("{folder}{name}/"), tree);
            // A string cannot fail to take it.
            let _ = writeln!(inlined, "{head} {{\n{inner}}}");
        } else {
            inlined.push_str(line);
            inlined.push('\n');
        }
    }
    inlined
}

/// The same, of a module within: what a file says of itself first is said once.
fn inlined_below(text: &str, folder: &str, tree: &Tree) -> String {
    let text = text
        .strip_prefix("// Written by ")
        .and_then(|text| text.split_once('\n'))
        .map_or(text, |(_, text)| text);
    inlined(text, folder, tree)
}

/// The module that a line declares, at the edge of its file.
fn declared(line: &str) -> Option<&str> {
    let rest = line.strip_prefix("pub(crate) ").or_else(|| line.strip_prefix("pub ")).unwrap_or(line);
    let name = rest.strip_prefix("mod ")?.strip_suffix(';')?;
    name.chars().all(|one| one.is_alphanumeric() || one == '_' || one == '#').then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place() -> Place {
        Place {
            module: "net::api".to_owned(),
            library: "mine".to_owned(),
            features: BTreeSet::from(["tokio".to_owned()]),
        }
    }

    fn tree() -> Tree {
        let mut tree = Tree::default();
        for (path, text) in [
            ("Cargo.toml", "[package]\nname = \"pet-shop\"\n"),
            (
                "src/lib.rs",
                "// Written by it.\n//! Of [`Pet`](crate::models::Pet).\n//!\n//! ```\n//! pet_shop::go();\n//! ```\n//!\n//! # Features\n//!\n//! - `x`\n\npub mod models;\n#[cfg(feature = \"reqwest\")]\npub mod runtime;\n",
            ),
            ("src/models/mod.rs", "// Written by it.\nuse crate::runtime;\nmod pet;\n"),
            (
                "src/models/pet.rs",
                "// Written by it.\nconst TEXT: &str = \"use crate::models feature = \\\"a\\\"\";\n",
            ),
            (
                "src/runtime/mod.rs",
                "//! All.\nmacro_rules! m { () => { $crate::runtime::x() } }\n#[cfg(all(feature = \"tokio\", not(feature = \"b\")))]\nfn x() {}\n",
            ),
            ("codegen.names", "names\n"),
            ("README.md", "# Pets\n"),
        ] {
            tree.insert(path, text);
        }
        tree
    }

    #[test]
    fn a_module_is_the_crate_at_another_place() {
        let module = Form::Module(place()).of(tree());
        let paths: Vec<&str> = module.iter().map(|(path, _)| path).collect();
        assert_eq!(paths, ["codegen.names", "mod.rs", "models/mod.rs", "models/pet.rs", "runtime/mod.rs"]);
        assert_eq!(
            module.get("mod.rs"),
            Some(
                format!(
                    "// Written by it.\n{ATTRIBUTES}//! Of [`Pet`](crate::net::api::models::Pet).\n//!\n//! ```\n//! mine::net::api::go();\n//! ```\n\npub mod models;\n#[cfg(false)]\npub mod runtime;\n"
                )
                .as_str()
            )
        );
        assert_eq!(
            module.get("models/mod.rs"),
            Some("// Written by it.\nuse crate::net::api::runtime;\nmod pet;\n")
        );
        // What stands in a literal stays.
        assert_eq!(module.get("models/pet.rs"), tree().get("src/models/pet.rs"));
        let runtime = module.get("runtime/mod.rs").unwrap_or_default();
        assert!(runtime.contains("$crate::net::api::runtime::x()"), "{runtime}");
        assert!(runtime.contains("#[cfg(all(true, not(false)))]"), "{runtime}");
    }

    #[test]
    fn one_file_has_all_modules_in_it() {
        let file = Form::File(place()).of(tree());
        let paths: Vec<&str> = file.iter().map(|(path, _)| path).collect();
        assert_eq!(paths, ["codegen.names", "mod.rs"]);
        let text = file.get("mod.rs").unwrap_or_default();
        assert!(
            text.contains("pub mod models {\nuse crate::net::api::runtime;\nmod pet {\nconst TEXT"),
            "{text}"
        );
        assert!(text.contains("pub mod runtime {\n//! All.\n"), "{text}");
        assert_eq!(text.matches("// Written by").count(), 1);
    }

    #[test]
    fn names_that_end_like_the_library_are_others() {
        assert_eq!(
            renamed("a pet::x my_pet::x ::pet::x", "pet", "m::pet::"),
            "a m::pet::x my_pet::x ::pet::x"
        );
    }
}
