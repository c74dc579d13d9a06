//! `cargo xtask ci`: everything that must hold before a change lands, in one list.

use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::exit::Exit;

/// A step of the run.
struct Step {
    name: &'static str,
    program: &'static str,
    arguments: &'static [&'static str],
    environment: &'static [(&'static str, &'static str)],
}

const STEPS: &[Step] = &[
    Step { name: "format", program: "cargo", arguments: &["fmt", "--all", "--check"], environment: &[] },
    Step {
        name: "freshness",
        program: "cargo",
        arguments: &["xtask", "codegen", "--check"],
        environment: &[],
    },
    Step { name: "evidence", program: "cargo", arguments: &["xtask", "docs", "check"], environment: &[] },
    Step {
        name: "lints",
        program: "cargo",
        arguments: &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"],
        environment: &[],
    },
    Step { name: "tests", program: "cargo", arguments: &["test", "--workspace"], environment: &[] },
    Step {
        name: "docs",
        program: "cargo",
        arguments: &["doc", "--workspace", "--no-deps"],
        environment: &[("RUSTDOCFLAGS", "-D warnings")],
    },
    Step {
        name: "client without its default features",
        program: "cargo",
        arguments: &["clippy", "--package", "plannr", "--no-default-features", "--", "-D", "warnings"],
        environment: &[],
    },
    Step {
        name: "client with all features",
        program: "cargo",
        arguments: &["clippy", "--package", "plannr", "--all-features", "--", "-D", "warnings"],
        environment: &[],
    },
];

/// Runs every step in `root`, stops at the first that fails.
///
/// # Errors
/// What writing or starting a program says.
pub fn run(root: &Path, out: &mut dyn Write) -> io::Result<Exit> {
    for step in STEPS {
        let started = Instant::now();
        writeln!(out, "==> {}: {} {}", step.name, step.program, step.arguments.join(" "))?;
        out.flush()?;
        let status = Command::new(step.program)
            .args(step.arguments)
            .envs(step.environment.iter().copied())
            .current_dir(root)
            .status()?;
        if !status.success() {
            writeln!(out, "==> {} failed: {status}", step.name)?;
            return Ok(Exit::Failure);
        }
        writeln!(out, "==> {}: passed in {} s", step.name, started.elapsed().as_secs())?;
    }
    deny(root, out)
}

/// Licences, bans and sources, where the tool for it is installed.
fn deny(root: &Path, out: &mut dyn Write) -> io::Result<Exit> {
    let installed = Command::new("cargo")
        .args(["deny", "--version"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if !installed {
        writeln!(out, "==> licences: cargo-deny is not installed, not checked")?;
        return Ok(Exit::Success);
    }
    let status = Command::new("cargo")
        .args(["deny", "check", "licenses", "bans", "sources"])
        .current_dir(root)
        .status()?;
    Ok(if status.success() { Exit::Success } else { Exit::Failure })
}
