//! YAML as a value tree with the place of each node.

use generator::diagnostics::Place;
use generator::pointer::Pointer;
use generator::source::Source as Text;
use serde_json::Value;

use crate::problem::{Code, Problem, Source};

/// Where each node of a document stands.
#[derive(Debug, Clone)]
pub struct Positions(Text);

impl Positions {
    /// Line and column of the value at `pointer`, or of what holds it.
    #[must_use]
    pub fn value(&self, pointer: &Pointer) -> (usize, usize) {
        let span = self.0.locate(&Place::Value(pointer.clone()));
        (span.line, span.column)
    }

    /// Line and column of the key at `pointer`.
    #[must_use]
    pub fn key(&self, pointer: &Pointer) -> (usize, usize) {
        let span = self.0.locate(&Place::Key(pointer.clone()));
        (span.line, span.column)
    }
}

/// Reads a document.
pub fn read(source: &Source<'_>, code: Code) -> Result<(Value, Positions), Problem> {
    let value = serde_yaml::from_str(source.text).map_err(|error| {
        let (line, column) = error.location().map_or((1, 1), |place| (place.line(), place.column()));
        Problem::at(source, (line, column, 1), code, format!("the text is not YAML: {error}"))
    })?;
    Ok((value, Positions(Text::new(source.name, source.text))))
}
