//! The ledger, `surface.json`, lists whatever is said to be lost, and shows what changes for a caller; what is said
//! decides nothing, and neither does a key that no table documents.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use generator::config::{Config, Tolerance};
use generator::diagnostics::{Cost, Diagnostic, Diagnostics};
use generator::document::extensions::EXTENSIONS;
use generator::document::vendors::{FAMILIES, NOT_READ};
use generator::output::{DESCRIPTION, MANIFEST};
use generator::source::Source;
use generator::{Generated, Tree, generate, generate_reworded};
use serde_json::{Map, Value, json};
use tests::constructs;
use tests::fixtures::{self, Fixture};

/// Every document of our own, read leniently.
fn documents() -> Vec<Fixture> {
    let of =
        |folder: &'static str| fixtures::documents(folder).into_iter().map(move |one| one.renamed(folder));
    let all = constructs::documents().into_iter().chain(of("bad")).chain(of("hostile"));
    all.map(|fixture| Fixture {
        config: Config { tolerance: Tolerance::Lenient, ..fixture.config },
        ..fixture
    })
    .collect()
}

fn entries(tree: &Tree) -> Vec<Value> {
    let surface: Value = serde_json::from_str(tree.get("surface.json").expect("a ledger")).expect("JSON");
    surface["surface"].as_array().expect("a list").clone()
}

/// The entries that something is said of: what became of each node, and why.
fn lost(tree: &Tree) -> BTreeMap<String, (String, String)> {
    let text = |entry: &Value, name: &str| entry[name].as_str().unwrap_or_default().to_owned();
    let entries = entries(tree).into_iter().filter(|entry| !entry["reason"].is_null());
    entries.map(|one| (text(&one, "pointer"), (text(&one, "carried"), text(&one, "reason")))).collect()
}

#[test]
fn what_is_said_to_be_lost_is_in_the_ledger_and_the_other_way_round() {
    let mut faults = Vec::new();
    for fixture in documents() {
        // What the caller accepts, skips or does not select needs no word.
        let (accept, skip, select) = Default::default();
        let config = Config { accept, skip, select, ..fixture.config };
        let Ok(Generated { tree, diagnostics, .. }) = generate(&fixture.source, &config) else { continue };
        let (lost, said) = (lost(&tree), diagnostics.losses());
        let missing = said.iter().filter(|loss| !lost.contains_key(loss.pointer.as_str()));
        faults.extend(missing.map(|loss| format!("{}: not listed: {}", fixture.name, loss.pointer)));
        let said: BTreeSet<String> = said.iter().map(|one| one.pointer.to_string()).collect();
        let reasons: BTreeSet<&str> = diagnostics.iter().map(|one| one.message.as_str()).collect();
        // A property that refers to what is raw is raw for the same reason.
        let unsaid = lost
            .iter()
            .filter(|(pointer, (_, reason))| !said.contains(*pointer) && !reasons.contains(reason.as_str()));
        faults.extend(unsaid.map(|(pointer, _)| format!("{}: not said: {pointer}", fixture.name)));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The files of a crate without the words in them.
fn without_words(tree: &Tree) -> BTreeMap<String, String> {
    let is_words = |line: &&str| {
        let line = line.trim_start();
        !line.starts_with("///") && !line.starts_with("//!")
    };
    let mut files = BTreeMap::new();
    for (path, text) in tree.iter().filter(|(path, _)| *path != "codegen.manifest") {
        let lines: Vec<&str> = text.lines().filter(is_words).collect();
        files.insert(path.to_owned(), lines.join("\n"));
    }
    let mut entries = entries(tree);
    for entry in entries.iter_mut().filter_map(Value::as_object_mut) {
        entry.remove("reason");
    }
    files.insert("surface.json".to_owned(), Value::from(entries).to_string());
    files
}

/// Leaves nothing of a problem but its code and what it costs.
fn wordless(one: &mut Diagnostic) {
    one.code.as_str().clone_into(&mut one.message);
    one.help = None;
    one.further.clear();
    match &mut one.cost {
        Some(Cost::ReadAs(words) | Cost::Note(words)) => words.clear(),
        Some(Cost::AnyValue(word)) => *word = None,
        _ => {}
    }
}

#[test]
fn nothing_is_decided_by_the_words_of_a_diagnostic() {
    for fixture in documents() {
        let made = |reword: &dyn Fn(&mut Diagnostic)| -> Result<_, Diagnostics> {
            let generated = generate_reworded(&fixture.source, &fixture.config, reword)?;
            Ok(without_words(&generated.tree))
        };
        let (plain, reworded) = (made(&|_| {}), made(&wordless));
        assert_eq!(plain.is_ok(), reworded.is_ok(), "{}", fixture.name);
        let (Ok(plain), Ok(reworded)) = (plain, reworded) else { continue };
        for (path, text) in plain {
            assert_eq!(Some(&text), reworded.get(&path), "{} {path}", fixture.name);
        }
    }
}

/// The literals that start with `x-` in the sources of the generator, tests aside.
fn keys_in_the_sources() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path: PathBuf = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).expect("a source");
            let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
            keys.extend(code.split('"').filter(|word| is_extension(word)).map(str::to_owned));
        }
    }
    keys
}

fn is_extension(word: &str) -> bool {
    let letters = |rest: &str| rest.chars().all(|one| one.is_ascii_alphanumeric() || one == '-');
    word.strip_prefix("x-").is_some_and(|rest| !rest.is_empty() && letters(rest))
}

#[test]
fn every_extension_that_is_read_is_documented() {
    let known = EXTENSIONS.iter().map(|one| one.name).chain(NOT_READ.iter().map(|(name, _)| *name));
    let known = known.chain(FAMILIES.iter().map(|(start, _)| *start));
    let known: BTreeSet<String> = known.map(str::to_owned).collect();
    let sources = keys_in_the_sources();
    let found: Vec<_> = sources.difference(&known).collect();
    assert!(found.is_empty(), "not in the table of extensions: {found:?}");
    let table = EXTENSIONS
        .iter()
        .map(|one| format!("| `{}` | {} | {} | {} |\n", one.name, one.holder, one.form, one.meaning));
    let not_read = NOT_READ.iter().map(|(name, purpose)| format!("| `{name}` | {purpose} |"));
    let not_read: Vec<String> = not_read.collect();
    let page = format!(
        "# Extensions\n\n\
         These keys are read beside those of OpenAPI. Every other key that starts with `x-` changes nothing, and is said\n\
         once (G1003).\n\
         The resources and names of a `stainless.yml` are laid over a document as an [overlay](overlays.md) is.\n\n\
         This page is made from the tables in `generator/src/document/extensions.rs` and `vendors.rs` beside it by\n\
         `UPDATE_PAGES=1 cargo test -p tests --test ledger`.\n\n\
         | extension | holder | form | meaning |\n|-|-|-|-|\n{}\n\
         ## Not read\n\n\
         Other generators read these. Each that a document has is said once, as G1003, with an entry in `surface.json`.\n\n\
         | extension | what it would do |\n|-|-|\n{}\n\n\
         So are keys that begin with {}, of which no more is known than whose they are. Of any other key it is said that\n\
         nothing is known of it, and what may have been meant.\n",
        table.collect::<String>(),
        not_read.join("\n"),
        FAMILIES.iter().map(|(start, _)| format!("`{start}`")).collect::<Vec<_>>().join(", ")
    );
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/extensions.md");
    if std::env::var_os("UPDATE_PAGES").is_some() {
        fs::write(&path, &page).expect("the page");
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(written == page, "docs/extensions.md is stale: run it with UPDATE_PAGES=1");
}

/// What a reader of an earlier design wrote into its tree, and words that one could look for by mistake.
const MARKERS: &[&str] = &[
    "x-oa31-left-out",
    "x-oa31-null",
    "x-oa31-anything",
    "x-oa31-nothing",
    "x-oa31-base",
    "x-oa31-extends",
    "x-oa31-const",
    "x-oa31-contentEncoding",
    "x-oa31-prefixItems",
    "x-oa31-ref",
    "x-oa31-types",
    "x-nullable-by-us",
    "x-raw",
    "x-ignored",
    "x-type",
    "x-format",
    "x-ref",
];

/// Puts the markers into every object that is neither a value nor a map of named things.
fn mark(node: &mut Value, within_map: bool) {
    const MAPS: &[&str] = &[
        "properties",
        "patternProperties",
        "$defs",
        "definitions",
        "dependentSchemas",
        "dependentRequired",
        "schemas",
        "responses",
        "parameters",
        "examples",
        "requestBodies",
        "headers",
        "securitySchemes",
        "securityDefinitions",
        "links",
        "callbacks",
        "pathItems",
        "mediaTypes",
        "content",
        "encoding",
        "variables",
        "mapping",
        "scopes",
        "webhooks",
        "security",
        "additionalOperations",
    ];
    const VALUES: &[&str] = &["example", "default", "enum", "const", "value", "dataValue"];
    match node {
        Value::Array(items) => items.iter_mut().for_each(|item| mark(item, false)),
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                if (name.starts_with("x-") || VALUES.contains(&name.as_str())) && !within_map {
                    continue;
                }
                let map = MAPS.contains(&name.as_str()) && !within_map;
                // Those of schemas are a list of values, those of 2.0 values by media type.
                let by_type = |map: &Map<String, Value>| map.keys().any(|name| name.contains('/'));
                let values = member.is_array() || member.as_object().is_some_and(by_type);
                if name == "security" || (name == "examples" && values) {
                    continue;
                }
                mark(member, map);
            }
            // Beside a reference nothing counts but what is allowed there.
            if !within_map && !members.contains_key("$ref") {
                members.extend(MARKERS.iter().map(|key| ((*key).to_owned(), json!(true))));
            }
        }
        _ => {}
    }
}

#[test]
fn no_key_of_a_document_steers_the_generator_but_those_of_the_table() {
    for construct in constructs::all() {
        let fixture = &construct.fixture;
        let Ok(mut document) = serde_yaml::from_str::<Value>(&fixture.source.text) else { continue };
        let made = |document: &Value| {
            let mut source = Source::new("openapi.yaml", document.to_string());
            for name in fixture.source.file_names() {
                source.add_file(Source::new(name, construct.text(name).unwrap_or_default()));
            }
            generate(&source, &fixture.config).map(|generated| generated.tree)
        };
        let Ok(plain) = made(&document) else { continue };
        mark(&mut document, false);
        let marked = made(&document).unwrap_or_else(|found| panic!("{}: {found:?}", fixture.name));
        // The description is recorded as it is written, and the manifest has the hash of it.
        for (path, text) in plain.iter().filter(|(path, _)| ![DESCRIPTION, MANIFEST].contains(path)) {
            assert!(Some(text) == marked.get(path), "{} {path} differs", fixture.name);
        }
    }
}

/// The lines of the ledger of a document with one operation that sends and receives `Pet`.
fn ledger(pet: &Value, parameter: &Value) -> BTreeMap<String, String> {
    let content = json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } });
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "Pets", "version": "1" },
        "paths": { "/pets": { "post": {
            "operationId": "addPet",
            "parameters": [parameter],
            "requestBody": { "required": true, "content": content },
            "responses": { "200": { "description": "It.", "content": content } },
        } } },
        "components": { "schemas": { "Pet": pet } },
    });
    let tree =
        generate(&Source::new("pets.json", document.to_string()), &Config::default()).expect("a crate").tree;
    let pointer = |entry: &Value| entry["pointer"].as_str().unwrap_or_default().to_owned();
    entries(&tree).into_iter().map(|entry| (pointer(&entry), entry.to_string())).collect()
}

#[test]
fn the_difference_of_two_ledgers_shows_what_changes_for_a_caller() {
    let parameter = |required: bool| json!({ "name": "page", "in": "query", "required": required, "schema": { "type": "integer" } });
    let pet = |size: Value, required: Value| {
        json!({ "type": "object", "required": required, "properties": {
            "size": size,
            "kind": { "type": "string", "enum": ["cat", "dog"] },
        } })
    };
    let number = || json!({ "type": "integer" });
    let before = ledger(&pet(number(), json!([])), &parameter(false));
    let changed = |pet: Value, parameter: Value| -> Vec<String> {
        let after = ledger(&pet, &parameter);
        let differs = before.iter().filter(|(pointer, line)| after.get(*pointer) != Some(line));
        differs.map(|(pointer, _)| pointer.clone()).collect()
    };
    let size = "/components/schemas/Pet/properties/size";
    assert_eq!(changed(pet(json!({ "type": "string" }), json!([])), parameter(false)), [size]);
    assert_eq!(changed(pet(number(), json!(["size"])), parameter(false)), [size]);
    assert_eq!(changed(pet(json!({ "type": "integer", "maximum": 9 }), json!([])), parameter(false)), [size]);
    let mut more = pet(number(), json!([]));
    more["properties"]["kind"]["enum"] = json!(["cat", "dog", "bird"]);
    assert_eq!(changed(more, parameter(false)), ["/components/schemas/Pet/properties/kind"]);
    let argument = changed(pet(number(), json!([])), parameter(true));
    assert_eq!(argument, ["/paths/~1pets/post", "/paths/~1pets/post/parameters/0"]);
}
