//! The project's commands. `cargo xtask --help` lists them.

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use commands::exit::{self, Exit, Failure};
use commands::form::Chosen;
use commands::input::Input;
use commands::told::Format;
use commands::{codegen, explain, outlet, spec};
use disk::Consent;
use generator::config::{Config, Tolerance};
use lexopt::prelude::{Long, Short, Value, ValueExt};

const HELP: &str = "\
The project's commands.

cargo xtask codegen [--check] [--spec FILE --out DIR] [--root DIR] [--crate-name NAME]
                    [--config FILE] [--adopt] [--overwrite] [--lenient] [--all-warnings]
                    [--format text|json|sarif]
    Write the crate for a document: generated/ for spec/plannr.yaml, unless others are named.
    --check         write nothing; list what is stale, missing, changed or in the way
    --root DIR      the document may refer to files in DIR; without it, to those in its own folder
    --adopt         take the folder, and files in it where some must be written, as codegen's own
    --overwrite     lose what somebody changed in files that codegen wrote
    --lenient       leave wrong parts of the document out, loudly, instead of stopping at them
    --all-warnings  show every warning in full
    --format FORM   say what is wrong as text, as JSON, or as SARIF 2.1.0 for forges
cargo xtask spec check [FILE] [--root DIR] [--lenient] [--format text|json|sarif]
    Say everything that is wrong with a document.
cargo xtask spec report [FILE] --html FILE
    Write a page that shows what of a document is typed, raw and left out, inferred and contradicted.
cargo xtask spec explain CODE
    Say what a code means, with an example and a way out.
cargo xtask changes [OLD NEW] [--from REV|FILE] [--to REV|FILE] [--format text|json|markdown] [--write] …
    What the difference of two documents means: on the wire, in Rust, for the version. Without documents, of
    spec/plannr.yaml and its crate; `oaclient changes --help` has all of it.
cargo xtask docs facts|check|diff|draft|update …
    From captured documentation pages to facts, and from facts to the document.
cargo xtask corpus DIR [--json FILE] [--work DIR] [--only TEXT] [--lints] [--no-round-trip] [--known FILE]
    Generate from every document below DIR, compile the crates, and send instances of every schema
    through them. --lints runs clippy and rustdoc too. --names lists what is called badly instead, and --examples
    builds and checks the examples of the docs.
cargo xtask mock FILE [--port NUMBER]
    Serve a document on loopback: requests are checked by it, all that is wrong said in a 400, and answered
    with its examples or made-up bodies. `Prefer: code=404` asks for the answer of another status.
cargo xtask browser
    Use the pages of `changes` and `spec report` in a real browser; takes node, npm and Chromium.
cargo xtask servers [fastapi] [prefect] [chroma] [prism] [--judge FILE]
    Start real servers on loopback, from PyPI and npm, and call them with clients of what they serve: what arrives is
    compared with what is sent. Prism judges the requests of documents' examples.
cargo xtask ci
    Everything that must hold before a change lands.

Exit codes: 0 done or fresh; 1 the disk or a step failed; 2 usage or configuration;
4 what is there is not what should be; 100 the document has errors.";

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    exit::end(|| run(&arguments, &mut outlet::standard()))
}

fn run(arguments: &[OsString], out: &mut dyn Write) -> Result<Exit, Failure> {
    let mut words = arguments.iter();
    let command = words.next().and_then(|word| word.to_str()).unwrap_or("--help");
    let rest: Vec<OsString> = words.cloned().collect();
    match command {
        "codegen" => Ok(codegen::run(&codegen_options(rest)?, out)?),
        "spec" => match rest.split_first() {
            Some((word, codes)) if word == "explain" => explain_codes(codes, out),
            Some((word, rest)) if word == "report" => run_package("oaclient", &report_arguments(rest)),
            _ => Ok(spec::run(&spec_options(rest)?, out)?),
        },
        "changes" => run_package("oaclient", &changes_arguments(&rest)?),
        "docs" => run_package("evidence", &rest),
        "corpus" => run_package("oaclient-corpus", &rest),
        "mock" => run_package("oaclient-mock", &rest),
        "browser" => run_package("browser", &rest),
        "servers" => run_package("servers", &rest),
        "ci" => run_package("ci", &rest),
        "--help" | "-h" | "help" => {
            writeln!(out, "{HELP}")?;
            Ok(Exit::Success)
        }
        other => Err(format!("unknown command `{other}`; `cargo xtask --help` lists the commands").into()),
    }
}

/// Runs a command that is a package of its own, so that it is built only when it is used.
fn run_package(package: &str, arguments: &[OsString]) -> Result<Exit, Failure> {
    Ok(package_call(package, arguments).status()?.into())
}

fn package_call(package: &str, arguments: &[OsString]) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args(["run", "--quiet", "--package", package, "--manifest-path"]);
    cargo.arg(root().join("Cargo.toml")).arg("--").args(arguments);
    cargo
}

/// The call of `oaclient report`: without a document, of this repository's own.
fn report_arguments(rest: &[OsString]) -> Vec<OsString> {
    let mut arguments = vec![OsString::from("report")];
    if rest.first().is_none_or(|word| word.to_string_lossy().starts_with('-')) {
        let path = |below: &str| shortened(root().join(below)).into_os_string();
        arguments.extend([path("spec/plannr.yaml"), "--config".into(), path("spec/codegen.toml")]);
    }
    arguments.extend(rest.iter().cloned());
    arguments
}

/// The call of `oaclient changes`: without documents, of this repository's own.
fn changes_arguments(rest: &[OsString]) -> Result<Vec<OsString>, Failure> {
    let mut arguments = vec![OsString::from("changes")];
    let is_option = |word: &OsString| word.to_string_lossy().starts_with('-');
    if rest.first().is_none_or(is_option) {
        let path = |below: &str| shortened(root().join(below)).into_os_string();
        arguments.extend([path("spec/plannr.yaml"), "--config".into(), path("spec/codegen.toml")]);
        arguments.extend(["--out".into(), path("generated")]);
        let from = rest.iter().skip_while(|word| *word != "--from").nth(1);
        if let Some(revision) = from.filter(|from| !Path::new(from).is_file()) {
            arguments.extend(["--facts".into(), facts_since(revision)?.into_os_string()]);
        }
    }
    arguments.extend(rest.iter().cloned());
    Ok(arguments)
}

/// Writes what pages state otherwise than at a revision, as `oaclient changes` reads it.
fn facts_since(revision: &OsString) -> Result<PathBuf, Failure> {
    let arguments = ["diff".into(), "--from".into(), revision.clone(), "--format".into(), "json".into()];
    let output = package_call("evidence", &arguments).stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        io::stdout().lock().write_all(&output.stdout)?;
        return Err("what the pages state otherwise cannot be told".to_owned().into());
    }
    let path = root().join("target/facts.json");
    disk::write_bytes_atomically(&path, &output.stdout)?;
    Ok(path)
}

fn codegen_options(arguments: Vec<OsString>) -> Result<codegen::Options, String> {
    let mend = mending_call(&arguments);
    let (mut spec, mut root_of_files, mut out, mut config, mut crate_name) = (None, None, None, None, None);
    let (mut check, mut lenient, mut all_warnings) = (false, false, false);
    let mut format = Format::Text;
    let mut consent = Consent::default();
    let mut parser = lexopt::Parser::from_args(arguments);
    while let Some(argument) = parser.next().map_err(text)? {
        match argument {
            Long("check") => check = true,
            Long("adopt") => consent.adopt = true,
            Long("overwrite") => consent.overwrite = true,
            Long("lenient") => lenient = true,
            Long("all-warnings") => all_warnings = true,
            Long("format") => format = format_of(&mut parser)?,
            Long("spec") => spec = Some(PathBuf::from(parser.value().map_err(text)?)),
            Long("root") => root_of_files = Some(PathBuf::from(parser.value().map_err(text)?)),
            Long("out") => out = Some(PathBuf::from(parser.value().map_err(text)?)),
            Long("config") => config = Some(PathBuf::from(parser.value().map_err(text)?)),
            Long("crate-name") => {
                let name = parser.value().and_then(ValueExt::string).map_err(text)?;
                Config::check_crate_name(&name).map_err(|why| format!("--crate-name `{name}`: {why}"))?;
                crate_name = Some(name);
            }
            other => return Err(other.unexpected().to_string()),
        }
    }
    let (spec, out) = match (spec, out) {
        (Some(spec), Some(out)) => (spec, out),
        (None, out) => {
            config = config.or_else(|| Some(root().join("spec/codegen.toml")));
            (root().join("spec/plannr.yaml"), out.unwrap_or_else(|| root().join("generated")))
        }
        (Some(_), None) => return Err("--spec needs --out: the folder of the crate".to_owned()),
    };
    let colors = io::stdout().is_terminal();
    Ok(codegen::Options {
        input: Input { document: shortened(spec), root: root_of_files, ..Input::default() },
        out: shortened(out),
        form: Chosen::default(),
        consent,
        config: config.map(shortened),
        crate_name,
        check,
        tolerance: lenient.then_some(Tolerance::Lenient),
        all_warnings,
        colors,
        format,
        mend,
    })
}

fn spec_options(arguments: Vec<OsString>) -> Result<spec::Options, String> {
    let (mut file, mut root_of_files, mut lenient, mut check) = (None, None, false, false);
    let mut format = Format::Text;
    let mut parser = lexopt::Parser::from_args(arguments);
    while let Some(argument) = parser.next().map_err(text)? {
        match argument {
            Value(word) if !check && word == "check" => check = true,
            Value(path) if check && file.is_none() => file = Some(PathBuf::from(path)),
            Long("lenient") => lenient = true,
            Long("format") => format = format_of(&mut parser)?,
            Long("root") => root_of_files = Some(PathBuf::from(parser.value().map_err(text)?)),
            Short(_) | Long(_) | Value(_) => return Err(argument.unexpected().to_string()),
        }
    }
    if !check {
        return Err(
            "`cargo xtask spec` has three commands: check [FILE], report [FILE] and explain CODE".to_owned()
        );
    }
    let file = file.unwrap_or_else(|| root().join("spec/plannr.yaml"));
    let colors = io::stdout().is_terminal();
    let input = Input { document: shortened(file), root: root_of_files, ..Input::default() };
    Ok(spec::Options { input, lenient, colors, format })
}

fn format_of(parser: &mut lexopt::Parser) -> Result<Format, String> {
    Format::named(&parser.value().and_then(ValueExt::string).map_err(text)?)
}

fn explain_codes(codes: &[OsString], out: &mut dyn Write) -> Result<Exit, Failure> {
    if codes.is_empty() {
        return Err("`cargo xtask spec explain` needs a code, such as G0501".to_owned().into());
    }
    for code in codes {
        explain::run(explain::named(&code.to_string_lossy())?, out)?;
    }
    Ok(Exit::Success)
}

/// The call that mends what a call with `--check` finds.
fn mending_call(arguments: &[OsString]) -> String {
    arguments
        .iter()
        .filter(|argument| *argument != "--check")
        .fold("cargo xtask codegen".to_owned(), |call, argument| call + " " + &argument.to_string_lossy())
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// The path as seen from the present folder, where it lies below it.
fn shortened(path: PathBuf) -> PathBuf {
    std::env::current_dir()
        .ok()
        .and_then(|here| path.strip_prefix(here).ok().map(Path::to_path_buf))
        .unwrap_or(path)
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}
