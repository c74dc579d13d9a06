//! The same calls by each form of a client: the examples of its documentation, made of a server on loopback that answers
//! as the document says.

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, pipe};
use std::path::Path;
use std::thread;

use corpus::example_program::{Shown, shown};
use generator::output::Tree;
use serde_json::Value;

/// What one form of the client comes to with every example is what the others come to.
const PROGRAM: &str = "\
//! The same calls by each form.
#![cfg_attr(rustfmt, rustfmt::skip)]
#![allow(unused, deprecated, clippy::all, clippy::pedantic)]

pub mod file_client;
pub mod module_client;

type Said = Result<String, Box<dyn std::error::Error>>;

#[tokio::main(flavor = \"current_thread\")]
async fn main() {
    let address = std::env::args().nth(1).expect(\"an address\");
    let (mut done, mut wrong) = (0, 0);
    for number in 0..by_crate::COUNT {
        let by_crate = by_crate::call(number, &address).await;
        assert_eq!(by_crate, by_module::call(number, &address).await, \"a module, example {number}\");
        assert_eq!(by_crate, by_file::call(number, &address).await, \"one file, example {number}\");
        if by_crate.starts_with(\"error: \") { wrong += 1 } else { done += 1 }
    }
    println!(\"{done} calls done, {wrong} with the same error\");
    assert!(done > wrong, \"most calls fail\");
}
";

/// The examples with one form of the client, which is at `PATH`.
const CALLS: &str = "
mod MODULE {
    use super::Said;

    pub const COUNT: usize = COUNTED;

    pub async fn call(number: usize, address: &str) -> String {
        let client = PATH::Client::builder().base_url(address).without_credentials().build();
        let client = client.expect(\"a client\");
        let call = async move {
            match number {
ARMS                _ => Ok(String::new()),
            }
        };
        let most = std::time::Duration::from_secs(10);
        match tokio::time::timeout(most, call).await {
            Ok(Ok(said)) => said,
            Ok(Err(error)) => format!(\"error: {error}\"),
            Err(_) => \"error: no end\".to_owned(),
        }
    }
FUNCTIONS}
";

/// The program for a client that is called `library` as a crate, and stands as a module and as a file beside it.
pub fn program(tree: &Tree) -> String {
    let examples = shown(tree);
    let library = examples.first().map(|one| one.library.clone()).unwrap_or_default();
    let forms = [
        ("by_crate", library.as_str()),
        ("by_file", "crate::file_client"),
        ("by_module", "crate::module_client"),
    ];
    forms.iter().fold(PROGRAM.to_owned(), |program, (module, path)| {
        let (mut arms, mut functions) = (String::new(), String::new());
        for (number, example) in examples.iter().enumerate() {
            writeln!(arms, "                {number} => example_{number}(client).await,").expect("memory");
            functions.push_str(&function(number, example, path));
        }
        let calls = CALLS.replace("MODULE", module).replace("COUNTED", &examples.len().to_string());
        program + &calls.replace("ARMS", &arms).replace("FUNCTIONS", &functions).replace("PATH", path)
    })
}

/// An example that says what the answer is.
fn function(number: usize, example: &Shown, path: &str) -> String {
    let answers = example.lines.iter().any(|line| line.starts_with("let answer = "));
    let mut text = format!("\n    async fn example_{number}(client: {path}::Client) -> Said {{\n");
    for line in &example.lines {
        let line = line.replace(&format!("{}::", example.library), &format!("{path}::"));
        let line = match line.as_str() {
            "Ok(())" if answers => "Ok(format!(\"{answer:?}\"))",
            "Ok(())" => "Ok(String::new())",
            line => line,
        };
        writeln!(text, "    {line}").expect("memory");
    }
    text
}

/// Serves a document for as long as the process runs; the address of what it describes.
pub fn serve(document: &Path) -> Option<String> {
    let (reader, mut writer) = pipe().expect("a pipe");
    let options = mock::Options { document: document.to_owned(), port: 0 };
    thread::spawn(move || mock::run(&options, &mut writer));
    let mut line = String::new();
    BufReader::new(reader).read_line(&mut line).expect("text");
    let address = line.split(' ').next().filter(|address| !address.is_empty())?;
    Some(address.to_owned() + &base(document))
}

/// The path of the server that a document names first.
fn base(document: &Path) -> String {
    let text = std::fs::read_to_string(document).expect("a document");
    let value: Value = serde_yaml::from_str(&text).expect("a document");
    let server = value["servers"][0]["url"].as_str().map(|url| {
        let path = url.split_once("://").map_or(url, |(_, rest)| rest.find('/').map_or("", |at| &rest[at..]));
        path.to_owned()
    });
    let base = server.or_else(|| value["basePath"].as_str().map(str::to_owned)).unwrap_or_default();
    base.trim_end_matches('/').to_owned()
}
