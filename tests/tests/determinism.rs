//! The same document gives the same bytes, whatever was generated before it.

use generator::generate;
use tests::constructs;
use tests::fixtures::{self, Fixture};

/// Every file with its text, and every diagnostic.
fn output(fixture: &Fixture) -> String {
    match generate(&fixture.source, &fixture.config) {
        Ok(generated) => format!("{:#?}\n{:#?}", generated.tree, generated.diagnostics),
        Err(diagnostics) => format!("{diagnostics:#?}"),
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let mut all = constructs::documents();
    all.extend(["names", "bad"].iter().flat_map(|folder| fixtures::documents(folder)));
    let forward = || all.iter().map(output).collect::<Vec<_>>();
    let backward = || all.iter().rev().map(output).collect::<Vec<_>>();
    let (there, back) = rayon::join(forward, backward);
    for ((fixture, one), other) in all.iter().zip(&there).zip(back.iter().rev()) {
        assert!(one == other, "{} comes out differently", fixture.name);
    }
}
