//! Crates written to disk, and cargo run over them.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::output::Tree;

/// A workspace of generated crates; it is kept between runs, so that only what changed is built again.
#[derive(Debug)]
pub struct Workspace {
    folder: PathBuf,
    members: BTreeSet<String>,
    /// Keeps other test programs away until this one is done.
    _lock: File,
}

impl Workspace {
    /// The workspace called `name` in cargo's folder for tests, `CARGO_TARGET_TMPDIR`.
    ///
    /// # Panics
    /// When the folder cannot be made.
    #[must_use]
    pub fn open(folder_for_tests: &str, name: &str) -> Self {
        let folder = Path::new(folder_for_tests).join(name);
        fs::create_dir_all(&folder).expect("a folder for the workspace");
        let lock = File::create(folder.join("lock")).expect("a lock");
        lock.lock().expect("the lock");
        Self { folder, members: BTreeSet::new(), _lock: lock }
    }

    /// Adds a member; files that do not change are not touched, others that were there are removed.
    ///
    /// # Panics
    /// When a file cannot be written.
    pub fn add(&mut self, name: &str, tree: &Tree) {
        let root = self.folder.join(name);
        let wanted: BTreeSet<PathBuf> = tree.iter().map(|(path, _)| root.join(path)).collect();
        remove_others(&root, &wanted);
        for (path, text) in tree.iter() {
            write(&root.join(path), text);
        }
        self.members.insert(name.to_owned());
    }

    /// Writes what makes the members a workspace, with the versions of this one's lock file.
    ///
    /// # Panics
    /// When a file cannot be written.
    pub fn seal(&self) {
        let mut manifest = "[workspace]\nresolver = \"3\"\nmembers = [\n".to_owned();
        for member in &self.members {
            writeln!(manifest, "    \"{member}\",").expect("memory");
        }
        manifest.push_str("]\n\n[profile.dev]\ndebug = false\nincremental = false\n");
        write(&self.folder.join("Cargo.toml"), &manifest);
        let lock = self.folder.join("Cargo.lock");
        if !lock.exists() {
            let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
            fs::copy(ours, lock).expect("the lock file");
        }
    }

    /// The folder of what is built: beside what was built for this workspace, so that dependencies are built once.
    #[must_use]
    pub fn built(&self) -> PathBuf {
        self.folder.join("../..")
    }

    /// Runs cargo over the workspace; what it prints.
    ///
    /// # Errors
    /// What it printed, when it failed.
    ///
    /// # Panics
    /// When cargo cannot be started.
    pub fn cargo(&self, arguments: &[&str]) -> Result<String, String> {
        self.cargo_with(&[], arguments)
    }

    /// The same, with these variables in its environment.
    ///
    /// # Errors
    /// What it printed, when it failed.
    ///
    /// # Panics
    /// When cargo cannot be started.
    pub fn cargo_with(&self, variables: &[(&str, &str)], arguments: &[&str]) -> Result<String, String> {
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.built())
            .envs(variables.iter().copied())
            .env("RUSTDOCFLAGS", "-D warnings")
            .env_remove("RUSTFLAGS")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .output()
            .expect("cargo");
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        Err(String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
    }
}

fn remove_others(folder: &Path, wanted: &BTreeSet<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            remove_others(&path, wanted);
        } else if !wanted.contains(&path) {
            fs::remove_file(&path).expect("a file that is no longer wanted");
        }
    }
}

fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return;
    }
    fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
    fs::write(path, text).expect("the file");
}
