//! Reads an OpenAPI document and writes a Rust client crate for it.

pub mod check;
pub mod config;
pub mod diagnostics;
pub mod load;
pub mod lower;
pub mod model;
pub mod output;
pub mod passes;
pub mod plan;
pub mod pointer;
pub mod source;

pub use config::Config;

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
