//! Prints a document of a kind and a size, for measuring; see benches/README.md.

use std::process::ExitCode;

use tests::growth::KINDS;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let kind = arguments.next().and_then(|name| KINDS.iter().find(|kind| kind.name == name));
    let size = arguments.next().and_then(|size| size.parse().ok());
    if let (Some(kind), Some(size)) = (kind, size) {
        println!("{}", (kind.document)(size));
        return ExitCode::SUCCESS;
    }
    for kind in KINDS {
        println!("{} SIZE: {}", kind.name, kind.of);
    }
    ExitCode::FAILURE
}
