//! `cargo xtask corpus DIR --examples`: every example in the docs of real documents' clients compiles, and makes a request
//! that the client would send.

use std::io::{self, Write};
use std::path::PathBuf;

use commands::exit::Exit;
use disk::read_source;
use generator::Config;
use generator::config::Tolerance;

use crate::workspace::Workspace;
use crate::{Options, example_program, first_error, package_name};

/// Writes the examples of each document as one program beside its crate, compiles it and runs it.
///
/// # Errors
/// What the file system says, or cargo when it cannot be started.
pub fn run(options: &Options, documents: &[PathBuf], out: &mut dyn Write) -> io::Result<Exit> {
    let workspace = Workspace::create(&options.work)?;
    let (mut packages, mut passed) = (Vec::new(), true);
    for path in documents {
        let name = path.strip_prefix(&options.folder).unwrap_or(path);
        let package = package_name(name);
        let source = read_source(path, None)?;
        let config =
            Config { crate_name: package.clone(), tolerance: Tolerance::Lenient, ..Config::default() };
        match generator::generate(&source, &config) {
            Ok(mut generated) => {
                let program = example_program::program(&generated.tree);
                let count = program.matches("\nfn example_").count();
                generated.tree.insert("examples/documented.rs", program);
                workspace.add(&package, &generated.tree)?;
                packages.push((name.display().to_string(), package, count));
            }
            Err(diagnostics) => {
                passed = false;
                writeln!(out, "{}: refused: {}", name.display(), first_error(&source, &diagnostics))?;
            }
        }
    }
    workspace.write_manifest(packages.iter().map(|(_, package, _)| package.as_str()), false)?;
    for (name, package, count) in &packages {
        match workspace.run_examples(package)? {
            Ok(()) => writeln!(out, "{name}: {count} examples compile and pass the client's checks")?,
            Err(said) => {
                passed = false;
                writeln!(out, "{name}: of {count} examples not all pass:\n{said}")?;
            }
        }
    }
    Ok(if passed { Exit::Success } else { Exit::Document })
}
