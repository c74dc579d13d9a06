//! The command as it is called: what it prints, what it writes, how it ends.

mod called;

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use called::{DOCUMENT, PET, oaclient, repository};

#[test]
fn init_writes_what_the_next_call_finds_fresh() {
    let folder = repository();
    let call = ["init", "api/openapi.yaml", "--crate-name", "pets", "--no-build"];
    let (text, code) = oaclient(folder.path(), &call);
    assert_eq!(code, Some(0), "{text}");
    for file in ["spec/openapi.yaml", "spec/pet.yaml", "spec/codegen.toml", "client/Cargo.toml"] {
        assert!(folder.path().join(file).is_file(), "{file}: {text}");
    }
    assert!(text.contains("pets = { path ="), "{text}");
    assert!(text.contains("client.get_pet("), "{text}");
    let next = text.lines().last().expect("the call that writes the crate again").trim();
    let mut next: Vec<&str> = next.split(' ').skip(1).collect();
    next.push("--check");
    let (text, code) = oaclient(folder.path(), &next);
    assert_eq!(code, Some(0), "{text}");
    fs::write(folder.path().join("spec/pet.yaml"), PET.replace("name", "title")).expect("a change");
    let (text, code) = oaclient(folder.path(), &next);
    assert_eq!(code, Some(4), "{text}");
    let (text, code) = oaclient(folder.path(), &call);
    assert_eq!(code, Some(4), "the changed file would be lost: {text}");
    assert!(text.contains("refused: ./spec/pet.yaml"), "{text}");
}

/// Runs the binary that cargo runs for `cargo oaclient`, as the alias of a configuration of cargo's says it.
fn by_alias(folder: &Path, more: &[&str]) -> Option<i32> {
    let text = fs::read_to_string(folder.join(".cargo/config.toml")).expect("an alias");
    let call = text.lines().find_map(|line| line.strip_prefix("client = ")).expect("a call");
    let call: Vec<String> = serde_json::from_str(call).expect("a list of texts");
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-oaclient"));
    command.args(call).args(more).current_dir(folder);
    command.output().expect("the command").status.code()
}

#[test]
fn init_gives_cargo_an_alias_and_leaves_what_cargo_was_told() {
    let folder = repository();
    let call = ["init", "api/openapi.yaml", "--no-build"];
    let (text, code) = oaclient(folder.path(), &call);
    assert!(code == Some(0) && text.contains("`cargo client`"), "{text}");
    assert_eq!(by_alias(folder.path(), &["--check"]), Some(0));
    fs::write(folder.path().join("spec/pet.yaml"), PET.replace("name", "title")).expect("a change");
    assert_eq!(by_alias(folder.path(), &["--check"]), Some(4), "its exit code is passed on");
    assert_eq!(by_alias(folder.path(), &[]), Some(0));
    assert_eq!(by_alias(folder.path(), &["--check"]), Some(0));
    // Where cargo is told something already.
    let folder = repository();
    let told = folder.path().join(".cargo/config.toml");
    fs::create_dir(folder.path().join(".cargo")).expect("a folder");
    fs::write(&told, "[build]\njobs = 1\n").expect("a configuration");
    let (text, code) = oaclient(folder.path(), &call);
    assert_eq!(code, Some(0), "{text}");
    assert!(
        text.contains("below [alias]") && text.contains("    client = [\"oaclient\",\"codegen\",\"spec/"),
        "{text}"
    );
    assert_eq!(fs::read_to_string(&told).expect("it"), "[build]\njobs = 1\n");
}

#[test]
fn init_says_what_to_do_in_a_workspace_that_has_other_members() {
    let folder = repository();
    fs::write(folder.path().join("Cargo.toml"), "[workspace]\nmembers = []\n").expect("a manifest");
    let (text, code) = oaclient(folder.path(), &["init", "api/openapi.yaml"]);
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("client is not compiled") && text.contains("`members`"), "{text}");
    assert!(text.contains("A first call:"), "{text}");
}

#[test]
fn init_writes_nothing_for_a_document_with_errors() {
    let folder = repository();
    fs::write(folder.path().join("api/openapi.yaml"), DOCUMENT.replace("paths:", "paths: ["))
        .expect("a change");
    let (text, code) = oaclient(folder.path(), &["init", "api/openapi.yaml", "--no-build"]);
    assert_eq!(code, Some(100), "{text}");
    let left: Vec<_> = fs::read_dir(folder.path()).expect("the folder").flatten().collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[test]
fn calls_that_are_wrong_end_with_2() {
    let folder = repository();
    for call in [
        &["codegen"][..],
        &["codegen", "api/openapi.yaml"],
        &["codegen", "api/openapi.yaml", "--out", "x", "--crate-name", "fn"],
        &["explain", "G9999"],
        &["nothing"],
    ] {
        let (text, code) = oaclient(folder.path(), call);
        assert_eq!(code, Some(2), "{call:?}: {text}");
    }
}

/// The same with a text on the standard input.
fn piped(folder: &Path, arguments: &[&str], text: &str) -> (String, Option<i32>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_oaclient"));
    command.args(arguments).current_dir(folder).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.stderr(Stdio::piped()).spawn().expect("the command");
    child.stdin.take().expect("a pipe").write_all(text.as_bytes()).expect("a reader");
    let Output { status, stdout, stderr } = child.wait_with_output().expect("its end");
    (String::from_utf8_lossy(&[stdout, stderr].concat()).into_owned(), status.code())
}

#[test]
fn a_document_comes_from_the_standard_input() {
    let folder = repository();
    let here = folder.path().join("api");
    let (text, code) = piped(&here, &["codegen", "-", "--out", "client"], DOCUMENT);
    assert_eq!(code, Some(0), "{text}");
    let models =
        fs::read_to_string(here.join("client/src/models/pet.rs")).expect("the model of the other file");
    assert!(models.contains("pub struct Pet"), "{models}");
    let (text, code) = piped(&here, &["check", "-"], "openapi: 3.1.0\npaths: [\n");
    assert_eq!(code, Some(100), "{text}");
    assert!(text.contains("<stdin>:"), "{text}");
}

#[test]
fn overlays_change_what_is_read() {
    let folder = repository();
    let overlay = "overlay: 1.0.0\ninfo: {title: Ours, version: '1'}\nactions:\n- target: $.paths.*.get\n  update: {operationId: fetchPet}\n";
    fs::write(folder.path().join("ours.overlay.yaml"), overlay).expect("an overlay");
    let call = ["codegen", "api/openapi.yaml", "--overlay", "ours.overlay.yaml", "--out", "client"];
    let (text, code) = oaclient(folder.path(), &call);
    assert_eq!(code, Some(0), "{text}");
    let client = fs::read_to_string(folder.path().join("client/src/client.rs")).expect("the client");
    assert!(client.contains("fn fetch_pet"), "{client}");
    fs::write(folder.path().join("codegen.toml"), "overlays = ['ours.overlay.yaml']\n")
        .expect("a configuration");
    let configured =
        ["codegen", "api/openapi.yaml", "--config", "codegen.toml", "--out", "client", "--check"];
    let (text, code) = oaclient(folder.path(), &configured);
    assert_eq!(code, Some(0), "{text}");
    fs::write(folder.path().join("ours.overlay.yaml"), overlay.replace("get", "put")).expect("a change");
    let (text, code) = oaclient(folder.path(), &configured);
    assert_eq!(code, Some(100), "{text}");
    assert!(text.contains("ours.overlay.yaml:4:11"), "{text}");
}

#[test]
fn fixes_are_written_once_and_over_nothing() {
    let folder = repository();
    let wrong = DOCUMENT.replace("required: true, ", "");
    fs::write(folder.path().join("api/openapi.yaml"), wrong).expect("a change");
    let call = ["check", "api/openapi.yaml", "--fix-overlay", "fixes.overlay.yaml"];
    let (text, code) = oaclient(folder.path(), &call);
    assert_eq!(code, Some(0), "{text}");
    let overlay = fs::read_to_string(folder.path().join("fixes.overlay.yaml")).expect("an overlay");
    assert!(overlay.contains("required: true"), "{overlay}");
    let fixed = ["check", "api/openapi.yaml", "--overlay", "fixes.overlay.yaml"];
    let (text, code) = oaclient(folder.path(), &fixed);
    assert_eq!(code, Some(0), "{text}");
    fs::write(folder.path().join("fixes.overlay.yaml"), "mine").expect("a change");
    let (text, code) = oaclient(folder.path(), &call);
    assert_eq!(code, Some(1), "{text}");
    assert_eq!(fs::read_to_string(folder.path().join("fixes.overlay.yaml")).expect("it"), "mine");
}

#[test]
fn an_edited_manifest_keeps_what_its_owner_wrote() {
    let folder = repository();
    let call = ["codegen", "api/openapi.yaml", "--out", "client"];
    let check = ["codegen", "api/openapi.yaml", "--out", "client", "--check"];
    assert_eq!(oaclient(folder.path(), &call).1, Some(0));
    let path = folder.path().join("client/Cargo.toml");
    let written = fs::read_to_string(&path).expect("the manifest");
    let edited = written
        .replace("publish = false", "publish = true")
        .replace("[lints.rust]", "log = \"0.4\"\n\n[lints.rust]");
    assert_ne!(edited, written);
    fs::write(&path, &edited).expect("an edit");
    let (text, code) = oaclient(folder.path(), &check);
    assert_eq!(code, Some(0), "what is not codegen's is no difference: {text}");
    fs::write(folder.path().join("api/pet.yaml"), PET.replace("name", "title")).expect("a change");
    assert_eq!(oaclient(folder.path(), &call).1, Some(0));
    assert_eq!(fs::read_to_string(&path).expect("it"), edited);
    assert_eq!(oaclient(folder.path(), &check).1, Some(0));
    let broken = edited.replace("http = \"1.5\"", "http = \"1.4\"");
    assert_ne!(broken, edited);
    fs::write(&path, broken).expect("an edit");
    let (text, code) = oaclient(folder.path(), &call);
    assert_eq!(code, Some(4), "what stands between the marks would be lost: {text}");
}

#[test]
fn a_module_is_written_and_checked_in_the_crate_around_it() {
    let folder = repository();
    let manifest =
        "[package]\nname = \"my-app\"\nversion = \"1.0.0\"\nedition = \"2021\"\n\n[dependencies]\n";
    fs::write(folder.path().join("Cargo.toml"), manifest).expect("a manifest");
    fs::create_dir(folder.path().join("src")).expect("a folder");
    let call = ["codegen", "api/openapi.yaml", "--as", "module", "--out", "src/api", "--features", "tokio"];
    let (text, code) = oaclient(folder.path(), &call);
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("`http` is not among the dependencies"), "{text}");
    let root = fs::read_to_string(folder.path().join("src/api/mod.rs")).expect("the module");
    assert!(root.contains("my_app::api::Client"), "{root}");
    let check = [&call[..], &["--check"]].concat();
    let (text, code) = oaclient(folder.path(), &check);
    assert_eq!(code, Some(4), "dependencies are missing: {text}");
    let lines = text.lines().skip_while(|line| !line.starts_with("to mend")).skip(1).map(str::trim);
    let dependencies: Vec<&str> = lines.collect();
    fs::write(folder.path().join("Cargo.toml"), format!("{manifest}{}\n", dependencies.join("\n")))
        .expect("an edit");
    let (text, code) = oaclient(folder.path(), &check);
    assert_eq!(code, Some(0), "{text}");
    for (path, change) in [("src/api/models/pet.rs", "stale"), ("src/api/client.rs", "gone")] {
        let path = folder.path().join(path);
        let before = fs::read_to_string(&path).expect("a file");
        if change == "gone" {
            fs::remove_file(&path).expect("ours");
        } else {
            fs::write(&path, "mine").expect("an edit");
        }
        assert_eq!(oaclient(folder.path(), &check).1, Some(4), "{change}");
        fs::write(&path, before).expect("as it was");
    }
    let one_file = ["codegen", "api/openapi.yaml", "--as", "file", "--out", "src/one", "--features", "tokio"];
    let (text, code) = oaclient(folder.path(), &one_file);
    assert_eq!(code, Some(0), "{text}");
    assert!(
        folder.path().join("src/one/mod.rs").is_file() && !folder.path().join("src/one/client.rs").exists()
    );
    for wrong in [
        &["codegen", "api/openapi.yaml", "--as", "module", "--out", "elsewhere"][..],
        &["codegen", "api/openapi.yaml", "--as", "module", "--out", "src/fn"],
        &["codegen", "api/openapi.yaml", "--out", "client", "--features", "tokio"],
        &["codegen", "api/openapi.yaml", "--as", "module", "--out", "src/other", "--features", "nothing"],
    ] {
        let (text, code) = oaclient(folder.path(), wrong);
        assert_eq!(code, Some(2), "{wrong:?}: {text}");
    }
}

/// Calls git in a folder, as nobody in particular.
fn git(folder: &Path, arguments: &[&str]) {
    let nobody =
        ["-c", "user.name=nobody", "-c", "user.email=nobody@example.com", "-c", "commit.gpgsign=false"];
    let status =
        Command::new("git").args(nobody).args(arguments).current_dir(folder).output().expect("git").status;
    assert!(status.success(), "{arguments:?}");
}

#[test]
fn changes_compares_files_and_judges_the_version() {
    let folder = repository();
    let root = folder.path();
    let new = DOCUMENT
        .replace("name: id, in: path, required: true", "name: id, in: path, required: true, description: A")
        + "  /pets:\n    get: {operationId: listPets, responses: {'204': {description: None.}}}\n";
    fs::write(root.join("api/new.yaml"), new).expect("a document");
    let call = ["changes", "api/openapi.yaml", "api/new.yaml"];
    let (text, code) = oaclient(root, &call);
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("GET /pets is there now"), "{text}");
    assert!(text.contains("api/new.yaml:14:5"), "{text}");
    assert!(text.ends_with("version: 0.1.0 → 0.1.1 at least (minor)\n"), "{text}");
    let (text, code) = oaclient(root, &[&call[..], &["--crate-version", "0.1.0"]].concat());
    assert_eq!(code, Some(4), "{text}");
    let (text, code) =
        oaclient(root, &[&call[..], &["--crate-version", "0.2.0", "--format", "json"]].concat());
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("\"enough\": true"), "{text}");
    let (text, code) = oaclient(root, &call[..2]);
    assert_eq!(code, Some(2), "{text}");
}

#[test]
fn changes_reads_a_revision_and_writes_version_and_changelog() {
    let folder = repository();
    let root = folder.path();
    fs::write(root.join("api/codegen.toml"), "crate-name = \"pets\"\ncrate-version = \"1.2.3\"\n")
        .expect("a file");
    git(root, &["init", "--quiet"]);
    git(root, &["add", "."]);
    git(root, &["commit", "--quiet", "--message", "Begin"]);
    fs::write(root.join("api/pet.yaml"), "type: object\nproperties: {name: {type: integer}}\n")
        .expect("a file");
    let call = ["changes", "api/openapi.yaml", "--from", "HEAD", "--config", "api/codegen.toml"];
    let (text, code) = oaclient(root, &call);
    assert_eq!(code, Some(4), "{text}");
    assert!(text.contains("1.2.3 → 2.0.0 at least (major); 1.2.3 is too low"), "{text}");
    let (text, code) = oaclient(root, &[&call[..], &["--write", "--date", "2026-02-01"]].concat());
    assert_eq!(code, Some(0), "{text}");
    let read = |path: &str| fs::read_to_string(root.join(path)).expect("what was written");
    assert_eq!(read("api/codegen.toml"), "crate-name = \"pets\"\ncrate-version = \"2.0.0\"\n");
    let changelog = read("CHANGELOG.md");
    assert!(changelog.starts_with("# Changelog\n\n## 2.0.0 - 2026-02-01\n\n### Changed\n"), "{changelog}");
    // The new version is enough, and the same again says so.
    let (text, code) = oaclient(root, &call);
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("2.0.0 is enough"), "{text}");
    let (text, code) = oaclient(root, &["changes", "api/openapi.yaml", "--from", "--no-index"]);
    assert_eq!(code, Some(2), "{text}");
}
