//! Clients generated from fixtures write what the fixtures say.

use std::fmt::Write as _;
use std::path::Path;

use generator::Tree;
use tests::workspace::Workspace;
use tests::{constructs, fixtures};

/// The fixtures that the program uses.
const USED: &[&str] = &[
    "bodies_on_any_method",
    "byte_and_text_bodies",
    "cookie_parameters",
    "form_bodies",
    "header_parameters",
    "json_bodies",
    "multipart_bodies",
    "path_parameters",
    "query_parameters",
    "security",
    "servers",
    "several_media_types",
];

#[test]
fn requests_are_written_as_the_description_says() {
    let mut workspace = Workspace::open(&Path::new(env!("CARGO_TARGET_TMPDIR")).join("wire"));
    let mut manifest = "[package]\nname = \"wire\"\nedition = \"2024\"\npublish = false\n\n[dependencies]\n\
         bytes = \"1\"\nhttp = \"1\"\n"
        .to_owned();
    let constructs = constructs::documents();
    for name in USED {
        let fixture = constructs.iter().find(|fixture| fixture.name == *name).expect("a construct");
        let generated = generator::generate(&fixture.source, &fixture.config).expect("a crate");
        let package = &fixture.config.crate_name;
        workspace.add(package, &generated.tree);
        writeln!(manifest, "{package} = {{ path = \"../{package}\", default-features = false }}")
            .expect("memory");
    }
    let mut program = Tree::default();
    program.insert("Cargo.toml", manifest);
    program.insert("src/lib.rs", "//! Only tests.\n");
    program.insert("tests/requests.rs", fixtures::text("wire/requests.rs"));
    workspace.add("wire", &program);
    workspace.seal();
    if let Err(printed) = workspace.cargo(&["test", "--package", "wire", "--test", "requests", "--quiet"]) {
        panic!("{printed}");
    }
}
