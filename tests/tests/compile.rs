//! The crate of every fixture builds without warnings: rustc's, clippy's and rustdoc's.

use generator::diagnostics::Rendering;
use tests::constructs;
use tests::fixtures::{self, Fixture};
use tests::hostile;
use tests::workspace::Workspace;

/// The fixtures, and the hostile texts all at once: in one order and in the other.
fn all() -> Vec<Fixture> {
    let mut all = constructs::documents();
    all.extend(fixtures::documents("names").into_iter().map(|fixture| fixture.renamed("names")));
    let template = fixtures::text("hostile/every_position.json");
    let mut texts = hostile::TEXTS.to_vec();
    all.push(fixtures::lenient("hostile", hostile::filled(&template, &texts.concat())));
    texts.reverse();
    all.push(fixtures::lenient("hostile_reversed", hostile::filled(&template, &texts.concat())));
    all
}

#[test]
fn every_generated_crate_builds_without_warnings() {
    let mut workspace = Workspace::open(env!("CARGO_TARGET_TMPDIR"), "fixtures");
    let mut failures = Vec::new();
    for fixture in all() {
        match generator::generate(&fixture.source, &fixture.config) {
            Ok(generated) => workspace.add(&fixture.config.crate_name, &generated.tree),
            Err(diagnostics) => {
                failures.push(diagnostics.render(&fixture.source, Rendering::default()));
            }
        }
    }
    workspace.seal();
    let every = ["--workspace", "--no-default-features", "--keep-going", "--quiet"];
    for command in [&["clippy"][..], &["doc", "--no-deps"]] {
        let deny: &[&str] = if command[0] == "clippy" { &["--", "-D", "warnings"] } else { &[] };
        failures.extend(workspace.cargo(&[command, &every, deny].concat()).err());
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
