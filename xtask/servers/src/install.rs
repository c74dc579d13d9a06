//! What the servers are made of: packages of `PyPI` and npm, in the target folder.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use fs_err as fs;

/// The packages of `PyPI`, at the versions that the figures are of.
const REQUIREMENTS: &str = include_str!("../requirements.txt");

/// The judge, at the version that the figures are of.
const PRISM: &str = "@stoplight/prism-cli@5.14.2";

/// A virtual environment with the servers; where its programs are. It is made once, and again when the versions change.
///
/// # Errors
/// When Python is not there, or the packages are not to be had.
pub fn python(target: &Path) -> io::Result<PathBuf> {
    let folder = target.join("python");
    let programs = folder.join("bin");
    once(&folder.join("requirements.txt"), REQUIREMENTS, |list| {
        succeed(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
        fs::write(list, REQUIREMENTS)?;
        let mut install = Command::new(programs.join("python"));
        succeed(install.args(["-m", "pip", "install", "--quiet", "--requirement"]).arg(list))
    })?;
    Ok(programs)
}

/// The program that judges requests.
///
/// # Errors
/// When npm is not there, or the package is not to be had.
pub fn prism(target: &Path) -> io::Result<PathBuf> {
    let folder = target.join("prism");
    fs::create_dir_all(&folder)?;
    once(&folder.join("version.txt"), PRISM, |_| {
        let mut install = Command::new("npm");
        succeed(install.args(["install", "--no-fund", "--no-audit", "--prefix"]).arg(&folder).arg(PRISM))
    })?;
    Ok(folder.join("node_modules/.bin/prism"))
}

/// Does what a file says has been done, unless it says so.
fn once(file: &Path, says: &str, make: impl FnOnce(&Path) -> io::Result<()>) -> io::Result<()> {
    let done = file.with_extension("done");
    if fs::read_to_string(&done).is_ok_and(|found| found == says) {
        return Ok(());
    }
    make(file)?;
    fs::write(done, says)
}

fn succeed(command: &mut Command) -> io::Result<()> {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(format!("{command:?} ended with {status}"))) }
}
