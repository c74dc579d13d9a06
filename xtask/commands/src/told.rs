//! How what is wrong with a document is told: to people, to programs, to forges.

use std::io::{self, Write};

use generator::diagnostics::{Diagnostics, Rendering, Report};
use generator::source::Source;

/// The form of what is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Listings with the lines of the document.
    #[default]
    Text,
    /// One object of JSON.
    Json,
    /// One log of SARIF 2.1.0.
    Sarif,
}

impl Format {
    /// The form of this name.
    ///
    /// # Errors
    /// What the names are.
    pub fn named(name: &str) -> Result<Self, String> {
        match name {
            "text" => Ok(Self::Text),
            "json" => Ok(Self::Json),
            "sarif" => Ok(Self::Sarif),
            other => Err(format!("--format `{other}`: there are text, json and sarif")),
        }
    }
}

/// What a run tells, until its end.
pub struct Told<'a> {
    /// The form.
    pub format: Format,
    /// The document.
    pub source: &'a Source,
    /// What is wrong with it.
    pub diagnostics: &'a Diagnostics,
    /// How listings are printed.
    pub rendering: Rendering,
}

impl Told<'_> {
    /// Prints all that a run has to say: the problems, and what `rest` writes, which gives the result.
    ///
    /// # Errors
    /// Those of the writer, and those of `rest`.
    pub fn tell<T>(
        &self,
        out: &mut dyn Write,
        rest: impl FnOnce(&mut dyn Write) -> io::Result<T>,
        succeeded: impl FnOnce(&T) -> bool,
    ) -> io::Result<T> {
        if self.format == Format::Text {
            if !self.diagnostics.is_empty() {
                writeln!(out, "{}", self.diagnostics.render(self.source, self.rendering).trim_end())?;
            }
            return rest(out);
        }
        let mut notes = Vec::new();
        let result = rest(&mut notes)?;
        let notes: Vec<String> = String::from_utf8_lossy(&notes).lines().map(str::to_owned).collect();
        let succeeded = succeeded(&result);
        let report = Report { diagnostics: self.diagnostics, source: self.source, notes: &notes, succeeded };
        let text = if self.format == Format::Json { report.json() } else { report.sarif() };
        out.write_all(text.as_bytes())?;
        Ok(result)
    }
}
