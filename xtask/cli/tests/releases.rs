//! A client over its releases, in a repository: what is removed stays for one, and branches meet.

mod called;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use called::oaclient;

/// Calls git in a folder, as nobody in particular; whether it succeeds.
fn git(folder: &Path, arguments: &[&str]) -> bool {
    let nobody =
        ["-c", "user.name=nobody", "-c", "user.email=nobody@example.com", "-c", "commit.gpgsign=false"];
    let mut git = Command::new("git");
    git.args(nobody).args(arguments).current_dir(folder).output().expect("git").status.success()
}

fn commit(folder: &Path, what: &str) {
    assert!(git(folder, &["add", "."]) && git(folder, &["commit", "--quiet", "--message", what]), "{what}");
}

/// Writes a document of these operations, each of which gives a schema of its own.
fn describe(folder: &Path, ids: &[&str]) {
    let (mut paths, mut schemas) = (String::new(), String::new());
    for id in ids {
        let answer =
            "{'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/";
        _ = writeln!(
            paths,
            "  /{id}:\n    get: {{operationId: get-{id}, responses: {answer}{id}'}}}}}}}}}}}}"
        );
        _ = writeln!(
            schemas,
            "    {id}: {{type: object, properties: {{of{id}: {{type: string, enum: [a, b]}}}}}}"
        );
    }
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: Docks, version: '1'}}\nservers: [{{url: 'https://example.com'}}]\npaths:\n{paths}\
         components:\n  schemas:\n{schemas}"
    );
    fs::write(folder.join("openapi.yaml"), text).expect("a document");
}

/// The version that the crate has by its configuration.
fn version(folder: &Path, version: &str) {
    let text = format!("crate-name = \"docks\"\ncrate-version = \"{version}\"\nremoved = \"deprecate\"\n");
    fs::write(folder.join("codegen.toml"), text).expect("a configuration");
}

const CODEGEN: &[&str] = &["codegen", "openapi.yaml", "--config", "codegen.toml", "--out", "client"];
const CHANGES: &[&str] =
    &["changes", "openapi.yaml", "--from", "HEAD", "--config", "codegen.toml", "--out", "client"];

fn succeeds(folder: &Path, arguments: &[&str]) -> String {
    let (text, code) = oaclient(folder, arguments);
    assert_eq!(code, Some(0), "{arguments:?}: {text}");
    text
}

#[test]
fn what_is_removed_stays_for_a_release() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    let read = |path: &str| fs::read_to_string(root.join(path)).expect("what was written");
    assert!(git(root, &["init", "--quiet"]));
    describe(root, &["Crane", "Barge"]);
    version(root, "1.0.0");
    succeeds(root, CODEGEN);
    commit(root, "Begin");
    describe(root, &["Crane"]);
    let (text, code) = oaclient(root, CHANGES);
    assert_eq!(code, Some(4), "{text}");
    assert!(text.contains("Client::get_barge is deprecated: the document no longer has it"), "{text}");
    assert!(text.contains("GET /Barge is gone") && text.contains("1.0.0 → 1.1.0 at least (minor)"), "{text}");
    succeeds(root, &[CHANGES, &["--write", "--date", "2026-02-01"]].concat());
    assert!(succeeds(root, CODEGEN).contains("warning[G1108]: the document no longer has this"));
    succeeds(root, &[CODEGEN, &["--check"]].concat());
    assert!(read("client/codegen.described").contains("since 1.1.0 \"/components/schemas/Barge\" {"));
    assert!(read("client/surface.json").contains("\"code\":\"G1108\""));
    assert!(read("client/src/client.rs").contains("#[deprecated = \"the API no longer has it\"]"));
    commit(root, "Remove a barge");
    version(root, "2.0.0");
    let text = succeeds(root, CHANGES);
    assert!(text.contains("Client::get_barge is gone") && text.contains("models::Barge is gone"), "{text}");
    assert!(!succeeds(root, CODEGEN).contains("G1108"));
    assert!(!read("client/src/client.rs").contains("barge"));
}

#[test]
fn names_of_two_branches_meet_without_a_conflict() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    assert!(git(root, &["init", "--quiet", "--initial-branch", "main"]));
    describe(root, &["Crane"]);
    version(root, "1.0.0");
    succeeds(root, CODEGEN);
    commit(root, "Begin");
    // Both add what stands at one place of the list, and one of them removes something.
    for (branch, ids) in [("one", &["Barge", "Crane"][..]), ("two", &["Buoy", "Dock"])] {
        assert!(git(root, &["checkout", "--quiet", "-b", branch, "main"]));
        describe(root, ids);
        succeeds(root, CODEGEN);
        commit(root, branch);
    }
    // What is written anew is taken from either side; the records are not.
    assert!(!git(root, &["merge", "--quiet", "one"]));
    for record in ["codegen.names", "codegen.described"] {
        let text = fs::read_to_string(root.join("client").join(record)).expect("the record");
        assert!(
            !text.contains("<<<<") && text.contains("Barge") && text.contains("Buoy"),
            "{record}: {text}"
        );
    }
    assert!(git(root, &["checkout", "--quiet", "--ours", "--", "client"]));
    describe(root, &["Barge", "Buoy", "Dock"]);
    succeeds(root, &[CODEGEN, &["--adopt", "--overwrite"]].concat());
    let client = fs::read_to_string(root.join("client/src/client.rs")).expect("the client");
    for method in ["get_barge", "get_buoy", "get_dock", "get_crane"] {
        assert!(client.contains(&format!("fn {method}(")), "{client}");
    }
}
