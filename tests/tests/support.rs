//! The table of what is supported says what becomes of the nodes that it names, and leaves out no construct.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use generator::generate;
use serde_json::Value;
use tests::constructs;
use tests::fixtures::Fixture;

/// Shows no construct of its own: the runtime's tests are compiled with what becomes of it.
const FOR_THE_RUNTIME: &str = "pet_shop";

/// A row of the table.
struct Row {
    becomes: String,
    construct: String,
    pointer: String,
}

fn rows() -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/support.md");
    let text = std::fs::read_to_string(path).expect("the table");
    let cells = text.lines().filter_map(|line| {
        let cells: Vec<&str> = line.strip_prefix("| ")?.split(" | ").collect();
        (cells.first() != Some(&"construct")).then_some(cells)
    });
    cells.map(|cells| row(&cells).unwrap_or_else(|| panic!("this row has another form: {cells:?}"))).collect()
}

/// `construct | becomes | [name](folder) `pointer` | in Rust |`
fn row(cells: &[&str]) -> Option<Row> {
    let [_, becomes, shown, _] = cells else { return None };
    let (link, pointer) = shown.split_once(" `")?;
    let (name, address) = link.strip_prefix('[')?.split_once("](")?;
    let pointer = pointer.strip_suffix('`')?;
    (address == format!("../tests/constructs/{name})")).then(|| Row {
        becomes: (*becomes).to_owned(),
        construct: name.to_owned(),
        pointer: pointer.to_owned(),
    })
}

/// What becomes of each node that `surface.json` lists, by pointer.
fn surface(fixture: &Fixture) -> BTreeMap<String, String> {
    let generated = generate(&fixture.source, &fixture.config).expect("a crate");
    let surface = generated.tree.get("surface.json").expect("the surface");
    let surface: Value = serde_json::from_str(surface).expect("JSON");
    let text = |entry: &Value, name: &str| entry[name].as_str().expect("a text").to_owned();
    let entries = surface["surface"].as_array().expect("a list");
    entries.iter().map(|entry| (text(entry, "pointer"), text(entry, "carried"))).collect()
}

#[test]
fn each_construct_has_its_row_and_each_row_its_construct() {
    let listed: BTreeSet<_> = rows().into_iter().map(|row| row.construct).collect();
    let mut there: BTreeSet<_> = constructs::documents().into_iter().map(|fixture| fixture.name).collect();
    assert!(there.remove(FOR_THE_RUNTIME), "no construct for the runtime");
    let missing: Vec<_> = listed.difference(&there).collect();
    let unlisted: Vec<_> = there.difference(&listed).collect();
    assert!(missing.is_empty() && unlisted.is_empty(), "no construct: {missing:?}; no row: {unlisted:?}");
}

#[test]
fn each_node_becomes_what_its_row_says() {
    let rows = rows();
    let mut wrong = Vec::new();
    for fixture in constructs::documents() {
        let surface = surface(&fixture);
        for row in rows.iter().filter(|row| row.construct == fixture.name) {
            let becomes = surface.get(&row.pointer).map_or("not listed", String::as_str);
            if becomes != row.becomes {
                wrong.push(format!("{} {}: {becomes}, not {}", row.construct, row.pointer, row.becomes));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
