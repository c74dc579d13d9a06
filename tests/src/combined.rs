//! Many generated crates as the modules of one.
//!
//! Each generated crate holds the same runtime, more text than most of what is made of a document of ours. Together
//! it is built once.

use std::fmt::Write as _;

use generator::output::Tree;

/// A crate whose modules are what other crates hold beside their runtime.
#[derive(Clone, Debug)]
pub struct Combined {
    name: String,
    modules: Vec<String>,
    tree: Tree,
}

impl Combined {
    /// A crate called `name` without modules.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), modules: Vec::new(), tree: Tree::default() }
    }

    /// Adds the crate called `name` as a module of that name.
    ///
    /// # Panics
    /// When its runtime or what it depends on is not that of the others.
    pub fn add(&mut self, name: &str, tree: &Tree) {
        let module = name.replace('-', "_");
        let root = format!("crate::{module}::");
        for (path, text) in tree.iter() {
            match path.split_once('/') {
                None if path == "Cargo.toml" => self.share(path, &manifest(&self.name, text)),
                Some(("src", "lib.rs")) => {
                    let text = text.replace("crate::", &root).replace(OWN_RUNTIME, "use crate::runtime;");
                    self.tree.insert(format!("src/{module}/mod.rs"), text);
                }
                Some(("src", file)) if file.starts_with("runtime/") => self.share(path, text),
                Some(("src", file)) => {
                    self.tree.insert(format!("src/{module}/{file}"), text.replace("crate::", &root));
                }
                Some(("examples", file)) => {
                    let of_user = format!("{}::{module}::", self.name.replace('-', "_"));
                    let text = text.replace(&format!("{module}::"), &of_user);
                    self.tree.insert(format!("examples/{module}_{file}"), text);
                }
                _ => {}
            }
        }
        self.modules.push(module);
    }

    /// Adds a file that all have in common.
    fn share(&mut self, path: &str, text: &str) {
        match self.tree.get(path) {
            Some(shared) => assert_eq!(shared, text, "{path} is not the same in all crates"),
            None => self.tree.insert(path, text),
        }
    }

    /// The name and the files of the crate.
    #[must_use]
    pub fn finish(mut self) -> (String, Tree) {
        let mut root = "//! Clients of many documents.\n\n#[doc(hidden)]\npub mod runtime;\n".to_owned();
        for module in &self.modules {
            writeln!(root, "pub mod {module};").expect("memory");
        }
        self.tree.insert("src/lib.rs", root);
        (self.name, self.tree)
    }
}

/// How a crate declares its runtime.
const OWN_RUNTIME: &str = "#[doc(hidden)]\npub mod runtime;";

/// What programs of users need beside the crate.
const FOR_USERS: &str = "
[dev-dependencies]
futures-util = { version = \"0.3\", default-features = false }
";

/// The manifest of a crate under another name and without what it says of its document.
fn manifest(name: &str, text: &str) -> String {
    let mut manifest = String::new();
    for line in text.lines() {
        match line.split_once(" = ") {
            Some(("name", _)) => writeln!(manifest, "name = \"{name}\"").expect("memory"),
            Some(("version" | "description", _)) => {}
            _ => writeln!(manifest, "{line}").expect("memory"),
        }
    }
    manifest.push_str(FOR_USERS);
    manifest
}
