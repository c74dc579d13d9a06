//! `cargo xtask docs`.

use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

use commands::exit;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    exit::end(|| evidence::run(&arguments, &mut io::stdout().lock()))
}
