//! The command, and a repository to call it in.
#![allow(dead_code, reason = "each program of tests has a copy, and not all use all of it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A document of two files, this and [`PET`].
pub const DOCUMENT: &str = "\
openapi: 3.1.0
info: {title: Pet Shop, version: '1'}
servers: [{url: 'https://api.example.com'}]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: The pet.
          content: {application/json: {schema: {$ref: 'pet.yaml'}}}
";
/// `pet.yaml`.
pub const PET: &str = "type: object\nproperties: {name: {type: string}}\n";

/// What the command prints, and its exit code.
pub fn oaclient(folder: &Path, arguments: &[&str]) -> (String, Option<i32>) {
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_oaclient"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("NO_COLOR")
        .output()
        .expect("the command");
    (String::from_utf8_lossy(&[stdout, stderr].concat()).into_owned(), status.code())
}

/// A folder with a document of two files.
pub fn repository() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("api")).expect("a folder");
    fs::write(folder.path().join("api/openapi.yaml"), DOCUMENT).expect("a document");
    fs::write(folder.path().join("api/pet.yaml"), PET).expect("its other file");
    folder
}

/// All files below a folder, with what they hold.
pub fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).expect("a file"));
        }
    }
    found
}
