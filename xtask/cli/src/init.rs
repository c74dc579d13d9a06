//! `oaclient init`: a client in somebody's own repository, in one step.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use commands::codegen;
use commands::exit::{Exit, Failure};
use disk::read_source;
use serde_json::Value;

/// What `codegen.toml` holds at first: nothing that decides anything, but what is most asked for.
const CONFIGURATION: &str = include_str!("../templates/codegen.toml");
/// The step for GitHub; `CALL` stands for the call that is to find nothing.
const WORKFLOW: &str = include_str!("../templates/client.yml");

/// The alias of cargo's; `CALL` stands for the call that writes the crate.
const ALIAS: &str = include_str!("../templates/alias.toml");
/// Where cargo looks for it.
const CARGO: [&str; 2] = [".cargo/config.toml", ".cargo/config"];

/// What to set up, and where.
#[derive(Debug)]
pub struct Options {
    /// The folder of the repository.
    pub repository: PathBuf,
    /// Whether to compile the crate.
    pub build: bool,
    /// Whether the compiler may show how far it is.
    pub is_watched: bool,
    /// Whether to write a step for GitHub that holds the client against the document.
    pub ci: bool,
    /// What to generate; `out` is the crate's folder, `config` is the file to write.
    pub codegen: codegen::Options,
}

/// Runs the command.
///
/// # Errors
/// What the file system says.
pub fn run(options: &Options, out: &mut dyn Write) -> Result<Exit, Failure> {
    let input = &options.codegen.input;
    if input.is_piped() {
        return Err("what is set up has the document in spec/: name a file, not `-`".to_owned().into());
    }
    input.refuse_address()?;
    let files = files(options)?;
    let taken: Vec<&PathBuf> = files
        .iter()
        .filter(|(path, bytes)| fs::read(path).map_or_else(|_| path.exists(), |old| old != *bytes))
        .map(|(path, _)| path)
        .collect();
    if !taken.is_empty() {
        for path in taken {
            writeln!(out, "refused: {}: it is there already, and is something else", path.display())?;
        }
        writeln!(out, "nothing was written")?;
        return Ok(Exit::Stale);
    }
    // From the document where it is: if it cannot be used, nothing has been written.
    let exit = codegen::run(&codegen::Options { config: None, ..options.codegen.clone() }, out)?;
    if exit != Exit::Success {
        return Ok(exit);
    }
    for (path, bytes) in &files {
        if write_new(path, bytes)? {
            writeln!(out, "new: {}", path.display())?;
        }
    }
    let exit = if options.build { build(options, out)? } else { Exit::Success };
    if exit == Exit::Success {
        tell(options, out)?;
    }
    Ok(exit)
}

/// What is written beside the crate: the document with the files that it refers to, its configuration.
fn files(options: &Options) -> io::Result<Vec<(PathBuf, Vec<u8>)>> {
    let document = &options.codegen.input.document;
    let folder = options.repository.join("spec");
    let mut files = Vec::new();
    if !same(document.parent(), &folder) {
        let source = read_source(document, options.codegen.input.root.as_deref())?;
        let name = document.file_name().map(PathBuf::from).unwrap_or_default();
        let others = source.file_names().map(PathBuf::from).collect::<Vec<_>>();
        let here = document.parent().unwrap_or(Path::new(""));
        for name in [name].into_iter().chain(others) {
            // A file beside the folder of the document would not be where the document looks for it.
            if name.components().any(|part| part.as_os_str() == "..") {
                let why = format!("{}: refers to {}, outside its folder", document.display(), name.display());
                return Err(io::Error::other(why));
            }
            files.push((folder.join(&name), fs::read(here.join(&name))?));
        }
    }
    files.push((folder.join("codegen.toml"), configuration(options).into_bytes()));
    // What somebody has told cargo is not changed.
    if !has_cargo_config(options) {
        files.push((options.repository.join(CARGO[0]), alias(options).into_bytes()));
    }
    if options.ci {
        let workflow = WORKFLOW.replace("CALL", &format!("{} --check", call(options)));
        files.push((options.repository.join(".github/workflows/client.yml"), workflow.into_bytes()));
    }
    Ok(files)
}

/// Whether somebody has told cargo something in the repository.
fn has_cargo_config(options: &Options) -> bool {
    let mut there = CARGO.iter().filter_map(|path| fs::read(options.repository.join(path)).ok());
    there.any(|text| text != alias(options).as_bytes())
}

/// The alias by which cargo writes the crate again.
fn alias(options: &Options) -> String {
    // A list of texts, which is the same in JSON and in TOML.
    ALIAS.replace("CALL", &Value::from(words(options)).to_string())
}

/// What is configured at first: what the call has chosen.
fn configuration(options: &Options) -> String {
    let mut text = CONFIGURATION.to_owned();
    if let Some(name) = &options.codegen.crate_name {
        text = text.replace("# crate-name = \"my-client\"", &format!("crate-name = \"{name}\""));
    }
    if options.codegen.tolerance.is_some() {
        text = text.replace("# tolerance =", "tolerance =");
    }
    text
}

fn same(folder: Option<&Path>, other: &Path) -> bool {
    let folder = folder.map(|folder| if folder.as_os_str().is_empty() { Path::new(".") } else { folder });
    matches!((folder.map(Path::canonicalize), other.canonicalize()), (Some(Ok(one)), Ok(other)) if one == other)
}

/// Writes a file that is not there yet; whether it did.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    match OpenOptions::new().write(true).create_new(true).open(path) {
        Ok(mut file) => file.write_all(bytes).map(|()| true),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    }
}

/// The call that writes the crate again, as seen from the repository.
fn call(options: &Options) -> String {
    words(options).join(" ")
}

/// The words of that call.
fn words(options: &Options) -> Vec<String> {
    let document = options.codegen.input.document.file_name().unwrap_or_default().to_string_lossy();
    let out = options.codegen.out.strip_prefix(&options.repository).unwrap_or(&options.codegen.out);
    let words =
        ["oaclient", "codegen", &format!("spec/{document}"), "--config", "spec/codegen.toml", "--out"];
    words.iter().map(|&word| word.to_owned()).chain([out.display().to_string()]).collect()
}

/// Compiles the crate.
fn build(options: &Options, out: &mut dyn Write) -> io::Result<Exit> {
    let manifest = options.codegen.out.join("Cargo.toml");
    if is_left_out(&manifest)? {
        let name = options.codegen.out.strip_prefix(&options.repository).unwrap_or(&options.codegen.out);
        let members = "add it to `members` below [workspace] of the Cargo.toml around it, or to `exclude`";
        writeln!(out, "{} is not compiled: it is no member of your workspace; {members}", name.display())?;
        return Ok(Exit::Success);
    }
    writeln!(out, "compiling {} …", options.codegen.out.display())?;
    out.flush()?;
    let quiet: &[&str] = if options.is_watched { &[] } else { &["--quiet"] };
    let mut cargo = Command::new("cargo");
    let status = cargo.arg("check").args(quiet).arg("--manifest-path").arg(manifest).status()?;
    Ok(status.into())
}

/// Whether the crate stands in a workspace that does not have it, which cargo refuses.
fn is_left_out(manifest: &Path) -> io::Result<bool> {
    let mut cargo = Command::new("cargo");
    cargo.args(["locate-project", "--workspace", "--manifest-path"]).arg(manifest);
    Ok(!cargo.output()?.status.success())
}

/// Says what to do next: the dependency, the first program, the call that writes the crate again.
fn tell(options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let crate_folder = &options.codegen.out;
    let manifest = fs::read_to_string(crate_folder.join("Cargo.toml"))?;
    let name = manifest.lines().find_map(|line| line.strip_prefix("name = ")).unwrap_or_default();
    let name = name.trim_matches('"');
    writeln!(out, "\nIn the Cargo.toml of your program:\n")?;
    writeln!(out, "    {name} = {{ path = {:?} }}", crate_folder.display().to_string())?;
    writeln!(out, "    tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}")?;
    let client = fs::read_to_string(crate_folder.join("src/client.rs")).unwrap_or_default();
    let example = first_example(&client);
    if !example.is_empty() {
        writeln!(out, "\nA first call:\n")?;
        let mut program = vec![
            "#[tokio::main]".to_owned(),
            "async fn main() -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
            format!("    let client = {}::Client::builder().build()?;", name.replace('-', "_")),
        ];
        program.extend(example.iter().map(|line| format!("    {line}").trim_end().to_owned()));
        if example.iter().any(|line| line.starts_with("let answer = ")) {
            program.push("    println!(\"{answer:#?}\");".to_owned());
        }
        program.extend(["    Ok(())".to_owned(), "}".to_owned()]);
        program.iter().try_for_each(|line| writeln!(out, "    {line}"))?;
    }
    if has_cargo_config(options) {
        let alias = alias(options);
        let line = alias.lines().last().unwrap_or_default();
        writeln!(out, "\nIn {}, below [alias], for `cargo client`:\n\n    {line}", CARGO[0])?;
    } else {
        writeln!(out, "\n`cargo client` writes the crate again, by the alias in {}.", CARGO[0])?;
    }
    writeln!(out, "\nAfter a change of the document, and in CI with --check:\n\n    {}", call(options))
}

/// The first example in the documentation, without the lines that it hides.
fn first_example(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim_start);
    let documentation = lines.filter_map(|line| line.strip_prefix("///"));
    let lines = documentation.map(|line| line.strip_prefix(' ').unwrap_or(line));
    let inside = lines.skip_while(|line| *line != "```no_run").skip(1).take_while(|line| *line != "```");
    inside.filter(|line| *line != "#" && !line.starts_with("# ")).map(str::to_owned).collect()
}
