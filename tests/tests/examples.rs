//! The examples in the documentation pass all that the client checks before it sends.

use std::fmt::Write as _;

use generator::Tree;
use tests::constructs;
use tests::workspace::Workspace;

/// Those whose values are bound in many ways; that the examples of all others build is seen with the crates.
const CONSTRUCTS: &[&str] = &["arrays", "checked", "example_calls", "multipart_parts"];

#[test]
fn examples_make_requests_that_could_be_sent() {
    let mut workspace = Workspace::open(env!("CARGO_TARGET_TMPDIR"), "examples");
    let all = constructs::all();
    let mut names = Vec::new();
    for construct in all.iter().filter(|one| CONSTRUCTS.contains(&one.fixture.name.as_str())) {
        let generated = generator::generate(&construct.fixture.source, &construct.fixture.config);
        let mut tree = generated.expect("a crate").tree;
        let program = program(&tree);
        assert!(program.contains("example_1"), "{} has no examples", construct.fixture.name);
        tree.insert("examples/documented.rs", program);
        names.push(construct.fixture.config.crate_name.clone());
        workspace.add(&construct.fixture.config.crate_name, &tree);
    }
    assert_eq!(names.len(), CONSTRUCTS.len(), "{names:?}");
    workspace.seal();
    let run = |name: &String| {
        let features = ["--no-default-features", "--features", "patterns"];
        let run = [&["run", "--package", name, "--example", "documented", "--quiet"][..], &features].concat();
        workspace.cargo(&run).err()
    };
    let failures: Vec<_> = names.iter().filter_map(run).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// A transport that is never asked.
const NOWHERE: &str = "
struct Nowhere;

impl LIBRARY::Transport for Nowhere {
    fn send(
        &self,
        _: http::Request<LIBRARY::Payload>,
        _: &LIBRARY::SendOptions,
    ) -> LIBRARY::runtime::BoxFuture<'_, Result<http::Response<LIBRARY::Body>, LIBRARY::TransportError>> {
        Box::pin(async { Err(LIBRARY::TransportError::connect(\"nothing is sent\")) })
    }
}

";

/// A program that builds the request of each example; it fails with what is wrong with them.
fn program(tree: &Tree) -> String {
    let mut functions = String::new();
    let mut calls = String::new();
    let (mut number, mut inside, mut library) = (0, false, String::new());
    let client = tree.get("src/client.rs").unwrap_or_default();
    for line in client.lines().filter_map(|line| line.trim_start().strip_prefix("///")) {
        let line = line.strip_prefix(' ').unwrap_or(line);
        match line {
            "```no_run" => inside = true,
            "```" => inside = false,
            line if inside => {
                if let Some(rest) = line.strip_prefix("# async fn example(client: ") {
                    number += 1;
                    rest.split("::").next().unwrap_or_default().clone_into(&mut library);
                    writeln!(functions, "fn example_{number}(client: {rest}").expect("memory");
                    calls.push_str(&call(number, &library));
                } else {
                    let shown = line.strip_prefix("# ").unwrap_or(line).replace(".await?", ".build()?");
                    writeln!(functions, "    {shown}").expect("memory");
                }
            }
            _ => {}
        }
    }
    format!(
        "//! The examples of the documentation.\n#![allow(unused, clippy::all)]\n\nfn main() {{\n    \
         let mut wrong: Vec<String> = Vec::new();\n{calls}    \
         assert!(wrong.is_empty(), \"{{}}\", wrong.join(\"\\n\"));\n}}\n\n{nowhere}{functions}",
        nowhere = NOWHERE.replace("LIBRARY", &library)
    )
}

/// Makes the request of an example with a client that asks for no credentials.
fn call(number: usize, library: &str) -> String {
    format!(
        "    let client = {library}::Client::builder().base_url(\"http://localhost\").without_credentials()\n        \
         .transport(std::sync::Arc::new(Nowhere));\n    \
         let made = example_{number}(client.build().expect(\"a client\"));\n    \
         wrong.extend(made.err().map(|error| error.to_string()));\n"
    )
}
