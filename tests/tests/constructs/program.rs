//! A program of the modules of many constructs, which shows what they read and send.
//!
//! Each construct is a module of its own beside one runtime, so that there is one crate to compile.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use generator::{Tree, generate};
use tests::constructs::Construct;
use tests::workspace::Workspace;

use crate::cases::Cases;
use crate::rust;
use crate::variants::Enums;

/// What is shown in a construct's folder, and the function that shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `bodies.txt`: JSON as a type, how it is written again, how it drifts.
    Bodies,
    /// `requests.txt`: calls, and what is sent.
    Requests,
}

impl Kind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Bodies, Self::Requests];

    /// The name of the function.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bodies => "bodies",
            Self::Requests => "requests",
        }
    }

    /// The name of the file.
    pub fn file(self) -> &'static str {
        match self {
            Self::Bodies => "bodies.txt",
            Self::Requests => "requests.txt",
        }
    }
}

/// What the cases of some constructs come to, by construct and kind.
pub type Shown = BTreeMap<String, Vec<String>>;

/// Compiles and runs the cases of these constructs.
///
/// # Errors
/// What the compiler or the program says.
pub fn run(selected: &[(Construct, Kind)]) -> Result<Shown, String> {
    let mut workspace = Workspace::open(env!("CARGO_TARGET_TMPDIR"), "constructs");
    workspace.add("shown", &program(selected)?);
    workspace.seal();
    let printed = workspace.cargo(&[
        "run",
        "--package",
        "shown",
        "--no-default-features",
        "--features",
        "rustls-aws-lc,tracing",
        "--quiet",
    ])?;
    serde_json::from_str(&printed).map_err(|error| format!("{error} in {printed}"))
}

/// Where a construct's cases of a kind are found in what is shown.
pub fn key(construct: &Construct, kind: Kind) -> String {
    format!("{}::{}", construct.fixture.name, kind.name())
}

fn program(selected: &[(Construct, Kind)]) -> Result<Tree, String> {
    let mut program = Tree::default();
    let mut main = include_str!("program/main.rs").to_owned();
    let mut calls = String::new();
    for (construct, kind) in selected {
        let name = &construct.fixture.name;
        let module = format!("src/{name}.rs");
        if program.get(&module).is_none() {
            let generated = generate(&construct.fixture.source, &construct.fixture.config)
                .map_err(|found| format!("{name} has errors: {found:?}"))?;
            let shared = |path: &str| path == "Cargo.toml" || path.starts_with("src/runtime/");
            for (path, text) in generated.tree.iter().filter(|(path, _)| shared(path)) {
                let text = text.replace(&construct.fixture.config.crate_name, "shown");
                // What depends on more than others has the manifest for all.
                if program.get(path).is_none_or(|there| there.len() < text.len()) {
                    program.insert(path, text);
                }
            }
            program.insert(module, modules(construct, &generated.tree));
            writeln!(main, "mod {name};").expect("memory");
        }
        writeln!(calls, "    shown.insert(\"{}\", {name}::{}());", key(construct, *kind), kind.name())
            .expect("memory");
    }
    // What is sent goes over connections: with what sends it, and what that runs on, as crates with examples have it.
    let manifest = program.get("Cargo.toml").unwrap_or_default().replace(
        "tokio = { version = \"1.54\", default-features = false, features = [\"time\"], optional = true }",
        "tokio = { version = \"1.54\", default-features = false, features = [\"macros\", \"rt\", \"time\"], optional = true }",
    );
    program.insert("Cargo.toml", manifest);
    program.insert("src/server.rs", include_str!("../../runtime/src/server.rs"));
    program.insert("src/wire.rs", include_str!("program/wire.rs"));
    program.insert("src/main.rs", main.replace("    // One line for each construct.\n", &calls));
    Ok(program)
}

/// A construct as one module: the crate's modules, and a function for each kind of case.
fn modules(construct: &Construct, tree: &Tree) -> String {
    let mut text = "pub use crate::runtime;\n".to_owned();
    let names = ["client", "models", "newtypes", "operations", "own_types"].into_iter();
    let is_there = |name: &&str| match *name {
        "newtypes" | "own_types" => tree.get(&format!("src/{name}.rs")).is_some(),
        _ => true,
    };
    for name in names.filter(is_there) {
        let module = rust::module(tree, name, false);
        let module = module.replace("crate::", &format!("crate::{}::", construct.fixture.name));
        writeln!(text, "pub mod {name} {{\n{module}}}").expect("memory");
    }
    text.push_str("mod cases {\n    #[allow(unused_imports)]\n    use {std::collections::BTreeMap, serde_json::json};\n");
    text.push_str("    #[allow(unused_imports)]\n    use super::{client::{self, Client}, models::{self, *}, operations, runtime::{self, Nullable, Upload}};\n");
    let enums = Enums::read(&rust::module(tree, "models", false));
    writeln!(text, "{}", enums.functions()).expect("memory");
    for kind in Kind::ALL {
        let cases = construct.text(kind.file()).map(|text| Cases::parse(&text));
        writeln!(text, "    pub fn {}() -> Vec<String> {{\n        vec![", kind.name()).expect("memory");
        for input in cases.iter().flat_map(Cases::inputs) {
            writeln!(text, "            {},", call(kind, input, &enums)).expect("memory");
        }
        text.push_str("        ]\n    }\n");
    }
    text.push_str("}\npub use cases::{bodies, requests};\n");
    text
}

/// The expression that shows a case.
fn call(kind: Kind, input: &str, enums: &Enums) -> String {
    match kind {
        Kind::Bodies => {
            let (name, json) = input.split_once(' ').unwrap_or((input, "null"));
            let variant = enums
                .function(name.rsplit("::").next().unwrap_or(name))
                .map_or("|_| String::new()".to_owned(), |name| name.to_string());
            format!("crate::body::<{name}>({json:?}, {variant})")
        }
        Kind::Requests => {
            let client =
                if input.starts_with("client") { "let client = builder.clone().build()?; " } else { "" };
            format!(
                "crate::request({{ let builder = Client::builder().transport(crate::nowhere()); \
                 move || {{ {client}Ok(({input}).build()?) }} }})"
            )
        }
    }
}
