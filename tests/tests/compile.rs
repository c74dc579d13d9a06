//! What is made of every document builds without warnings, rustc's, clippy's and rustdoc's, as its users build it:
//! with its default features. Its examples do too.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use generator::Tree;
use generator::diagnostics::Rendering;
use tests::combined::Combined;
use tests::constructs;
use tests::fixtures::{self, Fixture};
use tests::hostile;
use tests::workspace::Workspace;

/// The constructs, the fixtures, and the hostile texts all at once: in one order and in the other.
fn all() -> Vec<Fixture> {
    let mut all = constructs::documents();
    all.extend(fixtures::documents("names").into_iter().map(|fixture| fixture.renamed("names")));
    let template = fixtures::text("hostile/every_position.json");
    let mut texts = hostile::TEXTS.to_vec();
    all.push(fixtures::lenient("hostile", hostile::filled(&template, &texts.concat())));
    texts.reverse();
    all.push(fixtures::lenient("hostile_reversed", hostile::filled(&template, &texts.concat())));
    all
}

/// Those in whose documentation a text of the document might become code that runs. Each of these is linked as
/// its doctests are run, so they are few.
const RUN: &[&str] = &["docs-client", "hostile-client", "hostile-reversed-client"];

/// Those that are built as the crate that a user gets: what is run, and what uses nearly nothing of the runtime,
/// so that what is never used in it is seen. All crates hold the same runtime, eleven thousand lines of it; so of
/// the others many are built as one crate, a module each.
const WHOLE: &[&str] = &["empty-client", "pet-shop-client"];

/// How many crates those are: built side by side, and none so large that all wait for it.
const COMBINED: usize = 6;

#[test]
fn every_generated_crate_builds_without_warnings() {
    let mut workspace = Workspace::open(env!("CARGO_TARGET_TMPDIR"), "crates");
    let (mut failures, programs) = (Vec::new(), programs());
    let mut combined: Vec<_> =
        (0..COMBINED).map(|number| Combined::new(format!("combined-{number}"))).collect();
    for (number, fixture) in all().into_iter().enumerate() {
        let name = fixture.config.crate_name.as_str();
        match generator::generate(&fixture.source, &fixture.config) {
            Ok(mut generated) => {
                generated.tree.insert("examples/documented.rs", examples(&generated.tree));
                if let Some(program) = programs.get(&fixture.name) {
                    generated.tree.insert("examples/user.rs", program.as_str());
                }
                if RUN.contains(&name) || WHOLE.contains(&name) {
                    workspace.add(name, &generated.tree);
                } else {
                    combined[number % COMBINED].add(name, &generated.tree);
                }
            }
            Err(diagnostics) => failures.push(diagnostics.render(&fixture.source, Rendering::default())),
        }
    }
    for combined in combined {
        let (name, tree) = combined.finish();
        workspace.add(&name, &tree);
    }
    workspace.seal();
    let packages = RUN.iter().flat_map(|name| ["--package", name]);
    // They have no tests of their own: to ask for those too builds each library twice.
    let commands = [
        &["clippy", "--workspace", "--lib", "--examples", "--keep-going", "--quiet", "--", "-D", "warnings"]
            [..],
        &["doc", "--workspace", "--no-deps", "--keep-going", "--quiet"],
        &[&["test", "--doc", "--quiet"][..], &packages.collect::<Vec<_>>()].concat(),
    ];
    failures.extend(commands.iter().filter_map(|command| workspace.cargo(command).err()));
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// What is written by hand against some constructs, `user.rs` beside the document, by their names.
fn programs() -> BTreeMap<String, String> {
    let written = constructs::all().into_iter();
    written.filter_map(|one| Some((one.fixture.name.clone(), one.text("user.rs")?))).collect()
}

/// The examples in a crate's documentation as functions of one program, which is only checked: to link each
/// crate's doctests takes several times as long as to check everything.
fn examples(tree: &Tree) -> String {
    let mut program = "//! The examples in the documentation.\n\
         #![allow(unused, deprecated, reason = \"as in any doctest\")]\n\nfn main() {}\n"
        .to_owned();
    let own = |path: &str| path.starts_with("src/") && !path.starts_with("src/runtime/");
    let mut number = 0;
    for (_, text) in tree.iter().filter(|(path, _)| own(path)) {
        let mut inside = false;
        for line in text.lines().filter_map(documentation) {
            match line {
                "```no_run" => {
                    number += 1;
                    inside = true;
                    writeln!(program, "\nfn example_{number}() {{").expect("memory");
                }
                "```" if inside => {
                    inside = false;
                    program.push_str("}\n");
                }
                line if inside => {
                    let shown = line.strip_prefix("# ").unwrap_or(line);
                    writeln!(program, "    {shown}").expect("memory");
                }
                _ => {}
            }
        }
    }
    program
}

/// The text of a line of documentation.
fn documentation(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let text = line.strip_prefix("///").or_else(|| line.strip_prefix("//!"))?;
    Some(text.strip_prefix(' ').unwrap_or(text))
}
