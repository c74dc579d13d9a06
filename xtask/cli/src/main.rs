//! `oaclient`: the Rust client for an OpenAPI document, without a checkout of this repository.

mod arguments;
mod changes;
mod day;
mod fixes;
mod init;
mod notes;
mod progress;

use std::ffi::OsStr;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::{CommandFactory, Parser};
use commands::exit::{self, Exit, Failure};
use commands::form::{Chosen, Shape};
use commands::input::{Input, Tools};
use commands::{codegen, explain, outlet, spec};
use disk::Consent;
use generator::config::Tolerance;

use arguments::{Arguments, Check, Codegen, Command, Form, Init, Mock, Output, Vendor};
use progress::{Progress, TICK, Watched};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        // Help is printed in this way too, and is no mistake.
        Err(said) => {
            let printed = said.print();
            let exit = if said.use_stderr() { Exit::Usage } else { Exit::Success };
            return printed.map_or(Exit::Failure, |()| exit).into();
        }
    };
    exit::end(|| run(arguments))
}

fn run(arguments: Arguments) -> Result<Exit, Failure> {
    let Arguments { command, quiet } = arguments;
    let (mut terminal, mut nowhere) = (outlet::standard(), io::sink());
    let out: &mut dyn Write = if quiet { &mut nowhere } else { &mut terminal };
    let (name, as_data) = command.named();
    if let Command::Mock(options) = &command {
        return if as_data { serve(options, &mut notes::Lines::new(name, out)) } else { serve(options, out) };
    }
    let is_watched = !quiet && io::stderr().is_terminal();
    let progress = if is_watched { Progress::start(name, TICK, io::stderr()) } else { Progress::default() };
    let mut watched = Watched::new(progress, out);
    match (as_data, command.has_data()) {
        (true, false) => notes::told(name, &mut watched, |out| execute(command, false, out)),
        (true, true) => match execute(command, false, &mut watched) {
            Err(failure) => notes::told(name, &mut watched, |_| Err(failure)),
            done => done,
        },
        (false, _) => execute(command, is_watched, &mut watched),
    }
}

fn serve(options: &Mock, out: &mut dyn Write) -> Result<Exit, Failure> {
    mock::run(&mock::Options { document: options.document.clone(), port: options.port }, out)?;
    Ok(Exit::Success)
}

/// Runs a command that ends; `is_watched` where others that it starts may show how far they are.
fn execute(command: Command, is_watched: bool, out: &mut dyn Write) -> Result<Exit, Failure> {
    match command {
        Command::Codegen(options) => Ok(codegen::run(&codegen_options(options)?, out)?),
        Command::Init(options) => init::run(&init_options(options, is_watched)?, out),
        Command::Check(options) => {
            let fixes = options.fix_overlay.clone();
            let options = check_options(options);
            let exit = spec::run(&options, out)?;
            fixes.map_or(Ok(exit), |file| fixes::write(&options.input, &file, out))
        }
        Command::Vendor(options) => vendor::run(&vendor_options(options), out),
        Command::Changes(options) => changes::run(&options, out),
        Command::Report(options) => changes::report(&options, out),
        Command::Explain { codes, .. } => {
            for code in codes {
                explain::run(explain::named(&code)?, out)?;
            }
            Ok(Exit::Success)
        }
        Command::Mock(options) => serve(&options, out),
        Command::Completions { shell } => {
            let mut command = Arguments::command();
            let name = command.get_name().to_owned();
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut command, name, &mut script);
            out.write_all(&script)?;
            Ok(Exit::Success)
        }
    }
}

fn codegen_options(options: Codegen) -> Result<codegen::Options, Failure> {
    if let Some(name) = &options.crate_name {
        generator::Config::check_crate_name(name).map_err(|why| format!("--crate-name `{name}`: {why}"))?;
    }
    let mend = mending_call();
    let form = Chosen::new(options.form.into(), &options.out, options.features.as_deref())?;
    Ok(codegen::Options {
        input: input(options.document, options.root, options.overlay),
        out: options.out,
        form,
        consent: Consent { adopt: options.adopt, overwrite: options.overwrite },
        config: options.config,
        crate_name: options.crate_name,
        check: options.check,
        tolerance: options.lenient.then_some(Tolerance::Lenient),
        all_warnings: options.all_warnings,
        colors: colors(),
        format: options.format.into(),
        mend,
    })
}

/// A document with what is laid over it, and what that takes.
fn input(document: PathBuf, root: Option<PathBuf>, overlays: Vec<PathBuf>) -> Input {
    let tools = Tools { lay: overlay::lay, digest: vendor::digest };
    Input { document, root, overlays, tools: Some(tools) }
}

fn init_options(options: Init, is_watched: bool) -> Result<init::Options, Failure> {
    let codegen = Codegen {
        out: options.repository.join("client"),
        document: options.document,
        crate_name: options.crate_name,
        lenient: options.lenient,
        ..Codegen::default()
    };
    Ok(init::Options {
        ci: options.ci || options.repository.join(".github").is_dir(),
        is_watched,
        repository: options.repository,
        build: !options.no_build,
        codegen: codegen_options(codegen)?,
    })
}

fn check_options(options: Check) -> spec::Options {
    spec::Options {
        input: input(options.document, options.root, options.overlay),
        lenient: options.lenient,
        colors: colors(),
        format: options.format.into(),
    }
}

fn vendor_options(options: Vendor) -> vendor::Options {
    let own = Path::new(&options.document).parent().filter(|_| !options.document.contains("://"));
    vendor::Options {
        out: own.map_or(options.out, Path::to_path_buf),
        document: options.document,
        hosts: options.host,
        certificates: options.ca_certificate,
        bytes: options.max_bytes,
        time: Duration::from_secs(options.timeout),
        check: options.check,
    }
}

/// Whether somebody sees colours and has not asked for none (<https://no-color.org>).
fn colors() -> bool {
    wants_colors(io::stdout().is_terminal(), std::env::var_os("NO_COLOR").as_deref())
}

fn wants_colors(is_terminal: bool, no_color: Option<&OsStr>) -> bool {
    is_terminal && no_color.is_none_or(OsStr::is_empty)
}

/// The call that mends what this one finds with `--check`.
fn mending_call() -> String {
    let arguments = std::env::args_os().skip(1).filter(|argument| argument != "--check");
    arguments.fold("oaclient".to_owned(), |call, argument| call + " " + &argument.to_string_lossy())
}

impl From<Output> for Shape {
    fn from(output: Output) -> Self {
        match output {
            Output::Crate => Self::Crate,
            Output::Module => Self::Module,
            Output::File => Self::File,
        }
    }
}

impl From<Form> for commands::told::Format {
    fn from(form: Form) -> Self {
        match form {
            Form::Text => Self::Text,
            Form::Json => Self::Json,
            Form::Sarif => Self::Sarif,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_for_terminals_of_those_who_want_them() {
        assert!(wants_colors(true, None) && wants_colors(true, Some(OsStr::new(""))));
        assert!(!wants_colors(false, None) && !wants_colors(true, Some(OsStr::new("1"))));
    }
}
