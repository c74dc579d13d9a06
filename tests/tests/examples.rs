//! The examples in the documentation pass all that the client checks before it sends.

use corpus::example_program::program;
use tests::constructs;
use tests::workspace::Workspace;

/// Those whose values are bound in many ways; that the examples of all others build is seen with the crates.
const CONSTRUCTS: &[&str] = &["any_of_required", "arrays", "checked", "example_calls", "multipart_parts"];

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
