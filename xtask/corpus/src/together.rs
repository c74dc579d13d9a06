//! The clients of many small documents in one crate with one runtime, so that they build at once.

use std::fmt::Write as _;
use std::io;

use generator::output::Tree;

use super::round_trip::Subject;

/// A client of a document, and its module in the common crate.
#[derive(Debug)]
pub struct Client {
    /// The document's path in its folder.
    pub document: String,
    /// The client.
    pub tree: Tree,
}

impl Client {
    fn module(&self) -> String {
        let name = self.document.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' });
        name.collect::<String>().to_lowercase()
    }

    /// The path of the module for those who use the common crate.
    #[must_use]
    pub fn root(&self) -> String {
        format!("api::documents::{}", self.module())
    }
}

/// The common crate: that of the first client, with the models of all below `documents`.
///
/// # Errors
/// When there is no client.
pub fn package(clients: &[Client]) -> io::Result<Tree> {
    let first = clients.first().ok_or_else(|| io::Error::other("no documents"))?;
    let mut result = Tree::default();
    for (path, text) in first.tree.iter() {
        let text = match path {
            "src/lib.rs" => format!("{text}\n#[allow(missing_docs)]\npub mod documents;\n"),
            _ => text.to_owned(),
        };
        result.insert(path, text);
    }
    let mut documents = String::new();
    for client in clients {
        let module = client.module();
        let _ =
            writeln!(documents, "pub mod {module} {{\n    pub use crate::runtime;\n    pub mod models;\n}}");
        for (path, text) in client.tree.iter().filter(|(path, _)| path.starts_with("src/models/")) {
            let path = path.replacen("src/", &format!("src/documents/{module}/"), 1);
            result.insert(&path, text.replace("use crate::", &format!("use crate::documents::{module}::")));
        }
    }
    result.insert("src/documents.rs", documents);
    Ok(result)
}

/// What the program of the round trip is told of the clients.
pub fn subjects<'t>(clients: &'t [Client], written: &'t [super::written::Written]) -> Vec<Subject<'t>> {
    clients
        .iter()
        .zip(written)
        .map(|(client, written)| Subject {
            document: &client.document,
            written,
            tree: &client.tree,
            root: client.root(),
        })
        .collect()
}
