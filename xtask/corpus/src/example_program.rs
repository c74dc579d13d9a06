//! The examples in the documentation of a client as one program.

use std::fmt::Write as _;

use generator::Tree;

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

/// A program that builds the request of each example, which checks all that the client sends; it fails with what is wrong
/// with them.
///
/// # Panics
/// When there is no memory.
#[must_use]
pub fn program(tree: &Tree) -> String {
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
        "//! The examples of the documentation.\n#![allow(unused, deprecated, clippy::all)]\n\nfn main() {{\n    \
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
