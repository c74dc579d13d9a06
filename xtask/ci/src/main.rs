//! `cargo xtask ci`: everything that must hold before a change lands, in one list.

use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use commands::exit::{Exit, Failure, end};

/// The oldest compiler that the members say they build with.
const OLDEST_RUST: &str = env!("CARGO_PKG_RUST_VERSION");

/// A step of the run.
struct Step {
    name: &'static str,
    /// The program and its arguments.
    call: &'static [&'static str],
    environment: &'static [(&'static str, &'static str)],
    /// What need not be there; the step is skipped without it.
    needs: Option<Need>,
}

/// A tool that is not part of a toolchain.
struct Need {
    name: &'static str,
    /// Succeeds where the tool is installed.
    probe: &'static [&'static str],
}

impl Step {
    const fn new(name: &'static str, call: &'static [&'static str]) -> Self {
        Self { name, call, environment: &[], needs: None }
    }

    const fn with(self, environment: &'static [(&'static str, &'static str)]) -> Self {
        Self { environment, ..self }
    }

    const fn needing(self, name: &'static str, probe: &'static [&'static str]) -> Self {
        Self { needs: Some(Need { name, probe }), ..self }
    }
}

const STEPS: &[Step] = &[
    Step::new("format", &["cargo", "fmt", "--all", "--check"]),
    Step::new("freshness", &["cargo", "xtask", "codegen", "--check"]),
    Step::new("evidence", &["cargo", "xtask", "docs", "check"]),
    Step::new("lints", &["cargo", "clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]),
    Step::new("tests", &["cargo", "test", "--workspace"]),
    // A user's other dependencies may turn this on, for the client and, in a build script, for the generator. What
    // others build is built without it. Goldens, hostile documents and the client's own tests show a difference.
    Step::new(
        "tests with numbers kept as text",
        &[
            "cargo",
            "test",
            "--package",
            "oaclient-generator",
            "--package",
            "runtime-tests",
            "--package",
            "tests",
            "--features",
            "serde_json/arbitrary_precision",
            "--lib",
            "--test",
            "constructs",
            "--test",
            "hostile",
            "--test",
            "plannr",
        ],
    ),
    Step::new("docs", &["cargo", "doc", "--workspace", "--no-deps"]).with(&[("RUSTDOCFLAGS", "-D warnings")]),
    Step::new(
        "client without its default features",
        &["cargo", "clippy", "--package", "plannr", "--no-default-features", "--", "-D", "warnings"],
    ),
    Step::new(
        "client with all features",
        &["cargo", "clippy", "--package", "plannr", "--all-features", "--", "-D", "warnings"],
    ),
    Step::new(
        "client in a browser",
        &["cargo", "check", "--package", "plannr", "--target", "wasm32-unknown-unknown"],
    )
    .with(&[("RUSTFLAGS", "-D warnings")])
    .needing(
        "the target wasm32-unknown-unknown",
        &["sh", "-c", "test -d \"$(rustc --print target-libdir --target wasm32-unknown-unknown)\""],
    ),
    Step::new("oldest compiler", &["rustup", "run", OLDEST_RUST, "cargo", "check", "--workspace"])
        .needing("its toolchain", &["rustup", "run", OLDEST_RUST, "rustc", "--version"]),
    Step::new("book", &["mdbook", "build", "docs"]).needing("mdbook", &["mdbook", "--version"]),
    Step::new("links of the book", &["cargo", "test", "--package", "tests", "--test", "book"])
        .with(&[("BOOK", "../book")])
        .needing("mdbook", &["mdbook", "--version"]),
    Step::new("licences", &["cargo", "deny", "check", "licenses", "bans", "sources"])
        .needing("cargo-deny", &["cargo", "deny", "--version"]),
];

/// What became of a step.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Passed,
    Failed,
    Skipped { without: &'static str },
}

fn main() -> ExitCode {
    end(|| match std::env::args().nth(1) {
        None => Ok(run(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")), &mut io::stdout().lock())?),
        Some(argument) => Err(Failure::from(format!("`cargo xtask ci` takes no arguments: `{argument}`"))),
    })
}

/// Runs every step in `root`, stops at the first that fails, and says at the end what took how long.
fn run(root: &Path, out: &mut dyn Write) -> io::Result<Exit> {
    let mut done = Vec::new();
    for step in STEPS {
        let started = Instant::now();
        let outcome = run_step(step, root, out)?;
        done.push((step.name, outcome, started.elapsed()));
        if outcome == Outcome::Failed {
            break;
        }
    }
    summarise(&done, out)?;
    let failed = done.iter().any(|(_, outcome, _)| *outcome == Outcome::Failed);
    Ok(if failed { Exit::Failure } else { Exit::Success })
}

fn run_step(step: &Step, root: &Path, out: &mut dyn Write) -> io::Result<Outcome> {
    if let Some(need) = step.needs.as_ref().filter(|need| !need.is_met()) {
        return Ok(Outcome::Skipped { without: need.name });
    }
    writeln!(out, "==> {}: {}", step.name, step.call.join(" "))?;
    out.flush()?;
    let status = command(step.call).envs(step.environment.iter().copied()).current_dir(root).status()?;
    Ok(if status.success() { Outcome::Passed } else { Outcome::Failed })
}

impl Need {
    fn is_met(&self) -> bool {
        let status = command(self.probe).stdout(Stdio::null()).stderr(Stdio::null()).status();
        status.is_ok_and(|status| status.success())
    }
}

fn command(call: &[&str]) -> Command {
    let (program, arguments) = call.split_first().unwrap_or((&"cargo", &[]));
    let mut command = Command::new(program);
    command.args(arguments);
    command
}

fn summarise(done: &[(&str, Outcome, Duration)], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out)?;
    for (name, outcome, took) in done {
        match outcome {
            Outcome::Passed => writeln!(out, "{:>5} s  {name}", took.as_secs())?,
            Outcome::Failed => writeln!(out, "{:>5} s  {name}: FAILED", took.as_secs())?,
            Outcome::Skipped { without } => {
                writeln!(out, "      -  {name}: skipped, {without} is not installed")?;
            }
        }
    }
    for step in STEPS.iter().skip(done.len()) {
        writeln!(out, "      -  {}: not reached", step.name)?;
    }
    let all: Duration = done.iter().map(|(_, _, took)| *took).sum();
    writeln!(out, "{:>5} s  in all", all.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUCCEEDS: Step = Step::new("succeeds", &["cargo", "--version"]);
    const FAILS: Step = Step::new("fails", &["cargo", "no-such-command"]);
    const LACKS: Step = FAILS.needing("a tool", &["no-such-program"]);

    fn outcome(step: &Step) -> Outcome {
        run_step(step, Path::new("."), &mut Vec::new()).expect("a program that starts")
    }

    #[test]
    fn a_step_passes_fails_or_is_skipped() {
        assert!(outcome(&SUCCEEDS) == Outcome::Passed);
        assert!(outcome(&FAILS) == Outcome::Failed);
        assert!(outcome(&LACKS) == Outcome::Skipped { without: "a tool" });
    }

    #[test]
    fn the_end_says_what_took_how_long_and_what_was_left_out() {
        let done = [
            ("format", Outcome::Passed, Duration::from_secs(2)),
            ("licences", Outcome::Skipped { without: "cargo-deny" }, Duration::ZERO),
            ("tests", Outcome::Failed, Duration::from_secs(61)),
        ];
        let mut printed = Vec::new();
        summarise(&done, &mut printed).expect("memory");
        let printed = String::from_utf8(printed).expect("text");
        let expected = "
    2 s  format
      -  licences: skipped, cargo-deny is not installed
   61 s  tests: FAILED
";
        assert!(printed.starts_with(expected), "{printed}");
        assert_eq!(printed.matches("not reached").count(), STEPS.len() - done.len());
        assert!(printed.ends_with("   63 s  in all\n"), "{printed}");
    }
}
