//! `cargo xtask codegen` as its users meet it: what it prints, what it writes, how it ends.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use commands::codegen::{Options, run};
use commands::exit::Exit;
use commands::explain;
use commands::form::Chosen;
use commands::input::Input;
use commands::told::Format;
use disk::Consent;
use generator::config::Tolerance;
use generator::diagnostics::Code;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn options(spec: PathBuf, out: PathBuf, check: bool) -> Options {
    Options {
        input: Input { document: spec, ..Input::default() },
        form: Chosen::default(),
        out,
        consent: Consent::default(),
        config: Some(root().join("spec/codegen.toml")),
        crate_name: None,
        tolerance: None,
        check,
        all_warnings: false,
        colors: false,
        format: Format::Text,
        mend: "cargo xtask codegen".to_owned(),
    }
}

/// Every file below a folder, with its text.
fn files(root: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut pending = vec![root.to_owned()];
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                pending.push(path);
            } else {
                let text = fs::read_to_string(&path).expect("a file");
                found.insert(path, text);
            }
        }
    }
    found
}

fn ends(options: &Options) -> (Exit, String) {
    let mut printed = Vec::new();
    let exit = run(options, &mut printed).expect("files that can be read");
    (exit, String::from_utf8(printed).expect("text"))
}

#[test]
fn what_is_committed_is_fresh() {
    let (exit, printed) = ends(&options(root().join("spec/plannr.yaml"), root().join("generated"), true));
    assert_eq!(exit, Exit::Success, "{printed}");
}

#[test]
fn a_stale_missing_or_edited_file_is_named_and_nothing_is_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let (spec, out) = (folder.path().join("plannr.yaml"), folder.path().join("crate"));
    let text = fs::read_to_string(root().join("spec/plannr.yaml")).expect("the document");
    fs::write(&spec, &text).expect("a copy");
    assert_eq!(ends(&options(spec.clone(), out.clone(), false)).0, Exit::Success);
    let fresh = files(&out);
    assert_eq!(ends(&options(spec.clone(), out.clone(), true)).0, Exit::Success);

    assert!(text.contains("fortnightly"));
    fs::write(&spec, text.replace("fortnightly", "fortnightlyish")).expect("a change");
    fs::write(out.join("src/stray.rs"), "mine").expect("a file of the user's");
    fs::write(out.join("src/lib.rs"), "mine").expect("an edited file");
    fs::remove_file(out.join("src/client.rs")).expect("a lost file");
    let before = files(&out);
    let (exit, printed) = ends(&options(spec.clone(), out.clone(), true));
    assert_eq!(exit, Exit::Stale);
    for line in [
        "stale: src/models/premium_frequency.rs",
        "changed: src/lib.rs",
        "missing: src/client.rs",
        "to mend: cargo xtask codegen",
    ] {
        assert!(printed.contains(line), "{line} in\n{printed}");
    }
    assert!(!printed.contains("stray.rs"), "what is the user's is not looked at: {printed}");
    assert_eq!(files(&out), before, "nothing is written");

    fs::write(&spec, &text).expect("the change taken back");
    assert_eq!(ends(&options(spec.clone(), out.clone(), false)).0, Exit::Stale);
    assert_eq!(files(&out), before, "nothing is written");
    let consent = Consent { overwrite: true, ..Consent::default() };
    assert_eq!(ends(&Options { consent, ..options(spec, out.clone(), false) }).0, Exit::Success);
    fs::remove_file(out.join("src/stray.rs")).expect("the user's file");
    assert_eq!(files(&out), fresh);
}

#[test]
fn a_document_with_errors_writes_nothing_and_names_each_with_its_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let (spec, out) = (folder.path().join("bad.yaml"), folder.path().join("crate"));
    let text = "openapi: 3.0.3\ninfo: {title: Bad, version: '1'}\npaths:\n  /a:\n    get:\n      operationId: same\n      \
                responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/No'}}}}}\n  \
                /b:\n    get:\n      operationId: same\n      responses: {'200': {description: ok}}\ncomponents:\n  schemas:\n    A: {type: strin}\n";
    fs::write(&spec, text).expect("a document");
    let strict = Options { config: None, ..options(spec.clone(), out.clone(), false) };
    let (exit, printed) = ends(&strict);
    assert_eq!(exit, Exit::Document, "{printed}");
    for place in ["bad.yaml:7:", "bad.yaml:10:", "bad.yaml:14:"] {
        assert!(printed.contains(place), "{place} in\n{printed}");
    }
    assert!(!out.exists(), "nothing is written");

    let lenient = Options { tolerance: Some(Tolerance::Lenient), ..strict };
    let (exit, printed) = ends(&lenient);
    assert_eq!(exit, Exit::Success, "{printed}");
    assert!(out.join("src/lib.rs").exists());
}

#[test]
fn an_unreadable_file_is_one_clear_line() {
    let missing = options(root().join("spec/none.yaml"), root().join("target/none"), true);
    let error = run(&missing, &mut Vec::new()).expect_err("no such file").to_string();
    assert!(error.contains("none.yaml"), "{error}");
    assert_eq!(error.lines().count(), 1);
}

#[test]
fn programs_get_one_object_and_forges_one_log() {
    let folder = tempfile::tempdir().expect("a folder");
    let (spec, out) = (folder.path().join("api.yaml"), folder.path().join("crate"));
    fs::write(&spec, "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {pets: {}}\n")
        .expect("a document");
    let strict = Options { config: None, ..options(spec, out, false) };
    let read = |options: Options| -> (Exit, serde_json::Value) {
        let (exit, printed) = ends(&options);
        (exit, serde_json::from_str(&printed).unwrap_or_else(|error| panic!("{error}: {printed}")))
    };
    let (exit, report) = read(Options { format: Format::Json, ..strict.clone() });
    assert_eq!(
        (exit, &report["succeeded"], &report["summary"]["errors"]),
        (Exit::Document, &false.into(), &1.into())
    );
    let one = &report["diagnostics"][0];
    assert_eq!(
        (&one["code"], &one["line"], &one["pointer"]),
        (&"G0308".into(), &3.into(), &"/paths/pets".into())
    );
    assert_eq!(report["notes"], serde_json::json!(["nothing was written"]));
    let lenient = Options { tolerance: Some(Tolerance::Lenient), format: Format::Sarif, ..strict };
    let (exit, log) = read(lenient);
    assert_eq!((exit, &log["version"]), (Exit::Success, &"2.1.0".into()));
    let run = &log["runs"][0];
    assert_eq!(
        (&run["results"][0]["ruleId"], &run["results"][0]["level"]),
        (&"G0308".into(), &"warning".into())
    );
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
}

#[test]
fn each_code_is_explained() {
    for code in Code::ALL {
        let mut printed = Vec::new();
        explain::run(*code, &mut printed).expect("text");
        let printed = String::from_utf8(printed).expect("text");
        assert!(printed.starts_with(&format!("{code}: {}\n", code.title())), "{printed}");
        for part in [code.meaning(), code.remedy(), &format!("[{code}]: ")] {
            assert!(printed.contains(part), "{code} without {part}: {printed}");
        }
    }
    assert_eq!(explain::named("g0101"), Ok(Code::Syntax));
    assert!(explain::named("G9999").is_err());
}
