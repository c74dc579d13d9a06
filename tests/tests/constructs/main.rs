//! What becomes of each construct: its model and the Rust of it.
//!
//! `cargo test -p tests --test constructs -- NAME` runs one, with `UPDATE=1` before it what becomes of it is
//! written beside its document. Read the difference: it is what users get.

mod expectations;
mod model;
mod rust;

use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let trials = tests::constructs::all().into_iter().map(|construct| {
        let name = construct.fixture.name.clone();
        Trial::test(name, move || Ok(expectations::check(&construct)?)).with_kind("code")
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}
