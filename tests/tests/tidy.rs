//! What ARCHITECTURE.md says of the generator's folders, read from their imports.

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut pending = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder)];
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                pending.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = fs::read_to_string(&path).expect("a source");
                // Tests stand at the end of a file, or in one of their own.
                let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default().to_owned();
                found.push((path, code));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} holds no sources");
    found.retain(|(path, _)| !path.ends_with("tests.rs") && !path.ends_with("testing.rs"));
    found
}

/// Lines of code outside of comments that hold one of the words.
fn lines_with(code: &str, words: &[&str]) -> Vec<String> {
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.filter(|line| words.iter().any(|word| line.contains(word))).map(str::to_owned).collect()
}

fn stands_only_in(words: &[&str], folders: &[&str]) {
    for (path, code) in sources("generator/src") {
        let allowed = folders.iter().any(|folder| path.components().any(|part| part.as_os_str() == *folder));
        let found = lines_with(&code, words);
        assert!(allowed || found.is_empty(), "{}: {found:?}", path.display());
    }
}

#[test]
fn openapiv3_stands_only_in_load_check_and_lower() {
    stands_only_in(&["openapiv3"], &["load", "check", "lower"]);
}

#[test]
fn rust_is_made_only_in_rust_and_emit() {
    stands_only_in(&["quote!", "quote::", "syn::", "proc_macro2::", "prettyplease::"], &["rust", "emit"]);
}

#[test]
fn nothing_panics_on_data() {
    let words = [".unwrap()", ".expect(", "panic!(", "unreachable!(", "todo!(", "unimplemented!("];
    for folder in ["generator/src", "generator/runtime"] {
        for (path, code) in sources(folder) {
            let found = lines_with(&code, &words);
            assert!(found.is_empty(), "{}: {found:?}", path.display());
        }
    }
}
