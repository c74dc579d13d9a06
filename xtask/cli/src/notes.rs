//! What commands print as data that have no data of their own: lines, and how the call has ended.

use std::io::{self, Write};

use commands::exit::{Exit, Failure};
use serde_json::json;

/// Runs a command, and prints what it says as one object.
///
/// # Errors
/// Those of the writer; those of the command are printed.
pub fn told(
    command: &str,
    out: &mut dyn Write,
    run: impl FnOnce(&mut dyn Write) -> Result<Exit, Failure>,
) -> Result<Exit, Failure> {
    let mut lines = Vec::new();
    let (exit, error) = match run(&mut lines) {
        Ok(exit) => (exit, None),
        Err(failure) => (failure.exit(), Some(failure.to_string())),
    };
    let text = String::from_utf8_lossy(&lines).into_owned();
    let notes: Vec<&str> = text.lines().collect();
    let mut object = json!({"command": command, "exit": exit.code(), "notes": notes});
    if let Some(error) = error {
        object["error"] = error.into();
    }
    writeln!(out, "{object}")?;
    Ok(exit)
}

/// Prints each line as an object, as soon as it is there: for a command that does not end.
pub struct Lines<'a> {
    command: &'static str,
    out: &'a mut dyn Write,
    begun: Vec<u8>,
}

impl<'a> Lines<'a> {
    /// Prints to `out`.
    pub fn new(command: &'static str, out: &'a mut dyn Write) -> Self {
        Self { command, out, begun: Vec::new() }
    }
}

impl Write for Lines<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.begun.extend_from_slice(bytes);
        while let Some(end) = self.begun.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = self.begun.drain(..=end).collect();
            let note = String::from_utf8_lossy(&line);
            writeln!(self.out, "{}", json!({"command": self.command, "note": note.trim_end()}))?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_data_too() {
        let mut out = Vec::new();
        let exit = told("init", &mut out, |_| Err(Failure::from("no such \"file\"".to_owned())));
        assert_eq!(exit.map_err(|failure| failure.to_string()), Ok(Exit::Usage));
        let object: serde_json::Value = serde_json::from_slice(&out).expect("JSON");
        assert_eq!(object, json!({"command": "init", "exit": 2, "notes": [], "error": "no such \"file\""}));
    }

    #[test]
    fn lines_are_printed_as_they_end() {
        let mut out = Vec::new();
        let mut lines = Lines::new("mock", &mut out);
        lines.write_all(b"http://127.0.0.1").expect("memory");
        lines.write_all(b":1\nnot yet").expect("memory");
        assert_eq!(out, b"{\"command\":\"mock\",\"note\":\"http://127.0.0.1:1\"}\n");
    }
}
