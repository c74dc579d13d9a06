//! `cargo oaclient`, so that an alias of cargo can call `oaclient`: it runs what is installed beside it.

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    // Cargo puts the name of the subcommand before what it is given.
    let arguments = env::args_os().skip(1).enumerate();
    let arguments: Vec<OsString> =
        arguments.filter(|(at, word)| *at > 0 || word != "oaclient").map(|(_, word)| word).collect();
    let name = PathBuf::from("oaclient").with_extension(env::consts::EXE_EXTENSION);
    let beside = env::current_exe().ok().map(|own| own.with_file_name(&name)).filter(|path| path.is_file());
    match Command::new(beside.unwrap_or(name)).args(arguments).status() {
        Ok(status) => {
            let code = status.code().and_then(|code| u8::try_from(code).ok());
            code.map_or(ExitCode::FAILURE, ExitCode::from)
        }
        Err(error) => {
            eprintln!("error: oaclient is not installed beside `cargo-oaclient`, nor found: {error}");
            ExitCode::FAILURE
        }
    }
}
