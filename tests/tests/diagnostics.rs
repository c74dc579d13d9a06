//! What is said about documents that are wrong: for each code a document, and what the terminal shows.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use generator::config::{Config, Tolerance};
use generator::diagnostics::{Code, Diagnostics, Rendering, Scope, Severity};
use generator::source::Source;

/// The documents that are wrong, by the code in their names.
fn fixtures() -> Vec<(String, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/bad");
    let entries = std::fs::read_dir(folder).expect("the folder of fixtures");
    let mut fixtures: Vec<_> = entries
        .map(|entry| entry.expect("a fixture").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
        .map(|path| (path.file_stem().expect("a name").to_string_lossy().into_owned(), path))
        .collect();
    fixtures.sort();
    fixtures
}

fn read(path: &Path) -> Source {
    let name = path.file_name().expect("a name").to_string_lossy().into_owned();
    let source = Source::from_bytes(name, std::fs::read(path).expect("the fixture"));
    // Overlays are laid before the document comes to the generator.
    let source = match std::fs::read_to_string(path.with_extension("overlay")) {
        Ok(text) => overlay::lay(source, vec![Source::new("overlay.yaml", text)]),
        Err(_) => source,
    };
    match configuration(path) {
        Some(configuration) => source.with_configuration(configuration),
        None => source,
    }
}

/// The configuration beside a document, if there is one.
fn configuration(path: &Path) -> Option<Source> {
    let text = std::fs::read_to_string(path.with_extension("toml")).ok()?;
    Some(Source::new("codegen.toml", text))
}

/// What generating from the document reports, with the configuration beside it if there is one.
fn diagnose(source: &Source, path: &Path, tolerance: Tolerance) -> Diagnostics {
    let generated = configuration(path)
        .map_or_else(|| Ok(Config::default()), |configuration| Config::parse(&configuration))
        .and_then(|config| {
            let described = std::fs::read_to_string(path.with_extension("described")).unwrap_or_default();
            generator::generate(source, &Config { tolerance, described, ..config })
        });
    match generated {
        Ok(generated) => generated.diagnostics,
        Err(diagnostics) => diagnostics,
    }
}

#[test]
fn each_bad_document_is_shown_with_its_code() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots/bad");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let mut missed = Vec::new();
    for (name, path) in fixtures() {
        let source = read(&path);
        let diagnostics = diagnose(&source, &path, Tolerance::Strict);
        let shown = diagnostics.render(&source, Rendering::default());
        if !diagnostics.iter().any(|one| name.starts_with(one.code.as_str())) {
            missed.push(name.clone());
        }
        settings.bind(|| insta::assert_snapshot!(name, shown));
    }
    assert!(missed.is_empty(), "the code in the name is not reported: {missed:?}");
}

#[test]
fn each_code_has_a_document() {
    let covered: BTreeSet<String> =
        fixtures().into_iter().map(|(name, _)| name.split('-').next().expect("a code").to_owned()).collect();
    let missing: Vec<_> = Code::ALL.iter().filter(|code| !covered.contains(code.as_str())).collect();
    assert!(missing.is_empty(), "no document in fixtures/bad for {missing:?}");
}

#[test]
fn a_lenient_reading_forgives_what_concerns_a_part() {
    for (name, path) in fixtures() {
        let diagnostics = diagnose(&read(&path), &path, Tolerance::Lenient);
        for one in &diagnostics {
            let expected = one.severity == Severity::Error;
            let stays = one.code.scope() != Scope::Part && one.code.severity() == Severity::Error;
            assert_eq!(expected, stays, "{name}: {}", one.message);
        }
    }
}

/// What is printed for the first problem of this kind in the document that shows it.
fn example(code: Code) -> String {
    let fixtures = fixtures().into_iter().filter(|(name, _)| name.starts_with(code.as_str()));
    let mut shown = fixtures.filter_map(|(_, path)| {
        let source = read(&path);
        let diagnostics = diagnose(&source, &path, Tolerance::Strict);
        let one = diagnostics.iter().find(|one| one.code == code)?;
        Some(one.render(&source, Rendering::default()))
    });
    let shown = shown.next().unwrap_or_else(|| panic!("no example of {code}"));
    shown.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_page_of_codes_is_up_to_date() {
    let mut page = String::from(
        "# Diagnostics\n\n\
         Every problem that the generator reports has a code. Errors stop it; under `--lenient` an error that\n\
         concerns only a part of the document becomes a warning that says what it costs, and the rest is\n\
         generated. Each is shown as it is printed for a document in `tests/fixtures/bad`; `cargo xtask spec explain\n\
         CODE` prints a section of this page.\n\n\
         This page is made from the table in `generator/src/diagnostics/code.rs` by `UPDATE_PAGES=1 cargo test -p\n\
         tests --test diagnostics`.\n",
    );
    for code in Code::ALL {
        let severity = match (code.severity(), code.scope()) {
            (Severity::Error, Scope::Document | Scope::Given) => "Error, also under `--lenient`.",
            (Severity::Error, Scope::Part) => "Error; a warning under `--lenient`.",
            (Severity::Warning, _) => "Warning.",
        };
        write!(
            page,
            "\n## {code}: {}\n\n{severity}\n\n{}\n\n{}\n\n```text\n{}\n```\n",
            code.title(),
            code.meaning(),
            code.remedy(),
            example(*code)
        )
        .expect("text");
    }
    // The book has it, and the command that explains codes.
    for path in ["../docs/diagnostics.md", "../xtask/commands/src/diagnostics.md"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        if std::env::var_os("UPDATE_PAGES").is_some() {
            std::fs::write(&path, &page).expect("the page");
        }
        let written = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(written == page, "{} is stale: run it with UPDATE_PAGES=1", path.display());
    }
}
