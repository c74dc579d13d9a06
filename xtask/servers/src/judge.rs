//! Prism as the judge of requests: the example of every operation is sent to it, and it says by the document whether that is
//! a right one.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use disk::read_source;
use fs_err as fs;

use crate::program::{Programs, client};
use crate::server::{free_port, wait_for};

/// The documents of this repository that are judged, from this package's folder.
pub const DOCUMENTS: [&str; 4] = [
    "../../spec/plannr.yaml",
    "../../tests/constructs/checked/openapi.yaml",
    "../../tests/constructs/everyday/openapi.yaml",
    "../../tests/constructs/form_bodies/openapi.yaml",
];

/// Sends the examples of a document's operations to Prism; whether it accepts all that it can judge.
///
/// # Errors
/// When Prism cannot be started, or the program does not build.
pub fn run(prism: &Path, document: &Path, programs: &Programs, out: &mut dyn Write) -> io::Result<bool> {
    const PACKAGE: &str = "judged";
    let source = read_source(document, None)?;
    let mut tree = client(PACKAGE, &source)?;
    tree.insert("examples/judged.rs", program(&corpus::example_program::shown(&tree)));
    programs.add(PACKAGE, tree)?;
    let port = free_port()?;
    let log = fs::File::create(programs.folder().join("prism.log"))?;
    let mut judge = Command::new(prism)
        .args(["mock", "--errors", "--host", "127.0.0.1", "--port", &port.to_string()])
        .arg(document)
        .stdin(Stdio::null())
        .stderr(log.file().try_clone()?)
        .stdout(log.into_file())
        .spawn()?;
    let address = format!("http://127.0.0.1:{port}");
    let said = wait_for(&address).and_then(|()| programs.example(PACKAGE, "judged", &[&address]));
    // One that has ended by itself needs no end.
    let _ = judge.kill();
    let _ = judge.wait();
    let said = said?;
    writeln!(out, "prism, {}:", document.display())?;
    for line in said.lines() {
        writeln!(out, "  {line}")?;
    }
    Ok(said.lines().last().is_some_and(|line| line.ends_with("all as it should be")))
}

/// A program that sends each example to the address that it is called with, and counts what Prism says.
///
/// What Prism answers with an error of its own says so in the type of the problem; which of them are about the request is
/// said by the status, and by where it finds them: those of the server are about what the document gives it to answer with.
fn program(examples: &[corpus::example_program::Shown]) -> String {
    let (mut functions, mut calls) = (String::new(), String::new());
    for (number, example) in examples.iter().enumerate() {
        let body = example.lines.iter().fold(String::new(), |body, line| body + "    " + line + "\n");
        let _ = writeln!(
            functions,
            "async fn example_{number}(client: judged::Client) -> Result<(), Box<dyn std::error::Error>> {{\n{body}"
        );
        let _ = writeln!(calls, "    judge(example_{number}(client.clone()).await, &mut counts);");
    }
    TEMPLATE.replace("// CALLS", &calls).replace("// FUNCTIONS", &functions)
}

const TEMPLATE: &str = include_str!("judged.rs.txt");
