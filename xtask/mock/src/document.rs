//! The operations of a document as it is written, whatever its version.

use corpus::written::{Place, Version, Written, escaped};
use serde_json::Value;

/// How many references are followed one after the other.
const MOST_REFERENCES: usize = 16;

/// The keys of a path item that are methods.
const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// A node and where it is.
#[derive(Clone)]
pub(crate) struct At<'w> {
    pub(crate) written: &'w Written,
    pub(crate) place: Place,
    pub(crate) node: &'w Value,
}

impl<'w> At<'w> {
    /// The document.
    pub(crate) fn root(written: &'w Written) -> Option<Self> {
        let place = Place { file: 0, pointer: String::new() };
        let node = written.at(&place)?;
        Some(Self { written, place, node })
    }

    /// What stands under a key, or what it refers to.
    pub(crate) fn get(&self, key: &str) -> Option<Self> {
        self.child(key, self.node.get(key)?).followed()
    }

    fn child(&self, key: &str, node: &'w Value) -> Self {
        let pointer = format!("{}/{}", self.place.pointer, escaped(key));
        Self { written: self.written, place: Place { file: self.place.file, pointer }, node }
    }

    /// What a reference leads to; anything else is itself.
    fn followed(self) -> Option<Self> {
        let mut at = self;
        for _ in 0..MOST_REFERENCES {
            let Some(to) = at.node.get("$ref").and_then(Value::as_str) else { return Some(at) };
            let place = at.written.resolve(at.place.file, to)?;
            let node = at.written.at(&place)?;
            at = Self { written: at.written, place, node };
        }
        None
    }

    pub(crate) fn text(&self, key: &str) -> Option<&'w str> {
        self.node.get(key)?.as_str()
    }

    pub(crate) fn is(&self, key: &str) -> bool {
        self.node.get(key) == Some(&Value::Bool(true))
    }

    /// The entries of an object, extensions left out.
    pub(crate) fn entries(&self) -> Vec<(&'w str, Self)> {
        let entries = self.node.as_object().into_iter().flatten();
        let entries = entries.filter(|(name, _)| !name.starts_with("x-"));
        entries.filter_map(|(name, node)| Some((name.as_str(), self.child(name, node).followed()?))).collect()
    }

    /// The items of a list.
    pub(crate) fn items(&self) -> Vec<Self> {
        let items = self.node.as_array().into_iter().flatten().enumerate();
        items.filter_map(|(index, node)| self.child(&index.to_string(), node).followed()).collect()
    }
}

/// An operation.
pub(crate) struct Operation<'w> {
    /// The method in capitals.
    pub(crate) method: String,
    pub(crate) path: &'w str,
    pub(crate) at: At<'w>,
    /// The parameters, those of the operation in place of those of the path.
    pub(crate) parameters: Vec<At<'w>>,
}

/// All operations.
pub(crate) fn operations<'w>(root: &At<'w>) -> Vec<Operation<'w>> {
    let mut found = Vec::new();
    for (path, item) in root.get("paths").iter().flat_map(At::entries) {
        let shared: Vec<_> = item.get("parameters").iter().flat_map(At::items).collect();
        let further = item.get("additionalOperations");
        let methods = item.entries().into_iter().filter(|(name, _)| METHODS.contains(name));
        for (method, at) in methods.chain(further.iter().flat_map(At::entries)) {
            let own: Vec<_> = at.get("parameters").iter().flat_map(At::items).collect();
            let is_own = |one: &&At<'w>| !own.iter().any(|other| key(other) == key(one));
            let inherited: Vec<_> = shared.iter().filter(is_own).cloned().collect();
            let parameters = own.iter().cloned().chain(inherited).collect();
            let method = if METHODS.contains(&method) { method.to_uppercase() } else { method.to_owned() };
            found.push(Operation { method, path, at, parameters });
        }
    }
    found
}

fn key<'w>(parameter: &At<'w>) -> (Option<&'w str>, Option<&'w str>) {
    (parameter.text("in"), parameter.text("name"))
}

/// The address of the first server, with the values that its variables have by default.
fn first_server(root: &At<'_>) -> String {
    let server = root.get("servers").and_then(|servers| servers.items().into_iter().next());
    let url = server.as_ref().and_then(|server| server.text("url")).unwrap_or_default();
    let variables = server.as_ref().and_then(|server| server.get("variables"));
    let set = |url: String, (name, variable): (&str, At<'_>)| {
        url.replace(&format!("{{{name}}}"), variable.text("default").unwrap_or_default())
    };
    variables.iter().flat_map(At::entries).fold(url.to_owned(), set)
}

/// The path that stands before those of operations: of the first server, or `basePath`.
pub(crate) fn base_path(root: &At<'_>) -> String {
    let url = if root.written.version == Version::V2_0 {
        root.text("basePath").unwrap_or_default().to_owned()
    } else {
        first_server(root)
    };
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.find('/').and_then(|start| rest.get(start..)).unwrap_or_default(),
        None => url.as_str(),
    };
    path.trim_end_matches('/').to_owned()
}
