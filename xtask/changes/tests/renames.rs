//! What is called otherwise in the document keeps its name in Rust, whatever is added beside it.

use std::fmt::Write as _;

use changes::change::{Action, Layer, Verdict};
use changes::report::{Document, Report};
use changes::version::Step;
use generator::Config;
use generator::config::Renamed;
use generator::source::Source;

const COUNT: usize = 30;

/// A document of schemas that are all different, each with an operation that gives it; and, if wanted, as many more that
/// are called as the first were before.
fn document(name: &str, with_more: bool) -> Source {
    let mut paths = String::new();
    let mut schemas = String::new();
    let mut add = |name: &str, id: &str, number: usize, property: &str| {
        _ = writeln!(
            paths,
            "  /{id}:\n    get: {{operationId: {id}, responses: {{'200': {{description: It., content: \
             {{application/json: {{schema: {{$ref: '#/components/schemas/{name}'}}}}}}}}}}}}"
        );
        _ = writeln!(
            schemas,
            "    {name}: {{type: object, required: [{property}{number}], properties: {{{property}{number}: {{type: \
             string}}, kind: {{type: string, enum: [a, b, c{number}]}}}}}}"
        );
    };
    for number in 0..COUNT {
        add(&format!("{name}{number}"), &format!("get{number}"), number, "part");
    }
    for number in (0..COUNT).filter(|_| with_more) {
        add(&format!("Thing{number}"), &format!("more{number}"), number, "other");
    }
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: Things, version: '1'}}\nservers: [{{url: 'https://example.com'}}]\n\
         paths:\n{paths}components:\n  schemas:\n{schemas}"
    );
    Source::new(format!("{name}.yaml"), text)
}

/// The report, and all that breaks in Rust.
fn breaks(old: &Source, new: &Source) -> (Report, Vec<String>) {
    breaks_by(old, new, &Config::default())
}

fn breaks_by(old: &Source, new: &Source, config: &Config) -> (Report, Vec<String>) {
    let report = Report::of(Document { source: old, config }, Document { source: new, config });
    let report = report.expect("documents without errors");
    let broken = report.of_kind(Layer::Rust, Verdict::Breaking);
    let broken = broken.map(|change| format!("{} {}", change.subject, change.what)).collect();
    (report, broken)
}

#[test]
fn thirty_renamed_and_thirty_of_their_names_break_nothing() {
    let (report, broken) = breaks(&document("Thing", false), &document("Renamed", true));
    assert_eq!(broken, Vec::<String>::new());
    let added = report.of_kind(Layer::Rust, Verdict::Additive);
    let calls = added.filter(|change| change.subject.starts_with("Client::more")).count();
    assert_eq!(calls, COUNT);
}

#[test]
fn names_of_before_become_aliases_by_choice() {
    let config = Config { renamed: Renamed::Deprecate, ..Config::default() };
    let (report, broken) = breaks_by(&document("Thing", false), &document("Renamed", true), &config);
    assert_eq!(broken, Vec::<String>::new());
    let deprecated = report.changes.iter().filter(|change| change.action == Action::Leave);
    let deprecated: Vec<String> =
        deprecated.map(|change| format!("{} {}", change.subject, change.what)).collect();
    assert_eq!(deprecated.len(), 2 * COUNT, "{deprecated:?}");
    for expected in [
        "models::Thing0 is deprecated: it is called `models::Renamed0` now",
        "models::thing0::Kind is deprecated: it is called `models::renamed0::Kind` now",
    ] {
        assert!(deprecated.iter().any(|one| one == expected), "{deprecated:?}");
    }
    assert_eq!(report.step, Step::Minor);
}

/// A document of one schema and what else there is: the answers of the operations by their names, and schemas.
fn pets(operations: &[(&str, &str)], schemas: &str) -> Source {
    let mut paths = String::new();
    for (id, of) in operations {
        _ = writeln!(
            paths,
            "  /{id}:\n    get: {{operationId: {id}, responses: {{'200': {{description: It., content: \
             {{application/json: {{schema: {{$ref: '#/components/schemas/{of}'}}}}}}}}}}}}"
        );
    }
    let head = "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\nservers: [{url: 'https://example.com'}]";
    Source::new("pets.yaml", format!("{head}\npaths:\n{paths}components:\n  schemas:\n{schemas}"))
}

#[test]
fn a_name_stays_where_the_calls_are_that_had_it() {
    let old = "    Pet: {type: object, properties: {name: {type: string}}}\n";
    let before = pets(&[("getPet", "Pet"), ("findPet", "Pet")], old);
    let now = "    Pet: {type: object, properties: {name: {type: string}, born: {type: string}}}\n    \
               PetName: {type: object, properties: {name: {type: string}}}\n";
    // Pet has grown, and what it was is there under another name.
    let grown = pets(&[("getPet", "Pet"), ("findPet", "Pet"), ("namePet", "PetName")], now);
    assert_eq!(breaks(&before, &grown).1, Vec::<String>::new());
    let both = pets(&[("getPet", "Pet"), ("findPet", "PetName")], now);
    assert_eq!(
        breaks(&before, &both).1,
        [
            "operations::FindPet::send gives another type",
            "operations::FindPet::send_with_response gives another type"
        ]
    );
    // The calls give what it was, under the other name, and another schema is called as it was.
    let moved = pets(&[("getPet", "PetName"), ("findPet", "PetName"), ("newPet", "Pet")], now);
    assert_eq!(breaks(&before, &moved).1, Vec::<String>::new());
}

#[test]
fn what_is_only_like_another_is_not_taken_for_it() {
    let source = |schemas: &str, of: &str| pets(&[("getPet", of)], schemas);
    let old = source("    Pet: {type: object, properties: {name: {type: string}}}\n", "Pet");
    let other = source("    Animal: {type: object, properties: {title: {type: string}}}\n", "Animal");
    let (_, broken) = breaks(&old, &other);
    assert!(broken.iter().any(|change| change == "models::Pet is gone"), "{broken:?}");
    let same = source("    Animal: {type: object, properties: {name: {type: string}}}\n", "Animal");
    assert_eq!(breaks(&old, &same).1, Vec::<String>::new());
}
