//! What becomes of each construct: its model and the Rust of it, and where there are cases for it, what that
//! reads and sends.
//!
//! `cargo test -p tests --test constructs -- NAME` runs one, `-- code` all without compiling anything. With
//! `UPDATE=1` before it, what becomes of each is written beside its document. Read the difference: it is what
//! users get.

mod cases;
mod expectations;
mod model;
mod program;
mod rust;
mod variants;

use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

use cases::Cases;
use libtest_mimic::{Arguments, Failed, Trial};
use program::{Kind, Shown};
use tests::constructs::{self, Construct};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let constructs = constructs::all();
    let cased: Vec<(Construct, Kind)> = constructs
        .iter()
        .flat_map(|construct| Kind::ALL.map(|kind| (construct, kind)))
        .filter(|(construct, kind)| construct.folder.join(kind.file()).exists())
        .map(|(construct, kind)| (construct.clone(), kind))
        .collect();
    // One program of the cases that are asked for, when the first of them is.
    let asked: Vec<_> = cased
        .iter()
        .filter(|(construct, kind)| !arguments.is_filtered_out(&trial(construct, kind.name(), || Ok(()))))
        .cloned()
        .collect();
    let shown = Arc::new(LazyLock::new(move || program::run(&asked)));
    let reported = Arc::new(AtomicBool::new(false));
    let mut trials: Vec<Trial> = constructs
        .into_iter()
        .map(|construct| trial(&construct.clone(), "code", move || Ok(expectations::check(&construct)?)))
        .collect();
    for (construct, kind) in cased {
        let (shown, reported) = (shown.clone(), reported.clone());
        trials.push(trial(&construct.clone(), kind.name(), move || {
            match LazyLock::force(&shown) {
                Ok(shown) => Ok(case(&construct, kind, shown)?),
                // One of the cases says so; the others fail for the same reason.
                Err(_) if reported.swap(true, Ordering::Relaxed) => Err("there is no program".into()),
                Err(printed) => Err(printed.into()),
            }
        }));
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn trial(
    construct: &Construct,
    kind: &str,
    run: impl FnOnce() -> Result<(), Failed> + Send + 'static,
) -> Trial {
    Trial::test(construct.fixture.name.clone(), run).with_kind(kind)
}

/// Holds the cases of a construct to what they come to.
fn case(construct: &Construct, kind: Kind, shown: &Shown) -> Result<(), String> {
    let text = construct.text(kind.file()).unwrap_or_default();
    let outputs = shown.get(&program::key(construct, kind)).ok_or("the program does not show it")?;
    expectations::settle(construct, kind.file(), &Cases::parse(&text).with(outputs))
}
