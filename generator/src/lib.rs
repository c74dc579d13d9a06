//! Reads an OpenAPI document and writes a Rust client crate for it.

pub mod check;
pub mod config;
pub mod diagnostics;
mod emit;
pub mod load;
pub mod lower;
pub mod model;
pub mod output;
pub mod passes;
mod plan;
pub mod pointer;
mod rust;
pub mod source;

pub use config::Config;
pub use output::Tree;

use diagnostics::Diagnostics;
use source::Source;

/// Reads and checks a document without generating anything; what was found, in the order of the text.
#[must_use]
pub fn check_document(source: &Source, tolerance: config::Tolerance) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    if let Some(document) = load::load(source, &mut diagnostics) {
        check::check(&document, &mut diagnostics);
        let mut api = lower::lower(&document, &mut diagnostics);
        passes::run(&mut api, &mut diagnostics);
    }
    diagnostics.tolerate(tolerance).sorted(source)
}

/// What came of a document.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The files of the crate.
    pub tree: Tree,
    /// What was read differently, left out, or renamed.
    pub diagnostics: Diagnostics,
    /// How much there is.
    pub summary: Summary,
}

/// How much a crate carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Operations with a method.
    pub operations: usize,
    /// Types of `models` and of operations.
    pub types: usize,
    /// Nodes of the document that are carried as raw JSON.
    pub raw: usize,
    /// Nodes of the document that are left out.
    pub left_out: usize,
}

/// Writes the crate for a document.
///
/// # Errors
/// When the document, or what the configuration says of it, has errors; all of them at once.
pub fn generate(source: &Source, config: &Config) -> Result<Generated, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let Some(document) = load::load(source, &mut diagnostics) else { return Err(diagnostics) };
    check::check(&document, &mut diagnostics);
    diagnostics = diagnostics.tolerate(config.tolerance);
    if diagnostics.has_errors() {
        return Err(diagnostics.sorted(source));
    }
    let mut api = lower::lower(&document, &mut diagnostics);
    api.operations.retain(|operation| !config.skip.contains_key(operation.pointer.as_str()));
    passes::run(&mut api, &mut diagnostics);
    let described = plan::plan(&api, config, &mut diagnostics);
    diagnostics = diagnostics.tolerate(config.tolerance);
    if diagnostics.has_errors() {
        return Err(diagnostics.sorted(source));
    }
    let count = |carried: &str| described.surface.iter().filter(|entry| entry.carried == carried).count();
    let summary = Summary {
        operations: described.client.methods.len(),
        types: described.types(),
        raw: count("raw"),
        left_out: count("left out"),
    };
    Ok(Generated { tree: emit::emit(&described), diagnostics: diagnostics.sorted(source), summary })
}
