//! The table of what is supported, and the documents that show it, are about the same constructs.

use std::collections::BTreeSet;
use std::path::Path;

use generator::generate;
use tests::constructs;

/// The rows of the table: what becomes of the construct, and the fixture.
fn rows() -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/support.md");
    let text = std::fs::read_to_string(path).expect("the table");
    text.lines()
        .filter_map(|line| {
            let mut cells = line.strip_prefix("| ")?.split(" | ").skip(1);
            let becomes = cells.next()?.to_owned();
            let link = cells.next()?.strip_prefix('[')?;
            let (name, address) = link.split_once("](")?;
            assert_eq!(address, format!("../tests/constructs/{name})"), "the link of {name}");
            Some((becomes, name.to_owned()))
        })
        .collect()
}

#[test]
fn each_construct_has_its_document_and_each_document_its_construct() {
    let rows = rows();
    let mut listed: BTreeSet<_> = rows.iter().map(|(_, name)| name.clone()).collect();
    assert_eq!(listed.len(), rows.len(), "a document stands in the table twice");
    listed.insert("pet_shop".to_owned());
    let there: BTreeSet<_> = constructs::documents().into_iter().map(|fixture| fixture.name).collect();
    let missing: Vec<_> = listed.difference(&there).collect();
    let unlisted: Vec<_> = there.difference(&listed).collect();
    assert!(missing.is_empty() && unlisted.is_empty(), "no document: {missing:?}; not listed: {unlisted:?}");
}

#[test]
fn what_becomes_of_each_construct_is_what_the_table_says() {
    let rows = rows();
    for fixture in constructs::documents().into_iter().filter(|fixture| fixture.name != "pet_shop") {
        let generated = generate(&fixture.source, &fixture.config).expect("a crate");
        let (becomes, _) = rows.iter().find(|(_, name)| *name == fixture.name).expect("a row");
        let carried = |word: &str| {
            let surface = generated.tree.get("surface.json").expect("the surface");
            surface.contains(&format!("\"carried\":\"{word}\""))
        };
        match becomes.as_str() {
            "typed" => assert!(carried("typed") || !carried("raw"), "{} is not typed", fixture.name),
            "raw" => assert!(carried("raw"), "nothing of {} is raw", fixture.name),
            "left out" => {
                assert!(!generated.diagnostics.is_empty(), "nothing is said of {}", fixture.name);
            }
            other => panic!("`{other}` is no fate"),
        }
    }
}
