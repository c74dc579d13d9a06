//! One temporary workspace with one target folder for all generated crates.

use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use fs_err as fs;
use generator::output::Tree;
use serde::Serialize;
use serde_json::Value;

use crate::round_trip::{self, Subject, Trips};
use disk::{Consent, replace_tree};

/// Something the compiler, clippy or rustdoc says.
#[derive(Clone, Debug, Serialize)]
pub struct Problem {
    /// `error` or `warning`.
    pub level: String,
    /// What it says, with the place.
    pub text: String,
}

/// The workspace.
#[derive(Debug)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// In this folder; crates of an earlier run in it are replaced, what was built is kept.
    pub fn create(root: &Path) -> io::Result<Self> {
        fs::create_dir_all(root)?;
        for folder in ["crates", "trips"] {
            match fs::remove_dir_all(root.join(folder)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(Self { root: root.to_owned() })
    }

    /// Adds a generated crate.
    pub fn add(&self, package: &str, tree: &Tree) -> io::Result<()> {
        replace_tree(&self.root.join("crates").join(package), tree, Consent::default())?;
        Ok(())
    }

    /// Adds the program that sends instances through the clients of a generated crate.
    pub fn add_round_trip(&self, package: &str, subjects: &[Subject<'_>]) -> io::Result<()> {
        let program = round_trip::program(package, subjects).map_err(io::Error::other)?;
        replace_tree(&self.root.join("trips").join(package), &program, Consent::default())?;
        Ok(())
    }

    /// Writes the manifest for these packages.
    pub fn write_manifest<'a>(&self, packages: impl Iterator<Item = &'a str>, trips: bool) -> io::Result<()> {
        let mut members = String::new();
        for package in packages {
            let _ = writeln!(members, "  \"crates/{package}\",");
            if trips {
                let _ = writeln!(members, "  \"trips/{package}\",");
            }
        }
        let manifest = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [\n{members}]\n\n[profile.dev]\ndebug = 0\nincremental = false\n"
        );
        fs::write(self.root.join("Cargo.toml"), manifest)
    }

    /// Builds what all crates depend on, so that no crate's time pays for it.
    pub fn build_dependencies(&self) -> io::Result<()> {
        let Some(first) = fs::read_dir(self.root.join("crates"))?.next() else { return Ok(()) };
        let package = first?.file_name();
        self.cargo(&["check", "--quiet", "--package", &package.to_string_lossy()]).map(drop)
    }

    /// What the compiler says about a crate; with `lints`, what clippy and rustdoc say.
    pub fn check(&self, package: &str, lints: bool) -> io::Result<Vec<Problem>> {
        let command = if lints { "clippy" } else { "check" };
        let mut problems =
            self.messages(&[command, "--message-format=json", "--package", package], package)?;
        if lints {
            problems.extend(
                self.messages(&["doc", "--no-deps", "--message-format=json", "--package", package], package)?,
            );
        }
        Ok(problems)
    }

    /// Builds and runs the round trip of a crate; fails with what the compiler or the program says.
    ///
    /// # Errors
    /// When it does not build, or does not end well.
    pub fn run_round_trip(&self, package: &str) -> io::Result<Trips> {
        let trip = round_trip::package(package);
        let built = self.messages(&["build", "--message-format=json", "--package", &trip], &trip)?;
        if let Some(problem) = built.iter().find(|problem| problem.level == "error") {
            return Err(io::Error::other(format!("does not compile: {}", problem.text)));
        }
        let program = self.root.join("target/debug").join(&trip);
        Trips::of(&program, &self.root.join("trips").join(package).join("instances.json"))
    }

    /// Builds and runs the examples in the docs of a crate; what the compiler or the program says, where they do not pass.
    ///
    /// # Errors
    /// When cargo cannot be started.
    pub fn run_examples(&self, package: &str) -> io::Result<Result<(), String>> {
        let features = ["--no-default-features", "--features", "patterns"];
        let run = [&["run", "--quiet", "--package", package, "--example", "documented"][..], &features];
        let output = self.cargo(&run.concat())?;
        let said = || String::from_utf8_lossy(&output.stderr).trim().to_owned();
        Ok(if output.status.success() { Ok(()) } else { Err(said()) })
    }

    fn messages(&self, arguments: &[&str], package: &str) -> io::Result<Vec<Problem>> {
        let output = self.cargo(arguments)?;
        let mut problems: Vec<Problem> = String::from_utf8_lossy(&output.stdout)
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok())
            .filter_map(|message| problem(&message, package))
            .collect();
        if !output.status.success() && problems.is_empty() {
            let text = String::from_utf8_lossy(&output.stderr).into_owned();
            problems.push(Problem { level: "error".to_owned(), text });
        }
        Ok(problems)
    }

    fn cargo(&self, arguments: &[&str]) -> io::Result<std::process::Output> {
        Command::new("cargo")
            .args(arguments)
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", self.root.join("target"))
            .stdin(Stdio::null())
            .output()
    }
}

/// A compiler message as a problem, where it is about the package and not a mere count.
fn problem(message: &Value, package: &str) -> Option<Problem> {
    let about = message.get("manifest_path")?.as_str()?;
    let folder = Path::new(about).parent()?.file_name()?.to_str()?;
    let inner = message.get("message")?;
    let level = inner.get("level")?.as_str()?;
    let concerns = folder == package || round_trip::package(folder) == package;
    let counted = inner.get("spans")?.as_array()?.is_empty() && level != "error";
    (concerns && !counted && (level == "error" || level == "warning")).then(|| Problem {
        level: level.to_owned(),
        text: inner.get("rendered").and_then(Value::as_str).unwrap_or_default().trim().to_owned(),
    })
}
