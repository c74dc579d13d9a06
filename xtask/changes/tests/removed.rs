//! What the document no longer has stays for a release, where that is asked for, and then the report says that it is gone.

use changes::change::{Action, Change, Layer, Verdict};
use changes::report::{Document, Report};
use changes::version::Step;
use generator::config::Removed;
use generator::source::Source;
use generator::{Config, Described};

const HEAD: &str =
    "openapi: 3.1.0\ninfo: {title: Looms, version: '1'}\nservers: [{url: 'https://example.com'}]\n";

/// A document of these operations, each of which gives a schema, and these schemas.
fn document(operations: &[(&str, &str)], schemas: &[(&str, &str)]) -> Source {
    let answer = |schema: &str| {
        format!(
            "responses: {{'200': {{description: It., content: {{application/json: {{schema: {{$ref: \
             '#/components/schemas/{schema}'}}}}}}}}}}"
        )
    };
    let operations = operations
        .iter()
        .map(|(id, of)| format!("  /{id}:\n    get: {{operationId: {id}, {}}}\n", answer(of)));
    let schemas = schemas.iter().map(|(name, of)| format!("    {name}: {{{of}}}\n"));
    let (operations, schemas) = (operations.collect::<String>(), schemas.collect::<String>());
    Source::new("looms.yaml", format!("{HEAD}paths:\n{operations}components:\n  schemas:\n{schemas}"))
}

const LOOM: (&str, &str) = ("Loom", "type: object, properties: {width: {type: integer}}");
const THREAD: (&str, &str) = ("Thread", "type: object, properties: {dye: {type: string, enum: [red, blue]}}");

fn before() -> Source {
    document(&[("getLoom", "Loom"), ("getThread", "Thread")], &[LOOM, THREAD])
}

fn after() -> Source {
    document(&[("getLoom", "Loom")], &[LOOM])
}

/// A crate of this version for a document, after another.
fn run(source: &Source, version: &str, last: Option<&Described>) -> Described {
    let config = configured(version, last);
    generator::describe(source, &config).expect("a document without errors")
}

fn configured(version: &str, last: Option<&Described>) -> Config {
    Config {
        crate_version: version.to_owned(),
        removed: Removed::Deprecate,
        recorded: last.map(|last| last.names.clone()).unwrap_or_default(),
        described: last.map(|last| last.description.clone()).unwrap_or_default(),
        ..Config::default()
    }
}

/// The lines of what stays, without the parts themselves.
fn staying(of: &Described) -> Vec<String> {
    let lines =
        of.description.lines().filter(|line| line.starts_with("after ") || line.starts_with("since "));
    lines.map(|line| line.split(" {").next().unwrap_or_default().to_owned()).collect()
}

fn report(old: (&Source, &Config), new: (&Source, &Config)) -> Report {
    let [old, new] = [old, new].map(|(source, config)| Document { source, config });
    Report::of(old, new).expect("documents without errors")
}

fn told(report: &Report, layer: Layer, verdict: Verdict) -> Vec<String> {
    report.of_kind(layer, verdict).map(|change| format!("{} {}", change.subject, change.what)).collect()
}

#[test]
fn it_goes_with_the_version_that_may_break() {
    let first = run(&before(), "1.0.0", None);
    assert_eq!(staying(&first), Vec::<String>::new());
    let removed = run(&after(), "1.0.0", Some(&first));
    assert_eq!(
        staying(&removed),
        [r#"after 1.0.0 "/components/schemas/Thread""#, r#"after 1.0.0 "/paths/~1getThread/get""#]
    );
    // Another run changes nothing.
    assert_eq!(run(&after(), "1.0.0", Some(&removed)).description, removed.description);
    let released = run(&after(), "1.1.0", Some(&removed));
    assert_eq!(
        staying(&released).first().map(String::as_str),
        Some(r#"since 1.1.0 "/components/schemas/Thread""#)
    );
    assert_eq!(released.api.operations.len(), 2);
    let later = run(&after(), "1.2.0", Some(&released));
    assert_eq!(later.description.replace("version 1.2.0", "version 1.1.0"), released.description);
    let ended = run(&after(), "2.0.0", Some(&later));
    assert_eq!((staying(&ended), ended.api.operations.len()), (Vec::new(), 1));
}

#[test]
fn the_report_says_when_it_is_deprecated_and_when_it_is_gone() {
    let first = run(&before(), "1.0.0", None);
    let config = |version: &str, last| configured(version, last);
    let deprecated = report((&before(), &config("1.0.0", None)), (&after(), &config("1.0.0", Some(&first))));
    assert_eq!(told(&deprecated, Layer::Wire, Verdict::Breaking), ["GET /getThread is gone"]);
    assert_eq!(told(&deprecated, Layer::Rust, Verdict::Breaking), Vec::<String>::new());
    let leave: Vec<&Change> = deprecated.changes.iter().filter(|one| one.action == Action::Leave).collect();
    let subjects: Vec<&str> = leave.iter().map(|one| one.subject.as_str()).collect();
    assert_eq!(subjects, ["Client::get_thread", "models::Thread", "models::thread::Dye"]);
    assert!(leave.iter().all(|one| one.what == "is deprecated: the document no longer has it"), "{leave:?}");
    assert_eq!(deprecated.step, Step::Minor);
    // What has stayed is not told again.
    let second = run(&after(), "1.1.0", Some(&first));
    let config = config("1.1.0", Some(&second));
    let same = report((&after(), &config), (&after(), &config));
    assert_eq!(same.changes, Vec::<Change>::new());
    let ended = report((&after(), &config), (&after(), &configured("2.0.0", Some(&second))));
    let gone = told(&ended, Layer::Rust, Verdict::Breaking);
    assert!(gone.contains(&"Client::get_thread is gone".to_owned()), "{gone:?}");
    assert!(gone.contains(&"models::Thread is gone".to_owned()), "{gone:?}");
    assert!(!gone.iter().any(|one| one.contains("Removed")), "{gone:?}");
    assert_eq!((ended.step, ended.is_too_low()), (Step::Major, false));
}

#[test]
fn what_comes_back_has_its_name_again() {
    let first = run(&before(), "1.0.0", None);
    let removed = run(&after(), "1.1.0", Some(&first));
    let back = run(&before(), "1.1.0", Some(&removed));
    assert_eq!(back.exports, first.exports);
    assert_eq!(back.names, first.names);
    assert_eq!(back.former, []);
}

#[test]
fn what_stands_elsewhere_has_not_gone() {
    let first = run(&before(), "1.0.0", None);
    // The schema is called otherwise, and the operation that gave it is gone: it gives what it is called now.
    let renamed = document(&[("getLoom", "Loom"), ("useYarn", "Yarn")], &[LOOM, ("Yarn", THREAD.1)]);
    let second = run(&renamed, "1.0.0", Some(&first));
    assert_eq!(staying(&second), [r#"after 1.0.0 "/paths/~1getThread/get""#]);
    let gives = second.exports.iter().find(|export| export.path == "operations::GetThread::send");
    assert_eq!(gives.map(|export| export.contract.contains("models::Thread")), Some(true), "{gives:?}");
    assert!(
        !second
            .exports
            .iter()
            .any(|export| export.path.contains("Yarn") && export.path.starts_with("models"))
    );
}

#[test]
fn what_cannot_stay_costs_nothing_else() {
    let part =
        ("Shuttle", "type: object, properties: {dye: {$ref: '#/components/schemas/Thread/properties/dye'}}");
    let old = document(&[("getLoom", "Loom"), ("getShuttle", "Shuttle")], &[LOOM, THREAD, part]);
    let first = run(&old, "1.0.0", None);
    let other = ("Thread", "type: object, properties: {length: {type: integer}}");
    let new = document(&[("getLoom", "Loom")], &[LOOM, other]);
    let second = run(&new, "1.0.0", Some(&first));
    let said = second.diagnostics.iter().map(|one| one.message.clone()).collect::<Vec<_>>();
    assert_eq!(
        said,
        vec![
            "the document no longer has this, and it cannot stay: it refers to \
             `#/components/schemas/Thread/properties/dye`, which is another now";
            2
        ]
    );
    assert_eq!((staying(&second), second.api.operations.len()), (Vec::new(), 1));
    // What somebody has edited may be wrong; nothing stays then.
    let mut first = run(&before(), "1.0.0", None);
    let wrong = "\"operationId\":\"getThread\",\"parameters\":[{\"$ref\":\"#/components/schemas/Loom\"}]";
    first.description = first.description.replace("\"operationId\":\"getThread\"", wrong);
    let none = run(&after(), "1.0.0", Some(&first));
    assert_eq!((none.api.operations.len(), staying(&none)), (1, Vec::new()));
    let said = none.diagnostics.iter().map(|one| one.message.as_str()).collect::<Vec<_>>().join("\n");
    assert!(said.contains("it cannot stay: "), "{said}");
}

#[test]
fn files_that_are_gone_stay_with_what_refers_to_them() {
    let mut old = before();
    old.text = old.text.replace("#/components/schemas/Thread'", "threads.yaml#/Thread'");
    old.add_file(Source::new("threads.yaml", "Thread: {$ref: 'dyes.yaml'}\n"));
    old.add_file(Source::new("dyes.yaml", "type: object\nproperties: {dye: {type: string}, loom: {$ref: 'looms.yaml#/components/schemas/Loom'}}\n"));
    let first = run(&old, "1.0.0", None);
    let second = run(&after(), "1.0.0", Some(&first));
    assert_eq!(second.api.operations.len(), 2);
    let dye = second.exports.iter().find(|export| export.path.ends_with("::dye")).map(|export| &export.path);
    let was = first.exports.iter().find(|export| export.path.ends_with("::dye")).map(|export| &export.path);
    assert_eq!(dye, was);
    assert_eq!(run(&after(), "1.0.0", Some(&second)).description, second.description);
}

#[test]
fn operations_of_other_methods_stay_and_webhooks_are_said_not_to() {
    let head = HEAD.replace("3.1.0", "3.2.0");
    let copy = "  /looms/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    additionalOperations:
      COPY: {operationId: copyLoom, responses: {'204': {description: Done.}}}
";
    let torn = "webhooks:
  torn:
    post:
      requestBody: {content: {application/json: {schema: {type: object, properties: {at: {type: string}}}}}}
      responses: {'200': {description: Read.}}
";
    let looms = "  /looms/{id}:
    get:
      operationId: getLoom
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Done.}}
";
    let document = |of: &str| Source::new("looms.yaml", format!("{head}paths:\n{of}"));
    let first = run(&document(&format!("{copy}{torn}")), "1.0.0", None);
    // The path is gone with it, or is there still.
    for (now, operations) in [("  {}\n", 1), (looms, 2)] {
        let now = document(now);
        let second = run(&now, "1.0.0", Some(&first));
        assert_eq!(staying(&second), [r#"after 1.0.0 "/paths/~1looms~1{id}/additionalOperations/COPY""#]);
        assert_eq!(second.api.operations.len(), operations);
        let of = second.api.operations.iter().find(|of| of.id.as_deref() == Some("copyLoom"));
        assert_eq!(of.map(|of| of.docs.deprecated), Some(true));
        let said = second.diagnostics.iter().map(|one| one.message.as_str()).collect::<Vec<_>>().join("\n");
        assert!(said.contains("it cannot stay: it is a webhook"), "{said}");
        assert_eq!(run(&now, "1.0.0", Some(&second)).description, second.description);
    }
}
