//! `cargo xtask mock FILE`.

use std::process::ExitCode;

use commands::exit::{self, Exit, Failure};
use lexopt::prelude::{Long, Value, ValueExt};
use mock::Options;

fn main() -> ExitCode {
    exit::end(|| {
        let options = options()?;
        mock::run(&options, &mut std::io::stdout().lock())?;
        Ok(Exit::Success)
    })
}

fn options() -> Result<Options, Failure> {
    let (mut file, mut port) = (None, 0);
    let mut parser = lexopt::Parser::from_env();
    let text = |error: lexopt::Error| Failure::from(error.to_string());
    while let Some(argument) = parser.next().map_err(text)? {
        match argument {
            Long("port") => port = parser.value().and_then(|value| value.parse()).map_err(text)?,
            Value(path) if file.is_none() => file = Some(path.into()),
            other => return Err(other.unexpected().to_string().into()),
        }
    }
    let document = file.ok_or_else(|| "`cargo xtask mock` needs a document".to_owned())?;
    Ok(Options { document, port })
}
