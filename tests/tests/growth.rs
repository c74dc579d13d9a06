//! Twice the document costs twice the work: counted in bytes allocated and bytes written, which no other load of
//! the machine changes.

use std::alloc::System;

use cap::Cap;
use generator::config::Tolerance;
use generator::source::Source;
use generator::{Config, generate};
use tests::growth::{Growth, KINDS};

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

/// What a document costs.
#[derive(Clone, Copy, Debug)]
struct Cost {
    /// Bytes allocated, those that were freed again included.
    allocated: usize,
    /// Bytes of Rust and of the ledger.
    written: usize,
}

fn cost(kind: &Growth, size: usize) -> Cost {
    let source = Source::new("growth.json", (kind.document)(size).to_string());
    let config =
        Config { crate_name: "growth".to_owned(), tolerance: Tolerance::Lenient, ..Config::default() };
    let before = ALLOCATOR.total_allocated();
    let generated = generate(&source, &config).expect("a crate");
    let allocated = ALLOCATOR.total_allocated() - before;
    let own = generated.tree.iter().filter(|(path, _)| !path.starts_with("src/runtime/"));
    Cost { allocated, written: own.map(|(_, text)| text.len()).sum() }
}

/// One test, since others at the same time would be counted too.
#[test]
fn twice_the_size_costs_twice_the_work() {
    let most = |small: usize| small * 23 / 10;
    let grown: Vec<String> = KINDS
        .iter()
        .filter_map(|kind| {
            let (small, large) = (cost(kind, kind.size), cost(kind, 2 * kind.size));
            let linear = large.allocated <= most(small.allocated) && large.written <= most(small.written);
            (!linear).then(|| format!("{}: {small:?} at {}, then {large:?}", kind.name, kind.size))
        })
        .collect();
    assert!(grown.is_empty(), "{grown:#?}");
}
