//! `cargo xtask browser`: writes the pages that people look at, and uses them in a real browser: filters, links to lines,
//! keys, without script, narrow and wide, light and dark, printed. Takes `node`, `npm` and Chromium, which is looked for
//! in `$CHROMIUM` and on the path; what it shows is kept as pictures in `target/browser`.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use commands::exit::{Exit, Failure, end};
use fs_err as fs;

/// What a browser is called on the path.
const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

/// What the script needs, which stands beside this package.
const FILES: [&str; 2] = ["package.json", "package-lock.json"];

fn main() -> ExitCode {
    end(|| run(&mut io::stdout().lock()))
}

fn run(out: &mut dyn Write) -> Result<Exit, Failure> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.ancestors().nth(2).unwrap_or(here);
    let folder = root.join("target/browser");
    let browser = browser().ok_or("no Chromium was found; name one in $CHROMIUM".to_owned())?;
    fs::create_dir_all(&folder)?;
    for file in FILES {
        fs::copy(here.join(file), folder.join(file))?;
    }
    write_pages(root, &folder)?;
    succeed(
        Command::new("npm").args(["ci", "--silent", "--no-audit", "--no-fund"]).current_dir(&folder),
        &[0],
    )?;
    let mut node = Command::new("node");
    node.arg(here.join("pages.mjs")).arg(&folder).arg(browser);
    succeed(&mut node, &[0])?;
    writeln!(out, "the pages do what they should; pictures: {}", folder.display())?;
    Ok(Exit::Success)
}

/// The two pages, of documents whose difference has every layer and every verdict.
fn write_pages(root: &Path, folder: &Path) -> Result<(), Failure> {
    let oaclient = |arguments: &[OsString], exits: &[i32]| {
        let mut cargo = Command::new("cargo");
        cargo.args(["run", "--quiet", "--package", "oaclient", "--", "--quiet"]).args(arguments);
        succeed(cargo.current_dir(root), exits)
    };
    let named = |name: &str| Path::new("xtask/browser/documents").join(name).into_os_string();
    let page = |name: &str| folder.join(name).into_os_string();
    let changes = [
        "changes".into(),
        named("old.yaml"),
        named("new.yaml"),
        "--facts".into(),
        named("facts.json"),
        "--crate-version".into(),
        "0.1.0".into(),
        "--html".into(),
        page("changes.html"),
    ];
    // The version of the example is too low, so that the page shows it.
    oaclient(&changes, &[4])?;
    oaclient(&["report".into(), named("new.yaml"), "--html".into(), page("report.html")], &[0])
}

fn succeed(command: &mut Command, exits: &[i32]) -> Result<(), Failure> {
    let status = command.status()?;
    if status.code().is_some_and(|code| exits.contains(&code)) {
        return Ok(());
    }
    Err(Failure::from(io::Error::other(format!("{}: {status}", command.get_program().to_string_lossy()))))
}

fn browser() -> Option<PathBuf> {
    let named = std::env::var_os("CHROMIUM").map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    named.or_else(|| {
        std::env::split_paths(&path)
            .flat_map(|folder| BROWSERS.map(|name| folder.join(name)))
            .find(|file| file.is_file())
    })
}
