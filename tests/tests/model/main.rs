//! The model of each fixture, after all passes, as text.
//!
//! After a change that is meant, or a new fixture: `INSTA_UPDATE=always cargo test -p tests --test model`.

mod render;

use std::fs;
use std::path::Path;

use generator::diagnostics::Diagnostics;
use generator::source::Source;
use generator::{load, lower, passes};

fn model_of(name: &str, text: String) -> String {
    let source = Source::new(name, text);
    let mut diagnostics = Diagnostics::new();
    let Some(document) = load::load(&source, &mut diagnostics) else {
        panic!("{name} cannot be read: {diagnostics:?}");
    };
    let mut api = lower::lower(&document, &mut diagnostics);
    passes::run(&mut api, &mut diagnostics);
    render::render(&api, &diagnostics.sorted(&source))
}

#[test]
fn each_fixture_becomes_the_model_that_it_should() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/ok");
    let mut files: Vec<_> = fs::read_dir(folder)
        .expect("the folder of fixtures")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.sort();
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    let failed: Vec<String> = files
        .iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "yaml" || extension == "json"))
        .filter_map(|path| {
            let name = path.file_stem()?.to_string_lossy().into_owned();
            let text = fs::read_to_string(path).expect("a fixture");
            let model = model_of(&name, text);
            let assertion = || settings.bind(|| insta::assert_snapshot!(name.clone(), model));
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(assertion)).is_err().then_some(name)
        })
        .collect();
    assert!(failed.is_empty(), "the model changed for {failed:?}");
}
