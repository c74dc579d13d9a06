//! Pages in each form that the portal has shown, of an invented API: the facts that each has to give stand beside it.
//! `UPDATE=1` writes them; read what changed.

use std::fs;
use std::path::{Path, PathBuf};

use evidence::diff;
use evidence::facts::{self, Facts};
use evidence::page::{self, Furniture, Known};
use evidence::problem::{Problem, render_all};

const FURNITURE: &str = "\
- {line: Ask the harbour master, because: a button}
- {from: Add MCP server to your boat, to: Close, because: a panel}
";

const OPERATION: &str = "POST /api/v2/buoys/{buoy_uuid}/moor";

fn known() -> Known {
    let furniture = Furniture::read("furniture.yaml", FURNITURE).expect("the list is one");
    let operations = ["POST /api/v2/buoys", OPERATION, "POST /api/v2/{pier}/{uuid}/moor"];
    let operations = operations.map(str::to_owned).to_vec();
    Known { captured: Some("2026-07".to_owned()), furniture, operations, ..Known::default() }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/portal")
}

fn text(name: &str) -> String {
    fs::read_to_string(folder().join(name)).expect("the file is there")
}

fn read(name: &str, known: &Known) -> Result<Facts, Vec<Problem>> {
    page::read(name, &text(&format!("{name}.txt")), known)
}

fn facts(name: &str) -> Facts {
    read(name, &known()).unwrap_or_else(|problems| panic!("{}", render_all(&problems)))
}

/// Every statement with its place, without lines.
fn statements(name: &str) -> Vec<String> {
    let of_node = |node: &facts::Node| {
        let place = node.place.to_string();
        node.statements().map(|said| format!("{place}: {said:?}")).collect::<Vec<_>>()
    };
    facts(name).nodes.iter().flat_map(of_node).collect()
}

#[test]
fn each_page_gives_the_facts_beside_it() {
    let mut pages: Vec<String> = Vec::new();
    for entry in fs::read_dir(folder()).expect("the folder") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            pages.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
        }
    }
    pages.sort();
    assert!(pages.len() > 10, "{pages:?}");
    let mut wrong = Vec::new();
    for page in &pages {
        let (found, path) = (facts::write(&facts(page)), folder().join(format!("{page}.yaml")));
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, &found).expect("the file can be written");
        }
        if fs::read_to_string(&path).unwrap_or_default() != found {
            wrong.push(page);
        }
    }
    assert!(wrong.is_empty(), "UPDATE=1 writes what these pages give now: {wrong:?}");
}

#[test]
fn what_stands_around_the_facts_changes_none_of_them() {
    for name in ["button-of-an-assistant", "copied-by-a-browser", "panel-with-braces"] {
        assert_eq!(statements(name), statements("plain"), "{name}");
    }
}

#[test]
fn a_path_that_a_command_fills_in_is_that_of_the_known_operation_or_of_the_call() {
    let page = "path-that-a-command-fills-in";
    // Of those known, only one has a parameter where the command has a UUID and nowhere else.
    assert_eq!(facts(page).operation(), OPERATION);
    let said = Known { operations: Vec::new(), operation: Some(OPERATION.to_owned()), ..known() };
    assert_eq!(read(page, &said).map(|facts| facts.operation()).ok().as_deref(), Some(OPERATION));
    let stranger = Known { operation: Some("POST /api/v2/piers/{pier}/moor".to_owned()), ..known() };
    assert!(read(page, &stranger).is_err(), "the command calls another operation");
    let unknown = Known { operations: Vec::new(), ..known() };
    let listing = render_all(&read(page, &unknown).expect_err("nobody knows the path"));
    assert!(
        listing.contains("page-request") && listing.contains("--operation 'POST /api/v2/buoys/{…}/moor'"),
        "{listing}"
    );
}

#[test]
fn a_mark_that_the_text_takes_back_is_a_contradiction() {
    let found = facts("parameter-without-a-place").contradictions;
    assert!(
        found
            .iter()
            .any(|one| one.kind.to_string() == "mark-against-rule" && one.place.to_string() == "path pier"),
        "{found:?}"
    );
}

/// The class of the sentence that takes the place of one.
fn class_of(sentence: &str, known: &Known) -> String {
    let page = text("plain.txt").replace("What it looks like from the sea.", sentence);
    let facts =
        page::read("page.txt", &page, known).unwrap_or_else(|problems| panic!("{}", render_all(&problems)));
    let classes: Vec<String> = facts
        .nodes
        .iter()
        .filter(|node| node.place.to_string() == "response 200 data.*.colour")
        .flat_map(facts::Node::statements)
        .filter_map(|said| match said {
            facts::Statement::Sentence { class, .. } => Some(class.to_string()),
            _ => None,
        })
        .collect();
    classes.join(" ")
}

#[test]
fn each_sentence_has_a_class() {
    let classes = [
        ("The colour of the buoy.", "name"),
        ("Must be a valid UUID.", "type"),
        ("A date in datetime format.", "type"),
        ("Required if sort is provided.", "rule"),
        ("Optional parameter.", "rule"),
        ("What it costs in pence.", "unit"),
        ("Possible values: green, red.", "enumeration"),
        ("Ignored for dinghies.", "unclassified"),
        ("The colour. Cannot be empty for ships.", "name unclassified"),
    ];
    for (sentence, expected) in classes {
        assert_eq!(class_of(sentence, &known()), expected, "{sentence}");
    }
}

#[test]
fn boilerplate_is_known_by_its_hash() {
    let list = |hash: &str| format!("{FURNITURE}- {{sentence: \"{hash}\", because: it stands everywhere}}\n");
    let of = |text: &str| Known { furniture: Furniture::read("f.yaml", text).expect("a list"), ..known() };
    let sentence = "See the handbook of the harbour if in doubt.";
    assert_eq!(class_of(sentence, &known()), "unclassified");
    let own = page::read(
        "page.txt",
        &text("plain.txt").replace("What it looks like from the sea.", sentence),
        &known(),
    );
    let own =
        own.expect("facts").nodes.iter().rev().flat_map(|node| node.facts.clone()).find_map(
            |fact| match fact.statement {
                facts::Statement::Sentence { class: facts::Class::Unclassified, hash } => Some(hash),
                _ => None,
            },
        );
    assert_eq!(class_of(sentence, &of(&list(&own.expect("a hash")))), "boilerplate");
    assert!(Furniture::read("f.yaml", "- {sentence: abc}\n").is_err(), "a reason has to be given");
}

#[test]
fn sentences_that_came_went_and_changed_are_to_be_looked_at_and_those_left_are_counted() {
    let page = |sentence: &str| {
        let page = text("plain.txt").replace("What it looks like from the sea.", sentence);
        page::read("page.txt", &page, &known()).unwrap_or_else(|problems| panic!("{}", render_all(&problems)))
    };
    let listed = |old: &str, new: &str| {
        let (old, new) = (page(old), page(new));
        diff::render(&old, &new, &diff::diff(&old, &new).expect("one operation"))
    };
    let (name, rule, other) =
        ("The colour.", "The colour. Ignored for dinghies.", "The colour. Ignored for rafts.");
    for (old, new, count) in [(name, rule, 1), (rule, name, 1), (rule, other, 2)] {
        let listing = listed(old, new);
        assert!(listing.contains(&format!("{count} to look at")), "{listing}");
        assert!(!listing.contains("dinghies") && !listing.contains("rafts"), "no words are kept: {listing}");
    }
    let same = listed(rule, rule);
    assert!(
        same.contains("0 changes")
            && same.contains("2 sentences that no fact expresses are the same, on lines "),
        "{same}"
    );
}
