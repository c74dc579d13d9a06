//! The clients and the programs that call with them, in one workspace.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use disk::{Consent, read_source, replace_tree};
use fs_err as fs;
use generator::config::Tolerance;
use generator::exports::ExportKind;
use generator::source::Source;
use generator::{Config, Tree};

use crate::server::{Kind, Server};

/// What all programs compare with.
const CHECKS: &str = include_str!("checks.rs.txt");

/// The folder with the clients and their programs, which share what they are built of.
pub struct Programs {
    folder: PathBuf,
}

impl Programs {
    /// In this folder.
    ///
    /// # Errors
    /// What the file system says.
    pub fn open(folder: &Path) -> io::Result<Self> {
        fs::create_dir_all(folder)?;
        Ok(Self { folder: folder.to_owned() })
    }

    /// Where they are.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Generates from what a server serves, builds its program, and runs it; whether it found nothing wrong.
    ///
    /// # Errors
    /// When the document has errors, or the program does not build.
    pub fn run(&self, kind: &Kind, server: &Server, out: &mut dyn Write) -> io::Result<bool> {
        let document = self.folder.join(format!("{}.json", kind.name));
        fs::write(&document, server.document()?)?;
        let source = read_source(&document, None)?;
        let config = config(kind.package);
        let described = generator::describe(&source, &config)
            .map_err(|found| io::Error::other(format!("{} errors", found.len())))?;
        let calls = described.exports.iter().filter(|export| export.kind == ExportKind::Call);
        let mut lengths: Vec<usize> =
            calls.filter_map(|call| Some(call.path.rsplit("::").next()?.len())).collect();
        lengths.sort_unstable();
        let median = lengths.get(lengths.len().saturating_sub(1) / 2).copied().unwrap_or_default();
        writeln!(out, "  {} methods, of {median} characters in the middle", lengths.len())?;
        let mut tree = client(kind.package, &source)?;
        for (file, text) in kind.program {
            tree.insert(format!("examples/program/{file}"), *text);
        }
        tree.insert("examples/program/checks.rs", CHECKS);
        self.add(kind.package, tree)?;
        let said = self.example(kind.package, "program", &[&server.base_url()])?;
        for line in said.lines() {
            writeln!(out, "  {line}")?;
        }
        Ok(said.lines().last().is_some_and(|line| line.ends_with("all as it should be")))
    }

    /// Writes a crate, with what its programs need, and makes it the member of the workspace.
    ///
    /// # Errors
    /// What the file system says.
    pub fn add(&self, package: &str, mut tree: Tree) -> io::Result<()> {
        let mut manifest = tree.get("Cargo.toml").unwrap_or_default().to_owned();
        manifest.push_str(
            "\n[dev-dependencies]\nfutures-util = { version = \"0.3\", default-features = false }\n\
             tokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }\n",
        );
        tree.insert("Cargo.toml", manifest);
        replace_tree(&self.folder.join(package), &tree.sealed(), Consent { adopt: true, overwrite: true })?;
        let mut workspace = String::new();
        let _ = write!(
            workspace,
            "[workspace]\nresolver = \"3\"\nmembers = [\"{package}\"]\n\n[profile.dev]\ndebug = false\nincremental = false\n"
        );
        fs::write(self.folder.join("Cargo.toml"), workspace)?;
        let lock = concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.lock");
        fs::copy(lock, self.folder.join("Cargo.lock")).map(drop)
    }

    /// Builds and runs a program of a crate; what it prints.
    ///
    /// # Errors
    /// When it does not build.
    pub fn example(&self, package: &str, name: &str, arguments: &[&str]) -> io::Result<String> {
        let built = self.cargo(&[&["build"][..], &call(package, name)].concat())?;
        if !built.status.success() {
            return Err(io::Error::other(String::from_utf8_lossy(&built.stderr).into_owned()));
        }
        let ran = self.cargo(&[&["run"][..], &call(package, name), &["--"], arguments].concat())?;
        Ok(String::from_utf8_lossy(&[ran.stdout, ran.stderr].concat()).into_owned())
    }

    fn cargo(&self, arguments: &[&str]) -> io::Result<std::process::Output> {
        let mut cargo = Command::new("cargo");
        // Beside what was built for this workspace, so that dependencies are built once.
        cargo.args(arguments).current_dir(&self.folder).env("CARGO_TARGET_DIR", self.folder.join("../.."));
        cargo.stdin(Stdio::null()).output()
    }
}

/// What cargo is told of a program: all is on this machine, so there is no TLS.
fn call<'a>(package: &'a str, name: &'a str) -> [&'a str; 8] {
    let features = "reqwest,patterns,tracing";
    ["--quiet", "--package", package, "--example", name, "--no-default-features", "--features", features]
}

/// The crate for a document.
///
/// # Errors
/// When the document has errors.
pub fn client(package: &str, source: &Source) -> io::Result<Tree> {
    let generated = generator::generate(source, &config(package));
    generated.map(|generated| generated.tree).map_err(|found| {
        let first = found.iter().next().map(|first| first.short(source)).unwrap_or_default();
        io::Error::other(format!("{} errors, the first of them {first}", found.len()))
    })
}

fn config(package: &str) -> Config {
    Config { crate_name: package.to_owned(), tolerance: Tolerance::Lenient, ..Config::default() }
}
