//! `--check`: green after a run, in each form of a client, and red for each kind of difference.
//!
//! `FORMS=FOLDER cargo test -p oaclient --test checked -- --nocapture` does so with the documents of a folder, leniently.

mod called;

use std::fs;
use std::path::{Path, PathBuf};

use called::{DOCUMENT, files, oaclient, repository};

/// A form of a client, and where in its folder things are.
struct Form {
    call: &'static [&'static str],
    out: &'static str,
    client: &'static str,
    /// The folder with a file for each schema, if there is one.
    models: Option<&'static str>,
}

const FORMS: [Form; 3] = [
    Form { call: &["--out", "client"], out: "client", client: "src/client.rs", models: Some("src/models") },
    Form {
        call: &["--as", "module", "--out", "src/api"],
        out: "src/api",
        client: "client.rs",
        models: Some("models"),
    },
    Form { call: &["--as", "file", "--out", "src/api"], out: "src/api", client: "mod.rs", models: None },
];

impl Form {
    fn client(&self, root: &Path) -> PathBuf {
        root.join(self.out).join(self.client)
    }

    /// The file with a type, as it is called by what `--check` says.
    fn model(&self, name: &str) -> String {
        self.models.map_or_else(|| self.client.to_owned(), |folder| format!("{folder}/{name}.rs"))
    }
}

/// What somebody does, and what `--check` says of it; nothing, where a form has nothing of the kind.
type Change = fn(&Path, &Form) -> Option<String>;

/// What can be done whatever the document is.
const ANYWHERE: [(&str, Change); 5] = [
    ("an edit", |root, form| {
        fs::write(form.client(root), "mine").expect("an edit");
        Some(format!("changed: {}", form.client))
    }),
    ("a loss", |root, form| {
        fs::remove_file(form.client(root)).expect("ours");
        Some(format!("missing: {}", form.client))
    }),
    ("a folder in the way", |root, form| {
        fs::remove_file(form.client(root)).expect("ours");
        fs::create_dir(form.client(root)).expect("a folder");
        Some(format!("blocked: {}", form.client))
    }),
    ("another overlay", |root, _| {
        fs::write(root.join("ours.overlay.yaml"), OVERLAY.replace("was", "is now")).expect("a change");
        Some("stale: ".to_owned())
    }),
    ("dependencies that are gone", |root, form| {
        fs::write(root.join("Cargo.toml"), MANIFEST).expect("an edit");
        (form.out != "client").then(|| "is not among the dependencies".to_owned())
    }),
];

/// What can be done to the document of two files.
const OF_PETS: [(&str, Change); 4] = [
    ("another property", |root, form| {
        pet(root, "type: object\nproperties: {age: {type: integer}}\n");
        Some(format!("stale: {}", form.model("pet")))
    }),
    ("a type that is gone", |root, form| {
        let text = DOCUMENT.replace("{$ref: 'pet.yaml'}", "{type: string}");
        fs::write(root.join("api/openapi.yaml"), text).expect("a change");
        let kind = if form.models.is_some() { "no longer wanted" } else { "stale" };
        Some(format!("{kind}: {}", form.model("pet")))
    }),
    ("a type that is new", |root, form| {
        owned(root);
        let kind = if form.models.is_some() { "missing" } else { "stale" };
        Some(format!("{kind}: {}", form.model("owner")))
    }),
    ("a file of somebody's in its place", |root, form| {
        owned(root);
        let path = root.join(form.out).join(form.models?).join("owner.rs");
        fs::write(path, "mine").expect("a file");
        Some(format!("foreign: {}", form.model("owner")))
    }),
];

const MANIFEST: &str =
    "[package]\nname = \"my-app\"\nversion = \"1.0.0\"\nedition = \"2024\"\n\n[dependencies]\n";
const OVERLAY: &str = "\
overlay: 1.0.0
info: {title: Ours, version: '1'}
actions:
- target: $.info
  update: {description: As it was.}
";

fn pet(root: &Path, text: &str) {
    fs::write(root.join("api/pet.yaml"), text).expect("a change");
}

/// A pet has an owner now.
fn owned(root: &Path) {
    pet(root, "type: object\nproperties: {owner: {$ref: owner.yaml}}\n");
    let owner = "type: object\nproperties: {since: {type: integer}}\n";
    fs::write(root.join("api/owner.yaml"), owner).expect("a file");
}

/// Writes the client in a form; the call that checks it. The manifest of its module has what it needs then.
fn written<'a>(root: &Path, document: &'a str, form: &Form) -> Vec<&'a str> {
    fs::write(root.join("Cargo.toml"), MANIFEST).expect("a manifest");
    fs::write(root.join("ours.overlay.yaml"), OVERLAY).expect("an overlay");
    fs::create_dir_all(root.join("src")).expect("a folder");
    let mut call = vec!["codegen", document, "--overlay", "ours.overlay.yaml", "--crate-name", "given"];
    call.extend(form.call);
    call.push("--lenient");
    let (text, code) = oaclient(root, &call);
    assert_eq!(code, Some(0), "{text}");
    call.push("--check");
    let (text, _) = oaclient(root, &call);
    let lines = text.lines().skip_while(|line| !line.starts_with("to mend")).skip(1);
    let needed = lines.fold(MANIFEST.to_owned(), |manifest, line| manifest + line.trim() + "\n");
    fs::write(root.join("Cargo.toml"), needed).expect("an edit");
    call
}

/// The same files in a folder of its own.
fn copied(root: &Path) -> tempfile::TempDir {
    let copy = tempfile::tempdir().expect("a folder");
    for (path, bytes) in files(root) {
        let path = copy.path().join(path.strip_prefix(root).expect("a file below"));
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a copy");
    }
    copy
}

/// Holds the document in a folder, in each form, against each change.
fn hold(set_up: &tempfile::TempDir, document: &str, changes: &[(&str, Change)]) -> Vec<String> {
    let mut failures = Vec::new();
    for form in &FORMS {
        let folder = copied(set_up.path());
        let check = written(folder.path(), document, form);
        let (printed, code) = oaclient(folder.path(), &check);
        if code != Some(0) {
            failures.push(format!("{:?}, as written: exit {code:?}\n{printed}", form.call));
        }
        for (name, change) in changes {
            let other = copied(folder.path());
            let root = other.path();
            let Some(said) = change(root, form) else { continue };
            let before = files(root);
            let (printed, code) = oaclient(root, &check);
            if code != Some(4) || !printed.contains(&said) || files(root) != before {
                failures.push(format!("{:?}, {name}: exit {code:?}, not {said}\n{printed}", form.call));
            }
        }
    }
    failures
}

#[test]
fn each_form_is_checked_and_each_kind_of_difference_is_told() {
    let mut failures = Vec::new();
    if let Some(given) = std::env::var_os("FORMS") {
        for entry in fs::read_dir(given).expect("the folder") {
            let path = entry.expect("an entry").path();
            let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            let (folder, name) = (tempfile::tempdir().expect("a folder"), format!("given.{ending}"));
            fs::write(folder.path().join(&name), fs::read(&path).expect("a document")).expect("a copy");
            println!("{}", path.display());
            failures.extend(hold(&folder, &name, &ANYWHERE));
        }
    } else {
        let all: Vec<_> = ANYWHERE.into_iter().chain(OF_PETS).collect();
        failures = hold(&repository(), "api/openapi.yaml", &all);
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
