//! A document as it is written: its files, parsed on their own and never by the generator's loader.
//!
//! What is sent and received is judged by these trees. A mistake of the loader would otherwise be
//! made twice, in the client and in what it is held against, and nobody would see it.

use std::collections::BTreeMap;
use std::io;
use std::path::{Component, Path, PathBuf};

use fs_err as fs;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::{addresses, events, idioms, yaml};

/// The version of OpenAPI, as far as schemas differ by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// 2.0: draft 4 of JSON Schema, less what it leaves out.
    V2_0,
    /// 3.0: a dialect of its own, near draft 4 of JSON Schema.
    V3_0,
    /// 3.1 and later: JSON Schema 2020-12.
    V3_1,
}

impl Version {
    /// What a document says.
    fn of(tree: &Value) -> Self {
        match tree.get("openapi").and_then(Value::as_str) {
            None if tree.get("swagger").is_some() => Self::V2_0,
            Some(says) if says.starts_with("3.0") => Self::V3_0,
            _ => Self::V3_1,
        }
    }

    /// Whether schemas mean what draft 4 of JSON Schema says, rather than 2020-12.
    pub fn is_draft_4(self) -> bool {
        self != Self::V3_1
    }

    /// The pointer of the map of components.
    pub fn schemas(self) -> &'static str {
        match self {
            Self::V2_0 => "/definitions",
            Self::V3_0 | Self::V3_1 => "/components/schemas",
        }
    }

    /// The keyword by which a schema allows null beside its type.
    pub fn nullable(self) -> Option<&'static str> {
        match self {
            Self::V2_0 => Some("x-nullable"),
            Self::V3_0 => Some("nullable"),
            Self::V3_1 => None,
        }
    }

    /// Whether a schema allows null by that keyword.
    pub fn is_nullable(self, schema: &serde_json::Map<String, Value>) -> bool {
        self.nullable().and_then(|keyword| schema.get(keyword)) == Some(&Value::Bool(true))
    }
}

/// The property that a discriminator names: in 2.0 that is all it says.
pub fn discriminating(schema: &Value) -> Option<&str> {
    let discriminator = schema.get("discriminator")?;
    discriminator.get("propertyName").unwrap_or(discriminator).as_str()
}

/// A node: the file that it is in, and its JSON pointer there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, by its number; the document itself is the first.
    pub file: usize,
    /// The JSON pointer.
    pub pointer: String,
}

/// The files of a document.
#[derive(Debug)]
pub struct Written {
    /// The version that the document says.
    pub version: Version,
    files: Vec<File>,
}

#[derive(Debug)]
struct File {
    path: PathBuf,
    tree: Value,
    /// Pointers by `$anchor` and `$id`.
    names: BTreeMap<String, String>,
}

impl Written {
    /// Reads a document and the files that it refers to; those that are not there are left out.
    ///
    /// # Errors
    /// When the document itself cannot be read or parsed.
    pub fn read(path: &Path) -> io::Result<Self> {
        let first = File::read(path)?;
        let version = Version::of(&first.tree);
        let mut written = Self { version, files: vec![first] };
        let mut next = 0;
        while let Some(file) = written.files.get(next) {
            let mut others = Vec::new();
            collect_files(&file.tree, &file.path, &mut others);
            for other in others {
                if written.number(&other).is_none()
                    && let Ok(file) = File::read(&other)
                {
                    written.files.push(file);
                }
            }
            next += 1;
        }
        Ok(written)
    }

    /// The same, where these nodes, by the pointers of a ledger, are read as they are meant, if they are of a form that is
    /// meant otherwise than it is written.
    #[must_use]
    pub fn understood<'p>(mut self, read_differently: impl IntoIterator<Item = &'p str>) -> Self {
        for pointer in read_differently {
            // `folder/file.yaml#/pointer` is in a file beside the document.
            let (file, pointer) = match pointer.split_once('#').filter(|_| !pointer.starts_with('/')) {
                Some((path, pointer)) => (self.beside(path), pointer),
                None => (Some(0), pointer),
            };
            if let Some(file) = file.and_then(|file| self.files.get_mut(file)) {
                idioms::put(self.version, &mut file.tree, pointer);
            }
        }
        self
    }

    fn beside(&self, path: &str) -> Option<usize> {
        self.number(&join(&self.files.first()?.path, path))
    }

    /// The version that the document says, to its second number: `3.1`; empty where it says none.
    pub fn says(&self) -> String {
        let tree = self.files.first().map(|file| &file.tree);
        let says = tree.and_then(|tree| tree.get("openapi").or_else(|| tree.get("swagger")));
        let says = says.and_then(Value::as_str).unwrap_or_default();
        says.split('.').take(2).collect::<Vec<_>>().join(".")
    }

    /// What a file says, whether it is a document or a part of one.
    ///
    /// # Errors
    /// When it cannot be read or parsed.
    pub fn tree(path: &Path) -> io::Result<Value> {
        File::read(path).map(|file| file.tree)
    }

    /// The document, parsed from memory: without other files.
    #[cfg(test)]
    pub fn of(tree: Value) -> Self {
        Self { version: Version::of(&tree), files: vec![File::new(PathBuf::from("document"), tree)] }
    }

    /// The trees of all files, in order of their numbers.
    pub fn trees(&self) -> impl Iterator<Item = &Value> {
        self.files.iter().map(|file| &file.tree)
    }

    /// The node at a place.
    pub fn at(&self, place: &Place) -> Option<&Value> {
        self.files.get(place.file)?.tree.pointer(&place.pointer)
    }

    /// The node that a reference in a file leads to.
    pub fn resolve(&self, file: usize, reference: &str) -> Option<Place> {
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let here = self.files.get(file)?;
        if let Some(pointer) = here.names.get(reference) {
            return Some(Place { file, pointer: pointer.clone() });
        }
        let file = if path.is_empty() { file } else { self.number(&join(&here.path, path))? };
        let fragment = percent_decode_str(fragment).decode_utf8_lossy().into_owned();
        let pointer = match self.files.get(file)?.names.get(&format!("#{fragment}")) {
            Some(pointer) => pointer.clone(),
            None => fragment,
        };
        let place = Place { file, pointer };
        self.at(&place).map(|_| place)
    }

    /// The component schemas of all files, with their names.
    pub fn components(&self) -> impl Iterator<Item = (&str, Place, &Value)> {
        self.files.iter().enumerate().flat_map(|(file, of)| {
            let section = self.version.schemas();
            let schemas = of.tree.pointer(section).and_then(Value::as_object);
            schemas.into_iter().flatten().map(move |(name, schema)| {
                let pointer = format!("{section}/{}", escaped(name));
                (name.as_str(), Place { file, pointer }, schema)
            })
        })
    }

    fn number(&self, path: &Path) -> Option<usize> {
        self.files.iter().position(|file| file.path == path)
    }
}

impl File {
    fn read(path: &Path) -> io::Result<Self> {
        let text = fs::read_to_string(path)?;
        let text = text.trim_start_matches('\u{feff}');
        let json = path.extension().is_some_and(|ending| ending == "json");
        let tree = match serde_json::from_str(text) {
            Ok(tree) => tree,
            Err(error) if json => return Err(error.into()),
            Err(_) => yaml::parse(text).map_err(io::Error::other)?,
        };
        Ok(Self::new(path.to_owned(), tree))
    }

    fn new(path: PathBuf, mut tree: Value) -> Self {
        addresses::resolve(&mut tree);
        events::unfold(&mut tree);
        let mut names = BTreeMap::new();
        collect_names(&tree, &mut String::new(), &mut names);
        Self { path, tree, names }
    }
}

/// The paths of the files that a tree refers to.
fn collect_files(node: &Value, from: &Path, found: &mut Vec<PathBuf>) {
    match node {
        Value::Object(entries) => {
            let mapped = entries.get("mapping").and_then(Value::as_object).into_iter().flatten();
            let targets = entries.get("$ref").into_iter().chain(mapped.map(|(_, target)| target));
            for path in targets.filter_map(Value::as_str).filter_map(|target| target.split('#').next()) {
                if Path::new(path).extension().is_some() && !path.contains("://") {
                    found.push(join(from, path));
                }
            }
            entries.values().for_each(|value| collect_files(value, from, found));
        }
        Value::Array(items) => items.iter().for_each(|item| collect_files(item, from, found)),
        _ => {}
    }
}

/// Notes the pointers of all nodes that have a name of their own.
fn collect_names(node: &Value, pointer: &mut String, names: &mut BTreeMap<String, String>) {
    let length = pointer.len();
    let mut inner = |key: &str, value: &Value| {
        pointer.push('/');
        pointer.push_str(&escaped(key));
        collect_names(value, pointer, names);
        pointer.truncate(length);
    };
    match node {
        Value::Object(entries) => entries.iter().for_each(|(key, value)| inner(key, value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(at, item)| inner(&at.to_string(), item)),
        _ => return,
    }
    for (keyword, mark) in [("$anchor", "#"), ("$dynamicAnchor", "#"), ("$id", "")] {
        if let Some(name) = node.get(keyword).and_then(Value::as_str) {
            names.entry(format!("{mark}{name}")).or_insert_with(|| pointer.clone());
        }
    }
}

/// A path beside another one, `.` and `..` resolved in the text.
fn join(beside: &Path, path: &str) -> PathBuf {
    let path = percent_decode_str(path).decode_utf8_lossy().into_owned();
    let mut result = beside.parent().unwrap_or(Path::new("")).to_path_buf();
    for part in Path::new(&path).components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if result.file_name().is_some() => {
                result.pop();
            }
            other => result.push(other),
        }
    }
    result
}

/// A key as a token of a JSON pointer.
pub fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_lead_into_other_files_and_to_anchors() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("a file");
        fs::create_dir(folder.path().join("parts")).expect("a folder");
        write(
            "main.yaml",
            "openapi: 3.0.3\nresponses: {200: {$ref: parts/a%20b.yaml#/A}}\nx: {$anchor: here}\n",
        );
        write("parts/a b.yaml", "A: {$ref: ../main.yaml#/x}\n");
        let written = Written::read(&folder.path().join("main.yaml")).expect("the document");
        assert_eq!(written.version, Version::V3_0);
        let at = |pointer: &str| written.at(&Place { file: 0, pointer: pointer.to_owned() });
        assert!(at("/responses/200").is_some());
        let other = written.resolve(0, "parts/a%20b.yaml#/A").expect("the other file");
        assert_eq!((other.file, other.pointer.as_str()), (1, "/A"));
        let back = Some(Place { file: 0, pointer: "/x".to_owned() });
        assert_eq!(written.resolve(1, "../main.yaml#/x"), back);
        assert_eq!(written.resolve(0, "#here"), back);
        assert_eq!(written.resolve(0, "#/nowhere"), None);
    }
}
