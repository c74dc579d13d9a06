//! What ARCHITECTURE.md says of folders, packages and words, held against the sources.

mod modules;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use modules::{Module, Modules, circles};

/// Argument parsing and dispatch take no more.
const LINES_OF_XTASK: usize = 500;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The folders whose modules are looked at: what stands before their names in ARCHITECTURE.md, where they are, and
/// where in their crate.
fn roots() -> [(&'static str, PathBuf, Vec<&'static str>); 2] {
    [
        ("", root().join("generator/src"), vec![]),
        ("runtime/", root().join("generator/runtime"), vec!["runtime"]),
    ]
}

fn edges() -> Vec<(&'static str, BTreeMap<Module, BTreeSet<Module>>)> {
    roots().into_iter().map(|(name, folder, root)| (name, Modules::read(&folder, &root).edges())).collect()
}

/// The rows of the table of ARCHITECTURE.md whose first heading is this: the first cell and the words that are marked
/// as code in the second.
fn table(heading: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("the architecture");
    let rows = text.lines().skip_while(|line| !line.starts_with(&format!("| {heading} |"))).skip(2);
    let rows = rows.take_while(|line| line.starts_with('|'));
    let table: BTreeMap<_, _> = rows
        .map(|row| {
            let cells: Vec<_> = row.trim_matches('|').split('|').collect();
            let words = |cell: &str| cell.split('`').skip(1).step_by(2).map(str::to_owned).collect();
            let first: Vec<String> = words(cells[0]);
            (first.join(" "), words(cells[1]).into_iter().collect())
        })
        .collect();
    assert!(!table.is_empty(), "no table of {heading}");
    table
}

/// Says which edges are not in the table, and which are there in vain.
fn same(table: &BTreeMap<String, BTreeSet<String>>, found: &BTreeMap<String, BTreeSet<String>>) {
    let pairs = |of: &BTreeMap<String, BTreeSet<String>>| -> BTreeSet<String> {
        of.iter().flat_map(|(from, to)| to.iter().map(move |to| format!("{from} → {to}"))).collect()
    };
    let (said, is) = (pairs(table), pairs(found));
    let missing: Vec<_> = is.difference(&said).collect();
    let idle: Vec<_> = said.difference(&is).collect();
    assert!(
        missing.is_empty() && idle.is_empty(),
        "not in ARCHITECTURE.md: {missing:#?}\nthere, but not so: {idle:#?}"
    );
}

#[test]
fn folders_use_only_what_the_table_says() {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (before, edges) in edges() {
        let folder = |module: &Module| module.first().map(|first| format!("{before}{first}"));
        for (from, to) in edges.iter().flat_map(|(from, all)| all.iter().map(move |to| (from, to))) {
            if let (Some(from), Some(to)) = (folder(from), folder(to))
                && from != to
            {
                found.entry(from).or_default().insert(to);
            }
        }
    }
    same(&table("module"), &found);
}

#[test]
fn packages_use_only_what_the_table_says() {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["metadata", "--no-deps", "--offline", "--format-version", "1"]).current_dir(root());
    let output = command.output().expect("cargo");
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).expect("metadata");
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let packages = metadata["packages"].as_array().expect("packages").iter();
    let found = packages.map(|package| {
        let dependencies = package["dependencies"].as_array().expect("dependencies").iter();
        let ours = dependencies.filter(|one| one["path"].is_string() && one["kind"] != "dev");
        (text(&package["name"]), ours.map(|one| text(&one["name"])).collect())
    });
    same(&table("package"), &found.collect());
}

#[test]
fn files_go_in_no_circle() {
    for (before, edges) in edges() {
        let circles: Vec<String> = circles(&edges)
            .iter()
            .map(|circle| circle.iter().map(|module| format!("{before}{}", module.join("/"))).collect())
            .map(|names: Vec<_>| names.join(" "))
            .collect();
        assert_eq!(circles, Vec::<String>::new());
    }
}

/// The paths below the folders of tests and sources that a text names as code.
fn named_paths(text: &str) -> Vec<&str> {
    let words = text.split('`').skip(1).step_by(2);
    words
        .filter(|word| {
            ["tests/", "xtask/", "generator/", "docs/", "spec/"].iter().any(|root| word.starts_with(root))
        })
        .filter(|word| !word.contains(['<', '*', ' ']))
        .collect()
}

#[test]
fn what_the_pages_name_exists() {
    for page in ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", "docs/support.md"] {
        let text = fs::read_to_string(root().join(page)).expect("a page");
        let gone: Vec<_> =
            named_paths(&text).into_iter().filter(|path| !root().join(path).exists()).collect();
        assert!(gone.is_empty(), "{page} names {gone:?}");
    }
}

#[test]
fn each_invariant_names_its_test() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("the architecture");
    let (_, list) = text.split_once("\n## Invariants").expect("the invariants");
    let (list, _) = list.split_once("\n## ").expect("what follows");
    let lines = list.lines().filter(|line| !line.is_empty());
    let mut items: Vec<String> = Vec::new();
    for line in lines.skip(1) {
        match items.last_mut() {
            Some(item) if line.starts_with(' ') => *item += line,
            _ => items.push(line.to_owned()),
        }
    }
    let is_test = |path: &&str| path.contains("tests/") || path.ends_with("exit.rs");
    let without: Vec<_> = items.iter().filter(|item| !named_paths(item).iter().any(is_test)).collect();
    assert!(items.len() >= 12 && without.is_empty(), "{} items; no test: {without:#?}", items.len());
}

/// The functions of a file that are tests.
fn tests_of(file: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(file).unwrap_or_default();
    let lines: Vec<_> = text.lines().collect();
    let headed = lines.windows(2).filter(|two| matches!(two[0], "#[test]" | "#[tokio::test]"));
    let names = headed.filter_map(|two| two[1].split("fn ").nth(1)?.split('(').next().map(str::to_owned));
    names.collect()
}

#[test]
fn each_promise_about_a_call_names_a_test_that_exists() {
    let text = fs::read_to_string(root().join("tests/wire/README.md")).expect("the promises");
    let rows = text.lines().filter(|line| line.starts_with("| ") && *line != "| promise | test |");
    let mut count = 0;
    for row in rows {
        let cells: Vec<_> = row.trim_matches('|').split(" | ").collect();
        let [promise, tests] = cells.as_slice() else { panic!("two cells: {row}") };
        let tests: Vec<_> = tests.split('`').skip(1).step_by(2).collect();
        assert!(!promise.trim().is_empty() && !tests.is_empty(), "no test: {row}");
        for test in tests {
            let (file, function) = test.split_once("::").unwrap_or_else(|| panic!("`file::function`: {row}"));
            if file.ends_with("/requests.txt") {
                let cases =
                    fs::read_to_string(root().join("tests/constructs").join(file)).unwrap_or_default();
                let is_there = cases.lines().any(|line| !line.starts_with('#') && line.contains(function));
                assert!(is_there, "`{test}` is no case: {row}");
                continue;
            }
            let folders = ["tests/wire/src", "tests/runtime/src"].map(|folder| root().join(folder));
            let found =
                folders.iter().any(|folder| tests_of(&folder.join(format!("{file}.rs"))).contains(function));
            assert!(found, "`{test}` is no test: {row}");
        }
        count += 1;
    }
    assert!(count >= 60, "{count} promises");
}

#[test]
fn xtask_reads_calls_and_leaves_the_work_to_packages() {
    let count = |path: &PathBuf| fs::read_to_string(path).expect("a source").lines().count();
    let lines: usize = modules::sources(&root().join("xtask/src")).iter().map(count).sum();
    assert!(
        lines <= LINES_OF_XTASK,
        "xtask/src has {lines} lines: what does more than dispatch is a package"
    );
}

/// The code of the sources in a folder, their tests aside.
fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let sources = modules::sources(&root().join(folder)).into_iter();
    let code = sources.map(|path| {
        let text = fs::read_to_string(&path).expect("a source");
        // Tests stand at the end of a file.
        let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default().to_owned();
        (path, code)
    });
    code.collect()
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
fn openapiv3_stands_only_in_the_witness() {
    stands_only_in(&["openapiv3"], &["witness"]);
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

#[test]
fn files_at_the_top_of_passes_are_passes() {
    let folder = root().join("generator/src/passes");
    let list = fs::read_to_string(folder.join("mod.rs")).expect("the list of passes");
    let (_, list) = list.split_once("pub const PASSES").expect("the list");
    let (list, _) = list.split_once("];").expect("its end");
    let names = fs::read_dir(&folder).expect("the passes").map(|entry| entry.expect("an entry").path());
    let names = names.filter(|path| path.is_file()).map(|path| path.with_extension(""));
    let names: BTreeSet<String> =
        names.filter_map(|path| Some(path.file_name()?.to_string_lossy().into_owned())).collect();
    // The list itself, what looks after each pass, and what the tests share.
    let others = ["mod", "testing", "verify"];
    for name in names.iter().filter(|name| !others.contains(&name.as_str())) {
        assert!(list.contains(&format!(", {name}::")), "{name} is no pass");
    }
}

#[test]
fn no_test_and_no_example_is_passed_over() {
    let marks = [["#[", "ignore"].concat(), ["```", "ignore"].concat()];
    let folders = ["generator", "generated", "tests", "xtask"];
    let texts = folders.iter().flat_map(|folder| sources(folder));
    let is_marked = |line: &str| marks.iter().any(|mark| line.contains(mark.as_str()));
    let marked: Vec<_> =
        texts.filter(|(_, text)| text.lines().any(is_marked)).map(|(path, _)| path).collect();
    assert!(marked.is_empty(), "{marked:?}");
}

/// What nobody calls costs no release build: a method without this word is compiled in the library, whoever uses it.
#[test]
fn what_is_written_of_a_description_is_compiled_where_it_is_called() {
    let texts = ["generated/src", "tests/constructs"].into_iter().flat_map(sources);
    let of_descriptions = texts.filter(|(path, _)| {
        !path.ends_with("user.rs") && !path.components().any(|part| part.as_os_str() == "runtime")
    });
    let mut methods = 0;
    for (path, text) in of_descriptions {
        let mut is_inline = false;
        for line in text.lines().filter(|line| line.starts_with("    ")).map(str::trim) {
            let starts = ["fn ", "pub fn ", "pub(crate) fn ", "pub const fn "];
            if starts.iter().any(|start| line.starts_with(start)) {
                assert!(is_inline, "{}: {line}", path.display());
                methods += 1;
            }
            is_inline = line == "#[inline]" || (is_inline && line.starts_with("#["));
        }
    }
    assert!(methods > 1000, "{methods}");
}

/// The first lines of the functions of a source that have a body and are not inline; what macros write is left out.
fn not_inline(text: &str) -> Vec<&str> {
    let (mut found, mut in_macro, mut is_inline) = (Vec::new(), false, false);
    let lines: Vec<&str> = text.lines().collect();
    for (index, line) in lines.iter().enumerate() {
        in_macro = line.starts_with("macro_rules!") || in_macro && *line != "}";
        let code = line.trim();
        let starts = ["", "pub ", "pub(super) ", "pub(crate) "];
        let kinds = ["fn ", "const fn ", "async fn "];
        let is_function = starts.iter().any(|start| {
            code.strip_prefix(start).is_some_and(|rest| kinds.iter().any(|kind| rest.starts_with(kind)))
        });
        let end = lines[index..].iter().find(|line| line.ends_with([';', '{', '}']));
        let has_body = end.is_some_and(|end| !end.ends_with(';'));
        if is_function && has_body && !in_macro && !is_inline {
            found.push(code);
        }
        is_inline = code.starts_with("#[inline") || (is_inline && code.starts_with("#["));
    }
    found
}

/// What only some ask for is compiled by them: one function that is not inline is compiled with every client, and with it
/// all that it calls.
#[test]
fn files_that_say_that_all_is_inline_are_so() {
    let says_so = |text: &str| text.lines().any(|line| line.starts_with("//! All is `#[inline]`"));
    let mut files = sources("generator/runtime");
    files.retain(|(_, text)| says_so(text));
    assert!(files.len() > 9, "{}", files.len());
    for (path, text) in files {
        assert_eq!(not_inline(&text), [""; 0], "{}", path.display());
    }
}
